"""A kind of document: how it is made, who may have it, whether what is made is shared. Each noun declares its own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias

from bot.outbox.acts import Recipe
from bot.people.rules.person import Language
from bot.trip import Trip
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Rendered:
    """A document in bytes; a `photo` is shown, anything else is a file to open."""

    name: str
    content: bytes
    photo: bool = False


class Gone(Exception):
    """What a personal document was to be made of is not there any more, or not the reader's."""


Draw: TypeAlias = Callable[[], Rendered]  # called off the loop: nobody's reply waits for a page to be drawn


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """`gather(work, trip, recipe, chat)` reads, when it is sent, what it is made of, and gives what draws it.

    One that can be `gone` (the sentence's key) is somebody's alone: made each time, for its own chat, from what is
    kept at that instant; `gather` raises Gone where the chat may not have it. Any other is shared by all who ask.
    """

    name: str
    gather: Callable[[Work, Trip, Recipe, int], Awaitable[Draw]]
    gone: str = ""

    @property
    def shared(self) -> bool:
        return not self.gone

    def recipe(self, version: int, language: Language, about: str = "") -> Recipe:
        return Recipe(self.name, version, language, about)
