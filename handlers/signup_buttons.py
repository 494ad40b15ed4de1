"""The buttons of the sign-up. What they are about is looked up again: a button may be old, or forged."""

from __future__ import annotations

from dataclasses import replace

from bot.enrolment.actions import conversation as actions
from bot.forms.rules.form import SUMMARY
from bot.forms.rules.kinds import Days
from bot.signup.actions.form import form_of
from bot.signup.rules.questions import CLAIM
from bot.signup.rules.signup import Signup, Status
from bot.signup.screens import closing, summary
from bot.signup.screens import question as screens
from bot.texts.catalogue import plain
from handlers import showing
from handlers.ask import Ask
from handlers.routing import Route, TapRoute
from handlers.signup import open_to_change, resume, show


async def tapped(ask: Ask) -> None:
    """A button of the conversation. What it is about is looked up again: it may be old, or another's."""
    signup = await ask.work.signups.of(ask.real.id)
    if signup is None or not open_to_change(signup):
        ask.stale()
    elif ask.keys in (("erase",), ("erase-yes",)):
        await _erase(ask, signup, sure=ask.keys == ("erase-yes",))
    elif not await showing.closes(ask, signup):
        await _act(ask, signup)


async def _act(ask: Ask, signup: Signup) -> None:
    signup = replace(signup, paused=False)
    match ask.keys:
        case ("say", step, choice) if step == signup.step:
            await _chosen(ask, signup, choice)
        case ("see", marks):
            await _ticked(ask, signup, marks)
        case ("back", step) if step == signup.step:
            ask.reply(await showing.screen(ask, await actions.back(ask.work, ask.services, signup)))
        case ("fix", step):
            await _fix(ask, signup, step)
        case ("confirm",) if signup.step == SUMMARY:
            await _confirm(ask, signup)
        case ("resume",) if signup.status is Status.DRAFT:
            await resume(ask, signup)
        case ("say" | "back" | "confirm", *_):
            await _answered_already(ask, signup)
        case _:
            ask.stale()


async def _chosen(ask: Ask, signup: Signup, choice: str) -> None:
    if signup.step == CLAIM.key and choice == "vouch":
        await _vouched(ask, signup)
        return
    turn = await actions.pressed(ask.work, ask.services, ask.real, signup, choice)
    if turn is None:
        ask.stale()
    else:
        await show(ask, turn)


async def _vouched(ask: Ask, signup: Signup) -> None:
    """The link to forward, then the next question: a word to the team is no longer needed."""
    await showing.vouch(ask, signup)
    passed = await actions.pressed(ask.work, ask.services, ask.real, signup, "skip")
    if passed:
        ask.say(await showing.screen(ask, passed.signup))


async def _answered_already(ask: Ask, signup: Signup) -> None:
    """From another device, or sent twice: the question that is asked now stands where they look."""
    ask.answer(plain("signup-answered-already", ask.language), alert=True)
    ask.reply(await showing.screen(ask, signup))


async def _ticked(ask: Ask, signup: Signup, marks: str) -> None:
    """Days are ticked on the screen alone; « Valider » keeps them."""
    form = form_of(ask.services)
    question = form.get(signup.step)
    if question is None or not isinstance(question.kind, Days):
        await _answered_already(ask, signup)
    elif not question.kind.marks(marks):
        ask.stale()
    else:
        ask.reply(screens.question(form, signup, ask.real, ask.services.trip, marks=marks))


async def _fix(ask: Ask, signup: Signup, step: str) -> None:
    at_question = await actions.fix(ask.work, ask.services, signup, step)
    if at_question is None:
        ask.stale()
    else:
        ask.reply(await showing.screen(ask, at_question))


async def _confirm(ask: Ask, signup: Signup) -> None:
    sent = await actions.confirm(ask.work, ask.services, signup)
    if sent is None:
        await resume(ask, signup)
    else:
        ask.reply(summary.sent(sent, ask.language))


async def _erase(ask: Ask, signup: Signup, sure: bool) -> None:
    if signup.status is not Status.DRAFT:
        ask.stale()
    elif sure:
        await actions.erase(ask.work, signup)
        ask.reply(closing.erased(ask.language))
    else:
        ask.reply(closing.erase_sure(ask.language))


ROUTES: tuple[Route, ...] = (TapRoute("form", tapped, right="inscription"),)
