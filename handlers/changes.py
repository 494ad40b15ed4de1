"""/changement: the days, a day, an entry, and what its buttons change; all of it gathers in the organiser's draft."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date

from bot.changes.actions import editing
from bot.changes.rules import edits
from bot.changes.screens import draft as draft_screens
from bot.changes.screens import editing as screens
from bot.chat.screen import Screen
from bot.chat.typed import Invalid
from bot.people.actions import conversations
from bot.people.rules.rights import ORGANISERS
from bot.programme.rules.programme import Entry, EntryKind, Programme
from bot.programme.screens.programme import entry_key, find
from bot.texts.catalogue import plain
from handlers import changes_late, changes_publish
from handlers.ask import Ask
from handlers.routing import Route, TapRoute, command

Edit = Callable[[Entry], Entry | Invalid]
CHOICES = ("entry", "f", "late", "cancel")


async def home(ask: Ask) -> None:
    await conversations.end(ask.work, ask.real.id)
    made = await editing.draft(ask.work, ask.real.id)
    ask.reply(draft_screens.home(made.programme, await editing.found(ask.work, made), ask.language))


async def tapped(ask: Ask) -> None:
    """A right is looked up by the gate; what a button is about, in the draft as it is now."""
    match ask.keys:
        case ("home",):
            await home(ask)
        case ("day", iso):
            await _day(ask, iso)
        case ("add", *iso):
            await _add(ask, *iso)
        case ("preview" | "publish" | "versions" | "v" | "again" | "drop" | "t" | "c" as what, *keys):
            await changes_publish.tapped(ask, what, keys)
        case (what, *keys, key):
            await _about(ask, what, tuple(keys), key)
        case _:
            ask.stale()


async def _about(ask: Ask, what: str, keys: tuple[str, ...], key: str) -> None:
    """Buttons that end with the entry they are about."""
    programme = (await editing.draft(ask.work, ask.real.id)).programme
    it = find(programme, key)
    if it is None:
        ask.stale()
    elif what in ("late", "by", "shift"):
        await changes_late.tapped(ask, what, keys, it)
    elif what in CHOICES:
        await _choose(ask, programme, it, what, *keys)
    elif what == "x":
        await _swap(ask, programme, it, *keys)
    elif edit := _edit(programme, what, keys):
        await changed(ask, it, edit)
    else:
        ask.stale()


async def _choose(ask: Ask, programme: Programme, it: Entry, what: str, field: str = "") -> None:
    await conversations.end(ask.work, ask.real.id)
    if what == "cancel":
        await begin(ask, "reason", it)
        ask.reply(screens.ask_reason(it, ask.language))
    elif what == "entry":
        await show(ask, it.ref)
    elif shown := _choices(field):
        ask.reply(shown(ask, programme, it))
    elif field in (*screens.HOURS, *edits.TEXTS, *edits.PLACES):
        await begin(ask, field, it)
        ask.reply(screens.ask(programme, it, field, ask.language))
    else:
        ask.stale()


def _choices(field: str) -> Callable[[Ask, Programme, Entry], Screen] | None:
    return {
        "kind": lambda ask, programme, it: screens.kinds(it, ask.language),
        "day": lambda ask, programme, it: screens.other_days(programme, it, ask.language),
        "swap": lambda ask, programme, it: screens.others(programme, it, ask.language),
    }.get(field)


def _edit(programme: Programme, what: str, keys: tuple[str, ...]) -> Edit | None:
    """What the button does to its entry; None for a button that was forged."""
    with suppress(ValueError):
        match what, keys:
            case "m", (field, by) if field in screens.HOURS:
                return _stepped(field, int(by))
            case "k", (name,):
                wanted = EntryKind(name)
                return lambda it: replace(it, kind=wanted)
            case "d", (iso,) if (on := date.fromisoformat(iso)) in programme.days:
                return lambda it: edits.on_day(it, on, programme.zone)
            case "e", (field,) if field in screens.EMPTIED:
                return lambda it: edits.emptied(it, field)
            case "fix", (wanted_fixed,):
                return lambda it: replace(it, fixed=wanted_fixed == "1")
            case "restore", ():
                return edits.restored
            case "gone", ():
                return edits.cancelled
    return None


def _stepped(field: str, minutes: int) -> Edit:
    by = edits.bounded_step(minutes)
    return lambda it: edits.hour(it, field, edits.shown_hour(it, field) + by)


async def changed(ask: Ask, it: Entry, edit: Edit) -> None:
    """The draft with the entry edited; what cannot be is said where it was asked."""
    made = edit(it)
    if isinstance(made, Invalid):
        ask.answer(plain(made.key, ask.language, **made.values), alert=True)
        return
    await conversations.end(ask.work, ask.real.id)
    await editing.edit(ask.work, ask.real.id, made)
    await show(ask, it.ref)


async def show(ask: Ask, ref: str) -> None:
    made = await editing.draft(ask.work, ask.real.id)
    it = made.programme.entry(ref)
    if it is None:
        ask.stale()
    else:
        ask.reply(screens.entry(made.programme, it, await editing.found(ask.work, made), ask.language))


async def begin(ask: Ask, field: str, it: Entry) -> None:
    await conversations.begin(ask.work, ask.real, f"edit:{field}:{entry_key(it)}")


async def _day(ask: Ask, iso: str) -> None:
    programme = (await editing.draft(ask.work, ask.real.id)).programme
    on = next((it for it in programme.days if it.isoformat() == iso), None)
    if on is None:
        ask.stale()
    else:
        await conversations.end(ask.work, ask.real.id)
        ask.reply(screens.day(programme, on, ask.language))


async def _add(ask: Ask, iso: str = "") -> None:
    """Three questions: what, when, where."""
    programme = (await editing.draft(ask.work, ask.real.id)).programme
    today = ask.services.trip.today(ask.now)
    near = next((it for it in programme.days if it.isoformat() == iso), None)
    on = near or next((it for it in programme.days if it >= today), ask.services.trip.last_day)
    await conversations.begin(ask.work, ask.real, f"edit:what:{on}")
    ask.reply(screens.ask_what(ask.language))


async def _swap(ask: Ask, programme: Programme, it: Entry, other: str = "") -> None:
    beside = screens.by_brief(programme, other)
    if beside is None or beside.cancelled or it.cancelled:
        ask.stale()
        return
    await editing.put(ask.work, ask.real.id, edits.swapped(programme, it, beside))
    await show(ask, it.ref)


ROUTES: tuple[Route, ...] = (
    command("changement", home, "change", ORGANISERS),
    TapRoute(screens.VERB, tapped, right="changement"),
)
