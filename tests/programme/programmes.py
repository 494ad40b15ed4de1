"""Programmes of every shape, for properties: any text, nights over two days, the hours when clocks change."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from bot.programme.rules.programme import Entry, EntryKind, Place, Programme
from tests.builders import ISSUED, PARIS

AWKWARD = (
    "=1+1",
    "'=1",
    "''x",
    "-5 °C",
    "@x",
    "a,=1+1",
    "a; '-b",
    "_x0041_",
    "é\u202f!",
    "a\nb",
    "\ta",
    " x ",
    '"',
    ";",
)
MINUTE = timedelta(minutes=1)
SPRING, AUTUMN = datetime(2024, 3, 30, 20, tzinfo=UTC), datetime(2024, 10, 26, 20, tzinfo=UTC)  # before clocks change

texts = st.one_of(
    st.just(""),
    st.sampled_from(AWKWARD),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
)
degrees = st.tuples(st.floats(-90, 90), st.floats(-180, 180))
places = st.builds(
    lambda name, address, at: Place(name, address, *(at or (None, None))), texts, texts, st.none() | degrees
)
starts = st.builds(
    lambda base, minutes: base + minutes * MINUTE, st.sampled_from((ISSUED, SPRING, AUTUMN)), st.integers(0, 3000)
)
refs = st.from_regex(r"[A-Za-z0-9._-]{1,40}", fullmatch=True)


@st.composite
def entries(draw: st.DrawFn, ref: str) -> Entry:
    begins = draw(starts)
    return Entry(
        ref=ref,
        kind=draw(st.sampled_from(EntryKind)),
        title="T" + draw(texts),
        starts=begins,
        ends=draw(st.none() | st.integers(0, 4000).map(lambda minutes: begins + minutes * MINUTE)),
        place=draw(places),
        meets=draw(st.none() | st.integers(0, 2000).map(lambda minutes: begins - minutes * MINUTE)),
        meeting_place=draw(places),
        hosts=draw(texts),
        description=draw(texts),
        bring=draw(texts),
        fixed=draw(st.booleans()),
        cancelled=draw(st.booleans()),
    )


@st.composite
def programmes(draw: st.DrawFn) -> Programme:
    names = draw(st.lists(refs, min_size=1, max_size=4, unique=True))
    return Programme(tuple(draw(entries(ref)) for ref in names), PARIS, version=3, issued=ISSUED, notice="Exemple")
