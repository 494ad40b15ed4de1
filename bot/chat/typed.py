"""What people type, made clean and read: words, a name, a telephone number. Too long is refused, never cut."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field

# Format characters that spell scripts and emoji; the others only hide or turn around what is shown.
JOINERS = "\u200c\u200d"
UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
NAMELY = " '’-." + JOINERS
MARKS = ("Mn", "Mc")
LONGEST_NAME = 60
REGION, FRANCE = "FR", 33
FRENCH = re.compile(r"[1-9]\d{8}")
OVERSEAS = ("GP", "MQ", "GF", "RE", "YT")  # they dial ten figures too, under another country's code


@dataclass(frozen=True, slots=True)
class Invalid:
    """Worded by `say(key, language, **values)`, with how to mend it."""

    key: str
    values: Mapping[str, str | int] = field(default_factory=dict)


def clean(words: str, lines: bool = False) -> str:
    """Composed, without control characters; spaces made single, and new lines too unless `lines`."""
    rows = unicodedata.normalize("NFC", words).replace("\r\n", "\n").split("\n")
    kept = [it for row in rows if (it := " ".join(_seen(row).split()))]
    return ("\n" if lines else " ").join(kept)


def _seen(row: str) -> str:
    return "".join(it if it in JOINERS or unicodedata.category(it) not in UNSEEN else " " for it in row)


def bounded(words: str, most: int, least: int = 1, lines: bool = False) -> str | Invalid:
    """Words that say something: `least` letters or digits at least, `most` characters at most."""
    text = clean(words, lines)
    if len(text) > most:
        return Invalid("forms-too-long", {"length": len(text), "most": most})
    if sum(it.isalnum() for it in text) < least:
        return Invalid("forms-too-short")
    return text


def name(words: str) -> tuple[str, str] | Invalid:
    """(first name, last name). « DUPONT Marie » and « Dupont, Marie » are turned; « Sukarno - » has no last name."""
    text = clean(words, lines=True)
    if len(text) > LONGEST_NAME * 2:
        return Invalid("forms-too-long", {"length": len(text), "most": LONGEST_NAME * 2})
    first, last = _split(text)
    if not any(it.isalpha() for it in first) or not (last or text.rstrip().endswith("-")):
        return Invalid("forms-name-again")
    if max(len(first), len(last)) > LONGEST_NAME:
        return Invalid("forms-too-long", {"length": max(len(first), len(last)), "most": LONGEST_NAME})
    return first, last


def bare_name(shown: str) -> str:
    """The name that somebody shows, without what decorates it; nothing when it is not a whole name."""
    kept = "".join(it if it.isalpha() or it in NAMELY or unicodedata.category(it) in MARKS else " " for it in shown)
    text = " ".join(it for it in kept.split() if any(letter.isalpha() for letter in it))
    return "" if isinstance(name(text), Invalid) else text


def _split(text: str) -> tuple[str, str]:
    """On two lines, after a comma, by what stands in capitals, or after the first word."""
    above, line, below = text.partition("\n")
    if line:
        return above, below.replace("\n", " ")
    before, comma, after = text.partition(",")
    if comma and after.strip():
        return after.strip(" ,"), before.strip()
    words = text.strip(" ,").removesuffix(" -").split(" ")
    loud = [it.isupper() and sum(letter.isalpha() for letter in it) > 1 for it in words]
    for split in range(1, len(words)):
        if all(loud[:split]) and not any(loud[split:]):
            return " ".join(words[split:]), " ".join(words[:split])
        if not any(loud[:split]) and all(loud[split:]):
            return " ".join(words[:split]), " ".join(words[split:])
    return words[0], " ".join(words[1:])


def phone(words: str, valid: bool = True) -> str | Invalid:
    """E.164. Without a country, a French number: of a department overseas where it is one.

    `valid`: somebody can have it; otherwise it has the length of one, as numbers that were kept before may.
    """
    import phonenumbers  # a start does without its tables

    text = clean(words)[:40]
    if overseas := _overseas(text):
        return overseas
    try:
        number = phonenumbers.parse(text, None if text.startswith(("+", "00")) else REGION)
    except phonenumbers.NumberParseException:
        number = None
    if number is None and text.startswith("00"):
        return phone(f"+{text[2:]}", valid)
    if number is None or not (_valid(number) if valid else phonenumbers.is_possible_number(number)):
        return Invalid("forms-phone-again")
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def phones(words: str) -> list[str]:
    """Those that stand among words, each once: « 06 39 98 00 12 (perso) ou poste 12 »."""
    parts = re.split(r"[^\W\d_]+|[:;,()]|\s[/-]\s|\n", clean(words, lines=True))
    found = (phone(it.strip(" .")) for it in parts if it)
    return list(dict.fromkeys(it for it in found if isinstance(it, str)))


def _overseas(text: str) -> str:
    """« 0690 12 34 56 » -> +590690123456, or nothing."""
    if not text.startswith("0") or text.startswith("00"):
        return ""
    import phonenumbers

    for region in OVERSEAS:
        with suppress(phonenumbers.NumberParseException):
            number = phonenumbers.parse(text, region)
            if phonenumbers.is_valid_number_for_region(number, region):
                return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
    return ""


def _valid(number: object) -> bool:
    """France's numbers all have nine digits: its new ranges, and those kept for fiction, are in no list yet."""
    import phonenumbers

    assert isinstance(number, phonenumbers.PhoneNumber)  # noqa: S101  # what it parsed
    if number.country_code == FRANCE:
        return FRENCH.fullmatch(str(number.national_number)) is not None and not number.italian_leading_zero
    return bool(phonenumbers.is_valid_number(number))


def international(e164: str) -> str:
    """« +33 6 12 34 56 78 »: how every number is shown. Telegram and telephones make a link of it, from any country.

    What is no number, as it is.
    """
    import phonenumbers

    try:
        number = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return e164
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL))


def numbered(words: str) -> tuple[str, int]:
    """The words with each telephone number in them as every number is shown; how many there are."""
    found = _numbers(words)
    written = words
    for start, end, e164 in reversed(found):
        written = f"{written[:start]}{international(e164)}{written[end:]}"
    return written, len(found)


def _numbers(words: str) -> list[tuple[int, int, str]]:
    """Where each begins, where it ends, and its E.164."""
    import phonenumbers

    seen = phonenumbers.PhoneNumberMatcher(words, REGION, phonenumbers.Leniency.POSSIBLE)
    bare = ((it.end, it.raw_string.lstrip("(")) for it in seen)
    return [(end - len(text), end, read) for end, text in bare if isinstance(read := phone(text), str)]


def contact(words: str, most: int) -> str | Invalid:
    """Somebody to call, in words: a telephone number stands among them."""
    text = bounded(words, most)
    if isinstance(text, Invalid):
        return text
    written, found = numbered(text)
    return bounded(written, most) if found else Invalid("forms-contact-again")
