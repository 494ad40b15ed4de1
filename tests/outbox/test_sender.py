"""What is queued leaves, by lane, within the limits, and leaves a receipt."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta

from sqlalchemy import text
from telegram import Bot

from bot.chat.screen import Screen
from bot.outbox import verdicts
from bot.outbox.acts import AnswerTap, Edit, Lane, Pin, Queued
from bot.rehearsal.telegram import Telegram
from bot.rehearsal.wire import Wire
from storage.database import Database
from storage.groups import Group
from tests.clocks import HandClock
from tests.outbox.conftest import ANA, BEN, CLAIRE, GROUP, STRANGER, Post, at_work, office, send


async def test_a_reply_leaves_and_leaves_its_receipt(post: Post) -> None:
    await post.owed_and_sent(send(ANA, "Bonjour"))
    assert post.read(ANA) == ["Bonjour"]
    assert await post.states() == [("sent", None)]


async def test_a_chat_is_written_to_in_order(post: Post) -> None:
    texts = [str(number) for number in range(15)]
    await post.owed_and_sent(*(send(ANA, text) for text in texts))
    assert post.read(ANA) == texts


async def test_pushes_keep_to_the_rate_of_the_clock(post: Post) -> None:
    for number in range(1000, 1100):
        post.telegram.person(number, "P", started=True)
    await post.owed_and_sent(*(send(number, lane=Lane.BROADCAST) for number in range(1000, 1100)))
    assert post.calls.count("sendMessage") == 1
    for _ in range(100):
        await post.passes(0.02)
    assert 55 <= post.calls.count("sendMessage") <= 57
    for _ in range(100):
        await post.passes(0.02)
    assert Counter(await post.states()) == {("sent", None): 100}


async def test_replies_pass_before_pushes_that_wait(post: Post) -> None:
    for number in range(1000, 1100):
        post.telegram.person(number, "P", started=True)
    await post.owed_and_sent(*(send(number, lane=Lane.BROADCAST) for number in range(1000, 1100)))
    await post.owed_and_sent(*(send(ANA, str(number)) for number in range(10)))
    assert len(post.read(ANA)) == 10
    assert post.calls.count("sendMessage") == 11


async def test_what_is_due_later_leaves_then(post: Post) -> None:
    due = post.clock.now() + timedelta(minutes=5)
    await post.owed_and_sent(send(ANA, lane=Lane.REMINDER, due=due))
    await post.passes(299)
    assert post.read(ANA) == []
    await post.passes(1)
    assert post.read(ANA) == ["Bonjour"]


async def test_what_is_no_longer_true_is_counted_and_not_sent(post: Post) -> None:
    now = post.clock.now()
    late = send(ANA, "trop tard", Lane.REMINDER, due=now + timedelta(minutes=5), expires=now + timedelta(minutes=30))
    await post.owed_and_sent(late)
    await post.passes(1800)
    assert await post.states() == [("expired", "no longer true")]
    assert post.calls == []


async def test_a_crowd_of_late_notices_holds_up_nobody(post: Post) -> None:
    now = post.clock.now()
    hour = timedelta(hours=1)
    await post.enqueue(
        *(send(5000 + it, lane=Lane.CHANGE, due=now + hour, expires=now + 2 * hour) for it in range(600))
    )
    await post.owed_and_sent(send(ANA, lane=Lane.BROADCAST, due=now + 2 * hour))
    await post.passes(7200)
    assert post.read(ANA) == ["Bonjour"]
    assert Counter(await post.states()) == {("expired", "no longer true"): 600, ("sent", None): 1}


async def test_what_is_withdrawn_while_it_waits_its_turn_is_not_sent(post: Post) -> None:
    first, second = (send(chat, lane=Lane.REMINDER, about="entry:port") for chat in (ANA, BEN))
    await post.owed_and_sent(first, second)
    async with post.database.work() as work:
        assert await work.outbox.withdraw("entry:port", [Lane.REMINDER]) == 1
    await post.passes(10)
    assert await post.states() == [("sent", None), ("withdrawn", "no longer true")]
    assert post.read(BEN) == []


async def test_somebody_who_blocked_the_bot_is_marked(post: Post) -> None:
    post.telegram.blocks(ANA)
    await post.owed_and_sent(send(ANA), send(STRANGER))
    assert [state for state, _ in await post.states()] == ["refused", "refused"]
    async with post.database.reading() as work:
        people = await work.people.load([ANA, BEN])
    assert {it.name: it.reached for it in people.values()} == {"Ana": False, "Ben": True}


async def test_an_outage_loses_nothing_and_keeps_the_order(post: Post) -> None:
    post.telegram.outage = True
    await post.owed_and_sent(*(send(ANA, str(number)) for number in range(5)))
    for _ in range(60):
        await post.passes(60)
    assert post.read(ANA) == []
    post.telegram.outage = False
    await post.passes(verdicts.LONGEST_PAUSE)
    assert post.read(ANA) == [str(number) for number in range(5)]
    assert await post.states() == [("sent", None)] * 5


async def test_what_nobody_takes_for_a_day_is_given_up(post: Post) -> None:
    post.telegram.outage = True
    await post.owed_and_sent(send(ANA))
    for _ in range(13):
        await post.passes(3600 * 2)
    assert await post.states() == [("refused", "NetworkError")]


async def test_a_push_that_fails_does_not_hold_up_the_replies_of_its_chat(post: Post) -> None:
    post.telegram.fail_next("sendMessage", 502)
    await post.owed_and_sent(send(ANA, "annonce", Lane.BROADCAST))
    await post.owed_and_sent(send(ANA, "réponse"))
    assert post.read(ANA) == ["réponse"]


async def test_a_429_is_obeyed_by_the_chat_it_is_about(post: Post) -> None:
    post.telegram.fail_next("sendMessage", 429, retry_after=7)
    await post.owed_and_sent(send(ANA, "1"), send(ANA, "2"), send(BEN, "3"))
    assert (post.read(ANA), post.read(BEN)) == ([], ["3"])
    await post.passes(6.9)
    assert post.read(ANA) == []
    await post.passes(0.1)
    assert post.read(ANA) == ["1", "2"]


async def test_a_429_of_a_group_does_not_rest_the_other_pushes(post: Post) -> None:
    post.telegram.fail_next("sendMessage", 429, retry_after=40)
    await post.owed_and_sent(send(GROUP, "1", Lane.CHANGE))
    await post.owed_and_sent(send(ANA, "2", Lane.BROADCAST))
    await post.passes(1)
    assert (post.read(GROUP), post.read(ANA)) == ([], ["2"])


async def test_a_429_of_a_quiet_chat_rests_all_pushes_and_no_reply(post: Post) -> None:
    post.telegram.fail_next("sendMessage", 429, retry_after=5)
    await post.owed_and_sent(send(ANA, "1", Lane.BROADCAST), send(BEN, "2", Lane.BROADCAST))
    await post.passes(1)
    await post.owed_and_sent(send(CLAIRE, "3"))
    assert [post.read(it) for it in (ANA, BEN, CLAIRE)] == [[], [], ["3"]]
    await post.passes(4)
    await post.passes(1)
    assert [post.read(it) for it in (ANA, BEN, CLAIRE)] == [["1"], ["2"], ["3"]]


async def test_a_token_that_is_not_taken_loses_nothing(post: Post) -> None:
    token, post.telegram.token = post.telegram.token, "1:another"
    await post.owed_and_sent(send(ANA))
    await post.passes(30)
    post.telegram.token = token
    await post.passes(verdicts.NO_ENTRY)
    assert post.read(ANA) == ["Bonjour"]


async def test_an_edit_that_comes_too_late_goes_as_a_new_message(post: Post) -> None:
    await post.owed_and_sent(Queued(ANA, Edit(4242, Screen("Mardi"))))
    assert post.read(ANA) == ["Mardi"]
    assert await post.states() == [("sent", None)]


async def test_an_edit_that_changes_nothing_is_done(post: Post) -> None:
    await post.owed_and_sent(send(ANA, "Mardi"))
    number = post.telegram.messages(ANA)[-1]["message_id"]
    await post.owed_and_sent(Queued(ANA, Edit(number, Screen("Mardi"))))
    assert [state for state, _ in await post.states()] == ["sent", "sent"]


async def test_an_old_tap_is_harmless(post: Post) -> None:
    await post.owed_and_sent(Queued(ANA, AnswerTap("123")))
    assert [state for state, _ in await post.states()] == ["sent"]


async def test_a_group_that_moved_is_followed_in_order(post: Post) -> None:
    async with post.database.work() as work:
        await work.groups.bind(Group(GROUP, "Le voyage"))
    new = post.telegram.migrates(CLAIRE, GROUP)
    await post.owed_and_sent(*(send(GROUP, str(number)) for number in range(5)))
    assert post.read(new) == [str(number) for number in range(5)]
    async with post.database.reading() as work:
        assert await work.groups.bound() == Group(new, "Le voyage")


async def test_organisers_hear_once_that_the_group_refuses(post: Post) -> None:
    async with post.database.work() as work:
        await work.groups.bind(Group(GROUP, "Le voyage"))
    post.telegram.removes_bot(CLAIRE, GROUP)
    await post.owed_and_sent(send(GROUP, "1"), send(GROUP, "2"), Queued(GROUP, Pin(1)))
    await post.passes(1)
    await post.passes(1)
    assert len(post.read(CLAIRE)) == 2  # one for the messages, one for the pin
    assert all("Le voyage" in text for text in post.read(CLAIRE))
    async with post.database.reading() as work:
        ana = await work.people.get(ANA)
    assert ana is not None and ana.reached


async def test_a_defect_of_ours_is_recorded_and_holds_up_nobody(post: Post) -> None:
    await post.owed_and_sent(send(ANA, "<b>"), send(ANA, "après"))
    assert post.read(ANA) == ["après"]
    first, second = await post.states()
    assert first[0] == "refused" and "parse entities" in str(first[1])
    assert second == ("sent", None)


async def test_twenty_messages_a_minute_in_a_group(post: Post) -> None:
    await post.owed_and_sent(*(send(GROUP, str(number)) for number in range(50)))
    assert len(post.read(GROUP)) == 20
    await post.passes(59)
    assert len(post.read(GROUP)) == 20
    await post.passes(2)
    assert post.read(GROUP) == [str(number) for number in range(40)]
    assert post.calls.count("sendMessage") == 40


async def test_one_chat_with_much_to_read_does_not_starve_the_others(post: Post) -> None:
    await post.enqueue(*(send(GROUP, str(number)) for number in range(700)))
    await post.owed_and_sent(send(ANA))
    assert post.read(ANA) == ["Bonjour"]


async def test_a_stop_lets_what_is_under_way_leave_its_receipt(
    clock: HandClock, database: Database, telegram: Telegram
) -> None:
    telegram.latency = 0.02
    async with Bot(telegram.token, request=Wire(telegram), get_updates_request=Wire(telegram)) as bot:
        post = office(clock, database, telegram, bot)
        async with at_work(post.sender):
            await post.enqueue(send(ANA))
            await asyncio.wait_for(post.called.wait(), 5)
            await post.enqueue(*(send(chat) for chat in (BEN, CLAIRE)))
    states = await post.states()
    assert states[0] == ("sent", None)
    assert len(post.calls) == [state for state, _ in states].count("sent")


async def test_receipts_that_cannot_be_committed_are_kept_and_tried_again(post: Post) -> None:
    """A full or locked database: the act has left, it is not sent again, and its slot stays taken."""
    async with post.database.work() as work:
        await work._transaction.write(
            text("create trigger full before update on outbox begin select raise(abort, 'full'); end")
        )
    await post.enqueue(send(ANA))
    await asyncio.wait_for(post.called.wait(), 5)
    async with post.database.work() as work:
        await work._transaction.write(text("drop trigger full"))
    await asyncio.wait_for(post.sender.idle(), 5)
    assert post.read(ANA) == ["Bonjour"]
    assert await post.states() == [("sent", None)]
