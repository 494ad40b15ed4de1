"""`escale import` says what chat says of a file: what it changes, and what of it is not read, before anything is done."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.membership.test_roster_import import escale

FIELD = Path(__file__).parents[1] / "documents" / "field"


def imports(folder: Path, what: str, name: str) -> tuple[int, str]:
    code, said = escale(folder, "import", what, str(FIELD / name), "--yes")
    assert "Traceback" not in said
    return code, said.replace("\u202f", " ").replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("what", "name", "sentence"),
    [
        ("members", "members-two-sheets.xlsx", "La feuille « Associations » n’est pas lue."),
        (
            "members",
            "members-total-row.csv",
            "Ligne 4 (« Total : 2 membres ») : ce n’est pas une donnée ; elle n’est pas lue.",
        ),
        ("members", "members-readme-sheet-first.xlsx", "Lu : feuille « Membres »."),
        ("members", "members-hidden-first-sheet.xlsx", "La feuille masquée « Anciens » n’est pas lue."),
        ("participants", "people-job-titles.csv", "« Chargée de mission » est pris comme « autre »."),
        ("programme", "programme-hidden-row.xlsx", "Ligne 3 : masquée dans le tableau, elle est lue quand même."),
    ],
)
def test_what_is_not_read_is_said(tmp_path: Path, what: str, name: str, sentence: str) -> None:
    code, said = imports(tmp_path, what, name)
    assert code == 0
    assert sentence in said


@pytest.mark.parametrize(
    ("what", "name", "sentence"),
    [
        (
            "members",
            "members-error-cell.xlsx",
            "Ligne 2, colonne E (email) : le tableur n’a pas pu calculer cette case",
        ),
        (
            "programme",
            "programme-error-meeting-time.xlsx",
            "Ligne 2, colonne H (heure_rendez_vous) : le tableur n’a pas pu",
        ),
        ("members", "members-unclosed-quote.csv", "Ligne 2 : un guillemet s’ouvre et ne se ferme pas."),
        (
            "members",
            "people-unread-columns.csv",
            "sont celles d’une autre liste. Pour l’importer : escale import participants",
        ),
        ("participants", "members-two-sheets.xlsx", "Pour l’importer : escale import members"),
        ("members", "programme-hidden-row.xlsx", "Pour l’importer : escale import programme"),
    ],
)
def test_what_cannot_be_is_refused(tmp_path: Path, what: str, name: str, sentence: str) -> None:
    code, said = imports(tmp_path, what, name)
    assert code == 1
    assert sentence in said


def test_a_file_that_could_be_two_things_is_what_it_is_called(tmp_path: Path) -> None:
    (tmp_path / "liste.csv").write_text("Organisation;Nom;Prénom;Email\nVille;Roy;Léa;lea@ville.example\n", "utf-8")
    code, said = escale(tmp_path, "import", "members", str(tmp_path / "liste.csv"), "--yes")
    assert (code, "• Ville" in said.splitlines()) == (0, True)


NEAR = "prenom;nom;organisation;telephone;Repass\nZoé;Lefèvre;Ville de Modèle;06 39 98 00 12;sans arachide\n"


@pytest.mark.parametrize(("answers", "diet"), [("o\no\n", "sans arachide"), ("n\no\n", "")])
def test_columns_that_nearly_bear_one_of_our_names_are_proposed(tmp_path: Path, answers: str, diet: str) -> None:
    (tmp_path / "liste.csv").write_text(NEAR, encoding="utf-8")
    code, said = escale(tmp_path, "import", "participants", "liste.csv", typed=answers)
    assert code == 0
    assert "La colonne «\u202fRepass\u202f» n’est pas lue. Si c’est «\u202frepas\u202f», donnez-lui ce nom." in said
    assert "Lire ces colonnes comme proposé" in said
    escale(tmp_path, "export", "participants", "liste-apres.csv")
    assert ("sans arachide" in (tmp_path / "liste-apres.csv").read_text(encoding="utf-8-sig")) is bool(diet)
