"""The questions of the sign-up: which are asked of somebody, in which order, and what is still missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from bot.signup.rules.signup import OPTIONAL_STEPS, Form, Signup, Status, Step
from bot.trip import Trip

CLAIMED = (Step.CONSENT, Step.MEMBERSHIP, Step.ORGANISATION, Step.CLAIM, Step.NAME)
SHOWN = (Step.CONSENT, Step.MEMBERSHIP, Step.CODE, Step.NAME, Step.ORGANISATION)
THEN = tuple(Step)[tuple(Step).index(Step.FUNCTION) : tuple(Step).index(Step.SUMMARY)]
# Questions that go together count as one, and are asked together when one of them is corrected.
STAGE = {
    Step.CODE: Step.MEMBERSHIP,
    Step.SHARING: Step.NIGHTS,
    Step.LEAVES: Step.JOINS,
    Step.DIET: Step.NEEDS,
    Step.ACCESS: Step.NEEDS,
}
MOST_NIGHTS = 31  # each is a button
SKIPPABLE = (*OPTIONAL_STEPS, Step.CLAIM)
PROOF_STEPS = (Step.CONSENT, Step.MEMBERSHIP, Step.CODE, Step.CLAIM)


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """`nights` are the evenings that the trip spends away; `mail`: codes can be mailed."""

    form: Form
    nights: tuple[date, ...] = ()
    mail: bool = False


def questionnaire(trip: Trip, mail: bool) -> Questionnaire:
    away = min((trip.last_day - trip.first_day).days, MOST_NIGHTS)
    return Questionnaire(trip.form, tuple(trip.first_day + timedelta(days=it) for it in range(away)), mail)


def settled(signup: Signup) -> bool:
    """Nothing more is asked of the membership: it is shown, or the organisers will decide without a word more."""
    return signup.member or bool(signup.doubt)


def claiming(asked: Questionnaire, signup: Signup) -> bool:
    """They have no address to show: the organisers, or a colleague, will say."""
    return not settled(signup) and (not asked.mail or Step.MEMBERSHIP in signup.skipped)


def questions(asked: Questionnaire, signup: Signup) -> tuple[Step, ...]:
    """Those that are asked of this person, in order, without the summary."""
    first = CLAIMED if claiming(asked, signup) else SHOWN
    return tuple(step for step in (*first, *THEN) if _asked(asked, signup, step))


def _asked(asked: Questionnaire, signup: Signup, step: Step) -> bool:
    asks, claims = asked.form.asks, claiming(asked, signup)
    match step:
        case Step.CONSENT | Step.NAME | Step.ORGANISATION | Step.FUNCTION:
            return True
        case Step.MEMBERSHIP:
            return asked.mail and not settled(signup)
        case Step.CODE:
            return asked.mail and not settled(signup) and not claims and bool(signup.email)
        case Step.CLAIM:
            return claims
        case Step.NIGHTS:
            return step in asks and bool(asked.nights)
        case Step.SHARING:
            return step in asks and bool(asked.nights) and signup.answers.nights != ()
        case Step.NEEDS:
            return bool(asks & {Step.DIET, Step.ACCESS})
        case Step.DIET | Step.ACCESS:
            return step in asks and signup.needs_consented is not None
    return step in asks


def answered(signup: Signup, step: Step) -> bool:
    said_so = signup.answers
    match step:
        case Step.CONSENT:
            return signup.consented is not None
        case Step.MEMBERSHIP:
            return settled(signup) or bool(signup.email) or step in signup.skipped
        case Step.CODE:
            return settled(signup)
        case Step.CLAIM:
            return bool(signup.claim)
        case Step.NAME:
            return bool(said_so.first_name)
        case Step.NIGHTS:
            return said_so.nights is not None
        case Step.NEEDS:
            return signup.needs_consented is not None or step in signup.skipped
    return bool(getattr(said_so, step.value, ""))


def proposed(signup: Signup) -> bool:
    """What stands at this question was told of them, by their address or a colleague; they have not answered it yet."""
    asked = signup.step in (Step.NAME, Step.ORGANISATION) and answered(signup, signup.step)
    told = signup.organisation is not None and bool(signup.email or signup.takes)
    begun = signup.status is Status.DRAFT and not signup.back and signup.answers.function is None
    return asked and told and begun and signup.step not in signup.heard.values()


def touched(signup: Signup, step: Step) -> bool:
    """Answered, or passed knowingly."""
    return answered(signup, step) or step in signup.skipped


def missing(asked: Questionnaire, signup: Signup) -> tuple[Step, ...]:
    """What must be answered before the sign-up can be confirmed."""
    needed = (it for it in questions(asked, signup) if it not in (*SKIPPABLE, Step.NEEDS))
    left = tuple(step for step in needed if not answered(signup, step))
    said_nothing = claiming(asked, signup) and not touched(signup, Step.CLAIM)
    return (*left, Step.CLAIM) if said_nothing else left


def progress(asked: Questionnaire, signup: Signup) -> tuple[int, int]:
    """(which question this is, of how many); questions that go together count once."""
    shown = [Step.MEMBERSHIP] if asked.mail else []
    path = [Step.CONSENT, *shown, *questions(asked, signup)]
    stages = list(dict.fromkeys(STAGE.get(step, step) for step in path))
    here = STAGE.get(signup.step, signup.step)
    return (stages.index(here) + 1 if here in stages else len(stages), len(stages))


def correctable(asked: Questionnaire, signup: Signup) -> tuple[Step, ...]:
    """What the summary offers to correct. How the membership is shown, only as long as the form is not sent."""
    path = questions(asked, signup)
    if signup.status is Status.DRAFT:
        return tuple(it for it in path if it not in (Step.CONSENT, Step.CODE))
    return tuple(it for it in path if it not in PROOF_STEPS)
