"""Signing somebody else up, who then claims it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.people.rules.person import Role
from bot.signup.rules.signup import Proof, Signup, Status
from tests.enrolment.lists.signed import signed_up
from tests.enrolment.registering.links import REFUSED, link_in, role
from tests.people.test_gate import forge
from tests.signup.signing import does, kept
from tests.stories import CLAIRE
from tests.town import Reader, Town, text_of


async def every(place: Town) -> list[Signup]:
    async with place.app.services.database.reading() as work:
        return await work.signups.all()


async def mayor(claire: Reader) -> str:
    """An organiser registers a mayor; the message to forward."""
    await claire.says("/inscrits")
    await does(claire, "!Inscrire une autre personne", "Anne de Bretagne", "Ville de Nantes", "!Élu·e")
    claire.unread()
    summary = (await claire.says("06 39 98 00 01"))[-1]
    assert summary.startswith(
        "Vérifiez avant de confirmer\nAnne de Bretagne\nVille de Nantes · élu·e\nTéléphone\u00a0: +33 6 39 98 00 01\n\n"
    )
    assert (await claire.taps("Confirmer cette inscription")).startswith("Anne de Bretagne\u00a0: Confirmée.\n")
    return claire.unread()[-1]


async def test_an_organiser_registers_a_mayor_who_claims_it(place: Town, claire: Reader) -> None:
    forward = await mayor(claire)
    assert forward.startswith("Bonjour Anne de Bretagne, une inscription au voyage «\u202f")
    [made] = await every(place)
    assert (made.person, made.status, made.proof, made.registered_by) == (None, Status.SEATED, Proof.ORGANISER, CLAIRE)
    anne = await place.person(301, "Anne")
    [consent] = await anne.says(link_in(forward))
    assert consent.startswith("Une inscription a été saisie pour vous\n")
    assert not any(it in consent for it in ("Bretagne", "Nantes", "06", "élu"))
    assert (await anne.taps("J’accepte : elle est à moi")).startswith("Cette inscription est maintenant la vôtre.")
    mine = await kept(place, anne.id)
    assert (mine.id, mine.status, mine.consented is not None) == (made.id, Status.SEATED, True)
    assert await role(place, anne.id) is Role.PARTICIPANT
    assert (
        "L’inscription d’Anne de Bretagne, saisie par quelqu’un d’autre, est maintenant gérée par la personne elle-même."
        in claire.unread()
    )


async def test_before_consent_nothing_moves(place: Town, claire: Reader) -> None:
    forward = await mayor(claire)
    anne = await place.person(301, "Anne")
    await anne.says(link_in(forward))
    assert await anne.taps("Ne rien faire") == "Rien n’a changé. Le lien sert toujours, tant qu’il est valable."
    assert [it.person for it in await every(place)] == [None]
    assert (await anne.says(link_in(forward)))[-1].startswith("Une inscription a été saisie pour vous\n")


async def test_the_link_is_who_presses_first_s_and_counts_once(place: Town, claire: Reader) -> None:
    link = link_in(await mayor(claire))
    anne, omar = await place.person(301, "Anne"), await place.person(302, "Omar")
    await omar.says(link)
    await anne.says(link)
    await anne.taps("J’accepte : elle est à moi")
    anne.unread()
    assert await anne.says(link) == [REFUSED]
    assert await omar.says(link) == [REFUSED]


async def test_whoever_has_a_sign_up_sees_nothing_of_another_s(place: Town, claire: Reader, ana: Reader) -> None:
    link = link_in(await mayor(claire))
    await signed_up(place, ana.id, "Ana Martin")
    assert await ana.says(link) == [REFUSED]
    anne = await place.person(301, "Anne")
    assert (await anne.says(link))[-1].startswith("Une inscription a été saisie pour vous\n")


@pytest.mark.parametrize("link", ["c_x", "t_nothing", "a_" + "x" * 60, "c_" + "A" * 22])
async def test_an_invented_link_opens_nothing(place: Town, claire: Reader, link: str) -> None:
    await mayor(claire)
    omar = await place.person(302, "Omar")
    assert await omar.says(f"/start {link}") == [REFUSED]
    assert [it.person for it in await every(place)] == [None]


async def test_a_forged_tap_claims_nothing(place: Town, claire: Reader) -> None:
    await mayor(claire)
    [made] = await every(place)
    omar = await place.person(302, "Omar")
    await omar.says("/start")
    for what in ("claim", "account", "take"):
        forge(place, omar, f"1:people:{what}:{made.id}")
        await place.settled()
        assert text_of(omar.last) == REFUSED
        await omar.says("/start")
    assert await every(place) == [made]


async def test_a_draft_gives_way_to_what_is_claimed(place: Town, claire: Reader) -> None:
    link = link_in(await mayor(claire))
    anne = await place.person(301, "Anne")
    await anne.says("/inscription")
    anne.unread()
    await anne.says(link)
    await anne.taps("J’accepte : elle est à moi")
    assert [it.person for it in await every(place)] == [anne.id]


async def test_a_colleague_registers_one_of_theirs_and_is_bounded(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    await ana.says("/statut")
    await does(
        ana,
        "!Agir pour un·e collègue",
        "!Inscrire une autre personne",
        "Ben Durand",
        "!Ville d’Arras",
        "!Agent·e",
        "+33 6 39 98 00 02",
    )
    assert (await ana.taps("Confirmer cette inscription")).startswith("Ben Durand\u00a0: Confirmée.\n")
    ben = next(it for it in await every(place) if it.person is None)
    assert (ben.proof, ben.registered_by, ben.of) == (Proof.VOUCHED, ana.id, "ville d’arras")
    assert "Ana a inscrit Ben Durand (Ville d’Arras)\u00a0: Confirmée." in claire.unread()
    await ana.says("/statut")
    await ana.taps("Agir pour un·e collègue")
    assert await ana.taps("Voir les personnes inscrites par moi") == (
        "Les personnes que vous avez inscrites\n\n• Ben Durand\u00a0: Confirmée"
    )
    await ana.taps("Renvoyer le lien de Ben Durand")
    assert link_in(ana.unread()[-1])


async def test_of_another_organisation_the_team_decides(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    await ana.says("/statut")
    await does(
        ana,
        "!Agir pour un·e collègue",
        "!Inscrire une autre personne",
        "Ben Durand",
        "Ville de Lens",
        "!Agent·e",
        "+33 6 39 98 00 02",
    )
    assert (await ana.taps("Confirmer cette inscription")).startswith("Ben Durand\u00a0: À étudier.\n")
    assert next(it for it in await every(place) if it.person is None).proof is Proof.NONE


async def test_somebody_there_already_is_not_added(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    await signed_up(place, 209, "Ben Durand")
    await ana.says("/statut")
    await does(
        ana,
        "!Agir pour un·e collègue",
        "!Inscrire une autre personne",
        "BEN durand",
        "!Ville d’Arras",
        "!Agent·e",
        "0639980002",
    )
    said = await ana.taps("Confirmer cette inscription")
    assert said == "Une inscription existe déjà à ce nom dans cette organisation\u00a0: rien n’a été ajouté."
    assert len(await every(place)) == 2


async def test_a_wrong_answer_is_told_and_asked_again(place: Town, claire: Reader) -> None:
    await claire.says("/inscrits")
    await does(claire, "!Inscrire une autre personne", "Anne de Bretagne", "Ville de Nantes", "!Élu·e")
    claire.unread()
    [said] = await claire.says("12")
    assert "(4/4)" in said
    assert (await claire.says("/annuler"))[-1] == "C’est annulé. Rien n’a été envoyé ni changé."
    assert await every(place) == []


async def test_who_is_not_confirmed_registers_nobody(place: Town, claire: Reader) -> None:
    omar = await place.person(302, "Omar")
    await omar.says("/start")
    query = forge(place, omar, "1:people:register")
    await place.settled()
    assert "ne vous est pas ouvert" in str(place.telegram.answer(query))


async def test_names_that_are_markup_are_shown_as_they_are(place: Town, claire: Reader, ana: Reader) -> None:
    signup = await signed_up(place, ana.id, "Ana Martin")
    async with place.app.services.database.work() as work:
        await work.signups.save(replace(signup, answers=replace(signup.answers, last_name="<i>&")))
    await ana.says("/statut")
    await ana.taps("Agir pour un·e collègue")
    await ana.taps("Céder ma place à un·e collègue")
    assert "Ana <i>& (Ville d’Arras)" in ana.last["text"]
