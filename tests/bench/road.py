"""What organisers do on the road, in a crowd of sixty, or of two thousand. Each yields lines of the table."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from itertools import pairwise

from bot.chat.callback_data import tap_data
from bot.settings import Settings
from tests.bench import planning, trips
from tests.bench.bots import Api, escale, peer
from tests.bench.peers import CROWD, FEWER, ORGANISER, PUSHES
from tests.bench.sections import SLOW, Line, Section
from tests.bench.server import TAP
from tests.bench.trips import GROUP, KNOWN, PEOPLE, Call

RATE = Settings.model_fields["broadcast_rate"].default
STRANGERS = 3_000_000  # id of the first who asks while a broadcast leaves
PRIVATE, IN_GROUP = 1.0, 5.0  # seconds between two edits of a live message


def _calls(now: dict[str, object], method: str = "") -> list[Call]:
    calls = now["calls"]
    assert isinstance(calls, list)
    return [Call(*it) for it in calls if not method or it[0] == method]


def _reached(now: dict[str, object], method: str) -> dict[int, float]:
    """When the crowd of sixty was first called so, by chat."""
    found: dict[int, float] = {}
    for it in _calls(now, method):
        if KNOWN <= it.chat < KNOWN + PEOPLE:
            found.setdefault(it.chat, it.at)
    return found


def _press(api: Api, *data: object) -> None:
    api.start(1, TAP + tap_data(*map(str, data)), ORGANISER, delay=SLOW)


def change(api: Api) -> Iterator[Line]:
    """An organiser publishes; each of sixty has a card of the day, and is told."""
    with trips.drafted() as (folder, stamp), escale(api, folder, SLOW):
        api.until(lambda now: len(_reached(now, "editmessagetext")) == PEOPLE)  # cards are right before it
        trips.quiet(api)
        _press(api, "edit", "publish", 1, stamp)
        stats = api.until(
            lambda now: all(len(_reached(now, it)) == PEOPLE for it in ("sendmessage", "editmessagetext"))
        )
    began = float(str(stats["began"]))
    told, right = (max(_reached(stats, it).values()) - began for it in ("sendmessage", "editmessagetext"))
    yield f"a change for {PEOPLE} (80 ms a call): the last is told", f"{told:.1f} s", "< 5 s"
    yield "  the last card of the day is right", f"{right:.1f} s", "< 10 s"
    yield "  refused for their pace (429)", str(stats["floods"]), "0"


def rollcall(api: Api) -> Iterator[Line]:
    """Sixty press « J’y suis » within ten seconds."""
    with trips.grouped() as (folder, leg), escale(api, folder, SLOW):
        trips.quiet(api)
        _press(api, "appel", "leg", leg)
        api.until(lambda now: len(_reached(now, "sendmessage")) == PEOPLE)
        trips.quiet(api)
        found = api.feed(PEOPLE, TAP + tap_data("here", 1), KNOWN, rate=PEOPLE / 10, delay=SLOW)
        stats = trips.quiet(api, IN_GROUP + 2)
    yield f"{PEOPLE} press « J’y suis » in 10 s (80 ms a call): p99", f"{found['p99']:.0f} ms", "< 300 ms"
    for chat, least in ((ORGANISER, PRIVATE), (GROUP, IN_GROUP)):
        yield from _live(stats, chat, least)


def _live(stats: dict[str, object], chat: int, least: float) -> Iterator[Line]:
    at = [it.at for it in _calls(stats, "editmessagetext") if it.chat == chat]
    gaps = [later - earlier for earlier, later in pairwise(at)]
    read = stats["read"]
    assert isinstance(read, dict)
    right = f"{PEOPLE} / {PEOPLE}" in read[str(chat)].replace("\\u00a0", " ").replace("\u00a0", " ").replace(
        "\u202f", " "
    )
    named = "group" if chat == GROUP else "organiser"
    found = f"{len(at)}, {min(gaps, default=0):.2f} s apart, {'right' if right else 'WRONG'}"
    yield f"  edits of the live message ({named})", found, f"≥ {least:.0f} s apart, right at the end"


def broadcast(api: Api) -> Iterator[Line]:
    """To two thousand, while others ask; then, to fewer, the same by the library's own limiter."""
    with trips.composed(PUSHES) as (folder, number), escale(api, folder, SLOW):
        trips.quiet(api)
        _press(api, "annonce", "send", number)
        yield from _while_asked(api, "a broadcast", PUSHES)
    with peer(api, "ptb-limiter", SLOW):
        api.start(1, "annonce", ORGANISER, delay=SLOW)
        for what, found, _ in _while_asked(api, "python-telegram-bot’s limiter", FEWER):
            yield what, found, ""


def _while_asked(api: Api, who: str, people: int) -> Iterator[Line]:
    crowd = range(CROWD, CROWD + people)
    seconds = people / RATE - 5
    asked = api.feed(int(10 * seconds), "/programme", STRANGERS, rate=10, delay=SLOW)
    stats = api.until(lambda now: sum(it.chat in crowd for it in _calls(now)) >= people)
    at = [it.at for it in _calls(stats) if it.chat in crowd]
    rate = (len(at) - 1) / (at[-1] - at[0])
    found = f"{100 * rate / RATE:.1f} % ({at[-1] - at[0]:.0f} s)"
    yield f"{who} to {people:,} (80 ms a call): share of {RATE}/s", found, "≥ 97 %"
    yield "  refused for their pace (429)", str(stats["floods"]), "0"
    yield "  p99 of replies meanwhile (10/s)", f"{asked['p99']:.0f} ms", "< 250 ms"


def due(api: Api) -> Iterator[Line]:
    """What may be due, with a short history behind and a long one."""
    found = asyncio.run(planning.spent())
    short, long = found.pop("")
    yield f"planning, {planning.SHORT} entries of history", f"{1000 * short:.1f} ms of CPU", ""
    yield f"  {planning.LONG:,} entries", f"{1000 * long:.1f} ms ({long / short:.2f})", "≤ 1.15"
    worst = max(found, key=lambda it: found[it][1] - found[it][0])
    yield f"  what grows most ({worst})", "{:.1f} → {:.1f} ms".format(*(1000 * it for it in found[worst])), ""


SECTIONS: dict[str, Section] = {"change": change, "rollcall": rollcall, "broadcast": broadcast, "planning": due}
