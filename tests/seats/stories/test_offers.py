"""A seat that is offered: taken, declined, left to run out."""

from __future__ import annotations

from dataclasses import replace

from bot.signup.rules.questions import DECLARED
from bot.signup.rules.signup import Answers, Function, Proof, Signup, Status
from tests.people.test_gate import FORBIDDEN, STALE, forge
from tests.seats.stories.enrolled import RANKED, enters, full, leaves, member, status
from tests.town import Town

OFFER = (
    "Une place est disponible pour vous.\n"
    "Elle vous est réservée jusqu’au jeudi 23 novembre, 10 h.\n\n"
    "Sans réponse d’ici là, elle sera proposée à la personne suivante et vous quitterez la liste d’attente."
).replace("10 h", "10\u00a0h")


EXPIRED = (
    "La place qui vous était réservée n’a pas reçu de réponse à temps\u00a0: elle est proposée à la personne suivante. "
    "Vous n’êtes plus sur la liste d’attente.\n\n"
    "Pour revenir, envoyez /inscription\u00a0: vous prendrez rang à la date de votre nouvelle confirmation."
)


NO_OFFER = "Cette proposition n’est plus ouverte. Pour toute question, écrivez à l’équipe."


async def test_an_offer_is_taken(place: Town) -> None:
    gone, lea = await full(place), await member(place, 201, "Léa")
    kept = await enters(place, 3, lea, "Léa Douai")
    lea.unread()
    await leaves(place, gone)
    assert lea.unread() == [OFFER]
    assert lea.buttons == ["Prendre la place", "Laisser la place…"]
    assert await lea.taps("Prendre la place") == "C’est noté\u00a0: la place est à vous. Le récapitulatif suit."
    assert [it.split("\n")[0] for it in lea.unread()][:2] == [
        "Votre place est confirmée.",
        "[document programme-v1.ics] Le voyage dans votre agenda",
    ]
    assert await status(place, kept.id) is Status.SEATED
    assert (await lea.says("/aujourdhui"))[0].startswith("Le voyage commence")


async def test_an_offer_is_declined_after_a_second_thought_and_goes_to_the_next_in_english(place: Town) -> None:
    gone = await full(place)
    lea, kim = await member(place, 201, "Léa"), await member(place, 202, "Kim", "en")
    first, second = await enters(place, 3, lea, "Léa Douai"), await enters(place, 4, kim, "Kim Dunkerque")
    await leaves(place, gone)
    kim.unread()
    assert await lea.taps("Laisser la place…") == (
        "Laisser la place\u202f?\n"
        "Elle ira à la personne suivante et vous quitterez la liste d’attente. "
        "La place vous reste réservée jusqu’au jeudi 23 novembre, 10\u00a0h."
    )
    assert await lea.taps("Garder la proposition") == OFFER
    await lea.taps("Laisser la place…")
    assert await lea.taps("Oui, laisser la place") == (
        "C’est noté\u00a0: vous laissez la place, et elle est proposée à la personne suivante. "
        "Vous n’êtes plus sur la liste d’attente.\n\n"
        "Pour revenir, envoyez /inscription\u00a0: vous prendrez rang à la date de votre nouvelle confirmation."
    )
    assert (await status(place, first.id), await status(place, second.id)) == (Status.LAPSED, Status.OFFERED)
    await place.until("2023-11-21 10:01")
    assert kim.unread() == [
        "A seat is available for you.\n"
        "It is reserved for you until Thursday 23 November, 10:00.\n\n"
        "Without an answer by then, it will be offered to the next person and you will leave the waiting list."
    ]
    assert await kim.taps("Take the seat") == "Noted: the seat is yours. The summary follows."
    assert kim.unread()[0].startswith("Your seat is confirmed.\n")


async def test_an_offer_without_an_answer_runs_out_and_its_button_is_answered_kindly(place: Town) -> None:
    gone = await full(place)
    lea, kim = await member(place, 201, "Léa"), await member(place, 202, "Kim", "en")
    await enters(place, 3, lea, "Léa Douai")
    await enters(place, 4, kim, "Kim Dunkerque")
    await leaves(place, gone)
    lea.unread(), kim.unread()
    await place.until("2023-11-23 09:59")
    assert (lea.unread(), kim.unread()) == ([], [])
    await place.until("2023-11-23 10:00")
    assert lea.unread() == [EXPIRED]
    assert kim.unread()[0].startswith("A seat is available for you.\nIt is reserved for you until Saturday 25 November")
    assert await lea.taps("Prendre la place") == NO_OFFER
    await place.until("2023-11-25 10:00")
    assert kim.unread() == [
        "The seat reserved for you was not answered in time: it is offered to the next person. "
        "You are no longer on the waiting list.\n\n"
        "To come back, send /signup: your rank will date from your new confirmation."
    ]


async def test_an_offer_is_nobody_else_s(place: Town) -> None:
    gone = await full(place)
    lea, omar = await member(place, 201, "Léa"), await place.person(301, "Omar")
    kept = await enters(place, 3, lea, "Léa Douai")
    await leaves(place, gone)
    await omar.says("/start")
    for what in ("take", "leave", "decline", "back"):
        query = forge(place, omar, f"1:offer:{what}:{kept.id}")
        await place.settled()
        assert getattr(place.telegram.answer(query), "text", "") == STALE
    query = forge(place, lea, f"1:seat:take:{kept.id}")
    await place.settled()
    assert getattr(place.telegram.answer(query), "text", "") == FORBIDDEN
    assert await status(place, kept.id) is Status.OFFERED


async def test_the_offer_is_answered_from_the_status_too(place: Town) -> None:
    gone, lea = await full(place), await member(place, 201, "Léa")
    kept = await enters(place, 3, lea, "Léa Douai")
    await leaves(place, gone)
    await lea.says("/statut")
    assert lea.buttons[:2] == ["Prendre la place", "Laisser la place…"]
    await lea.taps("Prendre la place")
    assert await status(place, kept.id) is Status.SEATED


async def test_two_people_press_for_the_last_seat_and_one_gets_it(place: Town) -> None:
    await enters(place, 1, None, "Guy Lens")
    lea, kim = await member(place, 201, "Léa"), await member(place, 202, "Kim", "en")
    for person in (lea, kim):
        answers = Answers("Ana", person.name, f"Ville de {person.name}", Function.OFFICER)
        async with place.app.services.database.work() as work:
            draft = Signup(person=person.id, step="summary", answers=answers, proof=Proof.MAILBOX, consented=RANKED)
            await work.signups.save(replace(draft, skipped=frozenset(it.key for it in DECLARED)))
        await person.says("/statut")
        await person.taps("Reprendre mon inscription" if person is lea else "Go on with my sign-up")
    for person in (lea, kim):
        forge(place, person, "1:form:confirm")
    await place.settled()
    assert any(it.startswith("Votre place est confirmée.") for it in lea.unread())
    assert kim.unread()[-1].startswith("Your sign-up is recorded, on the waiting list.\n\nAll seats are taken for now.")
