"""From /inscription to a seat where somebody else says that one is a member: an organiser, or a colleague."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.people.rules.person import Role
from bot.signup.rules.signup import Answers, Function, Proof, Signup, Status
from tests.builders import instant
from tests.signup.signing import CLAIMED, EN_OPTIONS, OPTIONS, does, fr, kept, screen
from tests.town import Reader, Town, text_of


@pytest.fixture
async def ana(early: Town) -> Reader:
    return await early.person(401, "Ana Lefebvre")


@pytest.fixture
async def claire(early: Town) -> Reader:
    made = await early.person(101, "Claire", Role.ORGANISER)
    await made.says("/start")
    return made


@pytest.fixture
async def ben(early: Town) -> Reader:
    """A confirmed colleague."""
    answers = Answers("Ben", "Durand", "Ville de Lens", Function.ELECTED)
    made = await early.person(402, "Ben Durand", Role.PARTICIPANT)
    ranked = instant("2023-11-18 10:00")
    signup = Signup(person=402, answers=answers, proof=Proof.MAILBOX, status=Status.SEATED, step="done", ranked=ranked)
    async with early.app.services.database.work() as work:
        await work.signups.save(signup)
    return made


async def test_the_organisers_accept_and_the_rank_is_that_of_the_confirmation(
    early: Town, ana: Reader, claire: Reader
) -> None:
    await does(ana, "/inscription", *CLAIMED, *OPTIONS, "!Confirmer mon inscription")
    ranked = (await kept(early, ana.id)).ranked
    assert fr("Son mot : J’y travaille") in claire.unread()[-1]
    await does(claire, "!Accepter sous le nom indiqué")
    signup = await kept(early, ana.id)
    assert (signup.status, signup.proof, signup.ranked) == (Status.SEATED, Proof.ORGANISER, ranked)
    assert any(it.startswith("Votre place est confirmée.") for it in ana.unread())
    assert (await does(ana, "/statut")).startswith(fr("Vous êtes inscrit·e : votre place est confirmée."))


async def test_a_colleague_vouches_before_the_form_is_finished(early: Town, ana: Reader, ben: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED[:2], "!Obtenir un lien pour un·e collègue")
    [link] = [it for it in map(text_of, early.telegram.messages(ana.id)) if "start=v_" in it]
    secret = re.search(r"start=(v_\S+)", link)
    assert secret is not None
    await does(ben, f"/start {secret[1]}")
    await ben.taps(ben.buttons[0])
    assert (await kept(early, ana.id)).proof is Proof.VOUCHED
    ana.unread()
    assert (await does(ana, "/inscription")).startswith("Vous reprenez là où vous en étiez.\n\n2/10 Prénom et nom\n")
    shown = await does(ana, "Ana Lefebvre", "!Garder « Ville de Lens »", "!Agent·e", *OPTIONS)
    assert "Mot pour l’équipe" not in shown
    await does(ana, "!Confirmer mon inscription")
    assert (await kept(early, ana.id)).status is Status.SEATED


async def test_vouched_while_the_word_to_the_team_is_asked(early: Town, ana: Reader) -> None:
    """The answer to a question that is no longer needed leads on, and is not lost."""
    await does(ana, "/inscription", *CLAIMED[:2])
    async with early.app.services.database.work() as work:
        signup = await work.signups.of(ana.id)
        assert signup is not None
        await work.signups.save(replace(signup, proof=Proof.VOUCHED))
    assert (await does(ana, "J’y travaille")).startswith("2/10 Prénom et nom\n")


async def test_needs_are_not_mended_once_their_consent_is_taken_back(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED, *OPTIONS[:5], "!J’accepte de le préciser")
    early.clock.pass_by(seconds=3)
    message = early.telegram.says(ana.id, "Sans gluten")["message_id"]
    await early.settled()
    await does(ana, "!Revenir", "!Revenir", "!Ne rien préciser")
    ana.unread()
    early.telegram.edits(ana.id, message, "Sans arachide")
    await early.settled()
    assert ana.unread() == [
        fr("Cette réponse ne se corrige pas en modifiant votre message. Utilisez « Revenir » ou le récapitulatif.")
    ]
    signup = await kept(early, ana.id)
    assert (signup.answers.diet, signup.needs_consented) == ("", None)
    assert screen(ana)


async def test_a_colleague_vouches_in_english(early: Town, ben: Reader) -> None:
    grace = await early.person(401, "Grace Miller", language="en")
    await early.person(ben.id, ben.name, Role.PARTICIPANT, "en")
    await does(grace, "/signup", "!I agree, go on", "Ville de Lens")
    assert await grace.taps("Get a link for a colleague") == (
        "Forward the next message to a colleague of your organisation whose sign-up is confirmed. They only have to "
        "press a button."
    )
    words = grace.unread()[0]
    assert words.startswith(
        "Grace Miller wishes to join the trip “Voyage apprenant en Pays de la Loire” for “Ville de Lens” and asks you "
        "to confirm that they belong to it:\nhttps://t.me/EscaleBot?start=v_"
    )
    [asked] = await ben.says(f"/start {words.partition('?start=')[2]}")
    assert asked == (
        "Grace Miller asks you to confirm that you belong to the same organisation, “Ville de Lens”, so as to sign up "
        "for the trip.\nConfirm only if you know this person."
    )
    assert await ben.taps("Do not confirm") == "Noted: you confirmed nothing."
    await ben.says(f"/start {words.partition('?start=')[2]}")
    assert await ben.taps("Confirm") == "Thank you! You confirmed that Grace Miller belongs to your organisation."
    assert grace.unread()[-1] == (
        "A colleague confirmed that you belong to “Ville de Lens”. All that is left is to finish your sign-up."
    )
    await does(grace, "/signup", "Grace Miller", "!Keep “Ville de Lens”", "!Public servant", *EN_OPTIONS)
    await does(grace, "!Confirm my sign-up")
    assert (await kept(early, grace.id)).status is Status.SEATED
    assert await ben.says(f"/start {words.partition('?start=')[2]}") == [
        "This link cannot be used here. It works only once, and only for somebody of the same organisation whose sign-up "
        "is confirmed and whose membership was verified."
    ]
