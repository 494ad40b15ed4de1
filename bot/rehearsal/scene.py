"""What one person sees in one chat, and what the page shows around it: everybody, the hour, what comes next."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.people.rules.person import Person
from bot.rehearsal.answers import Json
from bot.rehearsal.chats import MEMBERS
from bot.rehearsal.mailbox import mailbox
from bot.rehearsal.postbox import Letter
from bot.rehearsal.seeds import GROUP, SEEDS, TITLE, Seed
from bot.rehearsal.stage import Stage

SHOWN = 200  # messages: the newest
LETTERS = 30
DIGITS = 6  # of a code


async def scene(on: Stage, who: int, chat: int) -> Json:
    """JSON. `said` counts what the bot said there; instants are ISO 8601 in the trip's zone."""
    telegram = on.telegram
    return {
        "people": await _people(on),
        "group": {
            "id": GROUP,
            "title": TITLE,
            "open": telegram.chats[GROUP].members.get(who) in MEMBERS,
            "said": len(telegram.unread(GROUP)),
        },
        "bot": {"id": telegram.me["id"], "username": telegram.me["username"]},
        "messages": telegram.messages(chat, who)[-SHOWN:],
        "menu": telegram.menu(chat, who),
        "now": _local(on, on.clock.now()),
        "zone": on.trip.zone.key,
        "moving": on.clock.moving,
        "next": await _next(on),
        "days": [it.isoformat() for it in (await on.programme()).days],
        "kept": [{"at": _local(on, it), "back": it.isoformat()} for it in on.moments.instants],
        "cut": _local(on, datetime.fromtimestamp(telegram.cut_until, UTC)) if telegram.cut else "",
        "trip": on.trip.name,
        "language": on.app.services.settings.language.value,
        "mail": [_letter(on, it) for it in mailbox(on, who)][:LETTERS],
    }


async def _people(on: Stage) -> list[Json]:
    """With the role that counts now: an organiser may have named a colleague since."""
    async with on.app.services.database.reading() as work:
        known = await work.people.load([it.id for it in SEEDS])
    return [_person(on, it, known.get(it.id)) for it in SEEDS]


def _person(on: Stage, it: Seed, known: Person | None) -> Json:
    human = on.telegram.people[it.id]
    role = known.role if known else it.role
    return {
        "id": it.id,
        "name": it.name,
        "role": role.value,
        "language": (known.language if known else it.language).value,
        "started": human.started,
        "blocked": human.blocked,
        "said": len(on.telegram.unread(it.id)),
        "email": it.email,
    }


def _local(on: Stage, at: datetime) -> str:
    return at.astimezone(on.trip.zone).isoformat()


def _letter(on: Stage, it: Letter) -> Json:
    """`code` is what stands alone on a line of digits: the page offers to type it."""
    code = next((line for line in it.text.split() if line.isdigit() and len(line) == DIGITS), "")
    return {"to": it.to, "subject": it.subject, "text": it.text, "at": _local(on, it.at), "code": code}


async def _next(on: Stage) -> Json | None:
    event = await on.coming()
    if event is None:
        return None
    return {"at": _local(on, event.at), "what": event.what}
