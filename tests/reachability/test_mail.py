"""Who has an address but no Telegram receives by mail what the others receive in chat."""

from __future__ import annotations

from tests.attendance.test_stories import leave, moved
from tests.broadcasts.speaking import announced, composed, passes, presses, screen
from tests.cards.test_stories import later
from tests.enrolment.lists.signed import signed_up
from tests.mail.postbox import Postbox, text_in
from tests.signup.signing import fr
from tests.town import Reader, Town

BUS = "trajet-mercredi"
PAUL = "paul@arras.example"


def read(box: Postbox, at: int = -1) -> str:
    return text_in(box.letters[at])


async def test_a_change_is_mailed_with_the_calendar_once(place: Town, box: Postbox) -> None:
    await signed_up(place, None, "Paul Durand", email=PAUL)
    await later(place, BUS, tell=True, minutes=30)
    [letter] = [it for it in box.letters if "Changement" in it["Subject"]]
    assert (letter["To"], letter["Subject"]) == (
        "paul@arras.example",
        "Changement de programme · Voyage apprenant en Pays de la Loire",
    )
    assert fr("mer. 27, 8\u00a0h\u00a035–") in read(box) and "9\u00a0h\u00a005" in read(box)
    [calendar] = list(letter.iter_attachments())
    assert (calendar.get_content_type(), calendar.get_filename()) == (
        "text/calendar",
        "voyage-apprenant-en-pays-de-la-loire.ics",
    )
    assert "SEQUENCE:2" in calendar.get_content()
    await leave(place)
    assert len([it for it in box.letters if "Changement" in it["Subject"]]) == 1


async def test_the_day_is_mailed_at_the_hour_of_the_digest(place: Town, box: Postbox) -> None:
    await signed_up(place, None, "Paul Durand", email=PAUL)
    await signed_up(place, None, "Zoé Petit")
    await place.until("2024-03-27 07:31")
    await leave(place)
    [at] = [at for at, it in enumerate(box.letters) if "jour" in it["Subject"]]
    assert box.letters[at]["To"] == "paul@arras.example"
    assert read(box, at).startswith(fr("Aujourd’hui, mercredi 27 mars\n\n8\u00a0h\u00a035 · Trajet vers le lieu"))


async def test_what_does_not_concern_them_or_who_has_telegram_costs_no_mail(
    place: Town, box: Postbox, ana: Reader
) -> None:
    await signed_up(place, ana.id, "Ana Martin", email="ana@arras.example")
    await signed_up(place, None, "Paul Durand", leaves="À Nantes, après la dernière visite (exemple)", email=PAUL)
    await moved(place, "trajet-retour", "En bateau")
    assert [it["Subject"] for it in box.letters if "Changement" in it["Subject"]] == []


async def test_a_broadcast_is_mailed_as_it_was_written(place: Town, box: Postbox, claire: Reader, ana: Reader) -> None:
    await signed_up(place, None, "Paul Durand", email=PAUL)
    await announced(claire, "Le car part à <b>9 h</b>.", "Rendre urgente")
    [letter] = [it for it in box.letters if "Urgent" in it["Subject"]]
    assert read(box).startswith("Le car part à 9 h.\n\n")
    assert "<b>9 h</b>" in text_in(letter, "html")
    assert read(box).endswith(fr("Vous recevez ce courriel parce que vous participez au voyage sans Telegram.") + "\n")


async def test_a_server_in_trouble_is_asked_again(place: Town, box: Postbox) -> None:
    box.data = "451 later"
    await signed_up(place, None, "Paul Durand", email=PAUL)
    await moved(place, BUS, "En bateau")
    assert box.letters == []
    box.data = "250 OK"
    for _ in range(4):
        place.clock.pass_by(seconds=60)
        await leave(place)
    assert len([it for it in box.letters if "Changement" in it["Subject"]]) == 1


async def test_a_broadcast_for_those_without_telegram_alone_is_mailed(
    place: Town, box: Postbox, claire: Reader, ana: Reader
) -> None:
    await signed_up(place, None, "Paul Durand", email=PAUL)
    await composed(claire, "Le car part à 9 h.", "Choisir à qui", "Les seul·es injoignables par Telegram")
    assert screen(claire).endswith("Une personne la recevra par courriel.")
    await presses(claire, "Revenir à l’annonce", "Voir l’aperçu", "Envoyer (1)")
    await passes(place)
    assert [str(it["To"]) for it in box.letters] == ["paul@arras.example"]
    assert "• Paul Durand : pas de téléphone, paul@arras.example" in screen(claire)
    assert "Le car part à 9 h." not in ana.unread()
