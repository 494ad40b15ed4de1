"""/importer and /exporter: a file sent in chat is an import; the difference is shown before anything changes."""

from __future__ import annotations

from bot.enrolment.actions import signups
from bot.enrolment.screens import participants
from bot.outbox.acts import Fetch
from bot.people.rules.rights import ORGANISERS
from bot.transfers.actions import imports
from bot.transfers.actions.documents import FORMATS, PARTICIPANTS, SHEETS, in_format
from bot.transfers.screens import exports
from bot.transfers.screens import imports as screens
from handlers import attachments, broadcasts, conversations, team
from handlers.ask import Ask, Request
from handlers.incoming import FileSent, is_id
from handlers.routing import Route, TapRoute, command, on

LARGEST = 5  # MiB
READ = (".xlsx", ".ods", ".csv", ".json")


async def import_command(ask: Ask) -> None:
    ask.reply(screens.ask_file(ask.language))


async def file_sent(ask: Request[FileSent]) -> None:
    if await broadcasts.file_sent(ask) or await attachments.file_sent(ask):
        return
    imports = ask.routes.commands.ask(ask.real.role, "importer") is not None
    table = imports and ask.what.name.lower().endswith(READ)
    if (not table or ask.what.replied) and await team.file_sent(ask):
        return
    if not imports:
        await conversations.stray_file(ask)
    elif not table:
        ask.say(screens.unreadable(ask.language))
    elif ask.what.size > LARGEST * 1024 * 1024:
        ask.say(screens.too_big(ask.language, LARGEST))
    else:
        ask.say(screens.reading(ask.language))
        ask.enqueue(Fetch(ask.what.file, ask.what.name, ask.what.size, "", ask.real.id))


async def import_tapped(ask: Ask) -> None:
    match ask.keys:
        case ("near", draft) if is_id(draft):
            _fetch(ask, await imports.proposed(ask.work, ask.real.id, int(draft)))
        case (verb, draft) if is_id(draft):
            shown = await imports.decide(ask.work, ask.services.trip, ask.real.id, verb, int(draft))
            if shown:
                ask.reply(shown(ask.language))
            else:
                ask.stale()
        case ("as", kind, draft) if is_id(draft):
            _fetch(ask, await imports.named(ask.work, ask.real.id, kind, int(draft)))
        case _:
            ask.stale()


def _fetch(ask: Ask, file: Fetch | None) -> None:
    """Reads it again, as was said; it may wait no longer."""
    if file is None:
        ask.stale()
        return
    ask.reply(screens.reading(ask.language))
    ask.enqueue(file)


async def export_command(ask: Ask) -> None:
    ask.reply(exports.choose(ask.language))


async def export_tapped(ask: Ask) -> None:
    match ask.keys:
        case ("programme", form) if form in FORMATS:
            await _export_programme(ask, form)
        case ("participants", *origin) if origin in ([], [participants.FROM_EXPORTS]):
            ask.reply(participants.choose(ask.language, bool(origin)))
        case ("participants", form) if form in participants.FORMS:
            await signups.exported(ask.work, ask.real.id, form)
            caption = participants.caption(form, ask.now, ask.services.trip.zone, ask.language)
            ask.document(PARTICIPANTS.recipe(0, ask.language, form), caption)
        case _:
            ask.stale()


async def _export_programme(ask: Ask, form: str) -> None:
    programme, hosts = await ask.programme(), (await ask.work.hosts.all()).values()
    caption = exports.caption(programme, form in SHEETS and any(it.email for it in hosts), ask.language)
    await ask.work.audit.note(ask.real.id, "programme exported", detail=form)
    ask.document(in_format(form, programme.version, ask.language), caption)


ROUTES: tuple[Route, ...] = (
    command("importer", import_command, "import", ORGANISERS),
    command("exporter", export_command, "export", ORGANISERS),
    TapRoute("import", import_tapped, right="importer"),
    TapRoute("export", export_tapped, right="exporter"),
    on(FileSent, file_sent),
)
