"""What several screens say of the programme alike: a title, a kind, the notice, how many more there are."""

from __future__ import annotations

from collections.abc import Callable

from markupsafe import Markup

from bot.chat.layout import LABEL, LINE, TITLE, clip, clip_label, html, safe
from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry, Programme
from bot.texts import dates
from bot.texts.catalogue import plain


def notice(programme: Programme) -> Markup:
    """« exemple »: what the programme says of itself, under every screen that shows hours or places."""
    return Markup("<i>{}</i>").format(safe(programme.notice, LINE)) if programme.notice else Markup("")


def title(entry: Entry, language: Language) -> Markup:
    """In bold; struck and followed by the word when cancelled, for those who do not see the stroke."""
    key = "programme-title-cancelled" if entry.cancelled else "programme-title"
    return html(key, language, title=clip(entry.title, TITLE))


def entry_label(programme: Programme, it: Entry, language: Language) -> str:
    """The hour and the title; the kind where a phone would cut the title, unless another entry begins then."""
    key = "programme-button-cancelled" if it.cancelled else "programme-button"
    at = dates.hour(it.starts, programme.zone, language)
    whole = plain(key, language, at=at, title=it.title)
    together = any(each.starts == it.starts for each in programme if each.ref != it.ref)
    if len(whole) <= LABEL or together:
        return clip_label(whole)
    return plain(key, language, at=at, title=kind(it.kind, language))


def kind(what: str, language: Language) -> str:
    return plain(f"programme-entries-kind-{what}", language)


def more_entries(language: Language) -> Callable[[int], Markup]:
    return lambda count: html("programme-more", language, count=count)
