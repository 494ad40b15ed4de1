"""What is kept as JSON, read and written by pydantic."""

from __future__ import annotations

from functools import cached_property
from typing import Generic, TypeVar

from pydantic import TypeAdapter

Kept = TypeVar("Kept")


class Adapter(Generic[Kept]):
    """A `TypeAdapter` that is built when it is first needed: to build them all takes a twentieth of a start."""

    def __init__(self, of: type[Kept]) -> None:
        self._of = of

    @cached_property
    def _built(self) -> TypeAdapter[Kept]:
        return TypeAdapter(self._of)

    def validate_json(self, document: str | bytes) -> Kept:
        """Raises pydantic's ValidationError."""
        return self._built.validate_json(document)

    def dump_json(self, value: Kept, indent: int | None = None) -> bytes:
        return self._built.dump_json(value, indent=indent)
