"""The members read from a table: whole, or not at all and every mistake at once; and what it changes of the roster."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.documents.cells import Cell, Unread, words
from bot.documents.headers import Shape
from bot.documents.rows import Mistake, Row, read_rows
from bot.documents.table import Table
from bot.membership.rules.address_cell import email
from bot.membership.rules.codes import AddressWrong, read_domain
from bot.membership.rules.matching import bare
from bot.membership.rules.public_mail import is_public
from bot.membership.rules.roster import Organisation, Roster

COLUMNS = ("organisation", "domaine", "nom", "prenom", "email")
OTHER_NAMES = {
    "organization": "organisation", "structure": "organisation", "collectivite": "organisation",
    "nom_de_l_organisation": "organisation", "organisme": "organisation",
    "domain": "domaine", "domaines": "domaine", "domains": "domaine", "mail_domain": "domaine",
    "domaine_mail": "domaine", "domaine_de_messagerie": "domaine", "domaine_de_courriel": "domaine",
    "last_name": "nom", "surname": "nom", "family_name": "nom", "name": "nom", "nom_de_famille": "nom",
    "first_name": "prenom", "given_name": "prenom", "firstname": "prenom",
    "e_mail": "email", "mail": "email", "courriel": "email", "adresse_mail": "email", "adresse_e_mail": "email",
    "adresse_electronique": "email", "email_address": "email", "adresse_de_messagerie": "email",
}  # fmt: skip
LONGEST = {"organisation": 200, "nom": 120, "prenom": 120}
SHAPE = Shape(COLUMNS, ("organisation",), OTHER_NAMES, LONGEST)


@dataclass(frozen=True, slots=True)
class Named:
    """A person of the roster."""

    last_name: str = ""
    first_name: str = ""
    email: str = ""

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation as the table has it; `id` is its row in the roster, 0 for a new one."""

    name: str
    domains: tuple[str, ...] = ()
    people: tuple[Named, ...] = ()
    id: int = 0


@dataclass
class _Found:
    """What the rows read so far say of one organisation."""

    name: str
    domains: dict[str, None] = field(default_factory=dict)
    people: dict[Named, None] = field(default_factory=dict)


def read_members(table: Table, notes: list[Mistake] | None = None) -> tuple[Body, ...] | list[Mistake]:
    """In the table's order, an organisation's rows put together. What is not taken as written goes to `notes`."""
    found: dict[str, _Found] = {}
    owners: dict[str, str] = {}  # a domain or an address, to the organisation that has it
    mistakes = read_rows(table, SHAPE, lambda row: _add(found, owners, row), notes)
    return mistakes or tuple(Body(it.name, tuple(it.domains), tuple(it.people)) for it in found.values())


def _add(found: dict[str, _Found], owners: dict[str, str], row: Row) -> None:
    name = " ".join(row.text("organisation").split())
    domains = row.read("domaine", _domains) or ()
    person = Named(row.text("nom"), row.text("prenom"), row.read("email", email) or "")
    key = bare(name)
    if name and not key:
        row.wrong("organisation", "no-name", said=name[:60])
    for column, values in (("domaine", domains), ("email", (person.email,) if person.email else ())):
        for value in values:
            if owners.setdefault(value, key) != key:
                row.wrong(column, "other-owner", said=value[:60])
    body = found.setdefault(key, _Found(name))
    body.domains.update(dict.fromkeys(domains))
    if person != Named():
        body.people[person] = None


def _domains(cell: Cell) -> tuple[str, ...]:
    """One or several, between commas, semicolons or spaces."""
    read = []
    for domain in re.split(r"[,;\s]+", words(cell)):
        if domain:
            read.append(_domain(domain))
    return tuple(read)


def _domain(text: str) -> str:
    try:
        domain = read_domain(text)
    except AddressWrong:
        raise Unread("not-a-domain") from None
    if is_public(domain):
        raise Unread("public-domain")
    return domain


@dataclass(frozen=True, slots=True)
class RosterChange:
    """What a table changes: names of organisations that come, go, change their domains; how many people come and go."""

    added: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    people_added: int = 0
    people_gone: int = 0

    def __bool__(self) -> bool:
        return self != RosterChange()


def placed(roster: Roster, bodies: Sequence[Body]) -> tuple[Body, ...]:
    """The same with the rows that the roster has under these names: sign-ups go on referring to them."""
    rows = {bare(it.name): it.id for it in roster.organisations}
    return tuple(Body(it.name, it.domains, it.people, rows.get(bare(it.name), 0)) for it in bodies)


def roster_change(roster: Roster, bodies: Sequence[Body]) -> RosterChange:
    """`bodies` are placed."""
    before = {it.id: it for it in roster.organisations}
    kept = {it.id for it in bodies if it.id}
    people = {(it.organisation, it.last_name, it.first_name, it.email) for it in roster.members}
    wanted = {(it.id or it.name, who.last_name, who.first_name, who.email) for it in bodies for who in it.people}
    return RosterChange(
        tuple(it.name for it in bodies if not it.id),
        tuple(it.name for it in roster.organisations if it.id not in kept),
        tuple(it.name for it in bodies if it.id and not _same(before[it.id], it)),
        len(wanted - people),
        len(people - wanted),
    )


def _same(before: Organisation, body: Body) -> bool:
    return before.name == body.name and set(before.domains) == set(body.domains)
