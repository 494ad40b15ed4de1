"""A question of a form: one message, with its progress and its buttons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Generic

from markupsafe import Markup

from bot.chat.callback_data import button
from bot.chat.layout import LINE, NAME, clip, clip_label, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Button, Rows, Screen
from bot.chat.typed import bare_name
from bot.forms.rules.form import F, Form, Question, Required
from bot.forms.rules.kinds import Agreement, Choice, Code, Days, Kind, Name, Place
from bot.forms.screens import answers
from bot.people.rules.person import Language
from bot.texts import dates
from bot.texts.catalogue import plain


@dataclass(frozen=True, slots=True)
class QuestionView(Generic[F]):
    """A question where somebody stands. `shown` is their name on Telegram; `marks` the days ticked so far.

    `present` words what stands there already; `keep` the button that takes it, when « Garder … » would not be true.
    """

    form: Form[F]
    filled: F
    question: Question[F]
    language: Language
    shown: str = ""
    marks: str = ""
    present: str = "forms-present"
    keep: str = ""

    def button(self, key: str, choice: str) -> Button:
        return push(key, self.language, self.form.verb, "say", self.question.key, choice)

    def choice(self, label: str, choice: str) -> Button:
        return button(clip_label(label), self.form.verb, "say", self.question.key, choice)

    @property
    def answered(self) -> bool:
        return self.question.answered(self.filled)


def screen(
    view: QuestionView[F], body: Markup, rows: Rows, leave: Button | None = None, note: Markup | None = None
) -> Screen:
    """`rows` are the buttons that answer; `leave` takes the place of « Revenir »."""
    text = paragraphs(note, lines(head(view), body), _present(view))
    return Screen(text, stack((*rows, *_around(view, leave))))


def head(view: QuestionView[F]) -> Markup:
    """How far one is does not matter to who corrects one answer."""
    title = _title(view)
    if view.filled.back:
        return html("forms-title", view.language, title=title)
    here, of = view.form.progress(view.filled)
    return html("forms-head", view.language, here=here, of=of, title=title)


def _title(view: QuestionView[F]) -> str:
    """Says at once when the question may be passed."""
    title = answers.title(view.form, view.question, view.language)
    return plain("forms-optional", view.language, title=title) if _free(view.question) else title


def _free(question: Question[F]) -> bool:
    return question.skippable and question.required is Required.NOTHING


def _present(view: QuestionView[F]) -> Markup | None:
    if not view.answered or not _shown(view.question.kind):
        return None
    value = clip(answers.value(view.question, view.filled, view.language), LINE)
    return html(view.present, view.language, value=value)


def _shown(kind: Kind) -> bool:
    """A consent that cannot be refused, and a code, are never shown again."""
    match kind:
        case Agreement():
            return kind.refusable
        case Code():
            return False
    return True


def doubt(view: QuestionView[F], before: Question[F], words: str) -> tuple[Markup, Rows]:
    """What is typed looks like the answer to the question before: a word, and what may be done with it."""
    named = answers.title(view.form, before, view.language)
    note = html("forms-resembles", view.language, words=clip(words, NAME), title=named)
    mend = push(f"{view.form.fixes}{before.key}", view.language, view.form.verb, "mend", before.key)
    take = push("forms-take", view.language, view.form.verb, "take", view.question.key)
    return note, ((mend,), (take,))


def choices(view: QuestionView[F]) -> Rows:
    """The buttons of its kind."""
    match view.question.kind:
        case Name():
            return tuple((it,) for it in _names(view))
        case Choice(options, words):
            return tuple((view.choice(plain(f"{words}{it}", view.language), it),) for it in options)
        case Days(words, days):
            return _days(view, words, days)
        case Place(_, places):
            return tuple((view.choice(it, str(number)),) for number, it in enumerate(places))
        case Agreement(words, refusable):
            refuse = view.button(f"{words}no", "no") if refusable else None
            return stack(((view.button(f"{words}yes", "yes"),), row(refuse)))
    return ()


def _names(view: QuestionView[F]) -> list[Button]:
    """One tap to take the name that Telegram shows, unless it is the one that stands."""
    proposed = bare_name(view.shown)
    present = answers.value(view.question, view.filled, view.language) if view.answered else ""
    if not proposed or proposed == present:
        return []
    return [view.choice(plain("forms-use", view.language, value=proposed), "telegram")]


def _days(view: QuestionView[F], words: str, days: tuple[date, ...]) -> Rows:
    chosen = view.filled.value(view.question.columns[0])
    ticked = "".join("1" if isinstance(chosen, tuple) and it in chosen else "0" for it in days)
    marks, every, none = view.marks or ticked, "1" * len(days), "0" * len(days)
    rows = [(_day(view, it, number, marks),) for number, it in enumerate(days)]
    accept = (view.button(f"{words}set", marks),) if marks != none else ()
    return (*rows, accept, (view.button(f"{words}all", every), view.button(f"{words}no", none)))


def _day(view: QuestionView[F], day: date, number: int, marks: str) -> Button:
    """Pressed, it shows the question again with this day turned."""
    on = marks[number] == "1"
    turned = marks[:number] + ("0" if on else "1") + marks[number + 1 :]
    key = "forms-day-on" if on else "forms-day-off"
    return push(key, view.language, view.form.verb, "see", turned, day=dates.short_day(day, view.language))


def _around(view: QuestionView[F], leave: Button | None) -> Rows:
    """Keep, pass or erase where one may; and always the way back."""
    kept = view.answered and _shown(view.question.kind) and not isinstance(view.question.kind, Agreement)
    free = _free(view.question)
    skip = view.button("forms-skip", "skip") if free and not view.answered else None
    erase = view.button("forms-erase", "erase") if free and view.answered else None
    return (row(_keep(view) if kept else None), row(skip, erase), (leave or _back(view),))


def _keep(view: QuestionView[F]) -> Button:
    if view.keep:
        return view.button(view.keep, "keep")
    answer = answers.value(view.question, view.filled, view.language)
    return view.choice(plain("forms-keep", view.language, value=answer), "keep")


def _back(view: QuestionView[F]) -> Button:
    return push("forms-back", view.language, view.form.verb, "back", view.question.key)
