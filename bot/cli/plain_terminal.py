"""A bot that runs draws nothing: what libraries import for a terminal alone is a tenth of its start, and five MiB."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

DRAWING = ("rich", "pygments", "click")  # structlog and httpx import them where they find them, and do without


@contextmanager
def undrawn() -> Iterator[None]:
    """Inside, these are not to be found; who needs them afterwards finds them again."""
    hidden = [name for name in DRAWING if name not in sys.modules]
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type]  # None: an import fails as if it were not installed
    try:
        yield
    finally:
        for name in hidden:
            del sys.modules[name]
