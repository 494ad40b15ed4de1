"""Finding somebody among the sign-ups by some words, whatever their case, accents and order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from bot.documents import cells
from bot.signup.rules.figures import organisation_of
from bot.signup.rules.signup import Signup

LIGATURES = str.maketrans({"œ": "oe", "æ": "ae"})


def plain(text: str) -> str:
    """« Jean-Noël L’Œuvre » -> "jean noel l oeuvre": letters and digits, a space for all the rest."""
    bare = cells.folded(text.casefold().translate(LIGATURES))
    return " ".join("".join(it if it.isalnum() else " " for it in bare).split())


def find(signups: Iterable[Signup], words: str, names: Mapping[int, str]) -> list[Signup]:
    """Those of whom each word begins a word of their name, organisation or address; or those with this telephone."""
    every, wanted = list(signups), plain(words).split()
    if number := digits(words):
        return [it for it in every if number in it.answers.phone]
    return [it for it in every if wanted and all(_holds(it, word, names) for word in wanted)]


def digits(words: str) -> str:
    """The digits that a telephone holds, whatever stands before them in it; "" for what is no number."""
    bare = re.sub(r"[ ./()+\u00a0\u202f-]", "", words)
    digits = bare.removeprefix("00").removeprefix("33").removeprefix("0")
    return digits if bare.isascii() and bare.isdigit() and len(digits) >= 4 else ""


def searched(signup: Signup) -> str:
    """What it is found by, but the roster's name: folded words, each after a space, then the telephone."""
    text = plain(f"{signup.name} {signup.answers.organisation} {signup.email}")
    return f" {text} {signup.answers.phone}"


def begins(word: str, text: str) -> bool:
    """Whether a word of this text begins so; `word` is folded."""
    return any(it.startswith(word) for it in plain(text).split())


def _holds(signup: Signup, word: str, names: Mapping[int, str]) -> bool:
    return begins(word, f"{signup.name} {signup.answers.organisation} {organisation_of(signup, names)} {signup.email}")


def same_person(one: Signup, other: Signup, organisations: Mapping[int, str]) -> bool:
    """The same address, or the same name in the same organisation."""
    if one.email and one.email == other.email:
        return True
    return bool(one.name) and same_name(one, organisations) == same_name(other, organisations)


def same_name(signup: Signup, organisations: Mapping[int, str]) -> tuple[str, ...]:
    """What two people of the same name in the same organisation have in common."""
    return (*_name(signup), plain(organisation_of(signup, organisations)))


def _name(signup: Signup) -> list[str]:
    """Its words in no order: some write their last name first."""
    return sorted(plain(signup.name).split()) or [signup.name]
