"""What a person reads of themselves, the team, the desk and mistakes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.changes.screens import news as changes
from bot.chat.callback_data import read_tap
from bot.chat.layout import LONGEST
from bot.desk import screens as desk
from bot.desk.rules import Figures
from bot.documents.rows import Mistake
from bot.notices.screens import reminder
from bot.people.rules.person import Language, Preferences, Quiet, Role
from bot.people.screens import errors, preferences, wanted
from bot.programme.rules.difference import changes as difference
from bot.programme.rules.programme import Place
from bot.signup.screens import start
from bot.transfers.screens import imports
from handlers.routes import routes
from tests.builders import entry, instant, person, programme, trip
from tests.looks import buttons, seen

FR, EN = Language.FR, Language.EN
BEFORE = instant("2023-11-20 09:00")


def test_start_tells_an_outsider_for_whom_it_is_and_until_when() -> None:
    screen = start.start(person(), trip(), programme(), BEFORE)
    assert seen(screen).endswith(
        "Pour qui : les membres du réseau\n\nDate limite d’inscription : 30 novembre 2023 inclus. "
        "L’inscription se fait ici, en quelques minutes."
    )
    assert buttons(screen) == [
        ["M’inscrire au voyage"], ["Voir le programme", "Lire les infos pratiques"], ["Écrire à l’équipe"],
    ]  # fmt: skip


@pytest.mark.parametrize(("at", "closed"), [("2023-11-30 23:59", False), ("2023-12-01 00:00", True)])
def test_the_deadline_is_the_end_of_its_day(at: str, closed: bool) -> None:
    assert (
        "terminées le 30 novembre 2023 au soir" in seen(start.start(person(), trip(), programme(), instant(at)))
    ) is closed


def test_the_buttons_that_matter_now() -> None:
    ana = person(role=Role.PARTICIPANT, language=EN)
    rows = buttons(start.start(ana, trip(), programme(), instant("2024-03-26 09:00")))
    assert rows == [["See today", "See what’s next"], ["See the programme", "Read the practical info"],
                    ["Write to the team", "Get it offline"]]  # fmt: skip


def test_an_organiser_who_looks_as_a_participant_can_come_back() -> None:
    ana = person(role=Role.ORGANISER, as_participant=True)
    screen = start.start(ana, trip(), programme(), BEFORE)
    assert buttons(screen)[0] == ["Ouvrir l’espace de l’équipe"]
    assert seen(screen).endswith("Vous voyez le bot comme un·e participant·e. Pour revenir : /organisation")


def test_preferences_say_what_is_on_and_each_button_does_what_it_says() -> None:
    ana = person()
    screen = preferences.preferences(ana)
    assert "Langue : Français\nRésumé de la journée : activé\nRappels avant chaque étape : activés\n" in seen(screen)
    assert "Heures calmes : de 22 h à 7 h" in seen(screen)
    parts = (*wanted.messages(ana).rows[:-1], *wanted.quiet_hours(ana).rows[:-1])
    asked = [tap for row in parts for it in row if (tap := read_tap(it.data))]
    assert [wanted.chosen(ana.preferences, tap.keys) for tap in asked] == [
        Preferences(digest=False), Preferences(reminders=False),
        *(Preferences(quiet=quiet) for quiet in map(wanted.quiet_of, ("2107", "2208", "2307"))),
        Preferences(quiet=None),
    ]  # fmt: skip


@pytest.mark.parametrize("keys", [(), ("quiet", "9999"), ("quiet",), ("digest", "2"), ("forged", "1")])
def test_a_forged_preference_is_none(keys: tuple[str, ...]) -> None:
    assert wanted.chosen(Preferences(quiet=Quiet()), keys) is None


def test_a_change_is_told_with_what_was_and_what_is() -> None:
    old = programme(entry("port"), entry("repas", "2024-03-26 12:30", title="Déjeuner"))
    moved = replace(entry("port", "2024-03-26 10:00"), place=Place("Halle"))
    new = programme(moved, entry("bal", "2024-03-26 20:00", None, title="Bal"), version=2)
    assert seen(changes.changed(difference(old, new), new, FR)) == (
        "<b>3 changements au programme</b>\n\n"
        "Annulé : <s>Déjeuner</s> (mar. 26, 12 h 30–14 h 00)\n\n"
        "Modifié : <b>Visite port</b>\n"
        "• mar. 26, 9 h 30–11 h 00 → 10 h 00–11 h 30\n"
        "• lieu : Tiers-lieu → Halle\n\n"
        "Ajouté : <b>Bal</b> (mar. 26, 20 h 00)\nLieu : Tiers-lieu"
    )


def test_news_of_many_changes_fold_after_a_whole_one() -> None:
    new = programme(*(entry(f"e{n}", f"2024-03-26 {n:02}:00", title=f"Étape {n}") for n in range(8, 18)), version=2)
    said = seen(changes.changed(difference(programme(), new), new, FR))
    assert "Lieu : Tiers-lieu\n<blockquote expandable>Ajouté : <b>Étape 11</b>" in said
    assert said.endswith("Lieu : Tiers-lieu</blockquote>")


def test_long_mistakes_open_under_a_finger() -> None:
    said = seen(imports.mistakes(FR, [Mistake("documents-sheet-twice", {"column": n}) for n in range(1, 25)]))
    assert said.startswith(
        "<b>24 erreurs dans le fichier</b>\nRien n’a été importé.\n\n• Colonne 1 : elle figure deux fois.\n"
    )
    assert "• Colonne 4 : elle figure deux fois.\n<blockquote expandable>• Colonne 5 : elle figure deux fois.\n" in said
    assert said.endswith(
        "• Colonne 24 : elle figure deux fois.</blockquote>\n\nCorrigez le fichier, puis envoyez-le de nouveau."
    )


def test_more_mistakes_than_a_message_holds_are_counted() -> None:
    wide = [Mistake("documents-sheet-missing", {"row": n, "column": "a" * 200}) for n in range(1, 60)]
    said = imports.mistakes(FR, wide).text
    assert len(said) <= LONGEST
    assert "\n… et " in said and said.count("• Ligne") < 59


def test_a_reminder_says_when_and_where_to_meet() -> None:
    port = entry("port", meets="2024-03-26 09:10", meeting_place=Place("Devant l’entrée"))
    assert seen(reminder.reminder(programme(port), port, FR)) == (
        "<b>Visite port</b>\n<b>Rendez-vous à 9 h 10</b> : Devant l’entrée\nDébut à 9 h 30"
    )


def test_the_desk_shows_worries_only_when_there_are_some() -> None:
    ana = person(role=Role.ORGANISER)
    calm = seen(desk.desk(Figures(people=3, coming=2, organisers=1), ana, trip(), BEFORE))
    assert "⚠" not in calm
    assert "⚠ 2 messages refusés par Telegram" in seen(desk.desk(Figures(refused=2), ana, trip(), BEFORE))


def test_the_same_sentence_for_what_is_not_there_and_what_is_not_open() -> None:
    for word in ("/appel", "/organisation"):
        said = seen(errors.unknown(person(), word, routes().commands))
        assert said.startswith(
            f"La commande « {word} » n’existe pas ou ne vous est pas ouverte.\n\nVous pouvez :\n\n/start : "
        )
        assert "/importer" not in said
