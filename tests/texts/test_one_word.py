"""One word for one thing, in every noun: what was said in two ways is said in one, and stays so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TEXTS = Path(__file__).parents[2] / "bot" / "texts"
PAGES = re.compile(r"^([\w-]+-(?:before|after)) = (.+)$", re.MULTILINE)
TURNS = {
    "fr": {"Voir la page précédente", "Voir la page suivante"},
    "en": {"See the previous page", "See the next page"},
}


def said(language: str, pattern: str) -> list[str]:
    """The lines of the catalogue whose words (not their key) hold it."""
    lines = [line for file in sorted((TEXTS / language).glob("*.ftl")) for line in file.read_text("utf-8").splitlines()]
    words = [re.sub(r"^[\w-]+ =", "", line) for line in lines]
    return [it for it in words if re.search(pattern, it)]


@pytest.mark.parametrize(
    "pattern",
    [
        "[Pp]ressez|[Aa]ppuyez|[Uu]n appui|[Cc]liquez",  # on touche un bouton
        "signes au plus",  # des caractères
        r"auteur·e\b",  # auteur·rice, comme acteur·rice
        "comptes? rendus?",  # des réponses
        "n’est changé",  # rien n’a changé, rien ne change
        "sans eux|font-ils",  # elles et ils
        "(?:à|par) l’organisation\\b|[Oo]uvrir l’organisation",  # l’équipe du voyage ; organisation : celle des membres
        "[Ff]onctions?\\b|à quel titre|en tant que",  # la qualité
        "[Aa]dhésion",  # l’appartenance au réseau
        "[Rr]epère",  # la référence
        "[Hh]oraire ferme",  # impératif
        "tenir la porte|porte du groupe",  # l’entrée dans le groupe
        r"\b[Jj]e (?:ne )?(?:vois|suis|comprends)",  # le bot
        "prouvée",  # vérifiée, ou : a reçu le code
        "closes depuis",  # se sont terminées le … au soir
        "seule fois par personne|le seul rappel",  # averti·e qu’une fois
        "\u00a0: (?:carnet )?écrit",  # fichier écrit : …
    ],
)
def test_french_says_one_thing_in_one_word(pattern: str) -> None:
    assert said("fr", pattern) == []


@pytest.mark.parametrize(
    "pattern",
    [
        "[Tt]elephone",  # phone
        r"\bcapacity\b|\bofficers?\b",  # role, public servant
        r"\bbound\b(?!.*\})",  # linked
        r"\b(?:[Aa]|[Tt]his|by|no) mail\b|[Mm]ailed",  # e-mail
        r"[Bb]y stage|these stages",  # entries
        r"\bI see\b|\bproved\b|[Mm]end\b|\bdesk\b",  # found, verified, fix, team space
        r"\bName (?:an? (?!\.toml)|as an?)",  # add
    ],
)
def test_english_says_one_thing_in_one_word(pattern: str) -> None:
    assert said("en", pattern) == []


@pytest.mark.parametrize(
    ("language", "own"), [("fr", r"\b(?:[Jj]e|[Jj]’|m[oe]n?|mes|ma|se)\b"), ("en", r"\b(?:I|my)\b")]
)
def test_the_help_speaks_to_who_reads_it(language: str, own: str) -> None:
    lines = (TEXTS / language / "people.ftl").read_text("utf-8").splitlines()
    help_lines = [it for it in lines if it.startswith("people-help-does-")]
    assert len(help_lines) >= 25
    assert [it for it in help_lines if re.search(own, it)] == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_pages_are_turned_by_the_same_buttons(language: str) -> None:
    files = sorted((TEXTS / language).glob("*.ftl"))
    found = [it for file in files for it in PAGES.findall(file.read_text("utf-8"))]
    other = [(key, words) for key, words in found if re.search("page", words) and words not in TURNS[language]]
    assert other == []
    assert len([words for _, words in found if words in TURNS[language]]) >= 20
