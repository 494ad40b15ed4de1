"""/promesse: one thing to try at home, who reads it, and what became of it."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.typed import clean
from bot.people.actions import conversations
from bot.people.rules.rights import COMING
from bot.promises import screens
from bot.promises.actions import erase, leave_alone, tell, write
from bot.promises.rules import DAYS, LONGEST, News, Outcome, Promise, Seen, readable
from handlers.ask import Ask, Request
from handlers.incoming import MessageSent
from handlers.routing import ConversationRoute, Route, TapRoute, command

AFTER = frozenset(map(str, DAYS))


async def promise(ask: Ask) -> None:
    """`/promesse some words` writes them at once; alone, it shows what was written, or asks for it."""
    if ask.services.trip.today(ask.now) < ask.services.trip.first_day:
        ask.reply(screens.too_early(ask.language))
    elif ask.typed:
        await _write(ask, ask.typed)
    else:
        await _own(ask)


async def _own(ask: Ask) -> None:
    made = await ask.work.promises.of(ask.real.id)
    if made is not None:
        ask.reply(screens.own(made, ask.language))
    else:
        await _ask_for(ask)


async def _ask_for(ask: Ask) -> None:
    made = await ask.work.promises.of(ask.real.id)
    await conversations.begin(ask.work, ask.real, "promise")
    ask.say(screens.prompt(ask.language, anew=made is not None))


async def _write(ask: Ask, words: str) -> None:
    """Who may read it is asked with the first words."""
    words = clean(words)
    if not 0 < len(words) <= LONGEST:
        ask.say(screens.bounds(ask.language))
        return
    anew = await ask.work.promises.of(ask.real.id) is not None
    made = await write(ask.work, ask.real.id, words)
    ask.say(screens.own(made, ask.language) if anew else screens.who(made, ask.language))


async def written(ask: Request[MessageSent]) -> None:
    await _write(ask, ask.what.words)


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("write",):
            await _ask_for(ask)
        case ("own",):
            await _own(ask)
        case ("others", page) if page.isdecimal() and len(page) < 4:
            await _others(ask, int(page))
        case _:
            made = await ask.work.promises.of(ask.real.id)
            if made is None:
                ask.stale()
            else:
                await _about(ask, made)


async def _about(ask: Ask, made: Promise) -> None:
    match ask.keys:
        case ("who",):
            ask.reply(screens.who(made, ask.language))
        case ("seen", seen) if seen in tuple(Seen):
            await _keep(ask, replace(made, seen=Seen(seen)))
        case ("alone", "0"):
            await _keep(ask, replace(made, alone=False))
        case ("alone", "1"):
            await leave_alone(ask.work, made)
            ask.reply(screens.left_alone(ask.language))
        case ("did", day, outcome) if day in AFTER and outcome in tuple(Outcome):
            await _tell(ask, made, int(day), Outcome(outcome))
        case ("tell", day) if day in AFTER:
            await conversations.begin(ask.work, ask.real, f"promise-news:{day}")
            ask.say(screens.tell_prompt(ask.language))
        case ("erase",):
            await erase(ask.work, ask.real.id)
            ask.reply(screens.erased(ask.language))
        case _:
            ask.stale()


async def _keep(ask: Ask, made: Promise) -> None:
    await ask.work.promises.keep(made)
    ask.reply(screens.own(made, ask.language))


async def _tell(ask: Ask, made: Promise, day: int, outcome: Outcome) -> None:
    words = made.news[day].words if day in made.news else ""
    made = await tell(ask.work, made, day, News(outcome, words))
    ask.reply(screens.thanks(made, day, ask.language))


async def became(ask: Request[MessageSent]) -> None:
    """What « raconter » asked for."""
    made = await ask.work.promises.of(ask.real.id)
    words, day = clean(ask.what.words), int(ask.keys[0]) if ask.keys and ask.keys[0] in AFTER else 0
    if 0 < len(words) <= LONGEST and made and day:
        await conversations.end(ask.work, ask.real.id)
        outcome = made.news[day].outcome if day in made.news else None
        ask.say(screens.thanks(await tell(ask.work, made, day, News(outcome, words)), day, ask.language))
    elif made and day:
        ask.say(screens.bounds(ask.language))
    else:
        await conversations.end(ask.work, ask.real.id)
        ask.say(screens.erased(ask.language))


async def _others(ask: Ask, number: int) -> None:
    found = readable(await ask.work.promises.all(), ask.person)
    known = await ask.work.people.load({it.person for it in found})
    ask.reply(screens.others(found, {it.id: it.name for it in known.values()}, number, ask.language))


ROUTES: tuple[Route, ...] = (
    command("promesse", promise, "promise", COMING),
    TapRoute(screens.TAP, tapped, right="promesse"),
    ConversationRoute("promise", written, right="promesse"),
    ConversationRoute("promise-news", became, right="promesse"),
)
