"""The town of membership, whose letters leave by a mail server."""

from tests.membership.conftest import ana, box, certificate, omar, place, services

__all__ = ["ana", "box", "certificate", "omar", "place", "services"]
