"""Signing up, question after question, where codes cannot be mailed: the organisers decide."""

from __future__ import annotations

from datetime import date

import pytest

from bot.signup.rules.signup import Answers, Function, Status
from tests.signup.signing import CLAIMED, EN_CLAIMED, EN_OPTIONS, OPTIONS, does, fr, kept
from tests.town import Reader, Town


@pytest.fixture
async def ana(early: Town) -> Reader:
    """Somebody who has not pressed anything yet."""
    return await early.person(401, "Ana 🌻 Lefebvre")


async def test_from_start_to_the_summary_each_question_says_where_one_stands(early: Town, ana: Reader) -> None:
    await ana.says("/start")
    assert ana.buttons == [
        "M’inscrire au voyage", "Voir le programme", "Lire les infos pratiques", "Écrire à l’équipe",
    ]  # fmt: skip
    assert await does(ana, "!M’inscrire au voyage") == fr(
        "1/11 Vos données\n"
        "Vos réponses servent à préparer le voyage, et à rien d’autre.\n"
        "Seule l’équipe du voyage les lit ; l’hôtel et le car n’en reçoivent que le nécessaire, le traiteur les régimes "
        "sans les noms.\n"
        "Un code reçu par courriel confirme seul votre appartenance au réseau ; aucun refus n’est décidé par une machine "
        "seule.\n"
        "Repas et accessibilité : effacés après le 11 avril 2024. Vos autres réponses : après le 28 mars 2025.\n"
        "Vos messages passent par Telegram, qui les garde selon ses propres règles.\n"
        "Voir ce qui est gardé : /mesdonnees. Le corriger : /statut. L’effacer : /oublier."
    )
    assert ana.buttons == ["J’accepte et je continue", "Lire la notice", "J’ai changé de compte", "Quitter"]
    assert await does(ana, "!J’accepte et je continue") == fr(
        "2/11 Organisation\nPour quelle organisation venez-vous ? Écrivez son nom en entier."
    )
    assert ana.buttons == ["Revenir"]
    assert (await does(ana, "Ville de Lens")).startswith("3/11 Mot pour l’équipe\n")
    assert ana.buttons == ["Obtenir un lien pour un·e collègue", "Revenir"]
    assert await does(ana, "J’y travaille") == fr(
        "4/11 Prénom et nom\nÉcrivez votre prénom, puis votre nom, comme « Camille Martin »."
    )
    assert ana.buttons == [fr("Utiliser « Ana Lefebvre »"), "Revenir"]
    assert await does(ana, "!Utiliser « Ana Lefebvre »") == fr("5/11 Qualité\nEn quelle qualité venez-vous ?")
    assert ana.buttons == ["Élu·e", "Agent·e", "Association", "Citoyen·ne", "Autre", "Revenir"]
    assert (await does(ana, "!Agent·e")).startswith("6/11 Téléphone (facultatif)\nÀ quel numéro vous joindre")
    assert ana.buttons == ["Passer", "Revenir"]
    assert (await does(ana, "06 12 34 56 78")).startswith("7/11 Motivation (facultatif)\n")
    assert (await does(ana, "Rencontrer\n5 < 6 & co")).startswith("8/11 Nuits à l’hôtel (facultatif)\n")
    await does(ana, "!☐ lun. 25 mars", "!☐ mer. 27 mars")
    assert ana.buttons == [
        "☑ lun. 25 mars", "☐ mar. 26 mars", "☑ mer. 27 mars", "Valider ces nuits", "Toutes les nuits", "Aucune nuit",
        "Passer", "Revenir",
    ]  # fmt: skip
    assert (await does(ana, "!Valider ces nuits")).startswith("8/11 Chambre partagée (facultatif)\n")
    assert (await does(ana, "Zoé")).startswith("9/11 Lieu de départ (facultatif)\n")
    assert (await does(ana, "!Gare Lille Europe (exemple)")).startswith("9/11 Lieu de retour (facultatif)\n")
    assert (await does(ana, "Angers")).startswith("10/11 Besoins particuliers\n")
    assert (await does(ana, "!J’accepte de le préciser")).startswith("10/11 Repas (facultatif)\n")
    assert (await does(ana, "Sans gluten")).startswith("10/11 Accessibilité (facultatif)\n")
    assert (await does(ana, "!Passer")).startswith("11/11 Contact d’urgence (facultatif)\n")
    assert await does(ana, "Léo, 06 98 76 54 32") == fr(
        "Récapitulatif\n"
        "Organisation : Ville de Lens\n"
        "Mot pour l’équipe : J’y travaille\n"
        "Prénom et nom : Ana Lefebvre\n"
        "Qualité : Agent·e\n"
        "Téléphone : +33 6 12 34 56 78\n"
        "Motivation : Rencontrer 5 < 6 & co\n"
        "Nuits à l’hôtel : lun. 25 mars, mer. 27 mars\n"
        "Chambre partagée : Zoé\n"
        "Lieu de départ : Gare Lille Europe (exemple)\n"
        "Lieu de retour : Angers\n"
        "Repas : Sans gluten\n"
        "Accessibilité : pas de réponse\n"
        "Contact d’urgence : Léo, +33 6 98 76 54 32\n\n"
        "Confirmer vous inscrit et vous donne votre rang : rien ne compte avant."
    )
    signup = await kept(early, ana.id)
    assert signup.answers == Answers(
        first_name="Ana", last_name="Lefebvre", organisation="Ville de Lens", function=Function.OFFICER,
        phone="+33612345678", reason="Rencontrer\n5 < 6 & co",
        nights=(date(2024, 3, 25), date(2024, 3, 27)), sharing="Zoé", joins="Gare Lille Europe (exemple)",
        leaves="Angers", diet="Sans gluten", emergency="Léo, +33 6 98 76 54 32",
    )  # fmt: skip


async def test_the_whole_notice_is_a_tap_away_and_the_question_stays(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription")
    early.clock.pass_by(seconds=3)
    assert (await ana.taps("Lire la notice")).startswith("1/11 Vos données\n")
    assert ana.unread()[0].startswith("[document notice-donnees.pdf]")
    assert (await does(ana, "!J’accepte et je continue")).startswith("2/11 Organisation\n")


async def test_confirmed_without_proof_it_goes_to_the_organisers(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED, *OPTIONS)
    assert await does(ana, "!Confirmer mon inscription") == fr(
        "C’est confirmé : votre inscription est enregistrée, et votre rang est celui de ce moment.\n"
        "L’équipe vérifie que vous faites partie du réseau, puis vous répond ici."
    )
    signup = await kept(early, ana.id)
    assert (signup.status, signup.step, signup.ranked is not None) == (Status.REVIEW, "done", True)


async def test_the_same_in_english(early: Town) -> None:
    grace = await early.person(402, "Grace Miller", language="en")
    assert await does(grace, "/signup", *EN_CLAIMED, *EN_OPTIONS) == (
        "Summary\n"
        "Organisation: City of Lens\n"
        "Note to the team: I work there\n"
        "First and last name: Ana Lefebvre\n"
        "Role: Public servant\n"
        "Phone: no answer\n"
        "Motivation: no answer\n"
        "Nights at the hotel: none\n"
        "Where you join: no answer\n"
        "Where you leave: no answer\n"
        "Diet and access needs: nothing to say\n"
        "Emergency contact: no answer\n\n"
        "Confirming signs you up and gives you your rank: nothing counts before."
    )
    assert await does(grace, "!Confirm my sign-up") == (
        "Confirmed: your sign-up is recorded, and your rank is taken from this moment.\n"
        "The team checks that you are a member of the network, then replies to you here."
    )
