"""Where one goes from a question of the sign-up: on, back, or to correct an answer."""

from __future__ import annotations

from dataclasses import replace

from bot.signup.rules.questions import STAGE, Questionnaire, correctable, missing, questions, touched
from bot.signup.rules.signup import OPEN, Signup, Status, Step


def end(signup: Signup) -> Step:
    return Step.DONE if signup.status is not Status.DRAFT else Step.SUMMARY


def following(asked: Questionnaire, signup: Signup) -> Signup:
    """At the question after this one; after a correction, back where the correction was asked."""
    later = _later(questions(asked, signup), signup.step)
    if signup.back:
        together = [it for it in later if _same_stage(it, signup.step) and not touched(signup, it)]
        return _at(asked, signup, together[0] if together else end(signup))
    return _at(asked, signup, later[0] if later else end(signup))


def _same_stage(one: Step, other: Step) -> bool:
    return STAGE.get(one, one) is STAGE.get(other, other)


def _later(path: tuple[Step, ...], step: Step) -> tuple[Step, ...]:
    """A step that is asked no more is left for the first that comes after it."""
    if step in path:
        return path[path.index(step) + 1 :]
    order = tuple(Step)
    return tuple(it for it in path if order.index(it) > order.index(step))


def _at(asked: Questionnaire, signup: Signup, step: Step) -> Signup:
    """The summary is reached when nothing is missing: otherwise at what is."""
    if step is Step.SUMMARY and (left := missing(asked, signup)):
        return replace(signup, step=left[0], back=True)
    return replace(signup, step=step, back=signup.back and step not in (Step.SUMMARY, Step.DONE))


def settle(asked: Questionnaire, signup: Signup) -> Signup:
    """At a question that is still asked: the membership was settled, or the trip file changed, meanwhile."""
    if signup.step in (*questions(asked, signup), Step.DONE):
        return signup
    return _at(asked, signup, Step.SUMMARY) if signup.step is Step.SUMMARY else following(asked, signup)


def back(asked: Questionnaire, signup: Signup) -> Signup:
    """At the question before this one; a correction is given up. At the first one, unchanged."""
    if signup.back and not missing(asked, signup):
        return _at(asked, replace(signup, back=False), end(signup))
    path = questions(asked, signup)
    if signup.step is Step.SUMMARY:
        return replace(signup, step=path[-1])
    here = path.index(signup.step) if signup.step in path else 0
    return replace(signup, step=path[max(here - 1, 0)], back=False)


def correcting(asked: Questionnaire, signup: Signup, step: Step) -> Signup | None:
    """At a question that was answered already; None when it is not asked of this person."""
    return replace(signup, step=step, back=True) if step in correctable(asked, signup) else None


def listening(signup: Signup) -> bool:
    """Whether words that nothing else awaits are an answer."""
    if signup.status is Status.DRAFT:
        return not signup.paused
    return signup.status in OPEN and signup.step is not Step.DONE
