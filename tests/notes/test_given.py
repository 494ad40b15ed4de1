"""A note may be given to the debrief of what it is about."""

from __future__ import annotations

from tests.town import Reader, Town

GIVE = "L’ajouter au compte rendu"


async def test_once_a_visit_is_debriefed_its_notes_may_be_given(place: Town, ana: Reader) -> None:
    await place.until("2024-03-26 10:15")
    await ana.says("/note Un budget par quartier")
    await ana.taps("Voir mes notes")
    await ana.taps("Ouvrir la note 1")
    assert GIVE not in ana.buttons
    await place.until("2024-03-26 12:20")
    ana.unread()
    await ana.says("/note")
    await ana.taps("Voir mes notes")
    await ana.taps("Ouvrir la note 1")
    given = await ana.taps(GIVE)
    assert given.startswith("C’est gardé"), given
    async with place.app.services.database.reading() as work:
        assert [it.words for it in await work.debriefs.said(ana.id)] == ["Un budget par quartier"]
        assert await work.notes.count(ana.id) == 0
