"""What a test knows of a value and its type does not say: given back with its type, or the test fails with a sentence."""

from __future__ import annotations

from typing import TypeVar

T = TypeVar("T")


def as_a(kind: type[T], value: object) -> T:
    assert isinstance(value, kind), f"not a {kind.__name__}: {value!r}"
    return value


def there(value: T | None) -> T:
    assert value is not None, "nothing is there"
    return value
