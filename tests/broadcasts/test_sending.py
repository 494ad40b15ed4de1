"""An organiser speaks to many: composed, looked at, sent, followed."""

from __future__ import annotations

from bot.people.rules.person import Role
from tests.broadcasts.speaking import PIXEL, announced, composed, enrolled, passes, presses, screen
from tests.looks import read
from tests.town import Reader, Town, text_of


async def test_a_text_reaches_all_participants_as_it_was_written(place: Town, claire: Reader, ana: Reader) -> None:
    ben = await place.participant(202, "Ben")
    omar = await place.person(301, "Omar")
    [prompt] = await claire.says("/annonce")
    assert prompt.startswith("Envoyez ce que vous voulez annoncer")
    place.telegram.writes(claire.id, 'Rendez-vous <b>à 9 h</b>, <a href="https://exemple.fr/">ici</a>')
    await place.settled()
    [sheet] = claire.unread()
    assert read(sheet) == (
        "Nouvelle annonce\n\n« Rendez-vous à 9 h, ici »\n\n"
        "Pour : tous·tes les participant·es\n2 personnes la recevront.\nEnvoi : dès la confirmation\n"
        "Ordinaire : aux heures calmes, elle attend.\nRéponse : Vu"
    )
    await claire.taps("Voir l’aperçu")
    shown, confirm = claire.unread()
    assert shown == "Rendez-vous à 9 h, ici"
    assert read(confirm).startswith("Voici ce qui sera reçu.\n\nPour : tous·tes les participant·es")
    await claire.taps("Envoyer (2)")
    await passes(place)
    assert (ana.unread(), ben.unread(), omar.unread()) == (["Rendez-vous à 9 h, ici"], ["Rendez-vous à 9 h, ici"], [])
    assert [it["type"] for it in ana.last["entities"]] == ["bold", "text_link"]
    assert ana.buttons == ["Vu"]


async def test_the_preview_presses_nothing(place: Town, claire: Reader, ana: Reader) -> None:
    await composed(claire, "Bonjour", "Voir l’aperçu")
    await claire.taps("Vu")
    assert read(claire.popup.text) == "C’est un aperçu : rien n’est envoyé."
    await passes(place)
    assert ana.unread() == []


async def test_one_message_follows_it_and_says_who_is_missing(place: Town, claire: Reader) -> None:
    ana = await enrolled(place, 201, "Ana Lefebvre", "+33639980102")
    ben = await enrolled(place, 202, "Ben Petit", "+33639980103")
    await enrolled(place, None, "Zoé Sans", "+33639980104")
    assert ana and ben
    place.telegram.blocks(ben.id)
    await place.settled()
    await announced(claire, "Le car part à 9 h")
    assert screen(claire) == (
        "Annonce envoyée\n« Le car part à 9 h »\n\n"
        "Reçue : 1 sur 3\nbot bloqué : 1 · sans Telegram : 1\n\n"
        "Vue : 0 sur 1\n\n"
        "Il manque\n• Ben Petit : +33 6 39 98 01 03 (téléphone seul)\n"
        "• Zoé Sans : +33 6 39 98 01 04 (téléphone seul)\n• Ana Lefebvre : +33 6 39 98 01 02"
    )
    before = claire.last["message_id"]
    await ana.taps("Vu")
    assert read(ana.popup.text) == "C’est noté, merci."
    assert ana.buttons == []
    await passes(place)
    assert claire.last["message_id"] == before
    assert "Vue : 1 sur 1" in screen(claire)
    assert "Ana" not in screen(claire)
    await presses(claire, "Voir qui manque")
    rows = claire.last["reply_markup"]["inline_keyboard"]
    copied = [it["copy_text"]["text"] for row in rows for it in row if "copy_text" in it]
    assert copied == ["+33639980103", "+33639980104"]


async def test_only_those_who_have_not_seen_it_are_reminded(place: Town, claire: Reader, ana: Reader) -> None:
    ben = await place.participant(202, "Ben")
    await announced(claire, "Le car part à 9 h")
    await ana.taps("Vu")
    ana.unread(), ben.unread()
    await passes(place)
    await presses(claire, "Relancer cette personne")
    assert read(claire.popup.text) == "Une personne est relancée."
    await passes(place)
    assert (ana.unread(), ben.unread()) == ([], ["L’équipe attend que vous ayez vu ce message."])
    assert ben.last["reply_to_message"]["text"] == "Le car part à 9 h"
    await presses(claire, "Relancer cette personne")
    assert read(claire.popup.text).startswith("Rien n’est parti")
    await ben.taps("Vu")
    await passes(place)
    assert "Vue : 2 sur 2" in screen(claire)


async def test_answers_are_counted_and_named(place: Town, claire: Reader, ana: Reader) -> None:
    ben = await place.participant(202, "Ben")
    await announced(claire, "Dîner ce soir ?", "Choisir la réponse", "Je viens / Je ne viens pas")
    await ana.taps("Je viens")
    assert ana.buttons == ["✓ Je viens", "Je ne viens pas"]
    await ben.taps("Je viens")
    await ben.taps("Je ne viens pas")
    await passes(place)
    assert "Je viens : 1 · Je ne viens pas : 1 · sans réponse : 0" in screen(claire)
    assert await presses(claire, "Voir les réponses") == "Réponses (2)\n\n• Ana : Je viens\n• Ben : Je ne viens pas"


async def test_an_author_writes_the_answers(place: Town, claire: Reader, ana: Reader) -> None:
    await composed(claire, "Quel atelier ?", "Choisir la réponse", "D’autres réponses…")
    [again] = await claire.says("Un seul")
    assert again.startswith("Il faut de deux à quatre réponses")
    await claire.says("Eau / Énergie\nMobilité")
    await presses(claire, "Voir l’aperçu", "Envoyer (1)")
    await passes(place)
    assert ana.buttons == ["Eau", "Énergie", "Mobilité"]


async def test_each_reads_it_in_their_language(place: Town, claire: Reader, ana: Reader) -> None:
    joe = await place.person(203, "Joe", Role.PARTICIPANT, "en")
    await composed(claire, "Rendez-vous à 9 h")
    await presses(claire, "Ajouter : English")
    await claire.says("Meet at 9")
    await presses(claire, "Voir l’aperçu")
    assert [read(it) for it in claire.unread()[:4]] == [
        "En Français :", "Rendez-vous à 9 h", "En English :", "Meet at 9"
    ]  # fmt: skip
    await claire.taps("Envoyer (2)")
    await passes(place)
    assert (ana.unread(), joe.unread()) == (["Rendez-vous à 9 h"], ["Meet at 9"])
    assert joe.buttons == ["Seen"]
    await joe.taps("Seen")
    assert read(joe.popup.text) == "Noted, thank you."


async def test_an_album_stays_one_and_its_button_follows(place: Town, claire: Reader, ana: Reader) -> None:
    await claire.says("/annonce")
    place.telegram.sends_album(claire.id, [PIXEL, PIXEL, PIXEL], "Trois vues")
    await place.settled()
    await passes(place)
    [sheet] = claire.unread()
    assert "« Trois vues »\nAvec : un album de 3\n" in read(sheet)
    await presses(claire, "Voir l’aperçu", "Envoyer (1)")
    await passes(place)
    assert ana.unread() == ["[photo] Trois vues", "[photo]", "[photo]", "Avez-vous vu ce message\u202f?"]
    group = {it.get("media_group_id") for it in place.telegram.messages(ana.id)[-4:-1]}
    assert len(group) == 1 and None not in group
    await ana.taps("Vu")
    await passes(place)
    assert "Vue : 1 sur 1" in screen(claire)


async def test_a_photo_a_file_a_voice_and_a_place_are_sent_as_they_are(
    place: Town, claire: Reader, ana: Reader
) -> None:
    for kind in ("photo", "document", "voice", "location"):
        await claire.says("/annonce")
        match kind:
            case "photo":
                place.telegram.sends_photo(claire.id, PIXEL, "Le plan")
            case "document":
                place.telegram.sends_document(claire.id, b"PK", "plan.xlsx", caption="Le plan")
            case "voice":
                place.telegram.sends_voice(claire.id, b"OggS")
            case _:
                place.telegram.sends_place(claire.id, 47.2, -1.55)
        await place.settled()
        await presses(claire, "Voir l’aperçu", "Envoyer (1)")
        await passes(place)
        assert text_of(ana.last).startswith(f"[{kind}")
        assert ana.buttons == ["Vu"]
        claire.unread()


async def test_participants_may_not(place: Town, ana: Reader) -> None:
    [said] = await ana.says("/annonce")
    assert read(said).startswith("La commande « annonce » n’existe pas ou ne vous est pas ouverte.")
