"""The answers of a sign-up in words, for the summary, for a question that is asked again, and for the organisers."""

from __future__ import annotations

from bot.chat.typed import spoken
from bot.people.rules.person import Language
from bot.signup.rules.questions import answered
from bot.signup.rules.signup import OPTIONAL_STEPS, Signup, Step
from bot.texts import dates
from bot.texts.catalogue import plain

# What is never repeated to the organisers in a message: they read it in the sheets that need it.
SENSITIVE = frozenset(
    {Step.PHONE, Step.REASON, Step.SHARING, Step.NEEDS, Step.DIET, Step.ACCESS, Step.EMERGENCY, Step.CLAIM}
)


def title(step: Step, language: Language) -> str:
    return plain(f"signup-step-{step.value}", language)


def asked_title(step: Step, language: Language) -> str:
    """Says at once when the question may be passed."""
    named = title(step, language)
    return plain("signup-optional", language, title=named) if step in OPTIONAL_STEPS else named


def value(signup: Signup, step: Step, language: Language) -> str:
    """Plain text; says so when there is no answer."""
    if not answered(signup, step):
        return plain("signup-unanswered", language)
    said = signup.answers
    match step:
        case Step.MEMBERSHIP:
            return signup.email or plain("signup-membership-none", language)
        case Step.CLAIM:
            return signup.claim
        case Step.NAME:
            return said.name
        case Step.FUNCTION if said.function is not None:
            return plain(f"signup-function-{said.function.value}", language)
        case Step.PHONE:
            return spoken(said.phone)
        case Step.NIGHTS:
            nights = ", ".join(dates.short_day(it, language) for it in said.nights or ())
            return nights or plain("signup-nights-none", language)
        case Step.NEEDS:
            return plain("signup-needs-given" if signup.needs_consented else "signup-needs-none", language)
    return str(getattr(said, step.value))
