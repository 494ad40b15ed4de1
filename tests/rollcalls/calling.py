"""Who travels in the stories of the roll-calls, and what a caller does."""

from __future__ import annotations

from bot.people.rules.person import Language, Person, Role
from bot.rehearsal.answers import Json
from tests.broadcasts.speaking import enrolled, passes
from tests.looks import read
from tests.town import GROUP, Reader, Town, labels, text_of

BUS = "13 h 35 Trajet vers la visite de l’après-mi…"
ANA, BEN, NADIA = 201, 202, 203


async def crowd(place: Town) -> dict[str, Reader]:
    """Two who travel with their telephones, a captain, and Zoé who has no Telegram."""
    ana = await enrolled(place, ANA, "Ana Lefebvre", "+33639980102")
    ben = await enrolled(place, BEN, "Ben Petit", "+33639980103")
    nadia = await enrolled(place, NADIA, "Nadia Caron", "+33639980104", Role.CAPTAIN)
    await enrolled(place, None, "Zoé Sans", "+33639980105")
    assert ana and ben and nadia
    return {"ana": ana, "ben": ben, "nadia": nadia}


async def opened(who: Reader, label: str = BUS) -> str:
    """/appel and the leg; what their message shows."""
    await who.says("/appel")
    return await presses(who, label)


async def presses(who: Reader, label: str, chat: int | None = None) -> str:
    """The button whose words are these, whatever its spaces."""
    place = who.id if chat is None else chat
    for message in reversed(who.town.telegram.messages(place)):
        found = [it for it in labels(message) if read(it) == label]
        if found:
            return read(await who.taps(found[0], chat))
    raise AssertionError(f"no button « {label} » in {[labels(it) for it in who.town.telegram.messages(place)]}")


def live(place: Town, chat: int) -> Json:
    """The message of this chat that follows a roll-call; what asks « J’y suis » in private is none."""
    mine = [it for it in place.telegram.messages(chat) if "présent" in text_of(it) or "here" in text_of(it)]
    return next(it for it in reversed(mine) if text_of(it).startswith(("Appel", "Roll-call")))


def following(place: Town, chat: int) -> str:
    """As it stands."""
    return read(text_of(live(place, chat)))


def popup(who: Reader) -> str:
    return read(who.shown.text) if who.shown else ""


async def speaks_english(place: Town, who: Reader, role: Role) -> None:
    async with place.app.services.database.work() as work:
        await work.people.save(Person(who.id, who.name, role, Language.EN))


async def grouped(place: Town, organiser: Reader, *members: Reader) -> None:
    """The participants' group, with these people in it."""
    place.telegram.group(GROUP, "Voyage 2024", admins=[organiser.id])
    place.telegram.adds_bot(organiser.id, GROUP)
    place.telegram.says(organiser.id, "/lier", GROUP)
    await place.settled()
    for it in members:
        place.telegram.joins(it.id, GROUP)
    await passes(place, 1)


__all__ = ["GROUP", "passes"]
