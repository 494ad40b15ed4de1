"""Organisers read by question and by theme, file answers under their own words, and hide what should not be shown."""

from __future__ import annotations

import csv
import io

from bot.debriefs.actions.changing import rewrite
from bot.debriefs.actions.reading import everything
from bot.debriefs.documents import FORMATS, table
from bot.debriefs.rules.contributions import Contribution, Mark
from bot.people.rules.person import Language, Role
from tests.debriefs.test_stories import VISIT
from tests.town import Reader, Town, text_of

SAID = "Commencer petit, avec celles et ceux qui viennent"


async def wrote(place: Town, who: Reader, words: str, mark: Mark = Mark.NAMED, question: str = "idea") -> int:
    """Read by others already."""
    async with place.app.services.database.work() as work:
        visit = next(it for it in await work.programmes.current() if it.title == VISIT)
        asked = await work.debriefs.of_entry(visit.ref)
        await work.debriefs.mark_asked(asked.id)
        return await work.debriefs.keep(asked.id, Contribution(0, who.id, visit.ref, question, words, mark))


async def opened(claire: Reader, lens: str = "Lire par question", at: int = 1) -> str:
    await claire.says("/debrief")
    await claire.taps(lens)
    await claire.taps(claire.buttons[0])
    return await claire.taps(f"Ouvrir {at}")


async def test_answers_are_read_by_question_and_filed_under_themes(place: Town, claire: Reader, ana: Reader) -> None:
    await wrote(place, ana, SAID)
    await wrote(place, claire, "Donner le temps", question="takes")
    await claire.says("/debrief")
    assert "Lire par thème" not in claire.buttons
    await claire.taps("Lire par question")
    assert claire.buttons == ["Les conditions (1)", "Une idée à rapporter (1)", "Revenir aux visites"]
    await claire.taps("Une idée à rapporter (1)")
    read = await claire.taps("Ouvrir 1")
    assert read == f"{VISIT}\n\nUne idée à rapporter\u00a0: {SAID}\n— Ana"
    await claire.taps("Classer sous un autre thème")
    asked = text_of(claire.last)
    assert asked.startswith("Sous quel thème la classer\u202f?")
    assert (await claire.says("Élus"))[-1].endswith("Thèmes\u00a0: Élus")
    await opened(claire)
    assert "Classer\u00a0: Élus" in claire.buttons  # proposed, since it was typed before
    await claire.taps("Classer sous un autre thème")
    assert (await claire.says("elus"))[-1].endswith("Thèmes\u00a0: Élus")  # as it was spelt first
    await claire.says("/debrief")
    await claire.taps("Lire par thème")
    assert claire.buttons[0] == "Élus (2)"
    assert (await claire.taps("Élus (2)")).startswith("Élus\n\n1. Les conditions")
    await claire.taps("Ouvrir 1")
    await claire.taps("Ôter\u00a0: Élus")
    assert "Thèmes" not in text_of(claire.last)
    await claire.taps("Classer sous un autre thème")
    assert (await claire.says("x" * 41))[-1] == "Un thème de 40 caractères au plus, s’il vous plaît."


async def test_a_long_list_is_turned_page_by_page(place: Town, claire: Reader, ana: Reader) -> None:
    for at in range(7):
        await wrote(place, ana, f"Idée {at}")
    await claire.says("/debrief")
    read = await claire.taps(next(it for it in claire.buttons if it.startswith("Lire 1")))
    assert "5. Une idée à rapporter\u00a0: Idée 4" in read and "Idée 5" not in read
    read = await claire.taps("Voir la page suivante")
    assert "7. Une idée à rapporter\u00a0: Idée 6" in read and "Ouvrir 7" in claire.buttons
    assert "1. Une idée" in await claire.taps("Voir la page précédente")


async def test_who_hides_an_answer_does_not_learn_whose_it_is(place: Town, claire: Reader, ana: Reader) -> None:
    ben, eve = await place.participant(202, "Ben"), await place.participant(203, "Eve")
    for who in (ana, ben, eve):
        await wrote(place, who, f"Sans mon nom, {who.id}", Mark.ANONYMOUS)
    await wrote(place, ana, SAID, question="takes")
    await opened(claire, at=1)
    before = [len(place.telegram.messages(who.id)) for who in (ana, ben, eve)]
    read = await claire.taps("Ne plus montrer la réponse")
    assert SAID not in read and "Rien à lire ici." in read  # signed: its author knows at once
    assert len(place.telegram.messages(ana.id)) == before[0] + 1
    await opened(claire)
    read = await claire.taps("Ne plus montrer la réponse")
    assert "Sans mon nom, 201" not in read and "Sans mon nom, 202" in read
    assert "4 sur" in (await claire.says("/debrief"))[-1]  # no figure falls
    assert [len(place.telegram.messages(who.id)) for who in (ana, ben, eve)] == [before[0] + 1, *before[1:]]
    await place.until("2024-03-26 21:31")
    for _ in range(3):
        place.clock.pass_by(seconds=5)
        await place.settled()
    told = [sum("ne montre plus" in text_of(it) for it in place.telegram.messages(who.id)) for who in (ana, ben, eve)]
    assert told == [2, 0, 0]


async def test_what_is_said_anew_without_a_name_leaves_its_themes(place: Town, claire: Reader, ana: Reader) -> None:
    """A theme that one answer alone stands under would follow it, and tell whose the other is."""
    trip, row = place.app.services.trip, await wrote(place, ana, SAID)
    async with place.app.services.database.work() as work:
        await work.debriefs.file([row], ["Élus"])
        [found] = await work.debriefs.contributions(ana.id)
        assert found.themes == ("Élus",)
        await rewrite(work, trip, await work.debriefs.of_entry(found.entry), found, "Autrement dit", nameless=True)
        [it] = await work.debriefs.contributions(ana.id)
        assert (it.mark, it.themes) == (Mark.ANONYMOUS, ())


async def test_the_sheet_holds_what_organisers_read(place: Town, claire: Reader, ana: Reader) -> None:
    await wrote(place, ana, SAID)
    await wrote(place, ana, "Sans mon nom", Mark.ANONYMOUS)
    await claire.says("/debrief")
    claire.unread()
    await claire.taps("Recevoir le tableur")
    assert claire.unread() == [
        "[document debrief.xlsx] Les réponses telles que leurs auteur·rices les donnent à lire, une par ligne."
    ]
    async with place.app.services.database.reading() as work:
        programme = await work.programmes.current()
        read = await everything(work, programme)
    made = FORMATS["csv"](
        table(programme, read.found, read.names, place.app.services.trip.debriefs, Language.FR), Language.FR
    )
    assert list(csv.reader(io.StringIO(made.decode("utf-8-sig")), delimiter=";")) == [
        ["Jour", "Étape", "Question", "Réponse", "Signature", "Thèmes"],
        ["2024-03-26", VISIT, "Une idée à rapporter", SAID, "Ana", ""],
        ["2024-03-26", "", "Une idée à rapporter", "Sans mon nom", "", ""],
    ]


async def test_in_english(place: Town, ana: Reader) -> None:
    zoe = await place.person(205, "Zoe", Role.ORGANISER, "en")
    await wrote(place, ana, SAID)
    await zoe.says("/debrief")
    await zoe.taps("Read by question")
    await zoe.taps("An idea to take home (1)")
    await zoe.taps("Open 1")
    await zoe.taps("File under another theme")
    assert (await zoe.says("Beginnings"))[-1].endswith("Themes: Beginnings")
    assert "Take out of Beginnings" in zoe.buttons
