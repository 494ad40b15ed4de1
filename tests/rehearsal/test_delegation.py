"""Sixty people of twenty organisations sign up in any order, with doubts, withdrawals and a full trip."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from bot.membership.rules.roster import Organisation
from bot.rehearsal.applicants import Applicant, Application
from bot.rehearsal.players import buttons
from bot.rehearsal.postbox import HOST, Postbox, post_office
from bot.rehearsal.writing import NotThere
from bot.settings import SHIPPED_TRIP
from bot.signup.rules.signup import HOLDS_SEAT, Function, Signup, Status
from bot.tripfile.read import load_trip
from tests.clocks import HandClock
from tests.town import Town, mails_by, town

CLAIRE = 101
PEOPLE = range(5000, 5060)
TOWNS = (
    "Aubigny", "Bailleul", "Carvin", "Desvres", "Étaples", "Fruges", "Grenay", "Hesdin", "Isbergues", "Jeumont",
    "Lillers", "Marquise", "Nieppe", "Oignies", "Péronne", "Quesnoy", "Roubaix", "Steenvoorde", "Tergnier", "Vimy",
)  # fmt: skip
FUNCTIONS = (Function.ELECTED, Function.OFFICER, Function.ASSOCIATION)
DIETS = ("", "végétarien", "", "sans gluten")
NIGHTS = ("111", "110", "011", "")
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DOUBTS = PEOPLE[::6]  # say that they have no address
STRANGERS = DOUBTS[1::2]  # and are of no organisation of the network
LEAVERS = 6
PARTICIPANT = (
    "Prénom", "Nom", "Organisation", "Qualité", "Adresse électronique", "Téléphone", "Statut", "Nuits", "Régime",
)  # fmt: skip
FRENCH = {Function.ELECTED: "élu·e", Function.OFFICER: "agent·e", Function.ASSOCIATION: "association"}
WORDS = {Status.SEATED: "confirmé", Status.OFFERED: "place proposée", Status.WAITING: "en attente"}


def application(person: int) -> Application:
    number = person - PEOPLE[0]
    home = TOWNS[number % len(TOWNS)]
    return Application(
        f"Camille {LETTERS[number // 26]}{LETTERS[number % 26].lower()}illot",
        "Amicale des curieux"
        if person in STRANGERS
        else f"mairie de {home.upper()}"
        if person in DOUBTS
        else _of(home),
        FUNCTIONS[number // len(TOWNS)],
        "" if person in DOUBTS else f"agent{number}@v{TOWNS.index(home)}.example",
        claim="Je n’ai pas d’adresse de la mairie.",
        phone=f"06 39 98 {number:02} 10",
        diet=DIETS[number % len(DIETS)],
        nights=NIGHTS[number % len(NIGHTS)],
    )


def _of(home: str) -> str:
    return f"Ville de {home}"


@dataclass
class Delegation:
    town: Town
    people: dict[int, Applicant]
    chance: random.Random

    async def moment(self) -> None:
        """Long enough for Telegram to take what was queued."""
        await self.town.settled()
        self.town.clock.pass_by(seconds=20)
        await self.town.settled()

    async def everybody_signs_up(self) -> None:
        left = dict(self.people)
        for person in self.chance.sample(sorted(left), len(left)):
            self.town.telegram.says(person, "/inscription")
        while left:
            await self.moment()
            for person in self.chance.sample(sorted(left), max(1, len(left) * 4 // 5)):
                with suppress(NotThere):
                    if not left[person].acts():
                        del left[person]
        await self.moment()

    async def taps(self, person: int, wanted: str) -> None:
        """The newest button that begins so."""
        for message in reversed(self.town.telegram.messages(person)):
            for data in buttons(message):
                if data.startswith(wanted):
                    self.town.telegram.taps(person, message["message_id"], data)
                    await self.moment()
                    return
        raise AssertionError(f"{person} has no button {wanted}")

    async def signups(self) -> dict[int, Signup]:
        async with self.town.app.services.database.reading() as work:
            return {it.person: it for it in await work.signups.all() if it.person}


@pytest.fixture
async def delegation(tmp_path: Path) -> AsyncIterator[Delegation]:
    post = Postbox(HandClock("2023-11-21 09:00"))
    async with post_office(post) as port:
        mail = mails_by(f"smtp://{HOST}:{port}")
        async with town(load_trip(SHIPPED_TRIP), tmp_path, "2023-11-21 09:00", frozenset({CLAIRE}), **mail) as made:
            async with made.app.services.database.work() as work:
                for number, home in enumerate(TOWNS):
                    await work.roster.keep(Organisation(_of(home), (f"v{number}.example",)))
            made.telegram.flood = False  # the clock stands while sixty people write at once
            await (await made.person(CLAIRE, "Claire")).says("/start")
            for person in PEOPLE:
                await made.person(person, "Camille")
            applicants = {it: Applicant(made.telegram, post, it, application(it)) for it in PEOPLE}
            yield Delegation(made, applicants, random.Random(20))


async def test_sixty_people_of_twenty_organisations_and_the_sheet_is_right(delegation: Delegation) -> None:
    await delegation.everybody_signs_up()
    found = await delegation.signups()
    assert Counter(it.status for it in found.values())[Status.REVIEW] == len(DOUBTS)
    for person in DOUBTS:
        for verb in ("refuse", "bare") if person in STRANGERS else ("as",):
            await delegation.taps(CLAIRE, f"1:review:{verb}:{found[person].id}")
    await some_leave(delegation)
    found = await delegation.signups()
    fair(found)
    assert {it for it in PEOPLE if found[it].status is Status.REFUSED} == set(STRANGERS)
    for person, it in found.items():
        asked = application(person)
        assert (it.name, it.answers.function, it.answers.diet) == (asked.name, asked.function, asked.diet)
    await the_sheets_are_right(delegation, {person: it.status for person, it in found.items()})


async def some_leave(delegation: Delegation) -> None:
    """Each leaves a seat; whoever is offered it takes it or lets it go to the next."""
    seated = [person for person, it in (await delegation.signups()).items() if it.status is Status.SEATED]
    for person in delegation.chance.sample(seated, LEAVERS):
        delegation.town.telegram.says(person, "/statut")
        await delegation.moment()
        await delegation.taps(person, "1:status:withdraw")
        await delegation.taps(person, "1:status:withdraw-yes")
    for answer in ("decline", "take", "take", "take", "take", "take", "take"):
        offered = [it for it, kept in (await delegation.signups()).items() if kept.status is Status.OFFERED]
        if offered:
            await delegation.taps(offered[0], f"1:offer:{answer}")
            if answer == "decline":
                await delegation.taps(offered[0], "1:offer:leave")


def fair(found: dict[int, Signup]) -> None:
    """Never a seat too many; nobody waits beside a seat that could be theirs."""
    held = [it for it in found.values() if it.status in HOLDS_SEAT]
    taken = Counter(it.of for it in held)
    assert len(found) == len(PEOPLE)
    assert len(held) == 30
    assert max(taken.values()) <= 2


async def the_sheets_are_right(delegation: Delegation, status: dict[int, Status]) -> None:
    """Each supplier's sheet against what people said, not against what was kept."""
    book = await workbook(delegation)
    listed = [person for person in PEOPLE if status[person] in WORDS]
    assert Counter(rows(book["Participant·es"], PARTICIPANT)) == Counter(participant(it, status[it]) for it in listed)
    come = [application(person) for person in PEOPLE if status[person] is Status.SEATED]
    head, *guests, totals = [[cell or "" for cell in row] for row in book["Hôtel"].iter_rows(values_only=True)]
    assert head[0] == "Nom"
    assert Counter((f"{row[1]} {row[0]}", *row[2:5]) for row in guests) == Counter(
        (it.name, *stays(it.nights)) for it in come
    )
    assert totals[2:5] == [sum(it.nights[at : at + 1] == "1" for it in come) for at in range(3)]
    coach = [[cell or "" for cell in row] for row in book["Car"].iter_rows(min_row=2, values_only=True)]
    assert Counter(f"{row[1]} {row[0]}" for row in coach[:-1]) == Counter(it.name for it in come)
    caterer = {row[0]: row[1] for row in book["Traiteur"].iter_rows(min_row=2, values_only=True)}
    eaten = Counter(it.diet or "Sans précision" for it in come)
    assert caterer == {"Convives": len(come), **eaten, "Besoins d’accessibilité (voir avec l’équipe)": 0}


async def workbook(delegation: Delegation) -> Workbook:
    telegram = delegation.town.telegram
    telegram.says(CLAIRE, "/exporter")
    await delegation.moment()
    await delegation.taps(CLAIRE, "1:export:participants")
    await delegation.taps(CLAIRE, "1:export:participants:xlsx")
    sent = next(it["document"] for it in reversed(telegram.messages(CLAIRE)) if "document" in it)
    return load_workbook(BytesIO(telegram.content(sent["file_id"])))


def rows(sheet: Worksheet, columns: tuple[str, ...]) -> list[tuple[str, ...]]:
    head, *found = sheet.iter_rows(values_only=True)
    return [tuple(str(row[head.index(it)] or "") for it in columns) for row in found]


def participant(person: int, status: Status) -> tuple[str, ...]:
    it, home = application(person), TOWNS[(person - PEOPLE[0]) % len(TOWNS)]
    first, last = it.name.split(" ")
    dates = ", ".join(f"2024-03-{25 + at}" for at, mark in enumerate(it.nights) if mark == "1")
    return first, last, _of(home), FRENCH[it.function], it.email, phone(it), WORDS[status], dates, it.diet


def phone(it: Application) -> str:
    return "+33 " + it.phone.removeprefix("0")


def stays(nights: str) -> tuple[str, ...]:
    return tuple({"1": "x", "0": ""}[mark] for mark in nights) or ("?", "?", "?")
