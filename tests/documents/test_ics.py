from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from bot.people.rules.person import Language
from bot.programme.documents.ics import agenda_ics
from bot.programme.rules.programme import Place, Programme
from bot.texts.slugs import slug
from tests.builders import ISSUED, entry, instant, programme, trip
from tests.documents.calendars import ahead, alarms, event, events, moment
from tests.documents.samples import HOSTILE, crowded, journey, whole


def unfolded(document: bytes) -> list[str]:
    return document.decode().replace("\r\n ", "").split("\r\n")


def test_an_entry_keeps_its_name_and_counts_its_changes() -> None:
    lines = unfolded(agenda_ics(journey(), whole(), Language.FR))
    for line in (
        "METHOD:PUBLISH",
        "UID:train@voyage-apprenant-2024",
        "DTSTART;TZID=Europe/Paris:20240325T081200",
        "DTEND;TZID=Europe/Paris:20240325T111200",
        "SEQUENCE:2",
        "DTSTAMP:20231120T080500Z",
        "LAST-MODIFIED:20231120T080500Z",
        "SUMMARY:Annulé\u00a0: Atelier",
        "STATUS:CANCELLED",
        "DTSTART;TZID=Europe/Paris:20240326T180000",
        "DTEND;TZID=Europe/Paris:20240326T180100",
    ):
        assert line in lines
    assert lines.count("STATUS:CANCELLED") == 1
    assert lines.count("STATUS:CONFIRMED") == 4


def test_the_description_says_where_to_meet_and_of_which_version_it_is() -> None:
    assert str(event(agenda_ics(journey(), whole(), Language.FR), "train")["DESCRIPTION"]).split("\n") == [
        "Rendez-vous à 7\u00a0h\u00a045\u00a0: Sous le grand panneau",
        "Lieu\u00a0: Gare de Lille-Flandres, place des Buisses, Lille",
        "Trajet",
        "À prévoir\u00a0: Votre billet",
        "En cas de besoin\u00a0: Camille, +33 3 20 00 00 00",
        "Exemple\u00a0: les heures, les lieux et les hôtes sont donnés à titre d’exemple.",
        "Programme, version 3, publiée le 20 novembre 2023, 9\u00a0h\u00a005",
    ]


def test_the_place_is_where_people_meet_and_the_alarm_comes_before_they_do() -> None:
    """The train leaves at 8:12; people meet at 7:45, and the trip reminds them thirty minutes before."""
    document = agenda_ics(journey(), whole(), Language.FR)
    train, port, workshop = (event(document, ref) for ref in ("train", "port", "atelier"))
    assert (train["LOCATION"], "GEO" in train) == ("Sous le grand panneau", False)
    [alarm] = alarms(train)
    assert (alarm["ACTION"], ahead(alarm)) == ("DISPLAY", timedelta(minutes=-57))
    assert alarm["DESCRIPTION"] == "Rendez-vous à 7\u00a0h\u00a045\u00a0: Sous le grand panneau"
    assert [(ahead(it), it["DESCRIPTION"]) for it in alarms(port)] == [(timedelta(minutes=-30), "Le « tiers-lieu »")]
    assert alarms(workshop) == []  # cancelled


def test_a_place_that_is_the_meeting_point_keeps_its_coordinates() -> None:
    found = event(agenda_ics(trip(), programme(entry(place=Place("Gare", "", 50.5, 3.25))), Language.FR), "port")
    assert (found["LOCATION"], found["GEO"].to_ical()) == ("Gare", "50.5;3.25")


def test_only_a_feed_says_how_often_to_ask_again() -> None:
    once, feed = (set(unfolded(agenda_ics(journey(), whole(), Language.FR, feed=it))) for it in (False, True))
    assert feed - once == {"REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H"}


def test_the_zone_is_described_for_the_trip_only() -> None:
    lines = unfolded(agenda_ics(journey(), whole(), Language.FR))
    zone = lines[lines.index("BEGIN:VTIMEZONE") : lines.index("END:VTIMEZONE")]
    assert "TZID:Europe/Paris" in zone
    assert zone.count("BEGIN:STANDARD") == 1
    assert zone.count("BEGIN:DAYLIGHT") == 0


def test_instants_survive_the_change_of_hour() -> None:
    hours = ("2024-03-31 01:30", "2024-03-31 03:30", "2024-03-30 23:00")
    document = agenda_ics(trip(), programme(*(entry(f"e{n}", at) for n, at in enumerate(hours))), Language.FR)
    assert "BEGIN:DAYLIGHT" in unfolded(document)
    assert [moment(event(document, f"e{n}"), "DTSTART").astimezone(UTC) for n in range(3)] == [
        instant(at) for at in hours
    ]


@pytest.mark.parametrize("hour", [0, 1])
def test_the_hour_that_comes_twice_keeps_its_instant(hour: int) -> None:
    """On 27 October 2024, 2:30 comes twice in Paris: at 0:30 UTC, then at 1:30 UTC."""
    starts = datetime(2024, 10, 27, hour, 30, tzinfo=UTC)
    ends = datetime(2024, 10, 27, 4, tzinfo=UTC)
    document = agenda_ics(trip(), programme(replace(entry(), starts=starts, ends=ends)), Language.FR)
    found = event(document, "port")
    assert [moment(found, it).astimezone(UTC) for it in ("DTSTART", "DTEND")] == [starts, ends]


@pytest.mark.parametrize("title", [HOSTILE, "a;b,c\\d:e", "\x00\x07\r\nBEGIN:VEVENT", "🚌 " * 60, "\ud800"])
def test_any_title_stays_one_property(title: str) -> None:
    named = entry(title=title, hosts=title, place=Place(title), description=title)
    document = agenda_ics(trip(name=title), programme(named, notice=title), Language.FR)
    assert len(events(document)) == 1
    assert all(len(line) <= 75 for line in document.split(b"\r\n"))
    if title.isprintable():
        assert event(document, "port")["SUMMARY"] == title


def test_a_ref_cannot_break_a_line() -> None:
    document = agenda_ics(trip(), programme(entry("a b\r\nSTATUS:CANCELLED")), Language.FR)
    assert "STATUS:CANCELLED" not in unfolded(document)


def test_fifty_entries_and_none() -> None:
    assert len(events(agenda_ics(journey(), crowded(), Language.FR))) == 50
    empty = replace(whole(), entries=(), version=0, issued=datetime.min.replace(tzinfo=UTC))
    assert events(agenda_ics(journey(), empty, Language.EN)) == []


def test_a_seed_that_nobody_issued_has_a_date_that_calendars_take() -> None:
    seed = programme(entry(), version=0, issued=datetime.min.replace(tzinfo=UTC))
    assert "DTSTAMP:19700101T000000Z" in unfolded(agenda_ics(trip(), seed, Language.FR))


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Voyage apprenant 2024", "voyage-apprenant-2024"), ("Été à l’Île", "ete-a-l-ile"), ("漢字", "escale")],
)
def test_slugs(name: str, expected: str) -> None:
    assert slug(name) == expected


@pytest.mark.parametrize(
    ("zone", "first", "last", "onsets"),
    [
        ("Europe/Paris", "2024-03-30 09:00", "2024-04-01 09:00", [("DAYLIGHT", "2024-03-31 02:00")]),
        ("Europe/Paris", "2024-10-26 09:00", "2024-10-28 09:00", [("STANDARD", "2024-10-27 03:00")]),
        ("Europe/London", "2024-03-30 09:00", "2024-04-01 09:00", [("DAYLIGHT", "2024-03-31 01:00")]),
        ("America/New_York", "2024-03-09 09:00", "2024-03-11 09:00", [("DAYLIGHT", "2024-03-10 02:00")]),
        ("America/New_York", "2024-11-02 09:00", "2024-11-04 09:00", [("STANDARD", "2024-11-03 02:00")]),
        ("America/St_Johns", "2024-03-09 09:00", "2024-03-11 09:00", [("DAYLIGHT", "2024-03-10 02:00")]),
        ("Atlantic/Azores", "2024-03-30 09:00", "2024-04-01 09:00", [("DAYLIGHT", "2024-03-31 00:00")]),
        ("Indian/Reunion", "2024-03-30 09:00", "2024-04-01 09:00", []),
    ],
)
def test_clocks_change_at_the_hour_that_they_showed_before(
    zone: str, first: str, last: str, onsets: list[tuple[str, str]]
) -> None:
    """RFC 5545, 3.6.5: an onset is in the local time that was in force."""
    where = ZoneInfo(zone)
    shown = Programme((entry("a", first, zone=where), entry("b", last, zone=where)), where, version=1, issued=ISSUED)
    document = agenda_ics(replace(trip(), zone=where), shown, Language.FR)
    [described] = Calendar.from_ical(document).timezones
    changes = [it for it in described.subcomponents if it["TZOFFSETFROM"].to_ical() != it["TZOFFSETTO"].to_ical()]
    assert [(it.name, moment(it, "DTSTART").isoformat(" ", "minutes")) for it in changes] == onsets
