"""Real updates, mutated: `python -m tests.fuzz [how many] [seed]`. None may stop the bot, or leave a person unanswered."""

from __future__ import annotations

import asyncio
import copy
import json
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from aiohttp.test_utils import TestClient, TestServer
from pydantic import SecretStr

from bot.logs import set_up
from bot.people.rules.person import Role
from bot.settings import SHIPPED_TRIP, Settings
from bot.tripfile.read import load_trip
from bot.web.routes import SECRET_HEADER, Parts, make_web
from tests.town import GROUP, Reader, Town, town

PUBLIC = Settings(
    bot_token=SecretStr("7:secret"),
    public_url="https://escale.example",
    _env_file=None,  # type: ignore[call-arg]  # pydantic-settings takes it
)
BATCH = 50
WEIRD: tuple[object, ...] = (
    None, True, False, 0, -1, 7, 2**31, 2**63, -(2**63) - 1, 10**30, -(10**40), 1.5, float("nan"), float("inf"), "",
    "x" * 5000, "\ud83d", "\0", "Ana", "/start", "/oublier", "/inscription", "1:open:aide", "١٢", "\u202e", [], {}, [[]],
    [None], {"id": 1}, {"id": "x"}, {"": []}, [{"text": 7}],
)  # fmt: skip
Json = dict[str, Any]


@dataclass
class Report:
    sent: int
    statuses: dict[int, int]
    stopped: set[str]
    parked: int
    unanswered: list[int]

    @property
    def well(self) -> bool:
        return not self.stopped and not self.unanswered and set(self.statuses) <= {200, 400}


def mutated(update: Json, chance: random.Random) -> Json:
    """One to three of its values changed, taken away, doubled, or put elsewhere."""
    made: Json = copy.deepcopy(update)
    for _ in range(chance.choice((1, 1, 2, 3))):
        places = list(_places(made))
        if not places:
            break
        room, name = chance.choice(places)
        match chance.randrange(5):
            case 0:
                del room[name]
            case 1:
                room[name] = [copy.deepcopy(room[name])] * 2
            case 2:
                other, key = chance.choice(places)
                room[name] = copy.deepcopy(other[key])
            case _:
                room[name] = copy.deepcopy(chance.choice(WEIRD))
    return made


def _places(value: Any) -> Iterator[tuple[Any, Any]]:  # noqa: ANN401 (JSON, whatever it is)
    """Every (container, name or number) but the update's own number, which Telegram counts."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, it in list(inside):
        if name != "update_id":
            yield value, name
        yield from _places(it)


async def _people(place: Town) -> list[Reader]:
    roles = (*Role, Role.OUTSIDER, Role.PARTICIPANT)
    return [await place.person(300 + number, f"Personne {number}", role) for number, role in enumerate(roles)]


async def _real(place: Town, people: list[Reader]) -> list[Json]:
    """What Telegram sends when people do all that they can do."""
    seen: list[Json] = []
    place.telegram.on_update.append(lambda update: seen.append(copy.deepcopy(update)))
    telegram = place.telegram
    telegram.group(GROUP, "Le groupe", [it.id for it in people], [101])
    for it in people:
        for words in ("/start", "/programme", "/inscription", "/infos", "Bonjour", "/statut", "/reglages", "/equipe x"):
            said = telegram.says(it.id, words)
            await drained(place)
        telegram.edits(it.id, said["message_id"], "/equipe y")
        telegram.sends_contact(it.id, "+33600000000")
        telegram.sends_place(it.id, 48.0, 2.0)
        message = next(m for m in reversed(telegram.messages(it.id)) if m.get("reply_markup"))
        telegram.taps(it.id, message["message_id"], label=message["reply_markup"]["inline_keyboard"][0][0]["text"])
        await drained(place)
    telegram.adds_bot(101, GROUP)
    telegram.says(people[0].id, "/programme", GROUP)
    telegram.leaves(people[1].id, GROUP)
    telegram.blocks(people[2].id)
    telegram.unblocks(people[2].id)
    await drained(place)
    telegram.on_update.clear()
    return seen


async def drained(place: Town) -> None:
    """All that was queued has left; a chat takes one message a second."""
    await place.settled()
    while await _waiting(place):
        place.clock.pass_by(seconds=30)
        await place.settled()


async def _waiting(place: Town) -> bool:
    async with place.app.services.database.reading() as work:
        return bool(await work.outbox.waiting(place.clock.now().replace(year=2200), 1))


async def fuzz(count: int, seed: int, folder: Path) -> Report:
    """Half by polling, half by the webhook."""
    chance = random.Random(seed)  # a run that can be made again
    async with town(load_trip(SHIPPED_TRIP), folder, "2024-03-20 09:00", frozenset({101})) as place:
        organiser = await place.person(101, "Claire")
        people = [organiser, *await _people(place)]
        real = await _real(place, people)
        statuses: dict[int, int] = {}
        stopped: set[str] = set()
        services = place.app.services
        parts = Parts(PUBLIC, services.trip, services.database, place.app.bot, place.app.receiver.receive)
        async with TestClient(TestServer(make_web(parts))) as client:
            for begun in range(0, count, BATCH):
                for number in range(begun, min(begun + BATCH, count)):
                    made = mutated(chance.choice(real), chance)
                    if number % 2:
                        _poll(place, made)
                    else:
                        made["update_id"] = 10**9 + number if chance.random() < 0.9 else chance.choice(WEIRD)
                        body = json.dumps(made)
                        answer = await client.post("/telegram", data=body, headers={SECRET_HEADER: PUBLIC.secret})
                        statuses[answer.status] = statuses.get(answer.status, 0) + 1
                await drained(place)
                stopped |= place.app.stopped
        async with services.database.reading() as work:
            parked = len(await work.inbox.parked())
        return Report(count, statuses, stopped, parked, [it.id for it in people if not await _answered(place, it)])


def _poll(place: Town, made: Json) -> None:
    kind = next((it for it in made if it != "update_id"), "message")
    place.telegram.updates.put(kind, made.get(kind), "fuzz", place.clock.now().timestamp())  # type: ignore[arg-type]  # anything


async def _answered(place: Town, reader: Reader) -> bool:
    reader.unread()
    place.telegram.unblocks(reader.id)
    place.telegram.says(reader.id, "/prochain")
    await drained(place)
    return bool(reader.unread())


def main() -> None:
    count, seed = (int(it) for it in (*sys.argv[1:3], *("10000", "1")[len(sys.argv) - 1 :]))
    with TemporaryDirectory() as folder, (Path(folder) / "log").open("w", encoding="utf-8") as lines:
        set_up(to=lines)
        report = asyncio.run(fuzz(count, seed, Path(folder)))
    sys.stdout.write(f"{report}\n")
    sys.exit(not report.well)


if __name__ == "__main__":
    main()
