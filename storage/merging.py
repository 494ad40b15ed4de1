"""What changed in a sign-up since it was read, laid over what the database holds now."""

from __future__ import annotations

from dataclasses import fields, replace

from bot.signup.rules.signup import Answers, Signup


def answers(before: Answers, after: Answers, now: Answers) -> Answers:
    names = [it.name for it in fields(Answers) if getattr(before, it.name) != getattr(after, it.name)]
    return replace(now, **{name: getattr(after, name) for name in names})


def skipped(before: frozenset[str], after: frozenset[str], now: frozenset[str]) -> frozenset[str]:
    return (now | (after - before)) - (before - after)


def heard(before: dict[int, str], after: dict[int, str], now: dict[int, str]) -> dict[int, str]:
    changed = {it: step for it, step in after.items() if before.get(it) != step}
    gone = before.keys() - after.keys()
    return {it: step for it, step in {**now, **changed}.items() if it not in gone}


def merged(before: Signup, after: Signup, now: Signup) -> Signup:
    """`now` with the answers, the steps passed and the messages heard that `after` changed."""
    return replace(
        now,
        answers=answers(before.answers, after.answers, now.answers),
        skipped=skipped(before.skipped, after.skipped, now.skipped),
        heard=heard(before.heard, after.heard, now.heard),
    )
