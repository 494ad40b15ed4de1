"""The record is in words: all that the code may note, and who did what the bot never does by itself."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from bot.changes.actions import publish
from bot.membership.actions.review import CLAIMED
from bot.naming.actions import NOTED
from bot.outbox.acts import Approve, Decline, TakeOut
from bot.people.rules.person import Language
from bot.privacy.rules.personal import FORGOTTEN
from bot.team.actions import record
from bot.team.screens.record import KNOWN, did
from tests.town import Reader, Town

ROOT = Path(__file__).parents[2]
# Where what is noted is no literal: all that it may be there. A new such place is found by the test below.
ELSEWHERE = {
    ("bot/seats/actions/offers.py", "what"): {"declined", "lapsed"},
    ("bot/seats/actions/allocation.py", "what"): {"seated", "served", "taken"},
    ("bot/membership/actions/review.py", "CLAIMED"): {CLAIMED},
    ("bot/enrolment/actions/change_organisation.py", "what"): {"changed the organisation", "kept the organisation"},
    ("bot/changes/actions/publish.py", "NOTED.get(note, 'programme published')"): {
        "programme published", *publish.NOTED.values(),
    },
    ("bot/group/actions/outcomes.py", "f'admission_{done.kind}'"): {
        f"admission_{it.kind}" for it in (Approve(1), Decline(1), TakeOut(1))
    },
    ("bot/group/actions/admission.py", "what"): {"kept inside", "shown out"},
    ("bot/naming/actions.py", "what[0]"): {pair[0] for both in NOTED.values() for pair in both},
    ("bot/naming/actions.py", "what[1]"): {pair[1] for both in NOTED.values() for pair in both},
    ("bot/privacy/actions/personal.py", "FORGOTTEN"): {FORGOTTEN},
    ("bot/broadcasts/actions/sending.py", "f'broadcast {after.state}'"): {"broadcast scheduled", "broadcast sent"},
    ("bot/broadcasts/actions/changing.py", "what"): {"broadcast corrected", "broadcast withdrawn"},
    ("bot/rollcalls/actions/calling.py", "f'roll-call {state}'"): {"roll-call complete", "roll-call left"},
}  # fmt: skip


def noted() -> Iterator[tuple[str, ast.expr]]:
    """Where something is noted, and what."""
    for path in sorted(it for top in ("bot", "handlers", "storage") for it in (ROOT / top).rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and ast.unparse(call.func).endswith("audit.note"):
                yield str(path.relative_to(ROOT)), call.args[1]


def test_all_that_may_be_noted_has_its_words() -> None:
    places = list(noted())
    literal = {it.value for _, it in places if isinstance(it, ast.Constant)}
    others = {(path, ast.unparse(it)) for path, it in places if not isinstance(it, ast.Constant)}
    assert others == set(ELSEWHERE)
    assert literal | {what for whats in ELSEWHERE.values() for what in whats} <= KNOWN
    for language in Language:
        assert not [what for what in KNOWN if did(what, language) == what and "_" in what]


async def test_what_was_done_at_the_command_line_is_not_the_bot_s_doing(place: Town, claire: Reader) -> None:
    async with place.app.services.database.work() as work:
        await work.audit.note(None, "members imported", detail="1 + 12")
        await work.audit.note(None, "programme exported", detail="csv")
        await work.audit.note(None, "admission_approve")
    await claire.says("/inscrits")
    _, *lines = (await claire.taps("Lire le journal")).splitlines()
    assert [it.split(" · ")[1] for it in lines if it] == [
        "le bot\u00a0: entrée dans le groupe acceptée",
        "la ligne de commande\u00a0: programme exporté, .csv",
        "la ligne de commande\u00a0: liste des membres importée, 1 organisation, 12 personnes",
    ]
    async with place.app.services.database.reading() as work:
        rows = [record.row(it, "", Language.EN)[1] for it in await record.whole(work, Language.EN)]
    assert rows == ["the bot", "the command line", "the command line"]


async def test_the_group_that_is_bound_is_in_the_record(place: Town, claire: Reader) -> None:
    place.telegram.group(-1001, "Voyage 2024", admins=[claire.id])
    place.telegram.adds_bot(claire.id, -1001)
    place.telegram.says(claire.id, "/lier", -1001)
    await place.settled()
    await claire.says("/inscrits")
    assert "Claire\u00a0: groupe des participant·es lié" in await claire.taps("Lire le journal")
