"""How things are asked in chat: chat to value, rule, value to chat. `routes` is the table of contents."""

from __future__ import annotations

from handlers import (
    admission,
    conversations,
    deadline,
    desk,
    documents,
    group,
    handover,
    preferences,
    privacy,
    programme,
    registering,
    review,
    roster,
    seats,
    signup,
    signup_buttons,
    signups,
    start,
    status,
    team,
    today,
    transfers,
    vouching,
)
from handlers.routing import Handler, Route, command, kind, tap

COMMANDS: tuple[tuple[str, Handler], ...] = (
    ("aide", start.help_asked),
    ("inscription", signup.sign_up),
    ("statut", status.status),
    ("programme", programme.days),
    ("aujourdhui", today.today),
    ("demain", today.tomorrow),
    ("prochain", today.coming),
    ("infos", today.infos),
    ("agenda", documents.agenda),
    ("poche", documents.pocket),
    ("equipe", team.ask_team),
    ("preferences", preferences.preferences),
    ("mesdonnees", privacy.mine),
    ("oublier", privacy.forget_asked),
    ("annuler", conversations.cancel),
    ("organisation", desk.desk),
    ("inscrits", signups.signups),
    ("importer", transfers.import_asked),
    ("exporter", transfers.export_asked),
    ("lier", group.bind),
)


TALKS: tuple[tuple[str, Handler], ...] = (
    ("letter", team.written),
    ("answer", team.answered),
    ("name", desk.named),
    ("find", signups.searched),
    ("register", registering.said),
    ("account", handover.told),
    ("deadline", deadline.written),
    ("refuse", review.reason_written),
    ("ask", review.question_written),
)
# `/start <name>_<secret>`
LINKS: tuple[tuple[str, Handler], ...] = (("in", signup.invited), ("v", vouching.opened), *handover.LINKS)


def routes() -> list[Route]:
    """Every route of the bot, in the order of the chat commands, buttons, and the rest."""
    by_name = dict(COMMANDS)
    begin = start.starting(by_name, dict(LINKS))
    return [
        command("start", begin),
        *(command(name, handler) for name, handler in COMMANDS),
        tap("open", start.opening(by_name | {"start": begin})),
        tap("form", signup_buttons.tapped),
        tap("status", status.tapped),
        tap("reorg", status.reorganised),
        tap("days", programme.days),
        tap("day", programme.day),
        tap("entry", programme.entry),
        tap("pin", programme.pin),
        tap("picture", programme.picture),
        tap("pdf", documents.pdf),
        tap("pref", preferences.chosen),
        tap("privacy", privacy.notice),
        tap("mission", privacy.letter),
        tap("forget", privacy.forget_tapped),
        tap("letter", team.letter_tapped),
        tap("bind", group.bind_tapped),
        tap("door", admission.link_tapped),
        tap("desk", desk.tapped),
        tap("signups", signups.tapped),
        tap("review", review.tapped),
        tap("vouch", vouching.tapped),
        tap("people", registering.tapped),
        tap("deadline", deadline.tapped),
        tap("offer", seats.offer_tapped),
        tap("seat", seats.seat_tapped),
        tap("import", transfers.import_tapped),
        tap("roster", roster.tapped),
        tap("export", transfers.export_tapped),
        tap("drop", conversations.cancel),
        kind("said", conversations.saying(dict(TALKS))),
        kind("edited", signup.edited),
        kind("file", transfers.file_sent),
        kind("moved", group.moved),
        kind("migrated", group.migrated),
        kind("asked_in", admission.asked_in),
        kind("came_or_left", admission.came_or_left),
    ]
