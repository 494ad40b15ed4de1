"""In the evening an organiser reads what the group said of its day, makes of it what they will, and publishes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.changes.actions.publish import publish
from bot.debriefs.rules.contributions import Contribution, Mark
from bot.people.rules.person import Role
from bot.programme.rules.programme import Entry
from tests.people.test_gate import forge
from tests.town import GROUP, Reader, Town, text_of

SAID = "Commencer petit, avec celles et ceux qui viennent"
EVENING = "2024-03-26 21:30"


@pytest.fixture
async def group(place: Town, claire: Reader) -> int:
    place.telegram.group(GROUP, "Voyage 2024", admins=[claire.id], kind="supergroup")
    place.telegram.adds_bot(claire.id, GROUP, administrator=True)
    await place.settled()
    place.telegram.says(claire.id, "/lier", GROUP)
    await place.settled()
    return GROUP


async def wrote(
    place: Town, who: Reader, words: str, mark: Mark = Mark.NAMED, question: str = "idea", visit: int = 0
) -> int:
    """`visit`: the first of the day, the second…"""
    async with place.app.services.database.work() as work:
        visits = [it for it in await work.programmes.current() if it.kind in place.app.services.trip.debriefs.kinds]
        entry = [it for it in visits if str(it.starts.date()) == "2024-03-26"][visit]
        asked = await work.debriefs.of_entry(entry.ref)
        return await work.debriefs.keep(asked.id, Contribution(0, who.id, entry.ref, question, words, mark))


def in_group(place: Town) -> list[str]:
    return [it for it in map(text_of, place.telegram.messages(GROUP)) if "Ce que nous avons dit" in it]


async def evening(place: Town, at: str = EVENING) -> None:
    """The question about the day comes before it, and has left."""
    await place.until(at.replace("21:30", "21:00"))
    await a_moment(place)
    await place.until(at)
    await a_moment(place)


async def a_moment(place: Town) -> None:
    """Pushes take their time."""
    for _ in range(4):
        place.clock.pass_by(seconds=5)
        await place.settled()


async def test_nothing_leaves_before_an_organiser_publishes_it(
    place: Town, claire: Reader, ana: Reader, group: int
) -> None:
    await wrote(place, ana, SAID)
    await evening(place)
    assert text_of(claire.last) == (
        "Rien n’est encore parti. Voici ce que le groupe lira\u00a0:\n\n"
        "Ce que nous avons dit de la journée\nmardi 26 mars\n\n"
        "Échange avec une collectivité\u00a0: impliquer les habitant·es dans les projets (une personne a répondu)\n\n"
        f"«\u202f{SAID}\u202f»\n— Ana"
    )
    assert claire.buttons == [
        "Publier dans le groupe", "Retirer la citation 1", "Ajouter une phrase", "Confier ce miroir à quelqu’un",
        "Revenir aux visites", "Ne rien publier ce soir",
    ]  # fmt: skip
    assert in_group(place) == []
    shown = await claire.taps("Publier dans le groupe")
    assert shown == (
        "Le miroir de la journée (mardi 26 mars) est publié dans le groupe, par Claire. "
        "Une citation que son auteur·rice retire en disparaît."
    )
    [read] = in_group(place)
    assert read.startswith("Ce que nous avons dit de la journée\nmardi 26 mars\n\n") and SAID in read


async def test_it_says_where_visits_differ(place: Town, claire: Reader, ana: Reader, group: int) -> None:
    ben = await place.participant(203, "Ben")
    for who in (ana, ben):
        await wrote(place, who, "La confiance", question="success")
    await wrote(place, ana, "Le temps", question="hard", visit=1)  # of one answer, nothing is said
    await evening(place)
    shown = text_of(claire.last)
    assert "\n\nLà où le plus de réussites sont notées\u00a0: Échange avec une collectivité" in shown
    assert "difficultés" not in shown


async def test_it_is_published_once_whoever_presses(place: Town, claire: Reader, ana: Reader, group: int) -> None:
    ines = await place.person(102, "Inès", Role.ORGANISER)
    await wrote(place, ana, SAID)
    await evening(place)
    await claire.taps("Publier dans le groupe")
    assert "publié dans le groupe, par Claire" in await ines.taps("Publier dans le groupe")
    await a_moment(place)
    assert len(in_group(place)) == 1
    async with place.app.services.database.reading() as work:
        assert [it.what for it in await work.audit.latest(50)].count("mirror published") == 1


async def test_an_organiser_removes_adds_and_writes(place: Town, claire: Reader, ana: Reader, group: int) -> None:
    await wrote(place, ana, SAID)
    await wrote(place, ana, "Le portage politique compte autant que la méthode", question="takes")
    await evening(place)
    shown = await claire.taps("Retirer la citation 1")
    assert "«" not in shown
    shown = await claire.taps("Ajouter une citation")
    assert shown.startswith("Ces réponses sont signées. Laquelle citer\u202f?\n\n1. «\u202f")
    shown = await claire.taps("Citer la réponse 1")
    assert "Le portage politique" in shown and SAID not in shown
    await claire.taps("Ajouter une phrase")
    shown = (await claire.says("Demain, départ à 8 h."))[-1]
    assert shown.endswith("Demain, départ à 8 h.")
    await claire.taps("Changer la phrase")
    assert (await claire.says("x" * 401))[-1] == "Une phrase de 400 caractères au plus, s’il vous plaît."
    assert "Demain" not in (await claire.says("-"))[-1]


async def test_what_its_author_takes_back_leaves_the_group_too(
    place: Town, claire: Reader, ana: Reader, group: int
) -> None:
    row = await wrote(place, ana, SAID)
    await evening(place)
    await claire.taps("Publier dans le groupe")
    async with place.app.services.database.work() as work:
        await work.debriefs.drop(row)
        work.stir()
    await a_moment(place)
    [read] = in_group(place)
    assert SAID not in read


async def test_what_is_not_signed_is_never_quoted(place: Town, claire: Reader, ana: Reader, group: int) -> None:
    await wrote(place, ana, SAID, Mark.ANONYMOUS)
    await wrote(place, ana, "Pour moi seule, et pour personne d’autre", Mark.PRIVATE, "hard")
    await evening(place)
    assert (
        "Personne n’a encore rien dit de la journée (mardi 26 mars) que le groupe puisse lire. "
        "Vous pouvez lui écrire une phrase, ou revenir plus tard."
    ) in map(text_of, place.telegram.messages(claire.id))


async def test_nothing_is_published_where_organisers_would_rather_not(
    place: Town, claire: Reader, ana: Reader, group: int
) -> None:
    await wrote(place, ana, SAID)
    await evening(place)
    assert await claire.taps("Ne rien publier ce soir") == (
        "Rien ne sera publié de cette journée. Le brouillon est gardé."
    )
    assert SAID in await claire.taps("Reprendre")


async def test_without_a_group_it_says_what_to_do(place: Town, claire: Reader, ana: Reader) -> None:
    await wrote(place, ana, SAID)
    await evening(place)
    assert text_of(claire.last).startswith("Aucun groupe n’est lié\u00a0: envoyez-y /lier pour pouvoir publier.")
    assert "Publier dans le groupe" not in claire.buttons


async def test_only_organisers_prepare_it(place: Town, claire: Reader, ana: Reader, group: int) -> None:
    """A button is a request, never a proof: forged, it is refused like any other."""
    await wrote(place, ana, SAID)
    await ana.says("/prochain")
    forge(place, ana, "1:mirror:publish:2024-03-26")
    await a_moment(place)
    assert in_group(place) == []


async def test_in_english(place: Town, ana: Reader) -> None:
    zoe = await place.person(205, "Zoe", Role.ORGANISER, "en")
    await wrote(place, ana, SAID)
    await evening(place)
    assert text_of(zoe.last).startswith("No group is linked: send /bind there to be able to publish.")
    assert f"“{SAID}”\n— Ana" in text_of(zoe.last)


async def to_the_next_day(place: Town, day: str) -> None:
    """What is debriefed on this day was held on the next one after all."""
    kinds = place.app.services.trip.debriefs.kinds
    async with place.app.services.database.work() as work:
        current = await work.programmes.current()
        entries = tuple(_later(it) if it.kind in kinds and str(it.starts.date()) == day else it for it in current)
        await publish(work, replace(current, entries=entries), None, "test", tell=False)
    await a_moment(place)


def _later(it: Entry) -> Entry:
    return replace(it, starts=it.starts + timedelta(days=1), ends=it.ends and it.ends + timedelta(days=1))


async def test_a_visit_that_moves_to_another_day_takes_nothing_from_what_the_group_reads(
    place: Town, claire: Reader, ana: Reader, group: int
) -> None:
    row = await wrote(place, ana, SAID)
    await evening(place)
    await claire.taps("Publier dans le groupe")
    await a_moment(place)
    [before] = in_group(place)
    await to_the_next_day(place, "2024-03-26")
    assert in_group(place) == [before] and SAID in before
    await evening(place, "2024-03-27 21:30")  # of the day to which it moved, its voice is counted, and not quoted again
    shown = text_of(claire.last)
    assert "mercredi 27 mars" in shown and "une personne a répondu" in shown and SAID not in shown
    assert "Ajouter une citation" not in claire.buttons
    async with place.app.services.database.work() as work:
        await work.debriefs.drop(row)
        work.stir()
    await a_moment(place)
    assert SAID not in "".join(in_group(place))


async def test_a_draft_follows_the_visit_that_moves(place: Town, claire: Reader, ana: Reader, group: int) -> None:
    await wrote(place, ana, SAID)
    await evening(place)
    assert SAID in text_of(claire.last)
    await to_the_next_day(place, "2024-03-26")
    await evening(place, "2024-03-27 21:30")
    shown = text_of(claire.last)
    assert "mercredi 27 mars" in shown and SAID in shown
    await claire.taps("Publier dans le groupe")
    await a_moment(place)
    assert len(in_group(place)) == 1
