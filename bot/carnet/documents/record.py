"""The carnet as JSON, for another deployment of the bot to read (see `bot.carnet.rules.record`)."""

from __future__ import annotations

from bot.carnet.rules.carnet import Carnet
from bot.carnet.rules.record import RECORD, record
from bot.trip import Trip


def written(trip: Trip, it: Carnet) -> bytes:
    return RECORD.dump_json(record(trip, it), indent=2)
