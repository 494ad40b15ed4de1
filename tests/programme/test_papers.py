"""The trip to take away; Telegram keeps a file, so the second time it is not sent again."""

from __future__ import annotations

from icalendar import Calendar

from tests.town import Reader, Town


def uploads(place: Town) -> list[str]:
    """The documents and photos sent from now on: `uploaded`, or the id of a file that Telegram holds."""
    sent: list[str] = []

    def note(method: str, params: object, answer: object) -> None:
        if method in ("sendDocument", "sendPhoto") and isinstance(params, dict):
            sent.append(str(params.get("document" if method == "sendDocument" else "photo", "uploaded")))

    place.telegram.on_call.append(note)
    return sent


async def test_the_agenda_is_a_calendar_of_every_entry(place: Town, ana: Reader) -> None:
    said = (await ana.says("/agenda"))[-1]
    assert said.startswith("[document programme-v1.ics] Le voyage dans votre agenda\n")
    held = place.telegram.content(ana.last["document"]["file_id"])
    events = Calendar.from_ical(held).walk("VEVENT")
    assert len(events) == 29
    assert str(events[0]["SUMMARY"]) == "Trajet aller\u00a0: des Hauts-de-France aux Pays de la Loire"


async def test_the_second_request_sends_the_file_that_telegram_holds(place: Town, ana: Reader) -> None:
    sent = uploads(place)
    await ana.says("/agenda")
    first = ana.last["document"]["file_id"]
    await ana.says("/agenda")
    assert len(sent) == 2
    assert "uploaded" in sent[0] or sent[0].startswith("attach:")
    assert sent[1] == first


async def test_the_pocket_holds_the_text_the_pdf_and_the_agenda(place: Town, ana: Reader) -> None:
    ana.unread()
    said = await ana.says("/poche")
    text = "\n".join(said)
    for day in ("Lundi 25 mars", "Mardi 26 mars", "Mercredi 27 mars", "Jeudi 28 mars"):
        assert day in text
    assert "Ce qu’il faut emporter" in text
    assert said[-2].startswith("[document programme-v1.pdf] Tout le voyage à emporter\n")
    assert said[-1].startswith("[document programme-v1.ics] Le voyage dans votre agenda\n")
