"""A file examined: what it is, its mistakes or what it would change, and what of it is not read. Changes nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace

from bot.documents.rows import Mistake
from bot.documents.sheets import check_length, read_book
from bot.documents.table import Table
from bot.documents.unread import as_proposed, nearly, unread
from bot.transfers.actions import carnet, members, participants, programme
from bot.transfers.actions.kind import Difference, Kind, Listed
from bot.transfers.rules.recognise import denied, fit, recognised
from bot.trip import Trip
from storage.database import Database

LISTS: Mapping[str, Listed] = {it.name: it for it in (programme.KIND, members.KIND, participants.KIND)}
KINDS: Mapping[str, Kind] = {**LISTS, carnet.KIND.name: carnet.KIND}
Examined = tuple[Kind, Difference | list[Mistake]]


async def examine(
    database: Database, trip: Trip, name: str, content: bytes, kind: str = "", near: bool = False
) -> Examined | None:
    """None when its columns do not tell which of the kinds the file is, or its name says another.

    With `kind`, it is read as that one; `near`: as proposed.

    Raises SheetRefused.
    """
    if not kind and name.lower().endswith(carnet.ENDING):
        return carnet.KIND, await carnet.compare(database, content)
    tables = await read_book(name, content)
    found = await asyncio.to_thread(_place, tables, kind)
    if found is None or (not kind and denied(found[0], name)):
        return None
    chosen, table = LISTS[found[0]], found[1]
    check_length(table, table.header)
    if near:
        table = as_proposed(table, chosen.shape)
    read = await chosen.compare(database, trip, table)
    if isinstance(read, list):
        return chosen, [*read, *nearly(table, chosen.shape)]
    others = [it for it in tables if it.at != table.at]
    return chosen, replace(read, notes=[*unread(table, chosen.shape, others), *read.notes])


def _place(tables: tuple[Table, ...], kind: str) -> tuple[str, Table] | None:
    if kind:
        return kind, fit(LISTS[kind].shape, tables).table
    return recognised({name: it.shape for name, it in LISTS.items()}, tables)


async def recognise(name: str, content: bytes) -> str | None:
    """The kind that a file is by its columns, when they tell."""
    found = await asyncio.to_thread(_place, await read_book(name, content), "")
    return found[0] if found else None
