"""Two who change the same sign-up, or the same person, at the same moment: what each changed stands."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.people.rules.person import Language, Person, Preferences, Role
from bot.signup.rules.signup import Answers, Proof, Signup, Status
from storage import merging
from storage.database import Database, open_database
from tests.builders import instant
from tests.clocks import HandClock

Edit = tuple[str, Callable[[Signup], Signup], Callable[[Signup], object]]


def plain(name: str, value: object) -> Edit:
    return name, lambda it: replace(it, **{name: value}), lambda it: getattr(it, name)


def answer(name: str, value: object) -> Edit:
    return f"answers.{name}", lambda it: it.answering(**{name: value}), lambda it: getattr(it.answers, name)


def other(column: str, value: str) -> Edit:
    """An answer that only the form reads by name."""

    def having(it: Signup) -> Signup:
        return replace(it, answers=it.answers.having({column: value}))

    return f"others.{column}", having, lambda it: it.answers.get(column)


EDITS: list[Edit] = [
    other("size", "M"),
    other("bike", "oui"),
    plain("person", 777),
    plain("organisation", 3),
    plain("email", "zoe@example.org"),
    plain("proof", Proof.MAILBOX),
    plain("claim", "Je suis élue."),
    plain("decided", instant("2023-11-22 09:00")),
    plain("decided_by", 9),
    plain("reminded", instant("2023-11-23 09:00")),
    plain("step", "summary"),
    plain("paused", True),
    answer("first_name", "Zoé"),
    answer("diet", "végane"),
    answer("nights", (date(2024, 3, 25),)),
    ("skipped+", lambda it: replace(it, skipped=it.skipped | {"diet"}), lambda it: "diet" in it.skipped),
    ("skipped-", lambda it: replace(it, skipped=it.skipped - {"phone"}), lambda it: "phone" not in it.skipped),
    ("heard+", lambda it: replace(it, heard={**it.heard, 14: "diet"}), lambda it: it.heard.get(14)),
    ("heard-", lambda it: replace(it, heard={k: v for k, v in it.heard.items() if k != 12}), lambda it: 12 in it.heard),
]


@pytest.fixture
async def server(postgresql_url: str) -> AsyncIterator[Database]:
    opened = open_database(postgresql_url, HandClock("2024-03-26 09:00"))
    yield opened
    await opened.close()


@given(st.lists(st.sampled_from(EDITS), min_size=2, max_size=2, unique_by=lambda it: it[0]), st.booleans())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
async def test_two_edits_of_different_fields_both_stand(database: Database, edits: list[Edit], again: bool) -> None:
    """Both read before either writes; the second may write twice from what it read."""
    async with database.work() as work:
        first = await work.signups.save(Signup(skipped=frozenset({"phone"}), heard={12: "name"}))
    read = first
    (_, change, see), (_, other, see_other) = edits
    async with database.work() as work:
        await work.signups.save(change(read))
    async with database.work() as work:
        kept = await work.signups.save(other(read))
        if again:
            await work.signups.save(replace(kept, source="affiche"))
        found = await work.signups.get(first.id)
        await work.signups.erase(first.id)
    assert found is not None
    assert (see(found), see_other(found)) == (see(change(read)), see_other(other(read)))
    assert found.source == ("affiche" if again else "")


async def test_a_correction_does_not_put_back_an_old_proof_nor_the_seat_on_the_old_account(server: Database) -> None:
    """Two transactions open at once, on PostgreSQL: the second waits for the first, and keeps what it wrote."""
    async with server.work() as work:
        row = (await work.signups.save(Signup(person=1, status=Status.SEATED, answers=Answers("Zoé")))).id
    async with server.work() as corrects:
        old = await corrects.signups.get(row)
        assert old
        async with server.work() as hands_over:
            read = await hands_over.signups.get(row)
            assert read
            await hands_over.signups.save(replace(read.answering(phone="+33612345678"), person=2, proof=Proof.VOUCHED))
        await corrects.signups.save(old.answering(diet="végane"))
    async with server.reading() as work:
        found = await work.signups.get(row)
    assert found
    assert (found.person, found.proof, found.answers) == (
        2,
        Proof.VOUCHED,
        Answers("Zoé", phone="+33612345678", diet="végane"),
    )


async def test_a_reminder_of_the_idle_does_not_undo_an_answer(database: Database) -> None:
    async with database.work() as work:
        draft = await work.signups.save(Signup(person=1))
    async with database.work() as work:
        await work.signups.save(draft.answering(first_name="Zoé"))
    async with database.work() as work:
        await work.signups.save(replace(draft, reminded=work.now))
        found = await work.signups.of(1)
    assert found
    assert (found.answers.first_name, found.reminded) == ("Zoé", instant("2024-03-26 09:00"))


async def test_a_role_given_meanwhile_is_not_taken_back_by_a_new_name(database: Database) -> None:
    async with database.work() as work:
        await work.people.save(Person(1, "Ana"))
        ana = await work.people.get(1)
    assert ana
    async with database.work() as work:
        await work.people.save(replace(ana, role=Role.PARTICIPANT, preferences=Preferences(digest=False)))
    async with database.work() as work:
        await work.people.save(replace(ana, name="Ana-Luz", language=Language.EN))
        found = await work.people.get(1)
    assert found == Person(1, "Ana-Luz", Role.PARTICIPANT, Language.EN, Preferences(digest=False))


KEYS = ["name", "phone", "diet", "nights"]
STEPS = st.frozensets(st.sampled_from(KEYS))


@given(STEPS, STEPS, STEPS)
def test_steps_passed_or_taken_up_again_by_either_are_so(
    before: frozenset[str], after: frozenset[str], now: frozenset[str]
) -> None:
    merged = merging.skipped(before, after, now)
    assert all((it in merged) is (it in after) for it in before ^ after)
    assert all((it in merged) is (it in now) for it in frozenset(KEYS) - (before ^ after))


async def test_what_is_changed_and_changed_back_in_one_work_is_as_it_was(database: Database) -> None:
    async with database.work() as work:
        draft = await work.signups.save(Signup(person=1))
        await work.people.save(Person(1, "Ana"))
        ana = await work.people.get(1)
    assert ana
    async with database.work() as work:
        await work.signups.save(replace(draft.answering(diet="végane"), paused=True))
        await work.signups.save(draft)
        await work.people.save(replace(ana, language=Language.EN))
        await work.people.save(ana)
        assert (await work.signups.of(1), await work.people.get(1)) == (draft, ana)


async def test_what_a_part_took_back_is_written_when_it_is_done_again(database: Database) -> None:
    async with database.work() as work:
        draft = await work.signups.save(Signup(person=1))
        await work.people.save(Person(1, "Ana"))
        ana = await work.people.get(1)
    assert ana
    async with database.work() as work:
        for fails in (True, False):
            with suppress(ZeroDivisionError):
                async with work.part():
                    await work.signups.save(replace(draft, paused=True))
                    await work.people.save(replace(ana, language=Language.EN))
                    if fails:
                        raise ZeroDivisionError
        found, person = await work.signups.of(1), await work.people.get(1)
    assert found
    assert person
    assert (found.paused, person.language) == (True, Language.EN)
