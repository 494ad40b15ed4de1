"""Naming somebody and taking them off again: role, menu, pushes and the group follow, in the same commit."""

from __future__ import annotations

from dataclasses import replace

from bot.group.actions import admission
from bot.naming import rules, screens
from bot.naming.rules import Candidate
from bot.people.actions.tell import tell
from bot.people.rules.person import Person, Role
from bot.seats.actions import roles
from storage.work import Work

# Two lines of the record for each: a line holds one person, and is unnamed when they ask to be erased.
NOTED = {
    Role.ORGANISER: (("named", "became organiser"), ("organiser taken off", "left the team")),
    Role.CAPTAIN: (("captain named", "became captain"), ("captain taken off", "captain no more")),
}


async def team(work: Work) -> list[Candidate]:
    """Organisers, those of the settings who never wrote among them, then captains."""
    known = await work.people.organisers()
    silent = [Person(it, role=Role.ORGANISER) for it in sorted(work.people.first - {it.id for it in known})]
    captains = [it for it in await work.people.with_role(Role.CAPTAIN) if it.role is Role.CAPTAIN]
    return await _candidates(work, [*known, *silent, *captains])


async def by_id(work: Work, person: int) -> Candidate | None:
    known = await work.people.get(person)
    return (await _candidates(work, [known]))[0] if known else None


async def by_name(work: Work, words: str) -> list[Candidate]:
    """By the name under which a seat is confirmed, never by the one that people choose on Telegram."""
    names = await _organisations(work)
    found = rules.confirmed_under(words, await work.signups.seated_under(words, names), names)
    known = await work.people.load([it.person for it in found if it.person is not None])
    return await _candidates(work, [known[it.person] for it in found if it.person in known])


async def display_name(work: Work, words: str) -> bool:
    """Whether somebody calls themselves so."""
    return bool(await work.people.find(words))


async def _candidates(work: Work, people: list[Person]) -> list[Candidate]:
    names, signups = await _organisations(work), await work.signups.people([it.id for it in people])
    return [rules.candidate(it, signups.get(it.id), names, work.people.named(it.id)) for it in people]


async def _organisations(work: Work) -> dict[int, str]:
    return {it.id: it.name for it in await work.roster.organisations()}


async def name(work: Work, by: int, person: int, role: Role) -> Candidate | None:
    """None when they can no longer be."""
    meant = await by_id(work, person)
    if meant is None or not rules.may_be(meant.person, role):
        return None
    await roles.give(work, meant.person, role)
    await _note(work, by, person, NOTED[role][0])
    await tell(work, person, lambda language: screens.you_are(role, language))
    if role is Role.ORGANISER:
        await admission.opened(work, person)
    return meant


async def may_be_taken_off(work: Work, it: Candidate, role: Role) -> bool:
    return rules.may_be_taken_off(it.person, role, it.fixed, len(await work.people.organisers()))


async def take_off(work: Work, by: int, person: int, role: Role) -> Candidate | None:
    """None when they are it no longer, or stay."""
    meant = await by_id(work, person)
    if meant is None or not await may_be_taken_off(work, meant, role):
        return None
    after = rules.afterwards(role, await work.signups.of(person))
    await roles.give(work, replace(meant.person, as_participant=False), after)
    await _note(work, by, person, NOTED[role][1])
    await tell(work, person, lambda language: screens.you_are_no_more(role, language))
    await admission.closed(work, person)
    return meant


async def _note(work: Work, by: int, person: int, what: tuple[str, str]) -> None:
    await work.audit.note(by, what[0])
    await work.audit.note(person, what[1])
