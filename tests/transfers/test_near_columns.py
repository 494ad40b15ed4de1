"""A column whose name comes close to one of ours is proposed, and read once somebody says so."""

from __future__ import annotations

from tests.town import Reader, Town, text_of
from tests.transfers.test_field_files import sent, signups

READ = "Lire les colonnes proposées"
NEAR = "• La colonne «\u202fRepass\u202f» n’est pas lue. Si c’est «\u202frepas\u202f», donnez-lui ce nom."
FILE = "prenom;nom;organisation;telephone;Repass\nZoé;Lefèvre;Ville de Modèle;06 39 98 00 12;sans arachide\n"


async def test_it_is_read_as_proposed_by_one_press(place: Town, claire: Reader) -> None:
    said = await sent(place, claire, "liste.csv", FILE.encode())
    assert NEAR in said
    assert claire.buttons == [READ, "Importer cette liste", "Abandonner ce fichier"]
    await claire.taps(READ)
    await place.settled()
    again = text_of(claire.last)
    assert again.startswith("Ce que cette liste changerait aux inscriptions") and NEAR not in again
    assert READ not in claire.buttons
    [zoe] = await signups(place, claire)
    assert zoe.answers.diet == "sans arachide"


async def test_without_a_press_it_stays_unread(place: Town, claire: Reader) -> None:
    await sent(place, claire, "liste.csv", FILE.encode())
    [zoe] = await signups(place, claire)
    assert zoe.answers.diet == ""


async def test_a_column_that_must_be_there_is_proposed_with_the_mistakes(place: Town, claire: Reader) -> None:
    content = FILE.replace("organisation", "organisattion").replace("Repass", "repas").encode()
    said = await sent(place, claire, "liste.csv", content)
    assert "La colonne «\u202forganisattion\u202f» n’est pas lue. Si c’est «\u202forganisation\u202f»" in said
    await claire.taps(READ)
    await place.settled()
    [zoe] = await signups(place, claire)
    assert zoe.answers.organisation == "Ville de Modèle"


async def test_a_press_counts_once_and_for_its_own_organiser(place: Town, claire: Reader, omar: Reader) -> None:
    await sent(place, claire, "liste.csv", FILE.encode())
    old = claire.last["message_id"]
    await claire.taps(READ)
    await place.settled()
    query = (
        place.telegram.taps(claire.id, old, label=READ) if READ in str(place.telegram.message(claire.id, old)) else ""
    )
    await place.settled()
    assert query == "" or "n’est plus valable" in str(place.telegram.answer(query))
