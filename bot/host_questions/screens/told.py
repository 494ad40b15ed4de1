"""What people are told of their question, or of the visit they facilitate."""

from __future__ import annotations

from bot.chat.layout import LINE, TITLE, clip, html, paragraphs, push
from bot.chat.screen import Button, Screen
from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry
from bot.programme.screens.programme import entry_key

TAP = "question"


def board_button(entry: Entry, language: Language) -> Button:
    return push("questions-see", language, TAP, "board", entry_key(entry), 0)


def answered(entry: Entry, words: str, answer: str, language: Language) -> Screen:
    head = html("questions-told-answer", language, title=clip(entry.title, TITLE), words=clip(words, LINE))
    text = html("questions-answer", language, answer=answer)
    return Screen(paragraphs(head, text), ((board_button(entry, language),),))


def removed(entry: Entry, words: str, language: Language) -> Screen:
    return Screen(html("questions-told-removed", language, title=clip(entry.title, TITLE), words=clip(words, LINE)))
