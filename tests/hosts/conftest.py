"""The second morning of the trip, with a mail server."""

from tests.reachability.conftest import box, place

__all__ = ["box", "place"]
