"""A note may be given to the debrief of what it is about."""

from __future__ import annotations

from tests.debriefs.test_stories import ENDS, prompts
from tests.town import Reader, Town

GIVE = "L’ajouter à mes réponses"
WORDS = "Un budget par quartier"


async def given(place: Town, who: Reader) -> tuple[list[str], int]:
    """What they said in debriefs, and how many notes they have."""
    async with place.app.services.database.reading() as work:
        return [it.words for it in await work.debriefs.contributions(who.id)], await work.notes.count(who.id)


async def test_one_tap_gives_it_from_where_it_was_just_kept_and_the_questions_come_all_the_same(
    place: Town, ana: Reader
) -> None:
    await place.until("2024-03-26 10:15")
    await ana.says(WORDS)
    await ana.taps("Garder en note")
    read = await ana.taps(GIVE)
    assert f"Impression\u00a0: {WORDS}\n\nL’équipe lit cette réponse avec votre nom." in read
    assert "Garder pour moi" in ana.buttons
    assert await given(place, ana) == ([WORDS], 0)
    await place.until(ENDS)
    assert len(prompts(ana)) == 1
    await ana.says("/note Autre chose")
    assert (await ana.taps(GIVE)).startswith("C’est gardé")
    assert await given(place, ana) == ([f"{WORDS}\nAutre chose"], 0)


async def test_moved_from_lunch_to_the_visit_it_may_be_given(place: Town, ana: Reader) -> None:
    await place.until("2024-03-26 13:00")
    await ana.says(f"/note {WORDS}")
    assert GIVE not in ana.buttons
    await ana.taps(next(it for it in ana.buttons if it.startswith("14")))
    assert GIVE not in ana.buttons  # that visit has not begun
    await ana.taps("Choisir une autre étape")
    await ana.taps(next(it for it in ana.buttons if it.startswith("9")))
    await ana.taps(GIVE)
    assert await given(place, ana) == ([WORDS], 0)
