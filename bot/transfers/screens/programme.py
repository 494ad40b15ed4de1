"""The import of a programme: the difference before anything changes, then what was done."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.chat.layout import html, lines, paragraphs, push
from bot.chat.screen import Screen
from bot.people.rules.person import Language
from bot.programme.rules.difference import Added, Cancelled, Change, Changed, Restored


def head(found: Sequence[Change], fresh: int, language: Language) -> Markup:
    """`fresh`: how many addresses of hosts are new."""
    hosts = addresses(fresh, language) if fresh else None
    return paragraphs(html("transfers-import-preview", language), lines(counts(found, language), hosts))


def addresses(fresh: int, language: Language) -> Markup:
    return html("transfers-import-hosts", language, count=fresh)


def foot(people: int, language: Language) -> Markup:
    """`people` is how many would be told."""
    return html("transfers-import-choose", language, people=people)


def counts(found: Sequence[Change], language: Language) -> Markup:
    """Cancelled first: it is what matters most and what a slip causes."""
    of = {it: sum(isinstance(change, it) for change in found) for it in (Cancelled, Restored, Changed, Added)}
    return html(
        "transfers-import-counts",
        language,
        cancelled=of[Cancelled],
        restored=of[Restored],
        changed=of[Changed],
        added=of[Added],
    )


def applied(language: Language, version: int, people: int) -> Screen:
    """`people` is how many are being told; none when it was published quietly."""
    key = "transfers-import-applied-told" if people else "transfers-import-applied"
    text = html(key, language, version=str(version), people=people)
    rows = ((push("desk-undo", language, "desk", "undo"), push("buttons-programme", language, "open", "programme")),)
    return Screen(text, rows)
