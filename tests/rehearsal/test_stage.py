"""The rehearsal's parts together: everybody has their role, the clock brings what is due, a kept database goes on."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.group.actions import link
from bot.people.rules.person import Person, Role
from bot.rehearsal.events import Event
from bot.rehearsal.seeds import ABSENT, GROUP, SEEDS
from bot.rehearsal.stage import Stage, first_words, stage
from bot.settings import SHIPPED_TRIP
from tests.clocks import paris

ANA, LINA = 2001, 4001
A_BREATH = timedelta(seconds=5)  # pushes leave at their pace


def texts(on: Stage, chat: int) -> list[str]:
    return [str(it.get("text", "")) for it in on.telegram.unread(chat)]


async def test_there_is_somebody_in_every_role_and_a_bound_group() -> None:
    async with stage(SHIPPED_TRIP, "2023-11-20", flow=False) as on:
        async with on.app.services.database.reading() as work:
            known = await work.people.load([it.id for it in SEEDS])
            group = await work.groups.bound()
        assert {it.role for it in SEEDS} == set(Role)
        assert {it.id: known[it.id].role for it in SEEDS if it.role not in ABSENT} == {
            it.id: it.role for it in SEEDS if it.role not in ABSENT
        }
        assert LINA not in known
        assert group is not None
        assert group.id == GROUP


async def test_who_has_a_seat_joins_the_group_by_its_link_and_who_is_inside_is_offered_none() -> None:
    async with stage(SHIPPED_TRIP, "2023-11-20", flow=False) as on:
        async with on.app.services.database.reading() as work:
            url = await link.current(work)
            inside, outside = Person(ANA, "Ana", Role.PARTICIPANT), Person(LINA, "Lina", Role.PARTICIPANT)
            assert await link.button(work, inside) is None
            assert await link.button(work, outside) is not None
        assert url is not None
        on.telegram.asks_to_join(LINA, GROUP, url)


async def test_it_begins_in_the_morning_of_the_day_asked() -> None:
    async with stage(SHIPPED_TRIP, "2023-11-20", flow=False) as on:
        assert on.clock.now() == paris("2023-11-20 10:00")


async def test_those_who_pressed_start_are_welcomed_and_the_others_are_not() -> None:
    async with stage(SHIPPED_TRIP, "2023-11-20", flow=False) as on:
        await first_words(on)
        assert {it.id for it in SEEDS if not texts(on, it.id)} == {it.id for it in SEEDS if it.role in ABSENT}
        assert {it["command"] for it in on.telegram.menu(1001, 1001)} > {"programme", "organisation"}
        assert "organisation" not in {it["command"] for it in on.telegram.menu(LINA, LINA)}


async def test_the_next_event_is_where_the_bot_speaks_first() -> None:
    async with stage(SHIPPED_TRIP, "2024-03-20", flow=False) as on:
        event = await on.coming()
        assert event is not None
        before = len(texts(on, ANA))
        await on.advance_to(event.at + A_BREATH)
        assert len(texts(on, ANA)) == before + 1
        assert any(it.chat == ANA and not it.refusal for it in on.trace.lines)


async def test_while_sign_up_is_open_the_next_event_is_its_end() -> None:
    async with stage(SHIPPED_TRIP, "2023-11-20", flow=False) as on:
        assert await on.coming() == Event(on.trip.deadline, "clôture des inscriptions")


async def test_a_jump_over_a_day_brings_all_that_was_due_on_the_way() -> None:
    async with stage(SHIPPED_TRIP, "2024-03-20", flow=False) as on:
        event = await on.coming()
        assert event is not None
        await on.advance_to(event.at + timedelta(hours=44))
        assert len(texts(on, ANA)) > 3
        async with on.app.services.database.reading() as work:
            states = {state for _, state in await work.outbox.counts()}
        assert "expired" not in states


@pytest.mark.parametrize("again", [1, 2])
async def test_over_a_database_that_was_kept_it_answers_too(tmp_path: Path, again: int) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/kept.sqlite"
    for _ in range(again + 1):
        async with stage(SHIPPED_TRIP, "2023-11-20", url, flow=False) as on:
            on.telegram.says(ANA, "/programme")
            await on.settled()
            assert len(texts(on, ANA)) == 1
