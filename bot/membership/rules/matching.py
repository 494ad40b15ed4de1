"""Tolerant comparison of what people type with what the roster holds. Scores go from 0 to 100.

`rapidfuzz` is imported where it is used: a start does without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from bot.documents.cells import folded
from bot.membership.rules.roster import Organisation, Roster

ALIKE = 85.0  # from this score on, somebody is shown the match
WORD = 74.0  # a slip within a word, where the others fit
MOST = 4  # matches shown
OTHER_KIND = 12.0  # taken off a town that bears the name of its agglomeration
# Letters that no accent makes, and the apostrophe that some keyboards write as a letter.
LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "ʼ": "'"})
NO_WORD = re.compile(r"[^\w]+|_")
EMPTY = frozenset(
    {"a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "of", "sur", "the", "pour"}
)
NUMBERS = ("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix")
SHORT = {"st": "saint", "ste": "sainte", "sts": "saints", "nd": "notre dame"}
SHORT |= {str(number): word for number, word in enumerate(NUMBERS, 2)}
# What an organisation is, whichever way it is written; longest first.
KINDS = {
    "communaute d agglomeration": "agglo", "communaute agglomeration": "agglo", "agglomeration": "agglo",
    "agglo": "agglo", "ca": "agglo",
    "communaute de communes": "comcom", "communaute communes": "comcom", "comcom": "comcom", "cc": "comcom",
    "communaute urbaine": "urbaine", "cu": "urbaine", "metropole": "metropole", "eurometropole": "metropole",
    "ville": "commune", "mairie": "commune", "commune": "commune", "municipalite": "commune", "city": "commune",
    "conseil departemental": "departement", "departement": "departement", "cd": "departement",
    "conseil regional": "region", "region": "region", "cr": "region",
    "parc naturel regional": "parc", "pnr": "parc", "syndicat mixte": "syndicat", "syndicat": "syndicat",
    "association": "association", "asso": "association",
    "pole d equilibre territorial et rural": "pays", "petr": "pays", "pays": "pays",
}  # fmt: skip
KIND = re.compile(r"\b(" + "|".join(sorted(KINDS, key=len, reverse=True)) + r")\b")


@dataclass(frozen=True, slots=True)
class Match:
    """`member` is the name that the roster has there for somebody so named, or ""."""

    organisation: Organisation
    score: float
    member: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """An organisation's name taken apart: what it is, and the words that tell it from others of its kind."""

    kinds: frozenset[str]
    core: tuple[str, ...]
    initials: str


def bare(text: str) -> str:
    """« L'Œuvre d’Évry–Saint-Germain » -> "l oeuvre d evry saint germain"."""
    lower = text.lower() if text.isascii() else folded(text.casefold().translate(LIGATURES))
    return " ".join(NO_WORD.sub(" ", lower).split())


@lru_cache(maxsize=4096)
def form(name: str) -> Form:
    text = " ".join(SHORT.get(it, it) for it in bare(name).split())
    kinds = frozenset(KINDS[it] for it in KIND.findall(text))
    core = tuple(it for it in KIND.sub(" ", text).split() if it not in EMPTY)
    initials = "".join(it[0] for it in text.split() if it not in EMPTY)
    return Form(kinds, core, initials)


def organisations_alike(typed: str, known: str) -> float:
    one, other = form(typed), form(known)
    if not one.core or not other.core:
        return 100.0 if one.kinds == other.kinds and one.core == other.core and one.kinds else 0.0
    if _acronym(one, other) or _acronym(other, one):
        return 90.0
    apart = OTHER_KIND if one.kinds and other.kinds and not one.kinds & other.kinds else 0.0
    return max(0.0, _cores_alike(one.core, other.core) - apart)


def _acronym(one: Form, other: Form) -> bool:
    return len(one.core) == 1 and not one.kinds and len(one.core[0]) >= 3 and one.core[0] == other.initials


def _cores_alike(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """Whole, in another order, written in one word, or with words that the other leaves out."""
    from rapidfuzz import fuzz

    left, right = " ".join(one), " ".join(other)
    whole = max(fuzz.token_sort_ratio(left, right), fuzz.ratio("".join(one), "".join(other)))
    shared = max(len(it) for it in set(one) & set(other)) if set(one) & set(other) else 0
    partly = fuzz.token_set_ratio(left, right) - 10 if shared >= 4 else 0.0
    return max(whole, partly)


def same_organisation(one: str, other: str) -> bool:
    """The same name but for what people write differently; a bare name goes with any kind."""
    left, right = form(one), form(other)
    kinds = not left.kinds or not right.kinds or bool(left.kinds & right.kinds)
    return bool(left.core) and sorted(left.core) == sorted(right.core) and kinds


def names_alike(typed: str, known: str) -> float:
    """Names of people: « DUPONT Jean-Pierre », « J.-P. Dupont », « jp dupont »."""
    return _words_alike(bare(typed).split(), bare(known).split())


def _words_alike(one: list[str], other: list[str]) -> float:
    from rapidfuzz import fuzz

    initials = {it[0] for it in one}, {it[0] for it in other}
    if not one or not other or not (initials[0] <= initials[1] or initials[1] <= initials[0]):
        return 0.0
    if fuzz.ratio("".join(one), "".join(other)) >= 94 or sorted(one) == sorted(other):
        return 100.0
    few, many = sorted((one, other), key=len)
    return _paired(few, many) if len(few) > 1 else 0.0


def _paired(few: list[str], many: list[str]) -> float:
    """Each word of the shorter name finds its own in the longer, whole or by its initials."""
    left, scores, whole = list(many), [], False
    for word in sorted(few, key=len, reverse=True):
        score, used = max(_best(word, left), default=(0.0, ()), key=lambda it: it[0])
        scores.append(score)
        whole = whole or (score >= ALIKE and len(word) > 2)
        left = [it for at, it in enumerate(left) if at not in used]
    return sum(scores) / len(scores) - 2 * len(left) if whole and min(scores) >= WORD else 0.0


def _best(word: str, left: list[str]) -> Iterable[tuple[float, tuple[int, ...]]]:
    """How well `word` goes with each of the words left, and which of them it uses up."""
    from rapidfuzz import fuzz

    for at, it in enumerate(left):
        initial = 92.0 if min(len(word), len(it)) == 1 and word[0] == it[0] else 0.0
        yield max(fuzz.ratio(word, it), initial), (at,)
        after = left[at + 1] if at + 1 < len(left) else ""
        if after and len(word) == 2 and word == it[0] + after[0]:
            yield 92.0, (at, at + 1)


def matches(roster: Roster, organisation: str, name: str) -> list[Match]:
    """The organisations that go with what was typed, best first; with the person of that name where there is one."""
    named = _people(roster, name)
    found = []
    for it in roster.organisations:
        score = organisations_alike(organisation, it.name)
        known, sure = named.get(it.id, ("", 0.0))
        if max(score, sure) >= ALIKE:
            found.append(Match(it, max(score, sure) + (5 if score >= ALIKE and known else 0), known))
    return sorted(found, key=lambda it: (-it.score, it.organisation.name))[:MOST]


def _people(roster: Roster, name: str) -> dict[int, tuple[str, float]]:
    """By organisation, who is named so, and how surely."""
    best: dict[int, tuple[str, float]] = {}
    typed = bare(name).split()
    for member in roster.members if typed else ():
        score = _words_alike(typed, bare(member.name).split())
        if score >= ALIKE and score > best.get(member.organisation, ("", 0.0))[1]:
            best[member.organisation] = (member.name, score)
    return best
