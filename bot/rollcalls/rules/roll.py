"""The roll of a leg: who is here, who is missing, who is known not to come and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.attendance.rules.expected import EVERYWHERE, Attendance, Excuse, Plan
from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry
from bot.rollcalls.rules.rollcall import How, RollCall, Who

LATELY = timedelta(days=7)  # who withdrew before that is on nobody's mind


@dataclass(frozen=True, slots=True)
class Traveller:
    """`person` is their account, 0 without Telegram; `reached`: the bot may write to them.

    `withdrew` is when they did (UTC).
    """

    who: Who
    name: str
    phone: str = ""
    person: int = 0
    reached: bool = False
    language: Language = Language.FR
    attendance: Attendance = EVERYWHERE
    withdrew: datetime | None = None


@dataclass(frozen=True, slots=True)
class Excused:
    """`why` is None for who withdrew."""

    traveller: Traveller
    why: Excuse | None


@dataclass(frozen=True, slots=True)
class Roll:
    """Each in order of name. `transfer` is None when the programme no longer has it."""

    rollcall: RollCall
    transfer: Entry | None
    here: tuple[Traveller, ...] = ()
    missing: tuple[Traveller, ...] = ()
    excused: tuple[Excused, ...] = ()

    @property
    def expected(self) -> int:
        return len(self.here) + len(self.missing)


def roll(rollcall: RollCall, plan: Plan, travellers: Iterable[Traveller], marks: Mapping[Who, How]) -> Roll:
    """Whoever said that they are here is, whatever was known of them. Once closed, it stays what it was."""
    transfer = plan.programme.entry(rollcall.leg)
    ordered = sorted(travellers, key=lambda it: (it.name.casefold(), it.who))
    here = tuple(it for it in ordered if marks.get(it.who, How.MISSING) is not How.MISSING)
    others = [it for it in ordered if it.who not in {one.who for one in here}]
    excused = tuple(it for one in others if (it := _excused(one, plan, transfer)))
    away = {it.traveller.who for it in excused}
    missing = tuple(it for it in others if it.who not in away and _expected(it, plan, transfer))
    if not rollcall.open:
        missing = tuple(it for it in others if it.who in marks)
    return Roll(rollcall, transfer, here, missing, tuple(it for it in excused if it.traveller not in missing))


def _excused(it: Traveller, plan: Plan, transfer: Entry | None) -> Excused | None:
    """Those of other groups are not named: nobody looks for them."""
    if transfer is None:
        return None
    if it.withdrew is not None:
        return Excused(it, None) if it.withdrew > transfer.starts - LATELY else None
    why = plan.excuse(it.attendance, transfer)
    return Excused(it, why) if why not in (None, Excuse.GROUP) else None


def _expected(it: Traveller, plan: Plan, transfer: Entry | None) -> bool:
    return transfer is not None and it.withdrew is None and plan.expects(it.attendance, transfer)
