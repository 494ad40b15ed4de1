"""A photograph comes with an answer: kept bare, shown only where its author puts it, gone with them."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

from PIL import Image

from bot.closing.actions import close, empty
from bot.debriefs.rules.contributions import Mark
from bot.people.rules.person import Role
from tests.debriefs.test_stories import ENDS, VISIT
from tests.pictures import DEVICE, bomb, photo
from tests.town import Reader, Town, text_of

VOICE = b"OggS" + bytes(40)
IN = "Mettre la photo dans le carnet"
TROUBLE = "la conservation des photos et des messages vocaux"


def store(place: Town) -> Path:
    folder = place.app.services.database.store.folder
    assert folder is not None
    return folder


def held(place: Town) -> list[bytes]:
    """What the store holds, whatever the database says."""
    return [it.read_bytes() for it in sorted(store(place).glob("*"))]


async def shows(who: Reader, content: bytes | None = None, caption: str = "") -> str:
    """Sends a photograph, waits until the bot has answered and kept it, and reads."""
    who.unread()
    who.town.telegram.sends_photo(who.id, content or photo(), caption)
    await who.town.settled()
    return "\n".join(who.unread())


async def asked(place: Town, who: Reader) -> None:
    await place.until(ENDS)
    await who.taps("Les réussites")


async def test_a_photograph_with_its_caption_is_kept_bare(place: Town, ana: Reader) -> None:
    await asked(place, ana)
    assert await shows(ana, photo(turned=6), "La cour, le midi") == (
        "C’est gardé, sous «\u202fLes réussites\u202f». La suite de vos messages s’y ajoute.\n\n"
        "L’équipe le lira avec votre nom. /carnet permet de le retirer.\n\n"
        "Le carnet du réseau ne montre une photo que si vous l’y mettez."
    )
    [kept] = held(place)
    assert DEVICE.encode() not in kept
    picture = Image.open(io.BytesIO(kept))
    assert (picture.size, dict(picture.getexif())) == ((300, 400), {})
    assert store(place).stat().st_mode & 0o077 == 0
    [own] = await ana.says("/carnet")
    assert f"{VISIT} (signé)\nLes réussites\u00a0: [photo] La cour, le midi" in own


async def test_a_photograph_sent_as_a_file_is_one_like_others(place: Town, ana: Reader) -> None:
    await place.until(ENDS)
    prompt = ana.last["message_id"]
    ana.unread()
    place.telegram.sends_document(ana.id, photo(), "IMG_2024.JPG", reply_to=prompt)
    await place.settled()
    assert ana.unread()[-1].startswith("C’est gardé, sous «\u202fImpression\u202f».")
    await ana.taps("Les réussites")
    place.telegram.sends_document(ana.id, photo(colour="green"), "cour.png", caption="La cour")
    await place.settled()
    assert len(held(place)) == 2 and not any(DEVICE.encode() in it for it in held(place))
    await place.until("2024-03-26 13:00")  # long after: a file like others
    ana.unread()
    place.telegram.sends_document(ana.id, photo(colour="red"), "car.jpg")
    await place.settled()
    assert "gardé" not in ana.unread()[-1] and len(held(place)) == 2


async def test_it_enters_the_carnet_when_its_author_says_so_and_the_first_time_recalls_who_is_on_it(
    place: Town, ana: Reader
) -> None:
    await asked(place, ana)
    await shows(ana)
    assert await ana.taps(IN) == (
        "Qui est reconnaissable sur cette photo\u202f?\n"
        "Le carnet circulera dans tout le réseau. Les personnes que l’on reconnaît doivent être d’accord pour y "
        "figurer\u00a0: demandez-le-leur avant de mettre une photo dans le carnet. Ce rappel vaut pour les suivantes."
    )
    assert await ana.taps("Laisser la photo hors du carnet") == (
        "Ce qui accompagne votre réponse\n\n1. [photo]\u00a0: gardé"
    )
    await ana.taps("Mettre 1 dans le carnet")
    shown = await ana.taps("Elles sont d’accord\u00a0: mettre la photo")
    assert shown.endswith("1. [photo]\u00a0: dans le carnet du réseau")
    await shows(ana, photo(colour="green"))
    assert (await ana.taps(IN)).endswith("2. [photo]\u00a0: dans le carnet du réseau")
    assert (await ana.taps("Retirer 2 du carnet")).endswith("2. [photo]\u00a0: gardé")


async def test_what_is_for_oneself_is_never_offered_to_the_carnet(place: Town, ana: Reader, claire: Reader) -> None:
    await asked(place, ana)
    await ana.taps("Revenir aux questions")
    await ana.taps("Garder pour moi")
    await ana.taps("Les réussites")
    assert "Le carnet du réseau" not in await shows(ana)
    assert IN not in ana.buttons
    row = await only_attachment(place, ana)
    for verb in ("in", "sure"):
        await presses(ana, f"photo:{verb}:{row}")
    assert "carnet du réseau" not in await presses(ana, f"photo:of:{row}")
    for verb in ("of", "in", "out", "drop"):  # nor is it anybody else's to touch
        await presses(claire, f"photo:{verb}:{row}")
    assert len(held(place)) == 1


async def only_attachment(place: Town, who: Reader) -> int:
    async with place.app.services.database.reading() as work:
        [said] = await work.debriefs.said(who.id)
        [it] = said.carried
        assert not it.agreed
    return it.id


async def presses(who: Reader, data: str) -> str:
    """A button that nobody was shown."""
    message = who.last
    forged = {**message, "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": f"1:{data}"}]]}}
    who.town.telegram.chats[who.id].messages[message["message_id"]] = forged
    who.town.telegram.taps(who.id, message["message_id"], label="x")
    await who.town.settled()
    return text_of(who.last)


async def test_a_voice_note_is_kept_as_it_is_and_is_never_anonymous(place: Town, ana: Reader) -> None:
    await asked(place, ana)
    place.telegram.sends_voice(ana.id, VOICE)
    await place.settled()
    assert held(place) == [VOICE]
    await ana.taps("Revenir aux questions")
    await ana.taps("Rester anonyme")
    await ana.taps("Les réussites")
    ana.unread()
    place.telegram.sends_voice(ana.id, VOICE + b"2")
    await place.settled()
    assert ana.unread() == [
        "Votre voix vous ferait reconnaître\u00a0: ce message vocal est gardé pour vous. "
        "Pour rester anonyme, écrivez-le\u202f; pour que l’équipe l’écoute, signez-le."
    ]
    await ana.taps("Le signer ou le retirer")
    assert "Rester anonyme" not in ana.buttons
    assert "L’équipe le lit avec votre nom." in await ana.taps("Signer de mon nom")
    async with place.app.services.database.reading() as work:
        [it] = await work.debriefs.said(ana.id)
    assert (it.mark, len(it.carried)) == (Mark.NAMED, 2)  # with the one that was signed before


async def test_there_are_enough_photographs_of_a_visit(place: Town, ana: Reader) -> None:
    await asked(place, ana)
    for colour in ("red", "green", "blue", "black", "gray", "pink"):
        await shows(ana, photo(colour=colour))
    assert await shows(ana) == (
        "Vous avez déjà envoyé 6 photos de cette visite\u00a0: le carnet n’en garde pas plus par personne. "
        "Pour faire place à celle-ci, effacez-en une, puis renvoyez-la."
    )
    assert len(held(place)) == 6


async def test_photographs_chosen_together_have_one_receipt(place: Town, ana: Reader) -> None:
    await asked(place, ana)
    ana.unread()
    place.telegram.sends_album(ana.id, [photo(colour=it) for it in ("red", "green", "blue", "black")], "La cour")
    await place.settled()
    [told] = ana.unread()
    assert told.startswith("C’est gardé") and len(held(place)) == 4
    shown = await ana.taps("Choisir les photos du carnet")
    assert [line[:1] for line in shown.splitlines()[2:]] == ["1", "2", "3", "4"]
    place.telegram.sends_album(ana.id, [photo(colour=it) for it in ("gray", "pink", "navy", "gold")])
    await place.settled()
    kept, full = ana.unread()
    assert kept.startswith("C’est gardé") and full.startswith("Vous avez déjà envoyé 6 photos")
    assert len(held(place)) == 6


async def test_the_same_picture_stays_as_long_as_one_of_two_keeps_it(place: Town, ana: Reader) -> None:
    ben = await place.participant(202, "Ben")
    await place.until(ENDS)
    for who in (ana, ben):
        await who.taps("Les réussites")
        await shows(who)
    assert len(held(place)) == 1
    await ana.says("/carnet")
    await ana.taps("Ouvrir la réponse 1")
    await ana.taps("Retirer cette réponse")
    assert len(held(place)) == 1
    await ben.says("/carnet")
    await ben.taps("Voir les photos de la réponse 1")
    assert await ben.taps("Effacer 1") == "Rien n’accompagne plus cette réponse."
    assert held(place) == []


async def test_photographs_and_voice_notes_go_with_their_author(place: Town, ana: Reader) -> None:
    await asked(place, ana)
    await shows(ana)
    place.telegram.sends_voice(ana.id, VOICE)
    await place.settled()
    assert len(held(place)) == 2
    await ana.says("/oublier")
    await ana.taps(next(it for it in ana.buttons if "ffacer" in it))
    assert held(place) == []


async def test_they_go_at_their_end_date(place: Town, ana: Reader) -> None:
    await asked(place, ana)
    await shows(ana)
    await place.until("2025-03-30 12:00")
    await place.until("2025-03-30 12:01")
    assert held(place) == []


async def test_the_next_trip_begins_with_an_empty_store(place: Town, ana: Reader) -> None:
    await asked(place, ana)
    await shows(ana)
    database = place.app.services.database
    async with database.work() as work:
        await close(work, ana.id)
    await empty(database, dry_run=False)
    await place.settled()
    assert held(place) == []


async def test_what_would_fill_the_memory_is_told_to_its_author(place: Town, ana: Reader) -> None:
    await asked(place, ana)
    ana.unread()
    sent = place.telegram.sends_photo(ana.id, photo())
    given = place.telegram.described(sent["photo"][0]["file_id"])
    place.telegram.files._by_path[given.path] = replace(given, content=bomb())  # not what it seemed to be
    await place.settled()
    assert ana.unread()[-1] == (
        "Une photo que vous avez envoyée n’a pas pu être gardée\u00a0: ce fichier ne peut pas être lu comme une photo. "
        "Ce que vous avez écrit reste. Si vous l’avez encore, renvoyez-la."
    )
    assert held(place) == []


async def test_a_file_that_telegram_gives_no_more_is_asked_for_again_then_told_as_lost(
    place: Town, ana: Reader
) -> None:
    await asked(place, ana)
    place.telegram.fail_next(
        "getFile", 400, "Bad Request: wrong file_id or the file is temporarily unavailable", times=2
    )
    await shows(ana, caption="La cour")
    assert held(place) == []
    for _ in range(2):
        place.clock.pass_by(seconds=20)
        await place.settled()
    assert len(held(place)) == 1, "it was unavailable for a moment"
    place.telegram.fail_next(
        "getFile", 400, "Bad Request: wrong file_id or the file is temporarily unavailable", times=99
    )
    await shows(ana, photo(colour="green"))
    ana.unread()
    for _ in range(8):
        place.clock.pass_by(seconds=640)
        await place.settled()
    [told] = [it for it in ana.unread() if "gardée" in it]
    assert told.startswith(
        "Une photo que vous avez envoyée n’a pas pu être gardée\u00a0: Telegram ne donne plus ce fichier."
    )
    [own] = await ana.says("/carnet")
    assert "[photo] La cour [fichier non gardé]" in own


async def test_a_disk_that_is_full_loses_nothing_and_is_told_once(place: Town, claire: Reader, ana: Reader) -> None:
    await asked(place, ana)
    claire.unread()
    folder = store(place)
    folder.write_bytes(b"")  # a file where the folder should be: nothing can be kept
    said = await shows(ana)
    assert said.startswith("C’est gardé")
    place.clock.pass_by(seconds=15)
    await place.settled()
    assert [it for it in claire.unread() if TROUBLE in it] == [
        "Quelque chose ne fonctionne pas\u00a0: la conservation des photos et des messages vocaux (le disque est plein, "
        "ou l’espace de stockage ne répond pas\u00a0: ils attendent et seront gardés). "
        "Le bot réessaie seul\u202f; vous serez averti·e quand ce sera rétabli."
    ]
    folder.unlink()
    place.clock.pass_by(seconds=60)
    await place.settled()
    assert len(held(place)) == 1
    [ended] = [it for it in claire.unread() if TROUBLE in it]
    assert ended.startswith("C’est rétabli")


async def test_in_english(place: Town) -> None:
    zoe = await place.person(205, "Zoe", Role.PARTICIPANT, "en")
    await place.until(ENDS)
    await zoe.taps("What succeeded")
    assert (await shows(zoe)).endswith("The network’s journal shows a photo only when you put it there.")
    assert (await zoe.taps("Put the photo in the journal")).startswith("Who can be recognised on this photo?")
    assert (await zoe.taps("They agree: put the photo in")).endswith("1. [photo]: in the network’s journal")


async def test_organisers_see_and_hear_what_was_signed(place: Town, claire: Reader, ana: Reader) -> None:
    await asked(place, ana)
    await shows(ana, caption="La cour")
    place.telegram.sends_voice(ana.id, VOICE)
    await place.settled()
    await claire.says("/debrief")
    read = await claire.taps(next(it for it in claire.buttons if it.startswith("Lire")))
    assert "Les réussites\u00a0: [photo] La cour [message vocal]\n— Ana" in read
    await claire.taps("Ouvrir 1")
    claire.unread()
    await claire.taps("Voir la photo 1")
    [shown] = claire.unread()
    assert shown == f"[photo] <b>{VISIT}</b> La cour\n— Ana".replace("<b>", "").replace("</b>", "")
    assert place.telegram.content(claire.last["photo"][-1]["file_id"]) in held(place)
    await claire.taps("Écouter 2")
    assert place.telegram.content(claire.last["voice"]["file_id"]) == VOICE
    await ana.says("/carnet")
    await ana.taps("Ouvrir la réponse 1")
    await ana.taps("Retirer cette réponse")
    await claire.taps("Voir la photo 1")
    assert claire.popup is not None and claire.popup.alert


async def test_a_photograph_that_is_not_signed_is_seen_without_a_name_and_of_no_visit_alone(
    place: Town, claire: Reader, ana: Reader
) -> None:
    others = [await place.participant(210 + at, f"Personne {at}") for at in range(3)]
    await place.until(ENDS)
    for _ in range(3):  # pushes take their time
        place.clock.pass_by(seconds=5)
        await place.settled()
    for at, who in enumerate(others):
        await who.taps("Les réussites")
        await who.taps("Revenir aux questions")
        await who.taps("Rester anonyme")
        await who.taps("Les réussites")
        await shows(who, photo(colour=("red", "green", "blue")[at]))
        await claire.says("/debrief")
        await claire.taps(next(it for it in claire.buttons if it.startswith("Lire")))
        assert claire.buttons == ["Revenir aux visites"]
    await place.until("2024-03-26 21:31")  # what is not signed is read together, in the evening
    await claire.says("/debrief")
    await claire.taps(next(it for it in claire.buttons if it.startswith("Lire")))
    await claire.taps("Ouvrir 3")
    claire.unread()
    await claire.taps("Voir la photo 1")
    [shown] = claire.unread()
    assert shown.endswith("— anonyme") and not any(who.name in shown for who in others)


async def test_one_s_data_comes_with_the_files(place: Town, ana: Reader, claire: Reader) -> None:
    await asked(place, ana)
    await shows(ana)
    place.telegram.sends_voice(ana.id, VOICE)
    await place.settled()
    said = await ana.says("/mesdonnees")
    assert any("Photos et messages vocaux" in it for it in said)
    [archive] = [it for it in place.telegram.messages(ana.id) if text_of(it).startswith("[document mes-photos-et-voix")]
    with ZipFile(io.BytesIO(place.telegram.content(archive["document"]["file_id"]))) as given:
        assert sorted(given.read(name) for name in given.namelist()) == sorted(held(place))
    assert not any("mes-photos" in it for it in await claire.says("/mesdonnees"))


async def test_a_store_that_is_away_delays_a_document_and_loses_none(place: Town, claire: Reader, ana: Reader) -> None:
    await asked(place, ana)
    await shows(ana)
    await claire.says("/debrief")
    await claire.taps(next(it for it in claire.buttons if it.startswith("Lire")))
    await claire.taps("Ouvrir 1")
    claire.unread()
    away = store(place).rename(store(place).with_name("elsewhere"))
    store(place).write_bytes(b"")
    await claire.taps("Voir la photo 1")
    assert claire.unread() == []
    store(place).unlink()
    away.rename(store(place))
    place.clock.pass_by(seconds=60)
    await place.settled()
    assert [it.startswith("[photo]") for it in claire.unread()] == [True]
