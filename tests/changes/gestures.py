"""What organisers do on their phones, and what is read there without its no-break spaces."""

from __future__ import annotations

from tests.town import Reader, Town


def bare(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def buttons(reader: Reader) -> list[str]:
    return [bare(it) for it in reader.buttons]


async def begins(reader: Reader, start: str) -> str:
    """Presses the button that begins so: labels are cut where a phone cuts them."""
    return bare(await reader.taps(next(it for it in reader.buttons if bare(it).startswith(start))))


async def opened(reader: Reader, start: str = "14 h 30 Visite", day: str = "mar. 26 mars") -> str:
    await reader.says("/changement")
    await reader.taps(day)
    return await begins(reader, start)


def drafted(text: str) -> str:
    """What an entry's screen says of the draft."""
    return bare(text).partition("Dans votre brouillon, pas encore publié :\n")[2]


async def says(reader: Reader, words: str) -> str:
    return bare((await reader.says(words))[-1])


async def published(place: Town, reader: Reader, how: str = "Publier et prévenir") -> str:
    await begins(reader, "Relire et publier")
    done = await begins(reader, how)
    await place.settled()
    place.clock.pass_by(seconds=2)
    await place.settled()
    return done


def read(reader: Reader) -> list[str]:
    return [bare(it) for it in reader.unread()]
