"""Signing somebody else up: a few questions, asked of whoever does it for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.chat.typed import Invalid
from bot.forms.rules import answers, navigation
from bot.forms.rules.form import Form, Required
from bot.membership.rules.vouching import may_vouch
from bot.people.rules.person import Role
from bot.signup.rules import answers as answering
from bot.signup.rules.finding import plain
from bot.signup.rules.optional import PHONE
from bot.signup.rules.questions import FUNCTION, NAME, ORGANISATION
from bot.signup.rules.signup import Proof, Signup, Status

FORM = Form(
    (NAME, ORGANISATION, FUNCTION, replace(PHONE, required=Required.ANSWER)),
    verb="people",
    titles="signup-step-",
    asks="people-ask-",
    fixes="signup-fix-",
)
MOST = 5  # that a colleague registers: more is for the organisers
CLAIMING = timedelta(days=90)  # how long a personal link lives
SOURCE = "registered"


def may(role: Role, own: Signup | None) -> bool:
    """Organisers, and colleagues whose own seat is confirmed."""
    return role is Role.ORGANISER or (own is not None and own.status is Status.SEATED and own.member)


def begin(by: int, colleague: Signup | None) -> Signup:
    """`colleague` is who registers, when not an organiser: their organisation is proposed."""
    fresh = Signup(step=NAME.key, registered_by=by, source=SOURCE)
    if colleague is None:
        return fresh
    return replace(fresh.answering(organisation=colleague.answers.organisation), organisation=colleague.organisation)


def typed(draft: Signup, words: str) -> Signup | Invalid:
    """What was typed, as the answer to the question asked."""
    given = answering.answer(FORM, draft, draft.step, words)
    return given if isinstance(given, Invalid) else navigation.following(FORM, given)


def pressed(draft: Signup, choice: str) -> Signup | None:
    """A button: the organisation proposed, or a function. None when it says nothing here."""
    question = FORM.get(draft.step)
    if question is ORGANISATION and choice == "same":
        return navigation.following(FORM, draft) if question.answered(draft) else None
    values = question.kind.pressed(choice, "") if question else None
    if question is None or values is None or isinstance(values, Invalid):
        return None
    return navigation.following(FORM, answers.given(draft, question, values))


def proof(by_organiser: bool, colleague: Signup | None, draft: Signup) -> Proof:
    """Organisers admit; a confirmed colleague answers for their own organisation; the rest is reviewed."""
    if by_organiser:
        return Proof.ORGANISER
    sure = colleague is not None and may_vouch(colleague) and same_organisation(colleague, draft)
    return Proof.VOUCHED if sure else Proof.NONE


def same_organisation(one: Signup, other: Signup) -> bool:
    """By the roster's row where both have one, by the name otherwise."""
    if one.organisation is not None and other.organisation is not None:
        return one.organisation == other.organisation
    names = (plain(one.answers.organisation), plain(other.answers.organisation))
    return bool(names[0]) and names[0] == names[1]
