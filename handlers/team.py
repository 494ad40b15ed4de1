"""/equipe: a word to the organisers; whoever of them answers, the answer comes back here."""

from __future__ import annotations

from bot.chat.callback_data import read_tap
from bot.people.actions import conversations
from bot.people.rules.person import Role
from bot.team.actions import letters
from bot.team.screens import letters as screens
from handlers.ask import Ask, Request
from handlers.incoming import CommandSent, FileSent, Said, is_id
from handlers.routing import ConversationRoute, Route, TapRoute, command

CARRIED = ("text", "photo", "voice", "location", "venue", "video", "video_note", "audio")


async def ask_team(ask: Ask) -> None:
    """`/equipe some words` goes at once; `/equipe` alone asks what to say."""
    if isinstance(ask.what, CommandSent) and ask.words and rights_words(ask):
        await letters.write(ask.work, ask.real, ask.services.trip, ask.message)
        return
    await conversations.begin(ask.work, ask.real, "letter")
    ask.say(screens.prompt(ask.language), expect_reply=screens.placeholder(ask.language))


def rights_words(ask: Ask) -> bool:
    """The words of a deep link (`/start equipe`) are not a message."""
    return isinstance(ask.what, CommandSent) and ask.what.word.lower() != "start"


async def letter_tapped(ask: Ask) -> None:
    """« Répondre » under a letter."""
    reference = _numbers(ask.keys)
    if reference is None:
        ask.stale()
        return
    await conversations.begin(ask.work, ask.real, f"answer:{reference[0]}:{reference[1]}")
    to = await ask.work.people.get(reference[0])
    ask.say(screens.answer_prompt(ask.language, to.name if to else ""), expect_reply=screens.placeholder(ask.language))


async def written(ask: Request[Said]) -> None:
    """The letter that `/equipe` asked for."""
    await carry(ask, ask.what, None)


async def answered(ask: Request[Said]) -> None:
    """The answer that « Répondre » asked for."""
    await carry(ask, ask.what, _numbers(ask.keys))


async def file_sent(ask: Ask, sent: FileSent) -> bool:
    """A file as a letter or as the answer to one; False, and nothing done, when neither was asked for."""
    organiser = ask.real.role is Role.ORGANISER
    reference = reference_in(sent) if organiser else None
    name, *keys = (await conversations.pending(ask.work, ask.real.id) or "").split(":")
    if reference is None and name == "answer" and organiser:
        reference = _numbers(tuple(keys))
    if reference is not None:
        await letters.answer(ask.work, ask.real, reference, sent.message)
    elif name == "letter":
        await letters.write(ask.work, ask.real, ask.services.trip, sent.message)
    return reference is not None or name == "letter"


async def carry(ask: Ask, said: Said, reference: tuple[int, int] | None) -> None:
    """`reference` is set when an organiser answers; otherwise it is a letter to the team."""
    if said.kind not in CARRIED:
        ask.say(screens.unsupported(ask.language))
    elif reference is None:
        await letters.write(ask.work, ask.real, ask.services.trip, said.message)
    else:
        await letters.answer(ask.work, ask.real, reference, said.message)


def reference_in(said: Said | FileSent) -> tuple[int, int] | None:
    """The person and message that a letter came from: it stands in the letter itself, so no crash can lose it."""
    if said.answered is None or not said.answered.ours:
        return None
    for data in said.answered.data:
        tap = read_tap(data)
        if tap and tap.verb == "letter":
            return _numbers(tap.keys)
    return screens.read_reference(said.answered.text)


def _numbers(keys: tuple[str, ...]) -> tuple[int, int] | None:
    if len(keys) != 2 or not all(map(is_id, keys)):
        return None
    return int(keys[0]), int(keys[1])


ROUTES: tuple[Route, ...] = (
    command("equipe", ask_team, "team"),
    TapRoute("letter", letter_tapped, right="organisation"),
    ConversationRoute("letter", written, right="equipe"),
    ConversationRoute("answer", answered, right="organisation"),
)
