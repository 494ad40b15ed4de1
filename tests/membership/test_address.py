"""Addresses and codes as people type them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.membership.rules.codes import (
    TRIES,
    VALID,
    Address,
    AddressWrong,
    name_in,
    read_address,
    read_code,
    read_domain,
    serves,
)
from tests.builders import instant

ASKED = instant("2023-11-20 09:00")


@pytest.mark.parametrize(
    ("said", "whole", "domain", "mailed"),
    [
        ("Ana.Le-Goff@Ville.FR", "ana.le-goff@ville.fr", "ville.fr", "Ana.Le-Goff@ville.fr"),
        ("mon adresse : ana@ville.fr.", "ana@ville.fr", "ville.fr", "ana@ville.fr"),
        ("Ana <ana@ville.fr>", "ana@ville.fr", "ville.fr", "ana@ville.fr"),
        ("ana+voyage@ville.fr", "ana@ville.fr", "ville.fr", "ana@ville.fr"),
        ("ana@évry.fr", "ana@évry.fr", "évry.fr", "ana@xn--vry-9la.fr"),
    ],
)
def test_an_address_is_read_out_of_what_surrounds_it(said: str, whole: str, domain: str, mailed: str) -> None:
    assert read_address(said) == Address(whole, domain, mailed)


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("hélène@ville.fr", "membership-address-accent"),
        ("ana@ville.fr ou ana@lac.fr", "membership-address-several"),
        ("ana chez ville", "membership-address-none"),
        ("ana@", "membership-address-wrong"),
        ("ana@ville", "membership-address-wrong"),
        (f"{'a' * 60}@{'b' * 60}.{'c' * 60}.{'d' * 60}.{'e' * 20}.fr", "membership-address-wrong"),
    ],
)
def test_what_is_none_is_said_why(said: str, key: str) -> None:
    with pytest.raises(AddressWrong) as wrong:
        read_address(said)
    assert (wrong.value.key, str(wrong.value)) == (key, key)


@pytest.mark.parametrize("said", ["ville.fr", " @Ville.FR", "www.ville.fr"])
def test_a_domain_is_read_however_it_is_written(said: str) -> None:
    assert read_domain(said) == "ville.fr"


def test_the_local_part_is_what_stands_before_the_last_at() -> None:
    assert Address("ana@ville.fr", "ville.fr", "ana@ville.fr").local == "ana"


@pytest.mark.parametrize(
    ("local", "name"),
    [
        ("jean.de-la-tour", ("Jean", "De-La-Tour")),
        ("jean_martin", ("Jean", "Martin")),
        ("jean.martin2", ("Jean", "Martin")),
        ("j.martin", ("", "")),
        ("accueil", ("", "")),
        ("jean.m", ("", "")),
        ("jean.pierre.martin", ("", "")),
    ],
)
def test_a_name_is_guessed_only_from_two_words(local: str, name: tuple[str, str]) -> None:
    assert name_in(Address(f"{local}@ville.fr", "ville.fr", f"{local}@ville.fr")) == name


@pytest.mark.parametrize(("said", "code"), [("123 456", "123456"), ("Mon code est 123456.", "123456"), ("12345", "")])
def test_a_code_is_six_digits(said: str, code: str) -> None:
    assert read_code(said) == code


@pytest.mark.parametrize(
    ("tries", "after", "good"),
    [
        (0, timedelta(), True),
        (TRIES - 1, VALID - timedelta(seconds=1), True),
        (TRIES, timedelta(), False),
        (0, VALID, False),
    ],
)
def test_a_code_serves_five_times_in_a_quarter_of_an_hour(tries: int, after: timedelta, good: bool) -> None:
    assert (5, timedelta(minutes=15)) == (TRIES, VALID)
    assert serves(ASKED, tries, ASKED + after) is good


def test_the_longest_address_that_mail_knows_is_taken_and_one_more_letter_is_not() -> None:
    domain = ".".join(["d" * 61] * 3) + ".fr"
    longest = f"{'a' * (254 - 1 - len(domain))}@{domain}"
    assert len(longest) == 254 and read_address(longest).whole == longest
    with pytest.raises(AddressWrong, match="membership-address-wrong"):
        read_address(f"a{longest}")
