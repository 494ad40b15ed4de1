"""Who gets a seat, in which order, and until when: by example and by property."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.seats.rules import Against, SeatPlan, Why, offer_until, seat_plan
from bot.signup.rules.signup import Answers, Function, Signup, Status
from bot.trip import Terms
from tests.builders import instant, trip

MORNING = instant("2023-11-21 09:00")
ELECTED, OFFICER = Function.ELECTED, Function.OFFICER
SEATED, OFFERED, WAITING = Status.SEATED, Status.OFFERED, Status.WAITING


def signup(
    id: int, status: Status = WAITING, of: str = "", function: Function = Function.CITIZEN, rank: int | None = None
) -> Signup:
    """Confirmed `rank` minutes after nine (its id, by default), of an organisation of its own unless told."""
    answers = Answers(organisation=of or f"org {id}", function=function)
    ranked = MORNING + timedelta(minutes=id if rank is None else rank)
    return Signup(id, status=status, answers=answers, ranked=ranked)


def of(seats: int, *signups: Signup, each: int = 2, pairs: bool = True) -> SeatPlan:
    return SeatPlan(seats, each, pairs).among(signups)


def ids(signups: tuple[Signup, ...]) -> list[int]:
    return [it.id for it in signups]


def test_who_confirmed_first_comes_first_then_who_was_there_first() -> None:
    made = of(0, signup(1, rank=9), signup(2, rank=3), signup(4, rank=3), replace(signup(3), ranked=None))
    assert ids(made.queue) == [2, 4, 1, 3]
    assert [made.place(signup(it)) for it in (2, 4, 1, 3, 5)] == [1, 2, 3, 4, 0]


def test_the_trip_file_says_the_seats_and_a_draft_neither_holds_nor_waits() -> None:
    made = seat_plan(trip(seats=3, seats_per_organisation=1), [signup(1, SEATED), signup(2, Status.DRAFT), signup(3)])
    assert (made.seats, made.each, made.pairs, made.free) == (3, 1, True, 2)
    assert (ids(made.held), ids(made.waiting)) == ([1], [3])


def test_a_seat_that_is_only_offered_is_not_free() -> None:
    assert of(2, signup(1, SEATED), signup(2, OFFERED), signup(3)).first is None


def test_whose_organisation_has_its_seats_lets_the_next_go() -> None:
    made = of(9, signup(1, SEATED, "Arras"), signup(2, OFFERED, "arras"), signup(3, of="ARRAS"), signup(4))
    assert made.first == signup(4)
    assert [made.room_for(it) for it in (signup(3, of="Arras"), signup(4))] == [False, True]


def test_an_organisation_is_known_by_its_row_before_its_name() -> None:
    one, other = replace(signup(1, SEATED, "Ville d’Arras"), organisation=7), replace(signup(2), organisation=7)
    assert not of(9, one, other, each=1).room_for(other)


def test_nobody_is_counted_with_those_who_name_no_organisation() -> None:
    none = [replace(signup(it, SEATED), answers=Answers()) for it in (1, 2, 3)]
    assert of(9, *none).room_for(replace(signup(4), answers=Answers()))


def test_who_completes_a_pair_goes_first() -> None:
    officer, elected = signup(1, SEATED, "Arras", OFFICER), signup(9, of="Arras", function=ELECTED)
    assert ids(of(2, officer, signup(5), elected).queue) == [9, 5]
    assert ids(of(2, officer, signup(5), elected, pairs=False).queue) == [5, 9]


@pytest.mark.parametrize(
    "beside",
    [
        [signup(1, SEATED, "Arras", ELECTED)],  # the same half
        [signup(1, SEATED, "Arras", Function.CITIZEN)],
        [signup(1, SEATED, "Lens", OFFICER)],  # of another organisation
        [signup(1, OFFERED, "Arras", OFFICER)],  # not sure to come
        [signup(1, SEATED, "Arras", OFFICER), signup(2, SEATED, "Arras", ELECTED)],  # the pair is made
        [signup(1, SEATED, "Arras", OFFICER), signup(2, OFFERED, "Arras", ELECTED)],  # and here it is offered
    ],
)
def test_there_is_no_pair_to_complete(beside: list[Signup]) -> None:
    assert not of(9, *beside, each=5).completes(signup(9, of="Arras", function=ELECTED))


def test_a_second_pair_of_an_organisation_is_completed_too() -> None:
    beside = [
        signup(1, SEATED, "Arras", OFFICER),
        signup(2, SEATED, "Arras", ELECTED),
        signup(3, SEATED, "Arras", OFFICER),
    ]
    assert of(9, *beside, each=5).completes(signup(9, of="Arras", function=ELECTED))


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2024-03-01 10:00", "2024-03-03 10:00"),
        ("2024-03-17 10:00", "2024-03-19 00:00"),  # cut by the end of offers
        ("2024-03-18 18:00", "2024-03-19 00:00"),  # six hours are left: just enough
        ("2024-03-18 18:01", None),
        ("2024-03-20 10:00", None),
    ],
)
def test_an_offer_holds_48_hours_never_under_6_nor_past_the_last_day(now: str, until: str | None) -> None:
    form = Terms(offers_end=instant("2024-03-19 00:00"))
    assert offer_until(instant(now), form) == (instant(until) if until else None)


def test_why_nobody_is_offered() -> None:
    until = MORNING
    full, waits = of(1, signup(1, SEATED, "Arras"), signup(2)), signup(4, of="Arras")
    assert of(1, signup(1, SEATED)).why_nobody(until) is Why.EMPTY
    assert full.why_nobody(until) is Why.FULL
    assert of(3, signup(1, SEATED, "Arras"), signup(2)).why_nobody(None) is Why.OVER
    assert of(3, signup(1, SEATED, "Arras"), waits, each=1).why_nobody(until) is Why.LIMIT
    assert of(3, signup(1, SEATED, "Arras"), waits, signup(5), each=1).why_nobody(until) is None


def test_what_an_organiser_confirms_before_serving_by_hand() -> None:
    made = of(3, signup(1, SEATED, "Arras"), signup(2, of="Arras"), signup(3), signup(4), each=1)
    assert made.against(signup(2, of="Arras")) == {Against.LIMIT}
    assert made.against(signup(3)) == set()  # the one before could not be served
    assert made.against(signup(4)) == {Against.PASSES}


functions = st.sampled_from([*Function])
statuses = st.sampled_from([SEATED, OFFERED, WAITING, WAITING, Status.WITHDRAWN])
people = st.lists(st.tuples(statuses, st.sampled_from("abc"), functions, st.integers(0, 5)), max_size=12)
halls = st.builds(
    lambda rows, seats, each, pairs: of(
        seats, *(signup(n, *row) for n, row in enumerate(rows, 1)), each=each, pairs=pairs
    ),
    people,
    st.integers(0, 6),
    st.integers(1, 3),
    st.booleans(),
)


@given(halls)
def test_the_first_is_served_only_where_there_is_room_and_nobody_before_could_be(made: SeatPlan) -> None:
    if made.first is None:
        assert not made.free or not any(made.room_for(it) for it in made.waiting)
        return
    assert made.free and made.room_for(made.first)
    assert not any(made.room_for(it) for it in made.queue[: made.place(made.first) - 1])
    assert made.against(made.first) == set()


@given(halls)
def test_the_queue_holds_each_who_waits_once_pairs_first_then_by_rank(made: SeatPlan) -> None:
    assert sorted(ids(made.queue)) == sorted(ids(made.waiting))
    keys = [(not made.completes(it), it.ranked, it.id) for it in made.queue]
    assert keys == sorted(keys)


@given(halls, st.data())
def test_a_withdrawal_takes_a_seat_from_nobody_else(made: SeatPlan, data: st.DataObject) -> None:
    everybody = [*made.held, *made.waiting]
    if not everybody:
        return
    gone = data.draw(st.sampled_from(everybody))
    after = made.once(replace(gone, status=Status.WITHDRAWN))
    assert after.free >= made.free
    for it in after.waiting:
        assert after.room_for(it) or not made.room_for(it)
        if gone in made.waiting or not made.pairs:
            assert after.place(it) <= made.place(it)
    if gone in made.held and made.seats >= len(made.held) and made.room_for(gone):
        assert after.free


moves = st.lists(st.tuples(st.sampled_from(["enter", "leave", "take", "lapse"]), st.integers(0, 11)), max_size=60)


@given(people, moves, st.integers(0, 6), st.integers(1, 3), st.booleans())
def test_whatever_happens_no_seat_and_no_organisation_is_exceeded_and_nobody_is_offered_twice(
    rows: list[tuple[Status, str, Function, int]], happen: list[tuple[str, int]], seats: int, each: int, pairs: bool
) -> None:
    made, offered = of(seats, each=each, pairs=pairs), set()
    known = {n: signup(n, Status.DRAFT, *row[1:]) for n, row in enumerate(rows)}
    for what, n in happen:
        known_now = {it.id: it for it in (*made.held, *made.waiting)}
        it = known_now.get(n)
        if what == "enter" and n in known and it is None and known[n].status is Status.DRAFT:
            made = made.once(replace(known[n], status=WAITING))
        elif it and what == "leave":
            made, known[n] = made.once(replace(it, status=Status.WITHDRAWN)), replace(it, status=Status.WITHDRAWN)
        elif it and it.status is OFFERED:
            made = made.once(replace(it, status=SEATED if what == "take" else Status.LAPSED))
            known[n] = replace(known[n], status=Status.LAPSED)
        while first := made.first:
            assert first.id not in offered
            offered.add(first.id)
            made = made.once(replace(first, status=OFFERED))
        assert len(made.held) <= seats
        for it in made.held:
            assert len([other for other in made.held if other.of == it.of]) <= each


@given(st.integers(0, 20 * 24 * 60), st.integers(1, 96))
def test_an_offer_is_never_too_short_nor_too_long(minutes: int, hours: int) -> None:
    now, end = instant("2024-03-01 00:00") + timedelta(minutes=minutes), instant("2024-03-19 00:00")
    form = Terms(offer=timedelta(hours=hours), offers_end=end)
    until = offer_until(now, form)
    if until is None:
        assert end - now < timedelta(hours=6)
    else:
        assert timedelta(hours=6) <= until - now <= max(form.offer, timedelta(hours=6))
        assert until <= end


def test_who_waits_is_told_why() -> None:
    full = of(1, signup(1, SEATED, "Arras"), signup(2, of="Arras"), signup(3), each=1)
    assert [full.why_waits(it) for it in full.queue] == [Why.LIMIT, Why.FULL]
    free = of(2, signup(1, SEATED, "Arras"), signup(2, of="Arras"), signup(3), each=1)
    assert [free.why_waits(it) for it in free.queue] == [Why.LIMIT, Why.OVER]


def test_a_trip_that_makes_no_pairs_seats_by_order_alone() -> None:
    made = seat_plan(trip(seats=3, seats_per_organisation=2, form=Terms(pairs=False)), [])
    assert made == SeatPlan(3, 2, pairs=False)
