"""Somebody who signs up: each question is answered as it is asked, whichever the trip file asks."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.chat.callback_data import read_tap, tap_data
from bot.forms.rules.form import SUMMARY
from bot.rehearsal.answers import Json
from bot.rehearsal.players import buttons
from bot.rehearsal.postbox import Postbox
from bot.rehearsal.telegram import Telegram
from bot.rehearsal.writing import NotThere
from bot.signup.rules.optional import NEEDS, PHONE
from bot.signup.rules.questions import CLAIM, CODE, CONSENT, FUNCTION, MEMBERSHIP, NAME, ORGANISATION
from bot.signup.rules.signup import Function

FORM = "form"  # the verb of the conversation's buttons
CONFIRM = tap_data(FORM, "confirm")


@dataclass(frozen=True, slots=True)
class Application:
    """Without `email`, the word `claim` goes to the organisers. What is not given is passed, or the first choice."""

    name: str
    organisation: str
    function: Function
    email: str = ""
    claim: str = ""
    phone: str = ""
    diet: str = ""
    nights: str = ""  # a 1 or a 0 for each evening


@dataclass(frozen=True)
class Applicant:
    """One gesture at a time, so that a crowd can be at it in any order. Waiting for the bot is the caller's."""

    telegram: Telegram
    post: Postbox
    id: int
    it: Application
    answered: set[str] = field(default_factory=set)  # questions as they stood: one that comes twice is answered once

    def acts(self) -> bool:
        """False once « Confirmer » was pressed. Raises NotThere when nothing new is asked."""
        message, step = self.question()
        self.answered.add(_face(self.telegram.message(self.id, message) or {}))
        if step == SUMMARY:
            self.telegram.taps(self.id, message, CONFIRM)
            return False
        if words := self._words(step):
            self.telegram.says(self.id, words)
        else:
            self.telegram.taps(self.id, message, self._choice(message, step))
        return True

    def question(self) -> tuple[int, str]:
        """The newest question that was not answered, and the message that asks it."""
        unanswered = (it for it in self.telegram.messages(self.id) if _face(it) not in self.answered)
        for message in reversed(list(unanswered)):
            taps = [tap for data in buttons(message) if (tap := read_tap(data)) and tap.verb == FORM]
            key = next((it.keys[1] for it in taps if it.keys[0] in ("say", "back")), "")
            if CONFIRM in buttons(message):
                return int(message["message_id"]), SUMMARY
            if key:
                return int(message["message_id"]), key
        raise NotThere(f"{self.id} is asked nothing")

    def _words(self, step: str) -> str:
        it = self.it
        answers = {MEMBERSHIP.key: it.email, CLAIM.key: it.claim, NAME.key: it.name, ORGANISATION.key: it.organisation}
        answers |= {PHONE.key: it.phone, "diet": it.diet}
        return self.code() if step == CODE.key else answers.get(step, "")

    def code(self) -> str:
        """The last that came to this mailbox, or nothing."""
        mine = [letter.text for letter in self.post.letters if letter.to.casefold() == self.it.email.casefold()]
        words = reversed(mine[-1].split()) if mine else iter(())
        return next((word for word in words if word.isdigit() and len(word) == 6), "")

    def _choice(self, message: int, step: str) -> str:
        offered = buttons(self.telegram.message(self.id, message) or {})
        if step == "nights" and self.it.nights:
            return self._nights(offered)
        fixed = {CONSENT.key: "yes", MEMBERSHIP.key: "none", CODE.key: "none", FUNCTION.key: self.it.function.value}
        fixed |= {NEEDS.key: "yes" if self.it.diet else "no"}
        wanted = tap_data(FORM, "say", step, fixed.get(step, "skip"))
        return wanted if wanted in offered else next(it for it in offered if it.startswith(f"1:{FORM}:say:"))

    def _nights(self, offered: list[str]) -> str:
        """« Valider » where these evenings are ticked; otherwise one more of them."""
        done = tap_data(FORM, "say", "nights", self.it.nights)
        if done in offered:
            return done
        ticked = [it.rpartition(":")[2] for it in offered if it.startswith(f"1:{FORM}:see:")]
        fitting = (
            marks for marks in ticked if all(want >= has for want, has in zip(self.it.nights, marks, strict=True))
        )
        return tap_data(FORM, "see", max(fitting))


def _within(marks: str, wanted: str) -> bool:
    """No evening is ticked that is not wanted."""
    return all(want >= has for want, has in zip(wanted, marks, strict=True))


def _face(message: Json) -> str:
    return f"{message.get('text')} {buttons(message)}"
