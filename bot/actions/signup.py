"""The sign-up conversation: load, ask the rule, save, owe; one commit each, so that nothing said is ever lost."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.actions import handover, membership, reorganising, seats, standing, status
from bot.actions.membership import CodeVerdict
from bot.actions.questionnaire import asked
from bot.house import House
from bot.trip import answering, form
from bot.trip.people import Person
from bot.trip.questions import correctable, missing
from bot.trip.said import Refused, bare_name
from bot.trip.signup import Signup, Status, Step
from storage.work import Work

LONGEST_SOURCE = 40
UNKNOWN = re.compile(r"[^A-Za-z0-9_-]")  # what Telegram's links do not hold
REMEMBERED = 40  # messages whose edition corrects what they answered


@dataclass(frozen=True, slots=True)
class Turn:
    """The sign-up as kept, and what to say before the question where it stands: a key, or a refusal."""

    signup: Signup
    note: str = ""
    refused: Refused | None = None


async def begin(work: Work, person: Person, source: str = "") -> Signup:
    """A draft for who had none."""
    work.stir()
    return await standing.stand(
        work, Signup(person=person.id, source=UNKNOWN.sub("", source)[:LONGEST_SOURCE]), Status.DRAFT
    )


async def resume(work: Work, house: House, signup: Signup) -> Signup:
    """At a question that is still asked."""
    return await work.signups.save(replace(form.settle(asked(house), signup), paused=False))


async def pause(work: Work, signup: Signup) -> Signup:
    """A draft waits; a correction is given up."""
    if signup.status is Status.DRAFT:
        return await work.signups.save(replace(signup, paused=True))
    return await work.signups.save(replace(signup, step=Step.DONE, back=False))


async def erase(work: Work, signup: Signup) -> None:
    """A draft and all that was answered."""
    await standing.stand(work, signup, Status.WITHDRAWN)  # the person's role and menu follow
    await work.audit.note(signup.person, "erased", signup.id)
    await work.signups.erase(signup.id)


async def said(work: Work, house: House, person: Person, signup: Signup, words: str, message: int) -> Turn:
    """Words, as the answer to the question where the sign-up stands."""
    step = signup.step
    if step is Step.CODE and "@" not in words:
        return await _code(work, house, signup, words, message)
    if step in (Step.MEMBERSHIP, Step.CODE):
        return await _address(work, house, person, signup, words, message)
    given = answering.answer(signup, step, words)
    if isinstance(given, Refused):
        return Turn(signup, refused=given)
    return await _on(work, house, person, signup, _heard(given, message, step))


async def pressed(work: Work, house: House, person: Person, signup: Signup, choice: str) -> Turn | None:
    """A button of the question where the sign-up stands; None when it says nothing here."""
    if signup.step is Step.CODE and choice == "again":
        return await _again(work, house, person, signup)
    given = answering.choose(asked(house), signup, signup.step, choice, work.now, bare_name(person.name))
    return None if given is None else await _on(work, house, person, signup, given)


async def _again(work: Work, house: House, person: Person, signup: Signup) -> Turn:
    refusal = await membership.ask_code(work, house, person, signup.email)
    if refusal:
        return Turn(signup, refused=Refused(refusal))
    return Turn(await work.signups.save(signup), "signup-code-sent-again")


async def _address(work: Work, house: House, person: Person, signup: Signup, words: str, message: int) -> Turn:
    """The same steps whether the address is known or not."""
    refusal = await membership.ask_code(work, house, person, words)
    if refusal:
        return Turn(signup, refused=Refused(refusal))
    claim = await work.claims.of(person.id)
    email = claim.address if claim else ""
    typed = replace(signup, email=email, skipped=signup.skipped - {Step.MEMBERSHIP}, step=Step.MEMBERSHIP)
    return Turn(await work.signups.save(form.following(asked(house), _heard(typed, message, Step.MEMBERSHIP))))


async def _code(work: Work, house: House, signup: Signup, words: str, message: int) -> Turn:
    kept, verdict = await membership.try_code(work, house, signup, words)
    if verdict is CodeVerdict.PROVED:
        return Turn(await work.signups.save(form.following(asked(house), kept)), "signup-proved")
    key = "signup-code-wrong" if verdict is CodeVerdict.WRONG else "signup-code-spent"
    return Turn(await work.signups.save(kept), refused=Refused(key))


def _heard(signup: Signup, message: int, step: Step) -> Signup:
    kept = dict(sorted(signup.heard.items())[-REMEMBERED + 1 :])
    return replace(signup, heard={**kept, message: step})


async def _on(work: Work, house: House, person: Person, before: Signup, given: Signup) -> Turn:
    """Keeps an answer and goes on; the organisers read what changed of a sign-up that was sent."""
    if await reorganising.asked(work, person, before, given.answers.organisation):
        kept = await work.signups.save(form.following(asked(house), before))
        return Turn(kept, "status-organisation-asked")
    kept = await work.signups.save(form.following(asked(house), given))
    await status.corrected(work, person, before, kept)
    doubted = given.doubt == answering.OTHER_ORGANISATION and given.doubt != before.doubt
    return Turn(kept, "signup-organisation-other" if doubted else "")


async def mended(work: Work, house: House, person: Person, signup: Signup, step: Step, words: str) -> Turn:
    """An edited message corrects the answer that it gave, if it can still be corrected. The question asked stays."""
    if step is Step.MEMBERSHIP or step not in correctable(asked(house), signup):
        return Turn(signup, "signup-not-mended")
    given = answering.answer(signup, step, words)
    if isinstance(given, Refused):
        return Turn(signup, refused=given)
    if await reorganising.asked(work, person, signup, given.answers.organisation):
        return Turn(signup, "status-organisation-asked")
    kept = await work.signups.save(given)
    await status.corrected(work, person, signup, kept)
    return Turn(kept)


async def back(work: Work, house: House, signup: Signup) -> Signup:
    return await work.signups.save(form.back(asked(house), signup))


async def fix(work: Work, house: House, signup: Signup, step: Step) -> Signup | None:
    """At one answer, to correct it; None when it is not asked of this person."""
    found = form.correcting(asked(house), signup, step)
    return await work.signups.save(replace(found, paused=False)) if found else None


async def confirm(work: Work, house: House, signup: Signup) -> Signup | None:
    """The form is finished: this moment is the rank. None when something is missing."""
    if missing(asked(house), signup):
        return None
    if signup.takes is not None and (taken := await handover.take(work, house.trip, signup)):
        return taken
    done = replace(signup, step=Step.DONE, back=False, ranked=await work.signups.rank(), takes=None)
    await work.audit.note(signup.person, "confirmed", signup.id)
    if done.member:
        return await seats.enter(work, house.trip, done)
    kept = await standing.stand(work, done, Status.REVIEW)
    await membership.review(work, house.trip, kept)
    return kept
