"""/equipe: a word to the organisers; whoever of them answers, the answer comes back here."""

from __future__ import annotations

from bot.people.actions import conversations
from bot.people.rules.person import Role
from bot.team.actions import letters
from bot.team.rules import Shown, Written
from bot.team.screens import letters as screens
from handlers.ask import Ask, Request
from handlers.incoming import FileSent, MessageSent, is_id
from handlers.routing import ConversationRoute, OfferRoute, Route, TapRoute, command

CARRIED = ("text", "photo", "voice", "location", "venue", "video", "video_note", "audio")
LISTED = 8  # letters on a screen


async def ask_team(ask: Ask) -> None:
    """`/equipe some words` goes at once; `/equipe` alone asks what to say."""
    if ask.typed:
        await letters.write(ask.work, ask.real, ask.services.trip, ask.message)
        return
    await conversations.begin(ask.work, ask.real, "letter")
    ask.say(screens.prompt(ask.language), expect_reply=screens.placeholder(ask.language))


async def letter_tapped(ask: Ask) -> None:
    """« Répondre » under a letter, for an organiser."""
    to = await _about(ask)
    person = await ask.work.letters.person(to.letter) if to else None
    if to is None or person is None:
        ask.stale()
        return
    await conversations.begin(ask.work, ask.real, f"answer:{to.id}")
    known = await ask.work.people.get(person)
    prompt = screens.answer_prompt(ask.language, known.name if known else "")
    ask.say(prompt, expect_reply=screens.placeholder(ask.language))


async def reply_tapped(ask: Ask) -> None:
    """« Répondre » under what the team wrote to somebody."""
    letter = await letters.own_letter(ask.work, ask.real.id, await _about(ask))
    if letter is None:
        ask.stale()
        return
    await conversations.begin(ask.work, ask.real, f"letter:{letter}")
    ask.say(screens.prompt(ask.language), expect_reply=screens.placeholder(ask.language))


async def forwarded(ask: Ask) -> None:
    """« Transmettre ce message à l’équipe », under words that nobody had asked for."""
    if len(ask.keys) == 1 and is_id(ask.keys[0]):
        await letters.write(ask.work, ask.real, ask.services.trip, int(ask.keys[0]))
        ask.reply(screens.forwarded(ask.language))
    else:
        ask.stale()


async def listed(ask: Ask) -> None:
    """The letters that wait for an answer; one of them, shown again."""
    match ask.keys:
        case ("list",):
            found = await letters.waiting(ask.work, LISTED)
            more = await ask.work.letters.waiting_count() - len(found)
            ask.reply(screens.waiting(ask.language, found, max(0, more), ask.services.trip))
        case ("read", row) if is_id(row):
            await _read(ask, await ask.work.letters.get(int(row)))
        case _:
            ask.stale()


async def _read(ask: Ask, written: Written | None) -> None:
    person = await ask.work.people.get(written.author) if written else None
    if written is None or person is None:
        ask.stale()
        return
    shown = await letters.with_answers(ask.work, Shown(person, written))
    letters.carry(ask.work, shown, ask.real, ask.services.trip)


async def written(ask: Request[MessageSent]) -> None:
    """The letter that `/equipe` or « Répondre » asked for; a reply to another letter goes on with that one."""
    if await native_reply(ask):
        return
    letter = int(ask.keys[0]) if ask.keys and is_id(ask.keys[0]) else None
    if ask.what.kind in CARRIED:
        await letters.write(ask.work, ask.real, ask.services.trip, ask.message, letter)
    else:
        ask.say(screens.unsupported(ask.language))


async def answered(ask: Request[MessageSent]) -> None:
    """The answer that « Répondre » asked for; a reply to another letter answers that one."""
    to = await letters.replied(ask.work, ask.chat.id, ask.what.replied) or await _about(ask)
    if ask.what.kind not in CARRIED:
        ask.say(screens.unsupported(ask.language))
    elif to is None:
        await conversations.end(ask.work, ask.real.id)
        ask.say(screens.gone(ask.language))
    else:
        await letters.answer(ask.work, ask.real, ask.services.trip, to, ask.message, ask.what.words)


async def native_reply(ask: Request[MessageSent]) -> bool:
    """A reply to a message of a letter goes on with it. False, and nothing done, for any other message."""
    to = await letters.replied(ask.work, ask.chat.id, ask.what.replied)
    if to is None or not await _may_continue(ask, to):
        return False
    if ask.what.kind not in CARRIED:
        ask.say(screens.unsupported(ask.language))
    else:
        await _continue(ask, to, ask.what.words)
    return True


async def _may_continue(ask: Ask, to: Written) -> bool:
    own = await letters.own_letter(ask.work, ask.real.id, to)
    return own is not None or ask.real.role is Role.ORGANISER


async def _continue(ask: Ask, to: Written, words: str) -> None:
    """Its person writes again; an organiser answers."""
    trip = ask.services.trip
    letter = await letters.own_letter(ask.work, ask.real.id, to)
    if letter is not None:
        await letters.write(ask.work, ask.real, trip, ask.message, letter)
    else:
        await letters.answer(ask.work, ask.real, trip, to, ask.message, words)


async def reply_to_all(ask: Request[MessageSent] | Request[FileSent]) -> bool:
    """A reply to what the team said to many begins a letter. False, and nothing done, for any other message."""
    replied, carried = ask.what.replied, not isinstance(ask.what, MessageSent) or ask.what.kind in CARRIED
    if not replied or not carried or not await ask.work.recipients.holds(ask.chat.id, replied):
        return False
    await letters.write(ask.work, ask.real, ask.services.trip, ask.message)
    return True


async def file_sent(ask: Request[FileSent]) -> bool:
    """A file as a letter or as the answer to one; False, and nothing done, when neither was asked for."""
    name, *keys = (await conversations.pending(ask.work, ask.real.id) or "").split(":")
    ask.keys = tuple(keys)
    organiser = ask.real.role is Role.ORGANISER
    to = await letters.replied(ask.work, ask.chat.id, ask.what.replied)
    if to is not None and await _may_continue(ask, to):
        await _continue(ask, to, "")
    elif name == "answer" and organiser and (answered := await _about(ask)):
        await letters.answer(ask.work, ask.real, ask.services.trip, answered, ask.message)
    elif name == "letter":
        letter = int(keys[0]) if keys and is_id(keys[0]) else None
        await letters.write(ask.work, ask.real, ask.services.trip, ask.message, letter)
    else:
        return not organiser and await reply_to_all(ask)
    return True


async def _about(ask: Ask) -> Written | None:
    """The message of a letter that a button or a conversation is about; those of before named it by its author."""
    match ask.keys:
        case (row,) if is_id(row):
            return await ask.work.letters.get(int(row))
        case (author, message) if is_id(author) and is_id(message):
            return await ask.work.letters.sent(int(author), int(message))
    return None


ROUTES: tuple[Route, ...] = (
    command("equipe", ask_team, "team"),
    TapRoute("letter", letter_tapped, right="organisation"),
    TapRoute("letters", listed, right="organisation"),
    TapRoute("reply", reply_tapped, right="equipe"),
    OfferRoute("team-forward", "forward", forwarded, right="equipe"),
    ConversationRoute("letter", written, right="equipe"),
    ConversationRoute("answer", answered, right="organisation"),
)
