"""The questions as this house asks them."""

from __future__ import annotations

from bot.actions import membership
from bot.house import House
from bot.trip.questions import Questionnaire, questionnaire


def asked(house: House) -> Questionnaire:
    return questionnaire(house.trip, membership.mails(house))
