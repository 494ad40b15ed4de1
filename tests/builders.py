"""Values with quiet defaults: a test names only what it is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.documents.table import Table
from bot.people.rules.person import Language, Person
from bot.programme.rules.programme import Entry, EntryKind, Place, Programme
from bot.signup.rules.figures import Standing
from bot.signup.rules.signup import Signup
from bot.transfers.actions.examine import LISTS
from bot.transfers.rules.recognise import recognised
from bot.trip import Info, Rhythm, Trip

PARIS = ZoneInfo("Europe/Paris")
ISSUED = datetime(2023, 11, 20, 8, 5, tzinfo=UTC)  # 9 h 05 in Paris


def instant(local: str, zone: ZoneInfo = PARIS) -> datetime:
    """ "2024-03-26 09:30", as a clock on the wall shows it in `zone` -> UTC."""
    return datetime.fromisoformat(local).replace(tzinfo=zone).astimezone(UTC)


def entry(
    ref: str = "port",
    at: str = "2024-03-26 09:30",
    minutes: int | None = 90,
    meets: str | None = None,
    zone: ZoneInfo = PARIS,
    **fields: Any,  # noqa: ANN401 (Entry types them)
) -> Entry:
    """`at` and `meets` are local to `zone` ("2024-03-26 09:30"); `minutes` is how long it lasts, None without end."""
    starts = instant(at, zone)
    made = Entry(
        ref=ref,
        kind=EntryKind.VISIT,
        title=f"Visite {ref}",
        starts=starts,
        ends=None if minutes is None else starts + timedelta(minutes=minutes),
        place=Place("Tiers-lieu"),
        meets=None if meets is None else instant(meets, zone),
    )
    return replace(made, **fields)


def programme(*entries: Entry, **fields: Any) -> Programme:  # noqa: ANN401 (Programme types them)
    """Version 1, issued on 20 November 2023 at 9 h 05 in Paris. Without entries: one visit."""
    made = Programme(entries or (entry(),), PARIS, version=1, issued=ISSUED)
    return replace(made, **fields)


def person(id: int = 1, **fields: Any) -> Person:  # noqa: ANN401 (Person types them)
    return replace(Person(id, name=f"Personne {id}"), **fields)


def trip(**fields: Any) -> Trip:  # noqa: ANN401 (Trip types them)
    made = Trip(
        name="Voyage apprenant",
        theme="Les coopérations territoriales",
        objective="Comprendre ce qui fait tenir une coopération.",
        audience="les membres du réseau",
        network="Réseau",
        organiser="L’équipe du réseau",
        region="Bretagne",
        zone=PARIS,
        first_day=date(2024, 3, 25),
        last_day=date(2024, 3, 28),
        deadline=instant("2023-12-01 00:00"),
        seats=30,
        seats_per_organisation=2,
        contact_name="Camille",
        contact_phone="+33 3 20 00 00 00",
        infos={Language.FR: (Info("À prévoir", "Des chaussures de marche."),)},
        prepare={Language.FR: ("Relire le programme.",)},
        rhythm=Rhythm(),
        programme=Programme((entry(),), PARIS),
    )
    return replace(made, **fields)


def kind_of(table: Table) -> str | None:
    """Which of the lists that are imported it is by its columns."""
    found = recognised({name: it.shape for name, it in LISTS.items()}, [table])
    return found[0] if found else None


def standing(it: Signup) -> Standing:
    return Standing(it.status, it.organisation, it.answers.organisation, it.answers.function)
