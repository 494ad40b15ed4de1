"""What the database or the disk refuses through no fault of whoever asked: it is tried again. Named here alone."""

from __future__ import annotations

import sqlite3

from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import InterfaceError, OperationalError, PendingRollbackError

CONTENTION = ("40P01", "40001")  # PostgreSQL's: a deadlock that it ended, a transaction that cannot be put in an order
# PostgreSQL's classes of errors: connection, resources (disk, memory, connections), operator, system, configuration.
UNAVAILABLE = ("08", "53", "57", "58", "F0")


class Contended(OperationalError):
    """The whole transaction is to be made again. asyncpg's dialect tells it from no other fault."""


class Unavailable(OperationalError):
    """The server is stopped, full or out of reach. asyncpg's dialect tells it from no other fault."""


INFRASTRUCTURE = (OperationalError, InterfaceError, PendingRollbackError, OSError)


def translated(context: ExceptionContext) -> OperationalError | None:
    """For SQLAlchemy's event `handle_error`: what to raise instead, if anything. Without the parameters."""
    fault = context.original_exception
    if not isinstance(fault, Exception):  # whoever asked was stopped
        return None
    kind = _kind(getattr(fault, "sqlstate", None) or "", context.is_disconnect)
    return kind(context.statement, None, fault, hide_parameters=True) if kind else None


def reason(fault: Exception) -> str:
    """In one line, without what anybody wrote: SQLite's and the system's own words, else the kind of fault."""
    cause = getattr(fault, "orig", None) or fault
    if isinstance(cause, sqlite3.OperationalError):
        return str(cause)
    return getattr(cause, "strerror", None) or type(cause).__name__


def _kind(state: str, gone: bool) -> type[Contended | Unavailable] | None:
    if state in CONTENTION:
        return Contended
    return Unavailable if gone or state[:2] in UNAVAILABLE else None
