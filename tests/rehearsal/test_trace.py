"""The trace: what was sent to whom, as JSON and as a spreadsheet reads it."""

from __future__ import annotations

import csv
import json

from bot.rehearsal.telegram import Telegram
from bot.rehearsal.trace import Trace
from tests.clocks import PARIS
from tests.rehearsal.conftest import ANA, STRANGER, Caller


async def test_tells_when_what_and_to_whom(telegram: Telegram, call: Caller) -> None:
    trace = Trace(telegram, PARIS)
    await call("sendMessage", chat_id=ANA, text="Bonjour")
    assert json.loads(trace.json()) == [
        {
            "at": "2024-03-26T09:00:00+01:00",
            "chat": ANA,
            "to": "Ana",
            "call": "sendMessage",
            "text": "Bonjour",
            "refusal": "",
        }
    ]


async def test_keeps_what_telegram_refused_and_why(telegram: Telegram, call: Caller) -> None:
    trace = Trace(telegram, PARIS)
    await call.refusal("sendMessage", chat_id=STRANGER, text="Bonjour")
    assert [(it.to, it.refusal) for it in trace.lines] == [("", "Bad Request: chat not found")]


async def test_leaves_out_what_nobody_reads(telegram: Telegram, call: Caller) -> None:
    trace = Trace(telegram, PARIS)
    await call("getMe")
    await call("getUpdates")
    assert list(trace.lines) == []


def rows(trace: Trace) -> list[list[str]]:
    return list(csv.reader(trace.csv().lstrip("\N{BYTE ORDER MARK}").splitlines(keepends=True), delimiter=";"))


async def test_a_spreadsheet_computes_nothing_of_it(telegram: Telegram, call: Caller) -> None:
    trace = Trace(telegram, PARIS)
    await call("sendMessage", chat_id=ANA, text="=1+1; «\n»")
    assert trace.csv().startswith("\N{BYTE ORDER MARK}date;conversation;destinataire;envoi;texte;refus")
    assert rows(trace)[1] == ["2024-03-26 09:00:00", str(ANA), "Ana", "message", "'=1+1; «\n»", ""]


async def test_a_spreadsheet_shows_the_words_without_their_tags(telegram: Telegram, call: Caller) -> None:
    trace = Trace(telegram, PARIS)
    await call("sendMessage", chat_id=ANA, text="<b>Mardi</b> &amp; <i>mercredi</i>", parse_mode="HTML")
    await call("sendMessage", chat_id=ANA, text="1 < 2 &amp; 3")
    await call.refusal("sendMessage", chat_id=ANA, text="<b>Mardi", parse_mode="HTML")
    assert [it[4] for it in rows(trace)[1:]] == ["Mardi & mercredi", "1 < 2 &amp; 3", "<b>Mardi"]


async def test_a_spreadsheet_says_in_words_what_was_sent(telegram: Telegram, call: Caller) -> None:
    trace = Trace(telegram, PARIS)
    sent = await call("sendMessage", chat_id=ANA, text="Bonjour")
    await call("editMessageText", chat_id=ANA, message_id=sent["message_id"], text="Bonsoir")
    await call("sendVenue", chat_id=ANA, latitude=47.2, longitude=-1.5, title="Gare", address="Nantes")
    assert [it[3] for it in rows(trace)] == ["envoi", "message", "modification", "lieu"]
