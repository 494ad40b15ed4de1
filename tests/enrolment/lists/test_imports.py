"""A list of people sent in chat: shown, then imported whole or not at all."""

from __future__ import annotations

from bot.membership.rules.roster import Organisation
from bot.people.rules.person import Role
from bot.signup.rules.signup import Proof, Status
from tests.builders import instant
from tests.enrolment.lists.signed import exported, pressed, signed_up
from tests.town import Reader, Town, text_of


async def sent(place: Town, claire: Reader, content: str, name: str = "liste.csv") -> str:
    place.telegram.sends_document(claire.id, content.encode(), name)
    await place.settled()
    await place.settled()
    return claire.unread()[-1]


LIST = (
    "Prénom;Nom;Organisation;Email;Téléphone;Régime;Horodateur\n"
    "Zoé;L’Œuvre;Ville de Lens;zoe@lens.example;0639980003;végane;20/11/2023 10:00\n"
    "Ana;Martin;Ville d'Arras;;0639980004;;\n"
)


async def test_a_list_of_people_is_shown_then_imported_whole(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin", phone="+33639980001")
    shown = await sent(place, claire, LIST)
    assert shown.startswith(
        "Ce que cette liste changerait aux inscriptions\n\n"
        "Ajoutées\u00a0: 1 · Corrigées\u00a0: 1 · Déjà là\u00a0: 0 · Laissées de côté\u00a0: 0\n\n"
        "~ Ana Martin\u00a0: téléphone\u00a0: +33 6 39 98 00 01 → +33 6 39 98 00 04\n+ Zoé L’Œuvre (Ville de Lens)\n\n"
    )
    async with place.app.services.database.reading() as work:
        assert len(await work.signups.all()) == 1
    ana.unread()
    assert await claire.taps("Importer cette liste") == (
        "La liste est importée.\n\nUne inscription confirmée\nUne inscription corrigée"
    )
    async with place.app.services.database.reading() as work:
        zoe, kept = sorted(await work.signups.all(), key=lambda it: it.name, reverse=True)
    assert (zoe.person, zoe.status, zoe.proof, zoe.ranked) == (
        None, Status.SEATED, Proof.ORGANISER, instant("2023-11-20 10:00"),
    )  # fmt: skip
    assert kept.answers.phone == "+33639980004"
    assert ana.unread() == ["L’équipe a corrigé votre inscription\u00a0: téléphone. Pour la relire\u00a0: /statut"]
    assert (await sent(place, claire, LIST)).startswith("Cette liste ne change rien aux inscriptions.")


async def test_an_organisation_is_taken_as_the_roster_names_it(place: Town, claire: Reader) -> None:
    """Written two ways, it would have its seats twice."""
    async with place.app.services.database.work() as work:
        await work.roster.keep(Organisation("Communauté d’agglomération des Trois-Rivières"))
    shown = await sent(place, claire, "Prénom;Nom;Organisation;Fonction\nHugo;Faure;CA des 3 Rivières;élu\n")
    assert "+ Hugo Faure (Communauté d’agglomération des Trois-Rivières)\n" in shown
    await claire.taps("Importer cette liste")
    async with place.app.services.database.reading() as work:
        [hugo] = await work.signups.all()
    assert (hugo.organisation is None, hugo.answers.organisation) == (
        False, "Communauté d’agglomération des Trois-Rivières",
    )  # fmt: skip


async def test_every_mistake_of_a_list_is_told_and_nothing_imported(place: Town, claire: Reader) -> None:
    said = await sent(place, claire, "Prénom;Nom;Organisation;Téléphone\n;Martin;Arras;12\nAna;;Arras;\n")
    assert said.startswith("3 erreurs dans le fichier\nRien n’a été importé.")
    async with place.app.services.database.reading() as work:
        assert await work.signups.all() == []


async def test_a_list_that_is_no_longer_true_is_not_imported(place: Town, claire: Reader) -> None:
    await sent(place, claire, LIST)
    await signed_up(place, 209, "Zoé L’Œuvre", email="zoe@lens.example")
    assert (await claire.taps("Importer cette liste")).startswith("Les inscriptions ont changé entre-temps")
    async with place.app.services.database.reading() as work:
        assert len(await work.signups.all()) == 1


async def test_a_list_can_be_dropped_and_only_its_author_applies_it(place: Town, claire: Reader) -> None:
    await sent(place, claire, LIST)
    lea = await place.person(102, "Léa", Role.ORGANISER)
    await lea.says("/start")
    data = next(it["callback_data"] for row in claire.last["reply_markup"]["inline_keyboard"] for it in row)
    await pressed(place, lea, data)
    assert text_of(lea.last).startswith("Les inscriptions ont changé entre-temps")
    assert await claire.taps("Abandonner ce fichier") == "Fichier abandonné\u00a0: les inscriptions n’ont pas changé."


async def test_names_that_are_formulas_are_people(place: Town, claire: Reader) -> None:
    await sent(place, claire, "Prénom;Nom;Organisation;Régime\n=1+1;@Martin;+Lens;<b>&\n")
    assert "+ =1+1 @Martin (+Lens)" in text_of(claire.last)
    await claire.taps("Importer cette liste")
    _, content = await exported(place, claire, "Participant·es (.csv)")
    assert content.decode("utf-8-sig").splitlines()[1].startswith('"\'=1+1";"\'@Martin";"\'+Lens";')


async def test_a_list_is_imported_in_english(place: Town) -> None:
    lea = await place.person(102, "Lea", Role.ORGANISER, "en")
    ana = await place.person(201, "Ana", Role.PARTICIPANT, "en")
    await signed_up(place, ana.id, "Ana Martin", phone="+33639980001")
    shown = await sent(place, lea, LIST)
    assert shown == (
        "What this list would change in the sign-ups\n\n"
        "Added: 1 · Corrected: 1 · Already there: 0 · Left aside: 0\n\n"
        "~ Ana Martin: phone: +33 6 39 98 00 01 → +33 6 39 98 00 04\n+ Zoé L’Œuvre (Ville de Lens)\n\n"
        "Nothing has changed yet. The people added are admitted by you, without a Telegram account. Their rank is the "
        "date given in the file, else today’s. An empty cell leaves the current answer."
    )
    assert await lea.taps("Import this list") == "The list is imported.\n\nOne sign-up confirmed\nOne sign-up corrected"
    assert ana.unread() == ["The team corrected your sign-up: phone. To read it again: /status"]
    assert (await sent(place, lea, LIST)).startswith("This list changes nothing in the sign-ups.")
