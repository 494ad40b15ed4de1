"""/inscription: the conversation by which one signs up. Where it stands is a row: any worker goes on."""

from __future__ import annotations

from bot.chat.layout import html
from bot.chat.screen import Screen
from bot.chat.typed import Invalid
from bot.enrolment.actions import conversation as actions
from bot.enrolment.actions.conversation import Outcome
from bot.forms.rules.form import DONE
from bot.forms.rules.kinds import Contact, Phone
from bot.people.rules.person import Role
from bot.people.screens import errors
from bot.signup.actions import shown
from bot.signup.actions.deadline import deadline
from bot.signup.actions.form import form_of
from bot.signup.rules.questions import CONSENT
from bot.signup.rules.signup import OPEN, Signup, Status
from bot.signup.screens import closing as signup_close
from handlers import showing
from handlers.ask import Ask, Request
from handlers.incoming import Edited, MessageSent
from handlers.routing import LinkRoute, Route, command, on

HAVE_A_SEAT = frozenset({Role.PARTICIPANT, Role.CAPTAIN})


async def sign_up(ask: Ask) -> None:
    await _enter(ask)


async def invited(ask: Ask) -> None:
    """`/start in_<source>`: where the link was found is kept with the draft that it begins."""
    await _enter(ask, source=ask.keys[0])


async def _enter(ask: Ask, source: str = "") -> None:
    """Begins, goes on where it stopped, or says where it stands."""
    found = await ask.work.signups.of(ask.real.id)
    if found is not None and found.status is not Status.DRAFT:
        ask.reply(await showing.status(ask, found))
    elif await showing.closes(ask, found):
        return
    elif found is None:
        await showing.ask_for(ask, await actions.begin(ask.work, ask.real, source))
    else:
        await resume(ask, found)


async def resume(ask: Ask, signup: Signup) -> None:
    note = None if signup.step == CONSENT.key else html("signup-resumed", ask.language)
    await showing.ask_for(ask, await actions.resume(ask.work, ask.services, signup), note)


async def answered(ask: Request[MessageSent], signup: Signup) -> None:
    """Words, a card or something else, while a question is asked."""
    if await showing.closes(ask, signup):
        return
    words = _words(ask, ask.what, signup)
    if isinstance(words, Invalid):
        await show(ask, Outcome(signup, refused=words))
    else:
        await show(ask, await actions.typed(ask.work, ask.services, ask.real, signup, words, ask.what.message))


def _words(ask: Ask, what: MessageSent, signup: Signup) -> str | Invalid:
    """A contact that is shared answers where a number is asked, or whom to call."""
    if what.kind == "text":
        return what.words
    question = form_of(ask.services).get(signup.step) if what.kind == "contact" else None
    match question.kind if question else None:
        case Phone():
            return what.phone if what.points_at in (None, ask.real.id) else Invalid("signup-phone-other")
        case Contact():
            return what.card
    return Invalid("signup-words-please")


async def file_sent(ask: Ask, signup: Signup) -> None:
    await show(ask, Outcome(signup, refused=Invalid("signup-words-please")))


async def show(ask: Ask, outcome: Outcome) -> None:
    """The word that the answer calls for, then the question where the sign-up stands: in one message."""
    if outcome.doubt:
        await showing.doubt(ask, outcome.signup, outcome.doubt)
        return
    word = outcome.refused or (Invalid(outcome.note) if outcome.note else None)
    if word is None and outcome.signup.step == DONE:
        word = Invalid("enrolment-status-mended")
    note = html(word.key, ask.language, **word.values) if word else None
    await showing.ask_for(ask, outcome.signup, note)


def open_to_change(signup: Signup) -> bool:
    """It is neither ended nor refused."""
    return signup.status is Status.DRAFT or signup.status in OPEN


async def edited(ask: Request[Edited]) -> None:
    """An edited message corrects the answer that it gave; in doubt, it is read anew. Of any other, it is said."""
    signup = await ask.work.signups.of(ask.real.id)
    if signup is None or ask.what.message not in signup.heard or not open_to_change(signup):
        ask.say(errors.unread_edit(ask.language))
        return
    if await showing.closes(ask, signup):
        return
    step = signup.heard[ask.what.message]
    if step == actions.doubt_of(signup):
        words, message = ask.what.words, ask.what.message
        await show(ask, await actions.typed(ask.work, ask.services, ask.real, signup, words, message))
        return
    outcome = await actions.mended(ask.work, ask.services, ask.real, signup, step, ask.what.words)
    question = form_of(ask.services).get(step)
    if outcome.refused or outcome.note or question is None:
        ask.say(signup_close.word(outcome.refused or Invalid(outcome.note), ask.language))
    else:
        ask.say(Screen(signup_close.mended(form_of(ask.services), outcome.signup, question, ask.language)))
        await showing.recap(ask, outcome.signup)


async def left(ask: Ask, signup: Signup) -> None:
    """`/annuler`: a draft waits, a correction is given up."""
    await actions.pause(ask.work, signup)
    showing.clear(ask, await shown.at(ask.work, ask.real.id))
    if late := await showing.draft_too_late(ask, signup):
        ask.reply(late)
    elif signup.status is Status.DRAFT:
        closing = await deadline(ask.work, ask.services.trip)
        ask.reply(signup_close.paused(ask.services.trip, closing, ask.language))
    else:
        ask.reply(signup_close.correction_left(ask.language))


ROUTES: tuple[Route, ...] = (
    command("inscription", sign_up, "signup", unlisted=HAVE_A_SEAT),
    LinkRoute("in", invited),
    on(Edited, edited),
)
