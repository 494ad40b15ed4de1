"""A sign-up: where it stands, what was answered, and which questions are asked."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

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


class Step(StrEnum):
    """The steps of the conversation, in order. Those of `OPTIONAL_STEPS` are asked where the trip file says so."""

    CONSENT = "consent"
    MEMBERSHIP = "membership"  # an address, or « I have none »
    CODE = "code"  # the six digits that the address received
    CLAIM = "claim"  # no such address: a word of explanation for the organisers
    NAME = "name"
    ORGANISATION = "organisation"
    FUNCTION = "function"
    PHONE = "phone"
    REASON = "reason"
    NIGHTS = "nights"
    SHARING = "sharing"
    JOINS = "joins"
    LEAVES = "leaves"
    NEEDS = "needs"  # their own consent: they may reveal health
    DIET = "diet"
    ACCESS = "access"
    EMERGENCY = "emergency"
    SUMMARY = "summary"
    DONE = "done"


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
    """Empty is not answered. `phone` is E.164; `nights` are the evenings, in the trip's zone."""

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

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class Signup:
    """`id` is 0 until it is kept. `person` is Telegram's id, None for somebody registered who has not claimed it.

    `organisation` is the roster's row, None when it is known by its name alone (`answers.organisation`).
    `email` is the address claimed, and proved when `proof` is MAILBOX. `claim` is the word to the organisers.
    `ranked` is the moment of confirmation: the form was finished then (UTC), and it gives the rank.
    `skipped` are optional steps that were passed; `heard` the message (id) that gave each answer.
    `back` is set while one answer is corrected from the summary or from /statut.
    `paused`: the conversation was left; words answer nothing until it is taken up again.
    """

    id: int = 0
    person: int | None = None
    status: Status = Status.DRAFT
    step: Step = Step.CONSENT
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
    skipped: frozenset[Step] = frozenset()
    heard: dict[int, Step] = field(default_factory=dict)
    back: bool = False
    takes: int | None = None  # the sign-up whose seat is handed over to this one
    paused: bool = False

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
        return f"#{self.organisation}" if self.organisation is not None else self.answers.organisation.casefold()

    def answering(self, **answers: object) -> Signup:
        return replace(self, answers=replace(self.answers, **answers))  # type: ignore[arg-type]  # Answers types them


def role_of(status: Status) -> Role:
    """What a sign-up that stands so makes of a person who is neither captain nor organiser."""
    if status is Status.SEATED:
        return Role.PARTICIPANT
    if status in (Status.DRAFT, Status.REVIEW, Status.WAITING, Status.OFFERED):
        return Role.MEMBER
    return Role.OUTSIDER


@dataclass(frozen=True, slots=True)
class Form:
    """What the trip file says of sign-up. Instants are UTC; `cost` and `letter` are plain texts by language.

    `asks` are the optional steps that are asked. `cutoff`: until then one may correct or withdraw alone.
    `offer` is how long a seat is reserved, never less than `LEAST_OFFER` and never past `offers_end`.
    `needs_days` and `data_days`: how long after the last day diet and access needs, then the rest, are kept.
    """

    asks: frozenset[Step] = frozenset()
    joins: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()
    cutoff: datetime | None = None
    offer: timedelta = timedelta(hours=48)
    offers_end: datetime | None = None
    pairs: bool = True
    cost: str = ""
    letter: str = ""
    controller: str = ""
    controller_contact: str = ""
    needs_days: int = 14
    data_days: int = 365


LEAST_OFFER = timedelta(hours=6)
OPTIONAL_STEPS = (
    Step.PHONE,
    Step.REASON,
    Step.NIGHTS,
    Step.SHARING,
    Step.JOINS,
    Step.LEAVES,
    Step.DIET,
    Step.ACCESS,
    Step.EMERGENCY,
)
