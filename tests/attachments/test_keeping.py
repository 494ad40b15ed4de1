"""A photograph or a voice note comes with an answer: kept bare, as many as fit, once."""

from __future__ import annotations

import io
from dataclasses import replace

from PIL import Image

from bot.debriefs.rules.contributions import Mark
from bot.people.rules.person import Role
from tests.attachments.photos import VOICE, chooses_question, held, shows, store
from tests.debriefs.test_stories import ENDS, VISIT
from tests.pictures import DEVICE, bomb, photo
from tests.town import Reader, Town


async def test_a_photograph_with_its_caption_is_kept_bare(place: Town, ana: Reader) -> None:
    await chooses_question(place, ana)
    assert await shows(ana, photo(turned=6), "La cour, le midi") == (
        "C’est gardé, sous «\u202fLes réussites\u202f». La suite de vos messages s’y ajoute.\n\n"
        "L’équipe lira cette réponse avec votre nom. Pour la retirer\u00a0: /carnet\n\n"
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


async def test_a_photograph_that_is_not_read_is_asked_for_again_and_its_caption_kept(place: Town, ana: Reader) -> None:
    await chooses_question(place, ana)
    ana.unread()
    place.telegram.sends_document(ana.id, b"\0\0\0\x18ftypheic", "IMG_0412.HEIC", caption="La cour, le midi")
    await place.settled()
    kept, told = ana.unread()
    assert kept.startswith("C’est gardé, sous «\u202fLes réussites\u202f».")
    assert told == (
        "La photo n’est pas gardée\u00a0: envoyée comme fichier, elle est dans un format que le bot ne sait pas lire "
        "(celui des iPhones, souvent). Envoyez-la comme photo, sans choisir «\u202fFichier\u202f»\u00a0: Telegram la "
        "convertit. Ce que vous avez écrit reste, et la question attend."
    )
    assert held(place) == []
    await shows(ana)  # as a photo, as was said
    assert len(held(place)) == 1
    [own] = await ana.says("/carnet")
    assert "La cour, le midi" in own and "[photo]" in own


async def test_it_is_so_in_reply_to_the_prompt_too_and_nowhere_else(place: Town, ana: Reader) -> None:
    await place.until(ENDS)
    prompt = ana.last["message_id"]
    ana.unread()
    place.telegram.sends_document(ana.id, b"\0\0\0\x18ftypheic", "IMG_0412.heic", reply_to=prompt)
    await place.settled()
    assert [it.startswith("La photo n’est pas gardée") for it in ana.unread()] == [True]
    place.telegram.sends_document(ana.id, b"\0\0\0\x18ftypheic", "IMG_0412.heic")
    await place.settled()
    assert not any(it.startswith("La photo n’est pas gardée") for it in ana.unread())


async def test_a_voice_note_is_kept_as_it_is_and_is_never_anonymous(place: Town, ana: Reader) -> None:
    await chooses_question(place, ana)
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
    assert "L’équipe lit cette réponse avec votre nom." in await ana.taps("Signer de mon nom")
    async with place.app.services.database.reading() as work:
        [it] = await work.debriefs.contributions(ana.id)
    assert (it.mark, len(it.carried)) == (Mark.NAMED, 2)  # with the one that was signed before


async def test_there_are_enough_photographs_of_a_visit(place: Town, ana: Reader) -> None:
    await chooses_question(place, ana)
    for colour in ("red", "green", "blue", "black", "gray", "pink"):
        await shows(ana, photo(colour=colour))
    assert await shows(ana) == (
        "Vous avez déjà envoyé 6 photos de cette visite\u00a0: le carnet n’en garde pas plus par personne. "
        "Pour faire place à celle-ci, effacez-en une, puis renvoyez-la."
    )
    assert len(held(place)) == 6


async def test_photographs_chosen_together_have_one_receipt(place: Town, ana: Reader) -> None:
    await chooses_question(place, ana)
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


async def test_what_would_fill_the_memory_is_told_to_its_author(place: Town, ana: Reader) -> None:
    await chooses_question(place, ana)
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


async def test_in_english(place: Town) -> None:
    zoe = await place.person(205, "Zoe", Role.PARTICIPANT, "en")
    await place.until(ENDS)
    await zoe.taps("What succeeded")
    assert (await shows(zoe)).endswith("The network’s journal shows a photo only when you put it there.")
    assert (await zoe.taps("Put the photo in the journal")).startswith("Who can be recognised on this photo?")
    assert (await zoe.taps("They agree: put the photo in")).endswith("1. [photo]: in the network’s journal")
