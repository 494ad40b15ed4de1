"""What is wrong in the settings, in words. A value is never repeated: it may be a secret."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator

from pydantic_core import ErrorDetails, PydanticCustomError

from bot.people.rules.person import Language

NEAR = 2  # letters added, left out or changed: « BOT_TOKENN » is BOT_TOKEN
# What pydantic calls a mistake, and the key of what we say of it; our own mistakes carry that key themselves.
KEYS = {
    "int_parsing": "settings-rate",
    "bool_parsing": "settings-switch",
    "enum": "settings-language",
    "literal_error": "settings-logs",
}
LIKE = {
    "token": "123456:ABC-def",
    "ids": "1234567,7654321",
    "database": "sqlite+aiosqlite:///file.sqlite, postgresql+asyncpg://user:password@host/name",
    "media": "file:media, s3://bucket/prefix",
    "listen": "127.0.0.1:8000",
    "smtp": "smtp://user:password@host:587?starttls=true, smtps://user:password@host:465",
}


def wrong(what: str) -> PydanticCustomError:
    """`what` ends a key of the catalogue."""
    return PydanticCustomError("ours", "{what}", {"what": what})


def sentence(error: ErrorDetails, language: Language) -> str:
    ours, name = error.get("ctx", {}).get("what", "other"), str(error["loc"][0]).upper()
    return _say(KEYS.get(error["type"], f"settings-{ours}"), language, name=name, like=LIKE.get(ours, ""))


def misspelt(given: Collection[str], known: Collection[str]) -> Iterator[tuple[str, str]]:
    """The names given that are nearly one of ours which is not given, each with the one that was meant."""
    missing = [it for it in known if it not in given]
    for name in given:
        likely = () if name in known else [it for it in missing if _may_be_near(name, it)]
        distances = _distances(name, likely) if likely else {}
        if distances and (meant := min(distances, key=lambda it: distances[it])) and distances[meant] <= NEAR:
            yield name, meant


def _may_be_near(name: str, known: str) -> bool:
    """A change touches at most one letter of each: names that differ in more letters, in any order, are not near."""
    ours, theirs = Counter(known), Counter(name)
    return (ours - theirs).total() <= NEAR and (theirs - ours).total() <= NEAR


def _distances(name: str, likely: Collection[str]) -> dict[str, int]:
    from rapidfuzz.distance import DamerauLevenshtein  # a start does without it where every name is right

    return {it: DamerauLevenshtein.distance(name, it, score_cutoff=NEAR) for it in likely}


def unknown(name: str, meant: str, language: Language) -> str:
    return _say("settings-unknown", language, name=name, meant=meant)


def unreadable(error: UnicodeDecodeError | OSError, language: Language) -> str:
    """Of `.env` itself."""
    from bot.texts.faults import reason

    if isinstance(error, UnicodeDecodeError):
        return _say("settings-encoding", language)
    return _say("settings-unreadable", language, reason=reason(error, language))


def _say(key: str, language: Language, **values: str) -> str:
    from bot.texts.catalogue import plain  # `--help` does without its import

    return plain(key, language, **values)
