"""Seats given, offered and passed on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.outbox.acts import Document, Queued, Send
from bot.people.rules.person import Role
from bot.seats.actions import by_hand, joining, offers
from bot.seats.actions.status import change_status
from bot.seats.rules import Against, Why
from bot.signup.actions import deadline
from bot.signup.rules.signup import Function, Signup
from storage.audit import Noted
from storage.database import Database
from storage.work import Work
from tests.builders import instant, person, trip
from tests.clocks import HandClock
from tests.due import do_due
from tests.seats.allocation.ranks import (
    CLAIRE,
    LAPSED,
    OFFERED,
    OMAR,
    SEATED,
    WAITING,
    WITHDRAWN,
    entered,
    kept,
    of,
    signup,
    statuses,
)


async def queued_lines(database: Database, chat: int) -> list[str]:
    """The first line of each message queued to `chat`, or the document's name."""
    async with database.reading() as work:
        queued = [it.queued for it in await work.outbox.waiting(work.now, 999)]
    return [_line(it) for it in queued if it.chat == chat and isinstance(it.act, Send | Document)]


def _line(queued: Queued) -> str:
    if isinstance(queued.act, Send):
        return queued.act.screen.text.split("\n")[0]
    return queued.act.recipe.what if isinstance(queued.act, Document) else ""


async def record(work: Work, row: int) -> list[tuple[int | None, str, str]]:
    return [(it.who, it.what, it.detail) for it in reversed(await work.audit.latest(signup=row))]


async def test_a_seat_then_the_waiting_list(database: Database) -> None:
    async with database.work() as work:
        one, two = await entered(work, of(1), signup(1), signup(2))
    assert (one.status, two.status) == (SEATED, WAITING)
    assert (await queued_lines(database, 1))[:2] == ["<b>Votre place est confirmée.</b>", "agenda"]
    assert await queued_lines(database, 2) == ["<b>Votre inscription est enregistrée, sur la liste d’attente.</b>"]
    async with database.reading() as work:
        assert (await work.people.load([1, 2]))[1].role is Role.PARTICIPANT
        assert await record(work, one.id) == [(None, "seated", "")]
        assert await record(work, two.id) == [(None, "waiting", "")]
        assert [await joining.position(work, of(1), it) for it in (one, two)] == [0, 1]


async def test_entering_twice_changes_nothing(database: Database) -> None:
    async with database.work() as work:
        (one,) = await kept(work, signup(1))
        first = await joining.enter(work, of(1), one)
        assert await joining.enter(work, of(1), one) == first
        assert await record(work, one.id) == [(None, "seated", "")]


async def test_an_organisation_has_no_more_seats_than_the_trip_file_says(database: Database) -> None:
    async with database.work() as work:
        made = await entered(work, of(9, each=2), *(signup(n, "Arras") for n in (1, 2, 3)), signup(4, "Lens"))
    assert [it.status for it in made] == [SEATED, SEATED, WAITING, SEATED]


async def test_what_was_confirmed_first_goes_first_though_it_is_decided_after(database: Database) -> None:
    trip = of(1)
    async with database.work() as work:
        await entered(work, trip, signup(5), signup(6))
        (late,) = await entered(work, trip, signup(3))
        assert await joining.position(work, trip, late) == 1
        holder = await work.signups.of(5)
        assert holder
        await joining.leave(work, trip, holder, WITHDRAWN)
    assert await statuses(database) == {3: OFFERED, 5: WITHDRAWN, 6: WAITING}


async def test_a_free_seat_goes_to_an_earlier_claim_before_the_one_who_enters(database: Database) -> None:
    async with database.work() as work:
        await kept(work, signup(1, status=WAITING))
        (later,) = await entered(work, of(1), signup(2))
    assert later.status is WAITING
    assert await statuses(database) == {1: OFFERED, 2: WAITING}


async def test_once_offers_are_over_nobody_jumps_the_queue(database: Database, clock: HandClock) -> None:
    clock.set("2024-03-18 19:00")
    async with database.work() as work:
        await kept(work, signup(2, status=WAITING))
        (later,) = await entered(work, of(1), signup(3))
        (earlier,) = await entered(work, of(1), signup(1))
    assert (later.status, earlier.status) == (WAITING, SEATED)
    assert await statuses(database) == {1: SEATED, 2: WAITING, 3: WAITING}


async def test_who_completes_a_pair_goes_first(database: Database) -> None:
    trip = of(2)
    async with database.work() as work:
        await entered(work, trip, signup(1, "Arras", Function.OFFICER), signup(2), signup(3))
        (pair,) = await entered(work, trip, signup(9, "Arras", Function.ELECTED))
        assert await joining.position(work, trip, pair) == 1
        assert await joining.position(work, replace(trip, form=replace(trip.form, pairs=False)), pair) == 2


async def test_a_seat_freed_is_offered_then_taken(database: Database, clock: HandClock) -> None:
    trip = of(1)
    async with database.work() as work:
        one, two = await entered(work, trip, signup(1), signup(2))
        await joining.leave(work, trip, one, WITHDRAWN)
        offered = await work.signups.get(two.id)
        assert offered and (offered.status, offered.offer_until) == (OFFERED, work.now + timedelta(hours=48))
    clock.set("2024-01-12 09:59")
    async with database.work() as work:
        taken = await offers.take(work, trip, two.id, 2)
        assert taken and (taken.status, taken.offer_until) == (SEATED, None)
        assert await offers.take(work, trip, two.id, 2) is None
        assert await offers.decline(work, trip, two.id, 2) is None
        assert await record(work, two.id) == [(None, "waiting", ""), (None, "offered", ""), (2, "taken", "")]


async def test_an_offer_declined_goes_to_the_next_and_never_comes_back(database: Database) -> None:
    trip = of(1)
    async with database.work() as work:
        one, two, _ = await entered(work, trip, signup(1), signup(2), signup(3))
        await joining.leave(work, trip, one, WITHDRAWN)
        await offers.decline(work, trip, two.id, 2)
    assert await statuses(database) == {1: WITHDRAWN, 2: LAPSED, 3: OFFERED}
    async with database.work() as work:
        assert await offers.decline(work, trip, (await work.signups.with_status([OFFERED]))[0].id, 3)
        assert (await record(work, two.id))[-1] == (2, "declined", "")
    assert await statuses(database) == {1: WITHDRAWN, 2: LAPSED, 3: LAPSED}


async def test_an_offer_left_without_an_answer_runs_out_and_the_next_has_it(
    database: Database, clock: HandClock
) -> None:
    trip = of(1)
    async with database.work() as work:
        one, two, _ = await entered(work, trip, signup(1), signup(2), signup(3))
        await joining.leave(work, trip, one, WITHDRAWN)
    assert await do_due(offers.tick, database, trip) == instant("2024-01-12 10:00")
    clock.set("2024-01-12 10:00")
    assert await do_due(offers.tick, database, trip) == instant("2024-01-14 10:00")
    assert await statuses(database) == {1: WITHDRAWN, 2: LAPSED, 3: OFFERED}
    async with database.reading() as work:
        assert (await record(work, two.id))[-1] == (None, "lapsed", "")
    assert (await queued_lines(database, 2))[-1].startswith(
        "La place qui vous était réservée n’a pas reçu de réponse à temps"
    )
    clock.set("2024-01-14 10:00")
    assert await do_due(offers.tick, database, trip) is None


async def test_an_offer_that_ran_out_cannot_be_taken_before_the_scheduler_sees_it(
    database: Database, clock: HandClock
) -> None:
    trip = of(1)
    async with database.work() as work:
        one, two, _ = await entered(work, trip, signup(1), signup(2), signup(3))
        await joining.leave(work, trip, one, WITHDRAWN)
    clock.set("2024-01-12 10:00")
    async with database.work() as work:
        assert await offers.take(work, trip, two.id, 2) is None
    assert await statuses(database) == {1: WITHDRAWN, 2: LAPSED, 3: OFFERED}


async def test_whoever_leaves_while_offered_is_offered_nothing_more(database: Database) -> None:
    trip = of(1)
    async with database.work() as work:
        one, two, _ = await entered(work, trip, signup(1), signup(2), signup(3))
        await joining.leave(work, trip, one, WITHDRAWN)
    async with database.work() as work:
        offered = await work.signups.get(two.id)
        assert offered
        await joining.leave(work, trip, offered, WITHDRAWN)
        assert await offers.take(work, trip, two.id, 2) is None
    assert await statuses(database) == {1: WITHDRAWN, 2: WITHDRAWN, 3: OFFERED}
    assert "<b>Une place est disponible pour vous.</b>" not in await queued_lines(database, 2)


async def test_coming_back_is_a_new_rank(database: Database, clock: HandClock) -> None:
    trip = of(1)
    async with database.work() as work:
        _, two, three = await entered(work, trip, signup(1), signup(2), signup(3))
        left = await joining.leave(work, trip, two, WITHDRAWN)
        back = await joining.enter(work, trip, replace(left, ranked=work.now))
        assert [await joining.position(work, trip, it) for it in (three, back)] == [1, 2]


async def test_an_offer_made_at_night_waits_for_the_morning(database: Database, clock: HandClock) -> None:
    clock.set("2024-01-10 23:30")
    trip = of(1)
    async with database.work() as work:
        one, two = await entered(work, trip, signup(1), signup(2))
        await joining.leave(work, trip, one, WITHDRAWN)
    assert "<b>Une place est disponible pour vous.</b>" not in await queued_lines(database, 2)
    clock.set("2024-01-11 07:00")
    assert (await queued_lines(database, 2))[-1] == "<b>Une place est disponible pour vous.</b>"
    async with database.reading() as work:
        offered = await work.signups.get(two.id)
        assert offered and offered.offer_until == instant("2024-01-12 23:30")


async def test_that_an_offer_ran_out_wakes_nobody(database: Database, clock: HandClock) -> None:
    clock.set("2024-01-10 23:30")
    trip = of(1)
    async with database.work() as work:
        one, _ = await entered(work, trip, signup(1), signup(2))
        await joining.leave(work, trip, one, WITHDRAWN)
    clock.set("2024-01-12 23:30")
    await do_due(offers.tick, database, trip)
    assert await statuses(database) == {1: WITHDRAWN, 2: LAPSED}
    assert len(await queued_lines(database, 2)) == 1
    clock.set("2024-01-13 07:00")
    assert (await queued_lines(database, 2))[-1].startswith("La place qui vous était réservée")


async def test_whoever_cannot_be_written_to_is_telephoned(database: Database) -> None:
    trip = of(1)
    async with database.work() as work:
        one, two = await entered(work, trip, signup(1), replace(signup(2), person=None))
        await joining.leave(work, trip, one, WITHDRAWN)
    for organiser in (CLAIRE, OMAR):
        assert await queued_lines(database, organiser) == ["<b>Une personne à joindre par téléphone</b>"]
    async with database.work() as work:
        assert await offers.take(work, trip, two.id, CLAIRE)
        assert (await record(work, two.id))[-1] == (CLAIRE, "taken", "")


async def test_a_seat_freed_that_nobody_may_have_is_said_to_the_organisers(
    database: Database, clock: HandClock
) -> None:
    trip = of(1)
    async with database.work() as work:
        one, _ = await entered(work, trip, signup(1), signup(2))
    clock.set("2024-03-18 18:30")
    async with database.work() as work:
        await joining.leave(work, trip, one, WITHDRAWN)
    assert await statuses(database) == {1: WITHDRAWN, 2: WAITING}
    assert await queued_lines(database, CLAIRE) == ["<b>Une place est libre.</b>"]


async def test_serving_by_hand_asks_before_it_passes_somebody_or_exceeds_the_limit(database: Database) -> None:
    trip = of(3, each=1)
    async with database.work() as work:
        _, two, three, four = await kept(
            work,
            signup(1, "Arras", status=SEATED),
            signup(2, "Arras", status=WAITING),
            signup(3, status=WAITING),
            signup(4, status=WAITING),
        )
        assert await by_hand.serve(work, trip, two.id, CLAIRE, True, ()) == frozenset({Against.LIMIT})
        assert await by_hand.serve(work, trip, four.id, CLAIRE, False, ()) == frozenset({Against.PASSES})
        given = await by_hand.serve(work, trip, two.id, CLAIRE, True, [Against.LIMIT])
        assert isinstance(given, Signup) and given.status is SEATED
        offered = await by_hand.serve(work, trip, four.id, CLAIRE, False, [Against.PASSES])
        assert isinstance(offered, Signup) and offered.status is OFFERED
        assert await by_hand.serve(work, trip, three.id, CLAIRE, True, [*Against]) is Why.FULL
        assert await by_hand.serve(work, trip, four.id, CLAIRE, True, [*Against]) is None
        assert (await record(work, two.id))[-1] == (CLAIRE, "served", "by hand, over the organisation's limit")
        assert (await record(work, four.id))[-1] == (CLAIRE, "offered", "by hand, passes others")


async def test_a_seat_may_be_given_once_offers_are_over_but_not_offered(database: Database, clock: HandClock) -> None:
    clock.set("2024-03-20 10:00")
    async with database.work() as work:
        (one,) = await kept(work, signup(1, status=WAITING))
        assert await by_hand.serve(work, of(1), one.id, CLAIRE, False, ()) is Why.OVER
        assert isinstance(await by_hand.serve(work, of(1), one.id, CLAIRE, True, ()), Signup)


async def test_an_organiser_moves_the_deadline_and_the_others_know_who_did(database: Database) -> None:
    async with database.work() as work:
        assert await deadline.deadline(work, trip()) == instant("2023-12-01 00:00")
        claire = person(CLAIRE, name="Claire", role=Role.ORGANISER)
        await deadline.move(work, trip(), claire, date(2024, 1, 15))
        assert await deadline.deadline(work, trip()) == instant("2024-01-16 00:00")
        assert await work.audit.latest() == [Noted(work.now, CLAIRE, "deadline", None, "2023-11-30 > 2024-01-15")]
    assert await queued_lines(database, CLAIRE) == []
    assert (await queued_lines(database, OMAR))[0].startswith("Claire a déplacé la date limite d’inscription")


async def test_an_answer_corrected_meanwhile_does_not_undo_where_a_sign_up_stands(database: Database) -> None:
    async with database.work() as work:
        (one,) = await kept(work, signup(1, status=WAITING))
    async with database.work() as work:
        await change_status(work, replace(one, offer_until=work.now), OFFERED)
    async with database.work() as work:
        await work.signups.save(one.answering(diet="végane"))  # read before the offer
        found = await work.signups.get(one.id)
        assert found and (found.status, found.offer_until, found.answers.diet) == (OFFERED, work.now, "végane")
