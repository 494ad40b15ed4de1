"""/debrief: what the organisers read of the debriefs."""

from __future__ import annotations

from collections import Counter

from bot.attachments.rules import Kind
from bot.chat.content import Content
from bot.chat.content import Kind as ContentKind
from bot.chat.screen import Screen
from bot.chat.typed import clean
from bot.debriefs.actions import reading
from bot.debriefs.actions.documents import PHOTO, SHEET
from bot.debriefs.actions.reading import Read
from bot.debriefs.actions.sorting import file, hide
from bot.debriefs.rules.themes import LONGEST, MOST, counted, key_of, proposed, spelt
from bot.debriefs.screens import answers, wording
from bot.debriefs.screens import reading as screens
from bot.debriefs.screens.answers import Page
from bot.debriefs.screens.asking import named
from bot.debriefs.screens.reading import Overview
from bot.outbox.acts import Deliver
from bot.people.actions import conversations
from bot.people.rules.rights import ORGANISERS
from bot.texts.catalogue import plain
from handlers.ask import Ask, Request
from handlers.incoming import MessageSent, is_id
from handlers.routing import ConversationRoute, Route, TapRoute, command

SEARCH, THEME = "debrief-search", "debrief-theme"


async def overview(ask: Ask) -> None:
    await _visits(ask, 0)


async def _visits(ask: Ask, page: int) -> None:
    programme = await ask.programme()
    found = Overview(
        await reading.rates(ask.work, ask.services.trip),
        reading.running(programme, ask.services.trip, ask.now),
        ask.services.trip.debriefs.before,
        themes=bool(counted((await _everything(ask)).found)),
    )
    ask.reply(screens.overview(found, programme, ask.language, page))


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("home",):
            await overview(ask)
        case ("visits", page) if page.isdecimal() and int(page) <= answers.LAST:
            await _visits(ask, int(page))
        case ("questions",):
            await _questions(ask)
        case ("themes",):
            ask.reply(screens.themes(counted((await _everything(ask)).found), ask.language))
        case ("list", lens, page) if page.isdecimal() and int(page) <= answers.LAST:
            await _list(ask, lens, int(page))
        case ("card" | "theme" | "hide" as verb, key, lens):
            await _one(ask, verb, key, lens)
        case ("tag", key, theme, lens):
            await _tag(ask, key, theme, lens)
        case ("sheet",):
            await _sheet(ask)
        case ("photo" | "voice" as kind, key):
            await _carried(ask, kind, key)
        case ("over", ref):
            await _over(ask, ref)
        case ("search",):
            await conversations.begin(ask.work, ask.real, SEARCH)
            ask.say(screens.ask_words(ask.language))
        case _:
            ask.stale()


async def _everything(ask: Ask) -> Read:
    return await reading.everything(ask.work, await ask.programme())


async def _questions(ask: Ask) -> None:
    counts = Counter(it.question for it in (await _everything(ask)).found)
    ask.reply(screens.questions(counts, ask.services.trip.debriefs, ask.language))


async def _list(ask: Ask, lens: str, page: int) -> None:
    found = await _through(ask, lens)
    if found is None:
        ask.stale()
        return
    ask.reply(answers.listed(found, page, ask.services.trip.debriefs, ask.language))


async def _through(ask: Ask, lens: str) -> Page | None:
    """What is read through it: a visit, a question, a theme."""
    programme = await ask.programme()
    match lens.partition("-"):
        case ("of", _, row) if is_id(row) and (debrief := await ask.work.debriefs.get(int(row))) is not None:
            what = named(programme, debrief.entry, ask.language)
            read = await reading.of_visit(ask.work, programme, debrief.entry)
        case ("by", _, question):
            what = wording.title(ask.services.trip.debriefs, question, ask.language)
            read = await reading.to_question(ask.work, programme, question)
        case ("in", _, key):
            read = await reading.on_theme(ask.work, programme, key)
            what = next((theme for it in read.found for theme in it.themes if key_of(theme) == key), "")
        case _:
            return None
    return Page(what, read.found, read.names, lens, read.nameless)


async def _one(ask: Ask, verb: str, key: str, lens: str) -> None:
    programme = await ask.programme()
    read = await reading.of_key(ask.work, programme, key)
    if not read.found:
        ask.stale()
    elif verb == "theme":
        await conversations.begin(ask.work, ask.real, f"{THEME}:{key}:{lens}")
        ask.say(answers.ask_theme(key, lens, ask.language))
    elif verb == "hide":
        await hide(ask.work, ask.services.trip, programme, key)
        ask.answer(plain("debriefs-hid", ask.language))
        await (_list(ask, lens, 0) if lens else overview(ask))
    else:
        ask.reply(await _card(ask, key, lens))


async def _card(ask: Ask, key: str, lens: str) -> Screen:
    everything = await _everything(ask)
    it = next(it for it in everything.found if it.key == key)
    what = named(await ask.programme(), it.entry or it.day, ask.language)
    page = Page(what, [it], everything.names, lens)
    return answers.card(page, proposed(everything.found, it), ask.services.trip.debriefs, ask.language)


async def _tag(ask: Ask, key: str, theme: str, lens: str) -> None:
    known = counted((await _everything(ask)).found)
    chosen = next((it for it in known if key_of(it) == theme), None)
    if chosen is None or not await file(ask.work, await ask.programme(), key, chosen):
        ask.stale()
    else:
        ask.reply(await _card(ask, key, lens))


async def filed(ask: Request[MessageSent]) -> None:
    """A theme in the organiser's own words, or one that there is already, however they spell it."""
    key, lens = (*ask.keys, "", "")[:2]
    known = counted((await _everything(ask)).found)
    theme = spelt(" ".join(clean(ask.what.words).split()), known)
    if not 0 < len(theme) <= LONGEST:
        ask.say(answers.theme_bounds("debriefs-theme-bounds", ask.language, most=LONGEST))
        return
    await conversations.end(ask.work, ask.real.id)
    if theme not in known and len(known) >= MOST:
        ask.say(answers.theme_bounds("debriefs-theme-most", ask.language, most=MOST))
    elif await file(ask.work, await ask.programme(), key, theme):
        ask.say(await _card(ask, key, lens))
    else:
        ask.say(answers.theme_bounds("debriefs-nothing", ask.language))


async def _sheet(ask: Ask) -> None:
    await ask.work.audit.note(ask.real.id, "debriefs exported", detail="xlsx")
    recipe = SHEET.recipe((await ask.programme()).version, ask.language, "xlsx")
    ask.document(recipe, plain("debriefs-sheet-caption", ask.language))


async def _carried(ask: Ask, kind: str, key: str) -> None:
    """A photograph from the store; a voice note, always signed, as Telegram holds it."""
    programme = await ask.programme()
    found = await reading.carried(ask.work, programme, key)
    if found is None or found[1].kind != kind:
        ask.stale()
        return
    shown, it = found
    what, who = named(programme, shown.entry or shown.day, ask.language), await reading.author(ask.work, shown)
    caption = answers.carried_caption(what, who, it.caption, ask.language)
    if kind == Kind.PHOTO:
        ask.document(PHOTO.recipe(0, ask.language, key), caption)
    elif file := await ask.work.attachments.file(it.id):
        ask.enqueue(Deliver((Content(ContentKind.VOICE, caption, file),)))


async def _over(ask: Ask, ref: str) -> None:
    """« C’est fini »: asked now rather than at the end as published."""
    if reading.running(await ask.programme(), ask.services.trip, ask.now) != ref:
        ask.stale()
        return
    await ask.work.debriefs.mark_over((await ask.work.debriefs.of_entry(ref)).id)
    ask.work.stir()
    await overview(ask)


async def searched(ask: Request[MessageSent]) -> None:
    await conversations.end(ask.work, ask.real.id)
    read = await reading.searched(ask.work, await ask.programme(), ask.what.words)
    page = Page(ask.what.words[:60], read.found, read.names)
    ask.say(answers.listed(page, 0, ask.services.trip.debriefs, ask.language))


ROUTES: tuple[Route, ...] = (
    command("debrief", overview, "", ORGANISERS),
    TapRoute(screens.TAP, tapped, right="debrief"),
    ConversationRoute(SEARCH, searched, right="debrief"),
    ConversationRoute(THEME, filed, right="debrief"),
)
