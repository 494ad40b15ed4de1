"""Letters between somebody and the team, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.people.rules.person import Person


@dataclass(frozen=True, slots=True)
class Written:
    """A message of a letter. `message` is its number in the chat of its `author`; `words` those of an answer."""

    id: int
    letter: int
    author: int
    message: int
    at: datetime
    words: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What an organiser wrote; `words` are empty for a photo, a voice note…"""

    by: str
    at: datetime
    words: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A message of a letter, to the organisers. `again`: it goes on with a letter that was begun before."""

    person: Person
    written: Written
    again: bool = False
    answers: tuple[Answer, ...] = ()
