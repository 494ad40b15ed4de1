"""Addresses that would be more than an address: refused, or nothing but the address that stands in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.mail.message import message
from bot.membership.rules.codes import AddressWrong, read_address
from bot.membership.screens.code_mail import Letter
from bot.people.rules.person import Language

HEADERS = ("\r\nSubject: x", "\nBcc: tous@ville.fr", "\r\n\r\n<b>", "\0", "%0d%0aBcc:tous@ville.fr", "\u2028Cc: x@y.fr")


def mailed(said: str) -> str:
    """To whom a letter would leave, as the network carries it."""
    made = message(
        Letter("Code", "123456", "<p>123456</p>"), "v@reseau.fr", "Réseau", read_address(said).mailed, Language.FR, 0
    )
    [head] = [it for it in made.as_bytes().split(b"\r\n\r\n")[0].split(b"\r\n") if it.lower().startswith(b"to:")]
    assert [name for name in made.keys() if name in ("Bcc", "Cc")] == []  # noqa: SIM118  # a message is no mapping
    assert made["Subject"] == "Code"
    return head.decode()


@pytest.mark.parametrize(
    "said",
    [
        "a@ville.fr\r\nSubject: x",
        "a@ville.fr\nSubject: x",
        "Ana <a@ville.fr",
        "Ana <a@ville.fr>",
        "<a@ville.fr",
        "a@ville.fr>",
        "a@ville.fr;",
        "a@ville.fr\0",
        "‮a@ville.fr",
    ],
)
def test_only_the_address_is_taken(said: str) -> None:
    assert mailed(said) == "To: a@ville.fr"


@pytest.mark.parametrize(
    "said",
    [
        "a@ville.fr\nBcc: tous@ville.fr",
        "a@ville.fr,b@ville.fr",
        "a@ville.fr%0d%0aBcc:tous@ville.fr",
        '"a\r\nSubject: x"@ville.fr',
        "a@vil\r\nle.fr@x.fr",
        "mailto:a@ville.fr?subject=x",
        "a@",
        "@ville.fr",
        "<>",
        "a@ville..fr",
        "a@-ville.fr",
    ],
)
def test_what_is_more_or_less_than_one_address_is_refused(said: str) -> None:
    with pytest.raises(AddressWrong):
        read_address(said)


@given(st.text(max_size=40), st.sampled_from(HEADERS), st.text(max_size=40))
def test_whatever_surrounds_it_a_letter_has_one_recipient_and_no_other_header(
    before: str, header: str, after: str
) -> None:
    try:
        to = mailed(f"{before}a@ville.fr{header}{after}")
    except AddressWrong:
        return
    assert to.count("@") == 1 and "\n" not in to
