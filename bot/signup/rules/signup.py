"""A sign-up: where it stands and what was answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from bot.forms.rules.form import DONE, Filled
from bot.forms.rules.kinds import Value
from bot.people.rules.person import Role


class Status(StrEnum):
    """DRAFT: the form is not finished. REVIEW: it is, the organisers decide on the membership; no seat is held.

    OFFERED: a seat is reserved until `offer_until`. LAPSED: an offer was declined or not answered.
    """

    DRAFT = "draft"
    REVIEW = "review"
    SEATED = "seated"
    WAITING = "waiting"
    OFFERED = "offered"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"


OPEN = frozenset({Status.REVIEW, Status.SEATED, Status.WAITING, Status.OFFERED})
HOLDS_SEAT = frozenset({Status.SEATED, Status.OFFERED})


class Function(StrEnum):
    """In what capacity one comes."""

    ELECTED = "elected"
    OFFICER = "officer"
    ASSOCIATION = "association"
    CITIZEN = "citizen"
    OTHER = "other"


class Proof(StrEnum):
    """How the membership was shown."""

    NONE = ""
    MAILBOX = "mailbox"
    VOUCHED = "vouched"
    ORGANISER = "organiser"


@dataclass(frozen=True, slots=True)
class Answers:
    """Empty is not answered. `phone` is E.164; `nights` are the evenings, in the trip's zone.

    `others`, by column, are those that nothing but the form reads by name.
    """

    first_name: str = ""
    last_name: str = ""
    organisation: str = ""
    function: Function | None = None
    phone: str = ""
    reason: str = ""
    nights: tuple[date, ...] | None = None
    sharing: str = ""
    joins: str = ""
    leaves: str = ""
    diet: str = ""
    access: str = ""
    emergency: str = ""
    others: Mapping[str, Value] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    def get(self, column: str) -> Value | None:
        found: Value | None = getattr(self, column) if column in BLANK else self.others.get(column)
        return found

    def having(self, values: Mapping[str, Value | None]) -> Answers:
        """By column; None takes the answer away."""
        named: dict[str, Any] = {it: BLANK[it] if values[it] is None else values[it] for it in values.keys() & BLANK}
        others = {**self.others, **{it: values[it] for it in values.keys() - BLANK.keys()}}
        return replace(self, **named, others={name: value for name, value in others.items() if value is not None})


BLANK: Mapping[str, Any] = {it.name: it.default for it in fields(Answers) if it.name != "others"}
OWN = ("email", "claim", "consented", "needs_consented")  # answers that are columns of the sign-up itself


@dataclass(frozen=True, slots=True)
class Signup(Filled):
    """`id` is 0 until it is kept. `person` is Telegram's id, None for somebody registered who has not claimed it.

    `organisation` is the roster's row, None when it is known by its name alone (`answers.organisation`).
    `email` is the address claimed, and proved when `proof` is MAILBOX. `claim` is the word to the organisers.
    `ranked` is the moment of confirmation: the form was finished then (UTC), and it gives the rank.
    `heard` is the message (id) that gave each answer.
    `paused`: the conversation was left; words answer nothing until it is taken up again.
    `kept` is what this one was made from, as the database had it: what differs from it is what changed.
    """

    id: int = 0
    person: int | None = None
    status: Status = Status.DRAFT
    step: str = field(default="consent", kw_only=True)
    answers: Answers = Answers()
    organisation: int | None = None
    email: str = ""
    proof: Proof = Proof.NONE
    claim: str = ""
    doubt: str = ""  # why it goes to review though the mailbox is proved; never shown to the person
    consented: datetime | None = None
    needs_consented: datetime | None = None
    created: datetime | None = None
    touched: datetime | None = None
    reminded: datetime | None = None
    ranked: datetime | None = None
    decided: datetime | None = None
    decided_by: int | None = None
    reason: str = ""  # of a refusal or a withdrawal
    offer_until: datetime | None = None
    source: str = ""
    registered_by: int | None = None
    heard: dict[int, str] = field(default_factory=dict)
    takes: int | None = None  # the sign-up whose seat is handed over to this one
    paused: bool = False
    kept: Signup | None = field(default=None, compare=False, repr=False)

    @property
    def name(self) -> str:
        return self.answers.name

    @property
    def member(self) -> bool:
        """The membership is settled."""
        return self.proof is not Proof.NONE

    @property
    def of(self) -> str:
        """What seats are counted by: the roster's organisation, or the name that was written."""
        return organisation_key(self.organisation, self.answers.organisation)

    @property
    def sent(self) -> bool:
        return self.status is not Status.DRAFT

    def value(self, column: str) -> Value | None:
        found: Value | None = getattr(self, column) if column in OWN else self.answers.get(column)
        return found

    def with_values(self, values: Mapping[str, Value | None]) -> Signup:
        own = {name: value for name, value in values.items() if name in OWN}
        answers = self.answers.having({name: value for name, value in values.items() if name not in OWN})
        return replace(self, **_blank(own), answers=answers)

    def answering(self, **answers: object) -> Signup:
        return replace(self, answers=replace(self.answers, **answers))  # type: ignore[arg-type]  # Answers types them


def _blank(own: Mapping[str, Value | None]) -> Mapping[str, Any]:
    """Texts are empty rather than None."""
    return {name: "" if value is None and name in ("email", "claim") else value for name, value in own.items()}


def role_of(status: Status) -> Role:
    """What a sign-up that stands so makes of a person who is neither captain nor organiser."""
    if status is Status.SEATED:
        return Role.PARTICIPANT
    if status in (Status.DRAFT, Status.REVIEW, Status.WAITING, Status.OFFERED):
        return Role.MEMBER
    return Role.OUTSIDER


LEAST_OFFER = timedelta(hours=6)


def listening(signup: Signup) -> bool:
    """Whether words that nothing else awaits are an answer."""
    if signup.status is Status.DRAFT:
        return not signup.paused
    return signup.status in OPEN and signup.step != DONE


def organisation_key(row: int | None, written: str) -> str:
    """`row` is the roster's, if it is known."""
    return f"#{row}" if row is not None else written.casefold()
