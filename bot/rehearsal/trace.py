"""What was sent to whom, to be read afterwards: JSON, or CSV for a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from collections import deque
from dataclasses import asdict, dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.rehearsal import markup
from bot.rehearsal.answers import Answer, Refused
from bot.rehearsal.telegram import Telegram

SENDING = {
    "sendMessage": "message",
    "editMessageText": "modification",
    "sendDocument": "fichier",
    "sendPhoto": "image",
    "sendVenue": "lieu",
    "copyMessage": "copie",
}
HEADERS = ("date", "conversation", "destinataire", "envoi", "texte", "refus")
KEPT = 100_000  # lines; the oldest go first
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would compute


@dataclass(frozen=True, slots=True)
class Line:
    """`at` is ISO 8601 in the trip's zone, `text` the words as read, `refusal` empty when Telegram took it."""

    at: str
    chat: int
    to: str
    call: str
    text: str
    refusal: str


class Trace:
    def __init__(self, telegram: Telegram, zone: ZoneInfo) -> None:
        self._telegram = telegram
        self._zone = zone
        self.lines: deque[Line] = deque(maxlen=KEPT)
        telegram.on_call.append(self._note)

    def _note(self, method: str, params: dict[str, object], answer: Answer) -> None:
        if method not in SENDING:
            return
        chat = int(str(params.get("chat_id", 0)))
        text = _read(str(params.get("text") or params.get("caption") or params.get("title") or ""), params)
        refusal = "" if answer.status == 200 else str(answer.body.get("description", answer.status))
        self.lines.append(Line(self._hour(), chat, self._name(chat), method, text, refusal))

    def _hour(self) -> str:
        now: datetime = self._telegram.clock.now().astimezone(self._zone)
        return now.isoformat(timespec="seconds")

    def _name(self, chat: int) -> str:
        """Of the person or the group; empty when Telegram knows neither."""
        if human := self._telegram.people.get(chat):
            return f"{human.user['first_name']} {human.user.get('last_name', '')}".strip()
        room = self._telegram.chats.get(chat)
        return room.title if room else ""

    def json(self) -> str:
        return json.dumps([asdict(it) for it in self.lines], ensure_ascii=False, indent=1)

    def csv(self) -> str:
        """Semicolons and a byte order mark: a spreadsheet in French opens it as it is."""
        page = io.StringIO()
        page.write("\N{BYTE ORDER MARK}")
        writer = csv.writer(page, delimiter=";")
        writer.writerow(HEADERS)
        writer.writerows([_inert(cell) for cell in _cells(it)] for it in self.lines)
        return page.getvalue()


def _read(text: str, params: dict[str, object]) -> str:
    """Without its tags; as sent where Telegram refuses them."""
    try:
        return markup.parsed(text, str(params.get("parse_mode") or ""))[0]
    except Refused:
        return text


def _cells(it: Line) -> tuple[str, ...]:
    at = datetime.fromisoformat(it.at).strftime("%Y-%m-%d %H:%M:%S")
    return at, str(it.chat), it.to, SENDING[it.call], it.text, it.refusal


def _inert(cell: str) -> str:
    number = cell.removeprefix("-").isdigit()
    return f"'{cell}" if cell.startswith(FORMULA) and not number else cell
