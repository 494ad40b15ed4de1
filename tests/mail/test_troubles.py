"""A mail server that refuses, is out of order, or does not know us."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.mail.server import Server, read_server
from bot.people.rules.person import Person
from bot.services import Services
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from storage.tables import outbox
from tests.mail.postbox import PASSWORD, USER, Postbox, postbox
from tests.membership.asking import asks, verdict
from tests.membership.conftest import ANA, CLAIRE, KNOWN, begun, furnish
from tests.town import Town, mails_by, town


async def receipt(services: Services) -> tuple[str, str | None]:
    async with services.database.reading() as work:
        [row] = await work._transaction.read(select(outbox).where(outbox.c.act.contains('"mail"')))
    return row.state, row.reason


async def test_a_recipient_refused_for_good_is_told_to_nobody(
    place: Town, services: Services, box: Postbox, ana: Person
) -> None:
    box.answer = f"550 {KNOWN}: no such user"
    assert await asks(services, ana, KNOWN) is None
    await place.settled()
    assert await receipt(services) == ("refused", "SMTP 550")
    assert place.telegram.chats == {}


@pytest.mark.parametrize(("name", "said"), [("answer", "451 later"), ("data", "452 full")])
async def test_a_server_that_asks_to_come_back_is_tried_again(
    place: Town, services: Services, box: Postbox, ana: Person, name: str, said: str
) -> None:
    setattr(box, name, said)
    await asks(services, ana, KNOWN)
    await place.settled()
    assert await receipt(services) == ("queued", f"SMTP {said[:3]}")
    setattr(box, name, "250 OK")
    place.clock.pass_by(seconds=30)
    await place.settled()
    assert await receipt(services) == ("sent", None)
    assert (await verdict(services, ana, box.codes[0])).value == "proved"


async def test_what_cannot_leave_ends_with_its_use(place: Town, services: Services, box: Postbox, ana: Person) -> None:
    box.answer = "451 later"
    await asks(services, ana, KNOWN)
    for _ in range(11):
        await place.settled()
        place.clock.pass_by(minutes=1)
    await place.settled()
    assert (await receipt(services))[0] == "expired"


async def test_a_server_that_is_not_there_is_waited_for(tmp_path: Path) -> None:
    async with postbox() as gone:
        port = gone.port
    async with served(tmp_path, f"smtp://127.0.0.1:{port}") as place:
        ana = await begun(place.app.services, ANA)
        await asks(place.app.services, ana, KNOWN)
        await place.settled()
        assert await receipt(place.app.services) == ("queued", "SMTPConnectError")
        async with place.app.services.database.reading() as work:
            claim = await work.claims.of(ANA)
        assert claim is not None and claim.code == ""  # no code is made for a letter that cannot leave


@asynccontextmanager
async def served(tmp: Path, url: str) -> AsyncIterator[Town]:
    async with town(load_trip(SHIPPED_TRIP), tmp, "2023-11-20 09:00", frozenset({CLAIRE}), **mails_by(url)) as place:
        await furnish(place.app.services.database)
        yield place


async def test_the_account_is_shown_and_a_wrong_one_says_no_secret(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    async with postbox(login=True) as box:
        async with served(tmp_path, f"smtp://{USER}:p%40ss%3Aword@127.0.0.1:{box.port}") as place:
            ana = await begun(place.app.services, ANA)
            await asks(place.app.services, ana, KNOWN)
            await place.settled()
            assert len(box.letters) == 1
        async with served(tmp_path, f"smtp://{USER}:hunter2@127.0.0.1:{box.port}") as place:
            await asks(place.app.services, ana, KNOWN)
            await place.settled()
            assert len(box.letters) == 1
    logged = "".join(capsys.readouterr()) + " ".join(str(it.msg) for it in caplog.records if it.name.startswith("bot"))
    assert "the mail server does not take our account" in logged
    assert "hunter2" not in logged and PASSWORD not in logged and KNOWN not in logged


@pytest.mark.parametrize(("scheme", "query", "secure"), [("smtp", "?starttls=true", False), ("smtps", "", True)])
async def test_the_line_is_secured(
    tmp_path: Path, certificate: ssl.SSLContext, scheme: str, query: str, secure: bool
) -> None:
    async with (
        postbox(tls=certificate, secure=secure) as box,
        served(tmp_path, f"{scheme}://127.0.0.1:{box.port}{query}") as place,
    ):
        ana = await begun(place.app.services, ANA)
        await asks(place.app.services, ana, KNOWN)
        await place.settled()
        assert len(box.letters) == 1


async def test_starttls_is_demanded_not_hoped_for(tmp_path: Path) -> None:
    async with postbox() as box, served(tmp_path, f"smtp://127.0.0.1:{box.port}?starttls=true") as place:
        ana = await begun(place.app.services, ANA)
        await asks(place.app.services, ana, KNOWN)
        await place.settled()
        assert box.letters == []


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("smtp://mail.fr", Server("mail.fr", 25)),
        ("smtps://mail.fr", Server("mail.fr", 465, secure=True)),
        ("smtp://mail.fr?starttls=true", Server("mail.fr", 587, starttls=True)),
        ("smtp://a%40b:c%2Fd@mail.fr:2525", Server("mail.fr", 2525, user="a@b", password="c/d")),
    ],
)
def test_the_address_of_a_server_is_read(url: str, server: Server) -> None:
    assert read_server(url) == server
    assert "c/d" not in repr(read_server(url))


async def test_without_a_server_every_claim_goes_to_the_organisers(tmp_path: Path) -> None:
    async with town(load_trip(SHIPPED_TRIP), tmp_path, "2023-11-20 09:00") as place:
        ana = await begun(place.app.services, ANA)
        assert await asks(place.app.services, ana, KNOWN) == "membership-no-mail"
