"""What a list of people changes among the sign-ups: who is added, who is corrected, who is left as they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.enrolment.rules.participant_sheet import Listed
from bot.forms.rules.kinds import Value
from bot.signup.rules.finding import plain, same_person
from bot.signup.rules.questions import COLUMNS
from bot.signup.rules.signup import OPEN, Proof, Signup, Status

TAKEN = (None, Status.SEATED, Status.OFFERED, Status.WAITING)  # what the table may say of who is added
KEPT = ("organisation",)  # what seats are counted by is not changed by a file


@dataclass(frozen=True, slots=True)
class Correction:
    """`named` are the columns of answers (or email) that the table says otherwise than `before`."""

    before: Signup
    after: Signup
    named: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Enrolment:
    """`aside` are left out: a file brings nobody back who withdrew or was refused, here or in the file itself."""

    added: tuple[Listed, ...] = ()
    corrected: tuple[Correction, ...] = ()
    same: int = 0
    aside: tuple[tuple[Listed, Status], ...] = ()

    @property
    def changes(self) -> bool:
        return bool(self.added or self.corrected)


def compare(listed: Iterable[Listed], signups: Sequence[Signup], names: Mapping[int, str]) -> Enrolment:
    """Drafts count for nobody: whoever filled the online form need not finish the bot's."""
    known = [it for it in signups if it.status is not Status.DRAFT]
    added, corrected, aside, same = [], [], [], 0
    for it in listed:
        found = _find(it, known, names)
        if found is None and it.status in TAKEN:
            added.append(it)
        elif found is None or found.status not in OPEN:
            aside.append((it, found.status if found else it.status or Status.DRAFT))
        elif (change := _correction(found, it)) is not None:
            corrected.append(change)
        else:
            same += 1
    return Enrolment(tuple(added), tuple(corrected), same, tuple(aside))


def _find(listed: Listed, known: Iterable[Signup], names: Mapping[int, str]) -> Signup | None:
    """By address first: two people of one organisation may bear the same name."""
    seen = Signup(answers=listed.answers, email=listed.email)
    alike = [it for it in known if same_person(it, seen, names)]
    return next((it for it in alike if it.email and it.email == listed.email), alike[0] if alike else None)


def _correction(before: Signup, listed: Listed) -> Correction | None:
    """An empty cell erases nothing; an address that was proved is not changed by a file."""
    said = {it: listed.answers.get(it) for it in COLUMNS if it not in KEPT}
    changed = {name: value for name, value in said.items() if value not in ("", None) and _differs(before, name, value)}
    after = before.with_values(changed)
    named = tuple(changed)
    if listed.email and listed.email != before.email and before.proof is not Proof.MAILBOX:
        after, named = replace(after, email=listed.email), (*named, "email")
    return Correction(before, after, named) if named else None


def _differs(before: Signup, name: str, value: Value | None) -> bool:
    """Names are compared without case nor accents: forms are filled in capitals."""
    kept = before.value(name)
    if name in ("first_name", "last_name"):
        return plain(str(kept)) != plain(str(value))
    return bool(kept != value)


def organisation_row(name: str, names: Mapping[int, str]) -> int | None:
    """The roster's organisation that is written so, but for case and accents, when there is exactly one."""
    found = [row for row, known in names.items() if plain(known) == plain(name)]
    return found[0] if len(found) == 1 else None
