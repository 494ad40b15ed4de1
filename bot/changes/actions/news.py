"""What changed, as it is told to each whom it concerns; worded once for all who read the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.attendance.rules.concerned import Concern
from bot.attendance.rules.expected import Attendance
from bot.changes.rules.telling import deliver_at
from bot.changes.screens import news as screens
from bot.notices.screens.before import published
from bot.outbox.acts import Lane, Queued, Send
from bot.people.rules.person import Language, Person, Preferences
from bot.programme.rules.difference import Change

UNDISTURBED = Preferences(quiet=None)  # who has just come, or come back, is there


@dataclass(frozen=True)
class News:
    """`whole`: the programme is told as a whole, not as a difference."""

    found: Sequence[Change]
    concern: Concern
    now: datetime
    whole: bool = False
    _said: dict[tuple[Language, Attendance], Send] = field(default_factory=dict, repr=False)

    def to(self, person: Person, attendance: Attendance, key: str, about: str) -> Queued | None:
        theirs = self.concern.of(self.found, attendance)
        if not theirs:
            return None
        mine = self.concern.after.of(attendance)
        due = deliver_at(theirs, mine, person.preferences.quiet, self.now)
        send = self._send(theirs, person.language, attendance)
        return Queued(person.id, send, Lane.CHANGE, key, about, due=due if due > self.now else None)

    def _send(self, theirs: Sequence[Change], language: Language, attendance: Attendance) -> Send:
        alike = language, attendance
        if alike not in self._said:
            mine = self.concern.after.of(attendance)
            screen = published(mine, language) if self.whole else screens.changed(theirs, mine, language)
            self._said[alike] = Send(screen)
        return self._said[alike]
