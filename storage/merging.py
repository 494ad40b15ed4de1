"""What changed in a sign-up since it was read, laid over what the database holds now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import TypeVar

from bot.signup.rules.signup import Answers, Signup

K = TypeVar("K")
V = TypeVar("V")


def answers(before: Answers, after: Answers, now: Answers) -> Answers:
    names = [it.name for it in fields(Answers) if getattr(before, it.name) != getattr(after, it.name)]
    laid = replace(now, **{name: getattr(after, name) for name in names})
    return replace(laid, others=keyed(before.others, after.others, now.others))


def keyed(before: Mapping[K, V], after: Mapping[K, V], now: Mapping[K, V]) -> dict[K, V]:
    changed = {key: value for key, value in after.items() if before.get(key) != value}
    gone = before.keys() - after.keys()
    return {key: value for key, value in {**now, **changed}.items() if key not in gone}


def skipped(before: frozenset[str], after: frozenset[str], now: frozenset[str]) -> frozenset[str]:
    return (now | (after - before)) - (before - after)


def merged(before: Signup, after: Signup, now: Signup) -> Signup:
    """`now` with the answers, the steps passed and the messages heard that `after` changed."""
    return replace(
        now,
        answers=answers(before.answers, after.answers, now.answers),
        skipped=skipped(before.skipped, after.skipped, now.skipped),
        heard=keyed(before.heard, after.heard, now.heard),
    )
