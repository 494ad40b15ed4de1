"""/statut: where my sign-up stands; correct it, withdraw, come back."""

from __future__ import annotations

from bot.enrolment.actions import change_organisation
from bot.enrolment.actions import status as status_actions
from bot.enrolment.screens import change_organisation as reorganising_screens
from bot.enrolment.screens import status as screens
from bot.signup.actions.form import form_of
from bot.signup.rules.signup import OPEN, Signup, Status
from handlers import showing
from handlers.ask import Ask
from handlers.incoming import is_id
from handlers.routing import Route, TapRoute, command


async def status(ask: Ask) -> None:
    found = await ask.work.signups.of(ask.real.id)
    ask.reply(await showing.status(ask, found) if found else screens.none(ask.language))


async def tapped(ask: Ask) -> None:
    found = await ask.work.signups.of(ask.real.id)
    if found is None or ask.keys == ("home",):
        await status(ask)
    elif ask.keys == ("again",) and found.status in status_actions.ENDED:
        await _again(ask, found)
    elif found.status not in OPEN:
        ask.stale()
    elif not await showing.closes(ask, found):
        await _act(ask, found)


async def _act(ask: Ask, signup: Signup) -> None:
    match ask.keys:
        case ("fix",):
            ask.reply(screens.correct(form_of(ask.services), signup, ask.language))
        case ("vouch",) if signup.status is Status.REVIEW:
            await showing.vouch(ask, signup)
        case ("withdraw",):
            ask.reply(screens.withdrawing(signup, ask.language))
        case ("withdraw-yes",):
            await status_actions.withdraw(ask.work, ask.services, ask.real, signup)
            ask.reply(screens.withdrawn(ask.language))
        case _:
            ask.stale()


async def reorganised(ask: Ask) -> None:
    """An organiser's word on a change of organisation that was asked for. `beyond`: yes, past the limit too."""
    match ask.keys:
        case ("yes" | "no" | "beyond" as word, request) if is_id(request):
            decided = await change_organisation.decide(
                ask.work, ask.services.trip, ask.real, int(request), word != "no", beyond=word == "beyond"
            )
        case _:
            decided = None
    if decided is None:
        ask.stale()
    elif isinstance(decided, change_organisation.Beyond):
        ask.reply(reorganising_screens.beyond(decided.signup, decided.each, int(ask.keys[1]), ask.language))
    else:
        ask.reply(reorganising_screens.done(decided, ask.keys[0] != "no", ask.language))


async def _again(ask: Ask, signup: Signup) -> None:
    """Back at the summary with the answers of before, if sign-up is open."""
    if not await showing.closes(ask, None):
        ask.reply(await showing.screen(ask, await status_actions.come_back(ask.work, ask.services, signup)))


ROUTES: tuple[Route, ...] = (
    command("statut", status, "status"),
    TapRoute("status", tapped, right="statut"),
    TapRoute("reorg", reorganised, right="inscrits"),
)
