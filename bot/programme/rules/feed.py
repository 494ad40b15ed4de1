"""The address of a calendar feed: each has their own, and the database alone does not tell it."""

from __future__ import annotations

import hashlib
import hmac

SIGNED = 40  # characters of the token that only the bot can make


def token(key: bytes, name: str) -> str:
    """What the address ends with, for the feed that is kept under this name."""
    return name + hmac.new(key, f"escale calendar feed {name}".encode(), hashlib.sha256).hexdigest()[:SIGNED]


def name_of(key: bytes, subject: str) -> str:
    """The name of the feed that is asked for; "" when the bot never made this address."""
    name = subject[:-SIGNED]
    return name if name and hmac.compare_digest(token(key, name).encode(), subject.encode()) else ""
