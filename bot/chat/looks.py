"""How buttons look, by the key of their label: red cancels, withdraws or erases, green confirms; no other colour."""

from __future__ import annotations

from bot.chat.screen import Look

RED = frozenset({
    "attachments-drop", "broadcasts-cancel", "broadcasts-drop", "broadcasts-withdraw", "broadcasts-withdraw-yes",
    "buttons-drop", "buttons-oublier", "changes-edits-cancel", "changes-edits-drop", "changes-edits-drop-yes",
    "changes-edits-empty", "changes-edits-without-reason", "debriefs-heard-drop", "debriefs-hide",
    "debriefs-take-back", "desk-undo", "enrolment-signups-withdraw", "enrolment-signups-withdraw-yes",
    "enrolment-status-button-withdraw", "enrolment-status-withdraw-yes", "group-admission-show-out", "hosts-erase",
    "hosts-forget",
    "membership-roster-drop", "mirror-remove", "naming-off", "naming-off-yes", "notes-erase", "privacy-forget-yes",
    "promises-erase", "questions-remove", "questions-take-back", "reachability-drop", "seats-decline",
    "seats-decline-yes", "seats-waiting-decline", "seats-waiting-decline-yes", "signup-erase-draft",
    "signup-erase-yes", "transfers-import-drop", "transfers-import-surely-yes",
})  # fmt: skip

GREEN = frozenset({
    "attachments-sure", "broadcasts-fix-yes", "broadcasts-preview", "broadcasts-send", "broadcasts-send-later",
    "changes-edits-publish-loud", "changes-edits-publish-quiet", "changes-edits-publish-seen", "desk-undo-quiet",
    "desk-undo-tell", "enrolment-status-organisation-accept", "enrolment-status-organisation-accept-beyond",
    "enrolment-yes", "group-bind", "membership-review-accept", "membership-review-written",
    "membership-roster-apply", "membership-vouch-sure", "membership-vouch-yes", "mirror-publish",
    "naming-yes-captain", "naming-yes-organiser", "people-account-yes", "people-claim-yes", "people-confirm",
    "people-move-yes", "people-take-yes", "rollcalls-all-here", "rollcalls-here", "seats-take",
    "seats-waiting-take", "seats-waiting-yes", "signup-confirm", "signup-deadline-yes", "transfers-import-quiet",
    "transfers-import-tell",
})  # fmt: skip


def look_of(key: str) -> Look:
    return Look.RED if key in RED else Look.GREEN if key in GREEN else Look.PLAIN
