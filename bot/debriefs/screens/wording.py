"""The words of the questions: the trip file's own, else those of the announcement."""

from __future__ import annotations

from bot.debriefs.rules.questions import CALLED, FREE, PROPOSED
from bot.people.rules.person import Language
from bot.texts.catalogue import plain
from bot.trip import DebriefRhythm


def title(asks: DebriefRhythm, key: str, language: Language) -> str:
    """Also of a question that the trip file has no more."""
    own = asks.own(key)
    return own[language].title if own else plain(f"debriefs-title-{_known(key)}", language)


def question(asks: DebriefRhythm, key: str, language: Language) -> str:
    """Plain text."""
    own = asks.own(key)
    return own[language].ask if own else plain(f"debriefs-ask-{key}", language)


def answers(asks: DebriefRhythm, key: str, language: Language) -> tuple[str, ...]:
    """Words to press."""
    own = asks.own(key)
    if own:
        return own[language].answers
    return tuple(plain(f"debriefs-word-{key}-{at}", language) for at in range(1, PROPOSED + 1))


def _known(key: str) -> str:
    return key if key in CALLED.values() else FREE
