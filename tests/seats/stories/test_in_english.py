"""Seats, offers and the deadline, read in English."""

from __future__ import annotations

from bot.people.rules.person import Role
from bot.signup.rules.signup import Signup, Status
from tests.seats.stories.enrolled import enters, full, leaves, member, status
from tests.stories import CLAIRE
from tests.town import Town


async def everybody(place: Town) -> list[Signup]:
    async with place.app.services.database.reading() as work:
        return await work.signups.all()


async def test_a_seat_is_kept_then_let_go_of_in_english(place: Town) -> None:
    gone, kim = await full(place), await member(place, 202, "Kim", "en")
    kept = await enters(place, 3, kim, "Kim Dover")
    assert kim.unread() == [
        "Your sign-up is recorded, on the waiting list.\n\nAll seats are taken for now.\n\n"
        "You are first on the waiting list.\n\n"
        "When a seat is free, it is offered to you here, with some time to answer. There is nothing to do until then."
    ]
    await leaves(place, gone)
    kim.unread()
    assert await kim.taps("Decline the seat…") == (
        "Decline the seat?\nIt will go to the next person and you will leave the waiting list. The seat stays reserved "
        "for you until Thursday 23 November, 10:00."
    )
    await kim.taps("Keep the offer")
    await kim.taps("Take the seat")
    recap, agenda, letter = kim.unread()
    assert recap.startswith(
        "Your seat is confirmed.\nVoyage apprenant en Pays de la Loire\n25 – 28 March 2024, Pays de la Loire\n\n"
        "First meeting: Monday 25 March, 07:20, "
    )
    assert (
        "\n\nWhat comes next: your documents follow this message; the programme, the changes and the reminders will "
        "reach you here. If you can no longer come, say so as soon as you can: your seat will go to somebody who is "
        "waiting."
    ) in recap
    assert agenda.startswith("[document programme-v1.ics] The trip in your calendar\n")
    assert letter == (
        "[document travel-authorisation-request.pdf] Request for a travel authorisation (ordre de mission)\n"
        "To date, sign and hand to your employer or organisation."
    )
    assert await status(place, kept.id) is Status.SEATED
    left = await member(place, 203, "Lou", "en")
    await enters(place, 4, left, "Lou Deal")
    await leaves(place, kept.id)
    await place.until("2023-11-21 10:01")
    await left.taps("Decline the seat…")
    assert await left.taps("Yes, decline it") == (
        "Noted: you decline the seat, and it is offered to the next person. You are no longer on the waiting list.\n\n"
        "To come back, send /signup: your rank will date from your new confirmation."
    )


async def test_organisers_serve_by_hand_and_move_the_deadline_in_english(place: Town) -> None:
    lea = await place.person(CLAIRE, "Lea", Role.ORGANISER, "en")
    await enters(place, 1, None, "Guy Lens", "Arras")
    await enters(place, 2, None, "Zoe Lens", "Arras")
    await lea.says("/organise")
    await lea.taps("Other actions…")
    assert await lea.taps("See the waiting list") == (
        "Waiting list\n\nSeats: 2 · confirmed: 1 · offered: 0 · free: 1\n\n"
        "1. Zoe Lens, Arras · their organisation has all its seats\n\n"
        "No seat is offered: the organisations of those waiting (Arras) already have all their seats (1 each). You can "
        "give a seat to the person of your choice."
    )
    assert await lea.taps("1. Zoe Lens") == (
        "1. Zoe Lens, Arras · their organisation has all its seats\n\nRole: public servant"
    )
    assert await lea.taps("Give a seat") == (
        "Give a seat to Zoe Lens, Arras?\n\nThis organisation would have 2 seats, instead of 1 at most."
    )
    assert await lea.taps("Confirm all the same") == "Zoe Lens, Arras, now has a seat."
    await enters(place, 3, None, "Max Douai", phone="+33639980002")
    [gone] = [it.id for it in await everybody(place) if it.name == "Zoe Lens"]
    lea.unread()
    await leaves(place, gone)
    assert lea.unread() == [
        "Somebody to reach by phone\nA seat is reserved for Max Douai, Ville de Douai, until Thursday 23 November, "
        "10:00. The bot cannot write to them.\n\nPhone: +33 6 39 98 00 02"
    ]
    assert await lea.taps("Decline the seat for them…") == (
        "Decline the seat for them? Max Douai, Ville de Douai, will leave the waiting list, and the seat will go to the "
        "next person."
    )
    assert await lea.taps("Yes, decline it") == "Max Douai, Ville de Douai, is no longer on the waiting list."
    await lea.says("/organise")
    await lea.taps("Other actions…")
    await lea.taps("Move the deadline…")
    assert lea.unread()[-1] == (
        "Sign-up is open until the end of 30 November 2023.\n\n"
        "Write the last day of sign-up, for instance 21/11/2023. That day is included. Nothing changes before you "
        "confirm."
    )
    assert await lea.says("soon") == ["That date was not understood. Write it as 30/11/2023 or 2023-11-30."]
    assert await lea.says("2024-03-29") == [
        "29 March 2024 is after the end of the trip, 28 March 2024. Write an earlier date."
    ]
    assert await lea.says("10/12/2023") == [
        "Move the deadline to the end of 10 December 2023?\nIt stands at 30 November 2023.\n\n"
        "Sign-up will stay open 10 more days.\n\n"
        "The other organisers will be told that you moved it. What was confirmed before the deadline still counts."
    ]
    assert await lea.taps("Yes, move it") == (
        "Sign-up now closes at the end of 10 December 2023. If the practical information names the former date, ask "
        "whoever runs the bot to correct it."
    )
