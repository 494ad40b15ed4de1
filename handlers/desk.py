"""/organisation: the organisers' desk, the figures that matter now; seeing as a participant."""

from __future__ import annotations

from dataclasses import replace

from bot.changes.actions.audience import concerned
from bot.changes.screens import news as changes
from bot.desk import screens
from bot.desk.actions import figures
from bot.people.actions import conversations
from bot.people.rules.person import Role
from bot.people.rules.rights import ORGANISERS
from bot.transfers.actions import imports
from bot.transfers.screens import exports
from bot.transfers.screens import imports as import_screens
from handlers.ask import Ask
from handlers.routing import Route, TapRoute, command

SHOWN = 3500  # characters of a difference: the question fits the same message


async def desk(ask: Ask) -> None:
    trip, can_undo = ask.services.trip, await imports.undoing(ask.work) is not None
    ask.reply(screens.desk(await figures(ask.work, trip, can_undo), ask.real, trip, ask.now))


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("home",):
            await conversations.end(ask.work, ask.real.id)
            await desk(ask)
        case ("others",):
            ask.reply(screens.others(ask.real))
        case ("import",):
            ask.reply(import_screens.ask_file(ask.language))
        case ("export",):
            ask.reply(exports.choose(ask.language))
        case ("participant" | "back" as wanted,):
            await _see_as(ask, wanted == "participant")
        case ("undo",):
            await _ask_undo(ask)
        case ("undo-quiet" | "undo-tell" as wanted, version):
            await _undo(ask, version, tell=wanted == "undo-tell")
        case _:
            ask.stale()


async def _see_as(ask: Ask, as_participant: bool) -> None:
    await ask.save(replace(ask.real, as_participant=as_participant))
    role = Role.PARTICIPANT if as_participant else Role.ORGANISER
    ask.menu(role)
    ask.reply(screens.seeing(ask.language, as_participant))


async def _ask_undo(ask: Ask) -> None:
    found = await imports.undoing(ask.work)
    if found is None:
        ask.reply(import_screens.undo_nothing(ask.language))
        return
    current, before = await ask.programme(), await ask.work.programmes.version(found.version)
    lines = changes.summary(found.changes, current, ask.language, SHOWN)
    count = await concerned(ask.work, ask.services.trip, current, before)
    ask.reply(screens.undo_question(ask.language, found.version, lines, count))


async def _undo(ask: Ask, version: str, tell: bool) -> None:
    """Asked again when the programme is no longer the one that the question was about."""
    found = await imports.undoing(ask.work)
    if found is None or str(found.version) != version:
        await _ask_undo(ask)
        return
    done = await imports.undo(ask.work, ask.services.trip, ask.real.id, found, tell)
    ask.reply(import_screens.undone(ask.language, done.version, done.told))


ROUTES: tuple[Route, ...] = (
    command("organisation", desk, "organise", ORGANISERS),
    TapRoute("desk", tapped, right="organisation"),
)
