"""/inscription: the conversation by which one signs up. Where it stands is a row: any worker goes on."""

from __future__ import annotations

from dataclasses import replace

from bot.actions import signup as actions
from bot.actions.deadline import deadline
from bot.actions.questionnaire import asked
from bot.actions.signup import Turn
from bot.screens import errors, signup_close, signup_summary
from bot.screens import signup as screens
from bot.screens.words import told
from bot.texts.catalogue import plain
from bot.trip.said import Refused
from bot.trip.signup import OPEN, Signup, Status, Step
from handlers import showing
from handlers.ask import Ask
from handlers.incoming import Edited, Said


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
        await _resume(ask, found)


async def _resume(ask: Ask, signup: Signup) -> None:
    note = None if signup.step is Step.CONSENT else told("signup-resumed", ask.language)
    ask.reply(await showing.screen(ask, await actions.resume(ask.work, ask.house, signup), note))


async def said(ask: Ask, signup: Signup) -> None:
    """Words, a card or something else, while a question is asked."""
    assert isinstance(ask.what, Said)  # noqa: S101  # the route's kind
    if await showing.closes(ask, signup):
        return
    words = _words(ask, ask.what, signup.step)
    if isinstance(words, Refused):
        await _show(ask, Turn(signup, refused=words))
    else:
        await _show(ask, await actions.said(ask.work, ask.house, ask.real, signup, words, ask.what.message))


def _words(ask: Ask, what: Said, step: Step) -> str | Refused:
    if what.kind == "text":
        return what.words
    if what.kind != "contact" or step not in (Step.PHONE, Step.EMERGENCY):
        return Refused("signup-words-please")
    if step is Step.EMERGENCY:
        return f"{what.card_name} {what.phone}"
    return what.phone if what.points_at in (None, ask.real.id) else Refused("signup-phone-other")


async def file_sent(ask: Ask, signup: Signup) -> None:
    await _show(ask, Turn(signup, refused=Refused("signup-words-please")))


async def _show(ask: Ask, turn: Turn) -> None:
    """The word that the answer calls for, then the question where the sign-up stands: in one message."""
    word = turn.refused or (Refused(turn.note) if turn.note else None)
    if word is None and turn.signup.step is Step.DONE:
        word = Refused("status-mended")
    note = told(word.key, ask.language, **word.values) if word else None
    ask.reply(await showing.screen(ask, turn.signup, note))


async def edited(ask: Ask) -> None:
    """An edited message corrects the answer that it gave."""
    assert isinstance(ask.what, Edited)  # noqa: S101  # the route's kind
    signup = await ask.work.signups.of(ask.real.id)
    if (
        signup is None
        or ask.what.message not in signup.heard
        or not (signup.status is Status.DRAFT or signup.status in OPEN)
    ):
        return
    if await showing.closes(ask, signup):
        return
    step = signup.heard[ask.what.message]
    turn = await actions.mended(ask.work, ask.house, ask.real, signup, step, ask.what.words)
    if turn.refused:
        ask.say(signup_close.word(turn.refused, ask.language))
    elif turn.note:
        ask.say(signup_close.word(Refused(turn.note), ask.language))
    else:
        ask.say(signup_close.mended(turn.signup, step, ask.language))


async def tapped(ask: Ask) -> None:
    """A button of the conversation. What it is about is looked up again: it may be old, or another's."""
    signup = await ask.work.signups.of(ask.real.id)
    if signup is None or not _open(signup):
        ask.answer(errors.stale(ask.language), alert=True)
    elif ask.keys in (("erase",), ("erase-yes",)):
        await _erase(ask, signup, sure=ask.keys == ("erase-yes",))
    elif not await showing.closes(ask, signup):
        await _act(ask, signup)


def _open(signup: Signup) -> bool:
    return signup.status is Status.DRAFT or signup.status in OPEN


async def _act(ask: Ask, signup: Signup) -> None:
    signup = replace(signup, paused=False)
    match ask.keys:
        case ("say", step, choice) if step == signup.step.value:
            await _chosen(ask, signup, choice)
        case ("see", nights) if signup.step is Step.NIGHTS:
            await _ticked(ask, signup, nights)
        case ("back", step) if step == signup.step.value:
            ask.reply(await showing.screen(ask, await actions.back(ask.work, ask.house, signup)))
        case ("fix", step) if step in tuple(Step):
            await _fix(ask, signup, Step(step))
        case ("confirm",) if signup.step is Step.SUMMARY:
            await _confirm(ask, signup)
        case ("resume",) if signup.status is Status.DRAFT:
            await _resume(ask, signup)
        case ("say" | "see" | "back" | "confirm", *_):
            # From another device, or sent twice: the question that is asked now stands where they look.
            ask.answer(plain("signup-answered-already", ask.language), alert=True)
            ask.reply(await showing.screen(ask, signup))
        case _:
            ask.answer(errors.stale(ask.language), alert=True)


async def _chosen(ask: Ask, signup: Signup, choice: str) -> None:
    if signup.step is Step.CLAIM and choice == "vouch":
        await _vouched(ask, signup)
        return
    turn = await actions.pressed(ask.work, ask.house, ask.real, signup, choice)
    if turn is None:
        ask.answer(errors.stale(ask.language), alert=True)
    else:
        await _show(ask, turn)


async def _vouched(ask: Ask, signup: Signup) -> None:
    """The link to forward, then the next question: a word to the team is no longer needed."""
    await showing.vouch(ask, signup)
    passed = await actions.pressed(ask.work, ask.house, ask.real, signup, "skip")
    if passed:
        ask.say(await showing.screen(ask, passed.signup))


async def _ticked(ask: Ask, signup: Signup, nights: str) -> None:
    """Evenings are ticked on the screen alone; « Valider » keeps them."""
    questions = asked(ask.house)
    if len(nights) != len(questions.nights) or set(nights) - {"0", "1"}:
        ask.answer(errors.stale(ask.language), alert=True)
        return
    ask.reply(screens.question(questions, signup, ask.real, ask.house.trip, nights=nights))


async def _fix(ask: Ask, signup: Signup, step: Step) -> None:
    at_question = await actions.fix(ask.work, ask.house, signup, step)
    if at_question is None:
        ask.answer(errors.stale(ask.language), alert=True)
    else:
        ask.reply(await showing.screen(ask, at_question))


async def _confirm(ask: Ask, signup: Signup) -> None:
    sent = await actions.confirm(ask.work, ask.house, signup)
    if sent is None:
        await _resume(ask, signup)
    else:
        ask.reply(signup_summary.sent(sent, ask.language))


async def _erase(ask: Ask, signup: Signup, sure: bool) -> None:
    if signup.status is not Status.DRAFT:
        ask.answer(errors.stale(ask.language), alert=True)
    elif sure:
        await actions.erase(ask.work, signup)
        ask.reply(signup_close.erased(ask.language))
    else:
        ask.reply(signup_close.erase_sure(ask.language))


async def left(ask: Ask, signup: Signup) -> None:
    """`/annuler`: a draft waits, a correction is given up."""
    await actions.pause(ask.work, signup)
    if signup.status is Status.DRAFT:
        closing = await deadline(ask.work, ask.house.trip)
        ask.reply(signup_close.paused(ask.house.trip, closing, ask.language))
    else:
        ask.reply(signup_close.correction_left(ask.language))
