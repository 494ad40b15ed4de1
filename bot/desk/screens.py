"""/organisation: the desk, every organiser action by buttons, with the figures that matter now."""

from __future__ import annotations

from datetime import datetime

from markupsafe import Markup

from bot.chat.layout import (
    NAME,
    TITLE,
    clip,
    desk_button,
    fold_long,
    html,
    lines,
    open_button,
    paragraphs,
    push,
    row,
    stack,
)
from bot.chat.screen import Button, Rows, Screen
from bot.desk.rules import Calling, Figures, Now, Unseen
from bot.group.screens.refusals import right_name
from bot.people.rules.person import Language, Person
from bot.programme.rules.programme import Entry
from bot.programme.screens.programme import entry_key
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.trip import Trip

MOST_LINES = 6  # of a difference; a longer one opens under a finger
MOST_UNSEEN = 3  # broadcasts with a button each


def desk(figures: Figures, person: Person, trip: Trip, now: datetime) -> Screen:
    """What is well takes one line; what asks for somebody's hand is shown only when it does."""
    language = person.language
    head = html("desk-heading", language)
    parts = (head, _now(figures.now, trip, language), _state(figures, trip, now, language), _worries(figures, language))
    seen = html("signup-start-as-participant", language) if person.as_participant else None
    return Screen(paragraphs(*parts, seen), (*_rows(figures, person), *_closing(trip, now, language)))


def _now(it: Now, trip: Trip, language: Language) -> Markup:
    """What asks for a look first."""
    failures = (html("desk-failing", language, what=plain(f"team-trouble-{name}", language)) for name in it.failures)
    missing = sum(one.missing for one in it.unseen)
    return lines(
        *failures,
        _following(it, it.following, trip, language) if it.following else None,
        _calling(it.calling, language) if it.calling else None,
        html("desk-unseen", language, count=missing) if missing else None,
        html("desk-scheduled", language, count=it.scheduled) if it.scheduled else None,
    )


def _following(now: Now, it: Entry, trip: Trip, language: Language) -> Markup:
    day = dates.short_day(it.meets_at.astimezone(trip.zone).date(), language)
    at = dates.hour(it.meets_at, trip.zone, language)
    return html("desk-next", language, day=day, at=at, title=clip(it.title, TITLE), count=now.expected)


def _calling(it: Calling, language: Language) -> Markup:
    return html("desk-calling", language, title=clip(it.title, TITLE), here=str(it.here), expected=str(it.expected))


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
    return html("programme-entries-version", language, version=str(figures.version), stamp=at)


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
    """What is done every day; the rest is one press further (`others`)."""
    language = person.language
    calls = None if figures.now.calling else open_button("appel", language)  # an open one comes first
    undo = push("desk-undo", language, "desk", "undo") if figures.can_undo else None
    come_back = push("desk-see-back", language, "desk", "back") if person.as_participant else None
    return stack(
        (
            *_urgent(figures.now, language),
            *_first(figures, language),
            (open_button("inscrits", language), open_button("changement", language)),
            row(push("desk-broadcasts", language, "annonce", "home"), calls),
            row(open_button("debrief", language), _next(figures.now.following, language)),
            (push("desk-import", language, "desk", "import"), push("desk-export", language, "desk", "export")),
            row(undo),
            row(come_back),
            (push("desk-others", language, "desk", "others"), push("buttons-refresh", language, "desk", "home")),
        )
    )


def others(person: Person) -> Screen:
    """What is done once in a while."""
    language = person.language
    seen = "back" if person.as_participant else "participant"
    rows = (
        push("desk-reachability", language, "reach", "board"),
        push("seats-waiting-list", language, "seat", "list"),
        push("desk-deadline", language, "deadline", "ask"),
        push("desk-team", language, "naming", "home"),
        push(f"desk-see-{seen}", language, "desk", seen),
        desk_button(language),
    )
    return Screen(html("desk-others-heading", language), tuple((it,) for it in rows))


def _closing(trip: Trip, now: datetime, language: Language) -> Rows:
    return ((push("desk-closing", language, "closing", "ask"),),) if trip.over(now) else ()


def _next(following: Entry | None, language: Language) -> Button | None:
    return push("desk-open-next", language, "entry", entry_key(following), "desk") if following else None


def _urgent(it: Now, language: Language) -> Rows:
    """What cannot wait: the open roll-call, who has not seen what is urgent."""
    calls = open_button("appel", language) if it.calling else None
    return (row(calls), *((_follow(one, language),) for one in it.unseen[:MOST_UNSEEN]))


def _follow(it: Unseen, language: Language) -> Button:
    return push("desk-see-unseen", language, "annonce", "live", it.broadcast, count=it.missing)


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
        paragraphs(question, fold_long(found, 0, MOST_LINES), html("transfers-import-choose", language, people=people)),
        ((quiet,), (tell,), (keep,)),
    )
