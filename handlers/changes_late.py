"""Running late, from /prochain or from an entry: how much, what would move, then the draft and its message."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

from bot.changes.actions import editing
from bot.changes.rules import hours
from bot.changes.screens import late as screens
from bot.chat.layout import html
from bot.people.actions import conversations
from bot.programme.rules.conflicts import clashes
from bot.programme.rules.late import following, shifted
from bot.programme.rules.programme import Entry
from bot.programme.screens.programme import entry_key
from handlers import changes_publish
from handlers.ask import Ask

MOST = 12 * 60  # minutes


async def tapped(ask: Ask, what: str, keys: tuple[str, ...], it: Entry) -> None:
    if what == "late":
        await _ask(ask, it)
        return
    with suppress(ValueError):
        minutes, eat = (int(key) for key in keys)
        if 0 < abs(minutes) <= MOST:
            await (_plan if what == "by" else _shift)(ask, it, timedelta(minutes=minutes), eat == 1)
            return
    ask.stale()


async def _ask(ask: Ask, it: Entry) -> None:
    programme = (await editing.draft(ask.work, ask.real.id)).programme
    await conversations.begin(ask.work, ask.real, f"edit:late:{entry_key(it)}")
    ask.reply(screens.ask(programme, it, following(programme, it.ref)[1], ask.language))


async def typed(ask: Ask, it: Entry, words: str) -> None:
    """« +25 »; a number alone is a delay."""
    by = hours.step(words) or hours.step(f"+{words.strip()}")
    if by is None:
        programme = (await editing.draft(ask.work, ask.real.id)).programme
        wrong = html("changes-edits-late-again", ask.language)
        ask.say(screens.ask(programme, it, following(programme, it.ref)[1], ask.language, wrong))
    else:
        await _plan(ask, it, by, eat=False)


async def _plan(ask: Ask, it: Entry, by: timedelta, eat: bool) -> None:
    await conversations.end(ask.work, ask.real.id)
    before = (await editing.draft(ask.work, ask.real.id)).programme
    late = shifted(before, it.ref, by, eat)
    ask.reply(screens.plan(before, it, by, late, eat, clashes(before, late.programme), ask.language))


async def _shift(ask: Ask, it: Entry, by: timedelta, eat: bool) -> None:
    before = (await editing.draft(ask.work, ask.real.id)).programme
    await editing.put(ask.work, ask.real.id, shifted(before, it.ref, by, eat).programme)
    await changes_publish.preview(ask)
