"""Seats by buttons: a person answers an offer; organisers read the waiting list, serve by hand, answer for others."""

from __future__ import annotations

from bot.seats.actions import allocation, by_hand, offers
from bot.seats.rules import Against, Why, offer_until
from bot.seats.screens import by_hand as cards
from bot.seats.screens import seats as screens
from bot.seats.screens import waiting_list as waiting
from bot.signup.actions.deadline import deadline
from bot.signup.rules.signup import Signup, Status
from handlers.ask import Ask
from handlers.incoming import is_id
from handlers.routing import Route, TapRoute


async def offer_tapped(ask: Ask) -> None:
    """An offer is answered by whom it was made to, and nobody else."""
    what, row = ask.keys if len(ask.keys) == 2 else ("", "")
    signup = await _signup(ask, row)
    if signup is None or signup.person != ask.real.id or what not in ("take", "decline", "leave", "back"):
        ask.stale()
    elif signup.status is not Status.OFFERED:
        ask.reply(screens.no_offer(ask.language))
    elif what == "decline":
        ask.reply(screens.decline_question(ask.language, ask.services.trip, signup))
    elif what == "back":
        ask.reply(screens.offered(ask.language, ask.services.trip, signup))
    else:
        await _answer(ask, signup, take=what == "take")


async def _answer(ask: Ask, signup: Signup, take: bool) -> None:
    answer = offers.take if take else offers.decline
    answered = await answer(ask.work, ask.services.trip, signup.id, ask.real.id)
    if answered is None:
        ask.reply(screens.no_offer(ask.language))
    elif take:
        ask.reply(screens.taken(ask.language))
    else:
        again = ask.now < await deadline(ask.work, ask.services.trip)
        ask.reply(screens.declined(ask.language, again))


async def seat_tapped(ask: Ask) -> None:
    match ask.keys:
        case ("list",):
            await _list(ask, 0)
        case ("list", page) if is_id(page):
            await _list(ask, min(int(page), 999))
        case ("who", row):
            await _card(ask, row)
        case ("offer" | "give" as what, row, *letters):
            await _serve(ask, row, what == "give", "".join(letters[:1]))
        case ("take", row):
            await _take(ask, row)
        case ("decline", row, *sure):
            await _decline(ask, row, sure == ["yes"])
        case _:
            ask.stale()


async def _list(ask: Ask, page: int) -> None:
    trip = ask.services.trip
    plan = await allocation.current_plan(ask.work, trip)
    ask.reply(waiting.waiting_list(ask.language, trip, plan, offer_until(ask.now, trip.form), page))


async def _card(ask: Ask, row: str) -> None:
    signup, trip = await _signup(ask, row), ask.services.trip
    if signup is None or signup.status not in (Status.WAITING, Status.OFFERED):
        ask.stale()
        return
    plan = await allocation.current_plan(ask.work, trip)
    ask.reply(cards.card(ask.language, trip, plan, signup, offer_until(ask.now, trip.form)))


async def _serve(ask: Ask, row: str, give: bool, letters: str) -> None:
    """`letters` are the objections that were confirmed; another that came meanwhile is asked about."""
    signup, trip = await _signup(ask, row), ask.services.trip
    confirmed = {it for it in Against if it.value in letters}
    done = signup and await by_hand.serve(ask.work, trip, signup.id, ask.real.id, give, confirmed)
    plan = await allocation.current_plan(ask.work, trip)
    if isinstance(done, Signup):
        ask.reply(cards.served(ask.language, trip, done))
    elif isinstance(done, Why):
        ask.reply(cards.cannot(ask.language, trip, plan, done))
    elif signup is None or done is None:
        ask.stale()
    else:
        ask.reply(cards.confirm(ask.language, plan, signup, give, done))


async def _take(ask: Ask, row: str) -> None:
    signup = await _signup(ask, row)
    taken = signup and await offers.take(ask.work, ask.services.trip, signup.id, ask.real.id)
    if taken is None:
        ask.stale()
        return
    ask.reply(cards.served(ask.language, ask.services.trip, taken))


async def _decline(ask: Ask, row: str, sure: bool) -> None:
    signup = await _signup(ask, row)
    if signup is None or signup.status is not Status.OFFERED:
        ask.stale()
    elif not sure:
        ask.reply(cards.decline_question(ask.language, signup))
    elif await offers.decline(ask.work, ask.services.trip, signup.id, ask.real.id):
        ask.reply(cards.declined(ask.language, signup))
    else:
        ask.stale()


async def _signup(ask: Ask, row: str) -> Signup | None:
    return await ask.work.signups.get(int(row)) if is_id(row) else None


ROUTES: tuple[Route, ...] = (
    TapRoute("offer", offer_tapped, right="start"),
    TapRoute("seat", seat_tapped, right="organisation"),
)
