"""An answer that an organiser corrects on somebody's behalf: noted, and said to the person."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.typed import Invalid
from bot.enrolment.actions.change_organisation import renamed
from bot.enrolment.screens import correcting as screens
from bot.enrolment.screens.status import changed, corrected
from bot.forms.rules import answers
from bot.forms.rules.form import Question
from bot.forms.rules.kinds import Agreement
from bot.people.actions.tell import tell, tell_organisers
from bot.people.rules.person import Person
from bot.services import Services
from bot.signup.actions.form import form_of
from bot.signup.rules.questions import IN_ANSWERS
from bot.signup.rules.signup import OPEN, Signup
from storage.work import Work


def offered(services: Services, signup: Signup) -> tuple[Question[Signup], ...]:
    """What an organiser may correct: answers, never an agreement or what shows the membership."""
    if signup.status not in OPEN:
        return ()
    kept = {it.key for it in IN_ANSWERS}
    path = form_of(services).path(signup)
    return tuple(it for it in path if it.key in kept and not isinstance(it.kind, Agreement))


async def find(work: Work, services: Services, row: int, key: str) -> tuple[Signup, Question[Signup]] | None:
    """None when it cannot be corrected any more."""
    signup = await work.signups.get(row)
    question = next((it for it in offered(services, signup) if it.key == key), None) if signup else None
    return (signup, question) if signup and question else None


async def typed(work: Work, services: Services, by: Person, row: int, key: str, words: str) -> Signup | Invalid | None:
    found = await find(work, services, row, key)
    if found is None:
        return None
    given = answers.answer(form_of(services), found[0], key, words)
    return given if isinstance(given, Invalid) else await _keep(work, services, by, found[0], given)


async def pressed(work: Work, services: Services, by: Person, row: int, key: str, choice: str) -> Signup | None:
    """None when the button says nothing here."""
    found = await find(work, services, row, key)
    given = answers.choose(form_of(services), found[0], key, choice, work.now) if found else None
    return await _keep(work, services, by, found[0], given) if found and given else None


async def _keep(work: Work, services: Services, by: Person, before: Signup, given: Signup) -> Signup:
    """Where they stand stays: an organiser's word on the organisation settles it."""
    form, others = form_of(services), given.answers.organisation != before.answers.organisation
    after = await renamed(work, given, given.answers.organisation) if others else given
    questions = changed(before, after)
    if not questions:
        return before
    kept = await work.signups.save(replace(after, step=before.step, back=before.back))
    await work.audit.note(by.id, "corrected", kept.id, ", ".join(it.key for it in questions))
    await tell(work, kept.person, lambda language: screens.notification(form, kept, questions, by.name, language))
    await tell_organisers(work, lambda language: corrected(form, kept, questions, language), but=by.id)
    return kept
