"""What happens to a sign-up on the way: mistakes, returns, silence, other devices, other conversations."""

from __future__ import annotations

import pytest

from bot.people.rules.person import Role
from bot.signup.rules.signup import Function, Status
from tests.people.test_gate import forge
from tests.signup.signing import CLAIMED, EN_CLAIMED, EN_OPTIONS, OPTIONS, does, fr, kept, screen
from tests.town import Reader, Town

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
ANSWERED = "Cette question a déjà sa réponse. La question en cours est plus bas."
STALE = "Ce bouton n’est plus valable. Renvoyez la commande pour en avoir un autre."
ONLY_TEXT = fr(
    "Merci, mais le bot ne lit ici que du texte. Écrivez votre réponse, ou choisissez un bouton.\n\n"
    "2/11 Organisation\nPour quelle organisation venez-vous ? Écrivez son nom en entier."
)


@pytest.fixture
async def ana(early: Town) -> Reader:
    return await early.person(401, "Ana Lefebvre")


def popup(who: Reader) -> str:
    return getattr(who.popup, "text", "")


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


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("Madonna", "Écrivez votre prénom et votre nom, séparés par une espace, comme « Camille Martin ». Si vous n’en avez qu’un, faites-le suivre d’un tiret : « Camille - »."),
        ("🌻 🌻", "Écrivez votre prénom et votre nom, séparés par une espace, comme « Camille Martin ». Si vous n’en avez qu’un, faites-le suivre d’un tiret : « Camille - »."),
        ("x" * 4096, "Votre réponse compte 4\u202f096 caractères ; la limite est de 120. Raccourcissez-la, puis renvoyez-la."),
    ],
)  # fmt: skip
async def test_a_name_that_is_none_says_how_to_mend_it(early: Town, ana: Reader, said: str, answer: str) -> None:
    await does(ana, "/inscription", *CLAIMED[:3])
    shown = await does(ana, said)
    assert shown.startswith(fr(answer) + "\n\n4/11 Prénom et nom\n")
    assert (await kept(early, ana.id)).step == "name"


@pytest.mark.parametrize(
    ("said", "first", "last"),
    [
        ("أحمد محمد", "أحمد", "محمد"),
        ("\u202eAna\u202c \x00Lefebvre", "Ana", "Lefebvre"),
        ("<b>Ana</b> & Fils", "<b>Ana</b>", "& Fils"),
        ("Sukarno -", "Sukarno", ""),
        ("Zoé 👩‍🚀 Martin", "Zoé", "👩‍🚀 Martin"),
    ],
)  # fmt: skip
async def test_awkward_names_pass(early: Town, ana: Reader, said: str, first: str, last: str) -> None:
    await does(ana, "/inscription", *CLAIMED[:3])
    assert (await does(ana, said)).startswith("5/11 Qualité\n")
    answers = (await kept(early, ana.id)).answers
    assert (answers.first_name, answers.last_name) == (first, last)
    await does(ana, "!Agent·e", *OPTIONS)
    assert screen(ana).startswith("Récapitulatif\n")


async def test_ten_thousand_characters_lose_nothing(early: Town, ana: Reader) -> None:
    """Telegram cuts a message at 4096: each piece is refused with the same sentence."""
    await does(ana, "/inscription", "!J’accepte et je continue")
    long = "Lens " * 800
    shown = await does(ana, long)
    assert shown.startswith("Votre réponse compte 3\u202f999 caractères\u202f; la limite est de 120.")
    assert (await does(ana, "Ville de Lens")).startswith("3/11 ")


async def test_words_where_a_button_is_awaited(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED[:4])
    assert (await does(ana, "élue")).startswith("Pour répondre, touchez l’un des boutons ci-dessous.\n\n5/11 Qualité\n")


async def test_a_photo_a_voice_a_file_where_words_are_awaited(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", "!J’accepte et je continue")
    early.telegram.sends_photo(ana.id, PIXEL, "Ville de Lens")
    await early.settled()
    assert ana.unread() == [ONLY_TEXT]
    early.clock.pass_by(seconds=3)
    early.telegram.sends_voice(ana.id, b"OggS")
    await early.settled()
    assert ana.unread() == [ONLY_TEXT]
    early.clock.pass_by(seconds=3)
    early.telegram.sends_document(ana.id, b"x", "lettre.pdf")
    await early.settled()
    assert ana.unread() == [ONLY_TEXT]


async def test_a_shared_contact_gives_the_telephone(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED)
    early.telegram.sends_contact(ana.id, "33612345678")
    await early.settled()
    ana.unread()
    assert (await kept(early, ana.id)).answers.phone == "+33612345678"


async def test_another_s_contact_is_not_one_s_telephone_but_can_be_told_in_an_emergency(
    early: Town, ana: Reader
) -> None:
    await does(ana, "/inscription", *CLAIMED)
    leo = {"phone_number": "+33698765432", "first_name": "Léo", "user_id": 999}
    early.telegram._said(ana.id, None, {"contact": leo}, None)
    await early.settled()
    assert ana.unread()[-1].startswith(
        "Ce contact est celui d’une autre personne. Partagez le vôtre, ou écrivez votre numéro.\n\n6/11 "
    )
    await does(ana, *OPTIONS[:-1])
    early.clock.pass_by(seconds=3)
    early.telegram._said(ana.id, None, {"contact": leo}, None)
    await early.settled()
    assert (await kept(early, ana.id)).answers.emergency == "Léo +33698765432"


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
    assert shown.startswith("Récapitulatif\n") and fr("Téléphone : 06 12 34 56 78") in shown
    assert (await does(ana, "!Corriger une réponse", "!Corriger les nuits", "!Toutes les nuits")).startswith(
        "Chambre partagée (facultatif)\n"
    )
    shown = await does(ana, "!Passer")
    assert fr("Nuits à l’hôtel : lun. 25 mars, mar. 26 mars, mer. 27 mars") in shown
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
    assert ana.unread() == []
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
    assert (await does(ana, "Bonjour")).startswith("Le bot ne comprend que ses commandes")
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


async def test_after_the_deadline_it_is_closed_and_says_what_is_possible(early: Town, ana: Reader) -> None:
    await early.until("2023-12-01 00:00")
    assert await does(ana, "/inscription") == (
        "Les inscriptions se sont terminées le 30 novembre 2023 au soir.\n"
        "Vous pouvez encore écrire à l’équipe : elle vous dira ce qui reste possible."
    ).replace(" :", "\u00a0:")
    assert ana.buttons == ["Écrire à l’équipe", "Voir le programme"]


async def test_a_summary_left_open_past_the_deadline_is_not_sent(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED, *OPTIONS)
    await early.until("2023-12-01 00:00")
    assert (await ana.taps("Confirmer mon inscription")).startswith(
        "Les inscriptions se sont terminées le 30 novembre 2023 au soir. Vos réponses n’ont pas été confirmées à temps"
    )
    assert (await kept(early, ana.id)).status is Status.DRAFT


@pytest.mark.parametrize("asked", ["/inscription", "/statut", "/start", "/annuler", "Ana Lefebvre"])
async def test_past_the_deadline_a_draft_reads_the_same_wherever_it_asks(early: Town, ana: Reader, asked: str) -> None:
    await does(ana, "/inscription", *CLAIMED[:2])
    await early.until("2023-12-01 00:00")
    ana.unread()
    assert await does(ana, asked) == fr(
        "Les inscriptions se sont terminées le 30 novembre 2023 au soir. Vos réponses n’ont pas été confirmées à temps : "
        "elles sont gardées, mais ne peuvent plus être envoyées.\n"
        "Vous pouvez écrire à l’équipe : elle vous dira ce qui reste possible."
    )
    assert ana.buttons == ["Écrire à l’équipe", "Voir le programme", "Effacer mes réponses…"]


async def test_the_outline_leads_to_signing_up_then_to_one_s_own_sign_up(early: Town, ana: Reader) -> None:
    around = ["Lire les infos pratiques", "Écrire à l’équipe"]
    outline = await does(ana, "/programme")
    assert ana.buttons == ["M’inscrire au voyage", *around]
    assert "Repas" not in outline and "Trajet" not in outline and "Temps libre" not in outline
    await does(ana, "!M’inscrire au voyage", "/programme")
    assert ana.buttons == ["Voir mon inscription", *around]
    await early.until("2023-12-01 00:00")
    late = await early.person(403, "Kim")
    await late.says("/programme")
    assert late.buttons == around


async def test_a_draft_left_idle_is_reminded_once(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED[:2])
    await early.until("2023-11-22 09:00")
    assert ana.unread() == []
    await early.until("2023-11-22 09:30")
    assert ana.unread() == [
        fr(
            "Votre inscription au voyage « Voyage apprenant en Pays de la Loire » n’est pas confirmée. "
            "Vos réponses sont gardées : vous reprendrez là où vous en étiez.\n"
            "Les inscriptions se terminent le 30 novembre 2023 au soir. Vous ne recevrez pas d’autre rappel."
        )
    ]
    assert ana.buttons == ["Reprendre mon inscription"]
    await early.until("2023-11-26 09:30")
    await early.until("2023-11-30 12:00")
    assert ana.unread() == []


async def test_nobody_is_reminded_who_did_not_consent(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription")
    await early.until("2023-11-25 09:30")
    assert ana.unread() == []


async def test_mistakes_and_corrections_in_english(early: Town) -> None:
    grace = await early.person(402, "Grace Miller", language="en")
    organisation = "2/11 Organisation\nWhich organisation are you coming for? Write its whole name."
    await does(grace, "/signup", "!I agree, go on")
    early.telegram.sends_photo(grace.id, PIXEL, "City of Lens")
    await early.settled()
    assert grace.unread() == [
        f"Thank you, but the bot only reads text here. Write your answer, or choose a button.\n\n{organisation}"
    ]
    assert await does(grace, "x" * 121) == (
        f"Your answer has 121 characters; the limit is 120. Shorten it and send it again.\n\n{organisation}"
    )
    assert await does(grace, "???") == (
        f"This answer holds neither a letter nor a digit. Write it with words.\n\n{organisation}"
    )
    message = early.telegram.says(grace.id, "City of Lans")["message_id"]
    await early.settled()
    assert grace.unread() == [
        "3/11 Note to the team\n"
        "The team will check that your organisation belongs to the network. Explain in one sentence how you are linked "
        "to it.\n"
        "Or have a colleague who is already signed up confirm it: the bot gives you a link to pass on."
    ]
    early.telegram.edits(grace.id, message, "City of Lens")
    await early.settled()
    assert grace.unread() == ["Corrected. Organisation: City of Lens"]
    assert await does(grace, "I work there", "Madonna") == (
        "Write your first and last name with a space between them, as in “Camille Martin”. If you have only one, put a "
        "dash after it: “Camille -”.\n\n"
        "4/11 First and last name\nWrite your first name, then your last name, as in “Camille Martin”."
    )
    assert await does(grace, "Grace Miller", "public servant") == (
        "Please use one of the buttons below.\n\n5/11 Role\nIn what role are you coming?"
    )
    shown = await does(grace, "!Public servant", "12")
    assert shown == (
        "This number is not valid: a digit may be missing. Write it like 06 12 34 56 78, or with the country code, like +32 470 12 34 56.\n\n"
        "6/11 Phone (optional)\n"
        "Which number can we call you on, for instance if the coach is leaving without you?\n"
        "Write your number, or share your contact with Telegram’s paper clip."
    )
    assert await does(grace, "!Go back") == "5/11 Role\nIn what role are you coming?\n\nCurrent answer: Public servant"
    await does(grace, "!Public servant", *EN_OPTIONS)
    assert (await does(grace, "!Correct an answer", "!Correct the phone number")).startswith(
        "Phone (optional)\nWhich number"
    )
    assert "\nPhone: +32 470 12 34 56\n" in await does(grace, "+32470123456")


async def test_left_idle_and_too_late_in_english(early: Town) -> None:
    grace = await early.person(402, "Grace Miller", language="en")
    assert await does(grace, "/signup", *EN_CLAIMED[:2], "/cancel") == (
        "Your sign-up is paused. Your answers are kept: go on whenever you like with /signup, until 30 November 2023, "
        "end of day.\nYou can also erase them."
    )
    assert grace.buttons == ["Go on with my sign-up", "Erase my answers…"]
    assert (await does(grace, "!Go on with my sign-up")).startswith(
        "You pick up where you left off.\n\n3/11 Note to the team\n"
    )
    assert await does(grace, "/cancel", "!Erase my answers…") == (
        "All your answers will be erased. To sign up, you would have to start over."
    )
    assert await does(grace, "!Yes, erase everything") == "Your answers are erased. To start over: /signup"
    await does(grace, "/signup", *EN_CLAIMED, *EN_OPTIONS)
    await early.until("2023-11-22 09:30")
    assert grace.unread() == [
        "Your sign-up for the trip “Voyage apprenant en Pays de la Loire” is not confirmed. Your answers are kept: "
        "you can pick up where you left off.\n"
        "Sign-up closes at the end of 30 November 2023. You will get no other reminder."
    ]
    assert grace.buttons == ["Go on with my sign-up"]
    await early.until("2023-12-01 00:00")
    assert await grace.taps("Confirm my sign-up") == (
        "Sign-up closed at the end of 30 November 2023. Your answers were not confirmed in time: they are kept, but can no longer "
        "be sent.\nYou can write to the team: they will tell you what is possible."
    )
    late = await early.person(403, "Kim", language="en")
    assert await does(late, "/signup") == (
        "Sign-up closed at the end of 30 November 2023.\nYou can still write to the team: they will tell you what is possible."
    )
    assert late.buttons == ["Write to the team", "See the programme"]
