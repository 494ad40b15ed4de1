"""Moving the deadline of sign-up, from the desk: a button, a date, a confirmation."""

from __future__ import annotations

from datetime import date

from bot.documents import moments
from bot.documents.cells import Unread
from bot.people.actions import conversations
from bot.signup.actions import deadline as actions
from bot.signup.rules.deadline import last_day, refused
from bot.signup.rules.signup import Status
from bot.signup.screens import deadline as screens
from bot.trip import Trip
from handlers.ask import Ask
from handlers.routing import ConversationRoute, Route, TapRoute


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("ask",):
            await _prompt(ask)
        case ("set", day, old) if (wanted := _day(day)) is not None:
            await _move(ask, wanted, old)
        case _:
            ask.stale()


async def _prompt(ask: Ask) -> None:
    moved = await actions.moved(ask.work)
    by = await ask.work.people.get(moved.by) if moved else None
    await conversations.begin(ask.work, ask.real, "deadline")
    ask.say(screens.prompt(ask.language, await _trip(ask), ask.now, by.name if by else ""))


async def written(ask: Ask) -> None:
    """The date that the prompt asked for; one that will not do is asked again."""
    day, trip = _day(ask.words), await _trip(ask)
    if day is None:
        ask.say(screens.unread(ask.language))
    elif why := refused(day, trip.deadline, trip, ask.now):
        ask.say(screens.refused(ask.language, why, day, trip, ask.now))
    else:
        await conversations.end(ask.work, ask.real.id)
        ask.say(screens.question(ask.language, trip, day, await _drafts(ask), ask.now))


async def _move(ask: Ask, day: date, old: str) -> None:
    """Asked again when the deadline is no longer the one that the question was about."""
    trip = await _trip(ask)
    if refused(day, trip.deadline, trip, ask.now):
        ask.stale()
    elif last_day(trip.deadline, trip.zone).isoformat() != old:
        ask.reply(screens.question(ask.language, trip, day, await _drafts(ask), ask.now))
    else:
        await actions.move(ask.work, trip, ask.real, day)
        ask.reply(screens.done(ask.language, day))


async def _trip(ask: Ask) -> Trip:
    return await actions.with_current_deadline(ask.work, ask.services.trip)


async def _drafts(ask: Ask) -> int:
    return (await ask.work.signups.counts()).get(Status.DRAFT, 0)


def _day(words: str) -> date | None:
    try:
        return moments.day(words[:40])
    except Unread:
        return None


ROUTES: tuple[Route, ...] = (
    TapRoute("deadline", tapped, right="organisation"),
    ConversationRoute("deadline", written, right="organisation"),
)
