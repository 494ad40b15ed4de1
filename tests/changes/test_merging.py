"""Any sequence of edits: the difference holds them all, and a draft laid over another version loses none silently."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.changes.rules.edits import cancelled, starting, swapped
from bot.changes.rules.merging import (
    STATE,
    Touch,
    differing,
    fields_of,
    laid_over,
    still_touching,
    with_theirs,
)
from bot.programme.rules.difference import Added, Change, Changed, changes, entry_of, kept, next_version
from bot.programme.rules.late import with_entries
from bot.programme.rules.programme import Entry, EntryKind, Place, Programme
from tests.builders import entry, programme
from tests.changes.programmes import QUARTER, entries, programmes

EDITS = (
    lambda it, n: starting(it, it.starts + n * QUARTER),
    lambda it, n: replace(it, ends=it.starts + n * QUARTER),
    lambda it, n: replace(it, title=f"Titre {n}"),
    lambda it, n: replace(it, bring=f"Objet {n}"),
    lambda it, n: replace(it, place=Place(f"Lieu {n}")),
    lambda it, n: replace(it, kind=tuple(EntryKind)[n % 7]),
    lambda it, n: cancelled(it, f"Motif {n}"),
    lambda it, n: replace(it, cancelled=False, reason=""),
    lambda it, n: replace(it, fixed=not it.fixed),
)


@st.composite
def edited(draw: st.DrawFn, base: Programme, new: str) -> Programme:
    """`base` after some edits, perhaps with an entry more."""
    made = base
    for _ in range(draw(st.integers(0, 4))):
        it = draw(st.sampled_from(made.entries))
        made = with_entries(made, [draw(st.sampled_from(EDITS))(it, draw(st.integers(1, 9)))])
    return with_entries(made, [draw(entries(new))]) if draw(st.booleans()) else made


def apply(found: Sequence[Change], base: Programme) -> Programme:
    return with_entries(base, [entry_of(it) for it in found])


@given(programmes(), st.data())
def test_a_difference_is_empty_against_itself_applies_and_reverses(base: Programme, data: st.DataObject) -> None:
    draft = data.draw(edited(base, "nouvelle"))
    found = changes(base, draft)
    assert changes(base, base) == changes(draft, draft) == []
    assert apply(found, base) == draft
    assert changes(apply(found, base), draft) == []
    back = kept(draft, base)
    undone = changes(draft, back)
    fresh = {entry_of(it).ref for it in found if isinstance(it, Added)}
    assert {entry_of(it).ref for it in undone} == {entry_of(it).ref for it in found if not _gone(it, fresh)}
    assert [it for it in apply(undone, draft) if it.ref not in fresh] == list(base)


def _gone(it: Change, fresh: set[str]) -> bool:
    """An entry that was added already cancelled does not change by being taken away."""
    return entry_of(it).ref in fresh and entry_of(it).cancelled


@given(programmes(5), st.data())
def test_a_draft_over_any_version_loses_no_edit_silently(base: Programme, data: st.DataObject) -> None:
    draft, theirs = data.draw(edited(base, "mienne")), data.draw(edited(base, "leur"))
    current = next_version(base, theirs, base.issued) if changes(base, theirs) else base
    laid = laid_over(base, draft, current)
    asked = {(it.ref, name) for it in laid.touching for name in fields_of(it.what)}
    for it in laid.programme:
        _every_edit_is_there(it, base.entry(it.ref), draft.entry(it.ref), current.entry(it.ref), asked)
    assert still_touching(laid.touching, laid.programme, current) == laid.touching


def _every_edit_is_there(
    it: Entry, was: Entry | None, mine: Entry | None, theirs: Entry | None, asked: set[tuple[str, str]]
) -> None:
    if was is None or mine is None or theirs is None:
        assert differing(it, mine or theirs or it) == frozenset()
        return
    my, their = differing(was, mine), differing(was, theirs)
    for name in my | their:
        if (it.ref, name) in asked:
            assert getattr(it, name) == getattr(mine, name)
        elif name in my:
            assert getattr(it, name) == getattr(mine, name)
            assert name not in their or getattr(mine, name) == getattr(theirs, name)
        else:
            assert getattr(it, name) == getattr(theirs, name)
    assert it.ends is None or it.ends >= it.starts or not _was_possible(mine, theirs) or (it.ref, "ends") in asked


def _was_possible(mine: Entry, theirs: Entry) -> bool:
    return all(it.ends is None or it.ends >= it.starts for it in (mine, theirs))


@given(programmes(5), st.data())
def test_what_one_gives_way_on_is_as_published(base: Programme, data: st.DataObject) -> None:
    draft, theirs = data.draw(edited(base, "mienne")), data.draw(edited(base, "leur"))
    laid = laid_over(base, draft, theirs)
    made = laid.programme
    for touch in laid.touching:
        made = with_theirs(made, theirs, touch)
    assert still_touching(laid.touching, made, theirs) == ()
    for it in changes(theirs, made):
        assert isinstance(it, Added) or base.entry(entry_of(it).ref) is not None


def test_two_organisers_one_entry() -> None:
    base = programme(entry("port"))
    mine, theirs = replace(entry("port"), title="Quai"), replace(entry("port"), bring="Gourde")
    laid = laid_over(base, programme(mine), programme(theirs, version=2))
    assert (laid.programme.entries, laid.touching) == ((replace(mine, bring="Gourde"),), ())
    other = laid_over(base, programme(mine), programme(replace(entry("port"), title="Halle"), version=2))
    assert other.touching == (Touch("port", "title"),)
    gone = laid_over(base, programme(cancelled(entry("port"), "Pluie")), programme(cancelled(entry("port"), "Vent")))
    assert gone.touching == (Touch("port", STATE),)
    assert laid_over(base, programme(mine), programme(mine)).touching == ()


def test_hours_that_do_not_fit_together_are_asked() -> None:
    base = programme(entry("port", minutes=60))
    late = programme(starting(entry("port", minutes=60), base.entries[0].starts + 8 * QUARTER))
    short = programme(entry("port", minutes=30))
    assert laid_over(base, late, short).touching == (Touch("port", "hours"),)


@given(programmes(), st.data())
def test_two_entries_change_places_and_back(made: Programme, data: st.DataObject) -> None:
    """Between them they take as long as before, from the same hour."""
    one, other = data.draw(st.sampled_from(made.entries)), data.draw(st.sampled_from(made.entries))
    if one.ref == other.ref:
        return
    after = swapped(made, one, other)
    a, b = (it for it in after if it.ref in (one.ref, other.ref))
    assert a.starts == min(one.starts, other.starts)
    assert {it.ref for it in after} == {it.ref for it in made}
    assert all(isinstance(it, Changed) for it in changes(made, after))
    assert b.starts >= a.starts


def test_what_both_added_under_one_ref_is_asked_where_it_differs() -> None:
    base, mine = programme(entry("port")), replace(entry("gare"), title="Gare", bring="Gourde")
    theirs = replace(mine, title="Halte", hosts="Nadia")
    laid = laid_over(base, programme(*base, mine), programme(*base, theirs, version=2))
    assert [it.what for it in laid.touching] == ["hosts", "title"]
    assert laid.programme.entry("gare") == mine
    assert laid.programme.version == 2


def test_each_entry_that_both_changed_is_asked() -> None:
    both = (entry("port"), entry("quai", "2024-03-26 14:00"))
    mine, theirs = (programme(*(replace(it, title=title) for it in both)) for title in ("A", "B"))
    assert laid_over(programme(*both), mine, theirs).touching == (Touch("port", "title"), Touch("quai", "title"))


def test_hours_that_each_side_left_possible_and_that_cross_together_are_asked() -> None:
    port = entry("port", minutes=60)
    later = replace(port, starts=port.starts + 2 * QUARTER)
    shorter = replace(port, ends=port.starts + QUARTER)
    base = programme(port)
    laid = laid_over(base, programme(later), programme(shorter))
    assert (laid.touching, laid.programme.entries) == ((Touch("port", "hours"),), (later,))
    meeting = replace(port, meets=port.starts)
    earlier = replace(port, starts=port.starts - QUARTER)
    assert laid_over(base, programme(meeting), programme(earlier)).touching == (Touch("port", "hours"),)
    at_once = replace(port, ends=port.starts + 2 * QUARTER)
    assert laid_over(base, programme(later), programme(at_once)).touching == ()
    assert laid_over(base, programme(meeting), programme(replace(port, title="Quai"))).touching == ()


def test_hours_that_were_impossible_on_one_side_already_are_no_question() -> None:
    port = entry("port", minutes=60)
    wrong = replace(port, ends=port.starts - QUARTER)
    titled = replace(port, title="Quai")
    assert laid_over(programme(port), programme(wrong), programme(titled)).touching == ()
    assert laid_over(programme(port), programme(titled), programme(wrong)).touching == ()


def test_what_one_side_does_not_have_gives_way_to_nothing() -> None:
    port, quay = programme(entry("port")), programme(entry("quai"))
    touch = Touch("port", "title")
    assert with_theirs(quay, port, touch) == quay
    assert with_theirs(port, quay, touch) == port
