"""Where something went wrong and of what kind it was; never what it said, which may be anybody's words."""

from __future__ import annotations

import os
from collections.abc import Iterator
from traceback import format_tb
from types import TracebackType

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]
LONGEST = 8  # causes told of one another


def trace(exc_info: ExcInfo) -> str:
    """As Python writes it, the first cause first."""
    return "\nwhich led to\n".join(_one(it) for it in reversed(list(_chain(exc_info[1]))))


def _chain(fault: BaseException) -> Iterator[BaseException]:
    error: BaseException | None = fault
    for _ in range(LONGEST):
        if error is None:
            return
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _one(fault: BaseException) -> str:
    head = "Traceback (most recent call last):\n"
    return f"{head}{''.join(format_tb(fault.__traceback__))}{type(fault).__qualname__}{_reason(fault)}"


def _reason(fault: BaseException) -> str:
    """The system's own words for its error numbers, and the kinds that stand in a group."""
    if isinstance(fault, OSError) and fault.errno and fault.errno > 0:
        return f": {os.strerror(fault.errno)}"
    if isinstance(fault, BaseExceptionGroup):
        return "".join(f"\n- {_one(it)}" for it in fault.exceptions)
    return ""
