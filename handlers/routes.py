"""The table of contents: every noun's routes, in the order of the menu."""

from __future__ import annotations

from handlers import (
    admission,
    attendance,
    conversations,
    deadline,
    desk,
    documents,
    group,
    handover,
    help,
    naming,
    preferences,
    privacy,
    programme,
    registering,
    review,
    seats,
    signup,
    signup_buttons,
    signup_card,
    signups,
    start,
    status,
    team,
    today,
    transfers,
    vouching,
)
from handlers.routing import Routes


def routes() -> Routes:
    return Routes(
        (
            *start.ROUTES,
            *signup.ROUTES,
            *signup_buttons.ROUTES,
            *vouching.ROUTES,
            *status.ROUTES,
            *handover.ROUTES,
            *registering.ROUTES,
            *seats.ROUTES,
            *programme.ROUTES,
            *attendance.ROUTES,
            *today.ROUTES,
            *documents.ROUTES,
            *team.ROUTES,
            *preferences.ROUTES,
            *privacy.ROUTES,
            *desk.ROUTES,
            *naming.ROUTES,
            *deadline.ROUTES,
            *signups.ROUTES,
            *signup_card.ROUTES,
            *review.ROUTES,
            *transfers.ROUTES,
            *group.ROUTES,
            *admission.ROUTES,
            *conversations.ROUTES,
            *help.ROUTES,
        )
    )
