"""/note: a personal note on what is in progress; or « Garder en note », under words that nobody had asked for."""

from __future__ import annotations

from bot.attachments.screens import full
from bot.chat.content import Content
from bot.chat.typed import Invalid, clean
from bot.debriefs.actions.answering import CARRIED, Full, marked
from bot.debriefs.screens import asking as debriefs
from bot.debriefs.screens import own
from bot.notes import screens
from bot.notes.actions import give, keep
from bot.notes.rules import LONGEST, PAGE, Note, debriefed, follows, near
from bot.outbox.acts import React
from bot.people.actions import conversations
from bot.people.rules.rights import COMING
from bot.programme.rules.programme import Programme
from bot.programme.screens import programme as programmes
from handlers import attendance
from handlers.ask import Ask, Request
from handlers.incoming import MessageSent, Pressed, is_id
from handlers.routing import ConversationRoute, OfferRoute, Route, TapRoute, command

NAME = "note"
KEPT = "👌"  # on a note that follows another: the sentence, and its buttons, would be the same


async def note(ask: Ask) -> None:
    """`/note some words` keeps them at once; `/note` alone asks for them."""
    if ask.typed:
        await _keep(ask, ask.typed)
        return
    await conversations.begin(ask.work, ask.real, NAME)
    ask.say(screens.prompt(ask.language, await ask.work.notes.count(ask.real.id)))


async def written(ask: Request[MessageSent]) -> None:
    """What `/note` asked for; anything but a text, a photograph or a voice note is asked again."""
    if ask.what.words.strip():
        await _keep(ask, ask.what.words)
    elif ask.what.content is not None and ask.what.kind in CARRIED:
        await _keep(ask, ask.what.content)
    else:
        ask.say(screens.unsupported(ask.language))


async def offered(ask: Request[Pressed]) -> None:
    message = int(ask.keys[0]) if len(ask.keys) == 1 and is_id(ask.keys[0]) else 0
    sent = await conversations.held(ask.work, ask.real.id, message)
    if sent is None and not await ask.work.notes.of_message(ask.real.id, message):
        ask.stale()
        return
    await _keep(ask, sent or "", message)
    await conversations.release(ask.work, ask.real.id, message)


async def _keep(ask: Ask, sent: str | Content, message: int = 0) -> None:
    """`message`: the one that holds what was said, when it is not this one."""
    sent = sent if isinstance(sent, Content) else clean(sent, lines=True)
    if isinstance(sent, str) and len(sent) > LONGEST:
        ask.reply(screens.too_long(ask.language))
        return
    mine = await attendance.mine(ask)
    match await keep(ask.work, ask.real.id, mine, message or ask.message, sent):
        case None:
            ask.reply(screens.too_many(ask.language))
        case Full(kind):
            ask.reply(screens.full(kind, ask.language))
        case made:
            await _kept(ask, mine, made)


async def _kept(ask: Ask, mine: Programme, made: Note) -> None:
    others, given = near(mine, ask.now, made.entry), await _debriefed(ask, made)
    said = screens.kept(made, await ask.programme(), others, ask.language, given)
    before = next((it for it in await ask.work.notes.of(ask.real.id, 2) if it.id < made.id), None)
    if ask.typed and not ask.in_group and follows(made, before):
        ask.enqueue(React(made.message, KEPT, said))
    else:
        ask.reply(said)


async def _debriefed(ask: Ask, found: Note) -> bool:
    kinds = ask.services.trip.debriefs.kinds
    return debriefed(found, await ask.programme(), kinds, ask.now) is not None


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("page", number) if is_id(number):
            await _page(ask, int(number))
        case (verb, row, *rest) if is_id(row) and (found := await ask.work.notes.get(ask.real.id, int(row))):
            await _about(ask, found, verb, rest)
        case _:
            ask.stale()


async def _about(ask: Ask, found: Note, verb: str, rest: list[str]) -> None:
    match verb, rest:
        case "read", []:
            await _card(ask, found)
        case "give", []:
            await _give(ask, found)
        case "move", [] | [_]:
            await _choose(ask, found, rest[0] if rest else "")
        case "to", [] | [_]:
            await _move(ask, found, rest[0] if rest else "")
        case "erase", []:
            await ask.work.notes.erase(found)
            ask.reply(screens.erased(ask.language))
        case _:
            ask.stale()


async def _page(ask: Ask, number: int) -> None:
    count = await ask.work.notes.count(ask.real.id)
    number = min(number, max(0, (count - 1) // PAGE))
    found = await ask.work.notes.of(ask.real.id, PAGE, number * PAGE)
    ask.reply(screens.page(found, count, number, await ask.programme(), ask.language))


async def _choose(ask: Ask, found: Note, day: str) -> None:
    """First the day of what it is about, or the nearest there is."""
    programme = await ask.programme()
    entry = programme.entry(found.entry)
    near_day = programme.day_of(entry.starts if entry else found.at)
    on = programmes.by_day(programme, day) or min(programme.days, key=lambda it: abs(it - near_day), default=None)
    ask.reply(screens.move(found, programme, on, ask.language))


async def _move(ask: Ask, found: Note, key: str) -> None:
    """To the entry of this key; without a key, to none."""
    programme = await ask.programme()
    entry = programmes.find(programme, key) if key else None
    if key and entry is None:
        ask.stale()
        return
    await ask.work.notes.move(found, entry.ref if entry else "")
    moved = await ask.work.notes.get(ask.real.id, found.id)
    if moved:
        await _card(ask, moved)


async def _card(ask: Ask, found: Note) -> None:
    ask.reply(screens.card(found, await ask.programme(), ask.language, await _debriefed(ask, found)))


async def _give(ask: Ask, found: Note) -> None:
    """It is a contribution then, and a note no more."""
    given = await give(ask.work, ask.services.trip, found)
    match given:
        case None:
            ask.stale()
        case Invalid():
            ask.say(debriefs.again(given.key, given.values, ask.language))
        case Full(kind):
            ask.say(full(kind, ask.language))
        case _, made if made.mark is not await ask.work.debriefs.mark_of(ask.real.id):
            ask.reply(debriefs.voiced(made, ask.language))
        case debrief, made if debrief.at is None:
            ask.reply(own.card(made, await ask.programme(), ask.services.trip.debriefs, ask.language))
        case debrief, made:
            contributions = await marked(ask.work, ask.real.id, debrief, made.mark)
            asks = ask.services.trip.debriefs
            ask.reply(debriefs.kept(made, debrief.id, contributions, asks, ask.language))


ROUTES: tuple[Route, ...] = (
    command("note", note, who=COMING),
    TapRoute(screens.TAP, tapped, right="note"),
    OfferRoute("notes-keep", screens.KEEP, offered, right="note", kept=True),
    ConversationRoute(NAME, written, right="note"),
)
