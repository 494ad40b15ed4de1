"""Leaving, coming back, correcting, and other conversations in between."""

from __future__ import annotations

import pytest

from bot.people.rules.person import Role
from bot.signup.rules.signup import Function
from tests.people.test_gate import forge
from tests.signup.signing import CLAIMED, OPTIONS, does, fr, kept
from tests.town import Reader, Town

ANSWERED = "Cette question a déjà sa réponse. La question en cours est plus bas."


async def test_the_link_says_where_it_was_found(early: Town, ana: Reader) -> None:
    assert (await does(ana, "/start in_affiche-lens")).startswith("1/11 Vos données\n")
    assert (await kept(early, ana.id)).source == "affiche-lens"
    await does(ana, "/start in_ailleurs")
    assert (await kept(early, ana.id)).source == "affiche-lens"


async def test_a_source_is_bounded(early: Town, ana: Reader) -> None:
    await does(ana, f"/start in_<i>é{'x' * 100}")
    assert (await kept(early, ana.id)).source == "i" + "x" * 39


async def test_it_resumes_where_it_stopped_after_days(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED[:3])
    await early.until("2023-11-21 18:00")
    assert await does(ana, "/inscription") == fr(
        "Vous reprenez là où vous en étiez.\n\n"
        "4/11 Prénom et nom\nÉcrivez votre prénom, puis votre nom, comme « Camille Martin »."
    )
    assert (await does(ana, "Ana Lefebvre")).startswith("5/11 Qualité\n")


async def test_a_draft_is_seen_in_the_menu_of_roles(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription")
    async with early.app.services.database.reading() as work:
        person = await work.people.get(ana.id)
    assert person is not None and person.role is Role.MEMBER
    assert "Voir mon inscription" in (await does(ana, "/start") and ana.buttons)


async def test_back_shows_the_answer_which_can_be_kept_or_changed(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED)
    assert await does(ana, "!Revenir", "!Revenir") == fr(
        "4/11 Prénom et nom\nÉcrivez votre prénom, puis votre nom, comme « Camille Martin ».\n\n"
        "Réponse actuelle : Ana Lefebvre"
    )
    assert ana.buttons == [fr("Garder « Ana Lefebvre »"), "Revenir"]
    assert (await does(ana, "!Garder « Ana Lefebvre »")).startswith("5/11 Qualité\n")
    await does(ana, "!Élu·e")
    assert (await kept(early, ana.id)).answers.function is Function.ELECTED


async def test_back_from_the_first_question_leaves_and_keeps(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription")
    assert (await does(ana, "!Quitter")).startswith("Votre inscription est en pause.")


async def test_a_correction_from_the_summary_comes_back_to_it(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED, *OPTIONS)
    assert ana.buttons[0] == "Confirmer mon inscription"
    assert (await does(ana, "!Corriger une réponse", "!Corriger le téléphone")).startswith("Téléphone (facultatif)\n")
    shown = await does(ana, "06 12 34 56 78")
    assert shown.startswith("Récapitulatif\n") and fr("Téléphone : +33 6 12 34 56 78") in shown
    assert (await does(ana, "!Corriger une réponse", "!Corriger les nuits", "!Toutes les nuits")).startswith(
        "Chambre partagée (facultatif)\n"
    )
    shown = await does(ana, "!Passer")
    assert fr("Nuits à l’hôtel : toutes") in shown
    assert (await does(ana, "!Corriger une réponse", "!Corriger le nom", "!Revenir")).startswith("Récapitulatif\n")


async def test_a_double_tap_counts_once(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED[:4])
    message = ana.last["message_id"]
    first = early.telegram.taps(ana.id, message, label="Agent·e")
    second = early.telegram.taps(ana.id, message, label="Élu·e")
    await early.settled()
    answers = [getattr(early.telegram.answer(it), "text", "") for it in (first, second)]
    assert answers == ["", ANSWERED]
    signup = await kept(early, ana.id)
    assert (signup.answers.function, signup.step) == (Function.OFFICER, "phone")


async def test_the_buttons_of_an_older_question_do_nothing(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED[:3])
    old, still_shown = ana.last["message_id"], ana.last["reply_markup"]
    await does(ana, "Ana Martin")
    message = early.telegram.message(ana.id, old)
    assert message is not None and "reply_markup" not in message
    message["reply_markup"] = still_shown  # on a phone that has not heard yet
    early.telegram.taps(ana.id, old, label=fr("Utiliser « Ana Lefebvre »"))
    await early.settled()
    assert (await kept(early, ana.id)).answers.last_name == "Martin"


@pytest.mark.parametrize(
    "data",
    ["1:form", "1:form:say", "1:form:say:name", "1:form:say:rien:x", "1:form:say:summary:yes", "1:form:see:111",
     "1:form:fix:rien", "1:form:fix:consent", "1:form:fix:done", "1:form:back", "1:form:back:summary", "1:form:confirm",
     "1:form:confirm:1", "1:form:resume:2", "1:form:erase:3", "1:form:say:function:mayor", "1:status:fix",
     "1:status:withdraw-yes", "1:status:again", "1:status:rien", "1:reorg:yes:1", "1:form:say:consent:yes:yes"],
)  # fmt: skip
async def test_a_forged_button_changes_nothing(early: Town, ana: Reader, data: str) -> None:
    await does(ana, "/inscription", *CLAIMED[:4])
    before = await kept(early, ana.id)
    query = forge(early, ana, data)
    await early.settled()
    assert getattr(early.telegram.answer(query), "alert", False)
    after = await kept(early, ana.id)
    assert (after.step, after.status, after.answers) == (before.step, before.status, before.answers)


async def test_an_edited_message_corrects_the_answer_it_gave(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", "!J’accepte et je continue")
    message = early.telegram.says(ana.id, "Ville de Lans")["message_id"]
    await early.settled()
    ana.unread()
    early.clock.pass_by(seconds=3)
    early.telegram.edits(ana.id, message, "Ville de Lens")
    await early.settled()
    assert ana.unread() == [fr("C’est corrigé. Organisation : Ville de Lens")]
    signup = await kept(early, ana.id)
    assert (signup.answers.organisation, signup.step) == ("Ville de Lens", "claim")
    early.clock.pass_by(seconds=3)
    early.telegram.edits(ana.id, message, "!!!")
    await early.settled()
    assert ana.unread() == ["Cette réponse ne contient ni lettre ni chiffre. Écrivez-la avec des mots."]
    early.telegram.edits(ana.id, message, "/annuler")
    await early.settled()
    assert ana.unread() == []
    assert (await kept(early, ana.id)).answers.organisation == "Ville de Lens"


async def test_an_edited_message_that_answered_nothing_is_not_said_again(early: Town, ana: Reader) -> None:
    message = early.telegram.says(ana.id, "Bonjour")["message_id"]
    await early.settled()
    await does(ana, "/inscription", "!J’accepte et je continue")
    early.telegram.edits(ana.id, message, "Ville de Lens")
    await early.settled()
    assert ana.unread() == [
        fr(
            "Cette modification n’est pas prise en compte. "
            "Pour corriger ce que vous avez écrit, envoyez un nouveau message."
        )
    ]
    assert (await kept(early, ana.id)).answers.organisation == ""


async def test_a_letter_to_the_team_goes_first_then_the_conversation_goes_on(early: Town, ana: Reader) -> None:
    claire = await early.person(101, "Claire", Role.ORGANISER)
    await claire.says("/start")
    await does(ana, "/inscription", "!J’accepte et je continue")
    await does(ana, "/equipe", "Faut-il un passeport ?")
    assert claire.unread()[-1] == "Faut-il un passeport ?"
    assert (await kept(early, ana.id)).answers.organisation == ""
    assert (await does(ana, "Ville de Lens")).startswith("3/11 ")


async def test_left_it_is_kept_and_words_answer_nothing_until_it_is_taken_up_again(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED[:2])
    assert await does(ana, "/annuler") == fr(
        "Votre inscription est en pause. Vos réponses sont gardées : reprenez quand vous voulez avec /inscription, "
        "jusqu’au 30 novembre 2023 inclus.\nVous pouvez aussi les effacer."
    )
    assert ana.buttons == ["Reprendre mon inscription", "Effacer mes réponses…"]
    assert (await does(ana, "Bonjour")).startswith("Votre message n’a été transmis à personne.")
    assert (await does(ana, "/annuler")).startswith("Il n’y a rien en cours à annuler.")
    assert (await does(ana, "!Reprendre mon inscription")).startswith("Vous reprenez là où vous en étiez.\n\n3/11 ")
    assert (await does(ana, "J’y travaille")).startswith("4/11 ")


async def test_a_draft_is_erased_on_demand(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED[:2], "/annuler")
    assert (await does(ana, "!Effacer mes réponses…")).startswith("Toutes vos réponses vont être effacées.")
    assert await does(ana, "!Oui, tout effacer") == fr("Vos réponses sont effacées. Pour recommencer : /inscription")
    async with early.app.services.database.reading() as work:
        person = await work.people.get(ana.id)
        assert await work.signups.of(ana.id) is None
    assert person is not None and person.role is Role.OUTSIDER


async def test_a_colleague_can_vouch_the_link_comes_to_forward(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED[:2])
    early.clock.pass_by(seconds=5)
    shown = await ana.taps("Obtenir un lien pour un·e collègue")
    assert shown.startswith("Transférez le message suivant à un·e collègue")
    words, question = ana.unread()
    assert words.startswith(
        fr("Ana Lefebvre souhaite participer au voyage « Voyage apprenant en Pays de la Loire » pour « Ville de Lens »")
    )
    assert "\nhttps://t.me/EscaleBot?start=v_" in words
    assert question.startswith("4/11 Prénom et nom\n")
