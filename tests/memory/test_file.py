"""The file of a carnet: read whole, or not at all and every mistake at once."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.carnet.rules.record import Record
from bot.debriefs.rules.themes import key_of
from bot.memory.rules.file import MOST, Mistake, read
from bot.memory.rules.learned import LONGEST, Delegation, Learned, Search, delegation, learned, plain, sought
from bot.memory.rules.learned import read as pressed
from bot.programme.rules.programme import EntryKind

FILE: dict[str, Any] = {
    "format": "escale-carnet",
    "version": 1,
    "trip": "Voyage en Bretagne",
    "first_day": "2022-05-09",
    "last_day": "2022-05-11",
    "theme": "Budgets participatifs",
    "network": "Réseau",
    "region": "Bretagne",
    "days": [
        {
            "day": "2022-05-09",
            "visits": [
                {
                    "title": "La fabrique citoyenne",
                    "kind": "visit",
                    "hosts": "Ville de Rennes",
                    "place": "Rennes",
                    "said": [
                        {
                            "question": "success",
                            "words": "Les élèves ont voté.",
                            "author": "Léa Gall",
                            "themes": ["Jeunes"],
                        },
                        {"question": "asked", "words": "Qui paie ?", "answer": "La métropole."},
                    ],
                    "precisions": ["Depuis 2019."],
                }
            ],
            "said": [{"question": "keep", "words": "La patience."}],
        }
    ],
}


def found(**changes: object) -> Record | list[Mistake]:
    return read(json.dumps(FILE | changes).encode())


def test_a_carnet_that_was_exported_is_read_line_by_line() -> None:
    it = found()
    assert isinstance(it, Record)
    lines, day = list(learned(it)), date(2022, 5, 9)
    visit = day, "La fabrique citoyenne", "visit", "Ville de Rennes"
    assert lines == [
        Learned(*visit, "success", "Les élèves ont voté.", "Léa Gall", themes=("Jeunes",)),
        Learned(*visit, "asked", "Qui paie ?", answer="La métropole."),
        Learned(day, "", "", "", "keep", "La patience."),
    ]
    assert lines[0].sought == "la fabrique citoyenne ville de rennes les eleves ont vote jeunes"


def test_every_mistake_is_told_at_once_with_its_place() -> None:
    said = [{"question": "worked", "words": "x" * 4001}, {"question": "", "words": "ma note"}]
    visit = {"title": "T" * 301, "kind": "visit", "said": said}
    assert found(days=[{"day": "2022-05-09", "visits": [visit]}], last_day="2022-05-01") == [
        Mistake("last_day", "days"),
        Mistake("days[0].visits[0].title", "long", 300),
        Mistake("days[0].visits[0].said[0].words", "long", 4000),
        Mistake("days[0].visits[0].said[1].question", "question"),
    ]
    shapeless = found(days=[{"day": "hier", "visits": [{"kind": "party", "owner": "Ana"}]}], trip=None)
    assert shapeless == [
        Mistake("trip", "other"),
        Mistake("days[0].day", "other"),
        Mistake("days[0].visits[0].title", "missing"),
        Mistake("days[0].visits[0].kind", "other"),
        Mistake("days[0].visits[0].owner", "unknown"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_a_file_that_an_editor_saved_again_is_the_same_carnet(encoding: str) -> None:
    assert read(json.dumps(FILE, ensure_ascii=False).encode(encoding)) == found()


def test_what_no_database_takes_and_a_trip_without_a_name_are_mistakes() -> None:
    said = [{"question": "keep", "words": "La \0 patience."}]
    assert found(trip=" ", days=[{"day": "2022-05-09", "said": said}]) == [
        Mistake("trip", "missing"),
        Mistake("days[0].said[0].words", "other"),
    ]


def test_a_question_of_that_trip_alone_comes_with_its_heading() -> None:
    own = {"question": "q-transport", "words": "Le tram."}
    assert found(days=[{"day": "2022-05-09", "said": [own]}]) == [Mistake("days[0].said[0].question", "question")]
    it = found(days=[{"day": "2022-05-09", "said": [own | {"heading": "Comment venir ?"}]}])
    assert isinstance(it, Record)
    assert next(learned(it)).heading == "Comment venir ?"


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "json"), (b"{", "json"), (b"[" * 5000, "json"), (b" " * 20_000_000, "json"),
        (b"[]", "format"), (b"null", "format"),
    ],
)  # fmt: skip
def test_what_is_no_carnet_is_said(content: bytes, key: str) -> None:
    assert read(content) == [Mistake("", key)]
    assert isinstance(read(b"\xff\xfe"), list)


def test_what_is_bounded() -> None:
    assert read(b" " * 20_000_001) == [Mistake("", "large", 20)]
    assert found(format="autre") == [Mistake("", "format")]
    many = found(days=[{"day": "2022-05-09", "said": [{"question": "?", "words": "a"}] * 100}])
    assert isinstance(many, list) and len(many) == MOST + 1 and many[-1] == Mistake("", "more", 60)
    filed = {"question": "keep", "words": "a", "themes": ["t"] * 6}
    assert found(days=[{"day": "2022-05-09", "said": [filed]}]) == [Mistake("days[0].said[0].themes", "many", 5)]
    filed["themes"] = ["t" * 41]
    assert found(days=[{"day": "2022-05-09", "said": [filed]}]) == [Mistake("days[0].said[0].themes[0]", "long", 40)]
    assert found(days=[{"day": "2022-05-09"}] * 61) == [Mistake("days", "many", 60)]


@given(st.text(max_size=200), st.sampled_from(["", "visit", "free"]), st.integers(0, 10**8), st.integers(0, 9999))
def test_a_button_carries_what_is_sought_and_says_it_again(words: str, kind: str, of: int, page: int) -> None:
    it = Search(sought(words), kind, of, page)
    carried = (*it.keys, str(page))
    assert pressed(*carried) == it
    assert len(":".join(("1", "memory", *carried))) <= 64
    assert len(it.words) <= LONGEST and it.words == plain(it.words)


def test_a_button_carries_a_theme() -> None:
    it = Search(kind=EntryKind.WORKSHOP, delegation=10**8, page=9999, theme=key_of("Élus"))
    carried = (*it.keys, str(it.page))
    assert pressed(*carried) == it and len(":".join(("1", "memory", *carried))) <= 64


@pytest.mark.parametrize(
    "keys",
    [
        ("=élus", "-", "0", "0"),
        ("=", "-", "0", "0"),
        ("x", "party", "0", "0"),
        ("x", "-", "-1", "0"),
        ("x", "-", "0", "1" * 10),
    ],
)
def test_a_forged_button_says_nothing(keys: tuple[str, str, str, str]) -> None:
    assert pressed(*keys) is None


def test_a_delegation_is_what_its_carnet_says_of_the_trip() -> None:
    it = found()
    assert isinstance(it, Record)
    days = date(2022, 5, 9), date(2022, 5, 11)
    assert delegation(it) == Delegation("Voyage en Bretagne", *days, "Budgets participatifs", "Réseau", "Bretagne")


def test_the_next_page_is_of_the_same_search() -> None:
    assert Search("velo", "visit", 3).at(2) == Search("velo", "visit", 3, page=2)


def visit(**fields: object) -> Record | list[Mistake]:
    made = {"title": "T", "kind": "visit"} | fields
    return found(days=[{"day": "2022-05-09", "visits": [made]}])


def test_what_just_fits_is_read_and_one_more_is_not() -> None:
    for field, least in (("title", 300), ("hosts", 1000), ("reason", 1000)):
        assert isinstance(visit(**{field: "x" * least}), Record)
        assert visit(**{field: "x" * (least + 1)}) == [Mistake(f"days[0].visits[0].{field}", "long", least)]
    assert isinstance(visit(precisions=["x" * 4000] * 20), Record)
    assert visit(precisions=["x" * 4001]) == [Mistake("days[0].visits[0].precisions[0]", "long", 4000)]
    assert visit(precisions=["x"] * 21) == [Mistake("days[0].visits[0].precisions", "many", 20)]
    day = {"day": "2022-05-09", "visits": [{"title": "T", "kind": "visit"}] * 60}
    assert isinstance(found(days=[day] * 60), Record)
    day["visits"] = [{"title": "T", "kind": "visit"}] * 61
    assert found(days=[day]) == [Mistake("days[0].visits", "many", 60)]


def test_forty_mistakes_are_all_told_and_a_trip_of_one_day_is_none() -> None:
    wrong = [{"day": "2022-05-09", "said": [{"question": "?", "words": "a"}] * MOST}]
    told = found(days=wrong)
    assert isinstance(told, list) and [it.key for it in told] == ["question"] * MOST
    assert isinstance(found(first_day="2022-05-09", last_day="2022-05-09"), Record)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Élèves & ÉLUS ", "eleves elus"),
        ("budgets participatifs des collégiens et lycéens", "budgets participatifs des collegiens"),
        ("x" * 36, "x" * 36),
        (f"{'x' * 31} vote", f"{'x' * 31} vote"),
        (f"{'x' * 20} {'y' * 16} z", "x" * 20),
        ("x" * 37, "x" * 36),
        (f"{'x' * 36} vote", "x" * 36),
        (f"{'x' * 34} a vote", f"{'x' * 34} a"),
        (f"{'x' * 33} vote", f"{'x' * 33}"),
        ("-", ""),
    ],
)
def test_what_is_sought_is_cut_between_words(typed: str, kept: str) -> None:
    assert sought(typed) == kept


def test_a_file_that_does_not_say_that_it_is_a_carnet_is_none_whatever_else_it_lacks() -> None:
    assert read(json.dumps({"trip": "Voyage", "days": []}).encode()) == [Mistake("", "format")]
