"""/annonce: the organisers speak to many, follow who has read it, and remind, correct or withdraw."""

from __future__ import annotations

from bot.broadcasts.actions import changing, compose, correcting
from bot.broadcasts.actions import live as following
from bot.broadcasts.actions.report import answered, missing, report, to_call
from bot.broadcasts.rules.broadcast import Broadcast, State
from bot.broadcasts.screens import calls, home, live, reading
from bot.broadcasts.screens import changing as screens
from bot.broadcasts.screens import compose as compose_screens
from bot.outbox.acts import ClearButtons, Deliver, SetButtons
from bot.people.actions import conversations
from bot.people.rules.rights import ORGANISERS
from handlers import composing, dictating
from handlers.ask import Ask, Request
from handlers.incoming import FileSent, MessageSent, Pressed, is_id
from handlers.routing import ConversationRoute, Route, TapRoute, command

MOST_DIGITS = 6  # of a page


async def broadcast_command(ask: Ask) -> None:
    """Composing begins at once: what the others became is a button away."""
    await composing.begin(ask)


async def tapped(ask: Request[Pressed]) -> None:
    """Whatever is pressed, the words that were waited for are not any more."""
    await conversations.end(ask.work, ask.real.id)
    match ask.keys:
        case ("home",):
            await _home(ask)
        case ("call",):
            ask.reply(calls.to_call(await to_call(ask.work), ask.services.trip.zone, ask.language))
        case ("fixed", draft) if is_id(draft):
            await _fixed(ask, int(draft))
        case (what, number, *more) if what in ABOUT and is_id(number):
            await _about(ask, what, int(number), more)
        case _:
            await composing.tapped(ask)


async def _home(ask: Ask) -> None:
    found = await ask.work.broadcasts.in_states(home.STATES, home.SHOWN)
    calling = sum(len(it.named) for it in await to_call(ask.work))
    ask.reply(home.home(found, calling, ask.services.trip.zone, ask.language))


ABOUT = ("live", "missing", "answers", "nudge", "later", "fix", "fixin", "take", "taken", "waiting", "edit", "cancel")


async def _about(ask: Ask, what: str, number: int, more: list[str]) -> None:
    it = await ask.work.broadcasts.get(number)
    if it is None or it.state is State.DRAFT:
        ask.stale()
        return
    match what, more:
        case "live", []:
            ask.reply(live.live(await report(ask.work, it), ask.language))
        case (("missing" | "answers"), [page]) if is_id(page) and len(page) < MOST_DIGITS:
            found = await missing(ask.work, it) if what == "missing" else await answered(ask.work, it)
            ask.reply(live.people(it, what, found, int(page), ask.language))
        case "nudge", []:
            await _nudge(ask, it)
        case "later", []:
            ask.reply(live.delays(it, ask.language))
        case "later", [minutes] if minutes in map(str, compose_screens.DELAYS[1:]):
            await _repeat(ask, it, int(minutes))
        case (("fix" | "fixin" | "take" | "taken"), _):
            await _change(ask, what, it, more)
        case _:
            await _scheduled(ask, what, it)


async def _nudge(ask: Ask, it: Broadcast) -> None:
    count = await changing.nudge(ask.work, ask.real, it)
    ask.answer(reading.nudged(count, ask.language), alert=not count)


async def _repeat(ask: Ask, it: Broadcast, minutes: int) -> None:
    if await changing.repeat_later(ask.work, ask.real, it, minutes):
        ask.answer(reading.repeating(minutes, ask.language))
        await _follow(ask, await _now(ask, it))
    else:
        ask.stale()


async def _change(ask: Ask, what: str, it: Broadcast, more: list[str]) -> None:
    spoken = more[0] if more else it.language.value
    if it.state is not State.SENT or spoken not in it.contents:
        ask.stale()
    elif what == "fix" and len(it.contents) > 1:
        ask.reply(screens.which(it, ask.language))
    elif what in ("fix", "fixin"):
        await compose.expect(ask.work, ask.real, "fix", it.id, spoken)
        ask.say(screens.prompt(it, ask.language))
    elif what == "take":
        ask.reply(screens.ask_withdraw(it, (await report(ask.work, it)).tally.got, ask.language))
    elif await changing.withdraw(ask.work, ask.real, it):
        await _follow(ask, await _now(ask, it))


async def _fixed(ask: Ask, draft: int) -> None:
    done = await correcting.confirm(ask.work, ask.real, draft)
    if done is None:
        ask.stale()
    else:
        await _follow(ask, done)


async def _follow(ask: Ask, it: Broadcast) -> None:
    """How it stands. The author's message that follows it is the one they look at; the one before loses its buttons."""
    ask.reply(live.live(await report(ask.work, it), ask.language))
    before = await following.move(ask.work, ask.real, it, ask.message)
    if before:
        ask.enqueue(ClearButtons(before))


async def _now(ask: Ask, it: Broadcast) -> Broadcast:
    return await ask.work.broadcasts.get(it.id) or it


async def _scheduled(ask: Ask, what: str, it: Broadcast) -> None:
    if it.state is not State.SCHEDULED:
        ask.stale()
    elif what == "edit":
        if opened := await compose.reopen(ask.work, ask.real, it.id):
            await composing.show(ask, opened)
    elif what == "cancel" and await compose.cancel(ask.work, ask.real, it.id):
        ask.reply(home.cancelled(ask.language))
    else:
        ask.reply(home.scheduled(it, ask.services.trip.zone, ask.language))


async def question_answered(ask: Request[MessageSent] | Request[FileSent]) -> None:
    """What a question of ours was about: the message itself, an hour, answers, a correction."""
    match ask.keys:
        case ("fix", number, spoken) if is_id(number):
            await _corrected(ask, int(number), spoken)
        case _:
            await dictating.answered(ask)


async def _corrected(ask: Request[MessageSent] | Request[FileSent], number: int, spoken: str) -> None:
    """Shown as it will be read; nothing is changed yet."""
    it, content = await ask.work.broadcasts.get(number), ask.what.content
    if it is None or it.state is not State.SENT:
        await conversations.end(ask.work, ask.real.id)
        ask.say(compose_screens.dropped(ask.language))
        return
    if not dictating.fits(ask, content) or content is None:
        return
    fix = await correcting.prepare(ask.work, ask.real, it, spoken, content)
    shown = reading.corrected(fix.parts[0], fix.language) if fix.edited else fix.parts[0]
    ask.enqueue(Deliver((shown, *fix.parts[1:])))
    ask.say(screens.confirm(it, fix.draft, fix.edited, (await report(ask.work, it)).tally.got, ask.language))


async def file_sent(ask: Request[FileSent]) -> bool:
    """False, and nothing done, when no file was waited for here."""
    name, *keys = (await conversations.pending(ask.work, ask.real.id) or "").split(":")
    if name != compose.TALK or not ask.routes.may_talk(ask.real.role, name):
        return False
    ask.keys = tuple(keys)
    await question_answered(ask)
    return True


async def seen(ask: Request[Pressed]) -> None:
    """« Vu », or an answer: of whoever got it, or reads it in the group."""
    match ask.keys:
        case (number, answer) if is_id(number) and answer.isdecimal() and len(answer) == 1:
            await _acknowledged(ask, int(number), int(answer))
        case _:
            ask.stale()


async def _acknowledged(ask: Request[Pressed], number: int, answer: int) -> None:
    it = await ask.work.broadcasts.get(number)
    if it is not None and it.state is State.DRAFT and it.author == ask.real.id:
        ask.answer(reading.only_preview(ask.language))
        return
    to = await ask.work.recipients.one(number, ask.chat.id) if it else None
    if it is None or to is None or it.state is not State.SENT or answer >= len(reading.answers(it, ask.language)):
        ask.stale()
        return
    await changing.acknowledge(ask.work, ask.real.id, it, answer)
    ask.answer(reading.thanks(it, answer, ask.language))
    if not ask.in_group:
        ask.enqueue(SetButtons(ask.what.message, reading.rows(it, ask.language, answer)))


ROUTES: tuple[Route, ...] = (
    command("annonce", broadcast_command, "broadcast", ORGANISERS),
    TapRoute("annonce", tapped, right="annonce"),
    TapRoute("seen", seen, right="infos"),
    ConversationRoute("annonce", question_answered, right="annonce"),
)
