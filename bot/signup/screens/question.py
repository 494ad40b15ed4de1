"""The questions of the sign-up: one message each, with its progress and its buttons."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from bot.chat.callback_data import button
from bot.chat.layout import LINE, clip, clip_label, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Button, Rows, Screen
from bot.chat.typed import bare_name
from bot.people.rules.person import Language, Person
from bot.signup.rules.questions import Questionnaire, answered, progress, proposed
from bot.signup.rules.signup import OPTIONAL_STEPS, Function, Signup, Step
from bot.signup.screens import answers
from bot.signup.screens.privacy_notice import notice_button, short_notice
from bot.texts import dates
from bot.texts.catalogue import Value, plain
from bot.trip import Trip

OWN = "form"  # the verb of every button here
# What takes what was told of somebody, before they said anything themselves.
PROPOSED = {Step.NAME: "signup-me", Step.ORGANISATION: "signup-my-organisation"}


def question(
    asked: Questionnaire, signup: Signup, person: Person, trip: Trip, note: Markup | None = None, nights: str = ""
) -> Screen:
    """The question where the sign-up stands. `nights`: the evenings ticked so far, a 1 or a 0 each."""
    language = person.language
    body = lines(_head(asked, signup, language), _body(signup, trip, language))
    rows = (*_choices(asked, signup, person, nights), *_around(signup, language))
    return Screen(paragraphs(note, body, _present(signup, language)), stack(rows))


def _head(asked: Questionnaire, signup: Signup, language: Language) -> Markup:
    """How far one is does not matter to who corrects one answer."""
    title = answers.asked_title(signup.step, language)
    if signup.back:
        return html("signup-title", language, title=title)
    here, of = progress(asked, signup)
    return html("signup-head", language, here=here, of=of, title=title)


def _body(signup: Signup, trip: Trip, language: Language) -> Markup:
    values: dict[str, Value] = {}
    match signup.step:
        case Step.CONSENT:
            return short_notice(trip, language)
        case Step.MEMBERSHIP:
            values = {"network": clip(trip.network, LINE)}
        case Step.CODE:
            values = {"address": signup.email}
    return html(f"signup-ask-{signup.step.value}", language, **values)


def _present(signup: Signup, language: Language) -> Markup | None:
    if signup.step in (Step.CONSENT, Step.CODE) or not answered(signup, signup.step):
        return None
    return html(_source(signup), language, value=clip(answers.value(signup, signup.step, language), LINE))


def _source(signup: Signup) -> str:
    """Who says what stands there: nobody has answered what an address, or a colleague, told of them."""
    if not proposed(signup):
        return "signup-present"
    return "signup-proposed" if signup.email else "signup-suggested"


def choice(label: str, step: Step, said: str) -> Button:
    return button(clip_label(label), OWN, "say", step.value, said)


def _choices(asked: Questionnaire, signup: Signup, person: Person, nights: str) -> Rows:
    language, step = person.language, signup.step
    match step:
        case Step.CONSENT:
            moved = push("people-changed-open", language, "people", "changed")
            return ((_word("signup-agree", language, step, "yes"),), (notice_button(language),), (moved,))
        case Step.MEMBERSHIP:
            return ((_word("signup-no-address", language, step, "none"),),)
        case Step.CODE:
            again = _word("signup-code-again", language, step, "again")
            return ((again,), (_word("signup-no-code", language, step, "none"),))
        case Step.CLAIM:
            return ((_word("signup-vouch", language, step, "vouch"),),)
        case Step.NAME:
            return tuple((it,) for it in _names(signup, person))
        case Step.FUNCTION:
            return tuple((choice(plain(f"signup-function-{it.value}", language), step, it.value),) for it in Function)
        case Step.NIGHTS:
            return _nights(asked.nights, signup, nights, language)
        case Step.JOINS | Step.LEAVES:
            places = asked.form.joins if step is Step.JOINS else asked.form.leaves
            return tuple((choice(it, step, str(number)),) for number, it in enumerate(places))
        case Step.NEEDS:
            return (
                (_word("signup-needs-yes", language, step, "yes"),),
                (_word("signup-needs-no", language, step, "no"),),
            )
    return ()


def _word(key: str, language: Language, step: Step, said: str) -> Button:
    return push(key, language, OWN, "say", step.value, said)


def _names(signup: Signup, person: Person) -> list[Button]:
    """One tap to take the name that Telegram shows, unless it is the one that stands."""
    proposed = bare_name(person.name)
    if not proposed or proposed == signup.name:
        return []
    return [choice(plain("signup-use", person.language, value=proposed), Step.NAME, "telegram")]


def ticked(asked: tuple[date, ...], signup: Signup) -> str:
    """A 1 for each evening that was chosen."""
    return "".join("1" if it in (signup.answers.nights or ()) else "0" for it in asked)


def _nights(evenings: tuple[date, ...], signup: Signup, marks: str, language: Language) -> Rows:
    marks = marks or ticked(evenings, signup)
    every, none = "1" * len(evenings), "0" * len(evenings)
    rows = [(_night(it, number, marks, language),) for number, it in enumerate(evenings)]
    accept = (_word("signup-nights-set", language, Step.NIGHTS, marks),) if marks != none else ()
    all_or_none = (
        _word("signup-nights-all", language, Step.NIGHTS, every),
        _word("signup-nights-no", language, Step.NIGHTS, none),
    )
    return (*rows, accept, all_or_none)


def _night(evening: date, number: int, marks: str, language: Language) -> Button:
    """Pressed, it shows the question again with this evening turned."""
    on = marks[number] == "1"
    turned = marks[:number] + ("0" if on else "1") + marks[number + 1 :]
    key = "signup-night-on" if on else "signup-night-off"
    return push(key, language, OWN, "see", turned, day=dates.short_day(evening, language))


def _around(signup: Signup, language: Language) -> Rows:
    """Keep, pass or erase where one may; and always the way back."""
    step, has = signup.step, answered(signup, signup.step)
    keep = _keep(signup, language) if has and step not in (Step.CONSENT, Step.CODE, Step.NEEDS) else None
    free = step in OPTIONAL_STEPS
    skip = _word("signup-skip", language, step, "skip") if free and not has else None
    erase = _word("signup-erase", language, step, "erase") if free and has else None
    return (row(keep), row(skip, erase), (_back(signup, language),))


def _keep(signup: Signup, language: Language) -> Button:
    if proposed(signup):
        return _word(PROPOSED[signup.step], language, signup.step, "keep")
    said = answers.value(signup, signup.step, language)
    return choice(plain("signup-keep", language, value=said), signup.step, "keep")


def _back(signup: Signup, language: Language) -> Button:
    if signup.step is Step.CONSENT:
        return push("signup-quit", language, "drop")
    return push("signup-back", language, OWN, "back", signup.step.value)
