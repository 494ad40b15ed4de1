"""When Python looks for garbage: never while modules are imported, which make many objects and hardly any garbage."""

from __future__ import annotations

import gc

MADE = 50_000  # objects made between two looks


def leave() -> None:
    """From here on nobody looks, until `watch`."""
    gc.disable()


def watch() -> None:
    """What stands now stays: no look goes through it again."""
    gc.freeze()
    gc.set_threshold(MADE)
    gc.enable()
