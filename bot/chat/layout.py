"""What every screen needs: to cut what is too long where HTML allows it, and to put lines together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from html import escape

from markupsafe import Markup

from bot.chat.callback_data import button
from bot.chat.looks import look_of
from bot.chat.screen import Button, Look
from bot.people.rules.person import Language
from bot.texts.catalogue import Value, plain, say

LONGEST = 4096  # telegram.constants.MessageLimit.MAX_TEXT_LENGTH; held on the HTML, so entities never surprise
LONGEST_CAPTION = 1024
TITLE, NAME, LINE, TEXT = 120, 80, 240, 1400  # how much HTML a field of that sort may take
LABEL = 44  # characters of a button that a phone shows
ELLIPSIS = "…"
FOLD = Markup("<blockquote expandable>{}</blockquote>")


def size(text: str) -> int:
    """The length of a text as Telegram counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def clip(text: str, most: int) -> str:
    """`text`, whole when its HTML takes at most `most` units, or its beginning and an ellipsis."""
    text = " ".join(text.split(" ")).strip()
    if size(escape(text, quote=False)) <= most:
        return text
    taken, left = [], most - 1
    for letter in text:
        left -= size(escape(letter, quote=False))
        if left < 0:
            break
        taken.append(letter)
    return "".join(taken).rstrip() + ELLIPSIS


def html(key: str, language: Language, **values: Value) -> Markup:
    """`say`, ready to be put in another text."""
    return Markup(say(key, language, **values))  # noqa: S704 - `say` escapes every value


def safe(text: str, most: int) -> Markup:
    return Markup(escape(clip(text, most), quote=False))  # noqa: S704 - escaped on this very line


def lines(*parts: str | None, gap: str = "\n") -> Markup:
    """The parts that say something, one under the other."""
    return Markup(gap.join(part for part in parts if part))  # noqa: S704 - parts come from `html` and `safe`


def paragraphs(*parts: str | None) -> Markup:
    return lines(*parts, gap="\n\n")


def fold(text: Markup) -> Markup:
    """Telegram shows its first three lines; the others open under a finger."""
    return FOLD.format(text)


def fold_long(text: Markup, shown: int, most: int) -> Markup:
    """The first `shown` lines of what has more than `most`, the others folded: all of it is in the same message.

    Where there are paragraphs, none is cut; nor is what stands between a tag and its end.
    """
    listed, gap = text.split("\n"), Markup("\n")
    if len(listed) <= most:
        return text
    whole = [at for at in range(shown + 1) if _closed(gap.join(listed[:at]))]
    cut = max((at for at in whole if at < shown and not listed[at]), default=max(whole))
    return lines(gap.join(listed[:cut]), fold(gap.join(listed[cut:]).strip()))


def _closed(text: Markup) -> bool:
    """Whether each tag in it has its end: of a screen's text, every « < » is a tag's."""
    return text.count("<") == 2 * text.count("</")


def fit(
    blocks: Sequence[Markup], more: Callable[[int], str], room: int = LONGEST, gap: str = "\n", total: int = 0
) -> Markup:
    """As many whole blocks as `room` holds, then `more(how many are left)`; `total` counts those not worded too."""
    total = max(total, len(blocks))
    taken: list[Markup] = []
    left = room - len(gap) - size(more(total))
    for block in blocks:
        left -= size(block) + len(gap)
        if left < 0:
            break
        taken.append(block)
    return lines(*taken, more(total - len(taken)) if len(taken) < total else None, gap=gap)


def push(key: str, language: Language, verb: str, *keys: object, **values: Value) -> Button:
    """A button whose label is in the catalogue, in the colour that it has by its key."""
    return replace(button(clip_label(plain(key, language, **values)), verb, *keys), look=look_of(key))


def confirming(button: Button) -> Button:
    return replace(button, look=Look.GREEN)


def clip_label(label: str) -> str:
    return label if len(label) <= LABEL else label[: LABEL - 1].rstrip() + ELLIPSIS


def open_button(command: str, language: Language) -> Button:
    return push(f"buttons-{command}", language, "open", command)


def desk_button(language: Language) -> Button:
    """The way back to the organisers' desk."""
    return push("desk-home", language, "desk", "home")


def row(*buttons: Button | None) -> tuple[Button, ...]:
    return tuple(it for it in buttons if it)


def stack(rows: Iterable[tuple[Button, ...]]) -> tuple[tuple[Button, ...], ...]:
    """Rows without the empty ones, which Telegram refuses."""
    return tuple(it for it in rows if it)


def packed(blocks: Sequence[Markup], most: int = TEXT) -> list[Markup]:
    """The blocks, in order, on as few pages of `most` as it takes; a block is never cut."""
    pages: list[list[Markup]] = [[]]
    left = most
    for block in blocks:
        if pages[-1] and size(block) + 2 > left:
            pages.append([])
            left = most
        pages[-1].append(block)
        left -= size(block) + 2
    return [paragraphs(*page) for page in pages]
