"""Sign-ups as the lists' stories need them."""

from __future__ import annotations

from bot.forms.rules.kinds import Value
from bot.rehearsal.state import Popup
from bot.signup.rules.signup import Answers, Function, Proof, Signup, Status
from tests.builders import instant
from tests.narrowing import there
from tests.people.test_gate import forge
from tests.town import Reader, Town

RANKED = instant("2023-11-20 09:05")


async def signed_up(
    place: Town, person: int | None, name: str, status: Status = Status.SEATED, **said: Value
) -> Signup:
    """A sign-up as the conversation leaves it; `said` are further answers, by column."""
    first, _, last = name.partition(" ")
    answers = Answers(first, last, "Ville d’Arras", Function.OFFICER)
    made = Signup(person=person, status=status, answers=answers, proof=Proof.MAILBOX, ranked=RANKED)
    async with place.app.services.database.work() as work:
        return await work.signups.save(made.with_values(said))


async def pressed(place: Town, reader: Reader, data: str) -> Popup:
    """Presses a button forged under the last message: whatever it carries, the bot must hold."""
    query = forge(place, reader, data)
    await place.settled()
    return there(place.telegram.answer(query))


async def exported(place: Town, claire: Reader, label: str) -> tuple[str, bytes]:
    """The name of the file that an organiser gets from /exporter, and what is in it."""
    await claire.says("/exporter")
    await claire.taps("Exporter les inscriptions")
    await claire.taps(label)
    claire.unread()
    document = claire.last["document"]
    return document["file_name"], place.telegram.content(document["file_id"])
