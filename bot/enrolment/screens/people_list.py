"""The import of a list of people: the difference before anything changes, then what was done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from markupsafe import Markup

from bot.chat.layout import NAME, clip, fit, html, lines, paragraphs, push
from bot.chat.screen import Screen
from bot.enrolment.rules.participant_sheet import Listed
from bot.enrolment.rules.people_list import Correction, Enrolment
from bot.forms.screens import answers
from bot.people.rules.person import Language
from bot.signup.rules.questions import question_of
from bot.signup.rules.signup import Function, Signup, Status
from bot.signup.screens.signups import function
from bot.texts.catalogue import plain

MOST_WORDED = 200  # lines: more than a screen holds


def head(found: Enrolment, language: Language) -> Markup:
    return paragraphs(html("enrolment-preview", language), counts(found, language))


def foot(language: Language) -> Markup:
    return html("enrolment-choose", language)


def body(found: Enrolment, language: Language, room: int) -> Markup:
    """Where nothing changes, the counts stand with those who are left aside."""
    count = len(found.corrected) + len(found.aside) + len(found.added)
    shown = list(islice(worded(found, language), MOST_WORDED))
    listed = fit(shown, lambda left: html("enrolment-more", language, count=left), room - 200, total=count)
    return listed if found.changes else paragraphs(counts(found, language), listed)


def counts(found: Enrolment, language: Language) -> Markup:
    values = {"added": len(found.added), "corrected": len(found.corrected), "aside": len(found.aside)}
    return html("enrolment-counts", language, same=found.same, **values)


def worded(found: Enrolment, language: Language) -> Iterator[Markup]:
    """A line for each person whom the file changes, or leaves aside."""
    yield from (_corrected(it, language) for it in found.corrected)
    yield from (_skipped(it, status, language) for it, status in found.aside)
    yield from (_about("enrolment-added", it, language) for it in found.added)


def _about(key: str, it: Listed, language: Language) -> Markup:
    return html(key, language, name=clip(it.answers.name, NAME), organisation=clip(it.answers.organisation, NAME))


def _skipped(it: Listed, status: Status, language: Language) -> Markup:
    status_label = plain(f"enrolment-signups-status-{status}", language)
    return html("enrolment-aside", language, name=clip(it.answers.name, NAME), status=status_label)


def _corrected(it: Correction, language: Language) -> Markup:
    fields = [
        html("enrolment-field", language, field=field(name, language), was=_of(it.before, name, language), now=now)
        for name, now in ((name, _of(it.after, name, language)) for name in it.named)
    ]
    name = clip(it.before.name, NAME)
    return html("enrolment-corrected", language, name=name, fields=Markup(" ; ").join(fields))


def _of(signup: Signup, name: str, language: Language) -> str:
    """The answer as it is read; « … » for none."""
    value, question = signup.value(name), question_of(name)
    if value in ("", None) or question is None:
        return "…"
    if isinstance(value, Function):
        return function(value, language)
    return clip(answers.worded(question, value, language), NAME)


def field(name: str, language: Language) -> str:
    return plain(f"enrolment-field-{name.replace('_', '-')}", language)


def done(seated: int, waiting: int, corrected: int, language: Language) -> Screen:
    parts = {"enrolment-done-seated": seated, "enrolment-done-waiting": waiting, "enrolment-done-corrected": corrected}
    text = lines(*(html(key, language, count=count) for key, count in parts.items() if count))
    back = push("enrolment-signups-back", language, "signups", "home")
    return Screen(paragraphs(html("enrolment-done", language), text), ((back,),))


def corrected_for_you(named: Sequence[str], language: Language) -> Screen:
    """To the person whose answers the organisers corrected."""
    fields = ", ".join(field(it, language) for it in named)
    return Screen(html("enrolment-corrected-for-you", language, fields=fields))
