"""Composing a broadcast: what it says, when it leaves, what is asked in return; then the last look before it leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.broadcasts.rules.broadcast import Broadcast, Question
from bot.broadcasts.rules.report import Somebody
from bot.broadcasts.screens import names, reading
from bot.broadcasts.screens.audience import Reach, reached, worded
from bot.broadcasts.screens.excerpt import carried, excerpt
from bot.chat.layout import html, lines, paragraphs, push, row, stack
from bot.chat.screen import Button, Rows, Screen
from bot.people.rules.person import Language
from bot.texts import dates
from bot.texts.catalogue import plain

NAMES = {Language.FR: "Français", Language.EN: "English"}
QUOTED = 70  # characters of each variant
DELAYS = (0, 10, 20, 30, 60)  # minutes before an urgent one is said again
QUESTIONS = (Question.SEEN, Question.COMING, Question.OWN, Question.NONE)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is composed so far, and whom it reaches."""

    broadcast: Broadcast
    reach: Reach
    zone: ZoneInfo
    now: datetime

    @property
    def leaves(self) -> bool:
        """Whether anything would: to a chat, to the group, by mail."""
        return bool(self.reach.reached or self.reach.group or self.reach.mailed)


def prompt(language: Language, broadcast: int, spoken: Language | None = None, others: bool = False) -> Screen:
    """`spoken`: another language of the same; `others`: there are broadcasts to look at."""
    key = "broadcasts-prompt-variant" if spoken else "broadcasts-prompt"
    seen = (push("broadcasts-see-all", language, "annonce", "home"),) if others else ()
    back = push("broadcasts-back", language, "annonce", "show", broadcast) if spoken else None
    drop = None if spoken else push("broadcasts-drop", language, "annonce", "drop", broadcast)
    return Screen(html(key, language, tongue=NAMES[spoken or language]), stack((seen, row(back, drop))))


def compose(sheet: Sheet, language: Language) -> Screen:
    it = sheet.broadcast
    text = paragraphs(html("broadcasts-composing", language), _contents(it, language), _terms(sheet, language))
    return Screen(text, _rows(it, language))


def _contents(it: Broadcast, language: Language) -> Markup:
    spoken = [
        html("broadcasts-says", language, words=excerpt(parts, language, QUOTED)) for parts in it.contents.values()
    ]
    held = [parts for parts in it.contents.values() if parts and parts[0].html and parts[0].file]
    also = html("broadcasts-carries", language, what=carried(held[0], language)) if held else None
    return lines(*spoken, also)


def _terms(sheet: Sheet, language: Language) -> Markup:
    it = sheet.broadcast
    return lines(
        html("broadcasts-to", language, whom=worded(it.audience, sheet.reach, language)),
        reached(sheet.reach, language),
        html("broadcasts-leaves", language, when=when(it, sheet.zone, language)),
        html("broadcasts-rings-now" if it.urgent else "broadcasts-rings-later", language),
        html("broadcasts-asks", language, what=answer_labels(it, language)),
        html("broadcasts-repeats", language, minutes=it.repeat) if it.repeat and it.urgent and it.asks else None,
    )


def when(it: Broadcast, zone: ZoneInfo, language: Language) -> str:
    return dates.stamp(it.at, zone, language) if it.at else plain("broadcasts-at-once", language)


def answer_labels(it: Broadcast, language: Language) -> str:
    found = reading.answers(it, language)
    return " / ".join(found) if found else plain("broadcasts-asks-nothing", language)


def _rows(it: Broadcast, language: Language) -> Rows:
    urgent = "broadcasts-make-ordinary" if it.urgent else "broadcasts-make-urgent"
    again = push("broadcasts-repeat", language, "annonce", "repeat", it.id) if it.urgent and it.asks else None
    missing = [spoken for spoken in Language if spoken not in it.contents]
    variants = [_variant(it, spoken, language) for spoken in missing] if it.contents else []
    return stack(
        (
            (push("broadcasts-preview", language, "annonce", "look", it.id),),
            (
                push("broadcasts-rewrite", language, "annonce", "write", it.id, it.language),
                push("broadcasts-whom", language, "annonce", "whom", it.id),
            ),
            tuple(variants),
            (
                push("broadcasts-when", language, "annonce", "when", it.id),
                push(urgent, language, "annonce", "urgent", it.id),
            ),
            row(push("broadcasts-ask", language, "annonce", "asks", it.id), again),
            (push("broadcasts-drop", language, "annonce", "drop", it.id),),
        )
    )


def _variant(it: Broadcast, spoken: Language, language: Language) -> Button:
    return push("broadcasts-variant", language, "annonce", "write", it.id, spoken, tongue=NAMES[spoken])


def questions(it: Broadcast, language: Language) -> Screen:
    rows = [(push(f"broadcasts-ask-{one}", language, "annonce", "ask", it.id, one),) for one in QUESTIONS]
    return Screen(html("broadcasts-ask-what", language), (*rows, _back(it, language)))


def own_prompt(it: Broadcast, language: Language, again: bool = False) -> Screen:
    key = "broadcasts-own-again" if again else "broadcasts-own-prompt"
    return Screen(html(key, language), (_back(it, language),))


def delays(it: Broadcast, language: Language) -> Screen:
    rows = [(push("broadcasts-delay", language, "annonce", "repeat", it.id, one, minutes=one),) for one in DELAYS]
    return Screen(html("broadcasts-repeat-what", language), (*rows, _back(it, language)))


def moments(it: Broadcast, offered: Sequence[datetime], zone: ZoneInfo, language: Language, wrong: bool) -> Screen:
    """`wrong`: what was typed says no instant to come."""
    key = "broadcasts-when-again" if wrong else "broadcasts-when-what"
    now = push("broadcasts-now", language, "annonce", "at", it.id, 0)
    rows = [(_moment(it, at, zone, language),) for at in offered]
    return Screen(html(key, language), ((now,), *rows, _back(it, language)))


def _moment(it: Broadcast, at: datetime, zone: ZoneInfo, language: Language) -> Button:
    words = dates.stamp(at, zone, language)
    return push("broadcasts-at", language, "annonce", "at", it.id, int(at.timestamp()), at=words)


def _back(it: Broadcast, language: Language) -> tuple[Button, ...]:
    return (push("broadcasts-back", language, "annonce", "show", it.id),)


def confirm(sheet: Sheet, language: Language) -> Screen:
    """Under what they will receive."""
    it = sheet.broadcast
    text = paragraphs(html("broadcasts-confirm", language), _terms(sheet, language))
    key = "broadcasts-send-later" if it.at and it.at > sheet.now else "broadcasts-send"
    send = push(key, language, "annonce", "send", it.id, count=sheet.reach.reached + sheet.reach.mailed)
    edit = push("broadcasts-edit", language, "annonce", "show", it.id)
    return Screen(text, ((send,), (edit, push("broadcasts-drop", language, "annonce", "drop", it.id))))


def unsent(it: Broadcast, people: Sequence[Somebody], language: Language) -> Screen:
    """Nobody would get it: those to be called or written to, if there are any."""
    if not people:
        return Screen(html("broadcasts-nobody", language), (_back(it, language),))
    shown = people[: names.PAGE]
    head = lines(html("broadcasts-nobody-reached", language), html("broadcasts-list-away", language, count=len(people)))
    rest = push("broadcasts-unreached", language, "annonce", "away", it.id, 0) if len(people) > len(shown) else None
    return Screen(
        paragraphs(head, names.listed(shown, language)),
        stack((*names.copies(shown, language), row(rest), _back(it, language))),
    )


def preview(spoken: Language, language: Language) -> Screen:
    return Screen(html("broadcasts-preview-in", language, tongue=NAMES[spoken]))


def dropped(language: Language) -> Screen:
    return Screen(html("broadcasts-dropped", language), ((push("broadcasts-see-all", language, "annonce", "home"),),))


def unsupported(language: Language) -> Screen:
    return Screen(html("broadcasts-unsupported", language))


def too_long(most: int, language: Language) -> Screen:
    return Screen(html("broadcasts-too-long", language, most=most))
