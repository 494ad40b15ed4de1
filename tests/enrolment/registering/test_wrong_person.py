"""A personal link that the wrong person opens or presses serves the right one all the same."""

from __future__ import annotations

from dataclasses import replace

from bot.enrolment.actions import handover
from bot.enrolment.rules.handover import LinkKind
from bot.signup.rules.signup import Proof, Status
from tests.enrolment.lists.signed import signed_up
from tests.enrolment.registering.links import REFUSED, link_in
from tests.people.test_gate import forge
from tests.signup.signing import OPTIONS, does, fr, kept
from tests.town import Reader, Town, text_of

FORM = ("!J’accepte et je continue", "!Utiliser « {} »", "!C’est bien mon organisation", "!Agent·e", *OPTIONS)


async def given(place: Town, ana: Reader) -> str:
    """Ana's link to hand her seat over."""
    await signed_up(place, ana.id, "Ana Martin")
    await ana.says("/statut")
    await does(ana, "!Agir pour un·e collègue", "!Céder ma place à un·e collègue")
    return link_in(text_of(ana.last))


async def fills(who: Reader) -> None:
    await does(who, *(it.format(who.name) for it in FORM))


async def test_who_opens_an_account_link_and_goes_away_uses_nothing_up(place: Town, claire: Reader) -> None:
    old, new, other = [await place.person(401 + at, f"Ana {at}") for at in range(3)]
    await signed_up(place, old.id, "Ana Martin")
    async with place.app.services.database.work() as work:
        signup = await work.signups.of(old.id)
        assert signup is not None
        link = await handover.link(work, place.app.services, LinkKind.ACCOUNT, signup, claire.id)
    await other.says(link_in(link))
    await other.taps("Ne rien faire")
    await new.says(link_in(link))
    assert await new.taps("Rattacher à ce compte") == "Votre inscription est rattachée à ce compte."
    assert await other.says(link_in(link)) == [REFUSED]


async def test_who_has_no_link_forges_no_press(place: Town, ana: Reader, omar: Reader) -> None:
    signup = await signed_up(place, ana.id, "Ana Martin")
    await omar.says("/start")
    for what in ("claim", "account", "take"):
        for key in (signup.id, "x" * 22):
            forge(place, omar, f"1:people:{what}:{key}")
            await place.settled()
            assert text_of(omar.last) == REFUSED
    assert (await kept(place, ana.id)).status is Status.SEATED


async def test_who_only_opened_a_takeover_leaves_it_to_the_colleague(place: Town, claire: Reader, ana: Reader) -> None:
    link = await given(place, ana)
    stranger, ben = await place.person(301, "Max Durand"), await place.person(302, "Ben Durand")
    await stranger.says(link)
    await ben.says(link)
    await fills(ben)
    await ben.taps("Confirmer mon inscription")
    assert ((await kept(place, ana.id)).status, (await kept(place, ben.id)).status) == (
        Status.WITHDRAWN,
        Status.SEATED,
    )


async def test_who_comes_second_is_vouched_for_by_nobody(place: Town, claire: Reader, ana: Reader) -> None:
    link = await given(place, ana)
    late, ben = await place.person(301, "Max Durand"), await place.person(302, "Ben Durand")
    for who in (late, ben):
        await who.says(link)
        await fills(who)
    await ben.taps("Confirmer mon inscription")
    claire.unread()
    await late.taps("Confirmer mon inscription")
    signup = await kept(place, late.id)
    assert (signup.status, signup.proof, signup.takes) == (Status.REVIEW, Proof.NONE, None)
    assert claire.unread()[-1].startswith(fr("Une appartenance au réseau à vérifier\nQui : Max Durand"))


async def test_a_claim_goes_to_who_presses_not_to_who_looked(place: Town, claire: Reader) -> None:
    await signed_up(place, 999, "Ben Durand")
    async with place.app.services.database.work() as work:
        signup = await work.signups.of(999)
        assert signup is not None
        signup = await work.signups.save(replace(signup, person=None))
        link = link_in(await handover.link(work, place.app.services, LinkKind.CLAIM, signup, claire.id))
    curious, ben = await place.person(301, "Max"), await place.person(302, "Ben")
    await curious.says(link)
    await ben.says(link)
    await ben.taps("J’accepte : elle est à moi".replace(" :", "\u00a0:"))
    assert (await kept(place, ben.id)).name == "Ben Durand"
    await curious.taps("J’accepte : elle est à moi".replace(" :", "\u00a0:"))
    assert text_of(curious.last) == REFUSED
