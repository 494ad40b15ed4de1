"""Sixty people press within ten seconds: all are counted, and the live messages are right and quiet."""

from __future__ import annotations

from collections import Counter

from tests.broadcasts.speaking import enrolled
from tests.rollcalls.calling import GROUP, following, grouped, live, opened, passes, presses
from tests.town import Reader, Town

PEOPLE = 60


async def test_sixty_press_within_ten_seconds(place: Town, claire: Reader) -> None:
    crowd = [await enrolled(place, 1000 + it, f"Personne {it:02}", "+33639980102") for it in range(PEOPLE)]
    await grouped(place, claire)
    await opened(claire)
    await passes(place, 60)
    edits = watched(place, {claire.id: live(place, claire.id)["message_id"], GROUP: live(place, GROUP)["message_id"]})
    for start in range(0, PEOPLE, 6):
        for who in crowd[start : start + 6]:
            assert who
            asked = place.telegram.messages(who.id)[-1]
            place.telegram.taps(who.id, asked["message_id"], label="J’y suis")
        await place.settled()
        await passes(place, 1)
    await passes(place, 8)
    assert following(place, claire.id).endswith("60 / 60 présent·es")
    assert "60 / 60 présent·es" in following(place, GROUP)
    assert max(Counter(edits[claire.id]).values()) == 1
    assert max(Counter(it // 5 for it in edits[GROUP]).values()) == 1
    for who in crowd:
        assert who and "✓ C’est noté" in str(place.telegram.messages(who.id)[-1]["text"])


def watched(place: Town, messages: dict[int, int]) -> dict[int, list[int]]:
    """By chat, the second at which each edit of its live message was made."""
    edits: dict[int, list[int]] = {chat: [] for chat in messages}

    def note(method: str, params: object, *_: object) -> None:
        said = params if isinstance(params, dict) and method == "editMessageText" else {}
        chat, message = int(said.get("chat_id", 0)), int(said.get("message_id", 0))
        if messages.get(chat) == message:
            edits[chat].append(int(place.clock.now().timestamp()))

    place.telegram.on_call.append(note)
    return edits


async def test_pressing_twice_counts_once(place: Town, claire: Reader) -> None:
    who = await enrolled(place, 1000, "Ana Lefebvre")
    await enrolled(place, 1001, "Ben Petit")
    await opened(claire)
    await passes(place, 3)
    assert who
    asked = place.telegram.messages(who.id)[-1]["message_id"]
    for _ in range(3):
        place.telegram.taps(who.id, asked, label="J’y suis")
    await place.settled()
    await passes(place, 3)
    assert "1 / 2 présent·es" in following(place, claire.id)
    await presses(claire, "Partir sans les attendre")
