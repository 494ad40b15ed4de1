"""A town with a mail server and a roster."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.changes.actions.publish import seed
from bot.membership.rules.roster import Member, Organisation
from bot.people.rules.person import Person
from bot.services import Services
from bot.settings import SHIPPED_TRIP, Settings
from bot.signup.rules.signup import Signup
from bot.tripfile.read import load_trip
from storage.database import Database, open_database
from storage.migrate import upgrade
from tests.clocks import HandClock
from tests.mail.postbox import Postbox, postbox
from tests.town import Town, mails_by, town

TLS = Path(__file__).parents[1] / "mail" / "tls"
CLAIRE, ANA, OMAR = 101, 201, 301
KNOWN, UNKNOWN = "marie.durand@ville-exemple.fr", "marie.durand@ailleurs-exemple.fr"


@pytest.fixture
async def box() -> AsyncIterator[Postbox]:
    async with postbox() as made:
        yield made


@pytest.fixture
async def place(tmp_path: Path, box: Postbox) -> AsyncIterator[Town]:
    trip = load_trip(SHIPPED_TRIP)
    async with town(trip, tmp_path, "2023-11-20 09:00", frozenset({CLAIRE}), **mails_by(box.url)) as made:
        await made.app.settled()
        await furnish(made.app.services.database)
        yield made


@asynccontextmanager
async def without_mail(tmp_path: Path) -> AsyncIterator[Town]:
    """The same day where nothing can be mailed: organisers review each claim."""
    async with town(load_trip(SHIPPED_TRIP), tmp_path, "2023-11-20 09:00", frozenset({CLAIRE})) as made:
        await made.app.settled()
        await furnish(made.app.services.database)
        yield made


async def furnish(database: Database) -> None:
    async with database.work() as work:
        ville = await work.roster.keep(Organisation("Ville d’Exemple", ("ville-exemple.fr",)))
        await work.roster.keep(Organisation("Communauté d’agglomération du Lac", ("agglo-lac.fr",)))
        await work.roster.add([Member(ville.id, "Le Goff", "Maëlys", "maelys.legoff@gmail.com")])


@pytest.fixture
def services(place: Town) -> Services:
    return place.app.services


async def begun(services: Services, person: int, name: str = "Ana") -> Person:
    """A person with a draft."""
    async with services.database.work() as work:
        made = Person(person, name)
        await work.people.save(made)
        await work.signups.save(Signup(person=person))
    return made


@pytest.fixture
async def ana(services: Services) -> Person:
    return await begun(services, ANA)


@pytest.fixture
async def omar(services: Services) -> Person:
    return await begun(services, OMAR, "Omar")


@pytest.fixture(params=["sqlite", "postgresql"])
async def still(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Services]:
    """A house where nothing runs: only what a test asks is executed."""
    sqlite = f"sqlite+aiosqlite:///{tmp_path}/still.sqlite"
    url = sqlite if request.param == "sqlite" else request.getfixturevalue("postgresql_url")
    settings = Settings(
        bot_token=SecretStr("1:x"), smtp_url=SecretStr("smtp://127.0.0.1:1"), mail_from="voyage@reseau-exemple.fr"
    )
    clock = HandClock("2023-11-20 09:00")
    database = open_database(url, clock)
    await upgrade(database.engine)
    await furnish(database)
    trip = load_trip(SHIPPED_TRIP)
    async with database.work() as work:
        await seed(work, trip)
    yield Services(settings, trip, clock, database, username="escale_bot")
    await database.close()


@pytest.fixture
def certificate(monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """Of 127.0.0.1, signed by itself, good for a century, and trusted here: its key is public, it guards nothing."""
    monkeypatch.setenv("SSL_CERT_FILE", str(TLS / "cert.pem"))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(TLS / "cert.pem", TLS / "key.pem")
    return context
