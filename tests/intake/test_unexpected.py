"""Whatever Telegram lets people send in private is answered, like any unexpected thing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from tests.town import town

ASKED = "Votre message n’a été transmis à personne. Que faut-il en faire\u202f?"
FILE = "Cet envoi n’a pas été pris en compte. Pour le transmettre à l’équipe\u00a0: /equipe"
PHOTO = {"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}
CHANNEL = {"id": -1009, "type": "channel", "title": "Infos"}
SENT: dict[str, tuple[dict[str, object], str]] = {
    "a dice": ({"dice": {"emoji": "🎲", "value": 3}}, FILE),
    "a game": ({"game": {"title": "Jeu", "description": "…", "photo": [PHOTO]}}, FILE),
    "a story": ({"story": {"chat": CHANNEL, "id": 4}}, FILE),
    "a poll": (
        {
            "poll": {
                "id": "1",
                "question": "Où\u202f?",
                "options": [{"text": "Ici", "voter_count": 0, "persistent_id": "1"}],
                "total_voter_count": 0,
                "is_closed": False,
                "is_anonymous": True,
                "type": "regular",
                "allows_multiple_answers": False,
                "allows_revoting": True,
                "members_only": False,
            }
        },
        FILE,
    ),
    "an invoice": (
        {"invoice": {"title": "T", "description": "D", "start_parameter": "", "currency": "EUR", "total_amount": 100}},
        FILE,
    ),
    "a live location": ({"location": {"latitude": 48.0, "longitude": 2.0, "live_period": 900}}, ASKED),
    "a channel's post": (
        {"text": "Info", "forward_origin": {"type": "channel", "date": 1, "chat": CHANNEL, "message_id": 3}},
        ASKED,
    ),
    "a channel's photo": (
        {"photo": [PHOTO], "forward_origin": {"type": "channel", "date": 1, "chat": CHANNEL, "message_id": 3}},
        ASKED,
    ),
    "something in a topic": ({"text": "Bonjour", "message_thread_id": 5, "is_topic_message": True}, ASKED),
    "a rich message": (
        {"rich_message": {"blocks": [{"type": "paragraph", "text": ["Bon", {"type": "bold", "text": "jour"}]}]}},
        FILE,
    ),
    "a giveaway": ({"giveaway": {"chats": [CHANNEL], "winners_selection_date": 1, "winner_count": 1}}, FILE),
    "paid media": ({"paid_media": {"star_count": 1, "paid_media": [{"type": "preview"}]}}, FILE),
}

NOTICES: dict[str, dict[str, object]] = {
    "a new background": {"chat_background_set": {"type": {"type": "chat_theme", "theme_name": "🎄"}}},
    "a passport": {
        "passport_data": {
            "data": [{"type": "email", "email": "a@b.example", "hash": "x"}],
            "credentials": {"data": "x", "hash": "x", "secret": "x"},
        }
    },
    "a title": {"new_chat_title": "Nous"},
    "something pinned": {"pinned_message": {"message_id": 2, "date": 0, "chat": {"id": 201, "type": "private"}}},
}


@pytest.mark.parametrize("name", SENT)
async def test_it_is_answered(name: str, tmp_path: Path) -> None:
    content, answer = SENT[name]
    assert await answers(content, tmp_path) == [answer]


@pytest.mark.parametrize("name", NOTICES)
async def test_what_telegram_notes_in_a_chat_is_read_in_silence(name: str, tmp_path: Path) -> None:
    assert await answers(NOTICES[name], tmp_path) == []


async def answers(content: Mapping[str, object], folder: Path) -> list[str]:
    """What somebody reads who sends this; nothing of it is parked."""
    async with town(load_trip(SHIPPED_TRIP), folder, "2024-03-20 09:00") as place:
        ana = await place.participant(201, "Ana")
        await ana.says("/annuler")
        place.clock.pass_by(minutes=1)
        await place.settled()
        ana.unread()
        person = {"id": 201, "is_bot": False, "first_name": "Ana", "language_code": "fr"}
        chat = {"id": 201, "type": "private", "first_name": "Ana"}
        message = {"message_id": 9, "date": 1710921600, "chat": chat, "from": person, **content}
        place.telegram.updates.put("message", message, "x", place.clock.now().timestamp())
        await place.settled()
        async with place.app.services.database.reading() as work:
            assert await work.inbox.parked() == []
        return ana.unread()
