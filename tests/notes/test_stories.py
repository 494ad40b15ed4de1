"""People note what they want to find again: where it is put, moved, read and erased."""

from __future__ import annotations

from bot.notes.rules import LONGEST, MOST
from bot.people.rules.person import Role
from storage.tables import drafts, notes
from tests.town import Reader, Town

COACH = "Trajet vers la visite du matin"
VISIT = "Échange avec une collectivité\u00a0: impliquer les habitant·es dans les projets"
KEPT = f"Note gardée\u00a0: {COACH}. Personne d’autre ne la lit.\n\n«\u202fLes clés\u202f»\n\nUne autre étape\u202f? Touchez-la."
KEEP, MOVE, ERASE, ALL = "Garder en note", "Choisir une autre étape", "Effacer cette note", "Voir mes notes"
NEARBY = [
    "9\u00a0h\u00a030 Visite",
    "14\u00a0h\u00a030 Visite",
    "17\u00a0h Échange",
]


async def test_words_out_of_the_blue_are_kept_as_a_note(place: Town, claire: Reader, ana: Reader) -> None:
    await claire.says("/start")
    claire.unread()
    await ana.says("Les clés")
    assert await ana.taps(KEEP) == KEPT
    assert ana.buttons == [*NEARBY, MOVE, ERASE, ALL]
    assert claire.unread() == []


async def test_it_is_kept_once_however_often_it_is_pressed(place: Town, ana: Reader) -> None:
    await ana.says("Les clés")
    asked = ana.last["message_id"]
    queries = [place.telegram.taps(ana.id, asked, label=KEEP) for _ in range(2)]
    await place.settled()
    assert place.telegram.answer(queries[1]) == place.telegram.answer(queries[0])
    async with place.app.services.database.reading() as work:
        assert [it.words for it in await work.notes.of(ana.id, 5)] == ["Les clés"]
        held = await work._transaction.read(drafts.select())
    assert held == []


async def test_a_command_keeps_what_follows_it_or_asks(place: Town, ana: Reader) -> None:
    assert await ana.says("/note Les clés") == [KEPT]
    [prompt] = await ana.says("/note")
    assert prompt == (
        "Écrire une note\nEnvoyez un texte, une photo ou un message vocal\u00a0: ce sera rattaché à l’étape en cours, s’il y en a une. "
        "Personne d’autre ne le verra."
    )
    assert ana.buttons == [ALL, "Annuler"]
    place.telegram.sends_place(ana.id, 47.2, -1.5)
    await place.settled()
    assert ana.unread() == [
        "Une note est un texte, une photo ou un message vocal. Envoyez-en un ici, ou annulez\u00a0: /annuler"
    ]
    assert (await ana.says("Les clés"))[0] == KEPT
    assert (await ana.says("Autre chose"))[0].startswith("Votre message n’a été transmis à personne.")


async def test_during_a_visit_it_is_about_the_visit(place: Town, ana: Reader) -> None:
    await place.until("2024-03-26 10:15")
    ana.unread()
    assert (await ana.says("/note Les clés"))[0].startswith(f"Note gardée\u00a0: {VISIT}.")


async def test_one_tap_moves_it(place: Town, ana: Reader) -> None:
    await ana.says("/note Les clés")
    assert (
        await ana.taps(NEARBY[0])
        == f"Votre note\u00a0: {VISIT}\n\nLes clés\n\nÉcrite le 26 mars 2024, 9\u00a0h\u00a015."
    )


async def test_it_may_go_to_another_day_or_to_none(place: Town, ana: Reader) -> None:
    await ana.says("/note Les clés")
    head = "À quelle étape rattacher cette note\u202f? (mardi 26 mars)\n\n«\u202fLes clés\u202f»"
    assert await ana.taps(MOVE) == head
    assert (await ana.taps("← lun. 25 mars")).startswith("À quelle étape rattacher cette note\u202f? (lundi 25 mars)")
    place_of_it = await ana.taps(ana.buttons[0])
    assert place_of_it.startswith("Votre note\u00a0: ") and COACH not in place_of_it
    await ana.taps(MOVE)
    said = await ana.taps("Ne la rattacher à aucune étape")
    assert said.startswith("Votre note\u00a0: sans étape\n\nLes clés\n\n")


async def test_notes_are_listed_read_and_erased(place: Town, ana: Reader) -> None:
    for words in ("Les clés", "Le troisième lieu"):
        await ana.says(f"/note {words}")
    assert await ana.taps(ALL) == f"Vos notes (2)\n\n1. {COACH}\nLe troisième lieu\n\n2. {COACH}\nLes clés"
    assert (await ana.taps("Ouvrir la note 2")).startswith(f"Votre note\u00a0: {COACH}\n\nLes clés\n\n")
    assert await ana.taps(ERASE) == "La note est effacée."
    assert await ana.taps(ALL) == f"Vos notes (1)\n\n1. {COACH}\nLe troisième lieu"
    await ana.taps("Ouvrir la note 1")
    await ana.taps(ERASE)
    assert await ana.taps(ALL) == "Vous n’avez pas de note. Pour en écrire une\u00a0: /note"


async def test_many_notes_have_pages(place: Town, ana: Reader) -> None:
    for number in range(8):
        await ana.says(f"/note Mot {number}")
    await ana.says("/note")
    said = await ana.taps(ALL)
    assert said.startswith("Vos notes (8)\n\n1. ") and said.endswith("Mot 2")
    older = await ana.taps("Voir les plus anciennes")
    assert older == f"Vos notes (8)\n\n7. {COACH}\nMot 1\n\n8. {COACH}\nMot 0"
    assert ana.buttons == ["Ouvrir la note 7", "Ouvrir la note 8", "Voir les plus récentes"]


async def test_nobody_opens_a_note_of_somebody_else(place: Town, ana: Reader) -> None:
    await ana.says("/note Les clés")
    ben = await place.participant(203, "Ben")
    await ben.says("/note Autre")
    ben.last["reply_markup"]["inline_keyboard"] = [[{"text": "?", "callback_data": "1:note:read:1"}]]
    query = place.telegram.taps(ben.id, ben.last["message_id"], "1:note:read:1")
    await place.settled()
    assert "n’est plus valable" in str(place.telegram.answer(query))


async def test_it_is_for_those_who_come(place: Town, omar: Reader) -> None:
    assert (await omar.says("/note Les clés"))[-1].startswith("La commande «\u202fnote\u202f» n’existe pas")
    await omar.says("Les clés")
    assert KEEP not in omar.buttons


async def test_what_is_too_long_or_too_much_is_said(place: Town, ana: Reader) -> None:
    assert await ana.says("/note " + "x" * (LONGEST + 1)) == [
        "Une note a 1\u202f200 caractères au plus. Envoyez-la en plusieurs fois."
    ]
    async with place.app.services.database.work() as work:
        for number in range(MOST):
            await work.notes.add(ana.id, 10_000 + number, "x", "")
    assert await ana.says("/note Encore") == [
        "Vous avez déjà beaucoup de notes\u00a0: effacez-en pour en écrire d’autres."
    ]


async def test_whoever_is_forgotten_leaves_no_note(place: Town, ana: Reader) -> None:
    await ana.says("/note Les clés")
    said = "\n".join(await ana.says("/mesdonnees"))
    assert "Notes personnelles (jusqu’au 28 mars 2025)\nUne ligne, dans le fichier." in said
    await ana.says("/oublier")
    await ana.taps("Effacer toutes mes données")
    async with place.app.services.database.reading() as work:
        assert await work._transaction.read(notes.select()) == []


async def test_in_english(place: Town) -> None:
    lea = await place.person(204, "Lea", Role.PARTICIPANT, "en")
    await lea.says("The keys")
    assert await lea.taps("Keep as a note") == (
        f"Note kept: {COACH}. Nobody else reads it.\n\n“The keys”\n\nAbout something else? Tap it."
    )
    assert lea.buttons[-3:] == ["Choose another part of the programme", "Erase this note", "See my notes"]
    assert await lea.taps("See my notes") == f"Your notes (1)\n\n1. {COACH}\nThe keys"


async def test_a_note_that_follows_another_has_a_sign_for_receipt(place: Town, ana: Reader) -> None:
    assert await ana.says("/note Les clés") == [KEPT]
    assert await ana.says("/note Le troisième lieu") == []
    [note] = [it for it in place.telegram.messages(ana.id) if it.get("text") == "/note Le troisième lieu"]
    assert note["reaction"] == "👌"
    assert (await ana.taps(ALL)).startswith("Vos notes (2)")
    await place.until("2024-03-26 09:26")
    [kept] = [it for it in await ana.says("/note Une idée") if it.startswith("Note gardée")]
    assert "Une idée" in kept
