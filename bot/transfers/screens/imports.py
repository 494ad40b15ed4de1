"""The import of a programme: the difference before anything changes, then what was done."""

from __future__ import annotations

from collections.abc import Sequence

from bot.changes.screens import summary
from bot.chat.layout import LINE, LONGEST, html, paragraphs, push, safe, size
from bot.chat.screen import Rows, Screen
from bot.people.rules.person import Language
from bot.programme.rules.difference import Added, Cancelled, Change, Changed, Restored
from bot.programme.rules.programme import Programme
from bot.texts.catalogue import plain

MOST_MISTAKES = 12
MOST_NOTES = 4


def ask_file(language: Language) -> Screen:
    return Screen(html("import-ask", language), ((push("buttons-drop", language, "drop"),),))


def reading(language: Language) -> Screen:
    return Screen(html("import-reading", language))


def preview(
    found: Sequence[Change],
    programme: Programme,
    language: Language,
    draft: int | str,
    people: int,
    notes: Sequence[str] = (),
) -> Screen:
    """`people` is how many would be told. Cancelled first: it is what matters most and what a slip causes.

    `notes` are plain sentences: what the file says and nobody reads, what is allowed and looks like a slip.
    """
    noted = "\n".join(html("import-mistake", language, mistake=safe(it, LINE)) for it in notes[:MOST_NOTES])
    head = paragraphs(html("import-preview", language), counts(found, language), noted)
    foot = html("import-choose", language, people=people)
    body = summary(found, programme, language, LONGEST - size(head) - size(foot) - 10)
    return Screen(paragraphs(head, body, foot), _choice(language, draft))


def counts(found: Sequence[Change], language: Language) -> str:
    of = {it: sum(isinstance(change, it) for change in found) for it in (Cancelled, Restored, Changed, Added)}
    return html(
        "import-counts", language, cancelled=of[Cancelled], restored=of[Restored], changed=of[Changed], added=of[Added]
    )


def _choice(language: Language, draft: int | str) -> Rows:
    return (
        (push("import-quiet", language, "import", "quiet", draft),),
        (push("import-tell", language, "import", "tell", draft),),
        (push("import-drop", language, "import", "drop", draft),),
    )


def applied(language: Language, version: int, people: int) -> Screen:
    """`people` is how many are being told; none when it was published quietly."""
    key = "import-applied-told" if people else "import-applied"
    text = html(key, language, version=str(version), people=people)
    rows = ((push("desk-undo", language, "desk", "undo"), push("buttons-programme", language, "open", "programme")),)
    return Screen(text, rows)


def nothing(language: Language) -> Screen:
    return Screen(html("import-nothing", language))


def mistakes(language: Language, found: Sequence[str]) -> Screen:
    """All that fits a screen; `found` are plain sentences, each with its row and column."""
    listed = [html("import-mistake", language, mistake=safe(it, LINE)) for it in found[:MOST_MISTAKES]]
    left = len(found) - MOST_MISTAKES
    more = html("import-mistakes-more", language, count=left) if left > 0 else None
    head = html("import-mistakes", language, count=len(found))
    return Screen(paragraphs(head, "\n".join((*listed, *([more] if more else []))), html("import-again", language)))


def discarded(language: Language) -> Screen:
    return Screen(html("import-discarded", language))


def stale(language: Language) -> Screen:
    return Screen(html("import-stale", language))


def undone(language: Language, version: int, people: int) -> Screen:
    """`people` is how many are being told; none when it was undone quietly."""
    key = "import-undone-told" if people else "import-undone"
    return Screen(html(key, language, version=str(version), people=people))


def undo_nothing(language: Language) -> Screen:
    return Screen(html("import-undo-nothing", language))


def too_big(language: Language, mebibytes: int) -> Screen:
    return Screen(html("import-too-big", language, size=mebibytes))


def unreadable(language: Language) -> Screen:
    return Screen(html("import-unreadable", language))


def placeholder(language: Language) -> str:
    return plain("import-placeholder", language)
