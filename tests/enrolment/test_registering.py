"""Signing somebody else up, claiming it, giving one's seat, changing Telegram account."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.people.rules.person import Role
from bot.settings import SHIPPED_TRIP
from bot.signup.rules.signup import Proof, Signup, Status
from bot.tripfile.read import load_trip
from tests.enrolment.test_lists import signed_up
from tests.people.test_gate import forge
from tests.signup.signing import OPTIONS, does, kept, screen
from tests.stories import CLAIRE, watched
from tests.town import Reader, Town, text_of, town

REFUSED = "Ce lien n’est plus valable, ou il n’est pas pour ce compte. Demandez-en un autre à qui vous l’a envoyé."


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Town]:
    """Sign-up is open."""
    async with town(load_trip(SHIPPED_TRIP), tmp_path, "2023-11-20 09:05", frozenset({CLAIRE})) as made:
        unlike = watched(made)
        await made.app.settled()
        yield made
    assert unlike == []


def link_in(text: str) -> str:
    """What the deep link of a message sends."""
    found = re.search(r"\?start=([A-Za-z0-9_-]+)", text)
    assert found, text
    return f"/start {found[1]}"


async def every(place: Town) -> list[Signup]:
    async with place.app.services.database.reading() as work:
        return await work.signups.all()


async def role(place: Town, person: int) -> Role:
    async with place.app.services.database.reading() as work:
        found = await work.people.get(person)
    assert found is not None
    return found.role


async def mayor(claire: Reader) -> str:
    """An organiser registers a mayor; the message to forward."""
    await claire.says("/inscrits")
    await does(claire, "!Inscrire une autre personne", "Anne de Bretagne", "Ville de Nantes", "!Élu·e")
    claire.unread()
    summary = (await claire.says("06 39 98 00 01"))[-1]
    assert summary.startswith(
        "Vérifiez avant de confirmer\nAnne de Bretagne\nVille de Nantes · élu·e\nTéléphone\u00a0: 06 39 98 00 01\n\n"
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
        "L’inscription de Anne de Bretagne, saisie par quelqu’un d’autre, est maintenant gérée par la personne elle-même."
        in claire.unread()
    )


async def test_before_consent_nothing_moves(place: Town, claire: Reader) -> None:
    forward = await mayor(claire)
    anne = await place.person(301, "Anne")
    await anne.says(link_in(forward))
    assert await anne.taps("Ne rien faire") == "Rien n’a changé. Le lien reste à vous tant qu’il est valable."
    assert [it.person for it in await every(place)] == [None]
    assert (await anne.says(link_in(forward)))[-1].startswith("Une inscription a été saisie pour vous\n")


async def test_the_link_is_the_first_one_s_and_counts_once(place: Town, claire: Reader) -> None:
    link = link_in(await mayor(claire))
    anne, omar = await place.person(301, "Anne"), await place.person(302, "Omar")
    await anne.says(link)
    assert await omar.says(link) == [REFUSED]
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
    await does(
        ben,
        "!J’accepte et je continue",
        "!Utiliser « Ben Durand »",
        "!C’est bien mon organisation",
        "!Agent·e",
        *OPTIONS,
    )
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
    assert "Ben Durand prend la place de Ana Martin (Ville d’Arras), au même rang." in claire.unread()
    assert (await role(place, ana.id), await role(place, ben.id)) == (Role.OUTSIDER, Role.PARTICIPANT)


async def test_the_seat_is_handed_over_after_the_deadline_too(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    await place.until("2023-12-20 09:00")
    await ana.says("/statut")
    await ana.taps("Agir pour un·e collègue")
    await ana.taps("Céder ma place à un·e collègue")
    ben = await place.person(301, "Ben Durand")
    await ben.says(link_in(ana.unread()[-1]))
    await does(
        ben,
        "!J’accepte et je continue",
        "!Utiliser « Ben Durand »",
        "!C’est bien mon organisation",
        "!Agent·e",
        *OPTIONS,
    )
    await ben.taps("Confirmer mon inscription")
    assert (await kept(place, ben.id)).status is Status.SEATED


async def test_a_form_left_idle_past_the_link_s_week_takes_no_seat(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    await ana.says("/statut")
    await does(ana, "!Agir pour un·e collègue")
    await ana.taps("Céder ma place à un·e collègue")
    ben = await place.person(301, "Ben Durand")
    await ben.says(link_in(ana.unread()[-1]))
    await does(
        ben,
        "!J’accepte et je continue",
        "!Utiliser « Ben Durand »",
        "!C’est bien mon organisation",
        "!Agent·e",
        *OPTIONS,
    )
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


async def moved_account(place: Town, claire: Reader) -> tuple[Reader, Reader]:
    """Somebody seated on an old account, and the new one, who asked."""
    old, new = await place.participant(401, "Ana"), await place.person(402, "Ana bis")
    await signed_up(place, old.id, "Ana Martin", email="ana@arras.example")
    await new.says("/inscription")
    await new.taps("J’ai changé de compte")
    new.unread()
    assert await new.says("Ana Martin, Ville d'Arras") == ["C’est transmis à l’équipe. Vous recevrez un message ici."]
    return old, new


async def test_an_organiser_consents_to_a_change_of_account(place: Town, claire: Reader) -> None:
    await claire.says("/start")
    old, new = await moved_account(place, claire)
    asked = claire.unread()[-1]
    assert asked.startswith("Changement de compte Telegram\nLe compte «\u202fAna bis\u202f» demande")
    old.unread()
    assert await claire.taps("Rattacher Ana Martin") == (
        "L’inscription de Ana Martin est rattachée à un autre compte Telegram."
    )
    assert (await kept(place, new.id)).status is Status.SEATED
    assert (await role(place, old.id), await role(place, new.id)) == (Role.OUTSIDER, Role.PARTICIPANT)
    assert old.unread()[-1].startswith("Votre inscription est maintenant rattachée à un autre compte Telegram")
    assert "Votre inscription est rattachée à ce compte." in new.unread()


async def test_two_organisers_consent_once(place: Town, claire: Reader) -> None:
    await claire.says("/start")
    lea = await place.person(102, "Léa", Role.ORGANISER)
    await lea.says("/start")
    await moved_account(place, claire)
    await claire.taps("Rattacher Ana Martin")
    await lea.taps("Rattacher Ana Martin")
    assert "n’est plus valable" in str(lea.popup)


async def test_a_participant_cannot_consent(place: Town, claire: Reader) -> None:
    old, new = await moved_account(place, claire)
    signup = await kept(place, old.id)
    query = forge(place, new, f"1:signups:move:{signup.id}:{new.id}")
    await place.settled()
    assert "ne vous est pas ouvert" in str(place.telegram.answer(query))
    assert await kept(place, old.id) == signup


async def test_one_asks_to_change_account_three_times_a_day_at_most(place: Town, claire: Reader) -> None:
    _, new = await moved_account(place, claire)
    said = []
    for _ in range(3):
        await new.says("/inscription")
        await new.taps("J’ai changé de compte")
        new.unread()
        said += await new.says("Ana Martin")
    assert [it.startswith("C’est transmis") for it in said] == [True, True, False]


async def test_an_organiser_sends_the_link_that_changes_the_account(place: Town, claire: Reader) -> None:
    old, new = await place.participant(401, "Ana"), await place.person(402, "Ana bis")
    await signed_up(place, old.id, "Ana Martin")
    await claire.says("/inscrits")
    await does(claire, "!Voir les confirmées (1)", "!Ana Martin · Ville d’Arras", "!Changer de compte Telegram")
    link = link_in(text_of(claire.last))
    assert await old.says(link) == [REFUSED]
    [asked] = await new.says(link)
    assert "Martin" not in asked
    assert await new.taps("Rattacher à ce compte") == "Votre inscription est rattachée à ce compte."
    assert (await kept(place, new.id)).name == "Ana Martin"
    old.unread()
    assert await old.says(link) == [REFUSED]


async def test_the_link_is_refused_once_it_is_old(place: Town, claire: Reader) -> None:
    old, new = await place.participant(401, "Ana"), await place.person(402, "Ana bis")
    await signed_up(place, old.id, "Ana Martin")
    await claire.says("/inscrits")
    await does(claire, "!Voir les confirmées (1)", "!Ana Martin · Ville d’Arras", "!Changer de compte Telegram")
    place.clock.pass_by(days=8)
    assert await new.says(link_in(text_of(claire.last))) == [REFUSED]


async def test_a_captain_stays_one_on_another_account(place: Town, claire: Reader) -> None:
    old = await place.person(401, "Ana", Role.CAPTAIN)
    new = await place.person(402, "Ana bis")
    await signed_up(place, old.id, "Ana Martin")
    await claire.says("/inscrits")
    await does(claire, "!Voir les confirmées (1)", "!Ana Martin · Ville d’Arras", "!Changer de compte Telegram")
    await new.says(link_in(text_of(claire.last)))
    await new.taps("Rattacher à ce compte")
    assert await role(place, new.id) is Role.CAPTAIN


async def test_in_english(place: Town) -> None:
    lea = await place.person(102, "Lea", Role.ORGANISER, "en")
    await lea.says("/signups")
    await does(lea, "!Sign somebody else up", "Anne Bell", "City of Lens", "!Elected representative", "+44 7400 123456")
    assert (await lea.taps("Confirm this sign-up")) == (
        "Anne Bell: Confirmed.\nForward the next message to them: with their personal link they can manage their own "
        "sign-up. It works once."
    )
    anne = await place.person(301, "Anne", language="en")
    forward = lea.unread()[-1]
    assert forward.startswith(
        "Hello Anne Bell, you were signed up for the trip “Voyage apprenant en Pays de la Loire”. To read it, complete "
        "it or withdraw, open this personal link: "
    )
    assert (await anne.says(link_in(forward)))[-1].startswith(
        "You were signed up by somebody else\nBefore it is shown to you, we need your consent."
    )
    assert (await anne.taps("I agree, it is mine")).startswith(
        "This sign-up is yours now. Read it again and complete it."
    )
    assert lea.unread()[-1] == "Anne Bell’s sign-up, filled in by somebody else, is now managed by the person."


async def test_a_seat_and_an_account_change_hands_in_english(place: Town) -> None:
    lea = await place.person(102, "Lea", Role.ORGANISER, "en")
    ana = await place.person(201, "Ana", Role.PARTICIPANT, "en")
    ben = await place.person(301, "Ben", language="en")
    await signed_up(place, ana.id, "Ana Martin")
    await signed_up(place, ben.id, "Ben Durand", Status.WAITING)
    await ana.says("/status")
    await ana.taps("Act for a colleague")
    assert await ana.taps("Give my seat to a colleague") == (
        "Give your seat\nForward the next message to a colleague of your organisation. The seat stays yours until they "
        "have confirmed; they then take your seat and your rank. The link works once, for 7 days."
    )
    assert (await ben.says(link_in(ana.unread()[-1])))[-1] == (
        "Ana Martin gives you their seat. Your sign-up is filled in already: just confirm."
    )
    assert await ben.taps("Take this seat") == "The seat is yours."
    assert ana.unread()[-1] == "Ben Durand took your seat. Your sign-up is closed. Thank you for telling the team."
    assert lea.unread()[-1] == "Ben Durand takes the seat of Ana Martin (Ville d’Arras), with the same rank."
    new = await place.person(302, "Ben again", language="en")
    await does(new, "/signup", "!I changed accounts")
    assert await new.says("Ben Durand, Ville d’Arras") == [
        "This was passed on to the team. You will receive a message here."
    ]
    assert lea.unread()[-1].startswith(
        "Change of Telegram account\nThe account “Ben again” asks to be attached to a sign-up and writes:\n"
        "Ben Durand, Ville d’Arras"
    )
    ben.unread()
    assert await lea.taps("Attach Ben Durand") == "Ben Durand’s sign-up is attached to another Telegram account."
    assert "Your sign-up is attached to this account." in new.unread()
    assert ben.unread()[-1] == (
        "Your sign-up is now attached to another Telegram account, with the team’s consent. If you did not ask for "
        "it, write to the team at once: /team"
    )


async def test_a_colleague_registers_and_an_organiser_sends_links_in_english(place: Town) -> None:
    lea = await place.person(102, "Lea", Role.ORGANISER, "en")
    ana = await place.person(201, "Ana", Role.PARTICIPANT, "en")
    await signed_up(place, ana.id, "Ana Martin")
    await ana.says("/status")
    assert await ana.taps("Act for a colleague") == (
        "You can give your seat to a colleague of your organisation, or sign somebody else up."
    )
    await does(ana, "!Sign somebody else up", "Ben Durand", "!Ville d’Arras", "!Public servant", "+33 6 39 98 00 02")
    assert screen(ana) == (
        "Check before you confirm\nBen Durand\nVille d’Arras · public servant\nPhone: 06 39 98 00 02\n\n"
        "By confirming, you say that this person agrees to be signed up. Their rank is taken at this moment."
    )
    await ana.taps("Confirm this sign-up")
    assert lea.unread()[-1] == "Ana signed up Ben Durand (Ville d’Arras): Confirmed."
    await does(ana, "/status", "!Act for a colleague")
    assert await ana.taps("See the people I signed up") == "People you signed up\n\n• Ben Durand: Confirmed"
    await does(lea, "/signups", "!See confirmed (2)", "!Ana Martin · Ville d’Arras")
    lea.unread()
    await lea.taps("Change Telegram account")
    assert lea.unread()[-1].startswith(
        "To find your sign-up for the trip “Voyage apprenant en Pays de la Loire” on your new Telegram account, open "
        "this link from that account: "
    )
    new = await place.person(302, "Ana again", language="en")
    link = link_in(screen(lea))
    assert (await new.says(link))[-1] == (
        "Attach the sign-up that you had on another Telegram account to this one? The former account will have no access "
        "to it any more."
    )
    assert await new.taps("Attach to this account") == "Your sign-up is attached to this account."
    new.unread()
    assert await new.says(link) == [
        "This link is no longer valid, or not for this account. Ask whoever sent it for another."
    ]


async def test_names_that_are_markup_are_shown_as_they_are(place: Town, claire: Reader, ana: Reader) -> None:
    signup = await signed_up(place, ana.id, "Ana Martin")
    async with place.app.services.database.work() as work:
        await work.signups.save(replace(signup, answers=replace(signup.answers, last_name="<i>&")))
    await ana.says("/statut")
    await ana.taps("Agir pour un·e collègue")
    await ana.taps("Céder ma place à un·e collègue")
    assert "Ana <i>& (Ville d’Arras)" in ana.last["text"]
