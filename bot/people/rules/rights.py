"""The one gate: who may do what, and where. Commands, buttons and files all ask it, at the moment of the act."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from bot.people.rules.person import Person, Role

ALL = frozenset(Role)
COMING = frozenset({Role.PARTICIPANT, Role.CAPTAIN, Role.ORGANISER})
ORGANISERS = frozenset({Role.ORGANISER})


class Where(Enum):
    """PRIVATE commands typed in the group move to the private chat; GROUP ones mean something only there."""

    PRIVATE = "private"
    BOTH = "both"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Command:
    """`name` is French, `aliases` are the English name; neither holds accents: `folded` takes them off."""

    name: str
    aliases: tuple[str, ...]
    who: frozenset[Role]
    where: Where = Where.PRIVATE

    @property
    def description(self) -> str:
        """The key of what the help and Telegram's menu say of it."""
        return f"help-does-{self.name}"

    @property
    def english(self) -> str:
        return self.aliases[0] if self.aliases else self.name


# Only what is built: a command that is not there yet is in no menu and gets the sentence of unknown commands.
COMMANDS = (
    Command("start", (), ALL),
    Command("inscription", ("signup",), ALL),
    Command("statut", ("status",), ALL),
    Command("programme", (), ALL, Where.BOTH),
    Command("aujourdhui", ("today",), COMING, Where.BOTH),
    Command("demain", ("tomorrow",), COMING, Where.BOTH),
    Command("prochain", ("next",), COMING, Where.BOTH),
    Command("infos", (), ALL, Where.BOTH),
    Command("agenda", ("calendar",), COMING),
    Command("poche", ("pocket",), COMING),
    Command("equipe", ("team",), ALL),
    Command("preferences", ("settings",), ALL),
    Command("mesdonnees", ("mydata",), ALL),
    Command("oublier", ("forget",), ALL),
    Command("organisation", ("organise",), ORGANISERS),
    Command("inscrits", ("signups",), ORGANISERS),
    Command("importer", ("import",), ORGANISERS),
    Command("exporter", ("export",), ORGANISERS),
    Command("lier", ("bind",), ORGANISERS, Where.GROUP),
    Command("annuler", ("cancel",), ALL),
    Command("aide", ("help",), ALL),
)
BY_WORD = {word: command for command in COMMANDS for word in (command.name, *command.aliases)}

# Which command's right a button needs. `open` carries the command in its first key; `drop` is /annuler.
TAPS = {
    "form": "inscription",
    "status": "statut",
    "reorg": "inscrits",
    "days": "programme",
    "day": "programme",
    "entry": "prochain",
    "pin": "prochain",
    "picture": "aujourdhui",
    "pdf": "poche",
    "pref": "preferences",
    "privacy": "mesdonnees",
    "mission": "statut",
    "forget": "oublier",
    "letter": "organisation",
    "bind": "lier",
    "door": "agenda",
    "desk": "organisation",
    "signups": "inscrits",
    "review": "inscrits",
    "vouch": "start",
    "people": "start",
    "deadline": "organisation",
    "offer": "start",
    "seat": "organisation",
    "import": "importer",
    "roster": "importer",
    "export": "exporter",
    "drop": "annuler",
}

# Which command's right a talk needs: what the next message means once the bot asked for it.
TALKS = {
    "letter": "equipe",
    "answer": "organisation",
    "name": "organisation",
    "find": "inscrits",
    "refuse": "inscrits",
    "ask": "inscrits",
    "register": "start",
    "account": "start",
    "deadline": "organisation",
}


def folded(word: str) -> str:
    """`/Équipe@escale_bot` as `equipe`: no slash, bot, capital, accent or apostrophe."""
    bare = word.strip().removeprefix("/").partition("@")[0].casefold()
    letters = unicodedata.normalize("NFKD", bare)
    return "".join(it for it in letters if not unicodedata.combining(it) and it not in "'’")


def find(word: str) -> Command | None:
    return BY_WORD.get(folded(word))


def may(role: Role, command: Command, in_group: bool = False) -> bool:
    """The bound group is gated: whoever is in it has its shared commands."""
    return role in command.who or (in_group and command.where is Where.BOTH)


def ask(role: Role, word: str, in_group: bool = False) -> Command | None:
    """The command typed, or None when it does not exist or is not open: people cannot tell which."""
    command = find(word)
    return command if command and may(role, command, in_group) else None


def behind(verb: str, keys: Sequence[str] = ()) -> Command | None:
    """The command whose right a button needs."""
    return find((keys[0] if keys else "") if verb == "open" else TAPS.get(verb, ""))


def may_tap(role: Role, verb: str, keys: Sequence[str], in_group: bool = False) -> bool:
    """A button is a request: the right is asked of the role that the person has now."""
    command = behind(verb, keys)
    return command is not None and may(role, command, in_group)


def may_talk(role: Role, name: str) -> bool:
    return ask(role, TALKS.get(name, "")) is not None


def open_to(role: Role, in_group: bool = False) -> tuple[Command, ...]:
    """What the help and the menu list, in their order; a command of the group is not offered in private."""
    shown = (Where.BOTH, Where.GROUP) if in_group else (Where.PRIVATE, Where.BOTH)
    return tuple(command for command in COMMANDS if command.where in shown and may(role, command, in_group))


def sees_hours(role: Role, in_group: bool = False) -> bool:
    """Those who come see hours, addresses, meeting points and hosts; the others the public outline."""
    return in_group or role in COMING


def role_for(person: Person, command: Command) -> Role:
    """An organiser who looks as a participant has a participant's rights, and the desk to come back."""
    return person.role if command.who == ORGANISERS else person.seen_as
