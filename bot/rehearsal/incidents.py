"""What whoever rehearses makes go wrong: a person blocks the bot, the network is lost, Telegram asks to wait."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum

from aiohttp import web

from bot.rehearsal.asking import body, number, wrong
from bot.rehearsal.seeds import SEEDS
from bot.rehearsal.stage import Stage

CUT = timedelta(minutes=10)  # of the clock
WAIT = 60  # seconds that Telegram asks to wait


class Incident(Enum):
    """BLOCK: a person blocks the bot, or lets it back. CUT: no network. FLOOD: the next message is put off (429)."""

    BLOCK = "block"
    CUT = "cut"
    FLOOD = "flood"


def happen(on: Stage, what: Incident, who: int = 0) -> None:
    telegram = on.telegram
    match what:
        case Incident.BLOCK:
            (telegram.unblocks if telegram.people[who].blocked else telegram.blocks)(who)
        case Incident.CUT:
            telegram.cut_until = (on.clock.now() + CUT).timestamp()
        case Incident.FLOOD:
            words = f"Too Many Requests: retry after {WAIT}"
            telegram.fail_next("sendMessage", 429, words, WAIT)


def route(on: Stage) -> web.RouteDef:
    async def incident(request: web.Request) -> web.Response:
        content = await body(request)
        who = number(content, "who")
        try:
            what = Incident(content.get("do"))
        except ValueError:
            raise wrong("cet incident n’existe pas") from None
        if who not in {it.id for it in SEEDS}:
            raise wrong("cette personne n’est pas de la répétition")
        happen(on, what, who)
        return web.json_response({})

    return web.post("/incident", incident)
