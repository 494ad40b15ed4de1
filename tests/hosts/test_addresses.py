"""Where to write to hosts: from the trip file to the team's export, and in nothing that anybody else receives."""

from __future__ import annotations

import io
import zipfile
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

from bot.carnet.actions.documents import edition
from bot.carnet.actions.gather import own, shared
from bot.carnet.documents.formats import FORMATS, written
from bot.documents.kinds import Gone
from bot.hosts.actions.letters import page
from bot.nouns import DOCUMENTS
from bot.outbox.render import Renderer
from bot.people.rules.person import Language, Role
from bot.transfers.actions.documents import in_format
from tests.rollcalls.calling import grouped
from tests.stories import CLAIRE, shipped_trip
from tests.town import GROUP, Reader, Town, text_of, town

VISIT, MARK = "collectivite-habitants", "@hotes.example"
EMAILS = {it.ref: f"{it.ref}{MARK}" for it in shipped_trip().programme}
ASKED = (
    "/start", "/aide", "/programme", "/infos", "/statut", "/aujourdhui", "/demain", "/prochain", "/agenda", "/poche",
    "/carnet", "/memoire", "/question", "/delegation", "/mesdonnees", "/hotes", "/exporter",
)  # fmt: skip


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Town]:
    trip = replace(shipped_trip(), host_emails=EMAILS)
    async with town(trip, tmp_path, "2024-03-26 09:15", frozenset({CLAIRE})) as made:
        yield made


def said_in(content: bytes) -> str:
    """All that a file says, whatever it is packed in."""
    if content.startswith(b"%PDF"):
        return " ".join(it.extract_text() for it in pypdf.PdfReader(io.BytesIO(content)).pages)
    if content.startswith(b"PK"):
        whole = zipfile.ZipFile(io.BytesIO(content))
        return " ".join(whole.read(it).decode(errors="replace") for it in whole.namelist())
    return content.decode(errors="replace").replace("\r\n ", "")  # a calendar's lines are folded


def received(place: Town, chat: int) -> str:
    """All that stands in a chat, and in the files that came there."""
    found = []
    for it in place.telegram.messages(chat):
        held = it.get("document") or (it["photo"][-1] if "photo" in it else None)
        found.append(text_of(it) + (said_in(place.telegram.files.get(held["file_id"]).content) if held else ""))
    return "\n".join(found)


async def test_the_team_s_export_holds_them_and_read_again_changes_nothing(place: Town) -> None:
    claire = await place.person(CLAIRE, "Claire", Role.ORGANISER)
    await claire.says("/exporter")
    claire.unread()
    await claire.taps(".csv")
    assert "Il contient les adresses des hôtes, que seule l’équipe voit" in claire.unread()[-1]
    held = place.telegram.files.get(claire.last["document"]["file_id"]).content
    rows = held.decode("utf-8-sig").splitlines()
    assert "hote_email" in rows[0] and sum(MARK in it for it in rows) == len(EMAILS)
    place.telegram.sends_document(claire.id, held, "programme.csv")
    await place.settled()
    assert claire.unread()[-1].endswith("rien à changer.")


async def test_nobody_else_receives_them_by_any_channel(place: Town) -> None:
    claire = await place.person(CLAIRE, "Claire", Role.ORGANISER)
    ana, yanis = await place.participant(201, "Ana"), await place.person(301, "Yanis")
    await grouped(place, claire, ana)
    for words in ("/programme", "/aujourdhui", "/prochain", "/infos"):
        await ana.says(words, chat=GROUP)
    for reader in (ana, yanis):
        await asks(reader)
        assert MARK not in received(place, reader.id)
    assert "[document" in received(place, ana.id)
    assert MARK not in received(place, GROUP)
    await place.until("2024-03-27 21:35")
    assert MARK not in received(place, ana.id) + received(place, yanis.id) + received(place, GROUP)


async def asks(reader: Reader) -> None:
    for words in ASKED:
        reader.town.clock.pass_by(seconds=5)
        await reader.says(words)
        if "Recevoir mon carnet (PDF)" in reader.buttons:
            await reader.taps("Recevoir mon carnet (PDF)")


async def test_no_document_that_others_may_have_holds_them(place: Town) -> None:
    services, ana = place.app.services, await place.participant(201, "Ana")
    renderer = Renderer(services.database, services.trip, DOCUMENTS)
    for kind in (it for it in DOCUMENTS if it.shared):
        about = "2024-03-26" if kind.name == "day" else ""
        assert MARK not in said_in((await renderer.make(kind.recipe(1, Language.FR, about), ana.id)).content), kind
    for ending in ("xlsx", "csv"):
        with pytest.raises(Gone):
            await renderer.make(in_format(ending, 1, Language.FR), ana.id)
    for ending in ("pdf", "ics"):
        assert MARK not in said_in((await renderer.make(in_format(ending, 1, Language.FR), ana.id)).content)


@pytest.mark.parametrize("form", FORMATS)
async def test_no_carnet_holds_them_nor_do_the_hosts_pages(place: Town, form: str) -> None:
    await place.participant(201, "Ana")
    async with place.app.services.database.reading() as work:
        trip, ana = place.app.services.trip, await work.people.get(201)
        assert ana is not None
        made = [
            await edition(work, trip, it, Language.FR) for it in (await own(work, trip, ana), await shared(work, trip))
        ]
        pages = await page(work, trip, VISIT, Language.FR)
    assert pages is not None
    for it in (*(written(form, one) for one in made), *([pages.pdf()] if form == "pdf" else [])):
        assert MARK not in said_in(it)
