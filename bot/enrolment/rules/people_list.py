"""What a list of people changes among the sign-ups: who is added, who is corrected, who is left as they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.enrolment.rules.participant_sheet import Listed, shared
from bot.forms.rules.kinds import Value
from bot.membership.rules.matching import same_organisation
from bot.signup.rules.finding import plain, same_name
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


def compare(listed: Sequence[Listed], signups: Sequence[Signup], names: Mapping[int, str]) -> Enrolment:
    """Drafts count for nobody: whoever filled the online form need not finish the bot's."""
    listed = _of_the_roster(listed, names)
    known = [it for it in signups if it.status is not Status.DRAFT]
    added, corrected, aside, same = [], [], [], 0
    mailboxes, index = shared(listed), _Known(known, names)
    for it in listed:
        found = index.find(it, mailboxes)
        if found is None and it.status in TAKEN:
            added.append(it)
        elif found is None or found.status not in OPEN:
            aside.append((it, found.status if found else it.status or Status.DRAFT))
        elif (change := _correction(found, it)) is not None:
            corrected.append(change)
        else:
            same += 1
    return Enrolment(tuple(added), tuple(corrected), same, tuple(aside))


def _of_the_roster(listed: Sequence[Listed], names: Mapping[int, str]) -> list[Listed]:
    """Each with its organisation as the roster names it: one organisation written two ways would have seats twice."""
    known = {it: _known_name(it, names) for it in {one.answers.organisation for one in listed}}
    return [replace(it, answers=replace(it.answers, organisation=known[it.answers.organisation])) for it in listed]


def _known_name(name: str, names: Mapping[int, str]) -> str:
    """« CA des 3 Rivières » stays when two of the roster may be meant, or none."""
    alike = {it for it in names.values() if same_organisation(name, it)}
    return name if organisation_row(name, names) is not None or len(alike) != 1 else alike.pop()


class _Known:
    """Sign-ups found by their address, or by their name in an organisation, as `same_person` compares them."""

    def __init__(self, signups: Iterable[Signup], names: Mapping[int, str]) -> None:
        self._names = names
        self._by_address: dict[str, list[Signup]] = {}
        self._by_name: dict[tuple[str, ...], list[Signup]] = {}
        for it in signups:
            self._by_address.setdefault(it.email, []).append(it)
            if it.name:
                self._by_name.setdefault(same_name(it, names), []).append(it)

    def find(self, listed: Listed, mailboxes: frozenset[str]) -> Signup | None:
        """By address first: two people of one organisation may bear the same name.

        By name first where several people share the address.
        """
        seen = Signup(answers=listed.answers)
        by_address = self._by_address.get(listed.email, []) if listed.email else []
        by_name = self._by_name.get(same_name(seen, self._names), [])
        if listed.email in mailboxes:
            alike = [it for it in (*by_address, *by_name) if plain(it.name) == plain(seen.name)]
            return alike[0] if alike else None
        return next(iter((*by_address, *by_name)), None)


def _correction(before: Signup, listed: Listed) -> Correction | None:
    """An empty cell erases nothing; an address that was proved is not changed by a file."""
    answers = {it: listed.answers.get(it) for it in COLUMNS if it not in KEPT}
    changed = {
        name: value for name, value in answers.items() if value not in ("", None) and _differs(before, name, value)
    }
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
