"""Who may ask something of the rehearsal's page, and what a request says. What is wrong is answered with a sentence."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping

from aiohttp import web

from bot.rehearsal.answers import Refused
from bot.rehearsal.seeds import GROUP, SEEDS
from bot.rehearsal.writing import NotThere

HOME = "127.0.0.1"
MEGA = 1024 * 1024
LARGEST = 6 * MEGA  # of a request
DIGITS = 20  # of a number that the page sends
PEOPLE = frozenset(it.id for it in SEEDS)
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
Step = Callable[[web.Request], Awaitable[web.StreamResponse]]


@web.middleware
async def loopback(request: web.Request, handler: Step) -> web.StreamResponse:
    """Only this machine's own page: another site's name for this address, or its forms, are refused."""
    host = request.host.rpartition(":")[0] or request.host
    origin = request.headers.get("Origin")
    if host not in (HOME, "localhost") or (request.method == "POST" and origin not in (None, f"http://{request.host}")):
        raise web.HTTPForbidden(text="La répétition ne répond qu’à cette machine.\n")
    try:
        answer = await handler(request)
    except NotThere:
        raise web.HTTPConflict(text="Ce n’est plus là\u00a0: la conversation a changé entre-temps.\n") from None
    except Refused as refused:
        raise web.HTTPConflict(text=f"Telegram refuserait\u00a0: {refused}.\n") from None
    except web.HTTPRequestEntityTooLarge as large:
        large.text = f"Ce fichier est trop lourd\u00a0: {LARGEST // MEGA} Mo au plus.\n"
        raise
    if answer.prepared:
        return answer
    answer.headers["Content-Security-Policy"] = POLICY
    answer.headers["X-Content-Type-Options"] = "nosniff"
    return answer


def wrong(why: str) -> web.HTTPBadRequest:
    return web.HTTPBadRequest(text=f"Demande mal formée\u00a0: {why}.\n")


async def body(request: web.Request) -> dict[str, object]:
    """A JSON object of the page's."""
    try:
        content = await request.json()
        json.dumps(content, ensure_ascii=False).encode()  # half a character pair is no text
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        raise wrong("un objet JSON est attendu")
    return content


def number(content: Mapping[str, object], name: str) -> int:
    """0 when it is not there."""
    try:
        return int(str(content.get(name) or 0)[:DIGITS])
    except ValueError:
        raise wrong(f"«\u202f{name}\u202f» doit être un nombre") from None


def where(content: Mapping[str, object]) -> tuple[int, int]:
    """Who acts, and in which chat: their own or the group. Others are refused."""
    who, chat = number(content, "who"), number(content, "chat")
    if who not in PEOPLE:
        raise wrong("cette personne n’est pas de la répétition")
    if chat not in (who, GROUP):
        raise wrong("cette conversation n’est pas de la répétition")
    return who, chat
