"""What organisers see of the hosts: who was shown what, where to write, what was made more precise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.chat.callback_data import button
from bot.chat.layout import LINE, TITLE, clip, clip_label, confirming, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Button, Screen
from bot.hosts.rules import LONGEST, PAGE, Hosts, Sent
from bot.membership.screens.code_mail import PAGE as MAIL
from bot.membership.screens.code_mail import Letter
from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry
from bot.programme.screens.programme import entry_key
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.trip import Trip

TAP = "hosts"


@dataclass(frozen=True, slots=True)
class Shown:
    """A visit and its hosts. `mails`: whether the bot can mail."""

    entry: Entry
    hosts: Hosts
    zone: ZoneInfo
    mails: bool = False


def overview(
    found: Sequence[Entry], known: Mapping[str, Hosts], zone: ZoneInfo, page: int, language: Language
) -> Screen:
    last = max(0, (len(found) - 1) // PAGE)
    page = min(page, last)
    shown = [Shown(it, known.get(it.ref, Hosts(it.ref)), zone) for it in found[page * PAGE : (page + 1) * PAGE]]
    text = paragraphs(
        html("hosts-heading", language),
        *(_line(it, language) for it in shown),
        None if found else html("hosts-nobody", language),
    )
    pages = row(
        push("hosts-before", language, TAP, "page", page - 1) if page else None,
        push("hosts-after", language, TAP, "page", page + 1) if page < last else None,
    )
    back = row(push("carnet-open", language, "journal-all"))
    return Screen(text, stack((*(row(_open(it.entry)) for it in shown), pages, back)))


def _open(it: Entry) -> Button:
    return button(clip_label(it.title), TAP, "of", entry_key(it))


def _line(it: Shown, language: Language) -> Markup:
    precise = html("hosts-precise", language) if it.hosts.precision else None
    return lines(html("hosts-visit", language, title=clip(it.entry.title, TITLE)), _state(it, language), precise)


def _state(it: Shown, language: Language) -> Markup:
    stamp = dates.stamp(it.hosts.at, it.zone, language) if it.hosts.at else ""
    return html(f"hosts-is-{it.hosts.sent or 'not'}", language, stamp=stamp)


def visit(it: Shown, language: Language) -> Screen:
    email, words = it.hosts.email, it.hosts.precision
    title = html("hosts-visit", language, title=clip(it.entry.title, TITLE))
    known = html("hosts-address", language, email=email) if email else html("hosts-no-address", language)
    text = paragraphs(
        lines(title, Markup.escape(clip(it.entry.hosts, LINE))),
        lines(known, _state(it, language)),
        html("hosts-precision", language, words=clip(words, 4 * LINE)) if words else None,
        None if it.mails else html("hosts-no-mail", language),
    )
    return Screen(text, stack(_rows(it, entry_key(it.entry), language)))


def _rows(it: Shown, key: str, language: Language) -> Sequence[tuple[Button, ...]]:
    may = it.mails and it.hosts.email and it.hosts.sent is not Sent.QUEUED
    again = "hosts-mail-again" if it.hosts.sent in (Sent.MAILED, Sent.REFUSED) else "hosts-mail"
    precise = "hosts-write-again" if it.hosts.precision else "hosts-write"
    return (
        row(push(again, language, TAP, "mail", key) if may else None),
        row(push("hosts-hand", language, TAP, "hand", key)),
        row(push("hosts-to", language, TAP, "to", key)),
        row(push("hosts-forget", language, TAP, "forget", key) if it.hosts.email else None),
        row(push(precise, language, TAP, "write", key)),
        row(push("hosts-erase", language, TAP, "erase", key) if it.hosts.precision else None),
        row(push("hosts-all", language, TAP, "page", 0)),
    )


def surely(it: Shown, language: Language) -> Screen:
    """What leaves cannot be taken back: asked once."""
    key = entry_key(it.entry)
    yes = confirming(push("hosts-mail-yes", language, TAP, "sure", key))
    text = html("hosts-surely", language, title=clip(it.entry.title, TITLE), email=it.hosts.email)
    return Screen(text, ((yes,), (push("hosts-back", language, TAP, "of", key),)))


def ask(what: str, title: str, language: Language) -> Screen:
    """`what`: `to` or `write`."""
    return Screen(html(f"hosts-ask-{what}", language, title=clip(title, TITLE)))


def bounds(language: Language) -> Screen:
    return Screen(html("hosts-bounds", language, most=LONGEST))


def wrong(why: str) -> Screen:
    return Screen(Markup.escape(why))


def gone(language: Language) -> Screen:
    return Screen(html("hosts-gone", language))


def caption(title: str, language: Language) -> str:
    return html("hosts-caption", language, title=clip(title, TITLE))


def letter(entry: Entry, trip: Trip, language: Language) -> Letter:
    """What goes with the page, in the trip's language."""
    name = " ".join(trip.name.split())
    day = dates.day(entry.starts.astimezone(trip.zone).date(), language)
    subject = plain("hosts-subject", language, trip=name)
    words = [
        plain("hosts-hello", language),
        plain("hosts-thanks", language, network=trip.network, day=day, title=entry.title),
        plain("hosts-page", language),
        plain("hosts-correct", language),
        plain("hosts-signed", language, who=trip.organiser),
    ]
    shown = "".join(f"<p>{escape(it)}</p>" for it in words)
    text = "\n\n".join(words)
    return Letter(subject, f"{text}\n", MAIL.format(lang=language, subject=escape(subject), body=shown))
