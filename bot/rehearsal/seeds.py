"""The people of the rehearsal: somebody in every role, and their group."""

from __future__ import annotations

from dataclasses import dataclass

from bot.rehearsal.telegram import Telegram
from bot.trip.people import Language, Person, Role
from storage.database import Database
from storage.facts import Group

GROUP = -100200300
TITLE = "Voyage apprenant"


@dataclass(frozen=True, slots=True)
class Seed:
    id: int
    first: str
    last: str
    role: Role
    language: Language = Language.FR

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}"


SEEDS = (
    Seed(1001, "Claire", "Vasseur", Role.ORGANISER),
    Seed(1002, "Samir", "Delattre", Role.ORGANISER),
    Seed(2001, "Ana", "Lefebvre", Role.PARTICIPANT),
    Seed(2002, "Benoît", "Œuvrard", Role.PARTICIPANT),
    Seed(2003, "Grace", "Miller", Role.PARTICIPANT, Language.EN),
    Seed(2004, "Nadia", "Caron", Role.CAPTAIN),
    Seed(3001, "Paul", "Mercier", Role.MEMBER),
    Seed(4001, "Lina", "Passante", Role.OUTSIDER),
)
ORGANISERS = frozenset({1001})
ABSENT = (Role.OUTSIDER,)  # they have not pressed Start yet


async def seed(telegram: Telegram, database: Database) -> None:
    """Makes them known to the pretend Telegram, and to the bot unless the database knows them already."""
    for it in SEEDS:
        telegram.person(it.id, it.first, it.language, last_name=it.last, started=it.role not in ABSENT)
    members = [it.id for it in SEEDS if it.role in (Role.PARTICIPANT, Role.CAPTAIN)]
    admins = [it.id for it in SEEDS if it.role is Role.ORGANISER]
    telegram.group(GROUP, TITLE, members, admins, bot="administrator", kind="supergroup")
    async with database.work() as work:
        known = await work.people.load([it.id for it in SEEDS])
        for it in SEEDS:
            if it.id not in known and it.role not in ABSENT:
                await work.people.save(Person(it.id, it.name, it.role, it.language))
        if await work.facts.group() is None:
            await work.facts.bind(Group(GROUP, TITLE))
