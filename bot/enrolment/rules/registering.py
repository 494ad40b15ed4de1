"""Signing somebody else up: a few questions, asked of whoever does it for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.chat.typed import Invalid
from bot.people.rules.person import Role
from bot.signup.rules import answers as answering
from bot.signup.rules.finding import plain
from bot.signup.rules.signup import Function, Proof, Signup, Status, Step

STEPS = (Step.NAME, Step.ORGANISATION, Step.FUNCTION, Step.PHONE)
MOST = 5  # that a colleague registers: more is for the organisers
CLAIMING = timedelta(days=90)  # how long a personal link lives
SOURCE = "registered"


def may(role: Role, own: Signup | None) -> bool:
    """Organisers, and colleagues whose own seat is confirmed."""
    return role is Role.ORGANISER or (own is not None and own.status is Status.SEATED and own.member)


def begin(by: int, colleague: Signup | None) -> Signup:
    """`colleague` is who registers, when not an organiser: their organisation is proposed."""
    fresh = Signup(step=Step.NAME, registered_by=by, source=SOURCE)
    if colleague is None:
        return fresh
    return replace(fresh.answering(organisation=colleague.answers.organisation), organisation=colleague.organisation)


def said(draft: Signup, words: str) -> Signup | Invalid:
    """What was typed, as the answer to the question asked."""
    given = answering.answer(draft, draft.step, words)
    return given if isinstance(given, Invalid) else following(given)


def chosen(draft: Signup, choice: str) -> Signup | None:
    """A button: the organisation proposed, or a function. None when it says nothing here."""
    if draft.step is Step.ORGANISATION and choice == "same" and draft.answers.organisation:
        return following(draft)
    if draft.step is Step.FUNCTION and choice in tuple(Function):
        return following(draft.answering(function=Function(choice)))
    return None


def following(draft: Signup) -> Signup:
    at = STEPS.index(draft.step) + 1
    return replace(draft, step=STEPS[at] if at < len(STEPS) else Step.SUMMARY)


def proof(by_organiser: bool, colleague: Signup | None, draft: Signup) -> Proof:
    """Organisers admit; a confirmed colleague answers for their own organisation; the rest is reviewed."""
    if by_organiser:
        return Proof.ORGANISER
    return Proof.VOUCHED if colleague is not None and same_organisation(colleague, draft) else Proof.NONE


def same_organisation(one: Signup, other: Signup) -> bool:
    """By the roster's row where both have one, by the name otherwise."""
    if one.organisation is not None and other.organisation is not None:
        return one.organisation == other.organisation
    names = (plain(one.answers.organisation), plain(other.answers.organisation))
    return bool(names[0]) and names[0] == names[1]
