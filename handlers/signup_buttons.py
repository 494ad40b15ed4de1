"""The buttons of the sign-up. What they are about is looked up again: a button may be old, or forged."""

from __future__ import annotations

from dataclasses import replace

from bot.enrolment.actions import conversation as actions
from bot.signup.actions.questionnaire import asked
from bot.signup.rules.signup import Signup, Status, Step
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
        case ("say", step, choice) if step == signup.step.value:
            await _chosen(ask, signup, choice)
        case ("see", nights) if signup.step is Step.NIGHTS:
            await _ticked(ask, signup, nights)
        case ("back", step) if step == signup.step.value:
            ask.reply(await showing.screen(ask, await actions.back(ask.work, ask.services, signup)))
        case ("fix", step) if step in tuple(Step):
            await _fix(ask, signup, Step(step))
        case ("confirm",) if signup.step is Step.SUMMARY:
            await _confirm(ask, signup)
        case ("resume",) if signup.status is Status.DRAFT:
            await resume(ask, signup)
        case ("say" | "see" | "back" | "confirm", *_):
            # From another device, or sent twice: the question that is asked now stands where they look.
            ask.answer(plain("signup-answered-already", ask.language), alert=True)
            ask.reply(await showing.screen(ask, signup))
        case _:
            ask.stale()


async def _chosen(ask: Ask, signup: Signup, choice: str) -> None:
    if signup.step is Step.CLAIM and choice == "vouch":
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


async def _ticked(ask: Ask, signup: Signup, nights: str) -> None:
    """Evenings are ticked on the screen alone; « Valider » keeps them."""
    questions = asked(ask.services)
    if len(nights) != len(questions.nights) or set(nights) - {"0", "1"}:
        ask.stale()
        return
    ask.reply(screens.question(questions, signup, ask.real, ask.services.trip, nights=nights))


async def _fix(ask: Ask, signup: Signup, step: Step) -> None:
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
