"""/organisation: the desk, every organiser action by buttons, with the figures that matter now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from bot.chat.layout import NAME, clip, html, lines, open_button, paragraphs, push, row, stack
from bot.chat.screen import Rows, Screen
from bot.group.rules import Right
from bot.group.screens.refusals import right_name
from bot.people.rules.person import Language, Person
from bot.texts import dates
from bot.trip import Trip


@dataclass(frozen=True, slots=True)
class Figures:
    """`people` pressed Start, `coming` are participants or captains, the team apart; `unreached` blocked the bot;
    `waiting` and `refused` are acts of the outbox; `parked` are updates set aside. `group` is its title, or "",
    `in_group` whether the bot is there, and `lacks` what the bot may not do there.
    Of sign-up: `seated` are confirmed, `to_review` wait for a decision, `queued` for a seat; `offered` have one to
    take. `letters` wait for an answer of the team.
    """

    people: int = 0
    coming: int = 0
    organisers: int = 0
    unreached: int = 0
    waiting: int = 0
    refused: int = 0
    parked: int = 0
    version: int = 0
    issued: datetime | None = None
    group: str = ""
    in_group: bool = True
    lacks: tuple[Right, ...] = ()
    can_undo: bool = False
    seated: int = 0
    seats_left: int = 0
    to_review: int = 0
    queued: int = 0
    offered: int = 0
    letters: int = 0


def desk(figures: Figures, person: Person, trip: Trip, now: datetime) -> Screen:
    """What is well takes one line; what asks for somebody's hand is shown only when it does."""
    language = person.language
    parts = (html("desk-heading", language), _state(figures, trip, now, language), _worries(figures, language))
    seen = html("start-as-participant", language) if person.as_participant else None
    return Screen(paragraphs(*parts, seen), _rows(figures, person))


def _state(figures: Figures, trip: Trip, now: datetime, language: Language) -> Markup:
    left = (trip.first_day - trip.today(now)).days
    group = (
        html("desk-group" if figures.in_group else "desk-group-left", language, title=clip(figures.group, NAME))
        if figures.group
        else (html("desk-no-group", language))
    )
    return lines(
        html("desk-days", language, days=left) if left > 0 else None,
        html("desk-people", language, people=figures.people, coming=figures.coming, organisers=figures.organisers),
        _signups(figures, language),
        _version(figures, trip, language),
        group,
    )


def _signups(figures: Figures, language: Language) -> Markup:
    seats = html("desk-signups", language, seated=figures.seated, left=figures.seats_left)
    counts = {"desk-offered": figures.offered, "desk-queued": figures.queued}
    return lines(seats, *(html(key, language, count=count) for key, count in counts.items() if count))


def _version(figures: Figures, trip: Trip, language: Language) -> Markup | None:
    if figures.issued is None:
        return None
    at = dates.stamp(figures.issued, trip.zone, language)
    return html("entries-version", language, version=str(figures.version), stamp=at)


def _worries(figures: Figures, language: Language) -> Markup:
    counts = {
        "desk-unreached": figures.unreached,
        "desk-waiting": figures.waiting,
        "desk-refused": figures.refused,
        "desk-parked": figures.parked,
    }
    lacks = ", ".join(right_name(it, language) for it in figures.lacks)
    return lines(
        html("desk-lacks", language, rights=lacks) if lacks else None,
        *(html(key, language, count=count) for key, count in counts.items() if count),
    )


def _rows(figures: Figures, person: Person) -> Rows:
    language = person.language
    seen = "back" if person.as_participant else "participant"
    undo = push("desk-undo", language, "desk", "undo") if figures.can_undo else None
    return stack(
        (
            *_first(figures, language),
            (open_button("inscrits", language), open_button("changement", language)),
            (push("desk-broadcasts", language, "annonce", "home"), open_button("appel", language)),
            (push("desk-reachability", language, "reach", "board"),),
            (push("desk-import", language, "desk", "import"), push("desk-export", language, "desk", "export")),
            row(undo),
            (push(f"desk-see-{seen}", language, "desk", seen),),
            (push("waiting-list", language, "seat", "list"),),
            (push("desk-deadline", language, "deadline", "ask"),),
            (push("desk-team", language, "naming", "home"),),
            (push("buttons-refresh", language, "desk", "home"),),
        )
    )


def _first(figures: Figures, language: Language) -> Rows:
    """What waits for the team."""
    review = push("desk-review", language, "signups", "list", "review", 0, "desk", count=figures.to_review)
    letters = push("desk-letters", language, "letters", "list", count=figures.letters)
    return (row(review if figures.to_review else None), row(letters if figures.letters else None))


def seeing(language: Language, as_participant: bool) -> Screen:
    key, seen = ("desk-seeing", "back") if as_participant else ("desk-seeing-no-more", "participant")
    return Screen(html(key, language), ((push(f"desk-see-{seen}", language, "desk", seen),),))


def undo_question(language: Language, version: int, found: Markup, people: int) -> Screen:
    """`version` is the one that would be published again, `found` what would change (`changes.summary`).

    `people` is how many would be told.
    """
    question = html("desk-undo-question", language, version=str(version))
    quiet = push("desk-undo-quiet", language, "desk", "undo-quiet", version)
    tell = push("desk-undo-tell", language, "desk", "undo-tell", version)
    keep = push("desk-undo-no", language, "desk", "home")
    return Screen(
        paragraphs(question, found, html("import-choose", language, people=people)), ((quiet,), (tell,), (keep,))
    )
