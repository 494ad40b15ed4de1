"""Whose word counts, and for whom."""

from __future__ import annotations

from bot.membership.rules.matching import same_organisation
from bot.signup.rules.signup import Proof, Signup, Status

SURE = frozenset({Proof.MAILBOX, Proof.ORGANISER})  # a colleague's word alone makes no chain of words
CLAIMS = frozenset({Status.DRAFT, Status.REVIEW})


def may_vouch(colleague: Signup | None) -> bool:
    return colleague is not None and colleague.status is Status.SEATED and colleague.proof in SURE


def may_be_vouched(claimant: Signup | None, by: Signup) -> bool:
    if claimant is None or claimant.member or claimant.status not in CLAIMS:
        return False
    return claimant.person not in (None, by.person) and _same(claimant, by)


def _same(claimant: Signup, colleague: Signup) -> bool:
    """Whoever has not written an organisation yet takes the colleague's, who reads its name before they vouch."""
    if claimant.organisation is not None and colleague.organisation is not None:
        return claimant.organisation == colleague.organisation
    written = claimant.answers.organisation
    return bool(colleague.answers.organisation) and (
        not written or same_organisation(written, colleague.answers.organisation)
    )
