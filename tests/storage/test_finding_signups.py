"""Somebody who signed up is found by the database, folded, ten at most: what the rule says, without reading everybody."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import event

from bot.membership.rules.roster import Organisation
from bot.signup.rules.finding import find
from bot.signup.rules.signup import Answers, Signup, Status
from storage.database import Database
from storage.signups import FOUND

PEOPLE = (
    ("Zoé", "L’Œuvre", "Ville de Lens", "zoe@lens.example", "+33639980001"),
    ("Jean-Noël", "d’Artois", "Ville d’Arras", "", "+590690123456"),
    ("Omar", "Straße", "100 % vélo_ville", "omar+voyage@arras.example", ""),
    ("Anne", "Lens", "", "", "+33639980002"),
)
WORDS = (
    "zoe", "ZOÉ oeuv", "l’œuvre", "lens", "ville", "ville lens", "arras", "noel jean", "strasse", "%", "_", "100", "", " ",
    "06 39 98 00", "0639980001", "+33 6 39 98 00 02", "69012", "12", "oeuvre nadia", "musee", "musée d’arras", "voyage",
)  # fmt: skip


async def signed_up(database: Database) -> list[Signup]:
    async with database.work() as work:
        musee = await work.roster.keep(Organisation("Musée d’Arras"))
        kept = []
        for first, last, organisation, email, phone in PEOPLE:
            answers = Answers(first, last, organisation, phone=phone)
            row = musee.id if first == "Omar" else None
            made = Signup(status=Status.SEATED, answers=answers, email=email, organisation=row, ranked=work.now)
            kept.append(await work.signups.save(made))
        return kept


@pytest.mark.parametrize("words", WORDS)
async def test_the_database_finds_whom_the_rule_finds(database: Database, words: str) -> None:
    every = await signed_up(database)
    async with database.reading() as work:
        names = {it.id: it.name for it in await work.roster.organisations()}
        wanted = [it.name for it in find(every, words, names)]
        found, total = await work.signups.find(words, names)
    assert ([it.name for it in found], total) == (wanted, len(wanted))


async def test_what_is_corrected_is_found_under_its_new_words_alone(database: Database) -> None:
    zoe, *_ = await signed_up(database)
    async with database.work() as work:
        known = await work.signups.get(zoe.id)
        assert known is not None
        await work.signups.save(
            replace(known, answers=replace(known.answers, last_name="Durand"), email="z@lens.example")
        )
    async with database.reading() as work:
        assert [it.id for it in (await work.signups.find("durand", {}))[0]] == [zoe.id]
        assert (await work.signups.find("oeuvre", {})) == ([], 0)
    async with database.work() as work:
        await work.signups.erase(zoe.id)
    async with database.reading() as work:
        assert (await work.signups.find("durand", {})) == ([], 0)


async def test_ten_of_a_crowd_are_read(database: Database) -> None:
    async with database.work() as work:
        for number in range(60):
            await work.signups.save(Signup(status=Status.SEATED, answers=Answers("Élodie", f"Nº {number}")))
    read: list[str] = []
    event.listen(database.engine.sync_engine, "before_cursor_execute", lambda *it: read.append(it[2]))
    async with database.reading() as work:
        found, total = await work.signups.find("elodie", {})
    assert (len(found), total) == (FOUND, 60)
    whole = [it for it in read if "answers" in it]
    assert len(whole) == 1 and "limit" in whole[0].lower()
