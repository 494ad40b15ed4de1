"""/importer and /exporter: a spreadsheet sent in chat is an import; the difference is shown before anything changes."""

from __future__ import annotations

from bot.actions import importing
from bot.screens import errors, exporting
from bot.screens import importing as screens
from bot.screens.acts import Fetch, Recipe
from bot.trip import rights
from handlers import team, words
from handlers.ask import Ask
from handlers.incoming import FileSent, is_id

LARGEST = 5  # MiB
FORMATS = ("xlsx", "csv", "pdf", "ics")
READ = (".xlsx", ".ods", ".csv")


async def import_asked(ask: Ask) -> None:
    ask.reply(screens.ask_file(ask.language))


async def file_sent(ask: Ask) -> None:
    assert isinstance(ask.what, FileSent)  # noqa: S101  # the route's kind
    asked = rights.find("importer")
    imports = asked is not None and rights.may(ask.real.role, asked)
    table = imports and ask.what.name.lower().endswith(READ)
    if (not table or team.reference_in(ask.what)) and await team.file_sent(ask, ask.what):
        return
    if not imports:
        await words.stray_file(ask)
    elif not table:
        ask.say(screens.unreadable(ask.language))
    elif ask.what.size > LARGEST * 1024 * 1024:
        ask.say(screens.too_big(ask.language, LARGEST))
    else:
        ask.say(screens.reading(ask.language))
        ask.owe(Fetch(ask.what.file, ask.what.name, ask.what.size, "programme", ask.real.id))


async def import_tapped(ask: Ask) -> None:
    if len(ask.keys) != 2 or ask.keys[0] not in ("quiet", "tell", "drop") or not is_id(ask.keys[1]):
        ask.answer(errors.stale(ask.language), alert=True)
    elif ask.keys[0] == "drop":
        await importing.drop(ask.work, ask.real.id)
        ask.reply(screens.discarded(ask.language))
    else:
        await _apply(ask, int(ask.keys[1]), tell=ask.keys[0] == "tell")


async def _apply(ask: Ask, draft: int, tell: bool) -> None:
    outcome = await importing.apply(ask.work, ask.real.id, draft, tell)
    if outcome is None:
        ask.reply(screens.stale(ask.language))
        return
    ask.reply(screens.applied(ask.language, outcome.version, outcome.told))


async def export_asked(ask: Ask) -> None:
    ask.reply(exporting.choose(ask.language))


async def export_tapped(ask: Ask) -> None:
    if len(ask.keys) != 2 or ask.keys[0] != "programme" or ask.keys[1] not in FORMATS:
        ask.answer(errors.stale(ask.language), alert=True)
        return
    programme = await ask.programme()
    what = {"pdf": "programme", "ics": "agenda"}.get(ask.keys[1], "export")
    about = ask.keys[1] if what == "export" else ""
    ask.document(Recipe(what, programme.version, ask.language, about), exporting.caption(programme, ask.language))
