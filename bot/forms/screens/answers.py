"""The answers of a form in words: for a question that is asked again, the summary, and whoever reads them."""

from __future__ import annotations

from markupsafe import Markup

from bot.chat.layout import LINE, clip, html, lines, push
from bot.chat.screen import Rows
from bot.chat.typed import international
from bot.forms.rules.form import F, Form, Question
from bot.forms.rules.kinds import Address, Agreement, Choice, Days, Name, Phone, Value
from bot.people.rules.person import Language
from bot.texts import dates
from bot.texts.catalogue import plain

PER_ROW = 2
SHORT = 80  # characters of an answer among others


def title(form: Form[F], question: Question[F], language: Language) -> str:
    return plain(f"{form.titles}{question.key}", language)


def value(question: Question[F], filled: F, language: Language) -> str:
    """Plain text; says so when there is no answer."""
    if not question.answered(filled):
        return plain("forms-unanswered", language)
    found = [filled.value(it) for it in question.columns]
    if isinstance(question.kind, Name):
        return " ".join(str(it) for it in found if it)
    return worded(question, found[0], language)


def worded(question: Question[F], value: Value | None, language: Language) -> str:
    """One value of its, as it is read."""
    match question.kind:
        case Address(none) if not value:
            return plain(none, language)
        case Choice(_, words):
            return plain(f"{words}{value}", language)
        case Agreement(words):
            return plain(f"{words}given" if value else f"{words}none", language)
        case Phone():
            return international(str(value))
        case Days(words, days) if value and value == days:
            return plain(f"{words}every", language)
        case Days(words) if isinstance(value, tuple):
            return ", ".join(dates.short_day(it, language) for it in value) or plain(f"{words}none", language)
    return str(value)


def recap(form: Form[F], filled: F, language: Language) -> Markup:
    """Each answer that may be corrected, on its line: a phone shows them all. An agreement shows in what it allows."""
    shown = [it for it in form.correctable(filled) if not (isinstance(it.kind, Agreement) and _given(it, filled))]
    return lines(*(line(form, it, filled, language, SHORT) for it in shown))


def _given(question: Question[F], filled: F) -> bool:
    return bool(filled.value(question.columns[0]))


def line(form: Form[F], question: Question[F], filled: F, language: Language, most: int = LINE) -> Markup:
    answer = clip(" ".join(value(question, filled, language).split()), most)
    return html("forms-line", language, title=title(form, question, language), value=answer)


def fixes(form: Form[F], filled: F, language: Language) -> Rows:
    """A button for each answer, to correct it."""
    made = [push(f"{form.fixes}{it.key}", language, form.verb, "fix", it.key) for it in form.correctable(filled)]
    return tuple(tuple(made[at : at + PER_ROW]) for at in range(0, len(made), PER_ROW))
