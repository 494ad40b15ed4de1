"""When what failed is tried again, and when it is told as lost."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.attachments.rules import (
    GIVE_UP,
    LONGEST_PAUSE,
    MISSED,
    MOST,
    PARCEL,
    Attachment,
    Kind,
    Pending,
    State,
    Trouble,
    full,
    parcels,
    tried_again,
)
from tests.builders import instant

NOW = instant("2024-03-26 12:00")


def owed(tries: int = 0, age: timedelta = timedelta()) -> Pending:
    return Pending(1, 201, Kind.PHOTO, "photo-file", tries, NOW - age)


def test_pauses_double_up_to_an_hour() -> None:
    pauses = [tried_again(owed(tries), Trouble.STORE, NOW) for tries in (0, 1, 2, 9, 500)]
    assert [it - NOW for it in pauses if it] == [
        timedelta(seconds=10), timedelta(seconds=20), timedelta(seconds=40), LONGEST_PAUSE, LONGEST_PAUSE,
    ]  # fmt: skip


@pytest.mark.parametrize("trouble", [Trouble.UNREADABLE, Trouble.LARGE])
def test_what_another_try_would_not_mend_is_final(trouble: Trouble) -> None:
    assert tried_again(owed(), trouble, NOW) is None


def test_a_file_that_telegram_does_not_give_is_asked_for_again_for_ten_minutes() -> None:
    assert tried_again(owed(MISSED - 2), Trouble.GONE, NOW) is not None
    assert tried_again(owed(MISSED - 1), Trouble.GONE, NOW) is None
    assert tried_again(owed(MISSED), Trouble.AWAY, NOW) is not None


@pytest.mark.parametrize("trouble", [Trouble.AWAY, Trouble.STORE])
def test_an_outage_is_waited_out_for_a_week(trouble: Trouble) -> None:
    assert tried_again(owed(99, GIVE_UP - timedelta(seconds=1)), trouble, NOW) is not None
    assert tried_again(owed(99, GIVE_UP), trouble, NOW) is None


def test_what_was_lost_takes_no_place() -> None:
    there = [Attachment(at, Kind.PHOTO) for at in range(MOST[Kind.PHOTO] - 1)]
    lost, voice = Attachment(90, Kind.PHOTO, state=State.LOST), Attachment(91, Kind.VOICE)
    assert not full([*there, lost, voice], Kind.PHOTO)
    assert full([*there, lost, Attachment(92, Kind.PHOTO)], Kind.PHOTO)
    assert not full([*there, voice], Kind.VOICE)


def test_a_carnet_shows_a_photograph_that_is_kept_and_agreed_to() -> None:
    kept = Attachment(1, Kind.PHOTO, name="a.jpg", agreed=True, state=State.KEPT)
    assert kept.shown
    assert not Attachment(1, Kind.PHOTO, name="a.jpg").shown
    assert not Attachment(1, Kind.PHOTO, agreed=True).shown
    assert not Attachment(1, Kind.VOICE, name="a.ogg", agreed=True).shown


@given(st.lists(st.tuples(st.text("abc", min_size=1, max_size=3), st.integers(1, PARCEL // 2)), max_size=30))
def test_every_file_is_in_one_parcel_that_telegram_takes(held: list[tuple[str, int]]) -> None:
    sizes, made = dict(held), parcels(held)
    assert sorted(name for parcel in made for name in parcel) == sorted(sizes)
    assert all(parcel and sum(sizes[name] for name in parcel) <= PARCEL for parcel in made)


def test_a_parcel_is_filled_to_the_brim_before_another_is_begun() -> None:
    half = PARCEL // 2
    assert parcels([("a", half), ("b", PARCEL - half), ("c", 1)]) == [["a", "b"], ["c"]]
    assert parcels([("a", half), ("b", half + 2), ("c", half - 2)]) == [["a"], ["b", "c"]]
