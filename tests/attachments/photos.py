"""Photographs and voice notes as people send them, and what the store holds of them."""

from __future__ import annotations

from pathlib import Path

from tests.debriefs.test_stories import ENDS
from tests.pictures import photo
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


async def chooses_question(place: Town, who: Reader) -> None:
    await place.until(ENDS)
    await who.taps("Les réussites")


async def only_attachment(place: Town, who: Reader) -> int:
    async with place.app.services.database.reading() as work:
        [said] = await work.debriefs.contributions(who.id)
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
