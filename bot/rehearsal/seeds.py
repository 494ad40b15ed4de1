"""The people of the rehearsal: somebody in every role, their organisations, and their group. All are invented."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.forms.rules.form import DONE
from bot.group.rules import Whereabouts
from bot.membership.rules.roster import Member, Organisation
from bot.people.rules.person import Language, Person, Role
from bot.rehearsal.groups import new_link
from bot.rehearsal.telegram import Telegram
from bot.signup.rules.signup import Answers, Function, Proof, Signup, Status
from storage.database import Database
from storage.groups import Group, Invitation
from storage.work import Work

GROUP = -100200300
TITLE = "Voyage apprenant"
NUMBERS = "+336399801"  # of those that are kept for fiction
AGO = timedelta(days=3)  # when those who come already had signed up

TOWN, AREA, VOICES = "Ville de Montrelet", "Communauté d’agglomération des Trois-Rivières", "Les Voix du Bassin"
ROSTER = (
    Organisation(TOWN, ("montrelet.example",)),
    Organisation(AREA, ("trois-rivieres.example", "ca-trois-rivieres.example")),
    Organisation(VOICES),
    Organisation("Département du Haut-Pays", ("haut-pays.example",)),
    Organisation("Conseil de développement du Val de Lye"),
)
ALONE = Member(0, "Miller", "Grace", "grace.miller@mail.example")  # known by her own address; of « Les Voix du Bassin »


@dataclass(frozen=True, slots=True)
class Seed:
    """`organisation` is a name of the roster or one that is not in it; `email` a mailbox whose letters are shown."""

    id: int
    first: str
    last: str
    role: Role
    language: Language = Language.FR
    organisation: str = ""
    email: str = ""
    function: Function = Function.OFFICER

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}"


SEEDS = (
    Seed(1001, "Claire", "Vasseur", Role.ORGANISER),
    Seed(1002, "Samir", "Delattre", Role.ORGANISER),
    Seed(2001, "Ana", "Lefebvre", Role.PARTICIPANT, organisation=TOWN, email="ana.lefebvre@montrelet.example"),
    Seed(2002, "Benoît", "Œuvrard", Role.PARTICIPANT, Language.FR, AREA, "b.oeuvrard@trois-rivieres.example"),
    Seed(2003, "Grace", "Miller", Role.PARTICIPANT, Language.EN, VOICES, ALONE.email, Function.ASSOCIATION),
    Seed(2004, "Nadia", "Caron", Role.CAPTAIN, Language.FR, AREA, "n.caron@trois-rivieres.example", Function.ELECTED),
    Seed(3001, "Paul", "Mercier", Role.MEMBER, Language.FR, "CA des 3 Rivières", "", Function.ELECTED),
    Seed(4001, "Lina", "Passante", Role.OUTSIDER, Language.FR, TOWN, "lina.passante@montrelet.example"),
    Seed(4002, "Yanis", "Robert", Role.OUTSIDER),
)
ORGANISERS = frozenset({1001})
ABSENT = (Role.OUTSIDER,)  # they have not pressed Start yet
SIGNED_UP = {Role.PARTICIPANT: Status.SEATED, Role.CAPTAIN: Status.SEATED, Role.MEMBER: Status.REVIEW}
WORD = "Je suis conseiller communautaire, je n’ai pas d’adresse de l’agglomération."


async def seed(telegram: Telegram, database: Database) -> None:
    """Makes them known to the pretend Telegram, and to the bot unless the database knows them already."""
    for it in SEEDS:
        telegram.person(it.id, it.first, it.language, last_name=it.last, started=it.role not in ABSENT)
    members = [it.id for it in SEEDS if it.role in (Role.PARTICIPANT, Role.CAPTAIN)]
    admins = [it.id for it in SEEDS if it.role is Role.ORGANISER]
    telegram.group(GROUP, TITLE, members, admins, bot="administrator", kind="supergroup")
    async with database.work() as work:
        rows = await _roster(work)
        known = await work.people.load([it.id for it in SEEDS])
        for it in SEEDS:
            if it.id not in known and it.role not in ABSENT:
                await work.people.save(Person(it.id, it.name, it.role, it.language))
                if it.role in SIGNED_UP:
                    await work.signups.save(_signed_up(it, rows.get(it.organisation), work.now))
        if await work.groups.bound() is None:
            await _bind(telegram, work, [*members, *admins])


async def _bind(telegram: Telegram, work: Work, inside: Sequence[int]) -> None:
    """As if the bot had looked at it long ago: its link is made, who is inside is known, and nobody is told again."""
    made = new_link(telegram, telegram.chats[GROUP], creates_join_request=True)
    await work.groups.bind(Group(GROUP, TITLE, made["invite_link"], Invitation.SENT, reckoned=True))
    for person in inside:
        await work.presence.put(person, Whereabouts.INSIDE)


async def _roster(work: Work) -> dict[str, int]:
    """The organisations' rows by name; a roster that was imported already is left as it is."""
    if not await work.roster.organisations():
        kept = [await work.roster.keep(it) for it in ROSTER]
        voices = next(it.id for it in kept if it.name == VOICES)
        await work.roster.add([Member(voices, ALONE.last_name, ALONE.first_name, ALONE.email)])
    return {it.name: it.id for it in await work.roster.organisations()}


def _signed_up(it: Seed, organisation: int | None, now: datetime) -> Signup:
    status = SIGNED_UP[it.role]
    seated = status is Status.SEATED
    return Signup(
        person=it.id,
        status=status,
        step=DONE,
        answers=Answers(it.first, it.last, it.organisation, it.function, phone=f"{NUMBERS}{it.id % 100:02}"),
        organisation=organisation if seated else None,
        email=it.email,
        proof=Proof.MAILBOX if seated else Proof.NONE,
        claim="" if seated else WORD,
        consented=now - AGO,
        ranked=now - AGO,
    )
