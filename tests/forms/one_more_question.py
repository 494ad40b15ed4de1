"""Questions that nobody asked before: one of choices, and one under the consent for needs.

`test_one_more_question` runs these in a copy of the tree where each is declared: one value, and its words.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.documents.csv import read_csv, write_csv
from bot.documents.rows import Mistake
from bot.enrolment.rules.participant_sheet import read_participants
from bot.enrolment.rules.participant_table import participant_table
from bot.people.rules.person import Language, Role
from bot.privacy.actions.purge import purge
from bot.privacy.rules.personal_table import kept as lines
from bot.texts.catalogue import plain
from tests.signup.signing import CLAIMED, OPTIONS, does, fr, kept
from tests.stories import CLAIRE
from tests.town import Reader, Town

PARIS = ZoneInfo("Europe/Paris")


async def ana_answers(early: Town) -> Reader:
    ana = await early.person(401, "Ana Lefebvre")
    await does(ana, "/inscription", *CLAIMED, *OPTIONS[:5], "!J’accepte de le préciser", "Végane", "Sans coriandre")
    assert ana.buttons == ["Passer", "Revenir"]
    shown = await does(ana, "!Passer", "!Passer")
    assert shown == fr("12/12 Taille de t-shirt (facultatif)\nQuelle est votre taille ?")
    assert ana.buttons == ["Taille S", "Taille M", "Passer", "Revenir"]
    return ana


async def test_it_is_asked_answered_corrected_and_read_again(early: Town) -> None:
    ana = await ana_answers(early)
    summary = await does(ana, "!Taille S")
    assert fr("Goûts : Sans coriandre") in summary
    assert fr("Taille de t-shirt : Taille S") in summary
    await does(ana, "!Corriger une réponse", "!Corriger la taille")
    assert ana.buttons == ["Taille S", "Taille M", fr("Garder « Taille S »"), "Effacer cette réponse", "Revenir"]
    assert fr("Taille de t-shirt : Taille M") in await does(ana, "!Taille M")
    await does(ana, "!Confirmer mon inscription")
    signup = await kept(early, ana.id)
    assert (signup.value("tshirt"), signup.value("taste")) == ("m", "Sans coriandre")
    said = "\n".join(await ana.says("/mesdonnees"))
    assert fr("Taille : Taille M") in said and fr("Goûts : Sans coriandre") in said


async def test_an_organiser_reads_it_and_its_own_agreement_takes_it_back(early: Town) -> None:
    claire = await early.person(CLAIRE, "Claire", Role.ORGANISER)
    ana = await ana_answers(early)
    await does(ana, "!Taille S", "!Confirmer mon inscription")
    await claire.says("/inscrits")
    await claire.taps("Voir les demandes (1)")
    card = await claire.taps("Ana Lefebvre · Ville de Lens")
    assert fr("T-shirt : Taille S") in card and fr("Goûts : Sans coriandre") in card
    await does(ana, "/statut", "!Corriger mes réponses", "!Corriger l’accord", "!Ne rien préciser")
    assert (await kept(early, ana.id)).value("taste") is None


async def test_it_goes_out_in_a_list_and_comes_back(early: Town) -> None:
    ana = await ana_answers(early)
    await does(ana, "!Taille M", "!Confirmer mon inscription")
    table = participant_table([await kept(early, ana.id)], {}, PARIS)
    head, row = table.rows
    assert row[list(head).index("t_shirt")] == "M"
    again = read_participants(read_csv(write_csv(table), 9), PARIS, early.clock.now())
    assert isinstance(again, tuple)
    assert (again[0].answers.get("tshirt"), again[0].answers.get("taste")) == ("m", "Sans coriandre")
    for size, told in (("44", "n’est pas une des réponses possibles."), ("XXL", "ne se lit pas ici.")):
        notes: list[Mistake] = []
        other = read_csv(f"prenom;nom;organisation;taille\nA;B;C;{size}\n".encode(), 9)
        read = read_participants(other, PARIS, early.clock.now(), None, notes)
        [said] = notes or read
        assert isinstance(said, Mistake)
        assert fr(f"Ligne 2, colonne D (t_shirt) : « {size} » {told}") in plain(said.key, Language.FR, **said.values)


async def test_it_is_in_the_table_of_personal_data_and_goes_when_its_line_does(early: Town) -> None:
    ana = await ana_answers(early)
    await does(ana, "!Taille M", "!Confirmer mon inscription")
    trip = early.app.services.trip
    columns = {line.name: line.columns for line in lines(trip)}
    assert "signups.answers.others.tshirt" in columns["stay"] and "signups.answers.others.taste" in columns["needs"]
    early.clock.set("2024-04-20 09:00")
    counted = [await purge(early.app.services.database, trip) for _ in range(2)]
    assert [it["needs"] for it in counted] == [1, 0]
    signup = await kept(early, ana.id)
    assert (signup.value("tshirt"), signup.value("taste"), signup.answers.diet) == ("m", None, "")
