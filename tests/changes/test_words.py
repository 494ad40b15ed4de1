"""Each sentence by which a change is told, in both languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.changes.screens.news import changed
from bot.people.rules.person import Language
from bot.programme.rules.difference import changes
from bot.programme.rules.programme import Entry, EntryKind, Place
from bot.texts.catalogue import plain
from tests.builders import entry, programme
from tests.changes.gestures import bare
from tests.looks import read
from tests.town import text_of

FR, EN = Language.FR, Language.EN
FERRY = entry("bac", "2024-03-28 13:00", 30, title="Le bac")


def lines(after: Entry, language: Language, before: Entry = FERRY) -> list[str]:
    """Without the heading."""
    old, new = programme(before), programme(after, version=2)
    text = text_of({"text": changed(changes(old, new), new, language).text})
    return bare(text).split("\n\n", 1)[1].splitlines()


def at(day: int, hour: str, minutes: int | None = 30, **fields: object) -> Entry:
    return replace(entry("bac", f"2024-03-{day} {hour}", minutes, title="Le bac"), **fields)  # type: ignore[arg-type]  # Entry types them


FIELDS = [
    (
        at(29, "14:00"),
        ["Modifié : Le bac", "• jeu. 28, 13 h 00–13 h 30 → ven. 29, 14 h 00–14 h 30"],
        ["Changed: Le bac", "• Thu 28, 13:00–13:30 → Fri 29, 14:00–14:30"],
    ),
    (
        at(28, "13:25"),
        ["Modifié : Le bac", "• jeu. 28, 13 h 00–13 h 30 → 13 h 25–13 h 55"],
        ["Changed: Le bac", "• Thu 28, 13:00–13:30 → 13:25–13:55"],
    ),
    (
        at(28, "13:00", 45),
        ["Modifié : Le bac", "• jeu. 28, 13 h 00–13 h 30 → 13 h 00–13 h 45"],
        ["Changed: Le bac", "• Thu 28, 13:00–13:30 → 13:00–13:45"],
    ),
    (
        at(28, "13:00", None),
        ["Modifié : Le bac", "• jeu. 28, 13 h 00–13 h 30 → 13 h 00"],
        ["Changed: Le bac", "• Thu 28, 13:00–13:30 → 13:00"],
    ),
    (
        at(28, "23:45"),
        ["Modifié : Le bac", "• jeu. 28, 13 h 00–13 h 30 → 23 h 45–ven. 29 0 h 15"],
        ["Changed: Le bac", "• Thu 28, 13:00–13:30 → 23:45–Fri 29 00:15"],
    ),
    (
        replace(FERRY, place=Place("Cale", "Le Pellerin")),
        ["Modifié : Le bac (jeu. 28, 13 h 00–13 h 30)", "• lieu : Tiers-lieu → Cale, Le Pellerin"],
        ["Changed: Le bac (Thu 28, 13:00–13:30)", "• place: Tiers-lieu → Cale, Le Pellerin"],
    ),
    (
        replace(FERRY, meets=at(28, "12:45").starts),
        ["Modifié : Le bac (jeu. 28, 13 h 00–13 h 30)", "• heure de rendez-vous : 13 h 00 → 12 h 45"],
        ["Changed: Le bac (Thu 28, 13:00–13:30)", "• meeting time: 13:00 → 12:45"],
    ),
    (
        replace(FERRY, meeting_place=Place("Quai")),
        ["Modifié : Le bac (jeu. 28, 13 h 00–13 h 30)", "• lieu de rendez-vous : rien → Quai"],
        ["Changed: Le bac (Thu 28, 13:00–13:30)", "• meeting place: nothing → Quai"],
    ),
    (
        replace(FERRY, title="Le ferry"),
        ["Modifié : Le ferry (jeu. 28, 13 h 00–13 h 30)", "• titre : Le bac → Le ferry"],
        ["Changed: Le ferry (Thu 28, 13:00–13:30)", "• title: Le bac → Le ferry"],
    ),
    (
        replace(FERRY, kind=EntryKind.TRANSFER, hosts="Nadia", description="Autre texte", bring="Ciré", fixed=True),
        [
            "Modifié : Le bac (jeu. 28, 13 h 00–13 h 30)",
            "• type : Visite → Trajet",
            "• avec : rien → Nadia",
            "• texte : modifié",
            "• à prévoir : rien → Ciré",
            "• horaire impératif : non → oui",
        ],
        [
            "Changed: Le bac (Thu 28, 13:00–13:30)",
            "• kind: Visit → Journey",
            "• hosts: nothing → Nadia",
            "• text: changed",
            "• to bring: nothing → Ciré",
            "• fixed time: no → yes",
        ],
    ),
    (
        replace(FERRY, cancelled=True, reason="Trop de vent"),
        ["Annulé : Le bac (jeu. 28, 13 h 00–13 h 30)", "Motif : Trop de vent"],
        ["Cancelled: Le bac (Thu 28, 13:00–13:30)", "Reason: Trop de vent"],
    ),
    (
        replace(FERRY, cancelled=True),
        ["Annulé : Le bac (jeu. 28, 13 h 00–13 h 30)"],
        ["Cancelled: Le bac (Thu 28, 13:00–13:30)"],
    ),
]


@pytest.mark.parametrize(("after", "french", "english"), FIELDS)
def test_a_change_says_just_what_changed(after: Entry, french: list[str], english: list[str]) -> None:
    assert (lines(after, FR), lines(after, EN)) == (french, english)


def test_a_restored_one_says_where_to_be() -> None:
    before, after = replace(FERRY, cancelled=True), replace(FERRY, meets=at(28, "12:45").starts)
    assert lines(after, FR, before) == [
        "Rétabli : Le bac (jeu. 28, 13 h 00–13 h 30)",
        "Lieu : Tiers-lieu",
        "Rendez-vous à 12 h 45 : Tiers-lieu",
    ]
    assert lines(after, EN, before)[0] == "Back on: Le bac (Thu 28, 13:00–13:30)"


def test_one_and_several_are_counted_right() -> None:
    old, new = programme(FERRY), programme(FERRY, at(29, "14:00", ref="a"), at(29, "15:00", ref="b"), version=2)
    several = [bare(changed(changes(old, new), new, it).text).splitlines()[0] for it in (FR, EN)]
    assert several == ["<b>2 changements au programme</b>", "<b>2 changes to the programme</b>"]
    only = programme(FERRY, at(29, "14:00", ref="a"), version=2)
    assert [bare(changed(changes(old, only), only, it).text).splitlines()[0] for it in (FR, EN)] == [
        "<b>Un changement au programme</b>",
        "<b>A change to the programme</b>",
    ]


def test_a_place_that_moved_has_its_map() -> None:
    pinned = replace(FERRY, place=Place("Cale", "", 47.2, -1.7))
    old, new = programme(FERRY), programme(pinned, version=2)
    rows = changed(changes(old, new), new, FR).rows
    assert [[it.label for it in row] for row in rows] == [["Voir Le bac", "📍 Voir sur la carte"]]
    later = programme(replace(pinned, title="Le ferry"), version=3)
    assert [[it.label for it in row] for row in changed(changes(new, later), later, FR).rows] == [["Voir Le ferry"]]


def test_a_title_that_begins_with_a_vowel_is_elided() -> None:
    words = plain("changes-edits-clash-overlap", Language.FR, title="Trajet", then="Échange", at="16 h 15")
    assert read(words) == "⚠ <b>Trajet</b> ne sera pas fini au rendez-vous d’Échange (16 h 15)."
    assert plain("changes-edits-settle-back", Language.FR, title="Échange") == "Garder l’heure d’Échange"
