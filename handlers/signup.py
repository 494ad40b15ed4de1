"""/inscription: the conversation by which one signs up. Where it stands is a row: any worker goes on."""

from __future__ import annotations

from bot.chat.layout import html
from bot.chat.typed import Invalid
from bot.enrolment.actions import conversation as actions
from bot.enrolment.actions.conversation import Outcome
from bot.signup.actions.deadline import deadline
from bot.signup.rules.signup import OPEN, Signup, Status, Step
from bot.signup.screens import closing as signup_close
from handlers import showing
from handlers.ask import Ask, Request
from handlers.incoming import Edited, Said
from handlers.routing import LinkRoute, Route, command, on


async def sign_up(ask: Ask) -> None:
    await _enter(ask)


async def invited(ask: Ask) -> None:
    """`/start in_<source>`: where the link was found is kept with the draft that it begins."""
    await _enter(ask, source=ask.keys[0])


async def _enter(ask: Ask, source: str = "") -> None:
    """Begins, goes on where it stopped, or says where it stands."""
    found = await ask.work.signups.of(ask.real.id)
    if found is not None and found.status is not Status.DRAFT:
        ask.reply(await showing.status(ask, found))
    elif await showing.closes(ask, found):
        return
    elif found is None:
        ask.reply(await showing.screen(ask, await actions.begin(ask.work, ask.real, source)))
    else:
        await resume(ask, found)


async def resume(ask: Ask, signup: Signup) -> None:
    note = None if signup.step is Step.CONSENT else html("signup-resumed", ask.language)
    ask.reply(await showing.screen(ask, await actions.resume(ask.work, ask.services, signup), note))


async def said(ask: Request[Said], signup: Signup) -> None:
    """Words, a card or something else, while a question is asked."""
    if await showing.closes(ask, signup):
        return
    words = _words(ask, ask.what, signup.step)
    if isinstance(words, Invalid):
        await show(ask, Outcome(signup, refused=words))
    else:
        await show(ask, await actions.said(ask.work, ask.services, ask.real, signup, words, ask.what.message))


def _words(ask: Ask, what: Said, step: Step) -> str | Invalid:
    if what.kind == "text":
        return what.words
    if what.kind != "contact" or step not in (Step.PHONE, Step.EMERGENCY):
        return Invalid("signup-words-please")
    if step is Step.EMERGENCY:
        return f"{what.card_name} {what.phone}"
    return what.phone if what.points_at in (None, ask.real.id) else Invalid("signup-phone-other")


async def file_sent(ask: Ask, signup: Signup) -> None:
    await show(ask, Outcome(signup, refused=Invalid("signup-words-please")))


async def show(ask: Ask, turn: Outcome) -> None:
    """The word that the answer calls for, then the question where the sign-up stands: in one message."""
    word = turn.refused or (Invalid(turn.note) if turn.note else None)
    if word is None and turn.signup.step is Step.DONE:
        word = Invalid("status-mended")
    note = html(word.key, ask.language, **word.values) if word else None
    ask.reply(await showing.screen(ask, turn.signup, note))


def open_to_change(signup: Signup) -> bool:
    """It is neither ended nor refused."""
    return signup.status is Status.DRAFT or signup.status in OPEN


async def edited(ask: Request[Edited]) -> None:
    """An edited message corrects the answer that it gave."""
    signup = await ask.work.signups.of(ask.real.id)
    if signup is None or ask.what.message not in signup.heard or not open_to_change(signup):
        return
    if await showing.closes(ask, signup):
        return
    step = signup.heard[ask.what.message]
    turn = await actions.mended(ask.work, ask.services, ask.real, signup, step, ask.what.words)
    if turn.refused:
        ask.say(signup_close.word(turn.refused, ask.language))
    elif turn.note:
        ask.say(signup_close.word(Invalid(turn.note), ask.language))
    else:
        ask.say(signup_close.mended(turn.signup, step, ask.language))


async def left(ask: Ask, signup: Signup) -> None:
    """`/annuler`: a draft waits, a correction is given up."""
    await actions.pause(ask.work, signup)
    if late := await showing.draft_too_late(ask, signup):
        ask.reply(late)
    elif signup.status is Status.DRAFT:
        closing = await deadline(ask.work, ask.services.trip)
        ask.reply(signup_close.paused(ask.services.trip, closing, ask.language))
    else:
        ask.reply(signup_close.correction_left(ask.language))


ROUTES: tuple[Route, ...] = (
    command("inscription", sign_up, "signup"),
    LinkRoute("in", invited),
    on(Edited, edited),
)
