"""What an answer, typed or pressed, makes of a sign-up. Nothing here moves to another question."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.chat import typed
from bot.chat.typed import Invalid
from bot.signup.rules.questions import SKIPPABLE, Questionnaire, answered
from bot.signup.rules.signup import Function, Proof, Signup, Step

# The answer's field of `Answers`, and the most characters it takes, for those that are words.
WORDS = {
    Step.ORGANISATION: 120,
    Step.REASON: 600,
    Step.SHARING: 120,
    Step.JOINS: 120,
    Step.LEAVES: 120,
    Step.DIET: 300,
    Step.ACCESS: 500,
    Step.EMERGENCY: 200,
}
CLAIM_WORDS = 600
SEVERAL_LINES = (Step.REASON, Step.ACCESS, Step.CLAIM)
OTHER_ORGANISATION = "other organisation"  # a doubt


def answer(signup: Signup, step: Step, words: str) -> Signup | Invalid:
    """What was typed, as the answer to `step`."""
    match step:
        case Step.NAME:
            found = typed.name(words)
            if isinstance(found, Invalid):
                return found
            return signup.answering(first_name=found[0], last_name=found[1])
        case Step.PHONE:
            number = typed.phone(words)
            return number if isinstance(number, Invalid) else given(signup, step, number)
        case Step.CLAIM:
            word = typed.bounded(words, CLAIM_WORDS, lines=True)
            return word if isinstance(word, Invalid) else replace(_open(signup, step), claim=word)
        case _ if step in WORDS:
            told = typed.bounded(words, WORDS[step], lines=step in SEVERAL_LINES)
            return told if isinstance(told, Invalid) else given(signup, step, told)
    return Invalid("signup-use-buttons")


def given(signup: Signup, step: Step, value: object) -> Signup:
    changed = _open(signup, step).answering(**{step.value: value})
    return _reorganised(signup, changed) if step is Step.ORGANISATION else changed


def _open(signup: Signup, step: Step) -> Signup:
    return replace(signup, skipped=signup.skipped - {step})


def _reorganised(before: Signup, after: Signup) -> Signup:
    """Whatever showed the membership showed it of one organisation: for another, the organisers decide."""
    same = before.answers.organisation.casefold() == after.answers.organisation.casefold()
    if same or not (before.member or before.organisation is not None):
        return after
    doubt = OTHER_ORGANISATION if before.member else before.doubt
    return replace(after, organisation=None, proof=Proof.NONE, doubt=doubt)


def choose(
    asked: Questionnaire, signup: Signup, step: Step, choice: str, now: datetime, shown: str = ""
) -> Signup | None:
    """What a button of the question `step` says; None when it says nothing here. `shown`: the name on Telegram."""
    if choice == "keep":
        return signup if answered(signup, step) else None
    if choice in ("skip", "erase") and step in SKIPPABLE:
        return passed(signup, step, erase=choice == "erase")
    match step:
        case Step.CONSENT if choice == "yes":
            return replace(signup, consented=signup.consented or now)
        case Step.MEMBERSHIP | Step.CODE if choice == "none" and asked.mail:
            return replace(signup, email="", skipped=signup.skipped | {Step.MEMBERSHIP})
        case Step.NAME if choice == "telegram":
            found = answer(signup, step, shown)
            return None if isinstance(found, Invalid) else found
        case Step.FUNCTION if choice in tuple(Function):
            return given(signup, step, Function(choice))
        case Step.NIGHTS:
            return _nights(asked, signup, choice)
        case Step.JOINS | Step.LEAVES:
            places = asked.form.joins if step is Step.JOINS else asked.form.leaves
            chosen = [it for number, it in enumerate(places) if choice == str(number)]
            return given(signup, step, chosen[0]) if chosen else None
        case Step.NEEDS if choice in ("yes", "no"):
            return _needs(signup, choice == "yes", now)
    return None


def _nights(asked: Questionnaire, signup: Signup, choice: str) -> Signup | None:
    """`choice` has a 1 for each evening that one stays, a 0 for the others."""
    if len(choice) != len(asked.nights) or set(choice) - {"0", "1"}:
        return None
    kept = tuple(night for night, mark in zip(asked.nights, choice, strict=True) if mark == "1")
    return _open(signup, Step.NIGHTS).answering(nights=kept)


def _needs(signup: Signup, agreed: bool, now: datetime) -> Signup:
    """Without consent, nothing of it is kept."""
    if agreed:
        return replace(_open(signup, Step.NEEDS), needs_consented=signup.needs_consented or now)
    left = signup.skipped - {Step.DIET, Step.ACCESS} | {Step.NEEDS}
    return replace(signup, needs_consented=None, skipped=left).answering(diet="", access="")


def passed(signup: Signup, step: Step, erase: bool = False) -> Signup:
    """« Passer » loses nothing: what was answered stays, unless `erase`."""
    if answered(signup, step) and not erase:
        return signup
    marked = replace(signup, skipped=signup.skipped | {step})
    if step is Step.CLAIM:
        return replace(marked, claim="")
    return marked.answering(**{step.value: None if step is Step.NIGHTS else ""})
