"""Shows a sign-up where it stands: a question, the summary, the answers to correct, or its status."""

from __future__ import annotations

from markupsafe import Markup

from bot.actions import handover, membership, seats
from bot.actions.deadline import deadline
from bot.actions.link import button as join_button
from bot.actions.questionnaire import asked
from bot.screens import signup as screens
from bot.screens import signup_close, signup_summary
from bot.screens import status as status_screens
from bot.screens.screen import Screen
from bot.trip.signup import Signup, Status, Step
from handlers.ask import Ask


async def screen(ask: Ask, signup: Signup, note: Markup | None = None) -> Screen:
    questions = asked(ask.house)
    if signup.step is Step.SUMMARY:
        return signup_summary.summary(questions, signup, ask.language, note)
    if signup.step is Step.DONE and note is not None:
        return status_screens.correct(questions, signup, ask.language, note)
    if signup.step is Step.DONE:
        return await status(ask, signup)
    return screens.question(questions, signup, ask.real, ask.house.trip, note)


async def status(ask: Ask, signup: Signup) -> Screen:
    closing = await deadline(ask.work, ask.house.trip)
    place = await seats.position(ask.work, ask.house.trip, signup)
    join = await join_button(ask.work, ask.person)
    return status_screens.status(asked(ask.house), signup, ask.house.trip, ask.now, closing, ask.language, place, join)


async def closes(ask: Ask, signup: Signup | None) -> bool:
    """True, and said, when it is too late: the deadline for a draft, the cut-off for what was sent."""
    trip = ask.house.trip
    closing = await deadline(ask.work, trip)
    if signup is None or signup.status is Status.DRAFT:
        if ask.now < closing or (signup is not None and await handover.still_taking(ask.work, trip, signup)):
            return False
        ask.reply(signup_close.closed(trip, closing, ask.language, draft=signup is not None))
        return True
    if status_screens.may_change(trip, ask.now):
        return False
    ask.reply(status_screens.through_team(trip, ask.language))
    return True


async def vouch(ask: Ask, signup: Signup) -> None:
    """The link that a colleague answers, in a message of its own to forward."""
    link = await membership.vouch_link(ask.work, ask.house, signup)
    ask.reply(signup_close.vouch(ask.language))
    name = signup.name or ask.real.name
    ask.say(signup_close.vouch_words(ask.house.trip, name, signup.answers.organisation, link, ask.language))
