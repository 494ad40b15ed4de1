"""Everything held on somebody, as a JSON file: each line of the table with its reason, its readers and its end."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime

from bot.people.rules.person import Language
from bot.privacy.rules.personal import Rows, of_line
from bot.privacy.rules.personal_table import LINES
from bot.privacy.screens import table
from bot.trip import Trip


def mydata_json(trip: Trip, rows: Rows, language: Language, now: datetime) -> bytes:
    """Instants are ISO 8601, in UTC; the names of fields are those of the database."""
    held = [
        {"name": line.name, **asdict(table.worded(line, trip, language)), "held": records}
        for line in LINES
        if (records := of_line(line, rows))
    ]
    sheet = {
        "trip": trip.name,
        "made": now.isoformat(),
        "controller": table.controller(trip, language),
        "data": held,
    }
    return json.dumps(sheet, ensure_ascii=False, indent=2).encode(errors="replace")
