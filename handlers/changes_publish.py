"""The draft's message before it leaves, its publication, and the versions that were published."""

from __future__ import annotations

from collections.abc import Sequence

from bot.broadcasts.actions import changed
from bot.broadcasts.actions.report import report
from bot.broadcasts.screens import live
from bot.changes.actions import editing
from bot.changes.actions.editing import Published
from bot.changes.screens import draft as screens
from bot.changes.screens import versions as version_screens
from bot.changes.screens.editing import brief
from bot.changes.screens.versions import Line
from bot.people.rules.person import Language
from bot.programme.rules.conflicts import Clash, Settling, choices, clashes, settled
from bot.programme.rules.difference import changes
from bot.programme.rules.doubts import Doubt, doubts, not_told
from bot.texts.catalogue import plain
from handlers.ask import Ask
from storage.edits import Edits
from storage.programmes import Issue


async def tapped(ask: Ask, what: str, keys: Sequence[str]) -> None:
    match what, *keys:
        case ["preview"]:
            await preview(ask)
        case ["preview", language] if language in tuple(Language):
            await preview(ask, Language(language))
        case ["publish", ("0" | "1" | "seen") as how, stamp]:
            await _publish(ask, stamp, how)
        case ["c", how, kind, entry, then]:
            await _settle(ask, how, kind, entry, then)
        case ["t", mine, field, ref]:
            await _choose(ask, mine == "1", field, ref)
        case ["drop"]:
            await _ask_drop(ask)
        case ["drop", "yes"]:
            await ask.work.edits.drop(ask.real.id)
            ask.reply(screens.dropped(ask.language))
        case ["versions"]:
            await _versions(ask)
        case ["v", number, *iso]:
            await _version(ask, number, *iso)
        case ["again", number]:
            await _again(ask, number)
        case _:
            ask.stale()


async def preview(ask: Ask, spoken: Language | None = None) -> None:
    """First what has to be settled with a version published meanwhile."""
    await _show(ask, await editing.draft(ask.work, ask.real.id), spoken or ask.language)


async def _show(ask: Ask, made: Edits, spoken: Language) -> None:
    found = await editing.found(ask.work, made)
    if made.touching:
        await _ask_touching(ask, made)
    elif not found:
        ask.reply(screens.nothing(ask.language))
    else:
        to = await editing.audience(ask.work, ask.services.trip, made)
        clashing = await _clashes(ask, made)
        conflicts = [(it, choices(it, await ask.programme())) for it in clashing]
        doubted, stamp = await _doubted(ask, made, clashing), editing.stamp_of(made)
        ask.reply(
            screens.preview(
                made.programme, found, to.told, to.unreached, conflicts, doubted, ask.language, spoken, stamp
            )
        )


async def _doubted(ask: Ask, made: Edits, told: Sequence[Clash]) -> list[Doubt]:
    """What may be a slip, but for the overlaps that are said with a way out."""
    trip, current = ask.services.trip, await ask.programme()
    found = doubts(current, made.programme, trip.first_day, trip.last_day)
    return not_told(found, ((it.entry.ref, it.then.ref) for it in told if it.then))


async def _clashes(ask: Ask, made: Edits) -> list[Clash]:
    return clashes(await ask.programme(), made.programme)


async def _ask_touching(ask: Ask, made: Edits) -> None:
    touch, current = made.touching[0], await ask.programme()
    mine, theirs = made.programme.entry(touch.ref), current.entry(touch.ref)
    if mine is not None and theirs is not None:
        ask.reply(screens.touching(touch, mine, theirs, current, ask.language))


async def _choose(ask: Ask, mine: bool, field: str, ref: str) -> None:
    made = await editing.draft(ask.work, ask.real.id)
    touch = next((it for it in made.touching if it.what == field and brief(it.ref) == ref), None)
    if touch is None:
        ask.stale()
        return
    await _show(ask, await editing.settle(ask.work, ask.real.id, touch, mine), ask.language)


async def _settle(ask: Ask, how: str, kind: str, entry: str, then: str) -> None:
    made, before = await editing.draft(ask.work, ask.real.id), await ask.programme()
    wanted = (kind, entry, then)
    clash = next((it for it in await _clashes(ask, made) if _named(it) == wanted), None)
    if clash is None or how not in choices(clash, before):
        ask.stale()
        return
    await editing.put(ask.work, ask.real.id, settled(made.programme, before, clash, Settling(how)))
    await preview(ask)


def _named(it: Clash) -> tuple[str, str, str]:
    return it.kind, brief(it.entry.ref), brief(it.then.ref) if it.then else ""


async def _publish(ask: Ask, stamp: str, how: str) -> None:
    """Asked again when the draft, or the programme under it, is no longer what was shown."""
    done = await editing.publish(ask.work, ask.services.trip, ask.real.id, stamp, tell=how == "1")
    if not isinstance(done, Published):
        ask.answer(plain("changes-edits-other-now", ask.language), alert=True)
        await _show(ask, done, ask.language)
        return
    await changed.superseded(ask.work)
    if how == "seen":
        await _ask_seen(ask, done)
    else:
        ask.reply(screens.published(done.version, done.told, ask.language))


async def _ask_seen(ask: Ask, done: Published) -> None:
    """Told as an urgent broadcast, whose message follows who has seen it."""
    programme, language = await ask.programme(), ask.services.trip.language
    count = await changed.tell(ask.work, ask.real, done.changes, programme, language, ask.message)
    if count is not None:
        ask.reply(live.live(await report(ask.work, count), ask.language))
        ask.say(screens.published_and_followed(done.version, ask.language))


async def _ask_drop(ask: Ask) -> None:
    found = await editing.found(ask.work, await editing.draft(ask.work, ask.real.id))
    ask.reply(screens.ask_drop(len(found), ask.language) if found else screens.nothing(ask.language))


async def _versions(ask: Ask) -> None:
    found = await ask.work.programmes.history()
    lines = [await _line(ask, it) for it in found[: version_screens.MOST]]
    ask.reply(version_screens.listed(lines, (await ask.programme()).zone, ask.language))


async def _line(ask: Ask, it: Issue) -> Line:
    by = await ask.work.people.get(it.author) if it.author is not None else None
    return Line(it.version, it.issued, by.name if by else "", it.note)


async def _version(ask: Ask, number: str, iso: str = "") -> None:
    issue = next((it for it in await ask.work.programmes.history() if str(it.version) == number), None)
    if issue is None:
        ask.stale()
        return
    version, current = await ask.work.programmes.version(issue.version), await ask.programme()
    on = next((it for it in version.days if it.isoformat() == iso), None)
    if on is not None:
        ask.reply(version_screens.day(version, on, ask.language))
    else:
        line, found = await _line(ask, issue), changes(version, current)
        ask.reply(version_screens.one(line, found, version, current.zone, ask.language))


async def _again(ask: Ask, number: str) -> None:
    issue = next((it for it in await ask.work.programmes.history() if str(it.version) == number), None)
    if issue is None:
        ask.stale()
    elif await editing.again(ask.work, ask.real.id, issue.version) is None:
        ask.answer(plain("changes-edits-draft-first", ask.language), alert=True)
    else:
        await preview(ask)
