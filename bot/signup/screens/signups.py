"""/inscrits: the figures, the lists and one person's card, for the organisers alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot.chat.callback_data import button
from bot.chat.layout import NAME, clip, clip_label, desk_button, fit, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Button, Rows, Screen
from bot.chat.typed import international
from bot.people.rules.person import Language
from bot.signup.rules.figures import SignupFigures, Tally
from bot.signup.rules.signup import Signup, Status
from bot.texts import dates
from bot.texts.catalogue import plain

PAGE = 8  # people of a list shown at once
ORGANISATIONS = 1500  # units that they may take
LISTS = ("review", "seated", "left", "drafts", "unreached")
TAP, DESK = "signups", "desk"
Origin = Sequence[str | int]  # the keys of the list where a card was opened


@dataclass(frozen=True, slots=True)
class Line:
    """One person of a list."""

    id: int
    name: str
    organisation: str
    status: Status
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """Of the list `which`, of `total` people: its page `number`, 0 the first."""

    which: str
    number: int
    total: int
    shown: Sequence[Line]


def last_page(total: int) -> int:
    return max(0, -(-total // PAGE) - 1)


def line(signup: Signup, organisation: str) -> Line:
    return Line(signup.id, signup.name, organisation, signup.status, signup.answers.phone)


def home(figures: SignupFigures, language: Language) -> Screen:
    head = paragraphs(html("enrolment-signups-heading", language), _counts(figures, language))
    parts = paragraphs(head, _functions(figures, language), _organisations(figures, language))
    return Screen(parts, _list_buttons(figures, language))


def _counts(figures: SignupFigures, language: Language) -> Markup:
    counts = {
        "review": figures[Status.REVIEW],
        "waiting": figures[Status.WAITING],
        "offered": figures[Status.OFFERED],
        "withdrawn": figures[Status.WITHDRAWN],
        "refused": figures[Status.REFUSED],
        "lapsed": figures[Status.LAPSED],
        "drafts": figures[Status.DRAFT],
    }
    seated = html("enrolment-signups-seated", language, seated=figures[Status.SEATED], left=figures.seats_left)
    counted = (
        html(f"enrolment-signups-count-{name}", language, count=count) for name, count in counts.items() if count
    )
    return lines(seated, *counted, _closing(figures, language))


def _closing(figures: SignupFigures, language: Language) -> Markup:
    day = dates.full_day(figures.last_day, language)
    if figures.days_left is None:
        return html("enrolment-signups-closed", language, day=day)
    return html("enrolment-signups-days-left", language, day=day, days=figures.days_left)


def _functions(figures: SignupFigures, language: Language) -> Markup | None:
    if not figures.functions:
        return None
    counted = [
        html("enrolment-signups-function", language, function=function(it, language), count=count)
        for it, count in figures.functions
    ]
    return html("enrolment-signups-functions", language, counted=Markup(" · ").join(counted))


def function(value: str | None, language: Language) -> str:
    return plain(f"enrolment-signups-is-{value or 'unsaid'}", language)


def _organisations(figures: SignupFigures, language: Language) -> Markup | None:
    if not figures.organisations:
        return None
    named = [
        html("enrolment-signups-organisation", language, name=clip(it.name, NAME), counted=_tallied(it, language))
        for it in figures.organisations
    ]
    body = fit(named, lambda left: html("enrolment-signups-more-organisations", language, count=left), ORGANISATIONS)
    return lines(html("enrolment-signups-organisations", language), body)


def _tallied(tally: Tally, language: Language) -> str:
    """« 0 confirmée, 1 à étudier »: who waits for a decision is on no waiting list."""
    counts = {"seated": tally.seated, "review": tally.review, "waiting": tally.waiting, "offered": tally.offered}
    shown = [(name, count) for name, count in counts.items() if count or name == "seated"]
    return ", ".join(plain(f"enrolment-signups-tally-{name}", language, count=count) for name, count in shown)


def _list_buttons(figures: SignupFigures, language: Language) -> Rows:
    counts = {
        "review": figures[Status.REVIEW],
        "seated": figures[Status.SEATED],
        "waiting": figures[Status.WAITING] + figures[Status.OFFERED],
        "unreached": figures.unreached,
        "left": figures.left,
        "drafts": figures[Status.DRAFT],
    }
    buttons = [_list_button(it, n, language) for it, n in counts.items() if n]
    pairs = [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
    find = push("enrolment-signups-find", language, TAP, "find") if sum(figures.by_status.values()) else None
    new = push("people-register", language, "people", "register")
    read = push("team-journal-open", language, TAP, "journal", 0)
    save = push("enrolment-participants-open", language, "export", "participants")
    refresh = push("buttons-refresh", language, TAP, "home")
    ask = push("signup-missing-open", language, "missing") if figures[Status.SEATED] else None
    return stack((*pairs, row(find, read), row(ask), (new,), (save,), (refresh,), (desk_button(language),)))


def _list_button(which: str, count: int, language: Language) -> Button:
    """The waiting list has its own screens (`waiting`)."""
    if which == "waiting":
        return push("enrolment-signups-open-waiting", language, "seat", "list", count=count)
    return push(f"enrolment-signups-open-{which}", language, TAP, "list", which, 0, count=count)


def people(it: Page, language: Language, from_desk: bool = False) -> Screen:
    """`from_desk`: it was opened there."""
    pages = last_page(it.total) + 1
    head = html(f"enrolment-signups-list-{it.which}", language, count=it.total)
    told_page = html("enrolment-signups-page", language, page=it.number + 1, pages=pages) if pages > 1 else None
    phones = lines(*(_phone(one, language) for one in it.shown)) if it.which == "unreached" else None
    origin = (it.which, it.number, *((DESK,) if from_desk else ()))
    back = (desk_button(language),) if from_desk else _back(language)
    rows = (*_cards(it.shown, language, origin), _pager(origin, pages, language), back)
    return Screen(paragraphs(head, phones or None, told_page), stack(rows))


def _phone(it: Line, language: Language) -> Markup:
    phone = international(it.phone) or plain("enrolment-signups-no-phone", language)
    return html("enrolment-signups-phone-of", language, name=clip(named(it.name, it.id, language), NAME), phone=phone)


def _cards(shown: Sequence[Line], language: Language, origin: Origin = ()) -> Rows:
    return tuple((_card_button(it, language, origin),) for it in shown)


def _card_button(it: Line, language: Language, origin: Origin) -> Button:
    name = named(it.name, it.id, language)
    return button(clip_label(f"{name} · {it.organisation}" if it.organisation else name), TAP, "card", it.id, *origin)


def _pager(origin: tuple[str, int, *tuple[str, ...]], pages: int, language: Language) -> tuple[Button, ...]:
    which, page, *desk = origin
    before = push("enrolment-signups-before", language, TAP, "list", which, page - 1, *desk) if page else None
    after = push("enrolment-signups-after", language, TAP, "list", which, page + 1, *desk) if page + 1 < pages else None
    return row(before, after)


def back_to(origin: Origin, language: Language) -> Button:
    """From a card to the list where it was opened, or to /inscrits."""
    return push("enrolment-signups-back-list", language, TAP, "list", *origin) if origin else _back(language)[0]


def _back(language: Language) -> tuple[Button, ...]:
    return (push("enrolment-signups-back", language, TAP, "home"),)


def named(name: str, row_id: int, language: Language) -> str:
    """Somebody who has not said their name yet is known by the number of their sign-up."""
    return name or plain("enrolment-signups-unnamed", language, number=str(row_id))


def find_prompt(language: Language) -> Screen:
    return Screen(html("enrolment-signups-find-prompt", language), (_back(language),))


def found(words: str, people: Sequence[Line], total: int, language: Language) -> Screen:
    """`people` are the first of `total`."""
    again = push("enrolment-signups-find-again", language, TAP, "find")
    if not people:
        return Screen(
            html("enrolment-signups-found-none", language, words=clip(words, NAME)), stack(((again,), _back(language)))
        )
    head = html("enrolment-signups-found", language, count=total)
    more = html("enrolment-signups-found-more", language, shown=PAGE) if total > PAGE else None
    return Screen(paragraphs(head, more), stack((*_cards(people[:PAGE], language), (again,), _back(language))))
