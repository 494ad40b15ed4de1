"""The organisers' desk."""

from __future__ import annotations

import csv
import io

from bot.people.rules.person import Role
from tests.town import Reader, Town, text_of


async def exported(place: Town, claire: Reader) -> bytes:
    await claire.says("/exporter")
    await claire.taps("CSV" if "CSV" in claire.buttons else ".csv")
    claire.unread()
    return place.telegram.content(claire.last["document"]["file_id"])


async def imported(place: Town, claire: Reader, content: bytes, name: str = "programme.csv") -> list[str]:
    place.telegram.sends_document(claire.id, content, name)
    await place.settled()
    await place.settled()
    return claire.unread()


def retitled(content: bytes, old: str = "Temps libre", new: str = "Temps pour vous") -> bytes:
    return content.decode("utf-8-sig").replace(old, new, 1).encode()


async def test_the_desk_is_for_organisers(place: Town, claire: Reader, ana: Reader) -> None:
    assert (await claire.says("/organisation"))[-1].startswith("Espace de l’équipe\n\n")
    assert (await ana.says("/organisation"))[-1].startswith("La commande «\u202forganisation\u202f» n’existe pas")


async def test_seeing_as_a_participant_and_back(place: Town, claire: Reader) -> None:
    await claire.says("/organisation")
    await claire.taps("Autres actions…")
    said = await claire.taps("Voir comme participant·e")
    assert said.startswith("Vous voyez maintenant chaque écran comme un·e participant·e.")
    assert "/importer" not in (await claire.says("/aide"))[-1]
    await claire.says("/organisation")
    back = await claire.taps("Reprendre la vue de l’équipe")
    assert back.startswith("Vous voyez de nouveau les écrans de l’équipe.")
    assert "/importer" in (await claire.says("/aide"))[-1]


async def test_a_colleague_is_named_by_a_contact(place: Town, claire: Reader, omar: Reader) -> None:
    await omar.says("/start")
    await claire.says("/organisation")
    await claire.taps("Autres actions…")
    await claire.taps("Nommer l’équipe et les capitaines…")
    await claire.taps("Nommer un·e organisateur·rice")
    room = place.telegram.chats[claire.id]
    contact = {"phone_number": "+33639980001", "first_name": "Omar", "user_id": omar.id}
    message = place.telegram.keep(room, place.telegram.people[claire.id].user, {"contact": contact})
    place.telegram.push("message", message, f"chat {claire.id}")
    await place.settled()
    assert claire.unread()[-1].startswith("Nommer Omar organisateur·rice\u202f?\n")
    assert await claire.taps("Nommer organisateur·rice") == "Omar fait maintenant partie de l’équipe du voyage."
    said, day = omar.unread()[-2:]
    assert said == "Vous faites maintenant partie de l’équipe du voyage."
    assert day.startswith("Aujourd’hui, mardi 26 mars")
    assert (await omar.says("/organisation"))[-1].startswith("Espace de l’équipe\n")


async def test_a_colleague_is_named_by_a_forwarded_message(place: Town, claire: Reader, omar: Reader) -> None:
    await omar.says("/start")
    said = place.telegram.says(omar.id, "Je veux bien aider")
    await place.settled()
    await claire.says("/organisation")
    await claire.taps("Autres actions…")
    await claire.taps("Nommer l’équipe et les capitaines…")
    await claire.taps("Nommer un·e organisateur·rice")
    place.telegram.chats[claire.id].messages[said["message_id"] + 9000] = said
    place.telegram.forwards(claire.id, claire.id, said["message_id"] + 9000)
    await place.settled()
    assert claire.unread()[-1].startswith("Nommer Omar organisateur·rice\u202f?\n")
    assert await claire.taps("Nommer organisateur·rice") == "Omar fait maintenant partie de l’équipe du voyage."


async def test_somebody_unknown_cannot_be_named(place: Town, claire: Reader) -> None:
    await claire.says("/organisation")
    await claire.taps("Autres actions…")
    await claire.taps("Nommer l’équipe et les capitaines…")
    await claire.taps("Nommer un·e organisateur·rice")
    assert (await claire.says("Personne"))[-1].startswith("Le bot ne connaît pas cette personne\u00a0:")


async def test_the_same_file_changes_nothing(place: Town, claire: Reader) -> None:
    content = await exported(place, claire)
    assert len(list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))) == 30
    assert await imported(place, claire, content) == [
        "Fichier reçu, lecture en cours…",
        "Ce fichier dit la même chose que le programme actuel\u00a0: rien à changer.",
    ]


async def test_an_import_is_shown_then_told_then_undone(place: Town, claire: Reader, ana: Reader) -> None:
    content = retitled(await exported(place, claire))
    preview = (await imported(place, claire, content))[-1]
    assert preview.startswith(
        "Ce que ce fichier changerait\n\nAnnulées\u00a0: 0 · Rétablies\u00a0: 0 · Modifiées\u00a0: 1 · Ajoutées\u00a0: 0"
    )
    assert "• titre\u00a0: Temps libre → Temps pour vous" in preview
    assert await claire.taps("Publier et prévenir") == (
        "Le programme est publié (version 2). 2 personnes sont prévenues."
    )
    await place.settled()
    assert ana.unread()[-1].startswith("Un changement au programme\n")
    question = await claire.taps("Annuler l’import")
    assert question.startswith("Rétablir la version 1 du programme\u202f?\n")
    assert question.endswith("Si vous prévenez, 2 personnes recevront un message.")
    assert await claire.taps("Rétablir sans prévenir") == (
        "L’import est annulé\u00a0: le programme d’avant est publié de nouveau (version 3)."
    )
    assert ana.unread() == []
    await ana.says("/programme")
    assert "Temps pour vous" not in await ana.taps("mar. 26 mars")


async def test_an_import_told_to_people_can_be_undone_aloud(place: Town, claire: Reader, ana: Reader) -> None:
    await imported(place, claire, retitled(await exported(place, claire)))
    await claire.taps("Publier et prévenir")
    await place.settled()
    ana.unread()
    await claire.taps("Annuler l’import")
    assert await claire.taps("Rétablir et prévenir") == (
        "L’import est annulé\u00a0: le programme d’avant est publié de nouveau (version 3). 2 personnes sont prévenues."
    )
    await place.settled()
    place.clock.pass_by(seconds=2)  # pushes have a pace
    await place.settled()
    [told] = ana.unread()
    assert told.startswith("Un changement au programme\n")
    assert "titre\u00a0: Temps pour vous → Temps libre" in told


async def test_only_those_who_can_be_reached_are_counted(place: Town, claire: Reader, ana: Reader) -> None:
    place.telegram.blocks(ana.id)
    await imported(place, claire, retitled(await exported(place, claire)))
    assert await claire.taps("Publier et prévenir") == (
        "Le programme est publié (version 2). Une personne est prévenue."
    )


async def test_undoing_is_asked_again_when_a_colleague_imported_meanwhile(place: Town, claire: Reader) -> None:
    lea = await place.person(102, "Léa", Role.ORGANISER)
    content = await exported(place, claire)
    await imported(place, claire, retitled(content))
    await claire.taps("Publier sans prévenir")
    await claire.taps("Annuler l’import")
    await imported(place, lea, retitled(content, new="Pause"))
    await lea.taps("Publier sans prévenir")
    asked = await claire.taps("Rétablir et prévenir")
    assert asked.startswith("Rétablir la version 2 du programme\u202f?\n")
    assert lea.unread() == []


async def test_a_file_put_aside_changes_nothing(place: Town, claire: Reader) -> None:
    await imported(place, claire, retitled(await exported(place, claire)))
    assert await claire.taps("Abandonner ce fichier") == "Fichier abandonné\u00a0: le programme n’a pas changé."


async def test_every_mistake_is_told_at_once(place: Town, claire: Reader) -> None:
    content = await exported(place, claire)
    wrong = content.decode("utf-8-sig").replace("26/03/2024", "hier", 2).replace("2024-03-26", "hier", 2)
    said = (await imported(place, claire, wrong.encode()))[-1]
    assert said.startswith("2 erreurs dans le fichier\nRien n’a été importé.\n")
    assert said.endswith("Corrigez le fichier, puis envoyez-le de nouveau.")


async def test_a_preview_that_is_no_longer_true_is_refused(place: Town, claire: Reader) -> None:
    lea = await place.person(102, "Léa", Role.ORGANISER)
    content = await exported(place, claire)
    await imported(place, claire, retitled(content))
    await imported(place, lea, retitled(content, new="Pause"))
    await lea.taps("Publier sans prévenir")
    assert (await claire.taps("Publier et prévenir")).startswith(
        "Le programme a été publié par quelqu’un d’autre entre-temps\u00a0: rien n’a été changé."
    )


async def test_the_file_of_a_participant_is_not_an_import(place: Town, claire: Reader, ana: Reader) -> None:
    content = retitled(await exported(place, claire))
    said = await imported(place, ana, content)
    assert said == ["Votre message n’a été transmis à personne. Que faut-il en faire\u202f?"]


async def test_what_is_no_spreadsheet_is_refused_in_words(place: Town, claire: Reader) -> None:
    await claire.says("/start")
    assert (await imported(place, claire, b"%PDF-1.4", "programme.pdf"))[-1].startswith(
        "Ce fichier n’a pas pu être lu."
    )
    assert text_of(claire.last)


async def test_a_mistake_shows_what_was_typed_as_it_was_typed(place: Town, claire: Reader) -> None:
    content = b"ref;jour;debut;titre;type\na&b <3;25/03/2024;9h;x;visite\n"
    said = (await imported(place, claire, content))[-1]
    assert said == (
        "Une erreur dans le fichier\nRien n’a été importé.\n\n"
        "• Ligne 2, colonne A (ref)\u00a0: «\u202fa&b <3\u202f» n’est pas une référence "
        "(lettres sans accent, chiffres, - _ . et 40 caractères au plus).\n\nCorrigez le fichier, puis envoyez-le de nouveau."
    )


async def test_a_column_that_nobody_reads_is_noted_before_anything_changes(place: Town, claire: Reader) -> None:
    content = "ref;jour;debut;titre;type;Budget\nneuf;02/04/2024;9h;x;visite;3 €\n".encode()
    said = (await imported(place, claire, content))[-1]
    assert "⚠ «\u202fx\u202f»\u00a0: le 2 avril 2024 est en dehors du voyage.\n" in said
    assert "• La colonne «\u202fBudget\u202f» est ignorée\u00a0: ce nom n’est pas connu.\n" in said


async def test_the_journal_tells_imports_undone_exports_and_namings_in_the_reader_s_language(
    place: Town, claire: Reader
) -> None:
    """What changes for everybody, or takes data out, is in the record; in words, whoever reads it."""
    lea, omar = await place.person(102, "Lea", Role.ORGANISER, "en"), await place.person(301, "Omar")
    await omar.says("/start")
    await imported(place, claire, retitled(await exported(place, claire)))
    await claire.taps("Publier sans prévenir")
    await claire.says("/organisation")
    await claire.taps("Annuler l’import")
    await claire.taps("Rétablir sans prévenir")
    await claire.says("/organisation")
    await claire.taps("Autres actions…")
    await claire.taps("Nommer l’équipe et les capitaines…")
    await claire.taps("Nommer un·e organisateur·rice")
    await claire.says("301")
    await claire.taps("Nommer organisateur·rice")
    await claire.says("/inscrits")
    head, *lines = (await claire.taps("Lire le journal")).splitlines()
    assert [it.split(" · ")[1] for it in lines if it] == [
        "Omar\u00a0: entrée dans l’équipe du voyage",
        "Claire\u00a0: organisateur·rice nommé·e",
        "Claire\u00a0: import du programme annulé, version 3",
        "Claire\u00a0: programme importé et publié, version 2",
        "Claire\u00a0: programme exporté, .csv",
    ]
    await lea.says("/signups")
    said = await lea.taps("Read the record")
    assert head == "Journal des décisions" and said.startswith("Record of decisions\n")
    assert "Claire: programme imported and published, version 2" in said
