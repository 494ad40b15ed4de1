"""Giving one's seat to a colleague."""

from __future__ import annotations

from bot.people.rules.person import Role
from bot.signup.rules.signup import Status
from tests.enrolment.lists.signed import signed_up
from tests.enrolment.registering.links import REFUSED, link_in, role
from tests.signup.signing import OPTIONS, does, kept
from tests.town import Reader, Town


async def fills(ben: Reader) -> None:
    await does(
        ben,
        "!J’accepte et je continue",
        "!Utiliser « Ben Durand »",
        "!C’est bien mon organisation",
        "!Agent·e",
        *OPTIONS,
    )


async def test_a_colleague_takes_a_seat_over_with_its_rank(place: Town, claire: Reader, ana: Reader) -> None:
    given = await signed_up(place, ana.id, "Ana Martin")
    await ana.says("/statut")
    await ana.taps("Agir pour un·e collègue")
    said = await ana.taps("Céder ma place à un·e collègue")
    assert said.startswith("Céder votre place\nTransmettez le message suivant à un·e collègue")
    forward = ana.unread()[-1]
    ben = await place.person(301, "Ben Durand")
    [word, _] = await ben.says(link_in(forward))
    assert word.startswith("Ana Martin vous cède sa place.")
    assert "J’accepte et je continue" in ben.buttons
    await fills(ben)
    assert (await kept(place, ana.id)).status is Status.SEATED
    ana.unread()
    await ben.taps("Confirmer mon inscription")
    before, after = await kept(place, ana.id), await kept(place, ben.id)
    assert (before.status, after.status, after.ranked, after.takes) == (
        Status.WITHDRAWN,
        Status.SEATED,
        given.ranked,
        None,
    )
    assert (
        ana.unread()[-1]
        == "Ben Durand a pris votre place. Votre inscription est close. Merci d’avoir prévenu l’équipe."
    )
    assert "Ben Durand prend la place d’Ana Martin (Ville d’Arras), au même rang." in claire.unread()
    assert (await role(place, ana.id), await role(place, ben.id)) == (Role.OUTSIDER, Role.PARTICIPANT)


async def test_the_seat_is_handed_over_after_the_deadline_too(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    await place.until("2023-12-20 09:00")
    await ana.says("/statut")
    await ana.taps("Agir pour un·e collègue")
    await ana.taps("Céder ma place à un·e collègue")
    ben = await place.person(301, "Ben Durand")
    await ben.says(link_in(ana.unread()[-1]))
    await fills(ben)
    await ben.taps("Confirmer mon inscription")
    assert (await kept(place, ben.id)).status is Status.SEATED


async def test_a_form_left_idle_past_the_link_s_week_takes_no_seat(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    await ana.says("/statut")
    await does(ana, "!Agir pour un·e collègue")
    await ana.taps("Céder ma place à un·e collègue")
    ben = await place.person(301, "Ben Durand")
    await ben.says(link_in(ana.unread()[-1]))
    await fills(ben)
    place.clock.pass_by(days=8)
    await ben.says("/inscription")
    await ben.taps("Confirmer mon inscription")
    assert (await kept(place, ana.id)).status is Status.SEATED
    assert (await kept(place, ben.id)).takes is None


async def test_a_colleague_who_waits_takes_it_by_one_tap(place: Town, claire: Reader, ana: Reader) -> None:
    given = await signed_up(place, ana.id, "Ana Martin")
    ben = await place.person(301, "Ben Durand")
    await signed_up(place, ben.id, "Ben Durand", Status.WAITING)
    await ana.says("/statut")
    await ana.taps("Agir pour un·e collègue")
    await ana.taps("Céder ma place à un·e collègue")
    link = link_in(ana.unread()[-1])
    assert (await ben.says(link))[-1].startswith("Ana Martin vous cède sa place. Votre inscription est déjà remplie")
    assert await ben.taps("Prendre cette place") == "La place est à vous."
    assert (await kept(place, ben.id)).ranked == given.ranked
    ben.unread()
    assert await ben.says(link) == [REFUSED]


async def test_a_seat_goes_to_no_other_organisation_and_not_to_who_has_one(
    place: Town, claire: Reader, ana: Reader
) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    lens, arras = await place.person(301, "Ben"), await place.participant(302, "Chloé")
    await signed_up(place, lens.id, "Ben Durand", Status.WAITING, organisation="Ville de Lens")
    await signed_up(place, arras.id, "Chloé Petit")
    await ana.says("/statut")
    await ana.taps("Agir pour un·e collègue")
    await ana.taps("Céder ma place à un·e collègue")
    link = link_in(ana.unread()[-1])
    for who in (lens, arras, ana):
        assert await who.says(link) == [REFUSED]
    assert (await kept(place, ana.id)).status is Status.SEATED


async def test_a_seat_given_up_meanwhile_is_not_taken(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    ben = await place.person(301, "Ben Durand")
    await signed_up(place, ben.id, "Ben Durand", Status.WAITING)
    await ana.says("/statut")
    await ana.taps("Agir pour un·e collègue")
    await ana.taps("Céder ma place à un·e collègue")
    await ben.says(link_in(ana.unread()[-1]))
    await ana.says("/statut")
    await does(ana, "!Me désister", "!Oui, me désister")
    ben.unread()
    assert await ben.taps("Prendre cette place") == REFUSED
