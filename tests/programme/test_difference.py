"""The difference between two versions, by property."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.programme.rules.difference import Added, Cancelled, Changed, Restored, changes, entry_of, kept, next_version
from bot.programme.rules.programme import Entry, Programme
from tests.builders import entry, instant, programme

NOW = instant("2024-03-20 09:00")
entries = st.builds(
    lambda ref, hour, title, cancelled: replace(
        entry(ref, at="2024-03-26 09:00"), title=title, cancelled=cancelled, starts=instant(f"2024-03-26 {hour:02}:00")
    ),
    st.sampled_from("abcdef"),
    st.integers(6, 20),
    st.sampled_from(("Le port", "La mairie")),
    st.booleans(),
)
programmes = st.lists(entries, max_size=6, unique_by=lambda it: it.ref).map(lambda it: programme(*it))


def unnumbered(one: Programme) -> dict[str, Entry]:
    """What each entry says, whatever its number; what is cancelled is there too."""
    return {it.ref: replace(it, sequence=0) for it in one}


@given(programmes)
def test_nothing_differs_from_itself(one: Programme) -> None:
    assert changes(one, one) == []
    assert unnumbered(next_version(one, one, NOW)) == unnumbered(one)


@given(programmes, programmes)
def test_each_entry_is_told_once_what_is_cancelled_first(old: Programme, new: Programme) -> None:
    found = changes(old, new)
    assert len({entry_of(it).ref for it in found}) == len(found)
    order = [(Cancelled, Restored, Changed, Added).index(type(it)) for it in found]
    assert order == sorted(order)


@given(programmes, programmes)
def test_the_change_applied_to_the_old_gives_the_new(old: Programme, new: Programme) -> None:
    after = unnumbered(old) | {entry_of(it).ref: replace(entry_of(it), sequence=0) for it in changes(old, new)}
    assert after == unnumbered(kept(old, new))


@given(programmes, programmes)
def test_nothing_ever_vanishes(old: Programme, new: Programme) -> None:
    whole = unnumbered(kept(old, new))
    assert set(whole) == set(unnumbered(old)) | set(unnumbered(new))
    assert all(whole[ref].cancelled for ref in set(unnumbered(old)) - set(unnumbered(new)))


@given(programmes, programmes)
def test_coming_back_tells_the_same_entries(old: Programme, new: Programme) -> None:
    """What a publication says of, undoing it says of too, but for what it added: that is cancelled."""
    after = next_version(old, new, NOW)
    there = {entry_of(it).ref for it in changes(old, after)}
    back = {entry_of(it).ref for it in changes(after, old)}
    assert back == there - {it.ref for it in after if old.entry(it.ref) is None and it.cancelled}


@given(programmes, programmes)
def test_only_what_changed_takes_the_version_s_number(old: Programme, new: Programme) -> None:
    after = next_version(old, new, NOW + timedelta(hours=1))
    changed = {entry_of(it).ref for it in changes(old, new)}
    assert {it.ref for it in after if it.sequence == after.version} == changed
    assert changes(old, after) == [] or after.version == old.version + 1
