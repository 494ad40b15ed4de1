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


async def test_a_spreadsheet_computes_nothing_of_it(telegram: Telegram, call: Caller) -> None:
    trace = Trace(telegram, PARIS)
    await call("sendMessage", chat_id=ANA, text="=1+1; «\n»")
    assert trace.csv().startswith("\N{BYTE ORDER MARK}at;chat;to;call;text;refusal")
    rows = list(csv.reader(trace.csv().lstrip("\N{BYTE ORDER MARK}").splitlines(keepends=True), delimiter=";"))
    assert rows[1] == ["2024-03-26T09:00:00+01:00", str(ANA), "Ana", "sendMessage", "'=1+1; «\n»", ""]
