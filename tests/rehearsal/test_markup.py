"""HTML is read as strictly as Telegram reads it; offsets are in UTF-16 units."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rehearsal.answers import Refused
from bot.rehearsal.markup import noticed, parsed, utf16


def marks(source: str) -> tuple[str, list[tuple[str, int, int]]]:
    text, entities = parsed(source, "HTML")
    return text, [(it["type"], it["offset"], it["length"]) for it in entities]


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("a &lt;b&gt; &amp; &quot;c&quot; &#233;", 'a <b> & "c" é', []),
        ("&nbsp;&eacute; & co", "&nbsp;&eacute; & co", []),
        ("😀<b>é</b>", "😀é", [("bold", 2, 1)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("<B>a</b >", "a", [("bold", 0, 1)]),
        ("  <u> a </u> \n", "a", [("underline", 0, 1)]),
        ('<a href="https://example.org?a=1&amp;b=2">ici</a>', "ici", [("text_link", 0, 3)]),
        ("<a>ici</a>", "ici", []),
        ("<b></b>a", "a", []),
        ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)]),
        ('<span class="tg-spoiler">a</span>', "a", [("spoiler", 0, 1)]),
        ("<b>a</>", "a", [("bold", 0, 1)]),
    ],
)
def test_read(source: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    assert marks(source) == (text, entities)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("é<br>", 'Unsupported start tag "br" at byte offset 2'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<a href>a</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
        ('<span class="x">a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<a href="x>a</a>', "Unclosed start tag at byte offset 0"),
    ],
)
def test_refused(source: str, words: str) -> None:
    with pytest.raises(Refused) as refusal:
        parsed(source, "HTML")
    assert str(refusal.value) == f"Bad Request: can't parse entities: {words}"


def test_other_modes_are_not_answered() -> None:
    with pytest.raises(Refused, match="unsupported parse_mode"):
        parsed("a", "Prose")


@given(st.text())
def test_what_is_escaped_comes_back_whole(text: str) -> None:
    assert parsed(html.escape(text), "HTML") == (text.strip(), [])


@given(st.text())
def test_nothing_else_than_a_refusal_comes_of_bad_html(text: str) -> None:
    try:
        read, entities = parsed("<b>" + text, "HTML")
    except Refused:
        return
    assert all(it["offset"] + it["length"] <= utf16(read) for it in entities)


def test_found_by_telegram_itself() -> None:
    text = "😀 /aide@EscaleBot et https://example.org/a. #voyage a@b.org @ana 1/2"
    found = [
        (it["type"], text.encode("utf-16-le")[it["offset"] * 2 :][: it["length"] * 2].decode("utf-16-le"))
        for it in noticed(text, [])
    ]
    assert found == [
        ("bot_command", "/aide@EscaleBot"),
        ("url", "https://example.org/a"),
        ("hashtag", "#voyage"),
        ("email", "a@b.org"),
        ("mention", "@ana"),
    ]
