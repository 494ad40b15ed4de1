"""/question: what people want to ask the hosts of a visit; read, supported and asked by all who come."""

from __future__ import annotations

from bot.chat.typed import clean
from bot.facilitators.actions import facilitates
from bot.host_questions.actions import asking, live
from bot.host_questions.rules import LONGEST, Question, met, nearest, takes
from bot.host_questions.screens import asking as screens
from bot.host_questions.screens import board
from bot.host_questions.screens.told import TAP
from bot.people.actions import conversations
from bot.people.rules.rights import COMING
from bot.programme.rules.programme import Entry
from bot.programme.screens.programme import entry_key, find
from handlers import attendance
from handlers import facilitating as lead
from handlers.ask import Ask, Request
from handlers.incoming import MessageSent, Pressed, is_id
from handlers.routing import ConversationRoute, Route, TapRoute, command


async def question(ask: Ask) -> None:
    """`/question some words` asks at once, about the visit in progress or the next one; alone, it shows those asked."""
    visit = nearest(await attendance.mine(ask), ask.now)
    if visit is None:
        ask.reply(screens.visits(await ask.programme(), [], ask.language))
    elif ask.typed:
        await _ask(ask, visit, ask.typed)
    else:
        await show(ask, visit)


async def show(ask: Ask, visit: Entry, page: int = 0) -> None:
    """Whoever facilitates has a list that follows what happens."""
    made = await live.gathered(ask.work, ask.person, visit)
    screen = board.board(made, page, ask.language)
    if not made.leads:
        ask.reply(screen)
    elif isinstance(ask.what, Pressed):
        ask.reply(screen)
        await live.here(ask.work, ask.chat.id, visit, ask.message, screen, page)
    else:
        ask.work.outbox.enqueue(live.anew(ask.chat.id, visit, screen))


async def _ask(ask: Ask, visit: Entry, words: str) -> None:
    words = clean(words)
    if not 0 < len(words) <= LONGEST:
        ask.reply(screens.bounds(ask.language))
    elif await asking.ask(ask.work, ask.real.id, visit, words):
        await show(ask, visit)
    else:
        ask.reply(screens.over(ask.language))


async def written(ask: Request[MessageSent]) -> None:
    visit = find(await ask.programme(), ask.keys[0]) if ask.keys else None
    if visit is None:
        await conversations.end(ask.work, ask.real.id)
        ask.say(screens.over(ask.language))
    else:
        await _ask(ask, visit, ask.what.words)


async def tapped(ask: Ask) -> None:
    programme = await ask.programme()
    match ask.keys:
        case ("visits",):
            ask.reply(screens.visits(programme, met(await attendance.mine(ask)), ask.language))
        case ("board" | "ask" as verb, key, *rest) if found := find(programme, key):
            await _of_visit(ask, found, verb, rest)
        case (verb, row, *rest) if is_id(row):
            await _of_question(ask, await ask.work.host_questions.get(int(row)), verb, rest)
        case _:
            ask.stale()


async def _of_visit(ask: Ask, visit: Entry, verb: str, rest: list[str]) -> None:
    match verb, rest:
        case "board", [page] if page.isdecimal() and len(page) < 4:
            await show(ask, visit, int(page))
        case "ask", [] if takes(visit, ask.now):
            await conversations.begin(ask.work, ask.real, f"question:{entry_key(visit)}")
            ask.say(screens.prompt(visit, ask.language))
        case _:
            ask.stale()


async def _of_question(ask: Ask, one: Question | None, verb: str, rest: list[str]) -> None:
    visit = (await ask.programme()).entry(one.entry) if one else None
    if one is None or visit is None:
        ask.stale()
        return
    match verb, rest:
        case (("up" | "down"), [page]):
            await _support(ask, one, visit, verb == "up", page)
        case "back", [] if one.person == ask.real.id:
            await asking.take_back(ask.work, ask.real.id, one, visit)
            await show(ask, visit)
        case _ if await facilitates(ask.work, ask.person, visit.ref):
            await lead.tapped(ask, one, visit, verb, rest)
        case _:
            ask.stale()


async def _support(ask: Ask, one: Question, visit: Entry, supports: bool, page: str) -> None:
    """`page` is where it was pressed: of the list, or the question's own card."""
    if not await asking.support(ask.work, ask.real.id, one, supports):
        ask.stale()
    elif page == "card":
        await lead.card(ask, one.id, visit)
    else:
        await show(ask, visit, int(page) if page.isdecimal() and len(page) < 4 else 0)


ROUTES: tuple[Route, ...] = (
    command("question", question, "ask", COMING),
    TapRoute(TAP, tapped, right="question"),
    ConversationRoute("question", written, right="question"),
    ConversationRoute("question-answer", lead.answered, right="question"),
)
