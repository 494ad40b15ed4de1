"""When what is not signed turns: is read from then on, or no longer is.

Never at the moment when its author says so, never for one or two people alone: two exports tell nobody's hand apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from bot.debriefs.rules.contributions import FEWEST, Contribution

PATIENCE = timedelta(days=2)  # after the first evening: the third one turns what waits, whoever is alone


def turns(it: Contribution) -> datetime | None:
    """From when it may turn; None for what stays as it is."""
    return it.closes or it.opens


def turning(found: Iterable[Contribution], now: datetime) -> Sequence[Contribution]:
    """All that turns now, together: when at least three people are behind it, or one has waited for three evenings."""
    due = {it: at for it in found if (at := turns(it)) is not None and at <= now}
    enough = len({it.person for it in due}) >= FEWEST
    return list(due) if enough or any(at + PATIENCE <= now for at in due.values()) else []
