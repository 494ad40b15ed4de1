"""The draft: what it holds, the message it becomes, what it asks, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from bot.changes.rules.merging import HOURS, STATE, Touch
from bot.changes.screens.editing import VERB, brief, days_rows
from bot.changes.screens.news import changed, summary
from bot.changes.screens.values import field, hours
from bot.chat.layout import (
    LINE,
    LONGEST,
    NAME,
    TITLE,
    clip,
    desk_button,
    html,
    lines,
    open_button,
    paragraphs,
    push,
    row,
    size,
    stack,
)
from bot.chat.screen import Button, Rows, Screen
from bot.people.rules.person import Language
from bot.programme.rules.conflicts import Clash, Settling
from bot.programme.rules.difference import Change
from bot.programme.rules.doubts import Doubt
from bot.programme.rules.programme import Entry, Programme
from bot.programme.screens.doubts import listed, worded
from bot.texts import dates
from bot.texts.catalogue import plain

MOST_NAMES, MOST_CLASHES = 10, 3
SHOWN = 2500  # characters of a draft's summary
DOUBTED, APART = 600, 100  # characters of what may be a slip, and of what stands between the parts of a preview


def home(programme: Programme, found: Sequence[Change], language: Language) -> Screen:
    """`programme` is the draft; without one, the programme itself."""
    held = html("changes-edits-draft", language, count=len(found)) if found else None
    body = summary(found, programme, language, SHOWN) if found else None
    drafted = row(
        push("changes-edits-preview", language, VERB, "preview") if found else None,
        push("changes-edits-drop", language, VERB, "drop") if found else None,
    )
    more = (
        push("changes-edits-add", language, VERB, "add"),
        push("changes-edits-versions", language, VERB, "versions"),
    )
    text = paragraphs(
        html("changes-edits-heading", language), lines(held, body), html("changes-edits-choose", language)
    )
    return Screen(text, stack((drafted, *days_rows(programme, language), more, (desk_button(language),))))


def preview(
    programme: Programme,
    found: Sequence[Change],
    counts: Mapping[Language, int],
    unreached: Sequence[str],
    conflicts: Sequence[tuple[Clash, Sequence[Settling]]],
    doubted: Sequence[Doubt],
    language: Language,
    spoken: Language,
    stamp: str,
) -> Screen:
    """What people who speak `spoken` will receive, word for word, under who will; `conflicts` with their ways out.

    `doubted` may be slips: said, and publishing stays possible.
    """
    shown = conflicts[:MOST_CLASHES]
    head = lines(_receivers(counts, language), _unreached(unreached, language))
    message = Markup(changed(found, programme, spoken).text)  # noqa: S704  # a screen's text is escaped
    clashes = lines(*(clash_line(it, programme, language) for it, _ in shown))
    room = min(DOUBTED, LONGEST - size(head) - size(clashes) - size(message) - APART)
    slips = listed([worded(it, programme.zone, language) for it in doubted], language, room)
    text = paragraphs(head, lines(clashes, slips), html("changes-edits-preview-message", language))
    ways = (row for clash, ways in shown for row in _ways(clash, ways, language))
    return Screen(paragraphs(text, message), (*ways, *_publishing(spoken, stamp, language)))


def _receivers(counts: Mapping[Language, int], language: Language) -> Markup:
    fr, en = counts[Language.FR], counts[Language.EN]
    return html("changes-edits-preview-heading", language, people=sum(counts.values()), fr=fr, en=en)


def _publishing(spoken: Language, stamp: str, language: Language) -> Rows:
    other = next(it for it in Language if it is not spoken)
    return (
        (push("changes-edits-publish-loud", language, VERB, "publish", 1, stamp),),
        (push("changes-edits-publish-seen", language, VERB, "publish", "seen", stamp),),
        (push("changes-edits-publish-quiet", language, VERB, "publish", 0, stamp),),
        (
            push(f"changes-edits-see-{other}", language, VERB, "preview", other),
            push("changes-edits-more", language, VERB, "home"),
        ),
        (push("changes-edits-drop", language, VERB, "drop"),),
    )


def _unreached(names: Sequence[str], language: Language) -> Markup | None:
    if not names:
        return None
    listed = ", ".join(clip(it, NAME) for it in names[:MOST_NAMES])
    return html(
        "changes-edits-unreached", language, count=len(names), names=listed, more=max(0, len(names) - MOST_NAMES)
    )


def clash_line(it: Clash, programme: Programme, language: Language) -> Markup:
    then = clip(it.then.title, TITLE) if it.then else ""
    at = dates.tight_hour((it.then or it.entry).meets_at, programme.zone, language)
    return html(f"changes-edits-clash-{it.kind}", language, title=clip(it.entry.title, TITLE), then=then, at=at)


def _ways(it: Clash, ways: Sequence[Settling], language: Language) -> Rows:
    beside = brief(it.then.ref) if it.then else ""
    keys = (it.kind, brief(it.entry.ref), beside)
    return tuple(
        (push(f"changes-edits-settle-{way}", language, VERB, "c", way, *keys, title=it.entry.title),) for way in ways
    )


def touching(touch: Touch, mine: Entry, theirs: Entry, programme: Programme, language: Language) -> Screen:
    """Somebody published meanwhile what the draft changes too: which of the two?"""
    head = html("changes-edits-touch", language, title=clip(mine.title, TITLE))
    body = lines(*_sides(touch, mine, theirs, programme, language))
    keys = (touch.what, brief(touch.ref))
    choice = row(
        push("changes-edits-mine", language, VERB, "t", 1, *keys),
        push("changes-edits-theirs", language, VERB, "t", 0, *keys),
    )
    return Screen(paragraphs(head, body), (choice, (push("changes-edits-more", language, VERB, "home"),)))


def _sides(touch: Touch, mine: Entry, theirs: Entry, programme: Programme, language: Language) -> list[Markup]:
    """Published → mine."""
    match touch.what:
        case what if what == HOURS:
            meets = field("meets", theirs, mine, programme, language) if theirs.meets != mine.meets else None
            return [hours(theirs, mine, programme, language), *([meets] if meets else [])]
        case what if what == STATE:
            return [
                _state("changes-edits-theirs-are", theirs, language),
                _state("changes-edits-mine-are", mine, language),
            ]
        case what:
            return [field(what, theirs, mine, programme, language)]


def _state(key: str, it: Entry, language: Language) -> Markup:
    return html(key, language, state=clip(_stands(it, language), LINE))


def _stands(it: Entry, language: Language) -> str:
    if not it.cancelled:
        return plain("changes-edits-state-kept", language)
    if not it.reason:
        return plain("changes-edits-state-cancelled", language)
    return plain("changes-edits-state-cancelled-because", language, reason=it.reason)


def published(version: int, count: int, language: Language) -> Screen:
    key = "changes-edits-published-loud" if count else "changes-edits-published-quiet"
    rows = ((open_button("programme", language), push("changes-edits-versions", language, VERB, "versions")),)
    return Screen(html(key, language, version=str(version), people=count), rows)


def published_and_followed(version: int, language: Language) -> Screen:
    """How its message fares is told elsewhere."""
    return Screen(html("changes-edits-published", language, version=str(version)))


def nothing(language: Language) -> Screen:
    return Screen(html("changes-edits-nothing", language), (home_row(language),))


def ask_drop(count: int, language: Language) -> Screen:
    yes = push("changes-edits-drop-yes", language, VERB, "drop", "yes")
    return Screen(html("changes-edits-ask-drop", language, count=count), ((yes,), home_row(language)))


def dropped(language: Language) -> Screen:
    return Screen(html("changes-edits-dropped", language), (home_row(language),))


def home_row(language: Language) -> tuple[Button, ...]:
    return (push("changes-edits-home", language, VERB, "home"),)
