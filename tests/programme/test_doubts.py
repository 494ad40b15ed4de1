"""What the preview doubts, and pins that do not follow a place that moves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from bot.people.rules.person import Language
from bot.programme.rules.doubts import Doubt, DoubtKind, doubts
from bot.programme.rules.places import settled
from bot.programme.rules.programme import Entry, Place, Programme
from bot.programme.screens.doubts import worded
from tests.builders import entry, instant, programme
from tests.programme.programmes import programmes

FIRST, LAST = date(2024, 3, 25), date(2024, 3, 28)
QUAY = Place("Quai", "1 quai de la Fosse", 47.2, -1.5)
PORT = entry("port", "2024-03-26 09:30", meets="2024-03-26 09:15", place=QUAY, title="Port")
LAKE = entry("lac", "2024-03-26 14:00", title="Lac")
OLD = programme(PORT, LAKE)


def found(*entries: Entry, old: Programme = OLD) -> list[str]:
    new = programme(*entries)
    return [worded(it, new.zone, Language.FR) for it in doubts(old, new, FIRST, LAST)]


def test_what_was_so_already_is_not_doubted() -> None:
    night = entry("nuit", "2024-03-26 03:00", title="Nuit")
    over = entry("sur", "2024-03-26 14:30", title="Sur")
    assert found(*OLD, night, over, old=programme(*OLD, night, over)) == []


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (
            [PORT, replace(LAKE, starts=PORT.starts, ends=PORT.ends)],
            "⚠ « Lac » et « Port » se chevauchent (mar. 26 mars, 9 h 30).",
        ),
        (
            [replace(PORT, starts=instant("2024-03-26 15:30"), ends=None), LAKE],
            "⚠ « Port » : l’heure change, pas celle du rendez-vous (9 h 15).",
        ),
        ([replace(LAKE, ends=None), replace(PORT, cancelled=False)], ""),
        (
            [PORT, entry("lac", "2024-03-26 03:00", title="Lac")],
            "⚠ « Lac » est à 3 h : est-ce bien l’heure voulue ?",
        ),
        ([PORT, entry("lac", "2024-04-02 14:00", title="Lac")], "⚠ « Lac » : le 2 avril 2024 est en dehors du voyage."),
        ([replace(PORT, cancelled=True), replace(LAKE, cancelled=True)], "⚠ mardi 26 mars : plus rien n’est prévu."),
    ],
)
def test_each_doubt_is_one_line(changed: list[Entry], said: str) -> None:
    assert "\n".join(found(*changed)) == said.replace("« ", "«\u202f").replace(" »", "\u202f»").replace(
        " :", "\u00a0:"
    ).replace(" ?", "\u202f?").replace(" h", "\u00a0h").replace("h ", "h\u00a0").replace("\u00a0hors", " hors")


def test_the_first_and_the_last_day_are_of_the_trip() -> None:
    ends = [entry("tôt", f"2024-03-{day} 09:30", title=day) for day in (25, 28)]
    assert found(*OLD, *ends) == []
    emptied = found(*OLD, old=programme(*OLD, *ends))
    assert emptied == ["⚠ lundi 25 mars\u00a0: plus rien n’est prévu.", "⚠ jeudi 28 mars\u00a0: plus rien n’est prévu."]


def test_a_new_entry_at_night_is_doubted_where_the_trip_is() -> None:
    night = entry("nuit", "2024-03-26 04:59", title="Nuit")
    assert found(*OLD, night) == [
        "⚠ «\u202fNuit\u202f» est à 4\u00a0h\u00a059\u00a0: est-ce bien l’heure voulue\u202f?"
    ]
    assert found(*OLD, entry("nuit", "2024-03-26 05:00", title="Nuit")) == []


def test_what_is_dropped_of_a_place_is_said_of_its_entry() -> None:
    moved_away = replace(PORT, place=replace(QUAY, name="Gare", address="2 rue de la Gare"))
    after, said = settled(programme(PORT), programme(moved_away))
    assert said == [Doubt(DoubtKind.PIN, after.entries[0])]


def test_a_place_that_had_no_words_leaves_nothing_behind() -> None:
    pin = Place("", "", 47.2, -1.5)
    for before, after in ((Place(), pin), (pin, Place())):
        _, said = settled(programme(replace(PORT, place=before)), programme(replace(PORT, place=after)))
        assert said == []


def test_underscores_and_punctuation_move_nothing() -> None:
    spelt = replace(QUAY, name="quai", address="1_quai__de la-fosse")
    assert settled(programme(PORT), programme(replace(PORT, place=spelt)))[1] == []


def test_a_fixed_entry_that_moves_is_doubted() -> None:
    train = replace(LAKE, fixed=True)
    [said] = found(PORT, entry("lac", "2024-03-26 15:00", title="Lac"), old=programme(PORT, train))
    assert said == "⚠ «\u202fLac\u202f» change d’heure, et son horaire est impératif."


def test_groups_apart_do_not_overlap() -> None:
    apart = [replace(PORT, group="Élus"), replace(LAKE, starts=PORT.starts, ends=PORT.ends, group="agents, Habitants")]
    assert found(*apart) == []
    assert len(found(apart[0], replace(apart[1], group="agents, elus"))) == 1


def moved(place: Place, field: str = "place") -> tuple[Place, list[DoubtKind]]:
    before = replace(PORT, place=QUAY, meeting_place=QUAY)
    after = replace(before, place=place) if field == "place" else replace(before, meeting_place=place)
    made, said = settled(programme(before), programme(after))
    return getattr(made.entries[0], field), [it.kind for it in said]


@pytest.mark.parametrize("field", ["place", "meeting_place"])
@pytest.mark.parametrize(
    ("new", "kept", "said"),
    [
        (QUAY, QUAY, []),
        (Place("Gare", "2 rue de la Gare", 47.2, -1.5), Place("Gare", "2 rue de la Gare"), [DoubtKind.PIN]),
        (Place("Gare", "1 quai de la Fosse", 47.2, -1.5), Place("Gare"), [DoubtKind.ADDRESS]),
        (Place("Gare", "1 quai de la Fosse", 47.3, -1.6), Place("Gare", "", 47.3, -1.6), [DoubtKind.ADDRESS]),
        (Place("Gare", "2 rue de la Gare", 47.3, -1.6), Place("Gare", "2 rue de la Gare", 47.3, -1.6), []),
        (Place("Quai", "2 rue de la Gare", 47.2, -1.5), Place("Quai", "2 rue de la Gare"), [DoubtKind.PIN]),
        (Place("QUAI", "1, quai de la fosse", 47.2, -1.5), Place("QUAI", "1, quai de la fosse", 47.2, -1.5), []),
        (Place("", "1 quai de la Fosse", 47.2, -1.5), Place("", "1 quai de la Fosse", 47.2, -1.5), []),
    ],
)
def test_a_place_that_moves_takes_its_pin_along(field: str, new: Place, kept: Place, said: list[DoubtKind]) -> None:
    assert moved(new, field) == (kept, said)


def test_what_is_dropped_is_said() -> None:
    place = Doubt(DoubtKind.PIN, PORT)
    assert worded(place, OLD.zone, Language.FR) == (
        "⚠ «\u202fPort\u202f»\u00a0: le lieu change, pas son point sur la carte. L’ancien point est retiré."
    )
    address = Doubt(DoubtKind.ADDRESS, PORT)
    assert worded(address, OLD.zone, Language.FR) == (
        "⚠ «\u202fPort\u202f»\u00a0: le lieu change, pas son adresse. L’ancienne adresse est retirée."
    )


@given(programmes())
def test_nothing_is_doubted_of_what_did_not_change(made: Programme) -> None:
    assert settled(made, made) == (made, [])
    assert doubts(made, made, FIRST, LAST) == []
