"""Plays the whole trip by itself over the stand-in, then says what left and whether it is what was promised."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from bot.notices.rules import wanted
from bot.outbox.acts import Lane
from bot.people.rules.person import Language, Role
from bot.programme.rules.difference import changes
from bot.rehearsal.evidence import Evidence, findings
from bot.rehearsal.joining import joined
from bot.rehearsal.stage import stage
from bot.rehearsal.story import WRITER, Chapter, Story, chapters, epilogue
from bot.rehearsal.writing import NotThere
from bot.texts.catalogue import plain


async def gather(story: Story) -> Evidence:
    """What people received is read from their chats; the database only says what the bot believes."""
    on = story.on
    async with on.app.services.database.reading() as work:
        people, programme = await work.people.coming(), await work.programmes.current()
        counts, parked = await work.outbox.counts(), len(await work.inbox.parked())
        team = frozenset(it.id for it in people if it.role is Role.ORGANISER)
    due = [it for it in wanted(programme, on.app.services.trip.rhythm) if story.since < it.at <= on.clock.now()]
    return Evidence(
        programme=programme,
        notices=due,
        people=people,
        received={person: story.player(person).heard() for person in on.telegram.people},
        counts=counts,
        parked=parked,
        letter=f"/equipe {plain('rehearsal-play-letter', story.language)}",
        answer=plain("rehearsal-play-answer", story.language),
        writer=WRITER,
        team=team,
        told=story.told,
        imported=story.imported,
        left=changes(story.before, programme) if story.left is None else story.left,
        unplayed=tuple(story.unplayed),
        joined=await joined(on) if story.joins else None,
        announced=story.announced,
        called=story.called,
        road=story.road,
        learned=story.learned,
        hosted=story.hosted,
        recalled=story.recalled,
    )


async def play(trip: Path, date: str, trace: Path | None, carnet: Path | None = None) -> int:
    """Plays the trip from `date` (YYYY-MM-DD); 1 when something is not as promised.

    `trace` gets what was sent, `carnet` the delegation's carnet as the organiser received it.
    """
    began, console = time.monotonic(), Console()
    async with stage(trip, date, flow=False) as on:
        async with on.app.services.database.reading() as work:
            programme = await work.programmes.current()
        story = Story(on, on.app.services.settings.language, programme, on.clock.now())
        await perform(story, chapters(story), console)
        evidence = await gather(story)
        await perform(story, epilogue(story), console)
        evidence = replace(evidence, unplayed=tuple(story.unplayed), returned=story.returned)
    if trace:
        await asyncio.to_thread(trace.write_text, on.trace.json(), encoding="utf-8")
    if carnet and evidence.learned:
        await asyncio.to_thread(carnet.write_bytes, evidence.learned.pdf)
    return report(evidence, story.language, time.monotonic() - began, console)


async def perform(story: Story, whole: Sequence[tuple[str, Chapter]], console: Console) -> None:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as progress:
        task = progress.add_task("", total=len(whole))
        for title, chapter in whole:
            progress.update(task, description=title)
            try:
                await chapter()
            except NotThere:  # the check says so; what follows is played all the same
                story.unplayed.append(title)
            progress.advance(task)


def report(evidence: Evidence, language: Language, seconds: float, console: Console) -> int:
    console.print(_counts(evidence, language))
    found = findings(evidence, language)
    for it in found:
        console.print(it.line(), style="green" if it.good else "red", highlight=False)
    if evidence.returned and evidence.returned.erased:
        console.print(_receipt(evidence.returned.erased, language), highlight=False)
    key = "rehearsal-play-good" if all(it.good for it in found) else "rehearsal-play-bad"
    console.print(plain(key, language, seconds=f"{seconds:.1f}"), highlight=False)
    return int(key == "rehearsal-play-bad")


def _receipt(erased: Mapping[str, int], language: Language) -> str:
    """What the purge took away, line by line."""
    lines = [
        plain("cli-purge-line", language, what=plain(f"privacy-line-{name}", language), count=count)
        for name, count in erased.items()
    ]
    return "\n".join([plain("rehearsal-play-receipt", language), *lines])


def _counts(evidence: Evidence, language: Language) -> Table:
    states = sorted({state for _, state in evidence.counts})
    table = Table("", *(plain(f"rehearsal-play-state-{state}", language) for state in states))
    for lane in Lane:
        row = [str(evidence.counts.get((lane, state), 0)) for state in states]
        table.add_row(plain(f"rehearsal-play-lane-{lane.name.lower()}", language), *row)
    return table
