"""The questions as this house asks them."""

from __future__ import annotations

from bot.services import Services
from bot.signup.rules.questions import Questionnaire, questionnaire


def asked(services: Services) -> Questionnaire:
    return questionnaire(services.trip, services.mails)
