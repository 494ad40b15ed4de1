"""What whoever facilitates a visit does with its questions."""

from __future__ import annotations

from bot.chat.typed import clean
from bot.facilitators.actions import facilitates
from bot.host_questions.actions import asking, live
from bot.host_questions.rules import LONGEST_ANSWER, Question, State
from bot.host_questions.screens import asking as screens
from bot.host_questions.screens import board
from bot.people.actions import conversations
from bot.people.rules.person import Role
from bot.programme.rules.programme import Entry
from handlers.ask import Ask, Request
from handlers.incoming import MessageSent, is_id


async def tapped(ask: Ask, one: Question, visit: Entry, verb: str, rest: list[str]) -> None:
    match verb, rest:
        case "card", []:
            await card(ask, one.id, visit, anew=True)
        case "mark", [state] if state in tuple(State):
            await asking.mark(ask.work, one, State(state))
            await card(ask, one.id, visit)
        case "note", []:
            await conversations.begin(ask.work, ask.real, f"question-answer:{one.id}")
            ask.say(screens.note_prompt(one.words, ask.language))
        case "remove", [] if ask.person.role is Role.ORGANISER or one.person == ask.real.id:
            await asking.take_back(ask.work, ask.real.id, one, visit)
            ask.reply(screens.removed(visit, ask.language))
        case _:
            ask.stale()


async def card(ask: Ask, row: int, visit: Entry, anew: bool = False) -> None:
    """In a message of its own: the list goes on following what happens."""
    one = await ask.work.host_questions.get(row)
    if one is None:
        ask.stale()
        return
    screen = board.card(await live.gathered(ask.work, ask.person, visit), one, ask.language)
    ask.say(screen) if anew else ask.reply(screen)


async def answered(ask: Request[MessageSent]) -> None:
    """What the hosts answered, as whoever facilitates notes it."""
    row = int(ask.keys[0]) if ask.keys and is_id(ask.keys[0]) else 0
    one = await ask.work.host_questions.get(row)
    visit = (await ask.programme()).entry(one.entry) if one else None
    words = clean(ask.what.words)
    if one is None or visit is None or not await facilitates(ask.work, ask.person, visit.ref):
        await conversations.end(ask.work, ask.real.id)
        ask.say(screens.gone(ask.language))
    elif not 0 < len(words) <= LONGEST_ANSWER:
        ask.say(screens.bounds(ask.language, answer=True))
    else:
        await asking.note(ask.work, ask.real.id, one, visit, words)
        await card(ask, one.id, visit)
