"""A colleague's word is told to the organisers, and does not make the next one's worth anything."""

from __future__ import annotations

from dataclasses import replace

from bot.enrolment.rules.registering import proof
from bot.people.rules.person import Role
from bot.signup.rules.signup import Answers, Proof, Signup, Status
from tests.membership.conftest import ANA
from tests.membership.review.claims import TOM, claimed, forge, kept
from tests.membership.review.test_vouching import REFUSED, link, seated
from tests.town import Reader, Town

SURE = "C’est un·e membre\u00a0: le confirmer"


async def vouched(place: Town, omar: Reader) -> Signup:
    """Omar, for whom Ana vouched."""
    signup = await claimed(place)
    ana = await seated(place, ANA, "Ana", "Ville d’Exemple", 1)
    await ana.says(f"/start {await link(place, signup)}")
    await ana.taps("Confirmer")
    return signup


async def zoe(place: Town) -> Signup:
    """Zoé, who asks next."""
    await place.person(501, "Zoé")
    return await claimed(place, 501, first_name="Zoé", last_name="Leroy", organisation="Ville d’Exemple")


async def test_the_organisers_read_who_vouched_for_whom(place: Town, claire: Reader, omar: Reader) -> None:
    await vouched(place, omar)
    assert claire.unread()[-1] == (
        "Ana atteste qu’Omar Benali fait partie de «\u202fVille d’Exemple\u202f».\n"
        "Tant que vous ne l’avez pas confirmé, Omar Benali ne peut attester pour personne."
    )
    assert claire.buttons == [SURE, "Ouvrir la fiche"]


async def test_who_was_vouched_for_vouches_for_nobody(place: Town, claire: Reader, omar: Reader) -> None:
    await vouched(place, omar)
    secret = await link(place, await zoe(place))
    assert (await omar.says(f"/start {secret}"))[-1:] == [REFUSED]


async def test_once_an_organiser_says_so_they_do(place: Town, claire: Reader, omar: Reader) -> None:
    signup = await vouched(place, omar)
    said = await claire.taps(SURE)
    assert said.startswith("Appartenance au réseau acceptée par Claire\u00a0: Omar Benali (Ville d’Exemple).")
    found = await kept(place.app.services, signup.id)
    assert (found.proof, found.status, found.decided_by) == (Proof.ORGANISER, Status.SEATED, claire.id)
    other = await zoe(place)
    await omar.says(f"/start {await link(place, other)}")
    await omar.taps("Confirmer")
    assert (await kept(place.app.services, other.id)).proof is Proof.VOUCHED


async def test_two_organisers_say_so_once(place: Town, claire: Reader, omar: Reader) -> None:
    lea = await place.person(102, "Léa", Role.ORGANISER)
    signup = await vouched(place, omar)
    await claire.taps(SURE)
    assert (await lea.taps(SURE)).startswith("Appartenance au réseau acceptée par Claire")
    async with place.app.services.database.reading() as work:
        assert [it.what for it in await work.audit.latest(signup=signup.id)].count("accepted") == 1


async def test_no_participant_says_so(place: Town, claire: Reader, omar: Reader) -> None:
    signup = await vouched(place, omar)
    await omar.says("/start")
    forge(place, omar, f"1:review:sure:{signup.id}")
    await place.settled()
    assert (await kept(place.app.services, signup.id)).proof is Proof.VOUCHED


async def test_a_word_withdrawn_meanwhile_is_not_confirmed(place: Town, claire: Reader, omar: Reader) -> None:
    signup = await vouched(place, omar)
    async with place.app.services.database.work() as work:
        await work.signups.save_status(replace(await kept(place.app.services, signup.id), status=Status.WITHDRAWN))
    await claire.taps(SURE)
    assert (await kept(place.app.services, signup.id)).proof is Proof.VOUCHED


def test_who_registers_a_colleague_after_being_vouched_for_admits_nobody() -> None:
    tom = Signup(person=TOM, status=Status.SEATED, answers=Answers("Tom", "Petit", "Ville d’Exemple"))
    said = {it: proof(False, replace(tom, proof=it), replace(tom, person=None)) for it in Proof}
    assert said == {
        Proof.NONE: Proof.NONE,
        Proof.VOUCHED: Proof.NONE,
        Proof.MAILBOX: Proof.VOUCHED,
        Proof.ORGANISER: Proof.VOUCHED,
    }
