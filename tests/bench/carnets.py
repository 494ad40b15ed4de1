"""The network's carnet of a whole delegation, and the same pages compiled by typst alone: each in a process of its own.

`python -m tests.bench.carnets ours|prepare FOLDER` leaves there the document and the seconds that it took, or what `plain_typst` reads.
"""

from __future__ import annotations

import asyncio
import io
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import insert

from bot.attachments.rules import Kind, State
from bot.carnet.actions.documents import edition
from bot.carnet.actions.gather import shared
from bot.carnet.documents.formats import Edition, written
from bot.changes.actions.publish import seed
from bot.clock import WallClock
from bot.debriefs.rules.contributions import Mark
from bot.documents.apart import TEMPLATES, enveloped
from bot.documents.apart import written as as_json
from bot.documents.glyphs import drawable
from bot.people.rules.person import Language, Person, Role
from bot.programme.rules.programme import EntryKind
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from storage.database import Database, open_database
from storage.migrate import upgrade
from storage.people import _to_row
from storage.tables import attachments, contributions, debriefs, people
from tests.bench.bots import ROOT, database_url
from tests.bench.plain_typst import MADE, SHEET, TOOK, leave, spent

PEOPLE, VISITS, PHOTOS = 60, 12, 300
QUESTIONS = ("worked", "success", "hard", "takes")
WORDS = (
    "Les habitant·es décident d’un tiers du budget, et la ville s’engage à répondre à chaque proposition par écrit.",
    "Il a fallu deux ans pour que l’équipe se connaisse ; personne n’avait prévu ce temps dans le projet.",
    "Une place vide vaut mieux qu’une mauvaise salle : ils ont commencé dehors, avec du café et des chaises.",
)
SIDES = 2048, 1536
HERE, PLAIN = "tests.bench.carnets", "tests.bench.plain_typst"
PATIENCE, LOOK = 300.0, 0.02  # seconds


@contextmanager
def delegation() -> Iterator[Path]:
    """A folder that holds what they said, and their photographs."""
    with TemporaryDirectory(prefix="escale-bench-") as name:
        asyncio.run(_seeded(Path(name)))
        yield Path(name)


@dataclass(frozen=True)
class Measured:
    """Seconds, and of a processor; MiB at most of the process that asks, and of the one that draws for it; what was made."""

    seconds: float
    cpu: float
    asking: float
    drawing: float
    pages: int
    size: int


def prepare(folder: Path) -> None:
    with _started(HERE, "prepare", folder) as process:
        process.wait(PATIENCE)


def measured(folder: Path, module: str = HERE) -> Measured:
    peaks: dict[int, float] = {}
    with _started(module, "ours", folder) as process:
        while process.poll() is None:
            peaks |= {pid: peak for pid in (process.pid, *_children(process.pid)) if (peak := _peak(pid))}
            time.sleep(LOOK)
    drawing = max((peak for pid, peak in peaks.items() if pid != process.pid), default=0.0)
    made = (folder / MADE).read_bytes()
    from pypdf import PdfReader  # measures, and is not measured

    pages = len(PdfReader(io.BytesIO(made)).pages)
    seconds, cpu = map(float, (folder / TOOK).read_text().split())
    return Measured(seconds, cpu, peaks[process.pid], drawing, pages, len(made))


@contextmanager
def _started(module: str, what: str, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen([sys.executable, "-m", module, what, str(folder)], cwd=ROOT) as process:  # noqa: S603  # our own words
        yield process
    assert process.returncode == 0


def _children(pid: int) -> list[int]:
    try:
        return [int(it) for it in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def _peak(pid: int) -> float:
    """MiB, of this program alone: `getrusage` counts what the one that started it held (Linux). 0: it has ended."""
    try:
        said = Path(f"/proc/{pid}/status").read_text()
        return int(said.partition("VmHWM:")[2].split()[0]) / 1024
    except (OSError, IndexError):
        return 0.0


async def _seeded(folder: Path) -> None:
    database, trip = open_database(database_url(folder)), load_trip(SHIPPED_TRIP)
    await upgrade(database.engine)
    async with database.work() as work:
        await seed(work, trip)
    refs = [it.ref for it in trip.programme if it.kind is not EntryKind.TRANSFER][:VISITS]
    async with database.engine.begin() as connection:
        crowd = [_to_row(Person(1 + number, f"Prénom {number} Nom", Role.PARTICIPANT)) for number in range(PEOPLE)]
        await connection.execute(insert(people), crowd)
        asked = [{"id": at, "entry": ref, "over": False} for at, ref in enumerate(refs, 1)]
        await connection.execute(insert(debriefs), asked)
        await connection.execute(insert(contributions), list(_answers()))
    await _shown(database)
    await database.close()


def _answers() -> Iterator[dict[str, object]]:
    for visit in range(1, VISITS + 1):
        for person in range(1, PEOPLE + 1):
            for at, question in enumerate(QUESTIONS):
                words = WORDS[(visit + person + at) % len(WORDS)]
                yield {"debrief": visit, "person": person, "question": question, "words": words,
                       "mark": Mark.NAMED.value, "hidden": False}  # fmt: skip


async def _shown(database: Database) -> None:
    now = database.clock.now()
    step = PEOPLE * VISITS * len(QUESTIONS) // PHOTOS
    rows = []
    for number, content in enumerate(_photographs()):
        name = f"{number:064}.jpg"
        await database.store.put(name, content)
        rows.append({"contribution": 1 + number * step, "person": 1, "kind": Kind.PHOTO.value, "file": "x",
                     "caption": "La cour, le midi", "agreed": True, "state": State.KEPT.value, "name": name,
                     "size": len(content), "since": now, "again": now})  # fmt: skip
    async with database.engine.begin() as connection:
        await connection.execute(insert(attachments), rows)


def _photographs() -> Iterator[bytes]:
    """As heavy as those of a telephone, each another piece of the same grain."""
    from PIL import Image

    chance = random.Random(2024)
    wide, high = SIDES
    grain = [Image.effect_noise((wide // 4, high // 4), 60).resize((wide + 400, high + 400)) for _ in range(3)]
    whole = Image.merge("RGB", grain)
    for _ in range(PHOTOS):
        x, y = chance.randrange(400), chance.randrange(400)
        made = io.BytesIO()
        whole.crop((x, y, x + wide, y + high)).save(made, "JPEG", quality=84, optimize=True)
        yield made.getvalue()


async def _gathered(folder: Path) -> Edition:
    database, trip = open_database(database_url(folder), WallClock()), load_trip(SHIPPED_TRIP)
    try:
        async with database.reading() as work:
            return await edition(work, trip, await shared(work, trip), Language.FR)
    finally:
        await database.close()


def _ours(folder: Path) -> bytes:
    return written("pdf", asyncio.run(_gathered(folder)))


def _prepared(folder: Path) -> None:
    """The same pages, for who would write them by hand: template, words and pictures in one folder."""
    sheet = asyncio.run(_gathered(folder)).laid_out(folder)
    enveloped(folder)
    (folder / SHEET).write_text(drawable(as_json(sheet).decode()), encoding="utf-8")
    for it in TEMPLATES.glob("*.typ"):
        (folder / it.name).write_bytes(it.read_bytes())


def main() -> None:
    what, folder = sys.argv[1], Path(sys.argv[2])
    if what == "prepare":
        _prepared(folder)
        return
    began = spent()
    leave(folder, _ours(folder), began)


if __name__ == "__main__":
    main()
