"""/statut: where a sign-up stands, and what can still be done about it; what organisers read of a change."""

from __future__ import annotations

from datetime import datetime

from markupsafe import Markup

from bot.chat.layout import LINE, NAME, clip, html, lines, open_button, paragraphs, push, row, stack
from bot.chat.screen import Button, Rows, Screen
from bot.forms.rules.form import Form, Question
from bot.forms.screens.answers import fixes, line, recap, title
from bot.people.rules.person import Language
from bot.seats.screens import mission
from bot.seats.screens.seats import answers as offer_answers
from bot.signup.rules.questions import IN_ANSWERS
from bot.signup.rules.signup import OPEN, Signup, Status
from bot.signup.screens.deadline import until
from bot.texts import dates
from bot.texts.catalogue import Value
from bot.trip import Trip


def none(language: Language) -> Screen:
    return Screen(html("enrolment-status-none", language), ((open_button("inscription", language),),))


def status(
    form: Form[Signup],
    signup: Signup,
    trip: Trip,
    now: datetime,
    deadline: datetime,
    language: Language,
    place: int = 0,
    join: Button | None = None,
) -> Screen:
    """`place` is that on the waiting list; `join` is shown to those who come and are not in the group yet."""
    head = html(_status_key(signup), language, **_values(signup, trip, place, language))
    summary = recap(form, signup, language) if signup.status in OPEN else None
    rows = stack((row(join), *_rows(signup, trip, now, deadline, language)))
    return Screen(paragraphs(head, summary, _until(signup, trip, now, language)), rows)


def _status_key(signup: Signup) -> str:
    """A refusal may come without a reason."""
    reasoned = signup.status is Status.REFUSED and signup.reason
    return f"enrolment-status-{signup.status.value}-reason" if reasoned else f"enrolment-status-{signup.status.value}"


def _values(signup: Signup, trip: Trip, place: int, language: Language) -> dict[str, Value]:
    match signup.status:
        case Status.WAITING:
            return {"place": place}
        case Status.OFFERED if signup.offer_until:
            return {"until": dates.stamp(signup.offer_until, trip.zone, language)}
        case Status.REFUSED if signup.reason:
            return {"reason": clip(signup.reason, LINE)}
    return {}


def _until(signup: Signup, trip: Trip, now: datetime, language: Language) -> Markup | None:
    cutoff = trip.form.cutoff
    if signup.status not in OPEN or cutoff is None:
        return None
    key = "enrolment-status-until" if now < cutoff else "enrolment-status-cutoff"
    return html(key, language, day=until(cutoff, trip, language))


def may_change(trip: Trip, now: datetime) -> bool:
    """Whether one corrects and withdraws alone; then it is through the team."""
    return trip.form.cutoff is None or now < trip.form.cutoff


def _rows(signup: Signup, trip: Trip, now: datetime, deadline: datetime, language: Language) -> Rows:
    team = open_button("equipe", language)
    match signup.status:
        case Status.DRAFT:
            return (
                (push("signup-resume", language, "form", "resume"),),
                (push("signup-erase-draft", language, "form", "erase"),),
            )
        case Status.WITHDRAWN | Status.LAPSED if now < deadline:
            return ((push("enrolment-status-again", language, "status", "again"),), (team,))
        case Status.OFFERED:
            change = _changing(signup, language) if may_change(trip, now) else ()
            return stack((*offer_answers(language, signup), change, (team,)))
        case it if it in OPEN and may_change(trip, now):
            change, leave = _changing(signup, language), (_own("withdraw", language),)
            others = _for_others(signup, language)
            return stack((change, _letter(signup, language), others, leave, (team,)))
    return stack((_letter(signup, language), (team,)))


def _letter(signup: Signup, language: Language) -> tuple[Button, ...]:
    """The employer's, for whoever comes."""
    return (mission.button(language),) if signup.status is Status.SEATED else ()


def _for_others(signup: Signup, language: Language) -> tuple[Button, ...]:
    """What a confirmed colleague may do for another."""
    return (push("people-others", language, "people", "others"),) if signup.status is Status.SEATED else ()


def _changing(signup: Signup, language: Language) -> tuple[Button, ...]:
    fix = _own("fix", language)
    return (fix, _own("vouch", language)) if signup.status is Status.REVIEW else (fix,)


def _own(what: str, language: Language) -> Button:
    return push(f"enrolment-status-button-{what}", language, "status", what)


def correct(form: Form[Signup], signup: Signup, language: Language, note: Markup | None = None) -> Screen:
    """A button beside each answer of a sign-up that was sent."""
    text = paragraphs(note, html("enrolment-status-correct", language), recap(form, signup, language))
    return Screen(
        text, (*fixes(form, signup, language), (push("enrolment-status-button-home", language, "status", "home"),))
    )


def through_team(trip: Trip, language: Language) -> Screen:
    day = until(trip.form.cutoff, trip, language) if trip.form.cutoff else ""
    return Screen(html("enrolment-status-cutoff", language, day=day), ((open_button("equipe", language),),))


def withdrawing(signup: Signup, language: Language) -> Screen:
    """Says what happens, and asks."""
    key = "enrolment-status-withdraw-seat" if signup.status is Status.SEATED else "enrolment-status-withdraw"
    rows = (push("enrolment-status-withdraw-yes", language, "status", "withdraw-yes"),)
    return Screen(html(key, language), (rows, (push("enrolment-status-withdraw-no", language, "status", "home"),)))


def withdrawn(language: Language) -> Screen:
    rows = ((push("enrolment-status-again", language, "status", "again"),), (open_button("equipe", language),))
    return Screen(html("enrolment-status-left", language), rows)


def changed(before: Signup, after: Signup) -> tuple[Question[Signup], ...]:
    """The questions whose answer is not the same any more."""
    return tuple(it for it in IN_ANSWERS if it.changed(before, after))


def corrected(
    form: Form[Signup], signup: Signup, questions: tuple[Question[Signup], ...], language: Language
) -> Screen:
    """For the organisers: which answers changed, and what they are now unless they are private."""
    head = html("enrolment-status-told-corrected", language, name=clip(signup.name, NAME), organisation=_of(signup))
    return Screen(lines(head, *(_line(form, it, signup, language) for it in questions)))


def _line(form: Form[Signup], question: Question[Signup], signup: Signup, language: Language) -> Markup:
    if question.private:
        return html("enrolment-status-told-private", language, title=title(form, question, language))
    return line(form, question, signup, language)


def withdrawal_notification(signup: Signup, language: Language) -> Screen:
    """`signup` as it stood before."""
    key = "enrolment-status-told-seat-free" if signup.status is Status.SEATED else "enrolment-status-told-withdrawn"
    return Screen(html(key, language, name=clip(signup.name, NAME), organisation=_of(signup)))


def _of(signup: Signup) -> str:
    return clip(signup.answers.organisation, NAME) or "—"
