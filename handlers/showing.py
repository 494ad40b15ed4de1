"""Shows a sign-up where it stands: a question, the summary, the answers to correct, or its status."""

from __future__ import annotations

from markupsafe import Markup

from bot.chat.screen import Screen
from bot.enrolment.actions import handover
from bot.enrolment.screens import status as status_screens
from bot.group.actions.link import button as join_button
from bot.membership.actions import codes
from bot.seats.actions import joining
from bot.signup.actions.deadline import deadline
from bot.signup.actions.questionnaire import asked
from bot.signup.rules.signup import Signup, Status, Step
from bot.signup.screens import closing as signup_close
from bot.signup.screens import question as screens
from bot.signup.screens import summary as signup_summary
from handlers.ask import Ask


async def screen(ask: Ask, signup: Signup, note: Markup | None = None) -> Screen:
    questions = asked(ask.services)
    if signup.step is Step.SUMMARY:
        return signup_summary.summary(questions, signup, ask.language, note)
    if signup.step is Step.DONE and note is not None:
        return status_screens.correct(questions, signup, ask.language, note)
    if signup.step is Step.DONE:
        return await status(ask, signup)
    return screens.question(questions, signup, ask.real, ask.services.trip, note)


async def status(ask: Ask, signup: Signup) -> Screen:
    if late := await draft_too_late(ask, signup):
        return late
    closing = await deadline(ask.work, ask.services.trip)
    place = await joining.position(ask.work, ask.services.trip, signup)
    join = await join_button(ask.work, ask.person)
    return status_screens.status(
        asked(ask.services), signup, ask.services.trip, ask.now, closing, ask.language, place, join
    )


async def draft_too_late(ask: Ask, signup: Signup | None) -> Screen | None:
    """What a draft, or nobody's, is told once sign-up is closed: the same wherever they ask."""
    trip = ask.services.trip
    closing = await deadline(ask.work, trip)
    if ask.now < closing or (signup is not None and signup.status is not Status.DRAFT):
        return None
    if signup is not None and await handover.still_taking(ask.work, trip, signup):
        return None
    return signup_close.closed(trip, closing, ask.language, draft=signup is not None)


async def closes(ask: Ask, signup: Signup | None) -> bool:
    """True, and said, when it is too late: the deadline for a draft, the cut-off for what was sent."""
    if signup is None or signup.status is Status.DRAFT:
        said = await draft_too_late(ask, signup)
    elif status_screens.may_change(ask.services.trip, ask.now):
        said = None
    else:
        said = status_screens.through_team(ask.services.trip, ask.language)
    if said:
        ask.reply(said)
    return said is not None


async def vouch(ask: Ask, signup: Signup) -> None:
    """The link that a colleague answers, in a message of its own to forward."""
    link = await codes.vouch_link(ask.work, ask.services, signup)
    ask.reply(signup_close.vouch(ask.language))
    name = signup.name or ask.real.name
    ask.say(signup_close.vouch_words(ask.services.trip, name, signup.answers.organisation, link, ask.language))
