"""Shows a sign-up where it stands: a question, the summary, the answers to correct, or its status."""

from __future__ import annotations

from markupsafe import Markup

from bot.chat.screen import Screen
from bot.enrolment.actions import handover
from bot.enrolment.screens import status as status_screens
from bot.forms.rules.form import DONE, SUMMARY
from bot.group.actions.link import button as join_button
from bot.membership.actions import codes
from bot.seats.actions import joining
from bot.signup.actions.deadline import deadline
from bot.signup.actions.form import form_of
from bot.signup.rules.signup import Signup, Status
from bot.signup.screens import closing as signup_close
from bot.signup.screens import question as screens
from bot.signup.screens import summary as signup_summary
from handlers.ask import Ask


async def screen(ask: Ask, signup: Signup, note: Markup | None = None) -> Screen:
    form = form_of(ask.services)
    if signup.step == SUMMARY:
        return signup_summary.summary(form, signup, ask.language, note)
    if signup.step == DONE and note is not None:
        return status_screens.correct(form, signup, ask.language, note)
    if signup.step == DONE:
        return await status(ask, signup)
    return screens.question(form, signup, ask.real, ask.services.trip, note)


async def status(ask: Ask, signup: Signup) -> Screen:
    closing = await deadline(ask.work, ask.services.trip)
    place = await joining.position(ask.work, ask.services.trip, signup)
    join = await join_button(ask.work, ask.person)
    return status_screens.status(
        form_of(ask.services), signup, ask.services.trip, ask.now, closing, ask.language, place, join
    )


async def closes(ask: Ask, signup: Signup | None) -> bool:
    """True, and said, when it is too late: the deadline for a draft, the cut-off for what was sent."""
    trip = ask.services.trip
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
    link = await codes.vouch_link(ask.work, ask.services, signup)
    ask.reply(signup_close.vouch(ask.language))
    name = signup.name or ask.real.name
    ask.say(signup_close.vouch_words(ask.services.trip, name, signup.answers.organisation, link, ask.language))
