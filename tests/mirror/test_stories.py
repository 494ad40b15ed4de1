"""In the evening an organiser reads what the group said of its day, makes of it what they will, and publishes it."""

from __future__ import annotations

import pytest

from bot.debriefs.rules.contributions import Contribution, Mark
from bot.people.rules.person import Role
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


async def wrote(place: Town, who: Reader, words: str, mark: Mark = Mark.NAMED, question: str = "idea") -> int:
    async with place.app.services.database.work() as work:
        visits = [it for it in await work.programmes.current() if it.kind in place.app.services.trip.debriefs.kinds]
        entry = next(it for it in visits if str(it.starts.date()) == "2024-03-26")
        asked = await work.debriefs.of_entry(entry.ref)
        return await work.debriefs.keep(asked.id, Contribution(0, who.id, entry.ref, question, words, mark))


def in_group(place: Town) -> list[str]:
    return [it for it in map(text_of, place.telegram.messages(GROUP)) if "Ce que nous avons dit" in it]


async def evening(place: Town) -> None:
    await place.until(EVENING)
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
