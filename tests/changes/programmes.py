"""Programmes of two days, for properties: fixed points, parallel entries, groups, nights that pass midnight."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st

from bot.programme.rules.programme import Entry, EntryKind, Place, Programme
from tests.builders import ISSUED, PARIS, instant

DAWN = instant("2024-03-26 00:00")
QUARTER = timedelta(minutes=15)
GROUPS = ("", "", "", "Élus", "Agents", "Élus, agents")
KINDS = (*EntryKind, EntryKind.FREE, EntryKind.MEAL)


@st.composite
def entries(draw: st.DrawFn, ref: str) -> Entry:
    starts = DAWN + draw(st.integers(0, 2 * 96 - 1)) * QUARTER
    lasts, early = draw(st.none() | st.integers(0, 16)), draw(st.none() | st.integers(1, 4))
    return Entry(
        ref=ref,
        kind=draw(st.sampled_from(KINDS)),
        title=f"Étape {ref}",
        starts=starts,
        ends=None if lasts is None else starts + lasts * QUARTER,
        place=draw(st.sampled_from((Place(), Place("Halle"), Place("Gare", "Nantes")))),
        meets=None if early is None else starts - early * QUARTER,
        hosts=draw(st.sampled_from(("", "Mairie"))),
        bring=draw(st.sampled_from(("", "Gourde"))),
        fixed=draw(st.sampled_from((False, False, False, True))),
        cancelled=draw(st.sampled_from((False, False, False, False, True))),
        group=draw(st.sampled_from(GROUPS)),
    )


@st.composite
def programmes(draw: st.DrawFn, most: int = 8) -> Programme:
    count = draw(st.integers(1, most))
    return Programme(tuple(draw(entries(f"e{number}")) for number in range(count)), PARIS, version=3, issued=ISSUED)
