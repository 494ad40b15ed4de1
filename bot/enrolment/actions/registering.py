"""Signing somebody else up, for whoever is not on Telegram or has it done by a colleague."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.adapters import Adapter
from bot.chat.typed import Invalid
from bot.enrolment.actions import signups as signups_desk
from bot.enrolment.rules import registering as rules
from bot.enrolment.rules.people_list import organisation_row
from bot.enrolment.screens import registering as screens
from bot.forms.rules.form import DONE, SUMMARY
from bot.membership.actions import codes
from bot.people.actions import conversations
from bot.people.actions.tell import tell_organisers
from bot.people.rules.person import Person, Role
from bot.seats.actions import joining
from bot.seats.actions import status as standing
from bot.services import Services
from bot.signup.actions.deadline import deadline
from bot.signup.rules.finding import same_person
from bot.signup.rules.signup import Signup, Status
from storage.work import Work

WHAT = "register"  # the draft, and the talk
SIGNUP = Adapter(Signup)


@dataclass(frozen=True, slots=True)
class Registered:
    """`link` is the personal one, to forward."""

    signup: Signup
    link: str


async def begin(work: Work, person: Person) -> Signup | None:
    """None for whoever may not."""
    own = await work.signups.of(person.id)
    if not rules.may(person.role, own):
        return None
    draft = rules.begin(person.id, None if person.role is Role.ORGANISER else own)
    await conversations.begin(work, person, WHAT)
    return await _keep(work, person, draft)


async def _keep(work: Work, person: Person, draft: Signup) -> Signup:
    await work.drafts.put(person.id, WHAT, SIGNUP.dump_json(draft).decode())
    return draft


async def current(work: Work, person: Person) -> Signup | None:
    kept = await work.drafts.of(person.id, WHAT)
    return SIGNUP.validate_json(kept.document) if kept else None


async def answer(work: Work, person: Person, words: str) -> Signup | Invalid | None:
    """None when nothing is being registered any more."""
    draft = await current(work, person)
    if draft is None or draft.step == SUMMARY:
        return None
    given = rules.typed(draft, words)
    return given if isinstance(given, Invalid) else await _keep(work, person, given)


async def chosen(work: Work, person: Person, choice: str) -> Signup | None:
    draft = await current(work, person)
    given = rules.pressed(draft, choice) if draft else None
    return await _keep(work, person, given) if given else None


async def confirm(work: Work, services: Services, person: Person) -> Registered | str | None:
    """A key says why not; None when nothing is ready to be confirmed."""
    draft = await current(work, person)
    if draft is None or draft.step != SUMMARY:
        return None
    await work.signups.lock()
    own, organiser = await work.signups.of(person.id), person.role is Role.ORGANISER
    if refusal := await _refused(work, services, person, own, draft):
        return refusal
    await work.drafts.drop(person.id, WHAT)
    await conversations.end(work, person.id)
    named = await signups_desk.names(work)
    row = draft.organisation or organisation_row(draft.answers.organisation, named)
    known = replace(draft, step=DONE, organisation=row, ranked=await work.signups.rank())
    proved = replace(known, proof=rules.proof(organiser, own, known))
    return await _enter(work, services, person, await work.signups.save(proved))


async def _refused(work: Work, services: Services, person: Person, own: Signup | None, draft: Signup) -> str | None:
    organiser = person.role is Role.ORGANISER
    if not rules.may(person.role, own):
        return "people-may-not"
    if not organiser and work.now >= await deadline(work, services.trip):
        return "people-closed"
    if not organiser and await work.signups.registered_count(person.id) >= rules.MOST:
        return "people-too-many"
    names = await signups_desk.names(work)
    shown = organiser or (own is not None and rules.same_organisation(own, draft))  # who signed up elsewhere is no news
    every = await work.signups.all() if shown else []
    there = any(same_person(it, draft, names) for it in every if it.status is not Status.DRAFT)
    return "people-already" if there else None


async def _enter(work: Work, services: Services, person: Person, signup: Signup) -> Registered:
    await work.audit.note(person.id, "registered", signup.id)
    if signup.member:
        kept = await joining.enter(work, services.trip, signup)
    else:
        kept = await standing.change_status(work, signup, Status.REVIEW)
        await codes.review(work, services.trip, kept)
    if person.role is not Role.ORGANISER:
        await tell_organisers(work, lambda language: screens.registration_notification(kept, person.name, language))
    return Registered(kept, await claim_link(work, services, person.id, kept))


async def claim_link(work: Work, services: Services, by: int, signup: Signup) -> str:
    """The personal link by which somebody makes their own what was registered for them."""
    secret = await work.links.make("claim", signup.id, by, rules.CLAIMING)
    await work.audit.note(by, "link", signup.id)
    return f"https://t.me/{services.username}?start=c_{secret}"


async def mine(work: Work, person: Person) -> list[Signup]:
    """Those whom this person registered, as long as nobody claimed them: then they are their person's alone."""
    return [it for it in await work.signups.registered_by(person.id) if it.person is None]
