"""What organisers do from somebody's card: correct an answer, write to them; and ask all for what is missing."""

from __future__ import annotations

from bot.chat.layout import html
from bot.chat.typed import Invalid
from bot.enrolment.actions import correcting, reminding
from bot.enrolment.screens import correcting as screens
from bot.enrolment.screens import reminding as reminding_screens
from bot.forms.rules.kinds import Contact, Days, Kind
from bot.people.actions import conversations
from bot.people.rules.person import Person
from bot.signup.actions.form import form_of
from bot.signup.rules.signup import Signup
from bot.team.actions import letters
from bot.team.screens import letters as letter_screens
from handlers.ask import Ask, Request
from handlers.incoming import MessageSent, is_id
from handlers.routing import ConversationRoute, Route, TapRoute
from handlers.team import CARRIED

CORRECTS, WRITES = "mend", "write"  # what was asked for


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("fix", row) if is_id(row):
            await _which(ask, int(row))
        case ("fix", row, key) if is_id(row):
            await _question(ask, int(row), key)
        case ("see", marks):
            await _ticked(ask, marks)
        case ("say", key, choice):
            await _chosen(ask, key, choice)
        case ("write", row) if is_id(row):
            await _write(ask, int(row))
        case _:
            ask.stale()


async def _which(ask: Ask, row: int) -> None:
    signup = await ask.work.signups.get(row)
    offered = correcting.offered(ask.services, signup) if signup else ()
    if signup is None or not offered:
        ask.stale()
    else:
        ask.reply(screens.which(form_of(ask.services), signup, offered, ask.language))


async def _question(ask: Ask, row: int, key: str) -> None:
    found = await correcting.find(ask.work, ask.services, row, key)
    if found is None:
        ask.stale()
        return
    await conversations.begin(ask.work, ask.real, f"{CORRECTS}:{row}:{key}")
    ask.reply(screens.question(form_of(ask.services), *found, ask.language))


async def _pending_correction(ask: Ask) -> tuple[int, str] | None:
    """Whose answer was asked for, and which."""
    match (await conversations.pending(ask.work, ask.real.id) or "").split(":"):
        case [name, row, key] if name == CORRECTS and is_id(row):
            return int(row), key
    return None


async def _ticked(ask: Ask, marks: str) -> None:
    """Days are ticked on the screen alone."""
    pending = await _pending_correction(ask)
    found = await correcting.find(ask.work, ask.services, *pending) if pending else None
    if found is None or not isinstance(found[1].kind, Days) or not found[1].kind.marks(marks):
        ask.stale()
    else:
        ask.reply(screens.question(form_of(ask.services), *found, ask.language, marks=marks))


async def _chosen(ask: Ask, key: str, choice: str) -> None:
    pending = await _pending_correction(ask)
    if pending is None or pending[1] != key:
        ask.stale()
        return
    kept = await correcting.pressed(ask.work, ask.services, ask.real, *pending, choice)
    if kept is None:
        ask.stale()
    else:
        await _done(ask, kept, key)


async def corrected(ask: Request[MessageSent]) -> None:
    """The answer in words; one that will not do is asked for again."""
    pending = await _pending_correction(ask)
    found = await correcting.find(ask.work, ask.services, *pending) if pending else None
    if pending is None or found is None:
        await conversations.end(ask.work, ask.real.id)
        ask.say(letter_screens.gone(ask.language))
        return
    kept = await correcting.typed(ask.work, ask.services, ask.real, *pending, _words(ask.what, found[1].kind))
    if isinstance(kept, Invalid):
        note = html(kept.key, ask.language, **kept.values)
        ask.say(screens.question(form_of(ask.services), *found, ask.language, note))
    elif kept is not None:
        await _done(ask, kept, pending[1])


def _words(what: MessageSent, kind: Kind) -> str:
    """A contact that is shared is a number, or whom to call."""
    if what.kind != "contact":
        return what.words
    return what.card if isinstance(kind, Contact) else what.phone


async def _done(ask: Ask, kept: Signup, key: str) -> None:
    await conversations.end(ask.work, ask.real.id)
    form = form_of(ask.services)
    question, notified = form.get(key), await _person(ask, kept) is not None
    if question:
        ask.reply(screens.done(form, kept, question, notified, ask.language))


async def _person(ask: Ask, signup: Signup | None) -> Person | None:
    """Whose sign-up it is, when the bot can write to them."""
    known = await ask.work.people.get(signup.person) if signup and signup.person is not None else None
    return known if known and known.reached else None


async def _write(ask: Ask, row: int) -> None:
    signup = await ask.work.signups.get(row)
    if signup is None or await _person(ask, signup) is None:
        ask.stale()
        return
    await conversations.begin(ask.work, ask.real, f"{WRITES}:{row}")
    ask.reply(screens.write_prompt(signup, ask.language))


async def written(ask: Request[MessageSent]) -> None:
    """What « Écrire à cette personne » asked for: a letter that the team begins."""
    signup = await ask.work.signups.get(int(ask.keys[0])) if ask.keys and is_id(ask.keys[0]) else None
    person = await _person(ask, signup)
    if ask.what.kind not in CARRIED:
        ask.say(letter_screens.unsupported(ask.language))
    elif signup is None or person is None:
        await conversations.end(ask.work, ask.real.id)
        ask.say(letter_screens.unreachable(ask.language, signup.name if signup else ""))
    else:
        await letters.begin(ask.work, ask.real, person, ask.message, ask.what.words)
        ask.say(screens.written(signup, ask.language))


async def missing(ask: Ask) -> None:
    """Counted first; sent when it is pressed."""
    if ask.keys == ("send",):
        ask.reply(reminding_screens.sent(await reminding.remind(ask.work, ask.services, ask.real), ask.language))
        return
    found = await reminding.lacking(ask.work, ask.services)
    form, reached = form_of(ask.services), len(found.reached)
    ask.reply(reminding_screens.count(form, found.by_question, reached, found.apart, ask.language))


ROUTES: tuple[Route, ...] = (
    TapRoute("person", tapped, right="inscrits"),
    TapRoute("missing", missing, right="inscrits"),
    ConversationRoute(CORRECTS, corrected, right="inscrits"),
    ConversationRoute(WRITES, written, right="inscrits"),
)
