"""After the cut-off, in English."""

from __future__ import annotations

from bot.people.rules.person import Role
from tests.enrolment.status.standing import stands
from tests.signup.signing import does
from tests.town import Town


async def test_after_the_cut_off_in_english(early: Town) -> None:
    grace = await early.person(401, "Grace", Role.PARTICIPANT, "en")
    await stands(early)
    await early.until("2024-03-12 08:00")
    assert (await does(grace, "/status")).endswith(
        "\n\nSince the end of 11 March 2024, corrections and withdrawals go through the team. Write to them: they will "
        "see to it."
    )
    assert grace.buttons == ["Get the letter for my employer", "Write to the team"]
