"""/equipe: a message to the organisers, and the answer that comes back."""

from __future__ import annotations

import re

from bot.chat.layout import NAME, clip, html, paragraphs, push
from bot.chat.screen import Rows, Screen
from bot.people.rules.person import Language, Role
from bot.texts.catalogue import plain
from bot.trip import Trip

# Written in the card itself, so that an answer finds its way whatever was lost meanwhile.
REFERENCE = re.compile(r"#E(\d{1,19})x(\d{1,10})\b")


def reference(person_id: int, message_id: int) -> str:
    return f"#E{person_id}x{message_id}"


def read_reference(text: str) -> tuple[int, int] | None:
    """(person's id, id of their message) of the last reference of a card: what people write comes before it."""
    found = REFERENCE.findall(text)
    return (int(found[-1][0]), int(found[-1][1])) if found else None


def prompt(language: Language) -> Screen:
    return Screen(html("team-prompt", language), ((push("buttons-drop", language, "drop"),),))


def placeholder(language: Language) -> str:
    return plain("team-placeholder", language)


def received(language: Language) -> Screen:
    return Screen(html("team-received", language))


def card(language: Language, name: str, role: Role, person_id: int, message_id: int) -> Screen:
    """Before the copy of what the person wrote; the reference comes last, after a name that could hold one."""
    mark, bare = reference(person_id, message_id), REFERENCE.sub("", name)
    text = html(
        "team-card",
        language,
        name=clip(bare, NAME) or plain("team-somebody", language),
        role=plain(f"team-role-{role}", language),
        reference=mark,
    )
    return Screen(text, rows(language, person_id, message_id))


def rows(language: Language, person_id: int, message_id: int) -> Rows:
    return ((push("team-answer-button", language, "letter", person_id, message_id),),)


def answer_prompt(language: Language, name: str) -> Screen:
    text = html("team-answer-prompt", language, name=clip(name, NAME))
    return Screen(text, ((push("buttons-drop", language, "drop"),),))


def answer(language: Language, organiser: str) -> Screen:
    """Before the copy of the answer."""
    return Screen(paragraphs(html("team-answer", language, name=clip(organiser, NAME)), html("team-reply", language)))


def delivered(language: Language, name: str) -> Screen:
    return Screen(html("team-delivered", language, name=clip(name, NAME)))


def unreachable(language: Language, name: str) -> Screen:
    return Screen(html("team-unreachable", language, name=clip(name, NAME)))


def answered_by(language: Language, colleague: str, name: str, mark: str) -> Screen:
    return Screen(
        html("team-answered-by", language, colleague=clip(colleague, NAME), name=clip(name, NAME), reference=mark)
    )


def answered_already(language: Language, colleague: str) -> Screen:
    return Screen(html("team-answered-already", language, colleague=clip(colleague, NAME)))


def too_many(language: Language, minutes: int) -> Screen:
    return Screen(html("team-too-many", language, minutes=minutes))


def nobody(language: Language, trip: Trip) -> Screen:
    """No organiser can be reached by the bot: the telephone, if the trip has one."""
    if not trip.contact_phone:
        return Screen(html("team-nobody", language))
    return Screen(
        html("team-nobody-phone", language, name=clip(trip.contact_name, NAME), phone=clip(trip.contact_phone, NAME))
    )


def unsupported(language: Language) -> Screen:
    return Screen(html("team-unsupported", language))
