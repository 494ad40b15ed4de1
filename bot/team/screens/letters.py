"""/equipe: a message to the organisers, and the answer that comes back."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.chat.layout import LINE, NAME, clip, desk_button, html, lines, paragraphs, push, stack
from bot.chat.screen import Rows, Screen
from bot.people.rules.person import Language
from bot.team.rules import Answer, Shown
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.texts.trips import telephone
from bot.trip import Trip

ANSWERS = 4  # shown on a card, the latest


def prompt(language: Language) -> Screen:
    return Screen(html("team-prompt", language), ((push("buttons-drop", language, "drop"),),))


def placeholder(language: Language) -> str:
    return plain("team-placeholder", language)


def received(language: Language) -> Screen:
    return Screen(html("team-received", language))


def forwarded(language: Language) -> Screen:
    """In place of what offered to pass a message on; the answer stands beside that message."""
    return Screen(html("team-forwarded", language))


def gone(language: Language) -> Screen:
    """The letter that was to be answered was erased meanwhile."""
    return Screen(html("team-gone", language))


def card(language: Language, shown: Shown, trip: Trip) -> Screen:
    """Before the copy of what the person wrote; once it is answered, who answered what and when."""
    head = html(
        "team-card-again" if shown.again else "team-card",
        language,
        name=_name(shown.person.name, language),
        role=plain(f"team-role-{shown.person.role}", language),
    )
    listed = [_answered(it, trip, language) for it in shown.answers[-ANSWERS:]]
    return Screen(paragraphs(head, lines(*listed)), rows(language, shown.written.id))


def _answered(it: Answer, trip: Trip, language: Language) -> Markup:
    key = "team-card-answer" if it.words else "team-card-answered"
    by, at = _name(it.by, language), dates.stamp(it.at, trip.zone, language)
    return html(key, language, colleague=by, stamp=at, words=clip(it.words, LINE))


def _name(name: str, language: Language) -> str:
    return clip(name, NAME) or plain("team-somebody", language)


def rows(language: Language, row: int) -> Rows:
    """What an organiser presses to answer."""
    return ((push("team-answer-button", language, "letter", row),),)


def reply_rows(language: Language, row: int) -> Rows:
    """What the person presses to answer the team."""
    return ((push("team-answer-button", language, "reply", row),),)


def answer_prompt(language: Language, name: str) -> Screen:
    text = html("team-answer-prompt", language, name=_name(name, language))
    return Screen(text, ((push("buttons-drop", language, "drop"),),))


def answer(language: Language, organiser: str) -> Screen:
    """Before the copy of the answer."""
    return Screen(html("team-answer", language, name=clip(organiser, NAME)))


def writes(language: Language, organiser: str) -> Screen:
    """Before the copy of what an organiser writes first."""
    return Screen(html("team-writes", language, name=clip(organiser, NAME)))


def delivered(language: Language, name: str) -> Screen:
    return Screen(html("team-delivered", language, name=_name(name, language)))


def unreachable(language: Language, name: str) -> Screen:
    return Screen(html("team-unreachable", language, name=_name(name, language)))


def answered_by(language: Language, colleague: str, name: str) -> Screen:
    return Screen(html("team-answered-by", language, colleague=clip(colleague, NAME), name=_name(name, language)))


def answered_already(language: Language, colleague: str) -> Screen:
    return Screen(html("team-answered-already", language, colleague=_name(colleague, language)))


def too_many(language: Language, minutes: int) -> Screen:
    return Screen(html("team-too-many", language, minutes=minutes))


def nobody(language: Language, trip: Trip) -> Screen:
    """No organiser can be reached by the bot: the telephone, if the trip has one."""
    if not trip.contact_phone:
        return Screen(html("team-nobody", language))
    return Screen(
        html("team-nobody-phone", language, name=clip(trip.contact_name, NAME), phone=clip(telephone(trip), NAME))
    )


def unsupported(language: Language) -> Screen:
    return Screen(html("team-unsupported", language))


def waiting(language: Language, letters: Sequence[Shown], more: int, trip: Trip) -> Screen:
    """Letters that nobody answered; `more` of them are not listed."""
    if not letters:
        return Screen(html("team-waiting-none", language), _home(language))
    shown = [
        html("team-waiting-line", language, name=_name(it.person.name, language), stamp=_stamp(it, trip, language))
        for it in letters
    ]
    text = lines(html("team-waiting", language, count=len(letters) + more), *shown)
    left = html("team-waiting-more", language, count=more) if more else None
    read = tuple(
        (push("team-waiting-read", language, "letters", "read", it.written.id, name=it.person.name),) for it in letters
    )
    return Screen(paragraphs(text, left), stack((*read, *_home(language))))


def _stamp(it: Shown, trip: Trip, language: Language) -> str:
    return dates.stamp(it.written.at, trip.zone, language)


def _home(language: Language) -> Rows:
    return ((desk_button(language),),)
