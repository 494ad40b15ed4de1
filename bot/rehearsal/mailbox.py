"""The letters that one person can open: those of their mailbox, and of the addresses that only they wrote."""

from __future__ import annotations

import re

from bot.rehearsal.postbox import Letter
from bot.rehearsal.seeds import SEEDS
from bot.rehearsal.stage import Stage

ADDRESS = re.compile(r"[^\s<>()«»,;:]+@[^\s<>()«»,;:]+")
OWNED = frozenset(it.email.casefold() for it in SEEDS if it.email)


def mailbox(on: Stage, who: int) -> list[Letter]:
    """Newest first. An address of an imported list belongs to whoever writes it: nobody else could read the code."""
    own = next(it.email for it in SEEDS if it.id == who).casefold()
    written = _written(on, who)
    return [it for it in reversed(on.post.letters) if _opens(it.to.casefold(), own, written)]


def _opens(to: str, own: str, written: frozenset[str]) -> bool:
    return to == own if to in OWNED else to in written


def _written(on: Stage, who: int) -> frozenset[str]:
    mine = (str(it.get("text", "")) for it in on.telegram.messages(who) if it["from"]["id"] == who)
    return frozenset(it.rstrip(".").casefold() for text in mine for it in ADDRESS.findall(text))
