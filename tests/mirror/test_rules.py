"""What is given back to the group of a day, whatever was said: signed words alone, and no figure that is level."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bot.debriefs.rules.contributions import Contribution, Mark, readable
from bot.mirror.rules import BRIEFEST, LONGEST, QUOTES, Mirror, contrasts, moment, proposed, quotable, quoted
from tests.builders import instant, trip

DAY = date(2024, 3, 26)
DAYS = {"port": f"day:{DAY}", "parc": f"day:{DAY}"}
WORDS = "La confiance vient en marchant"


def contribution(
    row: int, person: int = 1, at: str = "port", words: str = WORDS, mark: Mark = Mark.NAMED
) -> Contribution:
    return Contribution(row, person, at, "idea", words, mark)


answers = st.builds(
    contribution,
    st.integers(1, 999),
    st.integers(1, 5),
    st.sampled_from(sorted(DAYS)),
    st.text(max_size=LONGEST + 20),
    st.sampled_from(Mark),
)


@given(st.lists(answers, unique_by=lambda it: it.id))
def test_three_at_most_are_proposed_each_signed_by_somebody_else(given: list[Contribution]) -> None:
    rows = {it.id: it for it in given}
    chosen = [rows[it] for it in proposed(readable(given, DAYS))]
    assert len(chosen) <= QUOTES and len({it.person for it in chosen}) == len(chosen)
    assert all(it.mark is Mark.NAMED and 20 <= len(it.words) <= LONGEST for it in chosen)


def test_one_of_each_visit_comes_first() -> None:
    found = readable(
        [contribution(1, 1), contribution(2, 2), contribution(3, 3, "parc"), contribution(4, 4, "parc")], DAYS
    )
    assert [it.entry for it in quotable(found)] == ["parc", "port", "parc", "port"]


def test_what_is_no_more_to_be_read_is_quoted_no_more() -> None:
    mirror = Mirror(DAY, (1, 2)).with_quote(3).with_quote(3).without(2)
    assert mirror.quotes == (1, 3)
    assert [it.id for it in quoted(mirror, readable([contribution(3), contribution(2)], DAYS))] == [3]


def test_a_visit_stands_out_only_when_no_other_is_level_with_it() -> None:
    def noted(question: str, *where: str) -> list[Contribution]:
        return [Contribution(at, at, it, question, "x") for at, it in enumerate(where)]

    assert contrasts(readable(noted("success", "port", "port", "parc"), DAYS)) == {"success": "port"}
    assert contrasts(readable(noted("success", "port", "port", "parc", "parc"), DAYS)) == {}
    days = DAYS | {"quai": DAYS["port"]}
    three = ("port", "port", "parc", "parc", "quai")
    assert contrasts(readable(noted("success", *three), days)) == {}
    assert contrasts(readable(noted("success", *three, "port"), days)) == {"success": "port"}
    assert contrasts(readable(noted("hard", "port"), DAYS)) == {}
    assert contrasts(readable(noted("hard", "port", "port"), DAYS)) == {}  # of one visit alone, its name is enough
    assert contrasts(readable(noted("idea", "port", "port", "parc"), DAYS)) == {}
    assert contrasts(readable(noted("hard", f"day:{DAY}", f"day:{DAY}"), DAYS)) == {}


def test_it_is_given_at_the_hour_of_the_trip_file_in_the_trips_zone() -> None:
    assert moment(date(2024, 3, 26), trip()) == instant("2024-03-26 21:30")


def test_what_is_quoted_is_neither_too_brief_nor_too_long() -> None:
    found = [
        contribution(n, n, words="x" * length)
        for n, length in enumerate((BRIEFEST - 1, BRIEFEST, LONGEST, LONGEST + 1))
    ]
    assert sorted(len(it.words) for it in quotable(readable(found, {}))) == [
        BRIEFEST, LONGEST,
    ]  # fmt: skip


def test_of_whoever_wrote_twice_the_first_is_proposed() -> None:
    given = [contribution(3, 7), contribution(4, 7), contribution(5, 8)]
    shown = readable(given, {"port": "day:2024-03-26"})
    assert set(proposed(shown)) == {next(it.id for it in quotable(shown) if it.author == who) for who in (7, 8)}
    assert len(proposed(shown)) == 2
