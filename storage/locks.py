"""What bots share in one PostgreSQL database: advisory locks and the channel, by purpose, apart for each schema."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from zlib import crc32

from sqlalchemy import text


class Purpose(StrEnum):
    """What a lock is for: half of its key, with the schema. The other half says of which chat, or which part."""

    CHAT = "chat"
    SEATS = "seats"
    PROGRAMME = "programme"
    LEADER = "leader"
    MIGRATION = "migration"


_PURPOSE = "hashtext(coalesce(current_schema(), '') || ':' || cast(:purpose as text))"
_CHANNEL = "'escale_' || md5(coalesce(current_schema(), ''))"
# Held until the transaction ends; taken in the order of the ids.
HOLD = text(f"select pg_advisory_xact_lock({_PURPOSE}, id) from unnest(cast(:ids as int[])) as id")  # noqa: S608  # no value in it
TRY = text(f"select pg_try_advisory_lock({_PURPOSE}, :id)")  # no value in it
CHANNEL = text(f"select {_CHANNEL}")  # no value in it
NOTIFY = text(f"select pg_notify({_CHANNEL}, :what)")  # no value in it


def number(name: str | int) -> int:
    """The second half of a key: 32 bits, signed. A chat's id has more; two that meet only wait for each other."""
    return crc32(str(name).encode()) - 2**31


def held(purpose: Purpose, names: Iterable[str | int] = ("",)) -> dict[str, object]:
    """The parameters of HOLD: everybody asks in the same order, so that nobody waits in a circle."""
    return {"purpose": purpose.value, "ids": sorted({number(it) for it in names})}


def one(purpose: Purpose, name: str) -> dict[str, object]:
    """The parameters of TRY."""
    return {"purpose": purpose.value, "id": number(name)}
