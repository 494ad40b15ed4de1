"""The second morning of the trip, with a mail server."""

from tests.reachability.conftest import ana, box, claire, place

__all__ = ["ana", "box", "claire", "place"]
