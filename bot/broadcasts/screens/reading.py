"""What those whom a broadcast is for read of it, besides what it says."""

from __future__ import annotations

from dataclasses import replace

from bot.broadcasts.rules.broadcast import Broadcast, Question
from bot.chat.callback_data import button
from bot.chat.content import PLACES, Content, Kind
from bot.chat.layout import confirming, html, paragraphs, safe
from bot.chat.screen import Button, Rows, Screen
from bot.people.rules.person import Language
from bot.texts.catalogue import plain

CHOSEN = "✓ "
STRUCK = 800  # units of what is struck out


def answers(broadcast: Broadcast, language: Language) -> tuple[str, ...]:
    """The words of each answer."""
    match broadcast.question:
        case Question.NONE:
            return ()
        case Question.SEEN:
            return (plain("broadcasts-seen", language),)
        case Question.COMING:
            return (plain("broadcasts-coming", language), plain("broadcasts-not-coming", language))
        case Question.OWN:
            return broadcast.options


def rows(broadcast: Broadcast, language: Language, chosen: int | None = None) -> Rows:
    """Once it is seen, there is nothing left to press; an answer can be changed."""
    if broadcast.question is Question.SEEN and chosen is not None:
        return ()
    labels = enumerate(answers(broadcast, language))
    return tuple((_answer(broadcast, number, words, number == chosen),) for number, words in labels)


def _answer(broadcast: Broadcast, number: int, words: str, chosen: bool) -> Button:
    made = button(f"{CHOSEN if chosen else ''}{words}", "seen", broadcast.id, number)
    return confirming(made) if broadcast.question is Question.SEEN else made


def question(broadcast: Broadcast, language: Language) -> Screen:
    """Under an album, which takes no buttons."""
    key = "broadcasts-question-seen" if broadcast.question is Question.SEEN else "broadcasts-question"
    return Screen(html(key, language), rows(broadcast, language))


def nudge(broadcast: Broadcast, language: Language) -> Screen:
    """In answer to the message itself."""
    key = "broadcasts-nudge-seen" if broadcast.question is Question.SEEN else "broadcasts-nudge"
    return Screen(html(key, language), rows(broadcast, language))


def thanks(broadcast: Broadcast, answer: int, language: Language) -> str:
    if broadcast.question is Question.SEEN:
        return plain("broadcasts-thanks", language)
    return plain("broadcasts-answered", language, answer=answers(broadcast, language)[answer])


def notice(language: Language) -> Screen:
    return Screen(html("broadcasts-notice", language))


def corrected(it: Content, language: Language) -> Content:
    return replace(it, html=paragraphs(it.html, html("broadcasts-corrected", language)))


def struck_out(it: Content, language: Language) -> Content | None:
    """None where there are no words to strike out."""
    if it.kind in PLACES:
        return None
    words = safe(it.words, STRUCK)
    return replace(it, html=paragraphs(f"<s>{words}</s>" if words else None, html("broadcasts-withdrawn", language)))


def withdrawn(language: Language) -> Content:
    return Content(Kind.TEXT, html("broadcasts-withdrawn", language))


def only_preview(language: Language) -> str:
    return plain("broadcasts-only-preview", language)


def repeating(minutes: int, language: Language) -> str:
    return plain("broadcasts-repeating", language, minutes=minutes)


def nudged(count: int, language: Language) -> str:
    """What the button of the organiser's answers."""
    return plain("broadcasts-nudged", language, count=count)
