"""A colleague's word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.membership.actions.codes import vouch_link
from bot.people.rules.person import Role
from bot.signup.rules.signup import Answers, Proof, Signup, Status
from tests.membership.conftest import ANA, OMAR
from tests.membership.review.claims import TOM, claimed, forge, kept
from tests.town import Reader, Town


async def seated(place: Town, person: int, name: str, organisation: str, row: int | None = None) -> Reader:
    reader = await place.person(person, name, Role.PARTICIPANT)
    async with place.app.services.database.work() as work:
        answers = Answers(first_name=name, organisation=organisation)
        made = Signup(person=person, status=Status.SEATED, answers=answers, organisation=row, proof=Proof.MAILBOX)
        await work.signups.save(replace(made, ranked=work.now))
    return reader


async def link(place: Town, signup: Signup) -> str:
    async with place.app.services.database.work() as work:
        url = await vouch_link(work, place.app.services, signup)
    assert url.startswith("https://t.me/")
    return url.partition("?start=")[2]


REFUSED = (
    "Ce lien n’est pas utilisable ici. Il ne sert qu’une fois, et seulement à une personne "
    "de la même organisation dont l’inscription est confirmée et l’appartenance vérifiée."
)


async def test_a_colleague_vouches(place: Town, claire: Reader, omar: Reader) -> None:
    signup = await claimed(place)
    ana = await seated(place, ANA, "Ana", "Ville d’Exemple", 1)
    secret = await link(place, signup)
    [asked] = await ana.says(f"/start {secret}")
    assert asked.startswith("Omar Benali vous demande de confirmer que vous faites partie de la même organisation")
    assert (
        await ana.taps("Confirmer")
        == "Merci\u202f! Vous avez confirmé qu’Omar Benali fait partie de votre organisation."
    )
    found = await kept(place.app.services, signup.id)
    assert (found.status, found.proof, found.organisation) == (Status.SEATED, Proof.VOUCHED, 1)
    assert "Un·e collègue a confirmé que vous faites partie de «\u202fVille d’Exemple\u202f»." in omar.unread()
    said = await claire.taps("Accepter sous le nom indiqué")
    assert said.startswith("Appartenance au réseau confirmée par un·e collègue, Ana : Omar Benali (Ville d’Exemple).")
    assert await ana.says(f"/start {secret}") == [REFUSED]


async def test_a_draft_that_is_vouched_for_goes_on(place: Town, omar: Reader) -> None:
    async with place.app.services.database.work() as work:
        signup = await work.signups.save(Signup(person=OMAR, step="claim"))
    ana = await seated(place, ANA, "Ana", "Les Amis du canal")
    [asked] = await ana.says(f"/start {await link(place, signup)}")
    assert asked.startswith("Omar vous demande")
    await ana.taps("Confirmer")
    found = await kept(place.app.services, signup.id)
    assert (found.status, found.proof, found.answers.organisation) == (Status.DRAFT, Proof.VOUCHED, "Les Amis du canal")


async def test_nobody_vouches_for_another_organisation(place: Town, omar: Reader) -> None:
    signup = await claimed(place)
    ana = await seated(place, ANA, "Ana", "Communauté d’agglomération du Lac", 2)
    assert await ana.says(f"/start {await link(place, signup)}") == [REFUSED]


async def test_nobody_vouches_for_themselves_nor_without_a_seat(place: Town, omar: Reader) -> None:
    signup = await claimed(place)
    secret = await link(place, signup)
    tom = await place.person(TOM, "Tom")
    assert await tom.says(f"/start {secret}") == [REFUSED]
    assert await omar.says(f"/start {secret}") == [REFUSED]


async def test_a_link_does_not_outlive_its_week_nor_serve_twice(place: Town, omar: Reader) -> None:
    signup = await claimed(place)
    ana = await seated(place, ANA, "Ana", "Ville d’Exemple", 1)
    tom = await seated(place, TOM, "Tom", "Ville d’Exemple", 1)
    secret = await link(place, signup)
    await ana.says(f"/start {secret}")
    await tom.says(f"/start {secret}")
    await ana.taps("Confirmer")
    assert await tom.taps("Confirmer") == REFUSED
    place.clock.pass_by(days=7)
    assert await tom.says(f"/start {await link(place, signup)}") == [REFUSED]


@pytest.mark.parametrize("secret", ["v_", "v_x", "v_" + "a" * 22, "v_../../etc", "v_" + "é" * 80])
async def test_a_forged_link_is_refused_in_the_same_words(place: Town, omar: Reader, secret: str) -> None:
    said = await omar.says(f"/start {secret}")
    assert said == [REFUSED] or secret == "v_"


async def test_a_forged_vouch_button_is_refused(place: Town, omar: Reader) -> None:
    signup = await claimed(place)
    ana = await seated(place, ANA, "Ana", "Ville d’Exemple", 1)
    await ana.says("/start")
    forge(place, ana, f"1:vouch:yes:{signup.id}")
    await place.settled()
    assert (await kept(place.app.services, signup.id)).proof is Proof.NONE
