"""Two nouns whose buttons say the same verb would answer for one another."""

from __future__ import annotations

from collections import Counter

from handlers.routes import routes
from handlers.routing import OfferRoute, TapRoute


def test_each_verb_of_a_button_has_one_route() -> None:
    verbs = Counter(it.verb for it in routes().all if isinstance(it, TapRoute | OfferRoute))
    assert [verb for verb, count in verbs.items() if count > 1] == []
