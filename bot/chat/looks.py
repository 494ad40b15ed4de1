"""How buttons look, by the key of their label: red cancels, withdraws or erases, green confirms; no other colour."""

from __future__ import annotations

from bot.chat.screen import Look

RED = frozenset({
    "broadcasts-cancel", "broadcasts-drop", "broadcasts-withdraw", "broadcasts-withdraw-yes", "buttons-drop",
    "buttons-oublier", "debriefs-take-back", "desk-undo", "door-show-out", "edits-cancel", "edits-drop",
    "edits-drop-yes", "edits-empty", "edits-without-reason", "import-drop", "import-surely-yes", "naming-off",
    "naming-off-yes", "notes-erase", "personal-forget-yes", "promises-erase", "questions-remove",
    "questions-take-back", "reachability-drop", "roster-drop", "seats-decline", "seats-decline-yes",
    "signup-erase-draft", "signup-erase-yes", "signups-withdraw", "signups-withdraw-yes", "status-button-withdraw",
    "status-withdraw-yes", "waiting-decline", "waiting-decline-yes",
})  # fmt: skip

GREEN = frozenset({
    "broadcasts-fix-yes", "broadcasts-preview", "broadcasts-send", "broadcasts-send-later",
    "deadline-yes", "desk-undo-quiet", "desk-undo-tell",
    "edits-publish-loud", "edits-publish-quiet", "edits-publish-seen", "enrol-yes", "group-bind", "import-quiet",
    "import-tell", "membership-vouch-sure", "membership-vouch-yes", "naming-yes-captain", "naming-yes-organiser",
    "people-account-yes", "people-claim-yes", "people-confirm", "people-move-yes", "people-take-yes", "review-accept",
    "review-written", "rollcalls-all-here", "rollcalls-here", "roster-apply", "seats-take", "signup-confirm",
    "status-organisation-accept", "status-organisation-accept-beyond", "waiting-take", "waiting-yes",
})  # fmt: skip


def look_of(key: str) -> Look:
    return Look.RED if key in RED else Look.GREEN if key in GREEN else Look.PLAIN
