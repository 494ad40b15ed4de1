"""What a database refuses only because others write at the same moment: nothing is wrong, it is tried again."""

from __future__ import annotations

from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import OperationalError

CONTENTION = ("40P01", "40001")  # PostgreSQL's: a deadlock that it ended, a transaction that cannot be put in an order


class Contended(OperationalError):
    """The whole transaction is to be made again. asyncpg's dialect tells it from no other fault."""


def told(context: ExceptionContext) -> Contended | None:
    """For SQLAlchemy's event `handle_error`: what to raise instead, if anything. Without the parameters."""
    fault = context.original_exception
    if getattr(fault, "sqlstate", None) not in CONTENTION:
        return None
    return Contended(context.statement, None, fault, hide_parameters=True)
