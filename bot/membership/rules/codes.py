"""Proving a mailbox: what is an address, how long a code serves, and how often one may be asked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from bot.chat.pasted import addresses, code, visible

VALID = timedelta(minutes=15)  # from the moment a code was asked: known or not, all look alike
LATEST = timedelta(minutes=10)  # after it was asked, a code is not mailed any more: it would serve too briefly
TRIES = 5
WITHIN = timedelta(hours=1)
PER_PERSON, PER_BOTH, PER_ADDRESS, OVERALL = 5, 3, 12, 200  # codes asked WITHIN; PER_BOTH: by one about one address
LASTING = timedelta(days=7)  # how long a wrong code counts, asked again or erased meanwhile
WRONG_EACH, WRONG_OVERALL = 15, 30  # wrong codes LASTING: of one account; about one address, whoever typed them
ALWAYS = 3  # codes that each account may type all the same: others' guesses lock no mailbox's person out
VOUCHING = timedelta(days=7)  # how long a link to vouch lives
DIGITS = 6
LONGEST_ADDRESS = 254
TAG = re.compile(r"\+[^@]*@")  # « ana+voyage@… » is the mailbox of « ana@… »: it proves, and counts, as that one


class CodeVerdict(Enum):
    """SPENT: five tries or fifteen minutes are over, or no code was asked: another is to be asked."""

    PROVED = "proved"
    WRONG = "wrong"
    SPENT = "spent"


class AddressWrong(ValueError):
    """`key` is the sentence of the catalogue that says how to mend it."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Address:
    """`whole` and `domain` are lower case, to compare and to keep; `mailed` is what a mail server takes."""

    whole: str
    domain: str
    mailed: str

    @property
    def local(self) -> str:
        return self.whole.rpartition("@")[0]


def read_address(typed: str) -> Address:
    """An address as people type it. Raises AddressWrong."""
    from email_validator import EmailNotValidError, validate_email  # a tenth of a start: imported when one is typed

    text = _alone(typed)
    if not text.partition("@")[0].isascii():
        raise AddressWrong("membership-address-accent")
    text = TAG.sub("@", text)
    try:
        found = validate_email(text, check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError:
        raise AddressWrong("membership-address-wrong") from None
    whole = f"{found.local_part.lower()}@{found.domain}"
    return Address(whole, found.domain, found.ascii_email or whole)


def _alone(text: str) -> str:
    """The address among the words. Raises AddressWrong where there is none, or more than one."""
    found = addresses(text)
    if len(found) > 1:
        raise AddressWrong("membership-address-several")
    if not found:
        raise AddressWrong("membership-address-wrong" if "@" in visible(text) else "membership-address-none")
    if len(found[0]) > LONGEST_ADDRESS:
        raise AddressWrong("membership-address-wrong")
    return found[0]


def read_domain(text: str) -> str:
    """« @Ville.FR » -> ville.fr. Raises AddressWrong."""
    return read_address(f"x@{text.strip().lstrip('@').removeprefix('www.')}").domain


def read_code(text: str) -> str:
    """The six digits of « 123 456 », of a sentence or of the whole mail, or nothing when it is not clear which."""
    return code(text, DIGITS)


def name_in(address: Address) -> tuple[str, str]:
    """« jean.de-la-tour@… » -> (Jean, De-La-Tour): a guess to propose, or twice nothing."""
    found = re.fullmatch(r"([a-z-]{2,})[._]([a-z-]{2,})\d*", address.local)
    return (found[1].title(), found[2].title()) if found else ("", "")


@dataclass(frozen=True, slots=True)
class CodeCounts:
    """How many codes were asked WITHIN: by this account, about this address, by this account about it, in all."""

    mine: int
    about: int
    both: int
    overall: int

    @property
    def refusal(self) -> str:
        """The limit falls on who asks: whoever began before others flooded the address goes on."""
        flooded = self.about >= PER_ADDRESS and not self.both
        if self.mine >= PER_PERSON or self.both >= PER_BOTH or flooded:
            return "membership-too-many"
        return "membership-busy" if self.overall >= OVERALL else ""


@dataclass(frozen=True, slots=True)
class Wrong:
    """How many wrong codes were typed LASTING: by this account, about this address, by this account about it."""

    mine: int
    about: int
    both: int

    @property
    def left(self) -> int:
        """How many this account may still type about this address."""
        crowded = ALWAYS - self.both if self.about >= WRONG_OVERALL else WRONG_EACH
        return max(0, min(WRONG_EACH - self.mine, crowded))


def serves(sent: datetime, tries: int, now: datetime) -> bool:
    """Whether a code that was asked then may still be typed."""
    return tries < TRIES and now < sent + VALID
