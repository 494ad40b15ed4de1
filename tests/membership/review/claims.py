"""A claim that waits, and the cards it makes."""

from __future__ import annotations

from dataclasses import replace

from bot.forms.rules.kinds import Value
from bot.membership.actions.codes import review
from bot.services import Services
from bot.signup.rules.signup import Answers, Signup, Status
from tests.membership.conftest import OMAR
from tests.town import Reader, Town

LEA, TOM = 102, 401


async def claimed(place: Town, person: int = OMAR, **said: Value) -> Signup:
    """Confirmed a form, without a proof: the organisers are shown it."""
    answers = Answers("Omar", "Benali", "Mairie d'Exemple").having(said)
    made = Signup(person=person, status=Status.REVIEW, step="done", answers=answers)
    services = place.app.services
    async with services.database.work() as work:
        made = replace(made, email="omar@gmail.com", claim="Je suis conseiller municipal.", ranked=work.now)
        kept = await work.signups.save(made)
        await review(work, services.trip, kept)
    await place.settled()
    return kept


async def kept(services: Services, row: int) -> Signup:
    async with services.database.reading() as work:
        found = await work.signups.get(row)
    assert found is not None
    return found


def forge(place: Town, who: Reader, data: str) -> str:
    """Presses, under the last message, a button that the bot never made; the query's id."""
    who.last["reply_markup"] = {"inline_keyboard": [[{"text": "?", "callback_data": data}]]}
    return place.telegram.taps(who.id, who.last["message_id"], data)
