"""/appel: the roll of a leg is called, by organisers and captains; « J’y suis » is everybody's."""

from __future__ import annotations

from bot.attendance.rules.legs import Leg, legs
from bot.chat.screen import Screen, fingerprint
from bot.outbox.acts import ClearButtons, Lane, Queued, Show
from bot.people.rules.person import Role
from bot.people.rules.rights import CALLERS, Where
from bot.programme.screens import programme as programme_screens
from bot.rollcalls.actions import calling, gather, keys, live
from bot.rollcalls.rules.roll import Roll, Traveller
from bot.rollcalls.rules.rollcall import How, RollCall, State
from bot.rollcalls.screens import asking, choosing
from bot.rollcalls.screens import calling as screens
from handlers.ask import Ask, Request
from handlers.incoming import Pressed, is_id
from handlers.routing import Route, TapRoute, command

MOST_DIGITS = 4  # of a page
CLOSES = {"all": State.COMPLETE, "leave": State.LEFT}


async def rollcall_command(ask: Ask) -> None:
    """The one of the day that is open, or the legs to choose from."""
    found, today = await _legs(ask), ask.services.trip.today(ask.now)
    zone = ask.services.trip.zone
    opened = [called for leg, called in found if called is not None and called.open and leg.day(zone) == today]
    if len(opened) == 1 and not ask.in_group:
        await _show(ask, opened[0])
    else:
        desk = ask.person.role is Role.ORGANISER and not ask.in_group
        ask.reply(choosing.legs(found, today, zone, ask.language, desk))


async def _legs(ask: Ask) -> list[tuple[Leg, RollCall | None]]:
    """Those of the day, and those before it whose roll-call nobody closed."""
    called = {it.leg: it for it in await ask.work.rollcalls.all()}
    zone, today = ask.services.trip.zone, ask.services.trip.today(ask.now)
    found = [(leg, called.get(leg.transfer.ref)) for leg in legs(await ask.programme())]
    return [(leg, it) for leg, it in found if leg.day(zone) == today or (it is not None and it.open)]


async def tapped(ask: Request[Pressed]) -> None:
    match ask.keys:
        case ("leg", key):
            await _leg(ask, key)
        case (what, number, *more) if is_id(number) and not ask.in_group:
            await _about(ask, what, int(number), more)
        case _:
            ask.stale()


async def _leg(ask: Ask, key: str) -> None:
    found = programme_screens.find(await ask.programme(), key)
    leg = next((leg for leg, _ in await _legs(ask) if found and leg.transfer.ref == found.ref), None)
    if leg is None:
        ask.stale()
        return
    called = await calling.begin(ask.work, ask.services.trip, ask.real.id, leg)
    if ask.in_group:
        await _show_in_group(ask, called)
    else:
        await _show(ask, called)


async def _show_in_group(ask: Ask, called: RollCall) -> None:
    """The message becomes the group's; names and numbers go to the private chat of who called."""
    trip, roll = ask.services.trip, await _roll(ask, called)
    await ask.work.outbox.withdraw(keys.live(called.id), list(Lane))
    await _here(ask, called, asking.in_group(roll, trip.zone, trip.language), "")
    person = await ask.work.people.get(ask.real.id)
    if person is not None and person.reached:
        screen = screens.live(roll, trip.zone, person.language)
        await _anew(ask, person.id, called, screen)
    ask.answer(choosing.opened(ask.language))


async def _about(ask: Ask, what: str, number: int, more: list[str]) -> None:
    called = await ask.work.rollcalls.get(number)
    if called is None:
        ask.stale()
        return
    match what, more:
        case "show", []:
            await _show(ask, called)
        case "list", [name, page] if name in screens.LISTS and page.isdecimal() and len(page) < MOST_DIGITS:
            await _show(ask, called, f"{name}:{page}")
        case (("tick" | "undo"), [who]):
            await _tick(ask, called, what, who)
        case "remind", []:
            count = await calling.remind(ask.work, ask.services.trip, ask.real.id, called)
            ask.answer(choosing.reminded(count, ask.language), alert=not count)
        case (("all" | "leave" | "reopen"), []):
            await _end(ask, called, what)
        case _:
            ask.stale()


async def _roll(ask: Ask, called: RollCall) -> Roll:
    return await gather.current(ask.work, ask.services.trip, called)


async def _show(ask: Ask, called: RollCall, view: str = "") -> None:
    """In the message that was pressed, which follows the roll-call from now on; otherwise in a new one."""
    roll = await _roll(ask, called)
    screen = live.view(ask.services.trip, roll, ask.person, view)
    if isinstance(ask.what, Pressed):
        await _here(ask, called, screen, view)
    else:
        await _anew(ask, ask.chat.id, called, screen)


async def _here(ask: Ask, called: RollCall, screen: Screen, view: str) -> None:
    ask.reply(screen)
    before = await live.move(ask.work, ask.chat.id, called.id, ask.message, screen, view)
    if before:
        ask.enqueue(ClearButtons(before))


async def _anew(ask: Ask, chat: int, called: RollCall, screen: Screen) -> None:
    before = await ask.work.live.get(chat, keys.live(called.id))
    act = Show(keys.live(called.id), screen, fingerprint(screen), anew=True)
    ask.work.outbox.enqueue(Queued(chat, act))
    if before is not None:
        ask.work.outbox.enqueue(Queued(chat, ClearButtons(before.message)))


async def _tick(ask: Ask, called: RollCall, what: str, key: str) -> None:
    """Shown with the next edit of the live message: the popup says it at once."""
    roll = await _roll(ask, called)
    one: Traveller | None = next((it for it in (*roll.missing, *roll.here) if it.who.key == key), None)
    if one is None or not called.open:
        ask.stale()
        return
    if what == "tick":
        await calling.here(ask.work, called, one.who, How.TICKED, ask.real.id)
    else:
        await calling.not_here(ask.work, called, one.who)
    ask.answer(choosing.ticked(one.name, what, ask.language))


async def _end(ask: Ask, called: RollCall, what: str) -> None:
    if what == "reopen":
        after = await calling.reopen(ask.work, ask.real.id, called)
    else:
        after = await calling.close(ask.work, ask.services.trip, ask.real.id, called, CLOSES[what])
    await _show(ask, after or await ask.work.rollcalls.get(called.id) or called)


async def here(ask: Request[Pressed]) -> None:
    """« J’y suis », in private or in the group."""
    number = ask.keys[0] if ask.keys else ""
    called = await ask.work.rollcalls.get(int(number)) if is_id(number) else None
    if called is None:
        ask.stale()
        return
    who = await gather.who_is(ask.work, ask.real)
    if not called.open or who is None:
        ask.answer(asking.over(ask.language) if who else asking.not_on_it(ask.language), alert=True)
        return
    await calling.here(ask.work, called, who, How.PRESSED, ask.real.id)
    ask.answer(asking.thanks(ask.language))
    if not ask.in_group:
        title = asking.title((await ask.programme()).entry(called.leg), ask.language)
        ask.reply(asking.noted(title, ask.language))


ROUTES: tuple[Route, ...] = (
    command("appel", rollcall_command, "rollcall", CALLERS, Where.BOTH),
    TapRoute("appel", tapped, right="appel"),
    TapRoute("here", here, right="infos"),
)
