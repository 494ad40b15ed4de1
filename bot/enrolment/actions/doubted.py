"""Words that look like the answer to the question before: what their author says that they are."""

from __future__ import annotations

from dataclasses import replace

from bot.enrolment.actions import conversation
from bot.enrolment.actions.conversation import DOUBTED, Outcome
from bot.forms.rules.answers import belongs_before
from bot.people.rules.person import Person
from bot.services import Services
from bot.signup.actions.form import form_of
from bot.signup.rules.questions import MEMBERSHIP
from bot.signup.rules.signup import Signup
from storage.work import Work


async def taken(work: Work, services: Services, person: Person, signup: Signup) -> Outcome | None:
    """The answer to the question asked; None when there are none any more."""
    words = await _words(work, person)
    if words is None:
        return None
    return await conversation.typed(work, services, person, signup, words, _message(signup), sure=True)


async def corrected(work: Work, services: Services, person: Person, signup: Signup, step: str) -> Outcome | None:
    """The answer to the question before, `step`; None when they are not."""
    words = await _words(work, person)
    before = belongs_before(form_of(services), signup, words) if words else None
    if words is None or before is None or before.key != step:
        return None
    if before is MEMBERSHIP:
        return await conversation.typed(work, services, person, replace(signup, step=step), words, _message(signup))
    message = _message(signup)
    given_by = signup if message is None else replace(signup, heard={**signup.heard, message: step})
    return await conversation.mended(work, services, person, given_by, step, words)


def _message(signup: Signup) -> int | None:
    """The one whose words are in doubt: edited later, it corrects the answer that they became."""
    found = [it for it, step in signup.heard.items() if step == conversation.doubt_of(signup)]
    return max(found, default=None)


async def _words(work: Work, person: Person) -> str | None:
    draft = await work.drafts.of(person.id, DOUBTED)
    await work.drafts.drop(person.id, DOUBTED)
    return draft.document if draft else None
