"""The figures that a supervisor reads, in Prometheus' text format. Counts only: nothing about anybody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.outbox.acts import Lane
from bot.people.rules.person import Role
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Counted:
    acts: dict[tuple[Lane, str], int]
    people: dict[Role, int]
    unreached: int
    parked: int
    version: int


async def count(work: Work) -> Counted:
    return Counted(
        await work.outbox.counts(),
        await work.people.counts(),
        await work.people.unreached_count(),
        len(await work.inbox.parked()),
        await work.programmes.latest() or 0,
    )


def metrics_text(counted: Counted) -> bytes:
    from prometheus_client import CollectorRegistry, Gauge, generate_latest  # only where somebody asks

    registry = CollectorRegistry()

    def gauge(name: str, what: str, labels: Iterable[str] = ()) -> Gauge:
        return Gauge(f"escale_{name}", what, tuple(labels), registry=registry)

    acts = gauge("outbox_acts", "Acts in the outbox, by lane and state", ("lane", "state"))
    for (lane, state), number in counted.acts.items():
        acts.labels(lane.name.lower(), state).set(number)
    people = gauge("people", "People known to the bot, by role", ("role",))
    for role, number in counted.people.items():
        people.labels(role.value).set(number)
    gauge("people_unreached", "People who blocked the bot or left Telegram").set(counted.unreached)
    gauge("parked_updates", "Updates set aside because no handler could digest them").set(counted.parked)
    gauge("programme_version", "Version of the programme in force").set(counted.version)
    return generate_latest(registry)
