"""Why a trip file is no TOML, in words: the line, and how what stands there is written."""

from __future__ import annotations

import re

from bot.people.rules.person import Language
from bot.texts.catalogue import plain

AT = re.compile(r"\(at line (\d+), column \d+\)")
# How the right-hand side of a line that cannot be read begins, and what is to be said of it.
VALUES = (
    (re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[/.]\d{1,2}[/.]\d{1,2}"), "tripfile-line-date"),
    (re.compile(r"\d{1,2} ?[h:] ?\d{0,2}\s*(#|$)"), "tripfile-line-hour"),
    (re.compile(r"[“«‘’„]"), "tripfile-line-quotes"),
    (re.compile(r"(oui|non|vrai|faux|yes|no|True|False)\s*(#|$)"), "tripfile-line-bool"),
    (re.compile(r"[^\W\d]"), "tripfile-line-words"),
    (re.compile(r"$|#"), "tripfile-line-empty"),
)
SYNTAX_KEYS = (
    ("Unescaped", "tripfile-line-backslash"),
    ("Cannot overwrite", "tripfile-line-twice"),
    ("Cannot declare", "tripfile-line-twice"),
    ("Expected '=' after a key", "tripfile-line-equals"),
    ("Invalid statement", "tripfile-line-equals"),
    ("Expected ']'", "tripfile-line-bracket"),
    ("Illegal character", "tripfile-line-open"),
    ("Unterminated string", "tripfile-line-open"),
)


def syntax(text: str, wrong: Exception, language: Language) -> str:
    """TOML's own error says where; the line says what whoever wrote it had in mind."""
    lines = text.rstrip().split("\n")
    at = AT.search(str(wrong))
    number = int(at[1]) if at else len(lines)
    key = _key(str(wrong), lines[number - 1] if number <= len(lines) else "")
    return plain(key, language, line=str(number), like='"07:30"' if key == "tripfile-line-hour" else '"Nantes"')


def _key(message: str, line: str) -> str:
    known = next((key for words, key in SYNTAX_KEYS if message.startswith(words)), "")
    value = line.partition("=")[2].strip()
    guessed = next((key for begins, key in VALUES if begins.match(value)), "") if "=" in line else ""
    return known or guessed or "tripfile-syntax"
