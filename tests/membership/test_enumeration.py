"""Nobody learns who is a member: the same words, the same statements, the same rows, whatever the address."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event, select

from bot.membership.actions.codes import CodeVerdict, new_code
from bot.people.rules.person import Person
from bot.services import Services
from storage.tables import claims, outbox
from tests.mail.postbox import Postbox
from tests.membership.asking import asks, mailed, types
from tests.membership.conftest import ANA, KNOWN, OMAR, UNKNOWN, begun
from tests.town import Town

GMAIL = "maelys.legoff@gmail.com"  # of the roster, by herself


@contextmanager
def statements(services: Services) -> Iterator[list[str]]:
    """Every statement executed meanwhile, in order."""
    found: list[str] = []

    def note(_: object, __: object, statement: str, *___: object) -> None:
        found.append(statement)

    engine = services.database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(engine, "before_cursor_execute", note)


async def rows(services: Services, person: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """What is kept of a person's claims and of what is queued to them."""
    async with services.database.reading() as work:
        asked = await work._transaction.read(select(claims).where(claims.c.person == person))
        queued = await work._transaction.read(
            select(outbox).where(outbox.c.chat == person, outbox.c.act.contains("mail"))
        )
    return [dict(it._mapping) for it in asked], [dict(it._mapping) for it in queued]


@pytest.mark.parametrize("address", [KNOWN, GMAIL])
async def test_asking_executes_the_same_statements(still: Services, address: str) -> None:
    ana, omar = await begun(still, ANA), await begun(still, OMAR)
    with statements(still) as of_a_member:
        told_a_member = await asks(still, ana, address)
    with statements(still) as of_a_stranger:
        told_a_stranger = await asks(still, omar, UNKNOWN)
    assert of_a_member == of_a_stranger
    assert len(of_a_member) >= 5
    assert not any(table in it for it in of_a_member for table in ("members", "domains", "organisations"))
    assert told_a_member is told_a_stranger is None


async def test_asking_writes_the_same_rows(still: Services) -> None:
    await asks(still, await begun(still, ANA), KNOWN)
    await asks(still, await begun(still, OMAR), UNKNOWN)
    hers, his = await rows(still, ANA), await rows(still, OMAR)
    for one, other in zip(hers[0] + hers[1], his[0] + his[1], strict=True):
        different = {name for name in one if one[name] != other[name]}
        assert different <= {"id", "person", "address", "chat", "act"}


@pytest.mark.parametrize("digits", ["000000", "12345", "bonjour"])
async def test_trying_executes_the_same_statements(still: Services, digits: str) -> None:
    ana, omar = await begun(still, ANA), await begun(still, OMAR)
    await asks(still, ana, KNOWN)
    await asks(still, omar, UNKNOWN)
    async with still.database.work() as work:  # as the mailer does, for a member alone
        claim = await work.claims.of(ANA)
        assert claim is not None
        await work.claims.coded(claim.id, new_code(b"key", claim)[1])
    with statements(still) as of_a_member:
        signup, hers = await types(still, ana, digits)
    with statements(still) as of_a_stranger:
        other, his = await types(still, omar, digits)
    assert of_a_member == of_a_stranger
    assert hers is his is CodeVerdict.WRONG
    assert (signup.answers, signup.organisation) == (other.answers, other.organisation)


async def test_what_became_of_the_mail_is_the_same(place: Town, services: Services, ana: Person, omar: Person) -> None:
    await mailed(place, ana, KNOWN)
    await mailed(place, omar, UNKNOWN)
    [hers], [his] = (await rows(services, ANA))[1], (await rows(services, OMAR))[1]
    assert {name for name in hers if hers[name] != his[name]} == {"id", "chat", "act"}
    assert (hers["state"], hers["reason"], hers["attempts"]) == ("sent", None, 1)


async def test_a_slow_server_keeps_nobody_waiting(place: Town, services: Services, box: Postbox, ana: Person) -> None:
    """Her own next answer leaves while the letter is under way."""
    reader, answered = await place.person(ANA, "Ana"), asyncio.Event()
    place.telegram.on_call.append(lambda method, *_: answered.set() if method == "sendMessage" else None)
    box.gate.clear()
    assert await asks(services, ana, KNOWN) is None
    place.telegram.says(ANA, "/aide")
    await asyncio.wait_for(answered.wait(), 10)
    assert len(reader.unread()) == 1
    assert box.letters == []
    box.gate.set()
    await place.settled()
    assert len(box.letters) == 1
