"""The form of the sign-up as the trip file asks it."""

from __future__ import annotations

from bot.forms.rules.form import Form
from bot.services import Services
from bot.signup.rules.form import trip_form
from bot.signup.rules.signup import Signup


def form_of(services: Services) -> Form[Signup]:
    return trip_form(services.trip, services.mails)
