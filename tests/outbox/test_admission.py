"""Acts that let people into the group, and what follows from an act that ended, in the same commit as its receipt."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from telegram import Bot

from bot.chat.screen import Screen
from bot.group.rules import Counted, Found, Held, Made, Right, Seen
from bot.outbox.acts import (
    Act,
    Approve,
    CountMembers,
    Decline,
    MakeLink,
    Queued,
    RevokeLink,
    SeeMember,
    SeeRights,
    WordFirst,
)
from bot.rehearsal.telegram import Telegram
from bot.rehearsal.wire import Wire
from storage.database import Database
from storage.due_acts import Receipt
from storage.groups import Group
from storage.work import Work
from tests.clocks import HandClock
from tests.outbox.conftest import ANA, BEN, CLAIRE, GROUP, STRANGER, Post, at_work, office

Ended = list[tuple[Act, str, Found | None]]


@pytest.fixture
def ended() -> Ended:
    return []


@pytest.fixture
async def post(clock: HandClock, database: Database, telegram: Telegram, ended: Ended) -> AsyncIterator[Post]:
    """The sender writes what ended in `ended`, and queues what a word was to be followed by."""

    async def then(work: Work, queued: Queued, receipt: Receipt, found: Found | None) -> None:
        ended.append((queued.act, receipt.state, found))
        if isinstance(queued.act, WordFirst):
            work.outbox.enqueue(Queued(queued.act.group, queued.act.then))

    async with Bot(telegram.token, request=Wire(telegram), get_updates_request=Wire(telegram)) as bot:
        made = office(clock, database, telegram, bot, then)
        async with at_work(made.sender):
            yield made


async def test_what_was_asked_is_found_out(post: Post, ended: Ended) -> None:
    asked = (SeeRights(), SeeMember(ANA), SeeMember(CLAIRE), SeeMember(STRANGER), SeeMember(77), CountMembers())
    await post.owed_and_sent(*(Queued(GROUP, act) for act in asked))
    assert [found for _, _, found in ended] == [
        Held(frozenset(Right), administrator=True),
        Seen(present=True),
        Seen(present=True, administrator=True),
        Seen(present=False),
        Seen(present=False),  # Telegram does not know them: they are not there either
        Counted(4),
    ]


async def test_a_mere_member_holds_no_right(post: Post, ended: Ended) -> None:
    post.telegram.group(-7, "Un autre", [BEN], [CLAIRE], bot="member")
    await post.owed_and_sent(Queued(-7, SeeRights()))
    assert ended == [(SeeRights(), "sent", Held())]


async def test_a_link_asks_for_approval_and_is_revoked_once(post: Post, ended: Ended) -> None:
    await post.owed_and_sent(Queued(GROUP, MakeLink()))
    [(_, _, made)] = ended
    assert isinstance(made, Made)
    assert post.telegram.chats[GROUP].links[made.url]["creates_join_request"] is True
    await post.owed_and_sent(Queued(GROUP, RevokeLink(made.url)), Queued(GROUP, RevokeLink(made.url)))
    assert post.telegram.chats[GROUP].links[made.url]["is_revoked"] is True
    assert [state for _, state, _ in ended] == ["sent", "sent", "sent"]


def turned_away(person: int) -> Queued:
    return Queued(person, WordFirst(Screen("Pas encore"), GROUP, Decline(person)))


async def test_the_word_comes_before_the_answer(post: Post) -> None:
    post.telegram.asks_to_join(STRANGER, GROUP)
    await post.owed_and_sent(turned_away(STRANGER))
    assert post.read(STRANGER) == ["Pas encore"]
    assert [it for it in post.calls if it != "getMe"] == ["sendMessage", "declineChatJoinRequest"]


async def test_an_answer_that_waits_does_not_repeat_the_word(post: Post) -> None:
    post.telegram.asks_to_join(STRANGER, GROUP)
    post.telegram.fail_next("declineChatJoinRequest", 429, retry_after=9)
    await post.owed_and_sent(turned_away(STRANGER))
    await post.passes(10)
    assert post.read(STRANGER) == ["Pas encore"]
    assert post.telegram.chats[GROUP].requests == set()


async def test_a_word_that_cannot_leave_is_followed_all_the_same(post: Post, ended: Ended) -> None:
    post.telegram.asks_to_join(STRANGER, GROUP)
    post.clock.pass_by(seconds=301)
    await post.owed_and_sent(turned_away(STRANGER))
    assert post.read(STRANGER) == []
    assert [state for _, state, _ in ended] == ["refused", "sent"]
    assert post.telegram.chats[GROUP].requests == set()


async def test_a_word_past_its_time_is_followed_all_the_same(post: Post, ended: Ended) -> None:
    post.telegram.asks_to_join(STRANGER, GROUP)
    late = turned_away(STRANGER)
    await post.owed_and_sent(Queued(late.chat, late.act, expires=post.clock.now()))
    assert [state for _, state, _ in ended] == ["expired", "sent"]


async def test_a_defect_in_what_follows_keeps_the_receipt(
    clock: HandClock, database: Database, telegram: Telegram
) -> None:
    async def then(work: Work, queued: Queued, receipt: Receipt, found: Found | None) -> None:
        await work.trip.set_roster_version(7)
        raise LookupError

    async with Bot(telegram.token, request=Wire(telegram), get_updates_request=Wire(telegram)) as bot:
        made = office(clock, database, telegram, bot, then)
        async with at_work(made.sender):
            await made.owed_and_sent(Queued(GROUP, SeeRights()), Queued(GROUP, CountMembers()))
            assert [state for state, _ in await made.states()] == ["sent", "sent"]
    async with database.reading() as work:
        assert await work.trip.roster_version() == 0


@pytest.mark.parametrize(
    ("act", "right"), [(Approve(STRANGER), "Inviter des utilisateurs"), (MakeLink(), "Inviter des utilisateurs")]
)
async def test_the_organisers_are_told_which_right_lacks_once_a_day(post: Post, act: Act, right: str) -> None:
    post.telegram.promotes_bot(CLAIRE, GROUP, can_pin_messages=True)
    async with post.database.work() as work:
        await work.groups.bind(Group(GROUP, "Le voyage"))
    await post.owed_and_sent(Queued(GROUP, act), Queued(GROUP, act))
    [said] = post.read(CLAIRE)
    assert f"«\u202f{right}\u202f»" in said
