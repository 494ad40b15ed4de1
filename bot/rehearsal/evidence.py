"""What a played trip left behind, and what is checked in it: each check can fail, and says what it found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.cards.screens import heads
from bot.notices.rules import DIGESTS, Notice, NoticeKind
from bot.notices.screens import reminder
from bot.outbox.acts import Lane
from bot.people.rules.person import Language, Person
from bot.programme.rules.difference import Change
from bot.programme.rules.programme import Programme
from bot.rehearsal.announcing import Announced
from bot.rehearsal.calling import Called
from bot.rehearsal.hosting import Hosted
from bot.rehearsal.joining import Joined
from bot.rehearsal.learning import Learned
from bot.rehearsal.players import bare
from bot.rehearsal.recalling import Recalled
from bot.rehearsal.returning import Returned
from bot.rehearsal.road import Road
from bot.texts.catalogue import plain


@dataclass(frozen=True, slots=True)
class Finding:
    """`said` is the catalogue's sentence; `missed` is how many cases are not as they should be."""

    said: str
    missed: int

    @property
    def good(self) -> bool:
        return self.missed == 0

    def line(self) -> str:
        return f"{'✓' if self.good else '✗'} {self.said}"


@dataclass(frozen=True)
class Evidence:
    """`notices` are those due while the trip was played, `received` the texts of the bot's messages in each
    private chat, `counts` the outbox, `letter` and `answer` the words that were to arrive, `writer` who wrote,
    `told` whom the change reached, `left` what still differs once the import is undone,
    `unplayed` the chapters that could not be played to their end."""

    programme: Programme
    notices: Sequence[Notice]
    people: Sequence[Person]
    received: Mapping[int, Counter[str]]
    counts: Mapping[tuple[Lane, str], int]
    parked: int
    letter: str
    answer: str
    writer: int
    team: frozenset[int]
    told: frozenset[int]
    imported: bool
    left: Sequence[Change]
    unplayed: Sequence[str] = ()
    joined: Joined | None = None  # None when sign-up was closed
    announced: Announced | None = None  # None when it could not be played
    road: Road | None = None
    returned: Returned | None = None  # None when it is not known yet
    called: Called | None = None  # None when nobody departs on the last day
    learned: Learned | None = None  # None when it is not played
    hosted: Hosted | None = None  # None when nobody received the delegation
    recalled: Recalled | None = None  # None when it is not played


def findings(it: Evidence, language: Language) -> list[Finding]:
    return [
        _finding("rehearsal-play-check-digests", language, it, lambda notice: notice.kind in DIGESTS, True),
        _finding(
            "rehearsal-play-check-reminders", language, it, lambda notice: notice.kind is NoticeKind.REMINDER, True
        ),
        _finding(
            "rehearsal-play-check-unwanted",
            language,
            it,
            lambda notice: notice.kind in (NoticeKind.REMINDER, *DIGESTS),
            False,
        ),
        *_plain_findings(it, language),
    ]


def _plain_findings(it: Evidence, language: Language) -> list[Finding]:
    missed = {
        "rehearsal-play-check-played": len(it.unplayed),
        "rehearsal-play-check-refused": in_state(it, "refused"),
        "rehearsal-play-check-waiting": in_state(it, "queued") + in_state(it, "expired"),
        "rehearsal-play-check-parked": it.parked,
        "rehearsal-play-check-told": sum(person.id not in it.told for person in it.people),
        "rehearsal-play-check-letter": sum(it.received[person][it.letter] != 1 for person in it.team) + (not it.team),
        "rehearsal-play-check-answer": int(it.received[it.writer][it.answer] != 1),
        "rehearsal-play-check-undone": len(it.left) + (not it.imported),
    }
    missed |= it.joined.amiss() if it.joined else {}
    missed |= it.announced.amiss(it.received) if it.announced else {}
    missed |= it.road.amiss(it.received) if it.road else {}
    missed |= it.returned.amiss() if it.returned else {}
    missed |= it.called.amiss(it.received) if it.called else {}
    missed |= it.learned.amiss() if it.learned else {}
    missed |= it.hosted.amiss() if it.hosted else {}
    missed |= it.recalled.amiss() if it.recalled else {}
    return [Finding(plain(key, language, missed=count), count) for key, count in missed.items()]


def in_state(it: Evidence, state: str) -> int:
    return sum(count for (_, found), count in it.counts.items() if found == state)


def _finding(key: str, language: Language, it: Evidence, kept: Callable[[Notice], bool], wanted: bool) -> Finding:
    missed = due = 0
    for person in it.people:
        notices = [one for one in it.notices if kept(one) and one.wanted_by(person.preferences) is wanted]
        missed += wrong(it, person, notices, 1 if wanted else 0)
        due += len(notices)
    return Finding(plain(key, language, missed=missed, due=due), missed)


def wrong(it: Evidence, person: Person, notices: Iterable[Notice], times: int) -> int:
    """How many of these notices did not reach `person` exactly `times` times. Alike ones are counted together."""
    due = Counter(forms(it.programme, notice, person.language) for notice in notices)
    heard = it.received[person.id]
    got = {words: sum(count for text, count in heard.items() if _says(text, words)) for words in due}
    return sum(abs(got[words] - count * times) for words, count in due.items())


def forms(programme: Programme, notice: Notice, language: Language) -> frozenset[str]:
    """The texts that this notice may take; of a day's card, how it may begin."""
    if notice.kind is NoticeKind.REMINDER:
        entry = programme.entry(notice.ref)
        return frozenset({bare(reminder.reminder(programme, entry, language).text)} if entry else ())
    if notice.kind not in DIGESTS:
        return frozenset({notice.key})  # before the trip: not checked
    return frozenset(bare(it) for it in heads(notice.day, language))


def _says(text: str, forms: frozenset[str]) -> bool:
    """A day's card begins with its head, whatever the day made of it since."""
    return text in forms or text.partition("\n")[0] in forms
