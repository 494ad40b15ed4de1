"""What people type, made clean and read."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.typed import Invalid, bare_name, bounded, clean, contact, international, name, phone


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("Ana Lefebvre", ("Ana", "Lefebvre")),
        ("  Ana   Lefebvre  ", ("Ana", "Lefebvre")),
        ("DUPONT Marie-Anne", ("Marie-Anne", "DUPONT")),
        ("Marie Anne DUPONT", ("Marie Anne", "DUPONT")),
        ("DE LA TOUR Jean", ("Jean", "DE LA TOUR")),
        ("DUPONT MARIE", ("DUPONT", "MARIE")),
        ("Dupont, Marie", ("Marie", "Dupont")),
        ("Marie Anne\nDupont", ("Marie Anne", "Dupont")),
        ("J. K. Rowling", ("J.", "K. Rowling")),
        ("O Ó", ("O", "Ó")),
        ("李 明", ("李", "明")),
        ("أحمد محمد", ("أحمد", "محمد")),
        ("Sukarno -", ("Sukarno", "")),
        ("Le\u0301a Martin", ("Léa", "Martin")),
    ],
)
def test_names(said: str, read: tuple[str, str]) -> None:
    assert name(said) == read


@pytest.mark.parametrize("said", ["", "Ana", "🌻 🌻", "12 34", "-", "\u202e", "Ana,", ", Ana"])
def test_what_is_no_name(said: str) -> None:
    assert name(said) == Invalid("forms-name-again")


def test_a_name_too_long_is_refused_never_cut() -> None:
    assert name("a" * 61 + " b") == Invalid("forms-too-long", {"length": 61, "most": 60})
    assert name("a " * 100) == Invalid("forms-too-long", {"length": 199, "most": 120})


@pytest.mark.parametrize(
    ("shown", "proposed"),
    [("Ana 🌻 Lefebvre", "Ana Lefebvre"), ("🌻", ""), ("Ana", ""), ("~*~ Léa d’Arc ~*~", "Léa d’Arc"), ("Zoé ❤️ M", "Zoé M"), ("Zoé 👩\u200d🚀 M", "Zoé M")],
)  # fmt: skip
def test_the_name_that_telegram_shows(shown: str, proposed: str) -> None:
    assert bare_name(shown) == proposed


@pytest.mark.parametrize(
    ("said", "kept", "shown"),
    [
        ("06 12 34 56 78", "+33612345678", "+33 6 12 34 56 78"),
        ("06.12.34.56.78", "+33612345678", "+33 6 12 34 56 78"),
        ("07 11 22 33 44", "+33711223344", "+33 7 11 22 33 44"),  # a range newer than any list
        ("+33 (0)6 12 34 56 78", "+33612345678", "+33 6 12 34 56 78"),
        ("0033612345678", "+33612345678", "+33 6 12 34 56 78"),
        ("+32 470 12 34 56", "+32470123456", "+32 470 12 34 56"),
        ("0032 470 12 34 56", "+32470123456", "+32 470 12 34 56"),
    ],
)
def test_telephones(said: str, kept: str, shown: str) -> None:
    assert phone(said) == kept
    assert international(kept) == shown


@pytest.mark.parametrize(
    "said",
    [
        "",
        "12",
        "abc",
        "06 12 34 56",
        "06 12 34 56 78 90 12 34",
        "06 12 34 56 7",
        "+33 6 12 34 56 789",
        "+32 470 12 3",
        "00 12 34 56 78",
        "+",
        "00",
        "0" * 4000,
    ],
)
def test_what_is_no_telephone(said: str) -> None:
    assert phone(said) == Invalid("forms-phone-again")


def test_what_is_kept_as_a_telephone_and_is_none_is_shown_as_it_is() -> None:
    assert international("au bureau") == "au bureau"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Léo, 06 98 76 54 32", "Léo, +33 6 98 76 54 32"),
        ("mon frère Léo (0690123456)", "mon frère Léo (+590 690 12 34 56)"),
        ("Zoé +32 470 12 34 56, ou Ali 06.12.34.56.78", "Zoé +32 470 12 34 56, ou Ali +33 6 12 34 56 78"),
        ("06 39 98 00 02", "+33 6 39 98 00 02"),
    ],
)
def test_whom_to_call_has_a_number_written_as_everywhere(said: str, kept: str) -> None:
    assert contact(said, 60) == kept
    assert contact(kept, 60) == kept


@pytest.mark.parametrize(
    "said", ["mon frère", "Léo, 06 12", "Léo, 12/11/1980", "Léo, 06 12 34 56 7", "Léo, 62000 Arras"]
)
def test_whom_to_call_is_refused_without_a_number(said: str) -> None:
    assert contact(said, 60) == Invalid("forms-contact-again")


def test_words_say_something_and_fit() -> None:
    assert bounded("  Sans\n gluten ", 20) == "Sans gluten"
    assert bounded("un\n\ndeux", 20, lines=True) == "un\ndeux"
    assert bounded("!!!", 20) == Invalid("forms-too-short")
    assert bounded("x" * 21, 20) == Invalid("forms-too-long", {"length": 21, "most": 20})


def test_emoji_hold_together() -> None:
    assert clean("👩\u200d🚀") == "👩\u200d🚀"


@given(st.text(max_size=300), st.booleans())
def test_clean_words_hide_nothing(words: str, lines: bool) -> None:
    said = clean(words, lines)
    assert said == clean(said, lines)
    assert not any(unicodedata.category(it) in ("Cc", "Cs") and it != "\n" for it in said)
    assert "\x00" not in said and not set("\u202a\u202e\u2066\u2069\u200f") & set(said)
    assert lines or "\n" not in said


@given(st.text(max_size=200))
def test_any_words_are_read_or_refused(words: str) -> None:
    for read in (name, phone, lambda it: bounded(it, 50)):
        found = read(words)
        assert found or isinstance(found, Invalid)
