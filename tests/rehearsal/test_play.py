"""The trip played by itself, and the checks that end it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import bot
from bot.notices.rules import NoticeKind, wanted
from bot.outbox.acts import Lane
from bot.people.rules.person import Language, Person, Preferences, Role
from bot.programme.rules.difference import Cancelled
from bot.rehearsal.announcing import Announced
from bot.rehearsal.evidence import Evidence, Finding, findings, forms
from bot.rehearsal.joining import BY_MAIL, DOUBTFUL, STRANGER, Joined
from bot.rehearsal.play import play
from bot.rehearsal.road import Road
from bot.rehearsal.seeds import SEEDS
from bot.signup.rules.signup import Signup, Status
from bot.tripfile.read import load_trip

TRIP = Path(bot.__file__).parent / "data" / "voyage-2024.toml"
ANA = Person(1, "Ana", Role.PARTICIPANT)
BEN = Person(2, "Benoît", Role.PARTICIPANT, preferences=Preferences(digest=False, reminders=False))
CLAIRE = Person(3, "Claire", Role.ORGANISER)
DIGESTS, REMINDERS, UNWANTED, PLAYED, REFUSED, WAITING, PARKED, TOLD, LETTER, ANSWER, UNDONE, ANNOUNCED, NUDGED = range(
    13
)


@pytest.fixture(scope="module")
def well() -> Evidence:
    """Everybody received exactly what was promised."""
    trip = load_trip(TRIP)
    notices = wanted(trip.programme, trip.rhythm)
    received = {
        it.id: Counter(min(forms(trip.programme, one, it.language)) for one in notices if one.wanted_by(it.preferences))
        for it in (ANA, BEN, CLAIRE)
    }
    received[ANA.id]["oui"] += 1
    received[CLAIRE.id]["bonjour"] += 1
    return Evidence(
        programme=trip.programme,
        notices=notices,
        people=(ANA, BEN, CLAIRE),
        received=received,
        counts={(Lane.REPLY, "sent"): 3},
        parked=0,
        letter="bonjour",
        answer="oui",
        writer=ANA.id,
        team=frozenset({CLAIRE.id}),
        told=frozenset({ANA.id, BEN.id, CLAIRE.id}),
        imported=True,
        left=(),
    )


def failed(it: Evidence) -> list[int]:
    return [number for number, found in enumerate(findings(it, Language.FR)) if not found.good]


def with_more(it: Evidence, person: int, text: str, times: int) -> Evidence:
    received = {who: Counter(texts) for who, texts in it.received.items()}
    received[person][text] += times
    return replace(it, received=received)


def text_of(it: Evidence, kind: NoticeKind) -> str:
    return min(forms(it.programme, next(one for one in it.notices if one.kind is kind), Language.FR))


async def test_the_shipped_trip_goes_as_promised(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    trace = tmp_path / "trace.json"
    assert await play(TRIP, "2023-11-20", trace) == 0
    said = capsys.readouterr().out
    assert (said.count("✓"), said.count("✗")) == (26, 0)
    assert "24 attendus" in said
    assert trace.stat().st_size > 1000


def test_nothing_is_wrong_when_all_came(well: Evidence) -> None:
    assert failed(well) == []


@pytest.mark.parametrize("times", [-1, 1])
@pytest.mark.parametrize(("kind", "check"), [(NoticeKind.MORNING, DIGESTS), (NoticeKind.REMINDER, REMINDERS)])
def test_a_notice_missing_or_twice_is_seen(well: Evidence, kind: NoticeKind, check: int, times: int) -> None:
    broken = with_more(well, ANA.id, text_of(well, kind), times)
    assert failed(broken) == [check]
    found = findings(broken, Language.FR)[check]
    assert found.missed == 1
    assert found.line().startswith("✗ ")


@pytest.mark.parametrize("kind", [NoticeKind.MORNING, NoticeKind.REMINDER])
def test_what_was_turned_off_must_not_come(well: Evidence, kind: NoticeKind) -> None:
    assert failed(with_more(well, BEN.id, text_of(well, kind), 1)) == [UNWANTED]


def test_each_of_the_others_can_fail(well: Evidence) -> None:
    later = datetime(2024, 3, 26, tzinfo=UTC) + timedelta(hours=1)
    entry = replace(well.programme.entries[0], starts=later)
    broken = {
        PLAYED: replace(well, unplayed=("Lecture",)),
        REFUSED: replace(well, counts={(Lane.REPLY, "refused"): 1}),
        WAITING: replace(well, counts={(Lane.REMINDER, "expired"): 1}),
        PARKED: replace(well, parked=1),
        TOLD: replace(well, told=frozenset({BEN.id, CLAIRE.id})),
        LETTER: with_more(well, CLAIRE.id, "bonjour", -1),
        ANSWER: with_more(well, ANA.id, "oui", 1),
        UNDONE: replace(well, left=(Cancelled(entry),)),
    }
    assert {check: failed(it) for check, it in broken.items()} == {check: [check] for check in broken}


def test_an_import_that_changed_nothing_is_not_undone(well: Evidence) -> None:
    assert failed(replace(well, imported=False)) == [UNDONE]


def test_a_line_says_how_it_went() -> None:
    assert (Finding("Tout", 0).line(), Finding("Tout", 2).line()) == ("✓ Tout", "✗ Tout")


def test_each_check_of_the_sign_ups_can_fail() -> None:
    good = {BY_MAIL: Status.SEATED, DOUBTFUL: Status.WAITING, STRANGER: Status.REFUSED}
    email = next(it.email for it in SEEDS if it.id == BY_MAIL)
    assert not any(played(good, {BY_MAIL}, email).amiss().values())
    assert played(good | {STRANGER: Status.SEATED}, {BY_MAIL}, email).amiss()["rehearsal-play-check-signed"] == 1
    assert played(good | {DOUBTFUL: Status.REVIEW}, {BY_MAIL}, email).amiss()["rehearsal-play-check-signed"] == 1
    assert played(good, {BY_MAIL}, email, "yanis@mail.example").amiss()["rehearsal-play-check-codes"] == 1
    assert played(good, set(), email).amiss()["rehearsal-play-check-admission"] == 1
    assert played(good, {BY_MAIL, STRANGER}, email).amiss()["rehearsal-play-check-admission"] == 1


def test_each_check_of_the_broadcast_can_fail() -> None:
    good = Announced("Bonjour", {1: "Vu ?", 2: "Vu ?"}, frozenset({1, 2}), frozenset({2}), named=True)
    received = {1: Counter(["Bonjour"]), 2: Counter(["Bonjour", "Vu ?"])}
    announced, nudged = "rehearsal-play-check-announced", "rehearsal-play-check-nudged"
    assert good.amiss(received) == {announced: 0, nudged: 0}
    assert good.amiss({**received, 1: Counter()}) == {announced: 1, nudged: 0}
    assert good.amiss({**received, 1: Counter(["Bonjour", "Bonjour"])}) == {announced: 1, nudged: 0}
    assert good.amiss({**received, 1: Counter(["Bonjour", "Vu ?"])}) == {announced: 0, nudged: 1}
    assert good.amiss({**received, 2: Counter(["Bonjour"])}) == {announced: 0, nudged: 1}
    assert replace(good, named=False).amiss(received) == {announced: 0, nudged: 1}
    assert replace(good, people=frozenset(), unseen=frozenset()).amiss(received) == {announced: 1, nudged: 0}


def test_a_broadcast_that_went_wrong_is_seen_at_the_end(well: Evidence) -> None:
    lost = Announced("Bonjour à tous", {ANA.id: "Vu ?"}, frozenset({ANA.id}), frozenset({ANA.id}), named=True)
    assert set(failed(replace(well, announced=lost))) - set(failed(well)) == {ANNOUNCED, NUDGED}


def played(standing: dict[int, Status], inside: set[int], *written: str) -> Joined:
    signups = {person: Signup(person=person, status=status) for person, status in standing.items()}
    return Joined(signups, frozenset(inside), written)


def test_each_check_of_the_road_can_fail(well: Evidence) -> None:
    late, gone = "Le car part plus tard", "Annulé"
    told = with_more(with_more(well, ANA.id, late, 1), ANA.id, gone, 1)
    road = Road({ANA.id: late}, {ANA.id: gone})
    assert failed(replace(told, road=road)) == []
    for words, check in ((late, 11), (gone, 12)):
        for times in (-1, 1):
            assert failed(replace(with_more(told, ANA.id, words, times), road=road)) == [check]
    assert Road().amiss({}) == {}
