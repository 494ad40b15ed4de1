"""What organisers read of a broadcast fits a phone, in both languages, however long what it says."""

from __future__ import annotations

from math import ceil

import pytest

from bot.broadcasts.rules.audience import Audience
from bot.broadcasts.rules.broadcast import Broadcast, Question, State
from bot.broadcasts.rules.report import Report, Somebody, Tally
from bot.broadcasts.screens import audience, compose, home, live, reading
from bot.broadcasts.screens.audience import Reach
from bot.broadcasts.screens.compose import Sheet
from bot.chat.content import TAG, Content, Kind
from bot.chat.screen import Look, Screen
from bot.people.rules.person import Language
from tests.builders import PARIS, instant

LINES, WIDE = 22, 38
NOW = instant("2024-03-26 09:15")
LONG = Content(Kind.PHOTO, "Rendez-vous devant la gare, côté sud, près de la fontaine. " * 15, "file")
WHOM = Audience(entries=("a", "b"), organisations=("c",), functions=("elected",), organisers=True, group=True)
REACH = Reach(60, 54, "Voyage apprenant des coopérations", ("mar. 26 mars 9 h 30 · Visite du tiers-lieu",) * 6)
AWAY = tuple(Somebody(f"Prénom-Composé Nom-{it}", "+33639980102", reached=it > 3) for it in range(live.NAMED))
TALLY = Tally(60, 40, 38, 10, 5, 2, 3, 30, (10, 2))


def lines(screen: Screen) -> int:
    text = TAG.sub("", screen.text)
    return sum(max(1, ceil(len(it) / WIDE)) for it in text.split("\n"))


def broadcast(**fields: object) -> Broadcast:
    contents = {Language.FR: (LONG,), Language.EN: (LONG,)}
    whole = {"contents": contents, "audience": WHOM, "urgent": True, "repeat": 20} | fields
    return Broadcast(12, 101, **whole)  # type: ignore[arg-type]  # Broadcast types them


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("question", list(Question))
def test_each_fits_a_phone(language: Language, question: Question) -> None:
    it = broadcast(question=question, options=("Eau", "Énergie", "Mobilité", "Logement"))
    sheet = Sheet(it, REACH, PARIS, NOW)
    sent = broadcast(question=question, state=State.SENT, started=NOW, version=2, fanned=2, options=it.options)
    shown = [
        compose.compose(sheet, language),
        compose.confirm(sheet, language),
        audience.whom(it, REACH, language),
        live.live(Report(sent, TALLY, AWAY), language),
        home.scheduled(broadcast(at=NOW), PARIS, language),
    ]
    assert [(lines(it), it.text) for it in shown if lines(it) > LINES] == []


def test_red_is_for_what_withdraws_and_green_for_what_confirms() -> None:
    sent = broadcast(state=State.SENT, started=NOW, fanned=1)
    rows = live.live(Report(sent, TALLY, AWAY), Language.FR).rows
    assert [it.label for row in rows for it in row if it.look is Look.RED] == ["Retirer…"]
    confirm = compose.confirm(Sheet(broadcast(), REACH, PARIS, NOW), Language.FR)
    assert [it.label for row in confirm.rows for it in row if it.look is Look.GREEN] == ["Envoyer (54)"]
    assert [it.look for row in reading.rows(sent, Language.FR) for it in row] == [Look.GREEN]


def test_a_bar_fills_as_it_leaves() -> None:
    sent = broadcast(state=State.SENT, started=NOW, fanned=1)
    assert "▓▓▓▓▓▓▓▓░░ 83\u202f%" in live.live(Report(sent, TALLY), Language.FR).text
    assert "%" not in live.live(Report(sent, Tally(60, 60)), Language.FR).text


def test_nothing_is_counted_before_anybody_is() -> None:
    just = broadcast(state=State.SENT, started=NOW)
    assert " sur 0" not in live.live(Report(just, Tally()), Language.FR).text
