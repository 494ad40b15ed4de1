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
    asked: QuestionView[F], body: Markup, rows: Rows, leave: Button | None = None, note: Markup | None = None
) -> Screen:
    """`rows` are the buttons that answer; `leave` takes the place of « Revenir »."""
    text = paragraphs(note, lines(head(asked), body), _present(asked))
    return Screen(text, stack((*rows, *_around(asked, leave))))


def head(asked: QuestionView[F]) -> Markup:
    """How far one is does not matter to who corrects one answer."""
    title = _title(asked)
    if asked.filled.back:
        return html("forms-title", asked.language, title=title)
    here, of = asked.form.progress(asked.filled)
    return html("forms-head", asked.language, here=here, of=of, title=title)


def _title(asked: QuestionView[F]) -> str:
    """Says at once when the question may be passed."""
    title = answers.title(asked.form, asked.question, asked.language)
    return plain("forms-optional", asked.language, title=title) if _free(asked.question) else title


def _free(question: Question[F]) -> bool:
    return question.skippable and question.required is Required.NOTHING


def _present(asked: QuestionView[F]) -> Markup | None:
    if not asked.answered or not _shown(asked.question.kind):
        return None
    value = clip(answers.value(asked.question, asked.filled, asked.language), LINE)
    return html(asked.present, asked.language, value=value)


def _shown(kind: Kind) -> bool:
    """A consent that cannot be refused, and a code, are never shown again."""
    match kind:
        case Agreement():
            return kind.refusable
        case Code():
            return False
    return True


def doubt(asked: QuestionView[F], before: Question[F], words: str) -> tuple[Markup, Rows]:
    """What is typed looks like the answer to the question before: a word, and what may be done with it."""
    named = answers.title(asked.form, before, asked.language)
    note = html("forms-resembles", asked.language, words=clip(words, NAME), title=named)
    mend = push(f"{asked.form.fixes}{before.key}", asked.language, asked.form.verb, "mend", before.key)
    take = push("forms-take", asked.language, asked.form.verb, "take", asked.question.key)
    return note, ((mend,), (take,))


def choices(asked: QuestionView[F]) -> Rows:
    """The buttons of its kind."""
    match asked.question.kind:
        case Name():
            return tuple((it,) for it in _names(asked))
        case Choice(options, words):
            return tuple((asked.choice(plain(f"{words}{it}", asked.language), it),) for it in options)
        case Days(words, days):
            return _days(asked, words, days)
        case Place(_, places):
            return tuple((asked.choice(it, str(number)),) for number, it in enumerate(places))
        case Agreement(words, refusable):
            refuse = asked.button(f"{words}no", "no") if refusable else None
            return stack(((asked.button(f"{words}yes", "yes"),), row(refuse)))
    return ()


def _names(asked: QuestionView[F]) -> list[Button]:
    """One tap to take the name that Telegram shows, unless it is the one that stands."""
    proposed = bare_name(asked.shown)
    standing = answers.value(asked.question, asked.filled, asked.language) if asked.answered else ""
    if not proposed or proposed == standing:
        return []
    return [asked.choice(plain("forms-use", asked.language, value=proposed), "telegram")]


def _days(asked: QuestionView[F], words: str, days: tuple[date, ...]) -> Rows:
    chosen = asked.filled.value(asked.question.columns[0])
    ticked = "".join("1" if isinstance(chosen, tuple) and it in chosen else "0" for it in days)
    marks, every, none = asked.marks or ticked, "1" * len(days), "0" * len(days)
    rows = [(_day(asked, it, number, marks),) for number, it in enumerate(days)]
    accept = (asked.button(f"{words}set", marks),) if marks != none else ()
    return (*rows, accept, (asked.button(f"{words}all", every), asked.button(f"{words}no", none)))


def _day(asked: QuestionView[F], day: date, number: int, marks: str) -> Button:
    """Pressed, it shows the question again with this day turned."""
    on = marks[number] == "1"
    turned = marks[:number] + ("0" if on else "1") + marks[number + 1 :]
    key = "forms-day-on" if on else "forms-day-off"
    return push(key, asked.language, asked.form.verb, "see", turned, day=dates.short_day(day, asked.language))


def _around(asked: QuestionView[F], leave: Button | None) -> Rows:
    """Keep, pass or erase where one may; and always the way back."""
    kept = asked.answered and _shown(asked.question.kind) and not isinstance(asked.question.kind, Agreement)
    free = _free(asked.question)
    skip = asked.button("forms-skip", "skip") if free and not asked.answered else None
    erase = asked.button("forms-erase", "erase") if free and asked.answered else None
    return (row(_keep(asked) if kept else None), row(skip, erase), (leave or _back(asked),))


def _keep(asked: QuestionView[F]) -> Button:
    if asked.keep:
        return asked.button(asked.keep, "keep")
    said = answers.value(asked.question, asked.filled, asked.language)
    return asked.choice(plain("forms-keep", asked.language, value=said), "keep")


def _back(asked: QuestionView[F]) -> Button:
    return push("forms-back", asked.language, asked.form.verb, "back", asked.question.key)
