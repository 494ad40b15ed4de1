"""A proof is of an address, not of a spelling: the organisation it shows is compared with what is written at the end."""

from __future__ import annotations

import pytest

from bot.membership.rules.roster import Organisation
from bot.signup.rules.signup import Proof, Status
from tests.mail.postbox import Postbox
from tests.signup.signing import EN_OPTIONS, OPTIONS, does, fr, kept
from tests.signup.test_mailbox import ana, box, mailing  # noqa: F401  # its fixtures
from tests.town import Reader, Town

ELSEWHERE = "L’équipe vérifiera que vous faites partie de cette organisation."


async def proved(town: Town, box: Postbox, ana: Reader) -> None:  # noqa: F811  # a fixture
    await does(ana, "/inscription", "!J’accepte et je continue", "ana.lefebvre@ville-lens.example")
    await does(ana, box.codes[-1], "!C’est bien moi")


@pytest.mark.parametrize("typed", ["Ville de Lens", "ville de lens", "Mairie de Lens", "VILLE DE LENS ", "Lens"])
async def test_another_organisation_then_the_right_one_is_the_right_one(
    mailing: Town,  # noqa: F811  # a fixture
    box: Postbox,  # noqa: F811  # a fixture
    ana: Reader,  # noqa: F811  # a fixture
    typed: str,
) -> None:
    await proved(mailing, box, ana)
    assert (await does(ana, "Ville de Douai")).startswith(ELSEWHERE)
    assert (await kept(mailing, ana.id)).proof is Proof.NONE
    await does(ana, "!Revenir")
    assert not (await does(ana, typed)).startswith(ELSEWHERE)
    await does(ana, "!Agent·e", *OPTIONS, "!Confirmer mon inscription")
    signup = await kept(mailing, ana.id)
    assert (signup.status, signup.proof, signup.doubt) == (Status.SEATED, Proof.MAILBOX, "")
    async with mailing.app.services.database.reading() as work:
        [lens] = [it for it in await work.roster.organisations() if it.name == "Ville de Lens"]
    assert signup.organisation == lens.id


async def test_another_organisation_goes_to_the_team(mailing: Town, box: Postbox, ana: Reader) -> None:  # noqa: F811  # a fixture
    await proved(mailing, box, ana)
    await does(ana, "Ville de Douai", "!Agent·e", *OPTIONS, "!Confirmer mon inscription")
    signup = await kept(mailing, ana.id)
    assert (signup.status, signup.proof, signup.organisation) == (Status.REVIEW, Proof.NONE, None)


async def test_what_the_roster_says_at_the_confirmation_counts(
    mailing: Town,  # noqa: F811  # a fixture
    box: Postbox,  # noqa: F811  # a fixture
    ana: Reader,  # noqa: F811  # a fixture
) -> None:
    await proved(mailing, box, ana)
    await does(ana, "!C’est bien mon organisation", "!Agent·e", *OPTIONS)
    async with mailing.app.services.database.work() as work:
        for it in await work.roster.organisations():
            await work.roster.drop(it.id)
        await work.roster.keep(Organisation("Ville de Douai", ("ville-douai.example",)))
    await does(ana, "!Confirmer mon inscription")
    assert (await kept(mailing, ana.id)).status is Status.REVIEW


async def test_an_edited_answer_is_weighed_too(mailing: Town, box: Postbox, ana: Reader) -> None:  # noqa: F811  # a fixture
    await proved(mailing, box, ana)
    typed = mailing.telegram.says(ana.id, "Ville de Douai")["message_id"]
    await mailing.settled()
    mailing.telegram.edits(ana.id, typed, "Ville de Lens")
    await mailing.settled()
    assert ana.unread()[-1] == fr("C’est corrigé. Organisation : Ville de Lens")
    assert (await kept(mailing, ana.id)).proof is Proof.MAILBOX


async def test_the_same_in_english(mailing: Town, box: Postbox) -> None:  # noqa: F811  # a fixture
    grace = await mailing.person(402, "Grace M", language="en")
    await does(grace, "/signup", "!I agree, go on", "grace.miller@ville-lens.example")
    await does(grace, box.codes[-1], "!Yes, that is me", "Ville de Douai", "!Go back", "Mairie de Lens")
    await does(grace, "!Public servant", *EN_OPTIONS, "!Confirm my sign-up")
    assert (await kept(mailing, grace.id)).status is Status.SEATED
