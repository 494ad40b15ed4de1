"""The measures, by name. Each yields lines of the table: what, how much, the target."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bot.chat.callback_data import tap_data
from bot.people.rules.person import Language
from bot.programme.documents.pdf import programme_pdf
from bot.programme.documents.png import day_png
from bot.settings import SHIPPED_TRIP, Settings
from bot.tripfile.read import load_trip
from tests.bench import carnets, mailboxes, seeds
from tests.bench.bots import Api, Running, escale, peer
from tests.bench.growth import growth
from tests.bench.server import TAP

READ, WRITE, PRESS = "/prochain", "/infos", TAP + tap_data("days")
NEW = 1_000_000  # id of the first person never seen
COUNT = 1500
WARM = 100
SLOW = 0.08  # seconds for each call: Telegram's own pace
PUSHES = 2000  # queued at once
LOOKED_AT = 600  # of them: twenty seconds
RATE = Settings.model_fields["broadcast_rate"].default
Line = tuple[str, str, str]
Section = Callable[[Api], Iterator[Line]]


@cache
def _peer(api: Api, kind: str, text: str = READ, delay: float = 0.0) -> float:
    """Updates a second, measured once a run."""
    with peer(api, kind, delay):
        api.feed(WARM, text, NEW, delay=delay)
        return api.feed(COUNT, text, NEW + WARM, delay=delay)["rate"]


def _known(api: Api, text: str) -> float:
    with seeds.folder(COUNT + WARM) as folder, escale(api, folder):
        api.feed(WARM, text, seeds.KNOWN)
        return api.feed(COUNT, text, seeds.KNOWN + WARM)["rate"]


def reads(api: Api) -> Iterator[Line]:
    rate = _known(api, READ)
    yield f"reads: {READ}, known participants", f"{rate:.0f}/s", ""
    yield from _beside(api, rate, "≥ 1.20")


def buttons(api: Api) -> Iterator[Line]:
    """Each has its two calls."""
    rate = _known(api, PRESS)
    yield "buttons: the days, known participants", f"{rate:.0f}/s", ""
    yield from _beside(api, rate, "≥ 0.90", PRESS, ("ptb", "ptb-aiohttp"))


def writes(api: Api) -> Iterator[Line]:
    with seeds.folder(WARM) as folder, escale(api, folder):
        api.feed(WARM, READ, seeds.KNOWN)
        rate = api.feed(COUNT, WRITE, NEW)["rate"]
    yield f"writes: {WRITE}, people never seen", f"{rate:.0f}/s", ""
    yield from _beside(api, rate, "≥ 0.80")


def _beside(
    api: Api, rate: float, target: str, text: str = READ, kinds: Sequence[str] = ("ptb", "ptb-aiohttp", "ptb-sql")
) -> Iterator[Line]:
    for kind in kinds:
        yield _ratio(kind, rate, _peer(api, kind, text), target if kind == "ptb" else "")


def _ratio(kind: str, ours: float, theirs: float, target: str) -> Line:
    return f"  beside {kind} (echo)", f"{ours:.0f} / {theirs:.0f} = {ours / theirs:.2f}", target


def slow(api: Api) -> Iterator[Line]:
    """Telegram answers each call after 80 ms."""
    with seeds.folder(COUNT + WARM) as folder, escale(api, folder, SLOW):
        api.feed(WARM, READ, seeds.KNOWN, delay=SLOW)
        steady = api.feed(300, READ, seeds.KNOWN + WARM, rate=30, delay=SLOW)
        most = api.feed(COUNT, READ, seeds.KNOWN + WARM, delay=SLOW)
        new = api.feed(COUNT, WRITE, NEW, delay=SLOW)
    yield "80 ms a call: p99 at 30 updates/s", f"{steady['p99']:.0f} ms", "< 250 ms"
    theirs = _peer(api, "ptb-aiohttp", READ, SLOW)
    for name, found, target in (("reads", most, "≥ 0.80"), ("people never seen", new, "≥ 0.60")):
        yield f"80 ms a call: {name}", f"{found['rate']:.0f}/s", ""
        yield _ratio("ptb-aiohttp", found["rate"], theirs, target)


def quick(api: Api) -> Iterator[Line]:
    """No network, few people: how long one waits."""
    with seeds.folder(COUNT) as folder, escale(api, folder):
        api.feed(WARM, READ, seeds.KNOWN)
        ours = api.feed(300, READ, seeds.KNOWN + WARM, rate=30)
    with peer(api, "ptb"):
        api.feed(WARM, READ, NEW)
        theirs = api.feed(300, READ, NEW + WARM, rate=30)
    yield "30 updates/s: p50", f"{ours['p50']:.1f} ms (ptb: {theirs['p50']:.1f} ms)", "< 6 ms"
    yield "  p99", f"{ours['p99']:.1f} ms (ptb: {theirs['p99']:.1f} ms)", ""


def sender(api: Api) -> Iterator[Line]:
    """Pushes queued before the start leave while people ask; the first `LOOKED_AT` are looked at."""
    with seeds.folder(COUNT, PUSHES) as folder, escale(api, folder, SLOW):
        api.feed(20, READ, seeds.KNOWN, delay=SLOW)
        asked = 10 * (LOOKED_AT // RATE - 4)
        replies = api.feed(asked, READ, seeds.KNOWN + WARM, rate=10, delay=SLOW)
        pushes = api.until(lambda now: len(now["pushes"]) >= LOOKED_AT)["pushes"]
    assert isinstance(pushes, list)
    rate = (len(pushes) - 1) / (pushes[-1] - pushes[0])
    yield f"{PUSHES:,} pushes at once: share of {RATE}/s", f"{100 * rate / RATE:.1f} %", "≥ 97 %"
    yield "  p99 of replies meanwhile (10/s, 80 ms)", f"{replies['p99']:.0f} ms", "< 250 ms"


def start(api: Api) -> Iterator[Line]:
    with TemporaryDirectory(prefix="escale-bench-") as name:
        with escale(api, Path(name)) as first:
            pass
        again = []
        for _ in range(3):
            with escale(api, Path(name)) as running:
                again.append(running)
    usual = sorted(again, key=lambda one: one.start)[1]
    yield "first poll, database up to date", f"{usual.start:.2f} s ({usual.cpu:.2f} s of CPU)", "< 1.2 s"
    yield from _beside_starts(api, usual)
    yield "  new database (migrations run)", f"{first.start:.2f} s ({first.cpu:.2f} s of CPU)", ""
    yield "memory at the first poll", f"{max(one.rss for one in again):.0f} MiB", "< 110 MiB"


def _beside_starts(api: Api, ours: Running) -> Iterator[Line]:
    """The machine's own pace is in both, and drops out of the ratio."""
    for kind, target in (("ptb", ""), ("ptb-sql", "≤ 1.41")):  # 1.2 s for the 0.85 s of a machine at its ease
        theirs = []
        for _ in range(3):
            with peer(api, kind) as running:
                theirs.append(running.cpu)
        yield f"  beside {kind} ({median(theirs):.2f} s of CPU)", f"{ours.cpu / median(theirs):.2f}", target


def crowd(api: Api) -> Iterator[Line]:
    """Bursts of fifty people, the same ones or others: only the size of the database differs."""
    base = first = 0.0
    for participants in (50, 5_000, 50_000):
        with seeds.folder(participants) as folder, escale(api, folder) as running:
            firsts = [seeds.KNOWN + burst * 50 % participants for burst in range(20)]
            rate = median([api.feed(50, READ, first)["rate"] for first in firsts][4:])
            rss = running.rss_now()
        base, first = base or rss, first or rate
        target = "≤ 15 % off, ≤ +20 MiB" if participants == 5_000 else ""
        found = f"{rate:.0f}/s ({rate / first - 1:+.0%}), {rss:.0f} MiB ({rss - base:+.0f})"
        yield f"{participants:,} participants", found, target


def documents(api: Api) -> Iterator[Line]:
    trip = load_trip(SHIPPED_TRIP)
    programme, day = trip.programme, trip.programme.days[0]
    picture, pdf = partial(day_png, trip, programme, day), partial(programme_pdf, trip, programme)
    for draw, said in ((picture, "a day's picture"), (pdf, "the programme in PDF")):
        spent = []
        for _ in range(6):
            began = time.perf_counter()
            draw(Language.FR)
            spent.append(1000 * (time.perf_counter() - began))
        yield said, f"{median(spent[1:]):.0f} ms (the first: {spent[0]:.0f} ms)", "< 200 ms"


def membership(api: Api) -> Iterator[Line]:
    """Asking for a code, to a member's address and to a stranger's: neither should be told from the other."""
    known, unknown = asyncio.run(mailboxes.spent())
    yield "asking for a code, an address known", f"{1000 * known:.2f} ms", ""
    yield "  against one unknown (ratio of medians)", f"{known / unknown:.2f}", "0.90 to 1.10"


def carnet(api: Api) -> Iterator[Line]:
    """Sixty people, twelve visits, four answers each, three hundred photographs."""
    with carnets.delegation() as folder:
        ours = carnets.measured(folder)
        carnets.prepare(folder)
        plain = carnets.measured(folder, carnets.PLAIN)
    yield (
        f"the carnet, {ours.pages} pages, {ours.size / 1e6:.1f} MB",
        f"{ours.seconds:.1f} s ({ours.cpu:.1f} s of CPU)",
        "≤ 20 s",
    )
    both = f"{ours.asking:.0f} + {ours.drawing:.0f} = {ours.asking + ours.drawing:.0f} MiB"
    yield "  memory, of the process that asks and of the one that draws", both, "≤ 300 MiB"
    alone = f"{plain.seconds:.1f} s ({plain.cpu:.1f} s of CPU), {plain.asking:.0f} MiB"
    yield "  beside typst alone, the same pages", alone, ""


SECTIONS: dict[str, Section] = {
    "reads": reads,
    "buttons": buttons,
    "writes": writes,
    "quick": quick,
    "slow": slow,
    "sender": sender,
    "start": start,
    "crowd": crowd,
    "growth": growth,
    "documents": documents,
    "membership": membership,
    "carnet": carnet,
}
