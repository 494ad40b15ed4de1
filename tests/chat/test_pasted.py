"""An address or a code taken out of what people paste around it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.pasted import addresses, code
from bot.chat.typed import phone
from bot.membership.rules.codes import AddressWrong, read_address, read_code

ADDRESS = "zoe.lefevre@modele.example.org"
AROUND = (
    "{}", "Zoé Lefèvre <{}>", "<{}>", "mailto:{}", "mon adresse est {}.", "C’est {}, merci !", "« {} »", "({})", "{} ;",
    "\u200b{}\u200b", "\ufeff{}", "\u2068{}\u2069", "Bonjour,\nvoici : {}\nZoé", "adresse:{}", "“{}”", "'{}'", "{}…", "*{}*",
    "{0} ({0})", "Zoé <{}>\nVille de Modèle\n03 20 12 34 56",
)  # fmt: skip


@given(
    st.sampled_from(AROUND),
    st.sampled_from([ADDRESS, ADDRESS.upper(), "a+b@c.fr", "o'neil@ville.fr", "x_y-z.1@a-b.co.uk"]),
)
def test_an_address_is_taken_out_of_what_surrounds_it(around: str, address: str) -> None:
    assert [it.casefold() for it in addresses(around.format(address))] == [address.casefold()]


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("zoé@ville.fr", "membership-address-accent"), ("Zoé : zoé@ville.fr", "membership-address-accent"),
        ("Zoé Lefèvre", "membership-address-none"), ("a@ville.fr ou b@ville.fr", "membership-address-several"),
        ("zoe @ ville.fr", "membership-address-wrong"), ("zoe@ville", "membership-address-wrong"), ("@zoe", "membership-address-wrong"),
    ],
)  # fmt: skip
def test_a_reason_that_is_given_is_true(said: str, key: str) -> None:
    with pytest.raises(AddressWrong) as wrong:
        read_address(said)
    assert wrong.value.key == key


MAIL = (
    "482913 : votre code pour « Voyage apprenant 2024 »\n\nBonjour, voici le code qui confirme votre adresse pour "
    "l’inscription à « Voyage apprenant 2024 » :\n\n{}\n\nEnvoyez ce code dans la conversation Telegram avec @EscaleBot, "
    "avant 10:15 (heure de Paris).\n\nVous n’avez rien demandé ? Ignorez ce message.\n\nÉquipe, 03 20 12 34 56\n"
)


@pytest.mark.parametrize(
    "said",
    [
        "482913", "482 913", "48 29 13", "4 8 2 9 1 3", "482-913", "482.913", "code : 482913.", "le code est 482913", "482913 2024",
        "2024 482913", "2024 482 913", "Voyage 2024 : 482913", "\u200b482913\u200b", "482\u00a0913", "482\u202f913", "٤٨٢٩١٣", "４８２９１３",
        "« 482913 »", MAIL.format("482913"), "482913 (reçu le 25/03/2024 à 10:15)", "482913 482913",
    ],
)  # fmt: skip
def test_a_code_is_taken_out_of_what_surrounds_it(said: str) -> None:
    assert read_code(said) == "482913"


@pytest.mark.parametrize("said", ["48291", "4829131", "482913 ou 482914", "06 12 34 56 78", "", "2024", "code"])
def test_what_is_no_code_or_not_clear(said: str) -> None:
    assert read_code(said) == ""


@given(st.text(max_size=300))
def test_any_text_gives_a_code_or_nothing(said: str) -> None:
    found = code(said, 6)
    assert found == "" or (len(found) == 6 and found.isdecimal())
    assert all("@" in it for it in addresses(said))


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("0690 12 34 56", "+590690123456"), ("0590 81 12 34", "+590590811234"),
        ("0696 12 34 56", "+596696123456"), ("0596 50 12 34", "+596596501234"), ("0694 12 34 56", "+594694123456"),
        ("0262 12 34 56", "+262262123456"), ("0692 12 34 56", "+262692123456"), ("0639 69 00 01", "+262639690001"),
        ("06 12 34 56 78", "+33612345678"), ("06 39 98 00 01", "+33639980001"), ("+32 470 12 34 56", "+32470123456"),
        ("+590 690 12 34 56", "+590690123456"), ("07 57 12 34 56", "+33757123456"), ("01 40 20 50 50", "+33140205050"),
    ],
)  # fmt: skip
def test_telephones_from_overseas(said: str, kept: str) -> None:
    assert phone(said) == kept
