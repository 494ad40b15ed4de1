"""/importer and /exporter: a spreadsheet sent in chat is an import; the difference is shown before anything changes."""

from __future__ import annotations

from bot.enrolment.actions import people_list, signups
from bot.enrolment.screens import participants
from bot.enrolment.screens import people_list as people
from bot.outbox.acts import Fetch
from bot.people.rules.rights import ORGANISERS
from bot.programme.actions.documents import FORMATS, in_format
from bot.transfers.actions import imports as importing
from bot.transfers.actions.documents import PARTICIPANTS
from bot.transfers.screens import exports
from bot.transfers.screens import imports as screens
from handlers import conversations, team
from handlers.ask import Ask, Request
from handlers.incoming import FileSent, is_id
from handlers.routing import Route, TapRoute, command, on

LARGEST = 5  # MiB
READ = (".xlsx", ".ods", ".csv")


async def import_asked(ask: Ask) -> None:
    ask.reply(screens.ask_file(ask.language))


async def file_sent(ask: Request[FileSent]) -> None:
    imports = ask.routes.commands.ask(ask.real.role, "importer") is not None
    table = imports and ask.what.name.lower().endswith(READ)
    if (not table or team.reference_in(ask.what)) and await team.file_sent(ask, ask.what):
        return
    if not imports:
        await conversations.stray_file(ask)
    elif not table:
        ask.say(screens.unreadable(ask.language))
    elif ask.what.size > LARGEST * 1024 * 1024:
        ask.say(screens.too_big(ask.language, LARGEST))
    else:
        ask.say(screens.reading(ask.language))
        ask.enqueue(Fetch(ask.what.file, ask.what.name, ask.what.size, "programme", ask.real.id))


async def import_tapped(ask: Ask) -> None:
    if (
        len(ask.keys) != 2
        or ask.keys[0] not in ("quiet", "tell", "drop", "people", "people-drop")
        or not is_id(ask.keys[1])
    ):
        ask.stale()
    elif ask.keys[0] == "people":
        await _enrol(ask, int(ask.keys[1]))
    elif ask.keys[0] == "people-drop":
        await people_list.drop(ask.work, ask.real.id)
        ask.reply(people.dropped(ask.language))
    elif ask.keys[0] == "drop":
        await importing.drop(ask.work, ask.real.id)
        ask.reply(screens.discarded(ask.language))
    else:
        await _apply(ask, int(ask.keys[1]), tell=ask.keys[0] == "tell")


async def _enrol(ask: Ask, draft: int) -> None:
    done = await people_list.confirm(ask.work, ask.services.trip, ask.real.id, draft)
    if done is None:
        ask.reply(people.stale(ask.language))
        return
    ask.reply(people.done(done.seated, done.waiting, done.corrected, ask.language))


async def _apply(ask: Ask, draft: int, tell: bool) -> None:
    outcome = await importing.apply(ask.work, ask.real.id, draft, tell)
    if outcome is None:
        ask.reply(screens.stale(ask.language))
        return
    ask.reply(screens.applied(ask.language, outcome.version, outcome.told))


async def export_asked(ask: Ask) -> None:
    ask.reply(exports.choose(ask.language))


async def export_tapped(ask: Ask) -> None:
    match ask.keys:
        case ("programme", form) if form in FORMATS:
            await _export_programme(ask, form)
        case ("participants",):
            ask.reply(participants.choose(ask.language))
        case ("participants", form) if form in participants.FORMS:
            await signups.exported(ask.work, ask.real.id, form)
            caption = participants.caption(form, ask.now, ask.services.trip.zone, ask.language)
            ask.document(PARTICIPANTS.recipe(0, ask.language, form), caption)
        case _:
            ask.stale()


async def _export_programme(ask: Ask, form: str) -> None:
    programme = await ask.programme()
    caption = exports.caption(programme, ask.language)
    ask.document(in_format(form, programme.version, ask.language), caption)


ROUTES: tuple[Route, ...] = (
    command("importer", import_asked, "import", ORGANISERS),
    command("exporter", export_asked, "export", ORGANISERS),
    TapRoute("import", import_tapped, right="importer"),
    TapRoute("export", export_tapped, right="exporter"),
    on(FileSent, file_sent),
)
