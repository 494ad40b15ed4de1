"""A letter as the network carries it. Headers are folded and encoded by the library, which refuses new lines."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formataddr, formatdate, make_msgid

from bot.membership.screens.code_mail import Letter
from bot.people.rules.person import Language


def message(letter: Letter, sender: str, organiser: str, to: str, language: Language, at: float) -> EmailMessage:
    """`at` is in seconds since the epoch. Nothing answers by itself to it: no out-of-office comes back."""
    made = EmailMessage(policy=SMTP)
    made["From"] = formataddr((" ".join(organiser.split()), sender))
    made["To"] = to
    made["Subject"] = letter.subject
    made["Date"] = formatdate(at)
    made["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2])
    made["Auto-Submitted"] = "auto-generated"
    made["X-Auto-Response-Suppress"] = "All"
    made.set_content(letter.text)
    made.add_alternative(letter.html, subtype="html")
    made["Content-Language"] = language.value  # last: until then it would be the first part's
    return made
