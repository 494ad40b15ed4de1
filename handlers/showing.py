"""Shows a sign-up where it stands: a question, the summary, the answers to correct, or its status."""

from __future__ import annotations

from markupsafe import Markup

from bot.chat.screen import Screen
from bot.enrolment.actions import takeover
from bot.enrolment.actions.conversation import Doubt
from bot.enrolment.screens import status as status_screens
from bot.forms.rules.form import DONE, SUMMARY
from bot.group.actions.link import button as join_button
from bot.membership.actions import codes
from bot.outbox.acts import ClearButtons, Edit, Send
from bot.seats.actions import joining
from bot.signup.actions import shown
from bot.signup.actions.deadline import deadline
from bot.signup.actions.form import form_of
from bot.signup.rules.signup import Signup, Status
from bot.signup.screens import closing as signup_close
from bot.signup.screens import question as screens
from bot.signup.screens import summary as signup_summary
from handlers.ask import Ask
from handlers.incoming import Pressed


async def screen(ask: Ask, signup: Signup, note: Markup | None = None) -> Screen:
    form = form_of(ask.services)
    if signup.step == SUMMARY:
        return signup_summary.summary(form, signup, ask.language, note)
    if signup.step == DONE and note is not None:
        return status_screens.correct(form, signup, ask.language, note)
    if signup.step == DONE:
        return await status(ask, signup)
    return screens.question(form, signup, ask.real, ask.services.trip, note)


async def ask_for(ask: Ask, signup: Signup, note: Markup | None = None, anew: bool = False) -> None:
    """The question, or the recap, where they look, or `anew`."""
    await put(ask, await screen(ask, signup, note), anew)


async def doubt(ask: Ask, signup: Signup, doubt: Doubt) -> None:
    form = form_of(ask.services)
    await put(ask, screens.doubted(form, signup, ask.real, ask.services.trip, doubt.before, doubt.words))


async def put(ask: Ask, wanted: Screen, anew: bool = False) -> None:
    """Shows a question; the message that showed the one before loses its buttons."""
    before = await shown.at(ask.work, ask.real.id)
    if isinstance(ask.what, Pressed) and not anew:
        here: int | str = ask.what.message
        ask.reply(wanted)
    else:
        here = f"form:{ask.real.id}:{ask.what.id if isinstance(ask.what, Pressed) else ask.message}"
        ask.tell(ask.chat.id, Send(wanted), here)
    if here != before:
        await shown.remember(ask.work, ask.real.id, here)
        clear(ask, before)


def clear(ask: Ask, message: int | None) -> None:
    """Of two questions on a phone, the older one has no buttons."""
    if message:
        ask.enqueue(ClearButtons(message))


async def recap(ask: Ask, signup: Signup) -> None:
    """Shows the recap as it is now, where it stands."""
    where = await shown.at(ask.work, ask.real.id)
    if signup.step == SUMMARY and where:
        ask.enqueue(Edit(where, await screen(ask, signup)))


async def status(ask: Ask, signup: Signup) -> Screen:
    if late := await draft_too_late(ask, signup):
        return late
    closing = await deadline(ask.work, ask.services.trip)
    place = await joining.position(ask.work, ask.services.trip, signup)
    join = await join_button(ask.work, ask.person)
    return status_screens.status(
        form_of(ask.services), signup, ask.services.trip, ask.now, closing, ask.language, place, join
    )


async def draft_too_late(ask: Ask, signup: Signup | None) -> Screen | None:
    """What a draft, or nobody's, is told once sign-up is closed: the same wherever they ask."""
    trip = ask.services.trip
    closing = await deadline(ask.work, trip)
    if ask.now < closing or (signup is not None and signup.status is not Status.DRAFT):
        return None
    if signup is not None and await takeover.still_taking(ask.work, trip, signup):
        return None
    return signup_close.closed(trip, closing, ask.language, draft=signup is not None)


async def closes(ask: Ask, signup: Signup | None) -> bool:
    """True, and said, when it is too late: the deadline for a draft, the cut-off for what was sent."""
    if signup is None or signup.status is Status.DRAFT:
        screen = await draft_too_late(ask, signup)
    elif status_screens.may_change(ask.services.trip, ask.now):
        screen = None
    else:
        screen = status_screens.through_team(ask.services.trip, ask.language)
    if screen:
        ask.reply(screen)
    return screen is not None


async def vouch(ask: Ask, signup: Signup) -> None:
    """The link that a colleague answers, in a message of its own to forward."""
    link = await codes.vouch_link(ask.work, ask.services, signup)
    ask.reply(signup_close.vouch(ask.language))
    name = signup.name or ask.real.name
    ask.say(signup_close.vouch_words(ask.services.trip, name, signup.answers.organisation, link, ask.language))
