"""What a person reads of the programme."""

from __future__ import annotations

import re
import textwrap
from datetime import date
from itertools import islice

import pytest

from bot.outbox.acts import Venue
from bot.people.rules.person import Language
from bot.programme.rules.programme import EntryKind, Place
from bot.programme.screens import programme as screens
from bot.programme.screens.infos import infos
from bot.programme.screens.parts import entry_label
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from tests.builders import entry, programme
from tests.looks import buttons, read, seen

FR, EN = Language.FR, Language.EN
TRAIN = entry("train", "2024-03-25 07:46", 254, meets="2024-03-25 07:20", title="Lille – Nantes", kind=EntryKind.TRANSFER,
              place=Place("Gare", "59000 Lille", 50.6, 3.07), fixed=True, bring="billet")  # fmt: skip
PORT = entry("port", meets="2024-03-26 09:10", meeting_place=Place("Devant l’entrée"), hosts="La mission")
LUNCH = entry("repas", "2024-03-26 12:30", 60, title="Déjeuner", kind=EntryKind.MEAL, cancelled=True)
PLAN = programme(TRAIN, PORT, LUNCH, notice="Exemple : rien n’est réel.")


def test_the_days() -> None:
    screen = screens.days(PLAN, FR, full=True)
    assert seen(screen) == (
        "<b>Le programme</b>\nChoisissez un jour.\n\nLundi 25 mars : 1 étape\nMardi 26 mars : 1 étape\n\n"
        "<i>Exemple : rien n’est réel.</i>"
    )
    assert buttons(screen) == [["lun. 25 mars", "mar. 26 mars"], ["Recevoir le PDF", "Recevoir l’agenda"]]


def test_a_day() -> None:
    screen = screens.day(PLAN, date(2024, 3, 26), FR, full=True)
    assert seen(screen) == (
        "<b>Mardi 26 mars</b>\n\n"
        "9 h 30 – 11 h · <b>Visite port</b>\nTiers-lieu\nRendez-vous : 9 h 10, Devant l’entrée\n\n"
        "12 h 30 – 13 h 30 · Annulé : <s>Déjeuner</s>\n\n"
        "<i>Exemple : rien n’est réel.</i>"
    )
    assert buttons(screen) == [
        ["9 h 30 Visite port"], ["12 h 30 Annulé : Déjeuner"], ["← lun. 25 mars"],
        ["Voir tous les jours", "Recevoir l’image"],
    ]  # fmt: skip


def test_a_day_in_english() -> None:
    assert (
        "09:30 – 11:00 · <b>Visite port</b>\nTiers-lieu\nMeet: 09:10"
        in screens.day(PLAN, date(2024, 3, 26), EN, True).text
    )


def test_an_entry() -> None:
    screen = screens.entry(PLAN, TRAIN, FR)
    assert seen(screen) == (
        "<b>Lille – Nantes</b>\n<i>Trajet</i>\nLundi 25 mars, 7 h 46 – 12 h\n\n"
        "<b>Rendez-vous : 7 h 20</b>, Gare, 59000 Lille\nLieu : Gare, 59000 Lille\n\n"
        "À prévoir : billet\nHoraire impératif : on ne pourra pas nous attendre.\n\n<i>Exemple : rien n’est réel.</i>"
    )
    assert buttons(screen) == [["📍 Voir sur la carte"], ["Revenir au lun. 25 mars", "Voir tous les jours"]]


def test_the_pin_is_where_people_meet() -> None:
    assert screens.venue(TRAIN) == Venue("Gare", "59000 Lille", 50.6, 3.07)
    assert screens.venue(PORT) is None


def test_the_outline() -> None:
    assert seen(screens.days(PLAN, FR, full=False)) == (
        "<b>Le programme dans ses grandes lignes</b>\n\n"
        "<blockquote expandable><b>Mardi 26 mars</b>\nMatin · Visite port (Visite)</blockquote>\n\n"
        "Heures, adresses et rendez-vous sont réservés aux personnes inscrites.\n\n"
        "<i>Exemple : rien n’est réel.</i>"
    )


def _first_lines(quotation: re.Match[str]) -> str:
    """What a folded quotation shows: three lines."""
    wrapped = (line for it in re.sub(r"<[^>]+>", "", quotation[1]).split("\n") for line in textwrap.wrap(it, 38))
    return "\n".join(islice(wrapped, 3))


@pytest.mark.parametrize("language", [FR, EN])
def test_the_shipped_outline_holds_on_one_screen(language: Language) -> None:
    """38 characters to a line."""
    text = screens.days(load_trip(SHIPPED_TRIP).programme, language, full=False).text
    folded = re.sub(r"<blockquote expandable>(.*?)</blockquote>", _first_lines, text, flags=re.S)
    rows = re.sub(r"<[^>]+>", "", folded).split("\n")
    assert sum(max(1, len(textwrap.wrap(row, 38))) for row in rows) <= 22


def test_a_day_is_the_outline_for_those_who_do_not_come() -> None:
    assert screens.day(PLAN, date(2024, 3, 26), FR, full=False) == screens.days(PLAN, FR, full=False)


def test_a_button_of_a_day_that_is_gone() -> None:
    assert screens.by_day(PLAN, "2024-03-26") == date(2024, 3, 26)
    assert screens.by_day(PLAN, "2024-04-26") is None
    assert screens.by_day(PLAN, "<b>") is None


def test_a_button_is_whole_on_a_phone_and_never_like_another() -> None:
    long = "Échange avec une collectivité : impliquer les habitant·es dans les projets"
    one = entry("port", title=long, at="2024-03-26 09:30")
    assert read(entry_label(programme(one), one, FR)) == "9 h 30 Visite"
    beside = entry("quai", title=f"{long} voisins", at="2024-03-26 09:30")
    assert read(entry_label(programme(one, beside), one, FR)) == "9 h 30 Échange avec une collectivité : impl…"


@pytest.mark.parametrize("language", [FR, EN])
def test_each_part_of_the_practical_information_is_folded_under_its_title(language: Language) -> None:
    made = load_trip(SHIPPED_TRIP)
    text = infos(made, language).text
    assert text.count("<blockquote expandable><b>") == len(made.infos[language])
    folded = re.sub(r"<blockquote expandable>(.*?)</blockquote>", _first_lines, text, flags=re.S)
    rows = re.sub(r"<[^>]+>", "", folded).split("\n")
    assert sum(max(1, len(textwrap.wrap(row, 38))) for row in rows) <= 27
