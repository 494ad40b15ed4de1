"""The trip file: the shipped one is the brief's, and a broken one tells every mistake at once."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.people.rules.person import Language
from bot.programme.rules.programme import EntryKind, overlaps
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import LARGEST, TripFileWrong, load_trip, read_trip

EXAMPLE = "(exemple)"
OF_THE_BRIEF = {"", "Cerdd", "Collège des Transitions Sociétales"}
SMALL = """
name = "Voyage"
theme = "Thème"
objective = "Objectif"
audience = "Les membres"
network = "Réseau"
organiser = "Équipe"
region = "Bretagne"
zone = "Europe/Paris"
first_day = 2024-03-30
last_day = 2024-03-31
deadline = 2023-11-30
seats = 20
[[entry]]
ref = "port"
day = 2024-03-30
start = "09:30"
title = "Le port"
kind = "Visite"
"""


def wrong(text: str, language: Language = Language.EN) -> list[str]:
    with pytest.raises(TripFileWrong) as refused:
        read_trip(text, language)
    return refused.value.mistakes


def changed(old: str, new: str) -> str:
    assert old in SMALL
    return SMALL.replace(old, new)


def test_where_to_write_to_hosts_is_an_address_and_stands_apart_from_the_programme() -> None:
    trip = read_trip(SMALL + 'hote_email = "Accueil@Port.example"')
    assert trip.host_emails == {"port": "accueil@port.example"}
    assert "port.example" not in repr(trip.programme)
    assert read_trip(SMALL + 'hote_email = " "').host_emails == {}
    assert wrong(SMALL + 'hote_email = "accueil port"') == [
        "entry 1 (port), hote_email: an e-mail address is expected, like team@example.org."
    ]
    assert len(wrong(SMALL + "hote_email = 3")) == 1


def test_the_shipped_trip_is_the_one_announced() -> None:
    trip = load_trip(SHIPPED_TRIP)
    assert (trip.first_day, trip.last_day) == (date(2024, 3, 25), date(2024, 3, 28))
    assert trip.deadline == datetime(2023, 11, 30, 23, tzinfo=UTC)  # the end of the 30th in Paris
    assert (trip.theme, trip.region, trip.organiser) == ("Inspirations démocratiques", "Pays de la Loire", "Cerdd")
    assert set(trip.infos) == set(trip.prepare) == set(Language)
    assert len(trip.infos[Language.FR]) == len(trip.infos[Language.EN])


def test_the_shipped_programme_fills_its_days_without_asking_anybody_to_be_in_two_places() -> None:
    programme = load_trip(SHIPPED_TRIP).programme
    assert [len(programme.on(day)) for day in programme.days] == [7, 8, 7, 7]
    assert overlaps(programme) == []
    assert {entry.kind for entry in programme} == set(EntryKind)
    assert [entry.ref for entry in programme][:: len(programme) - 1] == ["trajet-aller", "trajet-retour"]


def test_what_the_announcement_does_not_say_is_labelled_an_example() -> None:
    programme = load_trip(SHIPPED_TRIP).programme
    places = [place for entry in programme for place in (entry.place, entry.meeting_place)]
    labels = [label for place in places for label in (place.name, place.address)]
    hosts = [entry.hosts for entry in programme if entry.hosts not in OF_THE_BRIEF]
    assert [label for label in (*labels, *hosts) if label and EXAMPLE not in label] == []
    assert programme.notice.startswith("Exemple")


def test_the_shipped_texts_keep_french_typography() -> None:
    text = SHIPPED_TRIP.read_text(encoding="utf-8")
    french = re.sub(r"\[\[infos\.en\]\][^\[]*|^en = \[.*?^\]", "", text, flags=re.MULTILINE | re.DOTALL)
    spoken = re.findall(r'"([^"\n]*)"', french)
    assert [it for it in spoken if re.search(r" [;:!?»]|« |'|\.\.\.", it)] == []


def test_defaults_are_those_of_the_rules() -> None:
    trip = read_trip(SMALL)
    assert (trip.seats_per_organisation, trip.contact_phone, trip.infos) == (20, "", {})
    assert (trip.rhythm.digest, trip.rhythm.reminder) == (time(7, 30), timedelta(minutes=30))
    [entry] = trip.programme
    assert (entry.kind, entry.starts, entry.ends) == (EntryKind.VISIT, datetime(2024, 3, 30, 8, 30, tzinfo=UTC), None)


def test_every_mistake_is_told_at_once_with_its_key() -> None:
    broken = SMALL.replace('"Europe/Paris"', '"Europe/Pari"').replace("seats = 20", 'seats = "20"\nseat = 3')
    broken = broken.replace('"09:30"', '"9h"').replace('title = "Le port"', "place = { lat = 100.0, lon = 1.0 }")
    assert wrong(broken) == [
        "zone: this time zone is not known. Example: Europe/Paris.",
        "seats: a whole number is expected.",
        "entry 1 (port), start: an hour is expected, like 07:30, between quotes.",
        "entry 1 (port), title: this key is missing.",
        "entry 1 (port), place, lat: this number is too large (90.0 at most).",
        "seat: there is no such key. Check its spelling or take it out.",
    ]


def test_what_cannot_be_true_together_is_told_too() -> None:
    twice = SMALL + SMALL[SMALL.index("[[entry]]") :].replace("2024-03-30", "2024-04-02")
    broken = twice.replace('"Visite"', '"Visite"\nmeet = "10:00"\nend = "09:00"').replace("2023-11-30", "2024-05-01")
    assert wrong(broken) == [
        "deadline: sign-up would close after the end of the trip.",
        "entry 1 (port), meet: the meeting is after the start.",
        "entry 1 (port), end: the end is not after the start. If it is the next day, add end_day.",
        "entry 2 (port), day: this day is not between first_day and last_day.",
        "entry 2 (port), meet: the meeting is after the start.",
        "entry 2 (port), end: the end is not after the start. If it is the next day, add end_day.",
        "entry 2 (port), ref: another entry has this reference already.",
    ]


def test_an_hour_that_clocks_skip_is_refused() -> None:
    skipped = SMALL.replace("day = 2024-03-30\nstart", "day = 2024-03-31\nstart").replace('"09:30"', '"02:30"')
    assert wrong(skipped) == ["entry 1 (port), start: this hour does not exist on that day (clocks go forward)."]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('ref = "port"', 'ref = "le port"', "entry 1 (le port), ref: 1 to 40 letters"),
        ('kind = "Visite"', 'kind = "fête"', "entry 1 (port), kind: this kind is not known."),
        ("day = 2024-03-30\nstart", "day = 20240330\nstart", "entry 1 (port), day: a date is expected"),
        ("first_day = 2024-03-30", "first_day = 2024-03-30T09:00:00", "first_day: a date is expected"),
        ('name = "Voyage"', 'name = "  "', "name: this text is empty."),
        ('name = "Voyage"', 'name = "a\\nb"', "name: this text holds a line break"),
        ('name = "Voyage"', f'name = "{"a" * 121}"', "name: this text is too long (120 characters at most)."),
        ("[[entry]]", "[place]\n[[entry]]", "place: there is no such key."),
        ('title = "Le port"', 'title = "Le port"\nplace = { lat = 1.0 }', "entry 1 (port), place: lat and lon go"),
        ('title = "Le port"', 'title = "Le port"\nplace = 3', "entry 1 (port), place: a group of keys is expected."),
        ('title = "Le port"', 'title = "Le port"\nfixed = "oui"', "entry 1 (port), fixed: true or false is expected"),
        ("seats = 20", "seats = 0", "seats: this number is too small (1 at least)."),
    ],
)
def test_one_mistake_is_one_sentence(old: str, new: str, said: str) -> None:
    [sentence] = wrong(changed(old, new))
    assert sentence.startswith(said)


def test_a_file_that_is_not_toml_says_the_line() -> None:
    assert wrong("name = \n") == ["Line 1: a value is missing after the equals sign."]
    assert wrong("a = " + "[" * 5000 + "]" * 5000)[0].startswith("Line 1: this is not valid TOML")


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    def said(path: Path) -> str:
        with pytest.raises(TripFileWrong) as refused:
            load_trip(path, Language.EN)
        [sentence] = refused.value.mistakes
        return sentence.replace(str(tmp_path), "")

    (tmp_path / "latin.toml").write_bytes('a = 1\nb = "é"'.encode("latin-1"))
    (tmp_path / "big.toml").write_bytes(b"#" * (LARGEST + 1))
    assert said(tmp_path / "none.toml").startswith("The trip file /none.toml does not exist.")
    assert said(tmp_path).startswith("The trip file  cannot be read.")
    assert said(tmp_path / "latin.toml").startswith("Line 2: the file is not saved as UTF-8.")
    assert said(tmp_path / "big.toml").startswith("The trip file is larger than 512 KiB")


def test_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    (tmp_path / "trip.toml").write_text(SMALL, encoding="utf-8-sig")
    assert load_trip(tmp_path / "trip.toml").name == "Voyage"


VALUES = st.sampled_from(
    [
        "3",
        "-1",
        "1e400",
        "nan",
        "true",
        '""',
        '"x"',
        "[]",
        "[1]",
        "{}",
        "{a=1}",
        "2024-03-30",
        "09:30:00",
        "1979-05-27T07:32:00Z",
    ]
)
KEYS = st.sampled_from(
    [line.split(" = ")[0] for line in SMALL.splitlines() if " = " in line]
    + [
        "end",
        "end_day",
        "meet",
        "place",
        "meet_place",
        "hosts",
        "fixed",
        "notice",
        "infos",
        "prepare",
        "rhythm",
        "entry",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(KEYS, VALUES, min_size=1, max_size=4), st.sampled_from(Language))
def test_any_value_anywhere_is_a_trip_or_sentences(put: dict[str, str], language: Language) -> None:
    lines = [line for line in SMALL.splitlines() if line.split(" = ")[0] not in put]
    top = "\n".join(f"{key} = {value}" for key, value in put.items())
    for text in ("\n".join([top, *lines]), "\n".join([*lines, top])):
        try:
            read_trip(text, language)
        except TripFileWrong as refused:
            assert refused.mistakes
            assert all(sentence.strip() and "\n" not in sentence for sentence in refused.mistakes)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("first_day = 25/03/2024", "écrivez la date comme 2024-03-25."),
        ("first_day = 2024/03/25", "écrivez la date comme 2024-03-25."),
        ("digest = 7:30", 'écrivez l’heure entre guillemets droits, comme "07:30".'),
        ("digest = 7h30", 'écrivez l’heure entre guillemets droits, comme "07:30".'),
        ("name = Voyage en Bretagne", 'entourez le texte de guillemets droits, comme "Nantes".'),
        ("name = « Voyage »", 'entourez le texte de guillemets droits, comme "Nantes".'),
        ("name = “Voyage”", 'entourez le texte de guillemets droits, comme "Nantes".'),
        ('name = "Voyage', "un guillemet ouvert n’est pas refermé."),
        ("fixed = oui", "écrivez true (oui) ou false (non), sans guillemets."),
        ("name =", "il manque une valeur après le signe égal."),
        ("name : Voyage", "écrivez une clé, le signe égal, puis une valeur."),
        ("[contact", "il manque un crochet fermant."),
        ('organiser = "x"', "cette clé est déjà donnée plus haut. N’en gardez qu’une."),
        ('name = "C:\\voyage"', "doublez la barre oblique inversée."),
        ("seats = 3O", "ce n’est pas du TOML valable. Comparez avec le fichier livré, bot/data/voyage-2024.toml."),
    ],
)
def test_what_is_no_toml_is_said_with_its_line_and_how_to_write_it(line: str, said: str) -> None:
    for after in ("", '\ntheme = "y"\n'):
        with pytest.raises(TripFileWrong) as wrong:
            read_trip(f'organiser = "a"\n\n{line}{after}')
        assert [it.replace("\u00a0", " ") for it in wrong.value.mistakes] == [f"Ligne 3 : {said}"]
