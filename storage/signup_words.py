"""What each sign-up is found by: folded as the rules fold it, for databases fold differently and answers are JSON."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import ColumnElement, delete, or_

from bot.signup.rules.finding import begins, digits, plain, searched
from bot.signup.rules.signup import Signup
from storage.tables import signup_words, signups
from storage.transaction import Transaction


async def keep(transaction: Transaction, before: Signup | None, kept: Signup) -> None:
    """Written when it changed."""
    words = searched(kept)
    if before is not None and searched(before) == words:
        return
    upsert = transaction.upsert(signup_words).values(signup=kept.id, words=words)
    await transaction.write(upsert.on_conflict_do_update(index_elements=["signup"], set_={"words": words}))


async def erase(transaction: Transaction, row: int) -> None:
    await transaction.erase(delete(signup_words).where(signup_words.c.signup == row))


def held(words: str, names: Mapping[int, str]) -> list[ColumnElement[bool]]:
    """What is asked of a sign-up and its words; nothing for words that say nothing."""
    if number := digits(words):
        return [signup_words.c.words.like(f"%+%{number}%")]
    return [or_(signup_words.c.words.like(f"% {it}%"), _named(it, names)) for it in plain(words).split()]


def _named(word: str, names: Mapping[int, str]) -> ColumnElement[bool]:
    """Of an organisation whose name in the roster holds it."""
    return signups.c.organisation.in_([row for row, name in names.items() if begins(word, name)])
