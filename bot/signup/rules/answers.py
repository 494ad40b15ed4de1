"""What an answer makes of a sign-up: as of any form, and what follows for the membership."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.chat.typed import Invalid
from bot.forms.rules import answers
from bot.forms.rules.form import Form
from bot.signup.rules.questions import CODE, MEMBERSHIP, ORGANISATION
from bot.signup.rules.signup import Proof, Signup

OTHER_ORGANISATION = "other organisation"  # a doubt


def answer(form: Form[Signup], signup: Signup, key: str, words: str) -> Signup | Invalid:
    """What was typed, as the answer to the question `key`."""
    found = answers.answer(form, signup, key, words)
    return _reorganised(signup, found) if isinstance(found, Signup) and key == ORGANISATION.key else found


def choose(form: Form[Signup], signup: Signup, key: str, choice: str, now: datetime, shown: str = "") -> Signup | None:
    """What a button of the question `key` says; None when it says nothing here. `shown`: the name on Telegram."""
    if key in (MEMBERSHIP.key, CODE.key) and choice == "none" and form.get(key):
        return replace(signup, email="", skipped=signup.skipped | {MEMBERSHIP.key})
    return answers.choose(form, signup, key, choice, now, shown)


def _reorganised(before: Signup, after: Signup) -> Signup:
    """Whatever showed the membership showed it of one organisation: for another, the organisers decide."""
    same = before.answers.organisation.casefold() == after.answers.organisation.casefold()
    if same or not (before.member or before.organisation is not None):
        return after
    doubt = OTHER_ORGANISATION if before.member else before.doubt
    return replace(after, organisation=None, proof=Proof.NONE, doubt=doubt)
