"""Words and things said outside any command: what they mean depends on what was asked before."""

from __future__ import annotations

from bot.attachments.rules import Kind
from bot.chat.content import Content
from bot.chat.layout import open_button, push
from bot.chat.screen import Screen
from bot.people.actions import conversations
from bot.people.screens import errors
from bot.signup.rules.signup import Signup, listening
from handlers import debriefs, signup, team
from handlers.ask import Ask, Request
from handlers.incoming import FileSent, MessageSent
from handlers.routing import OfferRoute, Route, TapRoute, command, on


async def message_sent(ask: Request[MessageSent]) -> None:
    """In this order: what the bot asked for, a reply to the team, a question of the sign-up, or words like others."""
    name, *keys = (await conversations.pending(ask.work, ask.real.id) or "").split(":")
    if ask.routes.may_talk(ask.real.role, name):  # a right lost meanwhile makes it words like others
        ask.keys = tuple(keys)
        await ask.routes.conversations[name].handler(ask)
    elif await team.native_reply(ask) or await debriefs.native_reply(ask) or await team.reply_to_all(ask):
        return
    elif answering := await _answering(ask):
        await signup.answered(ask, answering)
    else:
        await stray(ask)


async def _answering(ask: Ask) -> Signup | None:
    """The sign-up whose question is being asked, if there is one."""
    found = await ask.work.signups.of(ask.real.id)
    return found if found is not None and listening(found) else None


async def stray(ask: Request[MessageSent]) -> None:
    """Words that answer nothing that was asked: whoever wrote them says what they are."""
    if ask.what.kind in team.CARRIED:
        sent = _held(ask)
        if sent and any(it.kept for it in _offers(ask)):
            await conversations.hold(ask.work, ask.real, ask.message, sent)
        ask.say(_what_of_it(ask))
    else:
        ask.say(errors.unexpected_file(ask.person))


async def stray_file(ask: Request[FileSent]) -> None:
    """A file from whoever may import none."""
    if answering := await _answering(ask):
        await signup.file_sent(ask, answering)
    else:
        ask.say(_what_of_it(ask))


def _what_of_it(ask: Ask) -> Screen:
    """What each noun offers to do with it, then what people look for most."""
    offers = [push(it.label, ask.language, it.verb, ask.message) for it in _offers(ask)]
    look = "prochain" if _open(ask, "prochain") else "programme"
    return errors.unasked(ask.language, (*((it,) for it in offers), (open_button(look, ask.language),)))


def _offers(ask: Ask) -> list[OfferRoute]:
    return [it for it in ask.routes.offers if _open(ask, it.right) and (not it.kept or _held(ask))]


def _held(ask: Ask) -> str | Content | None:
    """Words, a photograph, a voice note; nothing for what is none."""
    carries = isinstance(ask.what, MessageSent) and ask.what.kind in tuple(Kind)
    return ask.words or (ask.what.content if isinstance(ask.what, MessageSent) and carries else None)


def _open(ask: Ask, command: str) -> bool:
    return ask.routes.commands.ask(ask.person.role, command) is not None


async def cancel(ask: Ask) -> None:
    """First what the bot asked last; then the sign-up in progress, whose answers are kept."""
    if await conversations.end(ask.work, ask.real.id):
        ask.reply(errors.cancelled(ask.language))
    elif answering := await _answering(ask):
        await signup.left(ask, answering)
    else:
        ask.reply(errors.nothing_to_cancel(ask.language))


ROUTES: tuple[Route, ...] = (
    command("annuler", cancel, "cancel"),
    TapRoute("drop", cancel, right="annuler"),
    on(MessageSent, message_sent),
)
