"""What an organiser does to announce something, in the stories."""

from __future__ import annotations

import asyncio

from bot.forms.rules.kinds import Value
from bot.people.rules.person import Language, Role
from bot.signup.rules.signup import Answers, Function, Proof, Signup, Status
from tests.looks import read
from tests.signup.signing import fr
from tests.town import Reader, Town, text_of

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


async def passes(place: Town, seconds: int = 5) -> None:
    """What may leave meanwhile leaves, second by second."""
    for _ in range(seconds):
        place.clock.pass_by(seconds=1)
        for _ in range(2):
            await asyncio.sleep(0)
            await place.app.settled()


async def presses(who: Reader, *buttons: str) -> str:
    """The text that the last one leaves."""
    shown = ""
    for it in buttons:
        shown = await who.taps(fr(it))
    return read(shown)


async def composed(who: Reader, html: str, *buttons: str) -> None:
    """/annonce, the text, then the buttons; nothing has left yet."""
    await who.says("/annonce")
    who.town.telegram.writes(who.id, html)
    await who.town.settled()
    await presses(who, *buttons)
    who.unread()


async def announced(who: Reader, html: str, *buttons: str) -> None:
    """Sent, and received by all."""
    await composed(who, html, *buttons)
    await presses(who, "Voir l’aperçu")
    [send] = [it for it in who.buttons if it.startswith(("Envoyer", "Programmer"))]
    await who.taps(send)
    who.unread()
    await passes(who.town)


def screen(who: Reader) -> str:
    """What their last message shows now."""
    return read(text_of(who.last))


async def enrolled(
    place: Town,
    id: int | None,
    name: str,
    phone: str = "",
    role: Role = Role.PARTICIPANT,
    email: str = "",
    **said: Value,
) -> Reader | None:
    """A confirmed participant with a sign-up; without `id`, somebody who is not on Telegram."""
    who = await place.person(id, name, role) if id is not None else None
    first, _, last = name.partition(" ")
    given = Answers(first_name=first, last_name=last, phone=phone).having(said)
    kept = Signup(
        person=id,
        status=Status.SEATED,
        step="done",
        answers=given,
        email=email,
        proof=Proof.ORGANISER,
        ranked=place.clock.now(),
    )
    async with place.app.services.database.work() as work:
        await work.signups.save(kept)
    return who


__all__ = ["PIXEL", "Function", "Language", "announced", "composed", "enrolled", "passes", "presses", "screen"]
