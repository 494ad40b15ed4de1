"""Files as people send them: what the bot says before the button, and what it keeps after."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.membership.rules.roster import Organisation
from bot.programme.rules.programme import Entry
from bot.signup.rules.signup import Function, Signup
from tests.builders import instant
from tests.town import Reader, Town, text_of

FIELD = Path(__file__).parent.parent / "documents" / "field"


async def sent(place: Town, claire: Reader, name: str, content: bytes | None = None) -> str:
    place.telegram.sends_document(claire.id, content or (FIELD / name).read_bytes(), name)
    await place.settled()
    await place.settled()
    return text_of(claire.last)


async def organisations(place: Town, claire: Reader) -> Sequence[Organisation]:
    await claire.taps("Remplacer la liste")
    async with place.app.services.database.reading() as work:
        return await work.roster.organisations()


async def addresses(place: Town) -> list[tuple[str, str]]:
    async with place.app.services.database.reading() as work:
        return [(it.name, it.email) for it in (await work.roster.load()).members]


async def signups(place: Town, claire: Reader) -> list[Signup]:
    await claire.taps("Importer cette liste")
    async with place.app.services.database.reading() as work:
        return sorted(await work.signups.all(), key=lambda it: it.id)


async def published(place: Town, claire: Reader) -> dict[str, Entry]:
    """The whole programme is replaced: what the shipped one holds is cancelled."""
    if "manquent" in await claire.taps("Publier sans prévenir"):
        await claire.taps("Tout annuler et publier")
    async with place.app.services.database.reading() as work:
        return {it.ref: it for it in await work.programmes.current()}


async def test_columns_that_a_form_names_its_own_way_are_read(place: Town, claire: Reader) -> None:
    said = await sent(place, claire, "people-unread-columns.csv")
    assert said.startswith("Ce que cette liste changerait aux inscriptions")
    assert "Régime(s) particulier(s)" not in said
    [zoe] = await signups(place, claire)
    assert (zoe.answers.diet, zoe.email, zoe.answers.phone) == (
        "allergie arachide", "zoe@modele.example.org", "+33639980012",
    )  # fmt: skip


async def test_meeting_columns_in_short_are_read(place: Town, claire: Reader) -> None:
    await sent(place, claire, "programme-unread-meeting-columns.xlsx")
    visit = (await published(place, claire))["a1"]
    assert (visit.meets, visit.meeting_place.name) == (instant("2024-03-25 09:15"), "Devant la gare")


async def test_a_cell_in_error_is_a_mistake_in_an_optional_column_too(place: Town, claire: Reader) -> None:
    said = await sent(place, claire, "programme-error-meeting-time.xlsx")
    assert said.startswith("Une erreur dans le fichier\nRien n’a été importé.")
    assert "Ligne 2, colonne H (heure_rendez_vous)\u00a0: le tableur n’a pas pu calculer cette case" in said
    said = await sent(place, claire, "members-error-cell.xlsx")
    assert "Ligne 2, colonne E (email)\u00a0: le tableur n’a pas pu calculer cette case" in said


async def test_the_header_is_the_row_that_fits_and_is_said(place: Town, claire: Reader) -> None:
    said = await sent(place, claire, "members-two-header-rows.xlsx")
    assert "• Lu\u00a0: en-tête en ligne 2." in said
    [town] = await organisations(place, claire)
    assert (town.name, town.domains) == ("Ville de Modèle", ("modele.example.org",))
    assert await addresses(place) == [("Zoé Lefèvre", "zoe@perso.example.net")]
    assert "• Lu\u00a0: en-tête en ligne 3." in await sent(place, claire, "members-title-row.xlsx")
    assert len(await organisations(place, claire)) == 2


async def test_the_sheet_is_the_one_that_fits_and_is_said(place: Town, claire: Reader) -> None:
    said = await sent(place, claire, "members-readme-sheet-first.xlsx")
    assert "• Lu\u00a0: feuille «\u202fMembres\u202f»." in said
    assert "• La feuille «\u202fLisez-moi\u202f» n’est pas lue." in said
    assert len(await organisations(place, claire)) == 2


async def test_another_sheet_of_members_is_named(place: Town, claire: Reader) -> None:
    assert "• La feuille «\u202fAssociations\u202f» n’est pas lue." in await sent(
        place, claire, "members-two-sheets.xlsx"
    )


async def test_a_hidden_sheet_is_not_read(place: Town, claire: Reader) -> None:
    said = await sent(place, claire, "members-hidden-first-sheet.xlsx")
    assert "• La feuille masquée «\u202fAnciens\u202f» n’est pas lue." in said
    assert [it.name for it in await organisations(place, claire)] == [
        "Communauté de communes de l'Exemple", "Ville de Modèle",
    ]  # fmt: skip


async def test_the_encoding_of_old_macs_is_read(place: Town, claire: Reader) -> None:
    await sent(place, claire, "members-macroman.csv")
    assert [it.name for it in await organisations(place, claire)] == ["Communauté Témoin", "Sivom Été"]
    assert await addresses(place) == [("Gérard", "g@perso.example.net")]


async def test_a_text_encoded_twice_is_read_as_it_was_meant(place: Town, claire: Reader) -> None:
    said = await sent(place, claire, "members-double-utf8.csv")
    assert "• Les accents de ce fichier étaient abîmés et ont été rétablis\u00a0: relisez les noms." in said
    assert (await organisations(place, claire))[0].name == "Communauté de communes de l'Exemple"
    assert await addresses(place) == [("Zoé Lefèvre", "zoe@perso.example.net")]


async def test_a_quotation_mark_that_nothing_closes_is_a_mistake_at_its_row(place: Town, claire: Reader) -> None:
    assert await sent(place, claire, "members-unclosed-quote.csv") == (
        "Ligne 2\u00a0: un guillemet s’ouvre et ne se ferme pas. Fermez-le ou effacez-le, puis renvoyez le fichier. "
        "Rien n’a changé."
    )


async def test_a_line_of_totals_is_no_organisation(place: Town, claire: Reader) -> None:
    said = await sent(place, claire, "members-total-row.csv")
    assert (
        "• Ligne 4 («\u202fTotal : 2 membres\u202f»)\u00a0: ce n’est pas une donnée\u202f; elle n’est pas lue." in said
    )
    assert len(await organisations(place, claire)) == 2


async def test_the_moment_of_an_online_form_is_to_the_second(place: Town, claire: Reader) -> None:
    await sent(place, claire, "people-google-form.csv")
    [zoe] = await signups(place, claire)
    assert zoe.ranked == instant("2023-11-18 10:15:32")


async def test_a_day_without_its_year_is_of_the_trip(place: Town, claire: Reader) -> None:
    await sent(place, claire, "programme-day-without-year.xlsx")
    found = await published(place, claire)
    assert [found[it].starts for it in ("a1", "a2")] == [instant("2024-03-25 09:30"), instant("2024-03-25 14:00")]


async def test_a_day_merged_over_rows_counts_for_all_of_them_in_ods(place: Town, claire: Reader) -> None:
    await sent(place, claire, "programme-merged-day.ods")
    assert (await published(place, claire))["a2"].starts == instant("2024-03-25 14:00")


@pytest.mark.parametrize("name", ["members-display-name.csv", "members-zero-width.csv"])
async def test_an_address_is_taken_out_of_what_surrounds_it(place: Town, claire: Reader, name: str) -> None:
    await sent(place, claire, name)
    await claire.taps("Remplacer la liste")
    assert [it[1] for it in await addresses(place)] == ["zoe@perso.example.net"]


async def test_a_hidden_row_is_read_and_said(place: Town, claire: Reader) -> None:
    said = await sent(place, claire, "programme-hidden-row.xlsx")
    assert "• Ligne 3\u00a0: masquée dans le tableau, elle est lue quand même." in said


async def test_a_job_title_is_another_function_and_said(place: Town, claire: Reader) -> None:
    said = await sent(place, claire, "people-job-titles.csv")
    assert (
        "• Ligne 2, colonne D (fonction)\u00a0: «\u202fChargée de mission\u202f» est pris comme «\u202fautre\u202f»."
        in said
    )
    assert {it.answers.function for it in await signups(place, claire)} == {Function.OTHER}


async def test_two_people_share_a_mailbox(place: Town, claire: Reader) -> None:
    said = await sent(place, claire, "people-shared-mailbox.csv")
    assert (
        "• Ligne 3, colonne E (email)\u00a0: «\u202fmairie@modele.example.org\u202f» sert à plusieurs personnes."
        in said
    )
    kept = await signups(place, claire)
    assert [it.name for it in kept] == ["Zoé Lefèvre", "Ali Ben"]
    assert (await sent(place, claire, "people-shared-mailbox.csv")).startswith("Cette liste ne change rien")


async def test_a_file_that_could_be_two_things_is_asked_about(place: Town, claire: Reader) -> None:
    content = "Organisation;Nom;Prénom;Email\nVille de Modèle;Lefèvre;Zoé;zoe@modele.example.org\n".encode()
    assert await sent(place, claire, "liste.csv", content) == (
        "Que contient ce fichier\u202f?\n\nSes colonnes et son nom ne suffisent pas à le dire. Rien ne change avant que vous ayez vu "
        "la différence."
    )
    assert claire.buttons == ["Le programme", "La liste des membres", "Des participant·es", "Abandonner ce fichier"]
    await claire.taps("Des participant·es")
    await place.settled()
    assert text_of(claire.last).startswith("Ce que cette liste changerait aux inscriptions")
    [zoe] = await signups(place, claire)
    assert zoe.name == "Zoé Lefèvre"


async def test_a_column_close_to_ours_is_proposed(place: Town, claire: Reader) -> None:
    content = (
        "prenom;nom;organisation;telephone;Allergies et régimes divers;Remarques;vide\n"
        "Zoé;Lefèvre;Ville;0639980012;arachide;x;\n"
    ).encode()
    said = await sent(place, claire, "liste.csv", content)
    assert (
        "• La colonne «\u202fAllergies et régimes divers\u202f» n’est pas lue. Si c’est «\u202frepas\u202f», donnez-lui ce nom.\n"
        "• La colonne «\u202fRemarques\u202f» est ignorée\u00a0: ce nom n’est pas connu.\n" in said
    )
    assert "«\u202fvide\u202f»" not in said
