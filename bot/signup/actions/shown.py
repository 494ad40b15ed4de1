"""Which message shows the question, or the recap, that somebody is at: it alone has buttons."""

from __future__ import annotations

from storage.work import Work

WHAT = "form"  # the draft that keeps it: the message, or the key of the act that sends it


async def at(work: Work, person: int) -> int | None:
    """None when there is none, or when it has not left yet."""
    kept = await work.drafts.of(person, WHAT)
    if kept is None:
        return None
    return int(kept.document) if kept.document.isdigit() else await work.outbox.message(kept.document)


async def remember(work: Work, person: int, where: int | str) -> None:
    await work.drafts.put(person, WHAT, str(where))


async def forget(work: Work, person: int) -> None:
    await work.drafts.drop(person, WHAT)
