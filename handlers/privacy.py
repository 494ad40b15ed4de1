"""/mesdonnees, /oublier, the privacy notice and the letter to one's employer: each only for its own person."""

from __future__ import annotations

from bot.attachments.actions.documents import recipes as attached
from bot.attachments.screens import files_caption
from bot.privacy.actions import documents, personal
from bot.privacy.actions.documents import MYDATA
from bot.privacy.rules.personal import missed
from bot.privacy.screens import personal as screens
from bot.seats.actions.documents import MISSION
from bot.seats.screens import mission
from bot.signup.rules.signup import OPEN
from handlers.ask import Ask
from handlers.routing import Route, TapRoute, command


async def mine(ask: Ask) -> None:
    for screen in screens.held(await personal.held(ask.work, ask.real.id), ask.services.trip, ask.language):
        ask.say(screen)
    ask.document(MYDATA.recipe(0, ask.language, str(ask.real.id)), screens.file_caption(ask.language))
    for recipe in await attached(ask.work, ask.real.id, ask.language):
        ask.document(recipe, files_caption(ask.language))


async def forget_command(ask: Ask) -> None:
    signup = await ask.work.signups.of(ask.real.id)
    rows = await personal.held(ask.work, ask.real.id)
    row, waited = signup.id if signup else 0, missed(signup, ask.services.trip, ask.now)
    forgetting = screens.Forgetting(rows, row, ask.real.role, _first(ask), waited)
    ask.reply(screens.ask(forgetting, ask.language))


async def forget_tapped(ask: Ask) -> None:
    """A press that speaks of another sign-up than the one they have now is asked again."""
    signup = await ask.work.signups.of(ask.real.id)
    now = str(signup.id if signup else 0)
    match ask.keys:
        case ("yes", row) if row == now:
            await personal.forget(ask.work, ask.services.trip, ask.real, _first(ask))
        case ("yes", _):
            ask.stale()
            await forget_command(ask)
        case ("no", row) if row == now:
            ask.reply(screens.kept_all(ask.language))
        case _:
            ask.stale()


def _first(ask: Ask) -> bool:
    return ask.real.id in ask.services.settings.organiser_ids


async def notice(ask: Ask) -> None:
    """Under what is being read, which stays."""
    ask.document(documents.notice(ask.services.trip, ask.language), screens.notice_caption(ask.language))


async def letter(ask: Ask) -> None:
    """Made when it is sent, from what the sign-up then says."""
    signup = await ask.work.signups.of(ask.real.id)
    if signup is None or signup.status not in OPEN:
        ask.stale()
        return
    version = (await ask.programme()).version
    ask.document(MISSION.recipe(version, ask.language, str(signup.id)), mission.caption(ask.language))


ROUTES: tuple[Route, ...] = (
    command("mesdonnees", mine, "mydata"),
    command("oublier", forget_command, "forget"),
    TapRoute("privacy", notice, right="mesdonnees"),
    TapRoute("mission", letter, right="statut"),
    TapRoute("forget", forget_tapped, right="oublier"),
)
