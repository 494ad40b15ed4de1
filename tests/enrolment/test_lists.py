"""/inscrits: the figures, the lists, a person's card, and who must not see them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.outbox.acts import Document, Queued, Recipe
from bot.people.rules.person import Language, Role
from bot.signup.rules.signup import Answers, Function, Proof, Signup, Status
from tests.builders import instant
from tests.people.test_gate import forge
from tests.town import Reader, Town, text_of

RANKED = instant("2023-11-20 09:05")


async def signed_up(
    place: Town, person: int | None, name: str, status: Status = Status.SEATED, **fields: object
) -> Signup:
    """A sign-up as the conversation leaves it: `fields` are those of Answers, or of Signup."""
    first, _, last = name.partition(" ")
    known = {
        key: fields.pop(key) for key in tuple(fields) if key in Signup.__dataclass_fields__ and key != "organisation"
    }
    answers = replace(Answers(first, last, "Ville d’Arras", Function.OFFICER), **fields)
    made = Signup(person=person, status=status, answers=answers, proof=Proof.MAILBOX, ranked=RANKED)
    async with place.app.services.database.work() as work:
        return await work.signups.save(replace(made, **known))


async def test_the_figures_are_those_that_matter(place: Town, claire: Reader) -> None:
    await signed_up(place, 201, "Ana Martin")
    await signed_up(place, 202, "Ben Durand", Status.REVIEW)
    await signed_up(place, None, "Chloé Petit", Status.WAITING, function=Function.ELECTED)
    [said] = await claire.says("/inscrits")
    assert said == (
        "Inscriptions\n\n"
        "Confirmées\u00a0: 1 · places libres\u00a0: 29\n"
        "À étudier\u00a0: 1\n"
        "En liste d’attente\u00a0: 1\n"
        "Les inscriptions se sont terminées le 30 novembre 2023 au soir.\n\n"
        "Par qualité (confirmées)\u00a0: agent·e 1\n\n"
        "Par organisation\n"
        "• Ville d’Arras\u00a0: 1 confirmée, 1 à étudier, 1 en attente"
    )
    assert claire.buttons == [
        "Voir les demandes (1)", "Voir les confirmées (1)", "Voir l’attente (1)", "Voir les injoignables (3)",
        "Rechercher", "Lire le journal",
        "Relancer les réponses manquantes", "Inscrire une autre personne", "Exporter les inscriptions", "Actualiser",
        "Revenir à l’espace de l’équipe",
    ]  # fmt: skip


async def test_in_english(place: Town) -> None:
    lea = await place.person(102, "Lea", Role.ORGANISER, "en")
    await place.person(201, "Ana", Role.PARTICIPANT, "en")
    await signed_up(place, 201, "Ana Martin", email="ana@arras.example", phone="+33639980001", diet="vegan")
    await signed_up(place, None, "Ben Durand", Status.REVIEW, function=Function.ELECTED)
    [said] = await lea.says("/signups")
    assert said == (
        "Sign-ups\n\nConfirmed: 1 · seats left: 29\nTo review: 1\nSign-up closed at the end of 30 November 2023.\n\n"
        "By role (confirmed): public servant 1\n\nBy organisation\n• Ville d’Arras: 1 confirmed, 1 to review"
    )
    assert lea.buttons == [
        "See requests (1)", "See confirmed (1)", "See unreachable (1)", "Search", "Read the record",
        "Ask for missing answers", "Sign somebody else up", "Export the sign-ups", "Refresh", "Back to the team space",
    ]  # fmt: skip
    assert await lea.taps("See unreachable (1)") == (
        "The bot cannot write to them (1)\n"
        "They never opened the bot, or they blocked it. Call them, or send them by other means the link on their card."
        "\n\nBen Durand: no phone number"
    )
    await lea.taps("Back to sign-ups")
    assert await lea.taps("See confirmed (1)") == "Confirmed sign-ups (1)"
    assert lea.buttons == ["Ana Martin · Ville d’Arras", "Back to sign-ups"]
    await lea.taps("Back to sign-ups")
    await lea.taps("Search")
    assert lea.unread()[-1].startswith("Send a name, an organisation, an address or a phone number, even a part of")
    assert await lea.says("Zorro") == ["Nobody matches “Zorro”."]
    await lea.taps("Search again")
    lea.unread()
    assert await lea.says("martin") == [
        "Ana Martin\nVille d’Arras · public servant\nConfirmed\n\n"
        "Sign-up finished on 20 November 2023, 09:05\nMembership of the network: address verified\n\n"
        "Phone: 06 39 98 00 01\nAddress: ana@arras.example\nMeals: vegan"
    ]
    await lea.says("/signups")
    await lea.taps("Export the sign-ups")
    await lea.taps("Caterer (.csv)")
    assert lea.unread()[-1].startswith("[document caterer-2024-03-26.csv] Caterer, as of 26 March 2024, 09:15")
    content = place.telegram.content(lea.last["document"]["file_id"]).decode("utf-8-sig")
    assert '"vegan"' in content and "Martin" not in content
    await lea.says("/signups")
    await lea.taps("See confirmed (1)")
    await lea.taps("Ana Martin · Ville d’Arras")
    assert await lea.taps("Record their withdrawal") == (
        "Record Ana Martin’s withdrawal?\nTheir seat will be free at once. Signing up again would give a new rank."
    )
    await lea.taps("Confirm the withdrawal")
    assert place.people[201].unread()[-1] == (
        "The team recorded your withdrawal. If this is a mistake, write to them: /team"
    )
    await lea.says("/signups")
    assert await lea.taps("Read the record") == (
        "Record of decisions\n\n"
        "• 26 March 2024, 09:15 · Lea: withdrawal (Ana Martin)\n"
        "• 26 March 2024, 09:15 · Lea: sign-up data exported, Caterer"
    )


async def test_a_long_list_is_read_by_pages(place: Town, claire: Reader) -> None:
    for number in range(10):
        await signed_up(place, 300 + number, f"Personne {number:02d}")
    await claire.says("/inscrits")
    assert await claire.taps("Voir les confirmées (10)") == "Inscriptions confirmées (10)\n\nPage 1 sur 2"
    assert await claire.taps("Page suivante") == "Inscriptions confirmées (10)\n\nPage 2 sur 2"
    assert claire.buttons == [
        "Personne 08 · Ville d’Arras",
        "Personne 09 · Ville d’Arras",
        "Page précédente",
        "Revenir aux inscriptions",
    ]


async def test_a_person_is_found_and_their_card_read(place: Town, claire: Reader) -> None:
    await signed_up(
        place,
        201,
        "Zoé L’Œuvre",
        email="zoe@arras.example",
        phone="+33639980001",
        diet="végane <b>",
        access="ascenseur",
    )
    await place.participant(201, "Ana")
    await claire.says("/inscrits")
    await claire.taps("Rechercher")
    claire.unread()
    [card] = await claire.says("OEUVRE zoe")
    assert "végane <b>" in claire.last["text"]
    assert card == (
        "Zoé L’Œuvre\nVille d’Arras · agent·e\nConfirmée\n\n"
        "Inscription terminée le 20 novembre 2023, 9\u00a0h\u00a005\nAppartenance au réseau\u00a0: adresse vérifiée\n\n"
        "Téléphone\u00a0: 06 39 98 00 01\nAdresse\u00a0: zoe@arras.example\n"
        "Repas\u00a0: végane \nAccessibilité\u00a0: ascenseur"
    )


async def test_nobody_found_is_said(place: Town, claire: Reader) -> None:
    await signed_up(place, 201, "Ana Martin")
    await claire.says("/inscrits")
    await claire.taps("Rechercher")
    claire.unread()
    assert await claire.says("Zorro & fils") == ["Personne ne correspond à «\u202fZorro & fils\u202f»."]


async def test_who_cannot_be_reached_is_listed_with_a_telephone(place: Town, claire: Reader) -> None:
    await signed_up(place, None, "Le Maire", phone="+33639980001")
    await signed_up(place, 999, "Parti Ailleurs")
    await claire.says("/inscrits")
    said = await claire.taps("Voir les injoignables (2)")
    assert said.endswith("\n\nLe Maire\u00a0: 06 39 98 00 01\nParti Ailleurs\u00a0: pas de téléphone")


async def test_an_organiser_withdraws_somebody_who_is_told(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    await claire.says("/inscrits")
    await claire.taps("Voir les confirmées (1)")
    await claire.taps("Ana Martin · Ville d’Arras")
    question = await claire.taps("Enregistrer son désistement")
    assert question.startswith("Enregistrer le désistement de Ana Martin\u202f?")
    assert (await claire.taps("Confirmer le désistement")).startswith(
        "Ana Martin\nVille d’Arras · agent·e\nDésistement\n"
    )
    assert "Enregistrer son désistement" not in claire.buttons
    assert ana.unread()[-1].startswith("L’équipe a enregistré votre désistement.")
    async with place.app.services.database.reading() as work:
        assert (await work.audit.latest())[0].what == "withdrawn"
        assert (await work.people.get(ana.id)).role is Role.OUTSIDER


async def test_two_organisers_withdrawing_at_once_do_it_once(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    lea = await place.person(102, "Léa", Role.ORGANISER)
    for organiser in (claire, lea):
        await organiser.says("/inscrits")
        for label in ("Voir les confirmées (1)", "Ana Martin · Ville d’Arras", "Enregistrer son désistement"):
            await organiser.taps(label)
    await claire.taps("Confirmer le désistement")
    await lea.taps("Confirmer le désistement")
    assert "n’est plus valable" in str(lea.popup)
    async with place.app.services.database.reading() as work:
        assert [it.what for it in await work.audit.latest()] == ["withdrawn"]


async def test_it_is_the_organisers_alone(place: Town, claire: Reader, ana: Reader) -> None:
    signup = await signed_up(place, ana.id, "Ana Martin")
    assert (await ana.says("/inscrits"))[-1].startswith("La commande «\u202finscrits\u202f» n’existe pas")
    for data in ("home", "list:seated:0", f"card:{signup.id}", f"withdrawn:{signup.id}", "find"):
        popup = await pressed(place, ana, f"1:signups:{data}")
        assert "ne vous est pas ouvert" in str(popup)
    async with place.app.services.database.reading() as work:
        assert await work.signups.get(signup.id) == signup


@pytest.mark.parametrize(
    "data", ["list:else:0", "list:seated:-1", "card:999999", "withdrawn:1", "card:" + "9" * 30, "nothing", ""]
)
async def test_forged_or_old_buttons_do_nothing(place: Town, claire: Reader, data: str) -> None:
    await claire.says("/inscrits")
    assert "n’est plus valable" in str(await pressed(place, claire, f"1:signups:{data}"))


async def pressed(place: Town, reader: Reader, data: str) -> object:
    """Presses a button forged under the last message: whatever it carries, the bot must hold."""
    query = forge(place, reader, data)
    await place.settled()
    return place.telegram.answer(query)


async def exported(place: Town, claire: Reader, label: str) -> tuple[str, bytes]:
    """The name of the file that an organiser gets from /exporter, and what is in it."""
    await claire.says("/exporter")
    await claire.taps("Exporter les inscriptions")
    await claire.taps(label)
    claire.unread()
    document = claire.last["document"]
    return document["file_name"], place.telegram.content(document["file_id"])


async def test_the_sheets_are_made_for_each_organiser_and_noted(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin", diet="végane")
    name, book = await exported(place, claire, "Participant·es, toutes les feuilles (.xlsx)")
    assert (name, book[:2]) == ("participants-2024-03-26.xlsx", b"PK")
    name, content = await exported(place, claire, "Traiteur (.csv)")
    assert name == "traiteur-2024-03-26.csv"
    assert content.decode("utf-8-sig").splitlines()[1:3] == ['"Convives";"1"', '"végane";"1"']
    async with place.app.services.database.reading() as work:
        assert [(it.who, it.what, it.detail) for it in await work.audit.latest()] == [
            (claire.id, "exported", "caterer"),
            (claire.id, "exported", "xlsx"),
        ]
        assert [
            it for it in await work.files.names() if it.startswith("participants")
        ] == []  # never lent by Telegram's id


async def test_a_later_export_says_what_changed_since(place: Town, claire: Reader, ana: Reader) -> None:
    await exported(place, claire, "Car (.csv)")
    await signed_up(place, ana.id, "Ana Martin")
    _, content = await exported(place, claire, "Car (.csv)")
    assert '"Martin";"Ana"' in content.decode("utf-8-sig")


async def test_a_participant_exports_nothing(place: Town, claire: Reader, ana: Reader) -> None:
    await ana.says("/start")
    for data in ("1:export:participants", "1:export:participants:xlsx"):
        assert "ne vous est pas ouvert" in str(await pressed(place, ana, data))
    assert "document" not in ana.last


async def test_an_organiser_who_is_one_no_more_gets_no_file(place: Town, claire: Reader) -> None:
    recipe = Recipe("participants", 0, Language.FR, "xlsx")
    omar = await place.participant(301, "Omar")
    async with place.app.services.database.work() as work:
        work.outbox.enqueue(Queued(omar.id, Document(recipe)))
    await place.settled()
    assert omar.unread() == ["Ce fichier est réservé à l’équipe du voyage."]


async def test_the_journal_says_who_did_what(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    await claire.says("/inscrits")
    for label in ("Voir les confirmées (1)", "Ana Martin · Ville d’Arras", "Enregistrer son désistement"):
        await claire.taps(label)
    await claire.taps("Confirmer le désistement")
    await claire.says("/inscrits")
    said = await claire.taps("Lire le journal")
    assert said.startswith(
        "Journal des décisions\n\n• 26 mars 2024, 9\u00a0h\u00a015 · Claire\u00a0: désistement (Ana Martin)"
    )


async def test_the_journal_is_read_by_pages(place: Town, claire: Reader) -> None:
    async with place.app.services.database.work() as work:
        for number in range(25):
            await work.audit.note(None, "exported", detail=str(number))
    await claire.says("/inscrits")
    assert (await claire.taps("Lire le journal")).count("•") == 20
    assert (await claire.taps("Plus ancien")).count("•") == 5
    assert "Plus récent" in claire.buttons
    assert "n’est plus valable" in str(await pressed(place, claire, "1:signups:journal:999999999999999999"))


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
        "~ Ana Martin\u00a0: téléphone\u00a0: 06 39 98 00 01 → 06 39 98 00 04\n+ Zoé L’Œuvre (Ville de Lens)\n\n"
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
        "~ Ana Martin: phone: 06 39 98 00 01 → 06 39 98 00 04\n+ Zoé L’Œuvre (Ville de Lens)\n\n"
        "Nothing has changed yet. The people added are admitted by you, without a Telegram account. Their rank is the "
        "date given in the file, else today’s. An empty cell leaves the current answer."
    )
    assert await lea.taps("Import this list") == "The list is imported.\n\nOne sign-up confirmed\nOne sign-up corrected"
    assert ana.unread() == ["The team corrected your sign-up: phone. To read it again: /status"]
    assert (await sent(place, lea, LIST)).startswith("This list changes nothing in the sign-ups.")
