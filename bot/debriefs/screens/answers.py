"""What was said, as its authors agreed: a page of answers, and one of them with what organisers do with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot.attachments import screens as attachments
from bot.attachments.rules import Kind
from bot.chat.callback_data import button
from bot.chat.layout import LINE, NAME, clip, clip_label, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Button, Rows, Screen
from bot.debriefs.rules.contributions import Shown
from bot.debriefs.rules.themes import EACH, LONGEST, key_of
from bot.debriefs.screens import wording
from bot.debriefs.screens.reading import TAP, back
from bot.people.rules.person import Language
from bot.texts.catalogue import plain
from bot.trip import DebriefRhythm

PAGE = 5  # answers
WORDS = 2400  # units of HTML of one answer, read alone
KEY = 24  # letters that begin the name of a file: enough to be the only one
LAST = 999  # pages that a button holds
Names = Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Page:
    """`what` is read by this `lens`, "" for a search. `nameless`: anonymous answers of that day that are attributed to
    no visit.
    """

    what: str
    found: Sequence[Shown]
    names: Names
    lens: str = ""
    nameless: int = 0


def listed(it: Page, page: int, asks: DebriefRhythm, language: Language) -> Screen:
    found, lens = it.found, it.lens
    last = max(0, (len(found) - 1) // PAGE)
    page = min(page, last)
    first = page * PAGE
    shown = [*enumerate(found[first : first + PAGE], first + 1)]
    rest = html("debriefs-nameless", language, count=it.nameless) if it.nameless else None
    blocks = [_numbered(at, one, it.names, asks, language) for at, one in shown] or [html("debriefs-nothing", language)]
    opens = [push("debriefs-see-one", language, TAP, "card", one.key, lens, number=at) for at, one in shown]
    pages = row(
        push("debriefs-before", language, TAP, "list", lens, page - 1) if page and lens else None,
        push("debriefs-after", language, TAP, "list", lens, page + 1) if page < last and lens else None,
    )
    more = html("debriefs-more", language, count=len(found) - PAGE) if not lens and last else None
    rows = stack((tuple(opens[:3]), tuple(opens[3:]), pages, (back(language),)))
    return Screen(paragraphs(html("debriefs-of", language, what=it.what), *blocks, more, rest), rows)


def _numbered(at: int, it: Shown, names: Names, asks: DebriefRhythm, language: Language) -> Markup:
    return html("debriefs-numbered", language, number=at, said=_answer(it, names, 2 * LINE, asks, language))


def _answer(it: Shown, names: Names, most: int, asks: DebriefRhythm, language: Language) -> Markup:
    who = names.get(it.author, "") if it.author is not None else plain("debriefs-somebody", language)
    words = clip(attachments.answer_line(it.words, it.carried, language), most)
    title = wording.title(asks, it.question, language)
    text = html("debriefs-said", language, question=title, words=words, who=clip(who, NAME))
    themes = html("debriefs-under", language, themes=", ".join(it.themes)) if it.themes else None
    return lines(text, themes)


def card(it: Page, proposed: Sequence[str], asks: DebriefRhythm, language: Language) -> Screen:
    """Of the one answer of this page; `what` is its visit or its day. `proposed`: themes it may be filed under too."""
    [one] = it.found
    text = paragraphs(html("debriefs-of", language, what=it.what), _answer(one, it.names, WORDS, asks, language))
    room = len(one.themes) < EACH
    other = row(push("debriefs-other-theme", language, TAP, "theme", one.key, it.lens)) if room else ()
    hide = (push("debriefs-hide", language, TAP, "hide", one.key, it.lens),)
    rows = (*_carried(one, language), *_themes(one, proposed, it.lens, language), other, hide, _to(it.lens, language))
    return Screen(text, stack(rows))


def _themes(it: Shown, proposed: Sequence[str], lens: str, language: Language) -> Rows:
    out = [push("debriefs-unfile", language, TAP, "tag", it.key, key_of(one), lens, theme=one) for one in it.themes]
    into = [push("debriefs-file", language, TAP, "tag", it.key, key_of(one), lens, theme=one) for one in proposed]
    buttons = out + (into if len(it.themes) < EACH else [])
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))


def _to(lens: str, language: Language) -> tuple[Button, ...]:
    return (push("debriefs-all", language, TAP, "list", lens, 0),) if lens else (back(language),)


def _carried(it: Shown, language: Language) -> Iterator[tuple[Button, ...]]:
    """Once it is kept; a voice is never heard without its name."""
    for at, one in enumerate(it.carried, 1):
        if one.kind is Kind.PHOTO and one.name:
            yield (button(clip_label(plain("debriefs-photo", language, number=at)), TAP, "photo", one.name[:KEY]),)
        elif one.kind is Kind.VOICE and one.id:
            yield (button(clip_label(plain("debriefs-hear", language, number=at)), TAP, "voice", one.id),)


def carried_caption(what: str, who: str, caption: str, language: Language) -> str:
    """Under a photograph or a voice note: where it is from, and whose it is."""
    words = clip(caption, 3 * LINE)
    return html(
        "debriefs-carried-of", language, what=what, words=words, who=who or plain("debriefs-somebody", language)
    )


def ask_theme(key: str, lens: str, language: Language) -> Screen:
    return Screen(
        html("debriefs-theme-what", language, most=LONGEST),
        ((push("debriefs-card-back", language, TAP, "card", key, lens),),),
    )


def theme_bounds(key: str, language: Language, **values: int) -> Screen:
    return Screen(html(key, language, **values))


def hidden(language: Language) -> Screen:
    """To its author."""
    return Screen(html("debriefs-hidden", language))
