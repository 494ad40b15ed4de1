"""The participants as a table of cells: its columns, and rows that, read again, change nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.documents.cells import Cell, folded, words
from bot.programme.rules.table import Table
from bot.signup.rules.figures import organisation_of
from bot.signup.rules.signup import Function, Signup, Status

COLUMNS = (
    "prenom", "nom", "organisation", "fonction", "email", "telephone", "statut", "confirme_le", "nuits", "chambre",
    "rejoint", "quitte", "repas", "accessibilite", "urgence", "motivation",
)  # fmt: skip
OTHER_NAMES = {
    "first_name": "prenom", "prenoms": "prenom", "last_name": "nom", "name": "nom", "surname": "nom",
    "nom_de_famille": "nom", "organization": "organisation", "structure": "organisation",
    "collectivite": "organisation", "function": "fonction", "role": "fonction",
    "e_mail": "email", "mail": "email", "courriel": "email",
    "adresse_mail": "email", "adresse_e_mail": "email", "adresse_electronique": "email", "address": "email",
    "phone": "telephone", "tel": "telephone", "telephone_portable": "telephone", "portable": "telephone",
    "mobile": "telephone", "status": "statut", "confirmed_on": "confirme_le", "confirme": "confirme_le",
    "horodateur": "confirme_le", "timestamp": "confirme_le", "nights": "nuits", "sharing": "chambre",
    "room": "chambre", "joins": "rejoint", "depart": "rejoint", "leaves": "quitte", "retour": "quitte",
    "lieu_de_depart": "rejoint", "lieu_de_retour": "quitte", "qualite": "fonction",
    "diet": "repas", "regime": "repas", "regime_alimentaire": "repas", "access": "accessibilite",
    "access_needs": "accessibilite", "emergency": "urgence", "contact_urgence": "urgence",
    "contact_d_urgence": "urgence", "emergency_contact": "urgence", "reason": "motivation",
}  # fmt: skip
REQUIRED = ("prenom", "nom", "organisation")
FRENCH_FUNCTION = {
    Function.ELECTED: "élu·e", Function.OFFICER: "agent·e", Function.ASSOCIATION: "association",
    Function.CITIZEN: "citoyen·ne", Function.OTHER: "autre",
}  # fmt: skip
FRENCH_STATUS = {
    Status.SEATED: "confirmé", Status.OFFERED: "place proposée", Status.WAITING: "en attente",
    Status.REVIEW: "à étudier", Status.LAPSED: "proposition sans suite", Status.WITHDRAWN: "désistement",
    Status.REFUSED: "refusé", Status.DRAFT: "brouillon",
}  # fmt: skip
SHOWN = (Status.SEATED, Status.OFFERED, Status.WAITING, Status.REVIEW)  # in this order
NO_NIGHT = "aucune"


def column(header: Cell) -> str:
    """« Prénom » -> prenom, "Last name" -> nom; what is not ours stays as it is, folded."""
    name = re.sub(r"[^a-z0-9]+", "_", folded(words(header))).strip("_")
    return OTHER_NAMES.get(name, name)


def participant_table(signups: Iterable[Signup], names: Mapping[int, str], zone: ZoneInfo) -> Table:
    """Those who come, then those who wait, each in order of rank. Strings only, so that every format says the same."""
    every = list(signups)
    shown = [it for status in SHOWN for it in every if it.status is status]
    return Table([list(COLUMNS), *(cells(it, names, zone) for it in shown)])


def cells(signup: Signup, names: Mapping[int, str], zone: ZoneInfo) -> list[Cell]:
    """In the order of COLUMNS."""
    said = signup.answers
    return [
        words(said.first_name), words(said.last_name), words(organisation_of(signup, names)),
        FRENCH_FUNCTION[said.function] if said.function else "", signup.email, said.phone,
        FRENCH_STATUS[signup.status], _instant(signup.ranked, zone), nights(said.nights), words(said.sharing),
        words(said.joins), words(said.leaves), words(said.diet), words(said.access), words(said.emergency),
        words(said.reason),
    ]  # fmt: skip


def _instant(at: datetime | None, zone: ZoneInfo) -> str:
    """To the microsecond, with its offset: it is a rank."""
    return at.astimezone(zone).isoformat(" ") if at else ""


def nights(evenings: Sequence[date] | None) -> str:
    if evenings is None:
        return ""
    return ", ".join(it.isoformat() for it in sorted(evenings)) or NO_NIGHT
