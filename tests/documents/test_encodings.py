"""A .csv of unknown encoding is read as it was meant, or refused with how to mend it: never with broken accents."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documents.csv import Unclosed, read_csv
from bot.documents.encodings import NotText, decoded, mended
from bot.documents.table import Table

NAMES = (
    "Communauté Témoin", "Sivom Été", "Gérard", "Zoé Lefèvre", "RENÉ", "ÉLODIE FRANÇOIS", "Noël Çelik", "Île-de-France",
    "L’Haÿ-les-Roses", "Maëlys", "Œuvre", "Cœur d’Ostrevent", "Hôtel", "À prévoir", "Garçon n° 3", "élu·e", "agent·e",
    "HÉNIN-BEAUMONT", "Besançon", "Créteil", "Où ?", "dîner à 3 €", "Pôle d’équilibre", "Aÿ", "Saint-Étienne", "forêt",
    "AÎNÉS", "naïf", "Capharnaüm", "Ça ira", "Évry", "Noé", "Aïcha",
)  # fmt: skip
WIDE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")
EIGHT_BITS = ("cp1252", "iso8859_15", "iso8859_1", "mac_roman", "cp850", "cp437")


@settings(deadline=None, max_examples=300)
@given(st.lists(st.sampled_from(NAMES), min_size=1, max_size=6), st.sampled_from(WIDE + EIGHT_BITS))
def test_french_names_of_any_computer_are_read_or_refused(names: list[str], encoding: str) -> None:
    text = "organisation;nom\r\n" + "".join(f"{it};x\r\n" for it in names)
    try:
        content = text.encode(encoding)
    except UnicodeEncodeError:
        return
    try:
        assert decoded(content) == text
    except NotText as refused:
        assert refused.key == "documents-sheet-encoding"


@pytest.mark.parametrize("encoding", [*WIDE, *EIGHT_BITS])
@pytest.mark.parametrize("text", ["organisation\nCommunauté Témoin\nSivom Été\n", "nom\nRené Lefèvre, à Besançon\n"])
def test_those_that_people_have_are_read(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize("text", ["Объединение;да", "日本語の名前", "Ελλάδα"])
def test_another_script_in_eight_bits_is_refused_with_the_mend(text: str) -> None:
    encoding = {"О": "cp1251", "日": "shift_jis", "Ε": "cp1253"}[text[0]]
    with pytest.raises(NotText) as refused:
        decoded(f"nom\n{text}\n".encode(encoding))
    assert refused.value.key == "documents-sheet-encoding"


@given(st.sampled_from(NAMES), st.sampled_from(["cp1252", "latin-1", "mac_roman"]))
def test_what_was_encoded_twice_is_as_it_was_meant(name: str, once: str) -> None:
    try:
        broken = name.encode().decode(once)
    except UnicodeDecodeError:
        return
    [[cell]] = mended(Table([[broken]])).rows
    assert cell in (name, broken, name.replace("’", "'"))


@pytest.mark.parametrize("name", ["Communauté Témoin", "Zoé Lefèvre", "FRANÇOIS", "Noël", "à Évry", "Hôtel du Château"])
def test_those_that_are_met_are_mended(name: str) -> None:
    found = mended(Table([[name.encode().decode("latin-1")]]))
    assert (found.rows, found.mended) == ([[name]], True)


@given(st.lists(st.sampled_from(NAMES), min_size=1))
def test_a_right_text_is_left_alone(names: list[str]) -> None:
    assert not mended(Table([list(names)])).mended


@settings(deadline=None)
@given(st.integers(0, 4), st.integers(0, 2), st.sampled_from(['"Les Amis', '"', 'x";"y']))
def test_a_quotation_mark_that_nothing_closes_is_at_its_row(row: int, column: int, cell: str) -> None:
    rows = [["a", "b", "c"] for _ in range(6)]
    rows[row][column] = cell
    with pytest.raises(Unclosed) as wrong:
        read_csv("\n".join(";".join(it) for it in rows).encode(), 100)
    assert wrong.value.row == row + 1


def test_a_quotation_mark_closed_by_another_one_further_down_is_at_its_row() -> None:
    with pytest.raises(Unclosed) as wrong:
        read_csv(b'organisation;domaine\n"Les Amis;a.fr\nVille;b.fr\n"Agglo";c.fr\n', 100)
    assert wrong.value.row == 2


def test_cells_of_several_lines_and_quotation_marks_within_words_stay() -> None:
    text = 'a;b\n"deux\nlignes";"dit ""oui"""\n5" de pluie;"Les "Amis" de la Lys"\nx;y\n'
    assert read_csv(text.encode(), 100).rows == [
        ["a", "b"], ["deux\nlignes", 'dit "oui"'], ['5" de pluie', 'Les Amis" de la Lys"'], ["x", "y"],
    ]  # fmt: skip


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_a_title_above_the_header_does_not_choose_the_delimiter(delimiter: str) -> None:
    rows = [["organisation", "domaine", "nom"], ["Ville", "v.fr", "Roy"], ["Agglo", "a.fr", "Le"]]
    text = "Membres, au 15 novembre ; provisoire, à relire\n\n" + "\n".join(delimiter.join(it) for it in rows)
    assert read_csv(text.encode(), 100).rows[2:] == rows
