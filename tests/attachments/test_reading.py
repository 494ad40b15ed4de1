"""Who sees and hears what came with an answer: where its author puts it, as they signed it, and themselves."""

from __future__ import annotations

import io
from zipfile import ZipFile

from tests.attachments.photos import IN, VOICE, chooses_question, held, only_attachment, presses, shows
from tests.debriefs.test_stories import ENDS, VISIT
from tests.pictures import photo
from tests.town import Reader, Town, text_of


async def test_it_enters_the_carnet_when_its_author_says_so_and_the_first_time_recalls_who_is_on_it(
    place: Town, ana: Reader
) -> None:
    await chooses_question(place, ana)
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
    await chooses_question(place, ana)
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


async def test_organisers_see_and_hear_what_was_signed(place: Town, claire: Reader, ana: Reader) -> None:
    await chooses_question(place, ana)
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
    assert claire.popup.alert


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
    await chooses_question(place, ana)
    await shows(ana)
    place.telegram.sends_voice(ana.id, VOICE)
    await place.settled()
    said = await ana.says("/mesdonnees")
    assert any("Photos et messages vocaux" in it for it in said)
    [archive] = [it for it in place.telegram.messages(ana.id) if text_of(it).startswith("[document mes-photos-et-voix")]
    with ZipFile(io.BytesIO(place.telegram.content(archive["document"]["file_id"]))) as given:
        assert sorted(given.read(name) for name in given.namelist()) == sorted(held(place))
    assert not any("mes-photos" in it for it in await claire.says("/mesdonnees"))
