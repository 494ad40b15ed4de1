"""The tables, by noun. What a column holds that its name does not say is written beside it."""

from storage.tables.attachments import attachments, blobs
from storage.tables.broadcasts import acknowledgements, broadcast_recipients, broadcasts
from storage.tables.columns import metadata
from storage.tables.debriefs import contributions, debrief_marks, debriefs
from storage.tables.facilitators import facilitators
from storage.tables.group import groups, presence
from storage.tables.host_questions import host_questions, question_supports
from storage.tables.hosts import hosts
from storage.tables.letters import letter_messages, letters, subjects
from storage.tables.membership import claims, domains, links, members, organisations
from storage.tables.memory import delegations, learned
from storage.tables.messages import inbox, live_messages, outbox, parked
from storage.tables.mirrors import mirrors
from storage.tables.notes import notes
from storage.tables.people import arrivals, drafts, feeds, limits, listings, people
from storage.tables.programme import behind, edits, files, notices, programmes, publications, trip_state
from storage.tables.promises import promise_news, promises
from storage.tables.reachability import reachability
from storage.tables.rollcalls import rollcall_marks, rollcalls
from storage.tables.signups import audit, signup_words, signups

__all__ = [
    "acknowledgements",
    "arrivals",
    "attachments",
    "audit",
    "behind",
    "blobs",
    "broadcast_recipients",
    "broadcasts",
    "claims",
    "contributions",
    "debrief_marks",
    "debriefs",
    "delegations",
    "domains",
    "drafts",
    "edits",
    "facilitators",
    "feeds",
    "files",
    "groups",
    "host_questions",
    "hosts",
    "inbox",
    "learned",
    "letter_messages",
    "letters",
    "limits",
    "links",
    "listings",
    "live_messages",
    "members",
    "metadata",
    "mirrors",
    "notes",
    "notices",
    "organisations",
    "outbox",
    "parked",
    "people",
    "presence",
    "programmes",
    "promise_news",
    "promises",
    "publications",
    "question_supports",
    "reachability",
    "rollcall_marks",
    "rollcalls",
    "signup_words",
    "signups",
    "subjects",
    "trip_state",
]
