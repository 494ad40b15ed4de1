"""A note may be a photograph or a voice note: kept, moved and erased like any other, and given to the debrief with it."""

from __future__ import annotations

import pytest

from bot.carnet.actions.gather import own
from bot.debriefs.rules.contributions import Mark
from bot.people.rules.person import Role
from tests.attachments.photos import VOICE, held, presses, shows
from tests.notes.test_given import GIVE
from tests.notes.test_stories import ALL, ERASE, KEEP, MOVE, VISIT
from tests.pictures import DEVICE, photo
from tests.town import Reader, Town, text_of

KEPT = f"Note gardée\u00a0: {VISIT}. Personne d’autre ne la lit.\n\n«\u202f[photo] La cour\u202f»"


@pytest.fixture
async def visit(place: Town) -> None:
    await place.until("2024-03-26 10:15")


async def voice(who: Reader, content: bytes = VOICE) -> str:
    who.unread()
    who.town.telegram.sends_voice(who.id, content)
    await who.town.settled()
    return "\n".join(who.unread())


@pytest.mark.usefixtures("visit")
async def test_a_photograph_that_nobody_asked_for_is_kept_as_a_note_bare(place: Town, ana: Reader) -> None:
    assert (await shows(ana, photo(), "La cour")).startswith("Votre message n’a été transmis à personne.")
    assert held(place) == []
    asked = ana.last["message_id"]
    for _ in range(2):
        place.telegram.taps(ana.id, asked, label=KEEP)
    await place.settled()
    assert text_of(ana.last).startswith(KEPT)
    [kept] = held(place)
    assert DEVICE.encode() not in kept
    async with place.app.services.database.reading() as work:
        assert await work.notes.count(ana.id) == 1
        person = await work.people.get(ana.id)
        assert person is not None
        mine = await own(work, place.app.services.trip, person)
    assert [(it.caption, it.file != "") for it in mine.photos] == [("La cour", True)]


@pytest.mark.usefixtures("visit")
async def test_the_command_takes_a_photograph_a_file_or_a_voice(place: Town, ana: Reader) -> None:
    await ana.says("/note")
    assert (await shows(ana, photo(), "La cour")).startswith(KEPT)
    await ana.says("/note")
    place.telegram.sends_document(ana.id, photo(colour="green"), "IMG.JPG", caption="La cour")
    await place.settled()
    assert ana.unread()[-1].startswith(KEPT)
    await ana.says("/note")
    assert "«\u202f[message vocal]\u202f»" in await voice(ana)
    await ana.taps(ALL)
    shown = text_of(ana.last)
    assert shown.startswith("Vos notes (3)") and "[message vocal]" in shown
    assert len(held(place)) == 3


@pytest.mark.usefixtures("visit")
async def test_moved_and_given_it_goes_with_the_answer(place: Town, ana: Reader) -> None:
    await shows(ana, photo(), "La cour")
    await ana.taps(KEEP)
    await ana.taps(MOVE)
    await ana.taps(next(it for it in ana.buttons if it.startswith("14")))
    assert GIVE not in ana.buttons  # that visit has not begun
    await ana.taps(MOVE)
    await ana.taps(next(it for it in ana.buttons if it.startswith("9")))
    assert "Impression\u00a0: [photo] La cour" in await ana.taps(GIVE)
    async with place.app.services.database.reading() as work:
        [it] = await work.debriefs.contributions(ana.id)
        assert [one.caption for one in it.carried] == ["La cour"] and await work.notes.count(ana.id) == 0
    assert len(held(place)) == 1


@pytest.mark.usefixtures("visit")
async def test_erased_it_leaves_the_store(place: Town, ana: Reader) -> None:
    await shows(ana, photo(), "La cour")
    await ana.taps(KEEP)
    assert len(held(place)) == 1
    await ana.taps(ERASE)
    await place.until("2024-03-26 10:16")
    assert held(place) == []


@pytest.mark.usefixtures("visit")
async def test_it_goes_with_its_author(place: Town, ana: Reader) -> None:
    await shows(ana, photo(), "La cour")
    await ana.taps(KEEP)
    async with place.app.services.database.work() as work:
        person = await work.people.get(ana.id)
        assert person is not None
        assert [it["caption"] for it in (await work.personal.held(person.id, None))["attachments"]] == ["La cour"]
        await work.personal.erase(person, None)
    await place.until("2024-03-26 10:16")
    assert held(place) == []


@pytest.mark.usefixtures("visit")
async def test_a_voice_that_is_given_by_who_stays_anonymous_is_theirs_alone(place: Town, ana: Reader) -> None:
    async with place.app.services.database.work() as work:
        await work.debriefs.choose_mark(ana.id, Mark.ANONYMOUS)
    await voice(ana)
    await ana.taps(KEEP)
    assert (await ana.taps(GIVE)).startswith("Votre voix vous ferait reconnaître")
    async with place.app.services.database.reading() as work:
        assert [it.mark for it in await work.debriefs.contributions(ana.id)] == [Mark.PRIVATE]


@pytest.mark.usefixtures("visit")
async def test_there_are_enough_on_one_entry(place: Town, ana: Reader) -> None:
    for colour in ("red", "green", "blue", "black", "gray", "pink"):
        await shows(ana, photo(colour=colour))
        await ana.taps(KEEP)
    await shows(ana)
    assert await ana.taps(KEEP) == (
        "Vos notes sur cette étape ont déjà 6 photos\u00a0: celle-ci n’est pas gardée. Effacez-en une, puis renvoyez-la."
    )
    assert len(held(place)) == 6


@pytest.mark.usefixtures("visit")
async def test_nobody_else_touches_it(place: Town, ana: Reader) -> None:
    ben = await place.participant(203, "Ben")
    await shows(ana, photo(), "La cour")
    await ana.taps(KEEP)
    await ben.says("/prochain")
    for data in ("note:read:1", "note:give:1", "note:erase:1", "photo:drop:1", "photo:in:1"):
        assert "La cour" not in await presses(ben, data)
    async with place.app.services.database.reading() as work:
        assert await work.notes.count(ana.id) == 1


async def test_in_english(place: Town) -> None:
    zoe = await place.person(205, "Zoe", Role.PARTICIPANT, "en")
    await shows(zoe, photo(), "The yard")
    assert "“[photo] The yard”" in await zoe.taps("Keep as a note")
