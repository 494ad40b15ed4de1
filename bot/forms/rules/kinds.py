"""The kinds of answers: what is typed or pressed becomes values, or is refused with a reason."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeAlias

from bot.chat import typed
from bot.chat.typed import Invalid

NUMBER = re.compile(r"\+?(?:[\s.()/-]*\d){8,15}[\s.)]*")
ADDRESS = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
Value: TypeAlias = str | datetime | tuple[date, ...]


class Kind:
    """One value for each column of its question. As it stands, it is answered by buttons that lead elsewhere."""

    def typed(self, words: str) -> Sequence[Value] | Invalid:
        return Invalid("forms-use-buttons")

    def pressed(self, choice: str, shown: str) -> Sequence[Value] | Invalid | None:
        """`shown`: the name on Telegram. None for what is no button of this kind."""
        return None

    def resembles(self, words: str) -> bool:
        """Whether words that were typed elsewhere can hardly be anything but such an answer."""
        return False

    @property
    def free(self) -> bool:
        """Whether any words may be an answer."""
        return False


@dataclass(frozen=True, slots=True)
class Words(Kind):
    most: int
    lines: bool = False

    def typed(self, words: str) -> Sequence[Value] | Invalid:
        found = typed.bounded(words, self.most, lines=self.lines)
        return found if isinstance(found, Invalid) else (found,)

    @property
    def free(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class Place(Kind):
    """One of `places`, by a button, or words."""

    most: int
    places: tuple[str, ...] = ()

    def typed(self, words: str) -> Sequence[Value] | Invalid:
        return Words(self.most).typed(words)

    @property
    def free(self) -> bool:
        return True

    def pressed(self, choice: str, shown: str) -> Sequence[Value] | None:
        return next(((place,) for number, place in enumerate(self.places) if choice == str(number)), None)


@dataclass(frozen=True, slots=True)
class Name(Kind):
    """First and last name; a button takes the one that Telegram shows."""

    most: int = typed.LONGEST_NAME

    def typed(self, words: str) -> Sequence[Value] | Invalid:
        return typed.name(words)

    def pressed(self, choice: str, shown: str) -> Sequence[Value] | Invalid | None:
        return self.typed(shown) if choice == "telegram" else None


@dataclass(frozen=True, slots=True)
class Phone(Kind):
    """A telephone number, kept as E.164."""

    def typed(self, words: str) -> Sequence[Value] | Invalid:
        found = typed.phone(words)
        return found if isinstance(found, Invalid) else (found,)

    def resembles(self, words: str) -> bool:
        return NUMBER.fullmatch(words.strip()) is not None


@dataclass(frozen=True, slots=True)
class Contact(Kind):
    """Somebody to call: words with a telephone number among them, or a contact that is shared."""

    most: int

    def typed(self, words: str) -> Sequence[Value] | Invalid:
        found = typed.contact(words, self.most)
        return found if isinstance(found, Invalid) else (found,)


@dataclass(frozen=True, slots=True)
class Choice(Kind):
    """One of `options`, worded by `words` and the option.

    `spelled`: how spreadsheets write each, the first ours; `other`: what any other words in them are taken as.
    """

    options: tuple[str, ...]
    words: str
    spelled: Mapping[str, Sequence[str]] = field(default_factory=dict)
    other: str = ""

    def pressed(self, choice: str, shown: str) -> Sequence[Value] | None:
        return next(((it,) for it in self.options if it == choice), None)


@dataclass(frozen=True, slots=True)
class Days(Kind):
    """Some of `days`, or none: a button says it with a 1 for each that is chosen, a 0 for the others.

    `words` begins the keys of what its buttons say of them all.
    """

    words: str
    days: tuple[date, ...] = ()

    def marks(self, choice: str) -> bool:
        return len(choice) == len(self.days) and not set(choice) - {"0", "1"}

    def pressed(self, choice: str, shown: str) -> Sequence[Value] | None:
        if not self.marks(choice):
            return None
        return (tuple(day for day, mark in zip(self.days, choice, strict=True) if mark == "1"),)


@dataclass(frozen=True, slots=True)
class Agreement(Kind):
    """Yes, kept as its moment; or no, where one may refuse. Its buttons and its value are worded by `words`."""

    words: str
    refusable: bool = False


@dataclass(frozen=True, slots=True)
class Address(Kind):
    """Of a mailbox, which an action of its noun has proved. `none` words that there is none."""

    none: str

    def resembles(self, words: str) -> bool:
        return ADDRESS.fullmatch(words.strip()) is not None


@dataclass(frozen=True, slots=True)
class Code(Kind):
    """Of an address: an action of its noun tries it, and it is never shown again."""
