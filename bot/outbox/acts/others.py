"""Acts of other kinds: a menu, a sign on a message, a file that came, a mail, a row that nobody can read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.chat.screen import Screen
from bot.people.rules.person import Language, Role


@dataclass(frozen=True, slots=True)
class Menu:
    """The commands that Telegram shows in this chat: those open to `role`, in `language`."""

    role: Role
    language: Language
    in_group: bool = False
    kind: Literal["menu"] = "menu"


@dataclass(frozen=True, slots=True)
class Fetch:
    """Downloads a file that somebody sent and hands it to the import of `what`, in the name of `person`.

    `near`: columns that nearly bear one of our names are read as those.
    """

    file: str
    name: str
    size: int
    what: str
    person: int
    near: bool = False
    kind: Literal["fetch"] = "fetch"


@dataclass(frozen=True, slots=True)
class Mail:
    """Mails a code to the address of a claim (its row), or settles in silence when no member has that address."""

    claim: int
    language: Language
    kind: Literal["mail"] = "mail"


@dataclass(frozen=True, slots=True)
class Letter:
    """Mails to who is not on Telegram (a sign-up) what is true of `about` when it leaves, or nothing any more."""

    signup: int
    about: str
    kind: Literal["letter"] = "letter"


@dataclass(frozen=True, slots=True)
class HostLetter:
    """Mails to the hosts of a visit (its ref) the page on it, as it is when it leaves."""

    entry: str
    language: Language
    kind: Literal["host_letter"] = "host_letter"


ByMail = Mail | Letter | HostLetter


@dataclass(frozen=True, slots=True)
class Unreadable:
    """What a row that nobody can read is taken for; it is never queued."""

    kind: Literal["unreadable"] = "unreadable"


@dataclass(frozen=True, slots=True)
class React:
    """Says by a sign on somebody's message that it was taken in; `otherwise` where the server knows no such sign."""

    message: int
    sign: str
    otherwise: Screen
    kind: Literal["react"] = "react"
