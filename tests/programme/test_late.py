"""Running late: what follows is put off, and nothing is turned upside down."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.programme.rules.conflicts import Clash, Conflict, Settling, choices, clashes, settled
from bot.programme.rules.late import following, shifted
from bot.programme.rules.programme import Entry, EntryKind, Programme
from tests.builders import entry, instant, programme
from tests.changes.programmes import programmes

MINUTE = timedelta(minutes=1)
delays = st.integers(-120, 120).map(lambda minutes: minutes * MINUTE)


def at(text: str) -> str:
    return f"2024-03-26 {text}"


def hours(made: Programme) -> dict[str, str]:
    """« 9:30–11:00 » by ref, as clocks in Paris show it."""
    zone = made.zone
    return {
        it.ref: f"{it.starts.astimezone(zone):%H:%M}" + (f"–{it.ends.astimezone(zone):%H:%M}" if it.ends else "")
        for it in made
    }


MORNING = programme(
    entry("visite", at("10:00"), 60),
    entry("pause", at("11:00"), 30, kind=EntryKind.FREE),
    entry("atelier", at("11:30"), 60, meets=at("11:25")),
    entry("repas", at("12:30"), 60, kind=EntryKind.MEAL),
    entry("ville", at("14:00"), 60),
)


def test_what_follows_is_put_off_up_to_the_meal() -> None:
    late = shifted(MORNING, "visite", 20 * MINUTE)
    assert hours(late.programme) == {
        "visite": "10:20–11:20",
        "pause": "11:20–11:50",
        "atelier": "11:50–12:50",
        "repas": "12:50–13:50",
        "ville": "14:00–15:00",
    }
    moved = late.programme.entry("atelier")
    assert moved and moved.meets == instant(at("11:45"))
    assert (late.stop and late.stop.ref, late.squeezed) == ("ville", False)


def test_free_time_is_eaten_first_when_one_says_so() -> None:
    late = shifted(MORNING, "visite", 20 * MINUTE, eat=True)
    assert hours(late.programme) == hours(MORNING) | {"visite": "10:20–11:20", "pause": "11:20–11:30"}
    more = shifted(MORNING, "visite", 40 * MINUTE, eat=True)
    assert hours(more.programme) == {
        "visite": "10:40–11:40",
        "pause": "11:40–11:40",
        "atelier": "11:40–12:40",
        "repas": "12:40–13:40",
        "ville": "14:00–15:00",
    }
    assert late.squeezed and more.squeezed


def test_a_train_does_not_wait() -> None:
    train = entry("train", at("11:15"), 60, fixed=True)
    made = programme(*MORNING, train)
    late = shifted(made, "visite", 30 * MINUTE)
    assert hours(late.programme) == hours(made) | {"visite": "10:30–11:30", "pause": "11:14–11:44"}
    assert (late.stop and late.stop.ref, late.squeezed) == ("train", True)
    assert shifted(made, "train", 30 * MINUTE) == shifted(made, "none", MINUTE).__class__(made, (), train)


def test_another_group_goes_on_meanwhile() -> None:
    made = programme(
        entry("a", at("10:00"), 60, group="Élus"),
        entry("b", at("10:10"), 60, group="Agents", fixed=True),
        entry("ensemble", at("11:30"), 60),
        entry("c", at("12:30"), 60, group="Agents"),
    )
    late = shifted(made, "a", 20 * MINUTE)
    assert [it.ref for it in late.moved] == ["a", "ensemble", "c"]


@given(programmes(), st.data(), delays, st.booleans())
def test_a_delay_keeps_the_order_the_day_and_what_is_fixed(
    made: Programme, data: st.DataObject, delay: timedelta, eat: bool
) -> None:
    ref = data.draw(st.sampled_from([it.ref for it in made]))
    late = shifted(made, ref, delay, eat)
    chain = {it.ref for it in following(made, ref)[0]}
    for before in made:
        after = _in(late.programme, before)
        if before.ref not in chain or before.fixed or before.cancelled:
            assert after == before
        assert made.day_of(after.starts) == made.day_of(before.starts)
        assert (after.starts - before.starts) * (1 if delay > timedelta() else -1) >= timedelta()
        assert abs(after.starts - before.starts) <= abs(delay)
    _in_the_same_order(made, late.programme)


def _in_the_same_order(made: Programme, late: Programme) -> None:
    """For those who attend both; strictly before what does not move."""
    kept = [it for it in made if not it.cancelled]
    for one, other in ((a, b) for a in kept for b in kept if a.starts < b.starts and a.together(b)):
        a, b = _in(late, one), _in(late, other)
        assert a.starts <= b.starts
        if other.fixed:
            assert a.starts < b.starts


def _in(made: Programme, it: Entry) -> Entry:
    found = made.entry(it.ref)
    assert found is not None
    return found


@given(programmes(), st.data(), delays)
def test_the_opposite_undoes_it_when_nothing_was_squeezed(
    made: Programme, data: st.DataObject, delay: timedelta
) -> None:
    ref = data.draw(st.sampled_from([it.ref for it in made]))
    late = shifted(made, ref, delay)
    if not late.squeezed:
        assert shifted(late.programme, ref, -delay).programme == made


def test_brought_forward_from_beside_what_is_fixed_it_does_not_come_back_there() -> None:
    """It would stop a minute before: that is said."""
    made = programme(entry("a", at("10:00"), None), entry("b", at("10:00"), None, fixed=True))
    late = shifted(made, "a", -MINUTE)
    assert late.squeezed
    assert shifted(late.programme, "a", MINUTE).programme != made


def test_held_where_it_is_it_is_squeezed() -> None:
    """Nothing moves; the opposite would."""
    made = programme(entry("a", at("10:00"), None), entry("b", at("10:01"), None, fixed=True))
    late = shifted(made, "a", MINUTE)
    assert (late.programme, late.squeezed) == (made, True)


def test_what_a_delay_runs_into_is_said_once_with_its_ways_out() -> None:
    before = programme(
        entry("visite", at("10:00"), 60, hosts="Mairie"),
        entry("train", at("11:15"), 60, fixed=True, meets=at("11:00")),
        entry("repas", at("12:30"), 60, kind=EntryKind.MEAL),
    )
    after = shifted(before, "visite", 20 * MINUTE).programme
    (clash,) = clashes(before, after)
    assert (clash.kind, clash.entry.ref, clash.then and clash.then.ref) == (Conflict.OVERLAP, "visite", "train")
    assert choices(clash, before) == (Settling.SHORTEN, Settling.PUT_BACK, Settling.CANCEL)
    assert hours(settled(after, before, clash, Settling.SHORTEN))["visite"] == "10:20–11:00"
    assert settled(after, before, clash, Settling.PUT_BACK) == before
    gone = settled(after, before, clash, Settling.CANCEL).entry("visite")
    assert gone is not None and gone.cancelled
    assert clashes(after, after) == []


def test_hosts_and_restaurants_are_not_kept_waiting_unsaid() -> None:
    before = programme(
        entry("visite", at("10:00"), 20, hosts="Mairie"), entry("repas", at("12:30"), 60, kind=EntryKind.MEAL)
    )
    after = shifted(before, "visite", 25 * MINUTE).programme
    assert [(it.kind, it.entry.ref) for it in clashes(before, after)] == [
        (Conflict.HOST, "visite"),
        (Conflict.MEAL, "repas"),
    ]
    assert clashes(before, shifted(before, "visite", 10 * MINUTE).programme) == []
    assert isinstance(clashes(before, after)[0], Clash)


def test_what_begins_with_the_meal_goes_with_it() -> None:
    made = programme(
        entry("visite", at("11:00"), 60),
        entry("chant", at("12:30"), 90),
        entry("repas", at("12:30"), 60, kind=EntryKind.MEAL),
        entry("ville", at("14:00"), 60),
    )
    assert [it.ref for it in shifted(made, "visite", 20 * MINUTE).moved] == ["visite", "repas", "chant"]


def test_what_is_fixed_at_the_same_hour_holds_nothing_back_either_way() -> None:
    made = programme(entry("a", at("10:00"), 30), entry("b", at("10:00"), 30, fixed=True))
    assert following(made, "a") == ((made.entries[0],), None)
    assert hours(shifted(made, "a", 10 * MINUTE).programme)["a"] == "10:10–10:40"
    assert hours(shifted(made, "a", -10 * MINUTE).programme)["a"] == "09:50–10:20"


def test_nothing_is_put_off_to_the_next_day_nor_brought_back_to_the_one_before() -> None:
    evening = programme(entry("bal", at("23:30"), None), entry("retour", at("23:50"), None))
    late = shifted(evening, "bal", 60 * MINUTE)
    assert (hours(late.programme), late.squeezed) == ({"bal": "23:59", "retour": "23:59"}, True)
    night = programme(entry("arrivee", at("00:20"), None))
    assert hours(shifted(night, "arrivee", -60 * MINUTE).programme) == {"arrivee": "00:00"}


def test_brought_forward_it_stays_after_what_stays_and_beside_what_is_fixed() -> None:
    free = programme(entry("x", at("09:00"), 30), entry("a", at("10:00"), 30))
    assert hours(shifted(free, "a", -120 * MINUTE).programme)["a"] == "09:01–09:31"
    fixed = programme(entry("x", at("09:00"), 30, fixed=True), entry("a", at("10:00"), 30))
    assert hours(shifted(fixed, "a", -120 * MINUTE).programme)["a"] == "09:00–09:30"


def test_brought_forward_nothing_passes_what_came_before_it() -> None:
    made = programme(
        entry("x", at("09:50"), 5, group="Élus"),
        entry("a", at("10:00"), 20, group="Élus, agents"),
        entry("b", at("10:30"), 20, group="Agents"),
    )
    assert hours(shifted(made, "a", -60 * MINUTE).programme) == {
        "x": "09:50–09:55", "a": "09:51–10:11", "b": "09:51–10:11",
    }  # fmt: skip


def test_what_is_brought_forward_whole_is_not_squeezed() -> None:
    early = shifted(MORNING, "visite", -20 * MINUTE, eat=True)
    assert hours(early.programme)["pause"] == "10:40–11:10"
    assert not early.squeezed


def test_put_off_nothing_passes_what_comes_after_it() -> None:
    made = programme(
        entry("a", at("10:00"), 20, group="Élus"),
        entry("b", at("10:30"), 20, group="Élus, agents"),
        entry("x", at("10:40"), 5, group="Agents", fixed=True),
    )
    assert hours(shifted(made, "a", 60 * MINUTE).programme) == {
        "a": "10:39–10:59", "b": "10:39–10:59", "x": "10:40–10:45",
    }  # fmt: skip
