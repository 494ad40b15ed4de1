"""A sign-up as a row, and a row as a sign-up."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from sqlalchemy import Row

from bot.adapters import Adapter
from bot.signup.rules.signup import Answers, Proof, Signup, Status

ANSWERS = Adapter(Answers)
HEARD = Adapter(dict[int, str])
SKIPPED = Adapter(list[str])
PLAIN = (
    "person", "organisation", "email", "claim", "doubt", "consented", "needs_consented", "created", "touched",
    "reminded", "ranked", "decided", "decided_by", "reason", "offer_until", "source", "registered_by", "back", "takes",
    "paused",
)  # fmt: skip
STATUS_COLUMNS = ("status", "offer_until")  # what `save_status` alone changes


def to_row(signup: Signup) -> dict[str, object]:
    return {name: getattr(signup, name) for name in PLAIN} | {
        "status": signup.status.value,
        "step": signup.step,
        "proof": signup.proof.value,
        "answers": ANSWERS.dump_json(signup.answers).decode(),
        "skipped": SKIPPED.dump_json(sorted(signup.skipped)).decode(),
        "heard": HEARD.dump_json(signup.heard).decode(),
    }


def changed(before: Signup | None, after: Signup, always: Collection[str]) -> dict[str, object]:
    """The columns to write; all of them when nobody knows what it was made from."""
    old, new = to_row(before) if before else {}, to_row(after)
    stays = (
        [*STATUS_COLUMNS]
        if before is None
        else [name for name in new if new[name] == old[name] or name in STATUS_COLUMNS]
    )
    return {name: value for name, value in new.items() if name in always or name not in stays}


def remembered(signup: Signup) -> Signup:
    return replace(signup, kept=replace(signup, kept=None))


def to_signup(row: Row[*tuple[Any, ...]] | None) -> Signup | None:
    if row is None:
        return None
    signup = Signup(
        **{name: getattr(row, name) for name in PLAIN},
        id=row.id,
        status=Status(row.status),
        step=row.step,
        proof=Proof(row.proof),
        answers=ANSWERS.validate_json(row.answers),
        skipped=frozenset(SKIPPED.validate_json(row.skipped)),
        heard=HEARD.validate_json(row.heard),
    )
    return remembered(signup)
