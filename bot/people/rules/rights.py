"""The one gate: who may do what, and where. Commands, buttons and files all ask it, at the moment of the act."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from bot.people.rules.person import Person, Role

ALL = frozenset(Role)
LAST = 99  # after every command that leads
COMING = frozenset({Role.PARTICIPANT, Role.CAPTAIN, Role.ORGANISER})
ORGANISERS = frozenset({Role.ORGANISER})
CALLERS = frozenset({Role.ORGANISER, Role.CAPTAIN})  # who may call the roll


class Where(Enum):
    """PRIVATE commands typed in the group move to the private chat; GROUP ones mean something only there."""

    PRIVATE = "private"
    BOTH = "both"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Command:
    """`name` is French, `english` the other one; neither holds accents: `folded` takes them off.

    `unlisted`: whom neither the help nor the menu offers it, though they may give it.
    `leads`: its place at the head of the menu during the trip, from 1.
    """

    name: str
    english: str = ""
    who: frozenset[Role] = ALL
    where: Where = Where.PRIVATE
    unlisted: frozenset[Role] = frozenset()
    leads: int = 0

    @property
    def words(self) -> tuple[str, ...]:
        return (self.name, self.english) if self.english else (self.name,)

    @property
    def description(self) -> str:
        """The key of what the help and Telegram's menu say of it."""
        return f"people-help-does-{self.name}"


def folded(word: str) -> str:
    """`/Équipe@escale_bot` as `equipe`: no slash, bot, capital, accent or apostrophe."""
    bare = word.strip().removeprefix("/").partition("@")[0].casefold()
    letters = unicodedata.normalize("NFKD", bare)
    return "".join(it for it in letters if not unicodedata.combining(it) and it not in "'’")


def may(role: Role, command: Command, in_group: bool = False) -> bool:
    """The bound group is gated: whoever is in it has its shared commands, those of all who come."""
    return role in command.who or (in_group and command.where is Where.BOTH and command.who >= COMING)


def role_for(person: Person, command: Command) -> Role:
    """An organiser who looks as a participant has a participant's rights, and the desk to come back."""
    return person.seen_as if Role.PARTICIPANT in command.who else person.role


def sees_hours(role: Role, in_group: bool = False) -> bool:
    """Those who come see hours, addresses, meeting points and hosts; the others the public outline."""
    return in_group or role in COMING


@dataclass(frozen=True)
class Commands:
    """The commands of every noun, in the order of the menu."""

    all: tuple[Command, ...]

    @cached_property
    def _by_word(self) -> Mapping[str, Command]:
        return {word: command for command in self.all for word in command.words}

    def find(self, word: str) -> Command | None:
        return self._by_word.get(folded(word))

    def ask(self, role: Role, word: str, in_group: bool = False) -> Command | None:
        """The command typed, or None when it does not exist or is not open: people cannot tell which."""
        command = self.find(word)
        return command if command and may(role, command, in_group) else None

    def open_to(self, role: Role, in_group: bool = False, during: bool = False) -> Sequence[Command]:
        """What the help and the menu list; a command of the group is not offered in private."""
        shown = (Where.BOTH, Where.GROUP) if in_group else (Where.PRIVATE, Where.BOTH)
        open_here = [it for it in self.all if it.where in shown and may(role, it, in_group) and role not in it.unlisted]
        return sorted(open_here, key=lambda it: it.leads or LAST) if during else open_here
