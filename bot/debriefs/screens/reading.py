"""What organisers read of the debriefs: how many answered, and what was said, as its authors agreed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot.attachments import screens as attachments
from bot.attachments.rules import Kind
from bot.chat.callback_data import button
from bot.chat.layout import LINE, LONGEST, NAME, clip, clip_label, fit, html, lines, paragraphs, push, row, size, stack
from bot.chat.screen import Button, Screen
from bot.debriefs.rules.contributions import Shown
from bot.debriefs.screens import wording
from bot.debriefs.screens.asking import named
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.texts.catalogue import plain
from bot.trip import DebriefRhythm

TAP = "read"
MOST = 12  # visits on a screen
KEY = 24  # letters that begin the name of a file: enough to be the only one
BUTTONS = 9  # of each kind, under what was said


@dataclass(frozen=True, slots=True)
class Rate:
    """How many of those who were asked said something. `debrief` is its row."""

    debrief: int
    entry: str
    answered: int
    expected: int


def overview(rates: Sequence[Rate], running: str, programme: Programme, language: Language) -> Screen:
    """`running`: the ref of the visit that goes on, or ""."""
    told = [_rate(it, programme, language) for it in rates[-MOST:]]
    over = (
        push("debriefs-over", language, TAP, "over", running, what=named(programme, running, language))
        if running
        else None
    )
    rows = [row(over), *(row(_open(it, programme, language)) for it in rates[-MOST:])]
    rows.append(row(push("debriefs-search", language, TAP, "search")) if rates else ())
    if rates:
        rows.append((push("mirror-open", language, "mirror", "last"),))
    rows.append((push("carnet-open", language, "journal-all"),))
    head = html("debriefs-rates" if rates else "debriefs-rates-none", language)
    return Screen(paragraphs(head, lines(*told)), stack(rows))


def _rate(it: Rate, programme: Programme, language: Language) -> Markup:
    what = named(programme, it.entry, language)
    return html("debriefs-rate", language, what=what, answered=it.answered, expected=it.expected)


def _open(it: Rate, programme: Programme, language: Language) -> Button:
    return button(
        clip_label(plain("debriefs-see", language, what=named(programme, it.entry, language))), TAP, "of", it.debrief
    )


def of_visit(
    what: str,
    found: Sequence[Shown],
    names: Mapping[int, str],
    asks: DebriefRhythm,
    language: Language,
    nameless: int = 0,
) -> Screen:
    """By question. `nameless`: anonymous answers of that day that are not attributed to a visit."""
    head = html("debriefs-of", language, what=what)
    rest = html("debriefs-nameless", language, count=nameless) if nameless else None
    blocks = [_shown(it, names, asks, language) for it in found]
    body = fit(
        blocks,
        lambda count: html("debriefs-more", language, count=count),
        LONGEST - size(head) - 400,
        "\n\n",
        len(blocks),
    )
    hide = [
        button(clip_label(plain("debriefs-hide", language, number=at)), TAP, "hide", it.id)
        for at, it in enumerate(found, 1)
        if it.id
    ]
    opens = [one for at, it in enumerate(found, 1) for one in _opens(it, at, language)]
    rows = (
        *(tuple(opens[at : at + 3]) for at in range(0, min(len(opens), BUTTONS), 3)),
        *(tuple(hide[at : at + 3]) for at in range(0, min(len(hide), BUTTONS), 3)),
        (push("debriefs-rates-back", language, TAP, "home"),),
    )
    return Screen(paragraphs(head, body if blocks else html("debriefs-nothing", language), rest), stack(rows))


def _opens(it: Shown, at: int, language: Language) -> Iterator[Button]:
    """Once it is kept; a voice is never heard without its name."""
    for one in it.carried:
        if one.kind is Kind.PHOTO and one.name:
            yield button(clip_label(plain("debriefs-photo", language, number=at)), TAP, "photo", one.name[:KEY])
        elif one.kind is Kind.VOICE and one.id:
            yield button(clip_label(plain("debriefs-hear", language, number=at)), TAP, "voice", one.id)


def carried_caption(what: str, who: str, caption: str, language: Language) -> str:
    """Under a photograph or a voice note: where it is from, and whose it is."""
    words = clip(caption, 3 * LINE)
    return html(
        "debriefs-carried-of", language, what=what, words=words, who=who or plain("debriefs-somebody", language)
    )


def _shown(it: Shown, names: Mapping[int, str], asks: DebriefRhythm, language: Language) -> Markup:
    who = names.get(it.author, "") if it.author is not None else plain("debriefs-somebody", language)
    words = clip(attachments.told(it.words, it.carried, language), 3 * LINE)
    title = wording.title(asks, it.question, language)
    return html("debriefs-said", language, question=title, words=words, who=clip(who, NAME))


def ask_words(language: Language) -> Screen:
    return Screen(html("debriefs-search-what", language))


def hidden(language: Language) -> Screen:
    return Screen(html("debriefs-hidden", language))
