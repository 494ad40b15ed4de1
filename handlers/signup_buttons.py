"""The buttons of the sign-up. What they are about is looked up again: a button may be old, or forged."""

from __future__ import annotations

from dataclasses import replace

from bot.enrolment.actions import conversation as actions
from bot.enrolment.actions import doubted
from bot.enrolment.actions.conversation import Outcome
from bot.forms.rules.form import SUMMARY
from bot.forms.rules.kinds import Days
from bot.signup.actions import shown
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
            await showing.ask_for(ask, await actions.back(ask.work, ask.services, signup))
        case ("take", step) if step == signup.step:
            await _show(ask, await doubted.taken(ask.work, ask.services, ask.real, signup))
        case ("mend", step):
            await _mend(ask, signup, step)
        case ("fix", step):
            await _fix(ask, signup, step)
        case ("correct",) if signup.step == SUMMARY:
            ask.reply(summary.correct(form_of(ask.services), signup, ask.language))
        case ("recap",) if signup.step == SUMMARY:
            await showing.ask_for(ask, signup)
        case ("confirm",) if signup.step == SUMMARY:
            await _confirm(ask, signup)
        case ("resume",) if signup.status is Status.DRAFT:
            await resume(ask, signup)
        case ("say" | "back" | "correct" | "recap" | "confirm", *_):
            await _answered_already(ask, signup)
        case _:
            ask.stale()


async def _chosen(ask: Ask, signup: Signup, choice: str) -> None:
    if signup.step == CLAIM.key and choice == "vouch":
        await _vouched(ask, signup)
        return
    await _show(ask, await actions.pressed(ask.work, ask.services, ask.real, signup, choice))


async def _show(ask: Ask, outcome: Outcome | None) -> None:
    if outcome is None:
        ask.stale()
    else:
        await show(ask, outcome)


async def _mend(ask: Ask, signup: Signup, step: str) -> None:
    """Words typed one question too late correct the one before."""
    outcome = await doubted.corrected(ask.work, ask.services, ask.real, signup, step)
    form = form_of(ask.services)
    question = form.get(step)
    if outcome is None or outcome.refused or outcome.note or question is None or outcome.signup.step != signup.step:
        await _show(ask, outcome)
    else:
        await showing.ask_for(ask, outcome.signup, closing.mended(form, outcome.signup, question, ask.language))


async def _vouched(ask: Ask, signup: Signup) -> None:
    """The link to forward, then the next question: a word to the team is no longer needed."""
    await showing.vouch(ask, signup)
    passed = await actions.pressed(ask.work, ask.services, ask.real, signup, "skip")
    if passed:
        await showing.ask_for(ask, passed.signup, anew=True)


async def _answered_already(ask: Ask, signup: Signup) -> None:
    """From another device, or sent twice: the question that is asked now stands where they look."""
    ask.answer(plain("signup-answered-already", ask.language), alert=True)
    await showing.ask_for(ask, signup)


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
        await showing.ask_for(ask, at_question)


async def _confirm(ask: Ask, signup: Signup) -> None:
    sent = await actions.confirm(ask.work, ask.services, signup)
    if sent is None:
        await resume(ask, signup)
    else:
        await shown.forget(ask.work, ask.real.id)
        ask.reply(summary.sent(sent, ask.language))


async def _erase(ask: Ask, signup: Signup, sure: bool) -> None:
    if signup.status is not Status.DRAFT:
        ask.stale()
    elif sure:
        await actions.erase(ask.work, signup)
        await shown.forget(ask.work, ask.real.id)
        ask.reply(closing.erased(ask.language))
    else:
        ask.reply(closing.erase_sure(ask.language))


ROUTES: tuple[Route, ...] = (TapRoute("form", tapped, right="inscription"),)
