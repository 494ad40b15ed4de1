"""Proving that one is a member: a code mailed to an address, or a colleague's word.

Known to the roster or not, an address goes the same way: nothing here reads the roster before a mailbox is proved.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import replace

from bot.membership.actions import review as cards
from bot.membership.actions.vouching import KIND
from bot.membership.rules.codes import (
    DIGITS,
    LASTING,
    LATEST,
    VOUCHING,
    WITHIN,
    Address,
    AddressWrong,
    CodeCounts,
    CodeVerdict,
    Wrong,
    name_in,
    read_address,
    read_code,
    serves,
)
from bot.membership.rules.matching import same_organisation
from bot.membership.rules.roster import Member, Organisation
from bot.outbox.acts import Mail, Queued
from bot.people.rules.person import Person
from bot.services import Services
from bot.signup.rules.answers import OTHER_ORGANISATION
from bot.signup.rules.signup import Proof, Signup, Status
from bot.trip import Trip
from storage.claims import Claim
from storage.work import Work

__all__ = ["CodeVerdict", "ask_code", "known", "new_code", "review", "try_code", "vouch_link", "weighed"]

NO_CODE = "0" * 64  # compared with where no code was mailed
ADDRESS_USED, ROSTER_CHANGED = "address used", "roster changed"  # doubts


async def ask_code(work: Work, services: Services, person: Person, address: str) -> str | None:
    """None: a code is asked, and mailed to whom it may concern; else the key of a sentence that says why not."""
    if not services.mails:
        return "membership-no-mail"
    try:
        claimed = read_address(address)
    except AddressWrong as wrong:
        return wrong.key
    if refusal := await _too_many(work, person.id, claimed.whole):
        return refusal
    claim = await work.claims.ask(person.id, claimed.whole)
    work.outbox.enqueue(Queued(person.id, Mail(claim, person.language), expires=work.now + LATEST))
    return None


async def _too_many(work: Work, person: int, address: str) -> str:
    claims, since = work.claims, work.now - WITHIN
    counts = CodeCounts(
        mine=await claims.count_since(since, person=person),
        about=await claims.count_since(since, address=address),
        both=await claims.count_since(since, person=person, address=address),
        overall=await claims.count_since(since),
    )
    return counts.refusal or ("" if (await _wrong(work, person, address)).left else "membership-too-many-wrong")


async def _wrong(work: Work, person: int, address: str) -> Wrong:
    claims, since = work.claims, work.now - LASTING
    return Wrong(
        mine=await claims.wrong_since(since, person=person),
        about=await claims.wrong_since(since, address=address),
        both=await claims.wrong_since(since, person=person, address=address),
    )


async def known(work: Work, address: Address) -> tuple[Organisation, Member | None] | None:
    """The organisation that this address shows one to be a member of, and who of the roster it names."""
    member = await work.roster.by_email(address.whole)
    owner = await work.roster.organisation(member.organisation) if member else None
    owner = owner or await work.roster.by_domain(address.domain)
    return (owner, member) if owner else None


def new_code(key: bytes, claim: Claim) -> tuple[str, str]:
    """Six digits, and what is kept of them."""
    digits = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
    return digits, _kept(key, claim, digits)


def _kept(key: bytes, claim: Claim, digits: str) -> str:
    """Worth nothing for another claim, person or address."""
    message = f"{claim.id}:{claim.person}:{claim.address}:{digits}"
    return hmac.new(key, message.encode(), hashlib.sha256).hexdigest()


async def try_code(work: Work, services: Services, signup: Signup, digits: str) -> tuple[Signup, CodeVerdict]:
    """PROVED: the sign-up as kept, with what the mailbox tells of its person."""
    claim = await work.claims.of(signup.person) if signup.person is not None else None
    if claim is None or claim.proved is not None or not serves(claim.asked, claim.tries, work.now):
        return signup, CodeVerdict.SPENT
    if not (most := (await _wrong(work, claim.person, claim.address)).left):
        return signup, CodeVerdict.SPENT
    code = read_code(digits)
    if not code:
        return signup, CodeVerdict.WRONG  # a slip, not a guess: it costs no try
    await work.claims.tried(claim.id)
    if not _same(services.settings.code_key, claim, code):
        left = most > 1 and serves(claim.asked, claim.tries + 1, work.now)
        return signup, CodeVerdict.WRONG if left else CodeVerdict.SPENT
    await work.claims.prove(claim.id)
    return await _proved(work, signup, read_address(claim.address)), CodeVerdict.PROVED


def _same(key: bytes, claim: Claim, code: str) -> bool:
    """In constant time: both comparisons are made, also where no mail left."""
    typed = _kept(key, claim, code)
    last = hmac.compare_digest(typed, claim.code or NO_CODE)
    before = hmac.compare_digest(typed, claim.previous or NO_CODE)
    return last or before


async def _proved(work: Work, signup: Signup, address: Address) -> Signup:
    found = await known(work, address)
    proved = await _shown(work, signup, address, found is not None)
    return await work.signups.save(_proposing(proved, address, *found) if found else proved)


async def _shown(work: Work, signup: Signup, address: Address, member: bool) -> Signup:
    """What this mailbox, which is theirs, shows of them. `member`: it is one that the roster knows."""
    await work.signups.lock()  # two people may prove a shared mailbox at once
    others = [it for it in await work.signups.proved(address.whole) if it.id != signup.id]
    doubt = ADDRESS_USED if member and others else "" if member else ROSTER_CHANGED
    return replace(signup, email=address.whole, proof=Proof.NONE if doubt else Proof.MAILBOX, doubt=doubt)


async def weighed(work: Work, signup: Signup) -> Signup:
    """A proof is of an address: what it shows is compared with the organisation that is written, however spelled."""
    claim = await work.claims.of(signup.person) if signup.person is not None else None
    proved = claim is not None and claim.proved is not None and claim.address == signup.email
    by_others = signup.proof in (Proof.VOUCHED, Proof.ORGANISER)
    if not proved or by_others or signup.status is not Status.DRAFT or not signup.answers.organisation:
        return signup
    address = read_address(signup.email)
    found = await known(work, address)
    if found and not same_organisation(signup.answers.organisation, found[0].name):
        return replace(signup, organisation=None, proof=Proof.NONE, doubt=OTHER_ORGANISATION)
    shown = await _shown(work, signup, address, found is not None)
    return replace(shown, organisation=found[0].id if found else None)


def _proposing(signup: Signup, address: Address, owner: Organisation, member: Member | None) -> Signup:
    """What the roster knows fills what was not answered."""
    guessed = (member.first_name, member.last_name) if member else name_in(address)
    answers = signup.answers
    first, last = (answers.first_name, answers.last_name) if answers.name else guessed
    filled = signup.answering(first_name=first, last_name=last, organisation=owner.name)
    return replace(filled, organisation=owner.id)


async def vouch_link(work: Work, services: Services, signup: Signup) -> str:
    """The link to forward to a confirmed colleague of the same organisation."""
    secret = await work.links.make(KIND, signup.id, signup.person or 0, VOUCHING)
    return f"https://t.me/{services.username}?start=v_{secret}"


async def review(work: Work, trip: Trip, signup: Signup) -> None:
    """Shows the claim to the organisers, who decide."""
    await cards.show(work, signup)
