"""The export of the programme, in the format that the organiser chooses."""

from __future__ import annotations

from bot.chat.callback_data import button
from bot.chat.layout import desk_button, html, lines, push
from bot.chat.screen import Screen
from bot.enrolment.screens.participants import FROM_EXPORTS
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.programme.screens.documents import stamp
from bot.programme.screens.parts import notice
from bot.rollcalls.screens.papers import TAP as ATTENDANCE

FORMATS = (("xlsx", "csv"), ("pdf", "ics"))


def choose(language: Language) -> Screen:
    rows = tuple(tuple(button(f".{it}", "export", "programme", it) for it in row) for row in FORMATS)
    people = push("enrolment-participants-open", language, "export", "participants", FROM_EXPORTS)
    attendance = push("rollcalls-papers-open", language, ATTENDANCE, "home")
    return Screen(
        html("transfers-export-choose", language), (*rows, (people,), (attendance,), (desk_button(language),))
    )


def caption(programme: Programme, addresses: bool, language: Language) -> str:
    """`addresses`: whether it holds those of hosts, which is not to be passed on as it is."""
    team = html("transfers-export-hosts", language) if addresses else None
    return lines(html("transfers-export-caption", language), stamp(programme, language), notice(programme), team)
