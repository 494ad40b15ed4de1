"""Whatever people write in a file, no screen is one that Telegram refuses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import Markup

from bot.cards import screens as cards
from bot.changes.screens import news as changes
from bot.chat.layout import LONGEST, LONGEST_CAPTION, clip, fold_long, size
from bot.chat.screen import Screen
from bot.desk import screens as desk
from bot.desk.rules import Figures
from bot.documents.rows import Mistake
from bot.group.rules import Reckoning
from bot.group.screens import admission, group
from bot.notices.screens import reminder
from bot.people.rules.person import Language, Role
from bot.people.screens import errors, help, preferences
from bot.programme.rules.difference import Change
from bot.programme.rules.difference import changes as difference
from bot.programme.rules.programme import Place, Programme
from bot.programme.screens import documents, infos, today
from bot.programme.screens import programme as programmes
from bot.signup.rules.signup import Signup, Status
from bot.signup.screens import start
from bot.team.rules import Answer, Shown, Written
from bot.team.screens import letters
from bot.texts.checks import html_fault
from bot.transfers.actions.programme import KIND
from bot.transfers.screens import imports
from bot.transfers.screens import programme as programme_import
from bot.trip import Info
from handlers.routes import routes
from tests.builders import entry, instant, person, programme, trip

NOW = instant("2024-03-26 08:00")
hostile = st.one_of(
    st.text(max_size=300),
    st.sampled_from(["<b>&" * 800, "😀" * 2000, "é" * 5000, "a b\n" * 900, "</i>" * 500, ":" * 100, "~x"]),
)


def programme_of(texts: list[str], how_many: int) -> Programme:
    a, b, c = texts
    place = Place(a, b, 47.2, -1.5)
    entries = [
        entry(f"{n}{c[:200]}", title=a, place=place, meeting_place=Place(b, c), hosts=c, description=b, bring=a,
              cancelled=n % 5 == 4)
        for n in range(how_many)
    ]  # fmt: skip
    return programme(*entries, notice=c)


def screens(texts: list[str], plan: Programme, language: Language) -> Iterator[Screen]:
    a, b, c = texts
    day, first = plan.days[0], plan.entries[0]
    found = trip(name=a, theme=b, objective=c, audience=a, organiser=b, region=c, contact_name=a, contact_phone=b,
                 infos={Language.FR: (Info(a, b),) * 9}, prepare={Language.FR: (c,) * 20})  # fmt: skip
    who = person(role=Role.ORGANISER, language=language, as_participant=True)
    moved = programme(*(replace(it, title=b, place=Place(c, a), hosts=a) for it in plan.entries[1:]), notice=c)
    different = difference(plan, moved)
    yield from (programmes.days(plan, language, full) for full in (True, False))
    yield programmes.day(plan, day, language, True)
    yield programmes.entry(plan, first, language)
    yield from (show(found, plan, NOW, language) for show in (today.today, today.tomorrow, today.coming))
    yield cards.show(plan, day, NOW, language).screen
    yield reminder.reminder(plan, first, language)
    yield infos.infos(found, language)
    yield from (start.start(replace(who, role=role), found, plan, NOW) for role in Role)
    yield help.help_for(who, routes().commands)
    yield preferences.preferences(who)
    answers = tuple(Answer(b, NOW, it) for it in (c, "", a, c, b))
    shown = Shown(replace(who, name=a), Written(10**9, 10**9, 10**15, 10**9, NOW), True, answers)
    yield from (
        letters.card(language, shown, found),
        letters.waiting(language, [shown] * 8, 9, found),
        letters.answer(language, b),
        letters.nobody(language, found),
    )
    yield from (group.leave(language, found), group.offer_again(language, a), group.bound(language, b))
    yield desk.desk(Figures(group=c, version=3, issued=NOW, can_undo=True), who, found, NOW)
    yield previewed(
        different, moved, language, notes=[Mistake("documents-sheet-twice", {"column": it}) for it in texts * 20]
    )
    yield imports.mistakes(language, [Mistake("documents-sheet-twice", {"column": it}) for it in texts * 400])
    yield changes.changed(different, moved, language)
    yield from (
        admission.turned_away(language, found, signup, NOW, "EscaleBot")
        for signup in (None, *(Signup(status=status) for status in Status))
    )
    yield from (admission.declined(language, a), admission.cannot_take_out(language, b))
    yield admission.reckoning(language, a, Reckoning(10**6, (a, b, c) * 50, (b,) * 13, 3))
    yield errors.unknown(who, a, routes().commands)
    yield from documents.pocket_text(plan, found, language)


@settings(max_examples=12, deadline=None)
@given(st.lists(hostile, min_size=3, max_size=3), st.sampled_from([1, 3, 120]), st.sampled_from(list(Language)))
def test_every_screen_is_one_that_telegram_takes(texts: list[str], how_many: int, language: Language) -> None:
    plan = programme_of(texts, how_many)
    for screen in screens(texts, plan, language):
        assert size(screen.text) <= LONGEST
        assert html_fault(screen.text) == ""
        assert sum(len(row) for row in screen.rows) <= 100
        for button in (button for row in screen.rows for button in row):
            assert button.label.strip()
            assert button.url or 1 <= len(button.data.encode()) <= 64
    captions = (
        documents.agenda(plan, language),
        documents.pocket(plan, language),
        documents.picture(plan, plan.days[0], language),
    )
    assert max(map(size, captions)) <= LONGEST_CAPTION


@given(st.text(max_size=200))
def test_a_button_leads_back_to_its_entry(ref: str) -> None:
    plan = programme(entry(ref))
    assert programmes.find(plan, programmes.entry_key(plan.entries[0])) == plan.entries[0]


@given(st.text(), st.integers(2, 50))
def test_what_is_clipped_fits(text: str, most: int) -> None:
    assert size(clip(text, most)) <= most * 6  # measured on the HTML: an unescaped text is shorter still


def previewed(found: Sequence[Change], plan: Programme, language: Language, notes: Sequence[Mistake] = ()) -> Screen:
    """As an organiser reads a programme's import."""

    def body(spoken: Language, room: int) -> Markup:
        return changes.summary(found, plan, spoken, room)

    head, foot = programme_import.head(found, 3, language), programme_import.foot(5000, language)
    buttons = [(key, verb, 10**12) for key, verb in KIND.buttons]
    return imports.preview(language, head, notes, body, foot, buttons)


def test_a_preview_of_a_very_long_file_is_short() -> None:
    plan = programme(*(entry(f"e{n}") for n in range(10_000)))
    found = difference(programme(), plan)
    said = previewed(found, plan, Language.FR).text
    assert size(said) <= LONGEST
    assert "Ajoutées\u00a0: 10000" in said.replace("\u202f", "")


def test_what_stands_between_a_tag_and_its_end_is_not_cut_by_a_fold() -> None:
    long = Markup("Annulé : <s>un\ndeux\ntrois</s>\nquatre\ncinq")
    assert fold_long(long, 2, 4) == f"<blockquote expandable>{long}</blockquote>"
    assert fold_long(long, 3, 4) == (
        "Annulé : <s>un\ndeux\ntrois</s>\n<blockquote expandable>quatre\ncinq</blockquote>"
    )
