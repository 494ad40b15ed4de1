"""Both halves of what Telegram says of the bot's own place: taken out and back, rights lost and back."""

from __future__ import annotations

import pytest

from bot.chat.screen import Screen
from bot.outbox.acts import Pin, Queued, RevokeLink, Send
from tests.group.admission.conftest import group
from tests.group.admission.requests import asks, later, link
from tests.town import Reader, Town, text_of

__all__ = ["group"]


async def test_taken_out_of_the_group_is_told_and_told_when_it_is_back(
    place: Town, group: int, claire: Reader, ana: Reader
) -> None:
    old = link(place)
    await asks(place, ana)
    claire.unread()
    place.telegram.removes_bot(claire.id, group)
    await place.settled()
    assert claire.unread() == [
        "⚠ Le bot n’est plus dans le groupe Voyage 2024\u00a0: plus personne n’y est admis ni averti. Pour qu’il "
        "reprenne, ajoutez-le de nouveau au groupe et nommez-le administrateur."
    ]
    [desk] = await claire.says("/organisation")
    assert "⚠ Le bot n’est plus dans le groupe Voyage 2024" in desk
    place.telegram.adds_bot(claire.id, group, administrator=True)
    await later(place)
    said = claire.unread()
    assert said[0] == "Le bot est de nouveau dans le groupe Voyage 2024 et y reprend son travail."
    assert said[1].startswith("Voyage 2024\n\n2 personnes dans le groupe")
    assert len(said) == 2
    assert link(place) != old
    ben = await place.participant(202, "Ben")
    await asks(place, ben)
    assert place.telegram.chats[group].members[ben.id] == "member"
    assert not any("lié" in text_of(it) for it in place.telegram.messages(group)[-3:])


async def test_rights_lost_are_told_and_told_when_they_are_back(place: Town, group: int, claire: Reader) -> None:
    await later(place)
    claire.unread()
    place.telegram.promotes_bot(claire.id, group, can_pin_messages=True)
    await place.settled()
    assert claire.unread() == [
        "⚠ Dans le groupe Voyage 2024, le bot n’a plus\u00a0: Inviter des utilisateurs, Bannir des utilisateurs. "
        "Accordez-lui de nouveau ces droits dans les réglages du groupe\u202f; il reprendra ensuite seul."
    ]
    place.telegram.promotes_bot(claire.id, group)
    await place.settled()
    assert claire.unread() == [
        "Dans le groupe Voyage 2024, le bot a de nouveau tous ses droits\u00a0: ce qui attendait est fait."
    ]


@pytest.mark.parametrize("said", ["CHAT_ADMIN_REQUIRED", "chat_admin_required", "not enough rights to manage chat"])
async def test_what_a_lacking_right_refused_is_done_once_it_is_back(
    place: Town, group: int, claire: Reader, said: str
) -> None:
    url = link(place)
    place.telegram.fail_next("revokeChatInviteLink", 400, f"Bad Request: {said}")
    place.telegram.fail_next("sendMessage", 400, f"Bad Request: {said}")
    async with place.app.services.database.work() as work:
        work.outbox.enqueue(Queued(group, RevokeLink(url)), Queued(group, Send(Screen("Départ à 9 h"))))
    await place.settled()
    assert not place.telegram.chats[group].links[url]["is_revoked"]
    place.telegram.promotes_bot(claire.id, group, can_invite_users=True)
    place.telegram.promotes_bot(claire.id, group)
    await later(place)
    assert place.telegram.chats[group].links[url]["is_revoked"]
    assert [text_of(it) for it in place.telegram.messages(group)].count("Départ à 9 h") == 1


async def test_what_is_refused_for_another_reason_or_answered_long_ago_is_not(
    place: Town, group: int, claire: Reader
) -> None:
    place.telegram.fail_next("sendMessage", 400, "Bad Request: message is too long")
    async with place.app.services.database.work() as work:
        work.outbox.enqueue(Queued(group, Send(Screen("Trop long"))))
    await place.settled()
    place.telegram.fail_next("sendMessage", 400, "Bad Request: CHAT_ADMIN_REQUIRED")
    async with place.app.services.database.work() as work:
        work.outbox.enqueue(Queued(group, Send(Screen("Dans 15 min"), reply_to=1)))
    await place.settled()
    place.clock.pass_by(seconds=3600)
    place.telegram.promotes_bot(claire.id, group, can_invite_users=True)
    place.telegram.promotes_bot(claire.id, group)
    await later(place)
    shown = [text_of(it) for it in place.telegram.messages(group)]
    assert "Trop long" not in shown
    assert "Dans 15 min" not in shown


async def test_what_is_refused_again_is_not_tried_for_ever(place: Town, group: int, claire: Reader) -> None:
    place.telegram.fail_next("pinChatMessage", 400, "Bad Request: CHAT_ADMIN_REQUIRED", times=2)
    calls: list[str] = []
    place.telegram.on_call.append(lambda method, params, answer: calls.append(method))
    async with place.app.services.database.work() as work:
        work.outbox.enqueue(Queued(group, Pin(1)))
    await place.settled()
    place.telegram.promotes_bot(claire.id, group, can_invite_users=True)
    await later(place)
    assert calls.count("pinChatMessage") == 2
