"""A broadcast is composed: each button changes one thing of it and shows it anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from bot.broadcasts.actions import compose, sending
from bot.broadcasts.actions.reach import away, reach, values
from bot.broadcasts.actions.report import report
from bot.broadcasts.rules.audience import FACETS, Audience
from bot.broadcasts.rules.broadcast import Broadcast, Question, State, options_in, too_long
from bot.broadcasts.rules.rhythm import moment
from bot.broadcasts.screens import audience as audience_screens
from bot.broadcasts.screens import compose as screens
from bot.broadcasts.screens import home, live, reading
from bot.broadcasts.screens.compose import DELAYS, Sheet
from bot.broadcasts.screens.excerpt import excerpt
from bot.chat.content import Content
from bot.chat.screen import Screen
from bot.outbox.acts import ClearButtons, Deliver, Lane, Queued, Send
from bot.people.actions import conversations
from bot.people.rules.person import Language
from handlers.ask import Ask, Request
from handlers.incoming import FileSent, Pressed, Said, is_id

OFFERED = (time(8), time(12), time(18))  # hours that buttons offer
TOGETHER = timedelta(seconds=1)  # in which the messages of an album come
LATEST = 40  # broadcasts among which one looks for whom has not seen them


async def begin(ask: Ask) -> None:
    made = await compose.begin(ask.work, ask.real)
    await compose.expect(ask.work, ask.real, "write", made.id, ask.language)
    others = await ask.work.broadcasts.standing(home.STATES, 1)
    ask.say(screens.prompt(ask.language, made.id, others=bool(others)))


async def tapped(ask: Request[Pressed]) -> None:
    match ask.keys:
        case ("new",):
            await begin(ask)
        case (what, number, *more) if is_id(number):
            it = await compose.draft(ask.work, ask.real, int(number))
            if it is None:
                await _over(ask, what, int(number))
            else:
                await _tapped(ask, it, what, more)
        case _:
            ask.stale()


async def _over(ask: Ask, what: str, number: int) -> None:
    """Pressed twice, or after it has left: where it stands."""
    it = await ask.work.broadcasts.get(number)
    if it is None or not it.out or what != "send":
        ask.stale()
    else:
        ask.reply(live.live(await report(ask.work, it), ask.language))


async def _tapped(ask: Request[Pressed], it: Broadcast, what: str, more: list[str]) -> None:
    match what, more:
        case "show", []:
            await show(ask, it)
        case "write", [spoken] if spoken in tuple(Language):
            await compose.expect(ask.work, ask.real, "write", it.id, spoken)
            ask.reply(screens.prompt(ask.language, it.id, Language(spoken)))
        case "drop", []:
            await ask.work.broadcasts.drop(it.id)
            ask.reply(screens.dropped(ask.language))
        case "look", []:
            await _look(ask, it)
        case "send", []:
            await _send(ask, it)
        case (("whom" | "all" | "none" | "by" | "flip" | "also" | "owing" | "owed" | "away"), _):
            await _whom(ask, it, what, more)
        case _:
            await _terms(ask, it, what, more)


async def _terms(ask: Ask, it: Broadcast, what: str, more: list[str]) -> None:
    """When it leaves, and what is asked in return."""
    match what, more:
        case "urgent", []:
            await _changed(ask, it, urgent=not it.urgent)
        case "asks", []:
            ask.reply(screens.questions(it, ask.language))
        case "ask", [Question.OWN.value]:
            await compose.expect(ask.work, ask.real, "own", it.id)
            ask.reply(screens.own_prompt(it, ask.language))
        case "ask", [question] if question in tuple(Question):
            await _changed(ask, it, question=Question(question))
        case "repeat", []:
            ask.reply(screens.delays(it, ask.language))
        case "repeat", [minutes] if minutes in map(str, DELAYS):
            await _changed(ask, it, repeat=int(minutes))
        case "when", []:
            await compose.expect(ask.work, ask.real, "at", it.id)
            ask.reply(_moments(ask, it))
        case "at", [stamp] if is_id(stamp) and len(stamp) < 12:
            at = datetime.fromtimestamp(int(stamp), UTC)
            await _changed(ask, it, at=at if at > ask.now else None)
        case _:
            ask.stale()


def _moments(ask: Ask, it: Broadcast, wrong: bool = False) -> Screen:
    zone, today = ask.services.trip.zone, ask.services.trip.today(ask.now)
    days = (today, today + timedelta(days=1))
    every = (datetime.combine(day, hour, zone).astimezone(UTC) for day in days for hour in OFFERED)
    return screens.moments(it, [at for at in every if at > ask.now][:3], zone, ask.language, wrong)


async def _whom(ask: Ask, it: Broadcast, what: str, more: list[str]) -> None:
    audience = it.audience
    match what, more:
        case "whom", []:
            await _show_whom(ask, it)
        case "all", []:
            await _aimed(ask, it, Audience(organisers=audience.organisers, group=audience.group))
        case "none", []:
            kept = Audience(participants=False, organisers=audience.organisers, group=audience.group)
            await _aimed(ask, it, kept)
        case "also", ["organisers"]:
            await _aimed(ask, it, replace(audience, organisers=not audience.organisers))
        case "also", ["group"]:
            await _aimed(ask, it, replace(audience, group=not audience.group))
        case "by", [facet, page] if facet in FACETS and is_id(page) and len(page) < 4:
            await _values(ask, it, facet, int(page))
        case "flip", [facet, key] if facet in FACETS:
            await _flipped(ask, it, facet, key)
        case "owing", []:
            await _owing(ask, it)
        case "owed", [number] if is_id(number):
            unseen = 0 if audience.unseen == int(number) else int(number)
            await _aimed(ask, it, replace(audience, unseen=unseen, participants=True))
        case "away", [page] if is_id(page) and len(page) < 4:
            people = await away(ask.work, ask.services.trip, audience)
            ask.reply(audience_screens.away(it, people, int(page), ask.language))
        case _:
            ask.stale()


async def _aimed(ask: Ask, it: Broadcast, audience: Audience) -> None:
    if changed := await compose.change(ask.work, it, audience=audience):
        await _show_whom(ask, changed)


async def _show_whom(ask: Ask, it: Broadcast) -> None:
    ask.reply(audience_screens.whom(it, await _reach(ask, it), ask.language))


async def _values(ask: Ask, it: Broadcast, facet: str, page: int) -> None:
    offered = await values(ask.work, ask.services.trip, facet, ask.language)
    ask.reply(audience_screens.values(it, facet, offered, page, await _reach(ask, it), ask.language))


async def _flipped(ask: Ask, it: Broadcast, facet: str, key: str) -> None:
    """Only what is offered can be chosen."""
    offered = [one.key for one in await values(ask.work, ask.services.trip, facet, ask.language)]
    if key not in offered:
        ask.stale()
    elif changed := await compose.change(ask.work, it, audience=it.audience.toggled(facet, key)):
        await _values(ask, changed, facet, offered.index(key) // audience_screens.SHOWN)


async def _owing(ask: Ask, it: Broadcast) -> None:
    found = [one for one in await ask.work.broadcasts.standing([State.SENT], LATEST) if one.asks]
    others = [(one.id, excerpt(one.parts(ask.language), ask.language)) for one in found]
    ask.reply(audience_screens.owing(it, others[: audience_screens.SHOWN], ask.language))


async def _changed(ask: Ask, it: Broadcast, **values: object) -> None:
    if changed := await compose.change(ask.work, it, **values):
        await show(ask, changed)


async def show(ask: Ask, it: Broadcast) -> None:
    """Before anything is said, it asks what to say."""
    if it.contents:
        ask.reply(screens.compose(await _sheet(ask, it), ask.language))
        return
    await compose.expect(ask.work, ask.real, "write", it.id, ask.language)
    ask.reply(screens.prompt(ask.language, it.id))


async def _sheet(ask: Ask, it: Broadcast) -> Sheet:
    return Sheet(it, await _reach(ask, it), ask.services.trip.zone, ask.now)


async def _reach(ask: Ask, it: Broadcast) -> audience_screens.Reach:
    return await reach(ask.work, ask.services.trip, it.audience, ask.language)


async def _look(ask: Request[Pressed], it: Broadcast) -> None:
    """Exactly what they will receive, in each language; then the question."""
    if not it.contents:
        ask.stale()
        return
    ask.enqueue(ClearButtons(ask.what.message))
    for spoken, parts in it.contents.items():
        if len(it.contents) > 1:
            ask.say(screens.preview(spoken, ask.language))
        ask.enqueue(Deliver(parts, reading.rows(it, spoken) if len(parts) == 1 else ()))
        if len(parts) > 1 and it.asks:
            ask.say(reading.question(it, spoken))
    ask.say(screens.confirm(await _sheet(ask, it), ask.language))


async def _send(ask: Request[Pressed], it: Broadcast) -> None:
    sent = await sending.confirm(ask.work, ask.real, it, ask.what.message) if it.contents else None
    if sent is None:
        ask.stale()
    elif sent.state is State.SCHEDULED:
        ask.reply(home.scheduled(sent, ask.services.trip.zone, ask.language))
    else:
        ask.reply(live.live(await report(ask.work, sent), ask.language))


async def said(ask: Request[Said] | Request[FileSent]) -> None:
    """What was asked for: the message itself, an hour, or the answers that are offered."""
    what, number, *more = (*ask.keys, "", "")
    it = await compose.draft(ask.work, ask.real, int(number)) if is_id(number) else None
    if it is None:
        await conversations.end(ask.work, ask.real.id)
        ask.say(screens.dropped(ask.language))
    elif what == "at":
        await _timed(ask, it)
    elif what == "own":
        await _own(ask, it)
    else:
        await _written(ask, it, Language(more[0]) if more[0] in tuple(Language) else ask.language)


async def _timed(ask: Ask, it: Broadcast) -> None:
    at = moment(ask.words, ask.now, ask.services.trip.zone)
    if at is None:
        ask.say(_moments(ask, it, wrong=True))
        return
    await conversations.end(ask.work, ask.real.id)
    await _changed(ask, it, at=at)


async def _own(ask: Ask, it: Broadcast) -> None:
    options = options_in(ask.words)
    if not options:
        ask.say(screens.own_prompt(it, ask.language, again=True))
        return
    await conversations.end(ask.work, ask.real.id)
    await _changed(ask, it, question=Question.OWN, options=options)


async def _written(ask: Request[Said] | Request[FileSent], it: Broadcast, spoken: Language) -> None:
    """An album comes message by message, and is shown once whole; whatever else is sent takes its place."""
    content = ask.what.content
    if not fits(ask, content) or content is None:
        return
    heard = await compose.hear(ask.work, it, spoken, content)
    if heard is None:
        ask.stale()
        return
    send = Send(screens.compose(await _sheet(ask, heard), ask.language))
    about, due = f"annonce:{it.id}", ask.now + TOGETHER if content.album else None
    await ask.work.outbox.withdraw(about, [Lane.REPLY])
    ask.work.outbox.enqueue(Queued(ask.chat.id, send, about=about, due=due))


def fits(ask: Ask, content: Content | None) -> bool:
    """False, and said, for what cannot be sent to others."""
    if content is None:
        ask.say(screens.unsupported(ask.language))
    elif most := too_long(content):
        ask.say(screens.too_long(most, ask.language))
    else:
        return True
    return False
