"""An evening's mirror is entrusted to somebody who comes: they prepare and publish it as an organiser does."""

from __future__ import annotations

import pytest

from bot.debriefs.rules.contributions import Mark
from bot.people.rules.person import Person, Role
from tests.mirror.test_stories import SAID, a_moment, evening, group, in_group, wrote
from tests.people.test_gate import forge
from tests.town import Reader, Town, text_of

__all__ = ["group"]
DAY = "2024-03-26"
TOLD = (
    "Claire vous confie le miroir du soir, mardi 26 mars\u00a0: ce que le groupe lira de sa journée. Il vous est proposé "
    "à 21\u00a0h\u00a030\u202f; vous retirez ou ajoutez des citations, écrivez une phrase, puis le publiez."
)


@pytest.fixture
async def ben(place: Town) -> Reader:
    return await place.participant(203, "Ben")


async def entrusted(claire: Reader, label: str = "mar. 26 mars · l’équipe") -> None:
    await claire.says("/debrief")
    await claire.taps("Confier les miroirs du soir")
    await claire.taps(label)
    await claire.says("ben")
    await claire.taps("Confier à Ben")


async def test_organisers_name_who_prepares_it_and_take_it_off(place: Town, claire: Reader, ben: Reader) -> None:
    await claire.says("/debrief")
    assert await claire.taps("Confier les miroirs du soir") == "Qui prépare le miroir de chaque soir\u202f?"
    assert claire.buttons[:2] == ["mar. 26 mars · l’équipe", "mer. 27 mars · l’équipe"]
    claire.unread()
    await claire.taps("mar. 26 mars · l’équipe")
    assert claire.unread() == [
        "Le miroir du soir, mardi 26 mars\nPersonne d’autre que l’équipe ne le prépare. "
        "Pour le confier à quelqu’un, envoyez son nom."
    ]
    assert await claire.says("nul") == ["Personne de ce nom ne participe au voyage. Envoyez un autre nom."]
    assert await claire.says("ben") == ["À qui confier ce miroir\u202f?"]
    await claire.taps("Confier à Ben")
    assert "Il est confié à Ben, avec l’équipe." in claire.unread()[-1]
    assert ben.unread() == [TOLD]
    async with place.app.services.database.reading() as work:
        [note] = [it for it in await work.audit.latest(9) if it.what == "facilitator named"]
    assert (note.who, note.detail) == (claire.id, "mardi 26 mars")
    await claire.taps("Ne plus confier à Ben")
    assert ben.unread() == ["Le miroir du soir ne vous est plus confié\u00a0: mardi 26 mars."]


async def test_who_was_named_receives_it_prepares_and_publishes_it(
    place: Town, claire: Reader, ana: Reader, ben: Reader, group: int
) -> None:
    await wrote(place, ana, SAID)
    await wrote(place, ana, "Le portage politique compte autant que la méthode", question="takes")
    await wrote(place, claire, "Rien que pour l’équipe, sans mon nom", Mark.ANONYMOUS, "hard")
    await entrusted(claire)
    await evening(place)
    shown = text_of(ben.last)
    assert (
        shown.startswith("Rien n’est encore parti.") and "Le portage politique" in shown and "sans mon nom" not in shown
    )
    assert ben.buttons == [
        "Publier dans le groupe", "Retirer la citation 1", "Ajouter une citation", "Ajouter une phrase",
        "Ne rien publier ce soir",
    ]  # fmt: skip
    assert "Confier ce miroir à quelqu’un" in claire.buttons
    await ben.taps("Retirer la citation 1")
    shown = await ben.taps("Ajouter une citation")
    assert "sans mon nom" not in shown
    await ben.taps("Citer la réponse 1")
    await ben.taps("Ajouter une phrase")
    assert (await ben.says("Bonne nuit à toutes et tous."))[-1].endswith("Bonne nuit à toutes et tous.")
    assert (await ben.taps("Publier dans le groupe")).startswith(
        "Le miroir de la journée (mardi 26 mars) est publié dans le groupe, par Ben."
    )
    assert ben.buttons == []
    await a_moment(place)
    [read] = in_group(place)
    assert read.endswith("Bonne nuit à toutes et tous.")
    assert "publié dans le groupe, par Ben" in await claire.taps("Publier dans le groupe")


@pytest.mark.parametrize("how", ["taken off", "left"])
async def test_the_role_is_looked_up_at_each_act(
    place: Town, claire: Reader, ana: Reader, ben: Reader, group: int, how: str
) -> None:
    await wrote(place, ana, SAID)
    await entrusted(claire)
    await evening(place)
    await ben.taps("Ajouter une phrase")
    async with place.app.services.database.work() as work:
        if how == "left":
            await work.people.save(Person(ben.id, "Ben", Role.MEMBER))
        else:
            await work.facilitators.entrust(f"day:{DAY}", ben.id, False)
    assert "Ceci ne doit pas partir" not in "".join(await ben.says("Ceci ne doit pas partir"))
    for what in ("publish", "aside", "see", "words", "choose"):
        query = forge(place, ben, f"1:mirror:{what}:{DAY}" + (":0" if what == "choose" else ""))
        await place.settled()
        answer = place.telegram.answer(query)
        assert answer is not None and answer.alert
    await a_moment(place)
    assert in_group(place) == []
    async with place.app.services.database.reading() as work:
        assert list(await work.mirrors.published(place.app.services.trip.first_day)) == []


async def test_another_evening_is_not_theirs_nor_the_answers_to_read(
    place: Town, claire: Reader, ana: Reader, ben: Reader
) -> None:
    await entrusted(claire)
    for data in ("1:mirror:see:2024-03-27", "1:mirror:last", "1:read:home", f"1:facilitator:name:{ben.id}:2024-03-27"):
        ben.unread()
        query = forge(place, ben, data)
        await place.settled()
        answer = place.telegram.answer(query)
        if data == "1:mirror:last":  # theirs: nothing but the draft that they prepare
            assert "Personne n’a encore rien dit de la journée (mardi 26 mars)" in text_of(ben.last)
        else:
            assert answer is not None and answer.alert, data
    async with place.app.services.database.reading() as work:
        assert await work.mirrors.get(place.app.services.trip.last_day) is None


async def test_opened_before_anything_was_said_it_is_filled_at_its_hour(
    place: Town, claire: Reader, ana: Reader, ben: Reader
) -> None:
    await entrusted(claire)
    assert "Personne n’a encore rien dit" in await ben.taps("Préparer le miroir du soir")
    await wrote(place, ana, SAID)
    await evening(place)
    assert SAID in text_of(ben.last)


async def test_in_english(place: Town, ben: Reader, ana: Reader) -> None:
    zoe = await place.person(205, "Zoe", Role.ORGANISER, "en")
    await zoe.says("/debrief")
    assert await zoe.taps("Entrust the evening mirrors") == "Who prepares the mirror of each evening?"
    await zoe.taps("Tue 26 Mar · the team")
    await zoe.says("Ana")
    await zoe.taps("Entrust to Ana")
    assert "It is entrusted to Ana, with the team." in zoe.unread()[-1]
