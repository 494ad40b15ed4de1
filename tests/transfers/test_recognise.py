"""Which list a file holds, by its header alone."""

from __future__ import annotations

from bot.documents.headers import Shape
from bot.documents.table import Table
from bot.transfers.rules.recognise import fit, recognised
from tests.town import Reader, Town, text_of
from tests.transfers.test_field_files import sent

MEMBERS = Shape(("organisation", "domaine", "nom", "prenom"), ("organisation",), {})
PEOPLE = Shape(("prenom", "nom", "telephone", "organisation"), ("prenom", "nom", "telephone"), {})


def test_a_column_whose_name_comes_close_counts_beside_those_that_are_known() -> None:
    found = fit(MEMBERS, [Table([["organisation", "nom", "domainne", None, "budget"]])])
    assert (found.known, found.near, found.columns, found.whole) == (2, 1, 3, True)


def test_one_known_column_is_too_little_to_guess_the_others() -> None:
    found = fit(MEMBERS, [Table([["organisation", "domainne"]])])
    assert (found.known, found.near) == (1, 0)
    assert recognised({"members": MEMBERS, "people": PEOPLE}, [Table([["organisation", "domainne"]])]) is None


def test_of_two_rows_the_one_that_lacks_nothing_is_the_header() -> None:
    table = Table([["domaine", "nom", "prenom"], ["organisation", "nom"]])
    assert fit(MEMBERS, [table]).table.header == 2
    alone = Table([["domaine", "nom"], ["organisation"]])
    assert fit(MEMBERS, [alone]).table.header == 1


def test_a_list_is_of_the_kind_that_has_most_of_its_columns() -> None:
    kinds = {"members": MEMBERS, "people": PEOPLE}
    people = recognised(kinds, [Table([["Prénom", "NOM", "téléphonne", "organisation"]])])
    assert people is not None and people[0] == "people"
    members = recognised(kinds, [Table([["organisation", "domaine", "nom", "prenom"]])])
    assert members is not None and members[0] == "members"
    assert recognised(kinds, [Table([["prenom", "nom"]])]) is None


async def test_a_file_whose_name_says_another_list_than_its_columns_is_asked_about(place: Town, claire: Reader) -> None:
    content = "Structure;Nom;Prénom;Mél.;Fonction\nVille de Lens;Durand;Zoé;zoe@lens.example;élue\n".encode()
    assert await sent(place, claire, "Membres du réseau.csv", content) == (
        "Que contient ce fichier\u202f?\n\n"
        "Ses colonnes et son nom ne suffisent pas à le dire. Rien ne change avant que vous ayez vu la différence."
    )
    await claire.taps("La liste des membres")
    await place.settled()
    assert text_of(claire.last).startswith("Ce que ce fichier changerait à la liste des membres")
    assert (await sent(place, claire, "liste.csv", content)).startswith(
        "Ce que cette liste changerait aux inscriptions"
    )
