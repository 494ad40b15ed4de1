"""A programme as a table of cells: its columns, and the rows that, read again, change nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.documents.cells import Cell, words
from bot.documents.headers import Shape
from bot.documents.table import Table
from bot.programme.rules.programme import Entry, EntryKind, Programme

COLUMNS = (
    "ref", "jour", "debut", "fin", "titre", "type", "lieu", "adresse", "lat", "lon", "heure_rendez_vous",
    "rendez_vous", "rendez_vous_adresse", "rendez_vous_lat", "rendez_vous_lon", "hotes", "groupe", "description",
    "a_prevoir", "fixe", "statut",
)  # fmt: skip
OTHER_NAMES = {
    "reference": "ref", "date": "jour", "day": "jour", "heure_debut": "debut", "start": "debut", "heure_fin": "fin",
    "end": "fin", "title": "titre", "kind": "type", "place": "lieu", "address": "adresse", "latitude": "lat",
    "longitude": "lon", "heure_de_rendez_vous": "heure_rendez_vous", "meeting_time": "heure_rendez_vous",
    "lieu_de_rendez_vous": "rendez_vous", "meeting_place": "rendez_vous",
    "point_de_rendez_vous": "rendez_vous", "heure_du_rendez_vous": "heure_rendez_vous", "horaire": "debut",
    "heure": "debut", "heure_de_debut": "debut", "heure_de_fin": "fin", "intitule": "titre", "nature": "type",
    "adresse_rendez_vous": "rendez_vous_adresse", "meeting_address": "rendez_vous_adresse",
    "meeting_lat": "rendez_vous_lat", "meeting_lon": "rendez_vous_lon",
    "hosts": "hotes", "bring": "a_prevoir", "to_bring": "a_prevoir", "fixed": "fixe", "status": "statut",
    "host_email": "hote_email", "hotes_email": "hote_email", "email_hote": "hote_email",
    "group": "groupe", "groupes": "groupe", "public": "groupe", "pour": "groupe",
}  # fmt: skip
REQUIRED = ("jour", "debut", "titre", "type")
FRENCH_KIND = {
    EntryKind.VISIT: "visite", EntryKind.WORKSHOP: "atelier", EntryKind.EXCHANGE: "échange", EntryKind.MEAL: "repas",
    EntryKind.TRANSFER: "trajet", EntryKind.LODGING: "hébergement", EntryKind.FREE: "temps libre",
}  # fmt: skip
LONGEST = {
    "titre": 200,
    "lieu": 200,
    "adresse": 300,
    "rendez_vous": 200,
    "rendez_vous_adresse": 300,
    "groupe": 120,
}  # characters
HOST_EMAIL = "hote_email"  # read with the programme, kept apart from it: only the team's export shows it
DATED = ("jour", "debut", "fin", "heure_rendez_vous")
SEVERAL_LINES = ("hotes", "description", "a_prevoir")
SHAPE = Shape((*COLUMNS, HOST_EMAIL), REQUIRED, OTHER_NAMES, LONGEST, SEVERAL_LINES, DATED)


def programme_table(programme: Programme, emails: Mapping[str, str] | None = None) -> Table:
    """What an export holds: strings only, so that every format says the same.

    `emails`: where to write to hosts, by ref, for the team alone; None: the column is not there at all.
    """
    if emails is None:
        return Table([list(COLUMNS), *(cells(entry, programme.zone) for entry in programme)])
    rows = ([*cells(entry, programme.zone), emails.get(entry.ref, "")] for entry in programme)
    return Table([[*COLUMNS, HOST_EMAIL], *rows])


def cells(entry: Entry, zone: ZoneInfo) -> list[Cell]:
    """In the order of COLUMNS."""
    day, place, meeting = entry.starts.astimezone(zone).date(), entry.place, entry.meeting_place
    return [
        entry.ref, day.isoformat(), _hour(entry.starts, day, zone), _end(entry, day, zone), words(entry.title),
        FRENCH_KIND[entry.kind], words(place.name), words(place.address), _point(place.lat), _point(place.lon),
        _hour(entry.meets, day, zone), words(meeting.name), words(meeting.address),
        _point(meeting.lat), _point(meeting.lon), words(entry.hosts), words(entry.group),
        words(entry.description), words(entry.bring),
        "oui" if entry.fixed else "", "annulé" if entry.cancelled else "",
    ]  # fmt: skip


def _end(entry: Entry, day: date, zone: ZoneInfo) -> str:
    """Needs no date within a day of the start: an hour that is not later than the start's is the next day's."""
    if entry.ends is None:
        return ""
    starts, ends = (it.astimezone(zone).replace(tzinfo=None) for it in (entry.starts, entry.ends))
    bare = timedelta() < ends - starts <= timedelta(days=1)
    return _hour(entry.ends, ends.date() if bare else day - timedelta(days=7), zone)


def _hour(instant: datetime | None, day: date, zone: ZoneInfo) -> str:
    """With its date where that is not `day`; with its offset too, where clocks show that hour for the second time."""
    if instant is None:
        return ""
    local = instant.astimezone(zone)
    if local.replace(fold=0).astimezone(UTC) != instant:
        return local.isoformat(" ", "minutes")
    return f"{local:%H:%M}" if local.date() == day else f"{local:%Y-%m-%d %H:%M}"


def _point(degrees: float | None) -> str:
    return "" if degrees is None else repr(degrees)
