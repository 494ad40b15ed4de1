"""Who signs up, leaves, and where they stand."""

from __future__ import annotations

from datetime import timedelta

from bot.forms.rules.kinds import Value
from bot.people.rules.person import Role
from bot.seats.actions import joining
from bot.signup.rules.signup import Answers, Function, Proof, Signup, Status
from tests.builders import instant
from tests.town import Reader, Town

RANKED = instant("2023-11-20 09:00")


async def enters(
    place: Town, n: int, person: Reader | None, name: str, organisation: str = "", **said: Value
) -> Signup:
    """Confirmed `n` minutes after nine; of an organisation of its own unless told."""
    first, _, last = name.partition(" ")
    answers = Answers(first, last, organisation or f"Ville de {last}", Function.OFFICER)
    made = Signup(
        person=person.id if person else None,
        answers=answers.having(said),
        proof=Proof.MAILBOX,
        ranked=RANKED + timedelta(minutes=n),
    )
    async with place.app.services.database.work() as work:
        kept = await joining.enter(work, place.app.services.trip, made)
    await place.settled()
    return kept


async def member(place: Town, id: int, name: str, language: str = "fr") -> Reader:
    """Somebody who is signing up."""
    return await place.person(id, name, Role.MEMBER, language)


async def leaves(place: Town, row: int) -> None:
    async with place.app.services.database.work() as work:
        signup = await work.signups.get(row)
        assert signup
        await joining.leave(work, place.app.services.trip, signup, Status.WITHDRAWN)
    await place.settled()


async def status(place: Town, row: int) -> Status:
    async with place.app.services.database.reading() as work:
        found = await work.signups.get(row)
        assert found
        return found.status


async def full(place: Town) -> int:
    """Both seats are taken by people who have no Telegram; the sign-up that may leave."""
    gone = await enters(place, 1, None, "Guy Lens")
    await enters(place, 2, None, "Eva Lille")
    return gone.id
