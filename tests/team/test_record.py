"""The record of decisions says in words all that the bot notes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.changes.actions import publish
from bot.membership.actions.review import CLAIMED
from bot.outbox.acts import Approve, Decline, TakeOut
from bot.people.rules.person import Language
from bot.privacy.rules.personal import FORGOTTEN
from bot.team.screens.record import KNOWN, did
from bot.team.screens.record_details import Names, detail

ROOT = Path(__file__).parents[2]
NOTED = re.compile(r"""audit\.note\(\s*[^,()]+,\s*"([a-z ]+)\"""")
ADMISSIONS = {f"admission_{it.kind}" for it in (Approve(1), Decline(1), TakeOut(1))}
SEATED = re.compile(r"""allocation\.seat\([^"]*"([a-z ]+)\"""")


def test_what_the_code_notes_is_in_the_catalogue() -> None:
    code = "\n".join(
        it.read_text(encoding="utf-8")
        for it in [*(ROOT / "bot").glob("*/actions/*.py"), *(ROOT / "handlers").glob("*.py")]
    )
    noted = {*NOTED.findall(code), *SEATED.findall(code)}
    assert len(noted) > 15
    assert {*noted, *ADMISSIONS, *publish.NOTED.values(), CLAIMED, FORGOTTEN} <= KNOWN


@pytest.mark.parametrize("language", list(Language))
def test_a_word_that_nobody_explained_stays_as_it_is(language: Language) -> None:
    assert all(did(what, language) for what in KNOWN)
    assert did("something new", language) == "something new"


NAMES = Names({2: "Ville de Lens"}, {7: "Zoé Brun"})


@pytest.mark.parametrize(
    ("what", "said", "fr", "en"),
    [
        ("accepted", "organisation 2", "au titre de «\u202fVille de Lens\u202f»", "as a member of “Ville de Lens”"),
        (
            "accepted", "organisation 3", "au titre d’une organisation qui n’est plus dans la liste",
            "as a member of an organisation that is no longer in the list",
        ),
        ("accepted", "as written", "sous le nom indiqué", "under the name given"),
        ("withdrawn", "for 7", "au profit de\u00a0: Zoé Brun", "for: Zoé Brun"),
        ("taken over", "from 8", "avant\u00a0: une inscription effacée", "before: an erased sign-up"),
        ("deadline", "2023-11-30 > 2023-12-10", "30 novembre 2023 → 10 décembre 2023", "30 November 2023 → 10 December 2023"),
        ("members imported", "1 + 12", "1 organisation, 12 personnes", "1 organisation, 12 people"),
        ("programme imported", "3", "version 3", "version 3"),
        ("exported", "xlsx", "toutes les feuilles", "every sheet"),
        ("exported", "caterer", "Traiteur", "Caterer"),
        ("link", "takeover", "pour céder sa place", "to give their seat"),
        ("corrected", "phone, first_name, diet", "téléphone, prénom, repas", "phone, first name, meals"),
        (
            "served", "by hand, over the organisation's limit",
            "à la demande de l’équipe, au-delà de la limite de son organisation",
            "at the team’s request, beyond the limit of their organisation",
        ),
        ("changed the organisation", "", "", ""),
        ("forgotten", "A1B2", "A1B2", "A1B2"),
    ],
)  # fmt: skip
def test_what_a_line_adds_is_in_words(what: str, said: str, fr: str, en: str) -> None:
    assert (detail(what, said, NAMES, Language.FR), detail(what, said, NAMES, Language.EN)) == (fr, en)
