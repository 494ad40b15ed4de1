"""Signing up with an address of the network: a code shows the mailbox, and the seat is taken at confirmation."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.membership.rules.roster import Member, Organisation
from bot.settings import SHIPPED_TRIP
from bot.signup.rules.signup import Proof, Status
from bot.tripfile.read import load_trip
from tests.mail.postbox import Postbox, postbox
from tests.signup.signing import EN_OPTIONS, OPTIONS, does, fr, kept, screen
from tests.stories import CLAIRE
from tests.town import Reader, Town, mails_by, town

CODE_ASKED = (
    "2/11 Appartenance au réseau\n"
    "Si l’adresse {} est celle d’un·e membre du réseau, un code à six chiffres lui est envoyé. "
    "Il est valable 15 minutes.\n"
    "Écrivez ce code ici. Rien reçu ? Regardez dans les indésirables, corrigez l’adresse, ou continuez sans code."
)


@pytest.fixture
async def box() -> AsyncIterator[Postbox]:
    async with postbox() as made:
        yield made


@pytest.fixture
async def mailing(tmp_path: Path, box: Postbox) -> AsyncIterator[Town]:
    """A town that mails codes, and knows a town hall and one of its people."""
    trip = load_trip(SHIPPED_TRIP)
    async with town(trip, tmp_path, "2023-11-20 09:15", frozenset({CLAIRE}), **mails_by(box.url)) as made:
        await made.app.settled()
        async with made.app.services.database.work() as work:
            ville = await work.roster.keep(Organisation("Ville de Lens", ("ville-lens.example",)))
            await work.roster.add([Member(ville.id, "Le Goff", "Maëlys", "maelys@perso.example")])
        yield made


@pytest.fixture
async def ana(mailing: Town) -> Reader:
    return await mailing.person(401, "Ana L")


async def test_an_address_its_code_and_the_seat_is_taken(mailing: Town, box: Postbox, ana: Reader) -> None:
    assert await does(ana, "/inscription", "!J’accepte et je continue") == fr(
        "2/11 Appartenance au réseau\n"
        "Le voyage est réservé aux membres du réseau (Réseau régional des Territoires Participatifs).\n"
        "Écrivez votre adresse électronique professionnelle ou associative. Un code y sera envoyé."
    )
    assert ana.buttons == ["Je n’ai pas d’adresse de ce type", "Revenir"]
    assert await does(ana, "Ana.Lefebvre@ville-lens.example") == fr(
        CODE_ASKED.format("ana.lefebvre@ville-lens.example")
    )
    assert ana.buttons == ["Recevoir un autre code", "Continuer sans code", "Revenir"]
    code = box.codes[-1]
    assert await does(ana, f"{code[:3]} {code[3:]}") == fr(
        "Votre adresse est vérifiée. Merci !\n\n"
        "3/11 Prénom et nom\nÉcrivez votre prénom, puis votre nom, comme « Camille Martin ».\n\n"
        "D’après votre adresse : Ana Lefebvre"
    )
    assert ana.buttons == [fr("Utiliser « Ana L »"), "C’est bien moi", "Revenir"]
    assert (await does(ana, "!C’est bien moi")).endswith(fr("D’après votre adresse : Ville de Lens"))
    assert (await does(ana, "!C’est bien mon organisation")).startswith("5/11 Qualité\n")
    shown = await does(ana, "!Élu·e", *OPTIONS)
    assert shown.startswith("Récapitulatif\n") and "ville-lens" not in shown
    assert await does(ana, "!Confirmer mon inscription") == fr("C’est confirmé : votre inscription est enregistrée.")
    signup = await kept(mailing, ana.id)
    assert (signup.status, signup.proof, signup.email) == (
        Status.SEATED, Proof.MAILBOX, "ana.lefebvre@ville-lens.example",
    )  # fmt: skip
    assert any("Votre place est confirmée." in it for it in map(str, mailing.telegram.messages(ana.id)))


async def test_an_unknown_address_reads_the_same_and_goes_on_without(mailing: Town, box: Postbox, ana: Reader) -> None:
    await does(ana, "/inscription", "!J’accepte et je continue")
    assert await does(ana, "ana@ailleurs.example") == fr(CODE_ASKED.format("ana@ailleurs.example"))
    assert box.codes == []
    assert (await does(ana, "123456")).startswith("Ce n’est pas le bon code.")
    assert (await does(ana, "!Continuer sans code")).startswith("3/12 Organisation\n")
    await does(ana, "Ville de Lens", "J’y siège", "Ana Lefebvre", "!Élu·e", *OPTIONS, "!Confirmer mon inscription")
    signup = await kept(mailing, ana.id)
    assert (signup.status, signup.proof, signup.email, signup.claim) == (Status.REVIEW, Proof.NONE, "", "J’y siège")


async def test_whoever_has_no_such_address_says_so(mailing: Town, ana: Reader) -> None:
    await does(ana, "/inscription", "!J’accepte et je continue")
    assert (await does(ana, "!Je n’ai pas d’adresse de ce type")).startswith("3/12 Organisation\n")
    shown = await does(ana, "!Revenir")
    assert shown.endswith(fr("Réponse actuelle : sans adresse du réseau"))
    assert (await does(ana, "ana@ville-lens.example")).startswith("2/11 Appartenance au réseau\nSi l’adresse")


async def test_an_address_is_mended_while_the_code_is_awaited(mailing: Town, box: Postbox, ana: Reader) -> None:
    await does(ana, "/inscription", "!J’accepte et je continue", "ana@ville-lans.example")
    assert await does(ana, "ana@ville-lens.example") == fr(CODE_ASKED.format("ana@ville-lens.example"))
    assert len(box.codes) == 1
    await does(ana, box.codes[-1])
    assert (await kept(mailing, ana.id)).proof is Proof.MAILBOX


async def test_what_is_no_address_says_how_to_mend_it(mailing: Town, ana: Reader) -> None:
    await does(ana, "/inscription", "!J’accepte et je continue")
    assert (await does(ana, "Ville de Lens")).startswith(
        "Aucune adresse électronique n’a été trouvée dans ce message. Écrivez-la seule, comme prenom.nom@ville.fr.\n\n2/11 "
    )
    assert (await kept(mailing, ana.id)).step == "membership"


async def test_a_wrong_code_then_another_one(mailing: Town, box: Postbox, ana: Reader) -> None:
    await does(ana, "/inscription", "!J’accepte et je continue", "ana@ville-lens.example")
    wrong = f"{(int(box.codes[-1]) + 1) % 1_000_000:06}"
    for _ in range(4):
        assert (await does(ana, wrong)).startswith(
            "Ce n’est pas le bon code. Relisez le dernier courriel reçu et écrivez ses six chiffres."
        )
    spent = fr("Ce code n’est plus valable (15 minutes, 5 essais). Demandez-en un autre.")
    assert (await does(ana, wrong)).startswith(spent)
    assert (await does(ana, box.codes[-1])).startswith(spent)
    assert (await does(ana, "!Recevoir un autre code")).startswith(
        fr("Un autre code est demandé : seul le dernier compte.\n\n2/11 ")
    )
    assert (await does(ana, box.codes[-1])).startswith("Votre adresse est vérifiée.")


async def test_no_proposal_from_the_roster_before_the_mailbox_is_shown(mailing: Town, ana: Reader) -> None:
    await does(ana, "/inscription", "!J’accepte et je continue", "maelys@perso.example", "!Continuer sans code")
    await does(ana, "Ville de L", "J’y travaille")
    assert ana.buttons == [fr("Utiliser « Ana L »"), "Revenir"]
    assert "Maëlys" not in str(mailing.telegram.messages(ana.id))


async def test_an_address_that_serves_another_reads_the_same_and_is_reviewed(
    mailing: Town, box: Postbox, ana: Reader
) -> None:
    ben = await mailing.person(402, "Ben Durand")
    heard = []
    for who in (ben, ana):
        await does(who, "/inscription", "!J’accepte et je continue", "accueil@ville-lens.example")
        heard.append(await does(who, box.codes[-1]))
        await does(
            who, "Ben Durand", "!C’est bien mon organisation", "!Agent·e", *OPTIONS, "!Confirmer mon inscription"
        )
    assert heard[0] == heard[1]
    assert (await kept(mailing, 402)).status is Status.SEATED
    assert (await kept(mailing, 401)).status is Status.REVIEW


async def test_another_organisation_than_the_mailbox_s_is_said_to_be_checked(
    mailing: Town, box: Postbox, ana: Reader
) -> None:
    await does(ana, "/inscription", "!J’accepte et je continue", "ana@ville-lens.example")
    await does(ana, box.codes[-1], "Ana Lefebvre")
    assert (await does(ana, "Les Amis du parc")).startswith(
        "L’équipe vérifiera que vous faites partie de cette organisation.\n\n5/11 Qualité\n"
    )
    await does(ana, "!Association", *OPTIONS)
    assert (await does(ana, "!Confirmer mon inscription")).startswith("C’est confirmé\u00a0: votre inscription est")
    signup = await kept(mailing, ana.id)
    assert (signup.status, signup.proof, signup.organisation) == (Status.REVIEW, Proof.NONE, None)


async def test_an_edited_address_is_not_a_new_one(mailing: Town, ana: Reader) -> None:
    await does(ana, "/inscription", "!J’accepte et je continue")
    message = mailing.telegram.says(ana.id, "ana@ville-lans.example")["message_id"]
    await mailing.settled()
    ana.unread()
    mailing.telegram.edits(ana.id, message, "ana@ville-lens.example")
    await mailing.settled()
    assert ana.unread() == [
        fr("Cette réponse ne se corrige pas en modifiant votre message. Utilisez « Revenir » ou le récapitulatif.")
    ]
    assert screen(ana)


EN_CODE_ASKED = (
    "2/11 Membership of the network\n"
    "If {} is the address of a member of the network, a six-digit code is sent to it. It works for 15 minutes.\n"
    "Write this code here. Nothing came? Look in the spam folder, correct the address, or go on without a code."
)


async def test_in_english(mailing: Town, box: Postbox) -> None:
    grace = await mailing.person(401, "Grace M", language="en")
    assert await does(grace, "/signup") == (
        "1/11 Your data\n"
        "Your answers are used to prepare the trip, and for nothing else.\n"
        "Only the trip’s team reads them; the hotel and the coach company get only what they need, the caterer the diets "
        "without names.\n"
        "A code received by e-mail is enough to confirm your membership of the network; no refusal is decided by a machine "
        "alone.\n"
        "Diet and access needs: erased after 11 April 2024. Your other answers: after 28 March 2025.\n"
        "Your messages go through Telegram, which keeps them under its own rules.\n"
        "See what is kept: /mydata. Correct it: /status. Erase it: /forget."
    )
    assert grace.buttons == ["I agree, go on", "Read the notice", "I changed accounts", "Quit"]
    assert await does(grace, "!I agree, go on") == (
        "2/11 Membership of the network\n"
        "The trip is for members of the network (Réseau régional des Territoires Participatifs).\n"
        "Write your work or association e-mail address. A code will be sent to it."
    )
    assert grace.buttons == ["I have no such address", "Go back"]
    assert (await does(grace, "City of Lens")).startswith(
        "No e-mail address was found in this message. Write it alone, like firstname.lastname@city.org.\n\n2/11 "
    )
    assert await does(grace, "grace@elsewhere.example") == EN_CODE_ASKED.format("grace@elsewhere.example")
    assert box.codes == []
    address = "grace.miller@ville-lens.example"
    assert await does(grace, address) == EN_CODE_ASKED.format(address)
    assert grace.buttons == ["Get another code", "Go on without a code", "Go back"]
    wrong = f"{(int(box.codes[-1]) + 1) % 1_000_000:06}"
    assert (await does(grace, wrong)).startswith(
        "This is not the right code. Read the last e-mail again and write its six digits.\n\n2/11 "
    )
    assert (await does(grace, *[wrong] * 4)).startswith(
        "This code no longer works (15 minutes, 5 tries). Ask for another one.\n\n2/11 "
    )
    assert (await does(grace, "!Get another code")).startswith(
        "Another code is asked for: only the last one counts.\n\n2/11 "
    )
    assert box.letters[-1]["Subject"] == f"{box.codes[-1]}: your code for “Voyage apprenant en Pays de la Loire”"
    assert await does(grace, box.codes[-1]) == (
        "Your address is verified. Thank you!\n\n"
        "3/11 First and last name\nWrite your first name, then your last name, as in “Camille Martin”.\n\n"
        "From your address: Grace Miller"
    )
    assert await does(grace, "!Yes, that is me") == (
        "4/11 Organisation\nWhich organisation are you coming for? Write its whole name.\n\nFrom your address: Ville de Lens"
    )
    assert await does(grace, "!Yes, that is my organisation") == "5/11 Role\nIn what role are you coming?"
    assert grace.buttons == [
        "Elected representative", "Public servant", "Association", "Citizen", "Other", "Go back",
    ]  # fmt: skip
    await does(grace, "!Elected representative", *EN_OPTIONS)
    assert await does(grace, "!Confirm my sign-up") == "Confirmed: your sign-up is recorded."
    assert (await kept(mailing, grace.id)).status is Status.SEATED


async def test_an_address_typed_again_corrects_the_address(ana: Reader) -> None:
    await does(ana, "/inscription", "!J’accepte et je continue", "!Je n’ai pas d’adresse de ce type")
    shown = await does(ana, "ana@lens.exemple.fr")
    assert shown.startswith(
        fr("« ana@lens.exemple.fr » ressemble à la réponse d’avant (Appartenance au réseau). Que faut-il en faire ?")
    )
    assert ana.buttons[:2] == ["Corriger l’adresse", "Garder comme réponse ici"]
    assert "Si l’adresse ana@lens.exemple.fr est celle" in await does(ana, "!Corriger l’adresse")


PASTED = (
    "{code}\u00a0: votre code pour «\u202fVoyage apprenant 2024\u202f»\n\nBonjour, voici le code\u00a0:\n\n{code}\n\nEnvoyez ce code "
    "dans la conversation Telegram avec @EscaleBot, avant 10:15 (heure de Paris).\n\nL’équipe, equipe@reseau.example"
)


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("Maëlys Le Goff <{}>", "{code} 2024"),
        ("Bonjour, mon adresse est {}.", PASTED),
        ("\u200b{}\u200b", "Le code est {code}, merci\u202f!"),
    ],
)
async def test_an_address_and_its_code_are_taken_out_of_what_is_pasted(
    mailing: Town, box: Postbox, ana: Reader, address: str, code: str
) -> None:
    known = address.format("maelys@ville-lens.example")
    await does(ana, "/inscription", "!J’accepte et je continue", known)
    assert (await does(ana, code.format(code=box.codes[-1]))).startswith("Votre adresse est vérifiée.")


async def test_what_holds_no_code_is_told_so_and_costs_no_try(mailing: Town, box: Postbox, ana: Reader) -> None:
    await does(ana, "/inscription", "!J’accepte et je continue", "maelys@ville-lens.example")
    for said in ("12345", "rien reçu", "123456 ou 654321", "06 12 34 56 78", "1234", "?"):
        assert (await does(ana, said)).startswith(
            "Aucun code n’a été reconnu dans ce message. Écrivez seulement les six chiffres reçus par courriel."
        )
    assert (await does(ana, box.codes[-1])).startswith("Votre adresse est vérifiée.")
