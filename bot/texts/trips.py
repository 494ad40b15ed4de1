"""What the trip file says, in the reader's language where it has it."""

from __future__ import annotations

from bot.chat.typed import numbered
from bot.people.rules.person import Language
from bot.texts.catalogue import plain
from bot.trip import Info, Trip


def infos(trip: Trip, language: Language) -> tuple[Info, ...]:
    """The practical information in `language`, or in the one it was written in."""
    return trip.infos.get(language) or next(iter(trip.infos.values()), ())


def contact(trip: Trip, language: Language) -> str:
    """Whom to call; "" when the trip file gives no telephone."""
    if not trip.contact_phone:
        return ""
    return plain("trips-contact", language, name=trip.contact_name, phone=telephone(trip))


def telephone(trip: Trip) -> str:
    """As every number is shown, with what stands beside it in the trip file."""
    return numbered(trip.contact_phone)[0]
