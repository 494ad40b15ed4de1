"""The tables, by noun. What a column holds that its name does not say is written beside it."""

from storage.tables.columns import metadata
from storage.tables.group import groups, presence
from storage.tables.membership import claims, domains, links, members, organisations
from storage.tables.messages import inbox, outbox, parked
from storage.tables.people import answered_letters, arrivals, drafts, limits, people
from storage.tables.programme import files, notices, programmes, publications, trip_state
from storage.tables.signups import audit, signups

__all__ = [
    "answered_letters",
    "arrivals",
    "audit",
    "claims",
    "domains",
    "drafts",
    "files",
    "groups",
    "inbox",
    "limits",
    "links",
    "members",
    "metadata",
    "notices",
    "organisations",
    "outbox",
    "parked",
    "people",
    "presence",
    "programmes",
    "publications",
    "signups",
    "trip_state",
]
