"""What the desk says of refusals: messages, as an organiser means them, not acts."""

from __future__ import annotations

from bot.chat.screen import Screen
from bot.outbox.acts import Pin, Queued, Send
from storage.database import Database
from storage.due_acts import Receipt


async def test_a_message_that_was_refused_counts_and_what_pins_it_does_not(database: Database) -> None:
    async with database.work() as work:
        work.outbox.enqueue(Queued(7, Send(Screen('« "kind":"send" »'))), Queued(7, Pin(3)))
    async with database.work() as work:
        rows = await work.outbox.waiting(work.now, 10)
        await work.outbox.settle([Receipt(it.id, "refused", work.now) for it in rows])
        assert (await work.outbox.count("refused"), await work.outbox.refused_messages()) == (2, 1)
