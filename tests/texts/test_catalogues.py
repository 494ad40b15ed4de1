"""The catalogues keep their promises, and the checker sees each fault it is there for."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.people.rules.person import Language
from bot.texts.catalogue import MissingText, plain, say
from bot.texts.checks import Text, french, html_fault, mistakes, same, shape, used


def text(key: str, *words: str, variables: frozenset[str] = frozenset()) -> Text:
    return Text(key, words, variables)


def test_nothing_is_wrong_in_the_catalogues() -> None:
    assert mistakes() == []


def test_a_key_in_one_language_only_is_seen() -> None:
    assert list(same({"a-b": text("a-b", "x")}, {})) == ["a-b: only in French"]


def test_values_that_differ_are_seen() -> None:
    fr, en = text("a-b", variables=frozenset({"nom"})), text("a-b", variables=frozenset({"name"}))
    assert list(same({"a-b": fr}, {"a-b": en})) == ["a-b: not the same values in both languages: ['name', 'nom']"]


def test_a_key_that_nobody_wrote_is_seen(tmp_path: Path) -> None:
    code = tmp_path / "code.py"
    code.write_text('html("team-lost", language)\nplain(f"team-role-{role}", language)\n')
    known = {"team-role-member", "team-card"}
    assert used([code], known) == ({"team-role-member"}, ["code.py: no text for team-lost"])


def test_the_beginning_of_keys_that_a_value_keeps_is_seen(tmp_path: Path) -> None:
    code = tmp_path / "code.py"
    code.write_text('Form(asks="signup-ask-")\n')
    assert used([code], {"signup-ask-diet", "signup-fix-diet"}) == ({"signup-ask-diet"}, [])


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        ("<b>a</b> <i>b</i>", ""),
        ("<b>a", "<b> is not closed"),
        ("<b><i>a</b></i>", "</b> closes nothing"),
        ("<h1>a</h1>", "<h1> is not Telegram's"),
    ],
)
def test_html_that_telegram_would_refuse(html: str, fault: str) -> None:
    assert html_fault(html) == fault


@pytest.mark.parametrize(
    "wrong", ["Vraiment ?", "Vraiment?", "Lieu : ici", "Lieu: ici", "« mot »", "l'équipe", "fin..."]
)
def test_french_that_a_printer_would_refuse(wrong: str) -> None:
    assert list(french(text("a-b", wrong)))


@pytest.mark.parametrize(
    "right", ["Vraiment\u202f?", "Lieu\u00a0: ici", "«\u202fmot\u202f»", "l’équipe…", "t.me/x, 9:30"]
)
def test_french_as_it_is_printed(right: str) -> None:
    assert list(french(text("a-b", right))) == []


def test_a_text_too_long_is_seen() -> None:
    assert list(shape(text("a-b", "x" * 2001))) == ["a-b: 2001 characters, 2000 at most"]


def test_what_people_typed_is_escaped_once() -> None:
    assert say("programme-title", Language.FR, title="<b>&") == "<b>&lt;b&gt;&amp;</b>"
    assert plain("changes-see", Language.FR, title="<b>&") == "Voir <b>&"


def test_a_key_that_is_not_there_is_a_defect() -> None:
    with pytest.raises(MissingText):
        say("no-such-key", Language.FR)
