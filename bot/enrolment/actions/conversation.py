"""The sign-up conversation: load, ask the rule, save, queue; one commit each, so that nothing said is ever lost."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.chat.pasted import addresses
from bot.chat.typed import Invalid, bare_name
from bot.enrolment.actions import change_organisation, status, takeover
from bot.forms.rules import navigation
from bot.forms.rules.answers import belongs_before
from bot.forms.rules.form import DONE, Question
from bot.membership.actions import codes
from bot.membership.actions.codes import CodeVerdict
from bot.membership.rules.codes import read_code
from bot.people.rules.person import Person
from bot.seats.actions import joining
from bot.seats.actions import status as standing
from bot.services import Services
from bot.signup.actions.form import form_of
from bot.signup.rules import answers as answering
from bot.signup.rules.questions import CODE, MEMBERSHIP, ORGANISATION
from bot.signup.rules.signup import Signup, Status
from storage.work import Work

LONGEST_SOURCE = 40
UNKNOWN = re.compile(r"[^A-Za-z0-9_-]")  # what Telegram's links do not hold
DOUBTED = "doubted"  # the draft of words that look like the answer to the question before
REMEMBERED = 40  # messages whose edition corrects what they answered


@dataclass(frozen=True, slots=True)
class Doubt:
    """Words that look like the answer to the question before."""

    before: Question[Signup]
    words: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """The sign-up as kept, and what to say before the question where it stands: a key, a refusal, a doubt."""

    signup: Signup
    note: str = ""
    refused: Invalid | None = None
    doubt: Doubt | None = None


async def begin(work: Work, person: Person, source: str = "") -> Signup:
    """A draft for who had none."""
    work.stir()
    return await standing.change_status(
        work, Signup(person=person.id, source=UNKNOWN.sub("", source)[:LONGEST_SOURCE]), Status.DRAFT
    )


async def resume(work: Work, services: Services, signup: Signup) -> Signup:
    """At a question that is still asked."""
    return await work.signups.save(replace(navigation.settle(form_of(services), signup), paused=False))


async def pause(work: Work, signup: Signup) -> Signup:
    """A draft waits; a correction is given up."""
    if signup.status is Status.DRAFT:
        return await work.signups.save(replace(signup, paused=True))
    return await work.signups.save(replace(signup, step=DONE, back=False))


async def erase(work: Work, signup: Signup) -> None:
    """A draft and all that was answered."""
    await standing.change_status(work, signup, Status.WITHDRAWN)  # the person's role and menu follow
    await work.audit.note(signup.person, "erased", signup.id)
    await work.signups.erase(signup.id)


async def typed(
    work: Work, services: Services, person: Person, signup: Signup, words: str, message: int | None, sure: bool = False
) -> Outcome:
    """Words, as the answer to the question where the sign-up stands. `sure`: whatever else they look like."""
    if signup.step == CODE.key and (read_code(words) or not addresses(words)):
        return await _code(work, services, signup, words, message)
    if signup.step in (MEMBERSHIP.key, CODE.key):
        return await _address(work, services, person, signup, words, message)
    form = form_of(services)
    if not sure and (before := belongs_before(form, signup, words)):
        await work.drafts.put(person.id, DOUBTED, words)
        return Outcome(await work.signups.save(_heard(signup, message, doubt_of(signup))), doubt=Doubt(before, words))
    given = answering.answer(form, signup, signup.step, words)
    if isinstance(given, Invalid):
        return Outcome(signup, refused=given)
    return await _on(work, services, person, signup, _heard(given, message, signup.step))


async def pressed(work: Work, services: Services, person: Person, signup: Signup, choice: str) -> Outcome | None:
    """A button of the question where the sign-up stands; None when it says nothing here."""
    if signup.step == CODE.key and choice == "again":
        return await _again(work, services, person, signup)
    shown = bare_name(person.name)
    given = answering.choose(form_of(services), signup, signup.step, choice, work.now, shown)
    return None if given is None else await _on(work, services, person, signup, given)


async def _again(work: Work, services: Services, person: Person, signup: Signup) -> Outcome:
    refusal = await codes.ask_code(work, services, person, signup.email)
    if refusal:
        return Outcome(signup, refused=Invalid(refusal))
    return Outcome(await work.signups.save(signup), "signup-code-sent-again")


async def _address(
    work: Work, services: Services, person: Person, signup: Signup, words: str, message: int | None
) -> Outcome:
    """The same steps whether the address is known or not."""
    refusal = await codes.ask_code(work, services, person, words)
    if refusal:
        return Outcome(signup, refused=Invalid(refusal))
    claim = await work.claims.of(person.id)
    email = claim.address if claim else ""
    claimed = replace(signup, email=email, skipped=signup.skipped - {MEMBERSHIP.key}, step=MEMBERSHIP.key)
    heard = _heard(claimed, message, MEMBERSHIP.key)
    return Outcome(await work.signups.save(navigation.following(form_of(services), heard)))


async def _code(work: Work, services: Services, signup: Signup, words: str, message: int | None) -> Outcome:
    kept, verdict = await codes.try_code(work, services, signup, words)
    if verdict is CodeVerdict.PROVED:
        return Outcome(await work.signups.save(navigation.following(form_of(services), kept)), "signup-proved")
    wrong = "signup-code-wrong" if read_code(words) else "signup-code-unread"
    key = wrong if verdict is CodeVerdict.WRONG else "signup-code-spent"
    return Outcome(await work.signups.save(kept), refused=Invalid(key))


def doubt_of(signup: Signup) -> str:
    """What `heard` holds of the message whose words are in doubt at the question where the sign-up stands."""
    return f"{DOUBTED}:{signup.step}"


def _heard(signup: Signup, message: int | None, step: str) -> Signup:
    if message is None:
        return signup
    kept = dict(sorted(signup.heard.items())[-REMEMBERED + 1 :])
    return replace(signup, heard={**kept, message: step})


async def _on(work: Work, services: Services, person: Person, before: Signup, given: Signup) -> Outcome:
    """Keeps an answer and goes on; the organisers read what changed of a sign-up that was sent."""
    if await change_organisation.ask_organisers(work, person, before, given.answers.organisation):
        kept = await work.signups.save(navigation.following(form_of(services), before))
        return Outcome(kept, "enrolment-status-organisation-asked")
    if given.answers.organisation != before.answers.organisation:
        given = await codes.weighed(work, given)
    kept = await work.signups.save(navigation.following(form_of(services), given))
    await status.corrected(work, services, person, before, kept)
    doubted = given.doubt == answering.OTHER_ORGANISATION and given.doubt != before.doubt
    return Outcome(kept, "signup-organisation-other" if doubted else "")


async def mended(work: Work, services: Services, person: Person, signup: Signup, step: str, words: str) -> Outcome:
    """An edited message corrects the answer that it gave, if it can still be corrected. The question asked stays."""
    form = form_of(services)
    if step == MEMBERSHIP.key or step not in (it.key for it in form.correctable(signup)):
        return Outcome(signup, "signup-not-mended")
    given = answering.answer(form, signup, step, words)
    if isinstance(given, Invalid):
        return Outcome(signup, refused=given)
    if await change_organisation.ask_organisers(work, person, signup, given.answers.organisation):
        return Outcome(signup, "enrolment-status-organisation-asked")
    kept = await work.signups.save(await codes.weighed(work, given) if step == ORGANISATION.key else given)
    await status.corrected(work, services, person, signup, kept)
    return Outcome(kept)


async def back(work: Work, services: Services, signup: Signup) -> Signup:
    return await work.signups.save(navigation.back(form_of(services), signup))


async def fix(work: Work, services: Services, signup: Signup, step: str) -> Signup | None:
    """At one answer, to correct it; None when it is not asked of this person."""
    found = navigation.correcting(form_of(services), signup, step)
    return await work.signups.save(replace(found, paused=False)) if found else None


async def confirm(work: Work, services: Services, signup: Signup) -> Signup | None:
    """The form is finished: this moment is the rank. None when something is missing."""
    if form_of(services).missing(signup):
        return None
    if signup.takes is not None and (taken := await takeover.take(work, services.trip, signup)):
        return taken
    released = await codes.weighed(work, takeover.released(signup))
    done = replace(released, step=DONE, back=False, ranked=await work.signups.rank())
    await work.audit.note(signup.person, "confirmed", signup.id)
    if done.member:
        return await joining.enter(work, services.trip, done)
    kept = await standing.change_status(work, done, Status.REVIEW)
    await codes.review(work, services.trip, kept)
    return kept
