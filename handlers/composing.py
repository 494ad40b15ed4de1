"""A broadcast is composed: each button changes one thing of it and shows it anew."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from bot.broadcasts.actions import compose, sending
from bot.broadcasts.actions.reach import away
from bot.broadcasts.actions.report import report
from bot.broadcasts.rules.broadcast import Broadcast, Question, State
from bot.broadcasts.screens import compose as screens
from bot.broadcasts.screens import home, live, reading
from bot.broadcasts.screens.compose import DELAYS, Sheet
from bot.chat.screen import Screen
from bot.outbox.acts import ClearButtons, Deliver
from bot.people.rules.person import Language
from handlers import aiming
from handlers.ask import Ask, Request
from handlers.incoming import Pressed, is_id

OFFERED = (time(8), time(12), time(18))  # hours that buttons offer


async def begin(ask: Ask) -> None:
    made = await compose.begin(ask.work, ask.real)
    await compose.expect(ask.work, ask.real, "write", made.id, ask.language)
    others = await ask.work.broadcasts.in_states(home.STATES, 1)
    ask.say(screens.prompt(ask.language, made.id, others=bool(others)))


async def tapped(ask: Request[Pressed]) -> None:
    match ask.keys:
        case ("new",):
            await begin(ask)
        case (what, number, *more) if is_id(number):
            it = await compose.draft(ask.work, ask.real, int(number))
            if it is None:
                await _over(ask, what, int(number))
            else:
                await _tapped(ask, it, what, more)
        case _:
            ask.stale()


async def _over(ask: Ask, what: str, number: int) -> None:
    """Pressed twice, or after it has left: where it stands."""
    it = await ask.work.broadcasts.get(number)
    if it is None or not it.out or what != "send":
        ask.stale()
    else:
        ask.reply(live.live(await report(ask.work, it), ask.language))


async def _tapped(ask: Request[Pressed], it: Broadcast, what: str, more: list[str]) -> None:
    match what, more:
        case "show", []:
            await show(ask, it)
        case "write", [spoken] if spoken in tuple(Language):
            await compose.expect(ask.work, ask.real, "write", it.id, spoken)
            ask.reply(screens.prompt(ask.language, it.id, Language(spoken)))
        case "drop", []:
            await ask.work.broadcasts.drop(it.id)
            ask.reply(screens.dropped(ask.language))
        case "look", []:
            await _preview(ask, it)
        case "send", []:
            await _send(ask, it)
        case (("whom" | "all" | "none" | "by" | "flip" | "also" | "owing" | "owed" | "unreached" | "away"), _):
            await aiming.tapped(ask, it, what, more)
        case _:
            await _terms(ask, it, what, more)


async def _terms(ask: Ask, it: Broadcast, what: str, more: list[str]) -> None:
    """When it leaves, and what is asked in return."""
    match what, more:
        case "urgent", []:
            await changed(ask, it, urgent=not it.urgent)
        case "asks", []:
            ask.reply(screens.questions(it, ask.language))
        case "ask", [Question.OWN.value]:
            await compose.expect(ask.work, ask.real, "own", it.id)
            ask.reply(screens.own_prompt(it, ask.language))
        case "ask", [question] if question in tuple(Question):
            await changed(ask, it, question=Question(question))
        case "repeat", []:
            ask.reply(screens.delays(it, ask.language))
        case "repeat", [minutes] if minutes in map(str, DELAYS):
            await changed(ask, it, repeat=int(minutes))
        case "when", []:
            await compose.expect(ask.work, ask.real, "at", it.id)
            ask.reply(offered_moments(ask, it))
        case "at", [stamp] if is_id(stamp) and len(stamp) < 12:
            at = datetime.fromtimestamp(int(stamp), UTC)
            await changed(ask, it, at=at if at > ask.now else None)
        case _:
            ask.stale()


def offered_moments(ask: Ask, it: Broadcast, wrong: bool = False) -> Screen:
    zone, today = ask.services.trip.zone, ask.services.trip.today(ask.now)
    days = (today, today + timedelta(days=1))
    every = (datetime.combine(day, hour, zone).astimezone(UTC) for day in days for hour in OFFERED)
    return screens.moments(it, [at for at in every if at > ask.now][:3], zone, ask.language, wrong)


async def changed(ask: Ask, it: Broadcast, **values: object) -> None:
    if changed := await compose.change(ask.work, it, **values):
        await show(ask, changed)


async def show(ask: Ask, it: Broadcast) -> None:
    """Before anything is said, it asks what to say."""
    if it.contents:
        ask.reply(screens.compose(await sheet_of(ask, it), ask.language))
        return
    await compose.expect(ask.work, ask.real, "write", it.id, ask.language)
    ask.reply(screens.prompt(ask.language, it.id))


async def sheet_of(ask: Ask, it: Broadcast) -> Sheet:
    return Sheet(it, await aiming.reach_of(ask, it), ask.services.trip.zone, ask.now)


async def _preview(ask: Request[Pressed], it: Broadcast) -> None:
    """Exactly what they will receive, in each language; then the question."""
    if not it.contents:
        ask.stale()
        return
    ask.enqueue(ClearButtons(ask.what.message))
    for spoken, parts in it.contents.items():
        if len(it.contents) > 1:
            ask.say(screens.preview(spoken, ask.language))
        ask.enqueue(Deliver(parts, reading.rows(it, spoken) if len(parts) == 1 else ()))
        if len(parts) > 1 and it.asks:
            ask.say(reading.question(it, spoken))
    sheet = await sheet_of(ask, it)
    ask.say(screens.confirm(sheet, ask.language) if sheet.leaves else await _to_call(ask, sheet))


async def _to_call(ask: Ask, sheet: Sheet) -> Screen:
    """Nothing would leave: whom a telephone or a mail reaches is listed instead."""
    people = await away(ask.work, ask.services.trip, sheet.broadcast.audience)
    return screens.unsent(sheet.broadcast, people, ask.language)


async def _send(ask: Request[Pressed], it: Broadcast) -> None:
    sent = await sending.confirm(ask.work, ask.real, it, ask.what.message) if it.contents else None
    if sent is None:
        ask.stale()
    elif sent.state is State.SCHEDULED:
        ask.reply(home.scheduled(sent, ask.services.trip.zone, ask.language))
    else:
        ask.reply(live.live(await report(ask.work, sent), ask.language))
