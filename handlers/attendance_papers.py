"""Half-day attendance, from /exporter: the sheet and the certificates."""

from __future__ import annotations

from bot.rollcalls.actions.documents import ATTENDANCE
from bot.rollcalls.actions.presence import register
from bot.rollcalls.screens import papers
from handlers.ask import Ask
from handlers.routing import Route, TapRoute

MOST_DIGITS = 4  # of a page


async def tapped(ask: Ask) -> None:
    present = (await register(ask.work, ask.services.trip)).present
    match ask.keys:
        case ("home",):
            ask.reply(papers.choose(len(present), ask.language))
        case ("who", page) if page.isdecimal() and len(page) < MOST_DIGITS:
            ask.reply(papers.people([(it.who.key, it.name) for it in present], int(page), ask.language))
        case ("file", form) if form in (*papers.SHEETS, papers.PDF) or form in {it.who.key for it in present}:
            await ask.work.audit.note(ask.real.id, "attendance exported", detail=_kind(form))
            caption = papers.caption(form, ask.now, ask.services.trip.zone, ask.language)
            ask.document(ATTENDANCE.recipe(0, ask.language, form), caption)
        case _:
            ask.stale()


def _kind(form: str) -> str:
    return form if form in papers.SHEETS else papers.PDF


ROUTES: tuple[Route, ...] = (TapRoute(papers.TAP, tapped, right="exporter"),)
