"""Who is not on Telegram is asked by mail what a visit taught, once, with how to answer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from tests.attendance.test_stories import leave
from tests.debriefs.test_stories import ENDS, VISIT
from tests.enrolment.lists.signed import signed_up
from tests.mail.postbox import Postbox
from tests.reachability.test_mail import PAUL, read
from tests.town import Town, mails_by, town


def question_mails(box: Postbox) -> list[int]:
    return [at for at, it in enumerate(box.letters) if "retenez-vous" in it["Subject"]]


async def test_who_was_expected_is_mailed_the_questions_once(place: Town, box: Postbox) -> None:
    await signed_up(place, None, "Paul Durand", email=PAUL)
    await signed_up(place, None, "Zoé Petit")
    await signed_up(place, None, "Luc Blanc", joins="À Nantes", email="luc@arras.example")
    await place.until(ENDS)
    await leave(place)
    at = question_mails(box)
    assert sorted(box.letters[it]["To"] for it in at) == ["luc@arras.example", "paul@arras.example"]
    letter = box.letters[at[0]]
    assert letter["Subject"] == "Qu’en retenez-vous\u202f? · Voyage apprenant en Pays de la Loire"
    assert letter["Reply-To"] is None
    words = read(box, at[0])
    assert words.startswith(
        f"{VISIT}\nQu’en retenez-vous\u202f?\n\n• Comment ont-elles et ils travaillé\u202f?\n• Qu’est-ce"
    )
    assert "dites-les à une personne de l’équipe, qui les notera pour vous." in words
    assert "+33 6 39 98 00 00" in words
    await place.until("2024-03-26 12:30")
    await leave(place)
    assert len(question_mails(box)) == 2


async def test_a_reply_goes_to_the_address_of_the_team(tmp_path: Path, box: Postbox) -> None:
    trip = replace(load_trip(SHIPPED_TRIP), contact_email="equipe@exemple.fr")
    async with town(trip, tmp_path, "2024-03-26 09:15", **mails_by(box.url)) as place:
        await place.app.settled()
        await signed_up(place, None, "Paul Durand", email=PAUL)
        await place.until(ENDS)
        await leave(place)
    [at] = question_mails(box)
    assert box.letters[at]["Reply-To"] == "equipe@exemple.fr"
    assert "répondez à ce courriel, l’équipe les notera pour vous." in read(box, at)


async def test_in_the_evening_the_question_about_the_day_is_mailed_to_who_attends_it(place: Town, box: Postbox) -> None:
    await signed_up(place, None, "Paul Durand", email=PAUL)
    await signed_up(place, None, "Luc Blanc", joins="À Nantes", email="luc@arras.example")
    await signed_up(place, None, "Ada Roche", joins="trajet-mercredi", email="ada@arras.example")
    await place.until(ENDS)
    await leave(place)
    visits = len(question_mails(box))
    for _ in range(2):
        await place.until("2024-03-26 21:45")
        await leave(place)
    evening = question_mails(box)[visits:]
    told = [it for it in evening if read(box, it).startswith("Fin de journée, mardi 26 mars.")]
    assert sorted(box.letters[it]["To"] for it in told) == ["luc@arras.example", "paul@arras.example"]
    assert read(box, told[0]).startswith(
        "Fin de journée, mardi 26 mars. Que gardez-vous de cette journée\u202f?\n\n"
        "• Que gardez-vous de cette journée\u202f?\n• Qu’est-ce qui vous interroge\u202f?\n\n"
    )
