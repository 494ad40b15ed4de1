"""An organiser speaks to many: composed, looked at, sent, followed."""

from __future__ import annotations

import pytest

from bot.people.rules.person import Role
from tests.looks import read
from tests.signup.signing import does, fr, screen
from tests.town import Reader, Town, labels, text_of


async def test_a_text_reaches_all_participants_as_it_was_written(place: Town, claire: Reader, ana: Reader) -> None:
    ben = await place.participant(202, "Ben")
    omar = await place.person(301, "Omar")
    [prompt] = await claire.says("/annonce")
    assert prompt.startswith("Envoyez ce que vous voulez annoncer")
    place.telegram.writes(claire.id, "Rendez-vous <b>à 9 h</b>, <a href=\"https://exemple.fr/\">ici</a>")
    await place.settled()
    [sheet] = claire.unread()
    assert read(sheet) == (
        "Nouvelle annonce\n\n« Rendez-vous à 9 h, ici »\n\n"
        "Pour : tous·tes les participant·es\n2 personnes la recevront.\nDépart : dès la confirmation\n"
        "Ordinaire : aux heures calmes, elle attend.\nRéponse : Vu"
    )
    await claire.taps("Voir l’aperçu")
    shown, confirm = claire.unread()
    assert shown == "Rendez-vous à 9 h, ici"
    assert read(confirm).startswith("Voici ce qui sera reçu.\n\nPour : tous·tes les participant·es")
    await claire.taps("Envoyer (2)")
    assert (ana.unread(), ben.unread(), omar.unread()) == (["Rendez-vous à 9 h, ici"], ["Rendez-vous à 9 h, ici"], [])
    assert [it["type"] for it in ana.last["entities"]] == ["bold", "text_link"]
    assert ana.buttons == ["Vu"]
