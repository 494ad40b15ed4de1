"""Where one goes from a question: on, back, or to correct an answer."""

from __future__ import annotations

from dataclasses import replace

from bot.forms.rules.form import DONE, SUMMARY, F, Form, Question


def end(filled: F) -> str:
    return DONE if filled.sent else SUMMARY


def following(form: Form[F], filled: F) -> F:
    """At the question after this one; after a correction, back where the correction was asked."""
    later = _later(form, filled)
    if filled.back:
        at = form.get(filled.step)
        later = tuple(it for it in later if at and it.counted == at.counted and not it.handled(filled))
    return _at(form, filled, later[0].key if later else end(filled))


def _later(form: Form[F], filled: F) -> tuple[Question[F], ...]:
    """A question that is asked no more is left for the first that comes after it."""
    path = form.path(filled)
    keys = [it.key for it in path]
    if filled.step in keys:
        return path[keys.index(filled.step) + 1 :]
    order = form.order or tuple(it.key for it in form.questions)
    after = order[order.index(filled.step) :] if filled.step in order else ()
    return tuple(it for it in path if it.key in after)


def _at(form: Form[F], filled: F, step: str) -> F:
    """The summary is reached when nothing is missing: otherwise at what is."""
    if step == SUMMARY and (left := form.missing(filled)):
        return replace(filled, step=left[0].key, back=True)
    return replace(filled, step=step, back=filled.back and step not in (SUMMARY, DONE))


def settle(form: Form[F], filled: F) -> F:
    """At a question that is still asked: what it depends on may have changed meanwhile."""
    if filled.step in (*(it.key for it in form.path(filled)), DONE):
        return filled
    return _at(form, filled, SUMMARY) if filled.step == SUMMARY else following(form, filled)


def back(form: Form[F], filled: F) -> F:
    """At the question before this one; a correction is given up. At the first one, unchanged."""
    if filled.back and not form.missing(filled):
        return _at(form, filled, end(filled))
    keys = [it.key for it in form.path(filled)]
    if filled.step == SUMMARY:
        return replace(filled, step=keys[-1])
    here = keys.index(filled.step) if filled.step in keys else 0
    return replace(filled, step=keys[max(here - 1, 0)], back=False)


def correcting(form: Form[F], filled: F, key: str) -> F | None:
    """At a question that was answered already; None when it is not asked of this person."""
    keys = (it.key for it in form.correctable(filled))
    return replace(filled, step=key, back=True) if key in keys else None
