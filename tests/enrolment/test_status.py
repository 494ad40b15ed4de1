"""/statut: where a sign-up stands, corrected, withdrawn, taken up again; what the organisers read of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.people.rules.person import Role
from bot.signup.rules.signup import Answers, Function, Proof, Signup, Status
from tests.builders import instant
from tests.signup.signing import does, fr, kept, screen
from tests.town import Reader, Town

RANKED = instant("2023-11-19 10:00")
ANSWERS = Answers(
    "Ana", "Lefebvre", "Ville de Lens", Function.OFFICER, "+33612345678", "", (date(2024, 3, 25),), "Zoé",
    "Gare Lille Europe (exemple)",
)  # fmt: skip
RECAP = fr(
    "Prénom et nom : Ana Lefebvre\n"
    "Organisation : Ville de Lens\n"
    "Qualité : Agent·e\n"
    "Téléphone : 06 12 34 56 78\n"
    "Motivation : pas de réponse\n"
    "Nuits à l’hôtel : lun. 25 mars\n"
    "Chambre partagée : Zoé\n"
    "Lieu de départ : Gare Lille Europe (exemple)\n"
    "Lieu de retour : pas de réponse\n"
    "Besoins particuliers : pas de réponse\n"
    "Contact d’urgence : pas de réponse"
)
UNTIL = "Vous pouvez corriger vos réponses ou vous désister ici jusqu’au 11 mars 2024 inclus."


@pytest.fixture
async def ana(early: Town) -> Reader:
    return await early.person(401, "Ana Lefebvre", Role.PARTICIPANT)


@pytest.fixture
async def claire(early: Town) -> Reader:
    made = await early.person(101, "Claire", Role.ORGANISER)
    await made.says("/start")
    return made


async def stands(early: Town, status: Status = Status.SEATED, **fields: object) -> Signup:
    """A sign-up of Ana that was sent."""
    signup = Signup(
        person=401, status=status, step="done", answers=ANSWERS, organisation=3, email="ana@lens.fr",
        proof=Proof.MAILBOX, consented=RANKED, ranked=RANKED,
    )  # fmt: skip
    async with early.app.services.database.work() as work:
        return await work.signups.save(replace(signup, **fields))  # type: ignore[arg-type]  # those of Signup


async def test_nothing_begun(early: Town, ana: Reader) -> None:
    assert await does(ana, "/statut") == "Vous n’êtes pas inscrit·e au voyage."
    assert ana.buttons == ["M’inscrire au voyage"]


@pytest.mark.parametrize(
    ("status", "said", "buttons"),
    [
        (Status.SEATED, f"Vous êtes inscrit·e : votre place est confirmée.\n\n{RECAP}\n\n{UNTIL}",
         ["Corriger mes réponses", "Demander un ordre de mission", "Agir pour un·e collègue", "Me désister", "Écrire à l’équipe"]),
        (Status.REVIEW, "Votre inscription est en cours de vérification.\nL’équipe vérifie que vous faites partie du "
         f"réseau, puis vous répond ici. Votre rang est gardé.\n\n{RECAP}\n\n{UNTIL}",
         ["Corriger mes réponses", "Obtenir un lien pour un·e collègue", "Me désister", "Écrire à l’équipe"]),
        (Status.WAITING, "Vous êtes en tête de la liste d’attente.\nSi une place "
         f"se libère pour vous, le bot vous la propose ici.\n\n{RECAP}\n\n{UNTIL}",
         ["Corriger mes réponses", "Me désister", "Écrire à l’équipe"]),
        (Status.WITHDRAWN, "Vous vous êtes désisté·e. Vous réinscrire vous donnerait un nouveau rang.",
         ["Me réinscrire", "Écrire à l’équipe"]),
        (Status.LAPSED, "La place qui vous était proposée n’a pas été prise : vous n’êtes plus sur la liste d’attente. "
         "Vous réinscrire vous donnerait un nouveau rang.", ["Me réinscrire", "Écrire à l’équipe"]),
        (Status.REFUSED, "Votre inscription n’a pas été acceptée. Motif : <hors> réseau\nSi c’est une erreur, écrivez à "
         "l’équipe.", ["Écrire à l’équipe"]),
    ],
)  # fmt: skip
async def test_where_it_stands(early: Town, ana: Reader, status: Status, said: str, buttons: list[str]) -> None:
    await stands(early, status, reason="hors réseau")
    assert await does(ana, "/statut") == fr(said).replace("<hors> ", "hors ")
    assert ana.buttons == buttons
    assert await does(ana, "/inscription") == fr(said).replace("<hors> ", "hors ")


async def test_a_refusal_without_a_reason_shows_none(early: Town, ana: Reader) -> None:
    await stands(early, Status.REFUSED)
    assert await does(ana, "/statut") == fr(
        "Votre inscription n’a pas été acceptée.\nSi c’est une erreur, écrivez à l’équipe."
    )


async def test_an_offer_says_until_when(early: Town, ana: Reader) -> None:
    await stands(early, Status.OFFERED, offer_until=instant("2023-11-22 18:00"))
    assert (await does(ana, "/statut")).startswith("Une place vous est proposée.\n")
    assert fr("Elle vous est réservée jusqu’au 22 novembre 2023, 18 h.").replace("18 h", "18\u00a0h") in screen(ana)


EN_RECAP = (
    "First and last name: Ana Lefebvre\n"
    "Organisation: Ville de Lens\n"
    "Role: Public servant\n"
    "Phone: 06 12 34 56 78\n"
    "Motivation: no answer\n"
    "Nights at the hotel: Mon 25 Mar\n"
    "Shared room: Zoé\n"
    "Where you join: Gare Lille Europe (exemple)\n"
    "Where you leave: no answer\n"
    "Diet and access needs: no answer\n"
    "Emergency contact: no answer"
)
EN_REST = f"\n\n{EN_RECAP}\n\nYou can correct your answers or withdraw here until 11 March 2024, end of day."


@pytest.mark.parametrize(
    ("status", "said", "buttons"),
    [
        (Status.SEATED, f"You are signed up: your seat is confirmed.{EN_REST}",
         ["Correct my answers", "Get the letter for my employer", "Act for a colleague", "Withdraw", "Write to the team"]),
        (Status.REVIEW, "Your sign-up is being checked.\nThe team checks that you are a member of the network, then "
         f"replies to you here. Your rank is kept.{EN_REST}",
         ["Correct my answers", "Get a link for a colleague", "Withdraw", "Write to the team"]),
        (Status.WAITING, "You are first on the waiting list.\nIf a seat becomes free "
         f"for you, the bot offers it to you here.{EN_REST}", ["Correct my answers", "Withdraw", "Write to the team"]),
        (Status.OFFERED, "A seat is offered to you.\nIt is reserved for you until 22 November 2023, 18:00. Without an "
         f"answer by then, it will go to the next person.{EN_REST}",
         ["Take the seat", "Decline the seat…", "Correct my answers", "Write to the team"]),
        (Status.WITHDRAWN, "You have withdrawn. Signing up again would give a new rank.",
         ["Sign up again", "Write to the team"]),
        (Status.LAPSED, "The seat offered to you was not taken: you are no longer on the waiting list. Signing up "
         "again would give a new rank.", ["Sign up again", "Write to the team"]),
        (Status.REFUSED, "Your sign-up was not accepted. Reason: not a member\nIf this is a mistake, write to the team.",
         ["Write to the team"]),
    ],
)  # fmt: skip
async def test_where_it_stands_in_english(early: Town, status: Status, said: str, buttons: list[str]) -> None:
    grace = await early.person(401, "Grace", Role.PARTICIPANT, "en")
    await stands(early, status, reason="not a member", offer_until=instant("2023-11-22 18:00"))
    assert await does(grace, "/status") == said
    assert grace.buttons == buttons


async def test_corrected_then_withdrawn_then_back_in_english(early: Town) -> None:
    claire = await early.person(101, "Claire", Role.ORGANISER, "en")
    grace = await early.person(401, "Grace", Role.PARTICIPANT, "en")
    await stands(early)
    shown = await does(grace, "/status", "!Correct my answers")
    assert shown == f"Correct an answer\nYour seat and your rank are kept.\n\n{EN_RECAP}"
    await does(grace, "!Correct the nights", "!☐ Tue 26 Mar", "!Confirm these nights")
    assert screen(grace).startswith("Corrected.\n\nCorrect an answer\n")
    assert claire.unread() == [
        "Ana Lefebvre (Ville de Lens) corrected their sign-up.\nNights at the hotel: Mon 25 Mar, Tue 26 Mar"
    ]
    assert await does(grace, "!Correct the name", "/cancel") == (
        "The correction is dropped: your answer stays as it was."
    )
    shown = await does(grace, "/status", "!Correct my answers", "!Correct the organisation", "Friends of the park")
    assert shown.startswith(
        "Your membership was checked for your present organisation. The change is put to the team; until then, your "
        "seat, your rank and your organisation stay the same."
    )
    assert claire.unread() == [
        "Ana Lefebvre (Ville de Lens) asks to change organisation: Friends of the park.\n"
        "Their seat and rank are kept. Nothing changes before you answer."
    ]
    assert await does(claire, "!Keep the organisation") == (
        "Done: Ana Lefebvre stays signed up for Ville de Lens, and has been told."
    )
    assert grace.unread() == [
        "The team did not accept the change: you stay signed up for Ville de Lens. To talk about it: /team"
    ]
    assert await does(grace, "/status", "!Withdraw") == (
        "Withdraw?\nYour seat becomes free at once. Signing up again would give a new rank, and no promise of a seat."
    )
    assert await does(grace, "!Yes, withdraw") == (
        "Done: you are no longer part of the trip. Thank you for telling the team."
    )
    assert claire.unread() == ["Ana Lefebvre (Ville de Lens) has withdrawn: their seat is free."]
    assert (await does(grace, "/status", "!Sign up again")).startswith("Summary\n")
    assert await does(grace, "!Confirm my sign-up") == "Confirmed: your sign-up is recorded."


async def test_a_correction_keeps_seat_and_rank_and_the_organisers_read_it(
    early: Town, ana: Reader, claire: Reader
) -> None:
    await stands(early)
    claire.unread()
    shown = await does(ana, "/statut", "!Corriger mes réponses")
    assert shown == f"Corriger une réponse\nVotre place et votre rang sont gardés.\n\n{RECAP}"
    assert ana.buttons[:4] == [
        "Corriger le nom",
        "Corriger l’organisation",
        "Corriger la qualité",
        "Corriger le téléphone",
    ]
    await does(ana, "!Corriger les nuits", "!☐ mar. 26 mars", "!Valider ces nuits")
    assert screen(ana).startswith("C’est corrigé.\n\nCorriger une réponse\n")
    assert claire.unread() == [
        fr("Ana Lefebvre (Ville de Lens) a corrigé son inscription.\nNuits à l’hôtel : lun. 25 mars, mar. 26 mars")
    ]
    await does(ana, "!Corriger le téléphone", "07 11 22 33 44")
    assert claire.unread() == [
        fr("Ana Lefebvre (Ville de Lens) a corrigé son inscription.\nTéléphone : réponse modifiée")
    ]
    signup = await kept(early, ana.id)
    assert (signup.status, signup.ranked, signup.step) == (Status.SEATED, RANKED, "done")
    assert signup.answers.phone == "+33711223344"


async def test_the_same_answer_again_tells_nobody(early: Town, ana: Reader, claire: Reader) -> None:
    await stands(early)
    claire.unread()
    await does(ana, "/statut", "!Corriger mes réponses", "!Corriger la qualité", "!Agent·e")
    assert claire.unread() == []


async def test_a_correction_can_be_given_up(early: Town, ana: Reader) -> None:
    await stands(early)
    await does(ana, "/statut", "!Corriger mes réponses", "!Corriger le nom")
    assert await does(ana, "/annuler") == fr("La correction est abandonnée : votre réponse reste celle d’avant.")
    assert (await does(ana, "Zoé Martin")).startswith("Le bot ne comprend que ses commandes")
    assert (await kept(early, ana.id)).name == "Ana Lefebvre"


async def test_needs_told_later_are_asked_with_their_consent(early: Town, ana: Reader, claire: Reader) -> None:
    await stands(early)
    claire.unread()
    await does(ana, "/statut", "!Corriger mes réponses", "!Corriger l’accord", "!J’accepte de le préciser")
    assert screen(ana).startswith("Repas (facultatif)\n")
    await does(ana, "Sans arachide", "!Passer")
    signup = await kept(early, ana.id)
    assert (signup.answers.diet, signup.step, signup.needs_consented is not None) == ("Sans arachide", "done", True)
    assert claire.unread() == [fr("Ana Lefebvre (Ville de Lens) a corrigé son inscription.\nRepas : réponse modifiée")]


async def test_an_edited_message_still_corrects(early: Town, ana: Reader, claire: Reader) -> None:
    await stands(early)
    await does(ana, "/statut", "!Corriger mes réponses", "!Corriger la chambre")
    message = early.telegram.says(ana.id, "Leo")["message_id"]
    await early.settled()
    ana.unread(), claire.unread()
    early.clock.pass_by(seconds=3)
    early.telegram.edits(ana.id, message, "Léo")
    await early.settled()
    assert ana.unread() == [fr("C’est corrigé. Chambre partagée : Léo")]
    assert claire.unread() == [
        fr("Ana Lefebvre (Ville de Lens) a corrigé son inscription.\nChambre partagée : réponse modifiée")
    ]


ASKED = fr(
    "Votre appartenance au réseau a été vérifiée pour votre organisation actuelle. Le changement est demandé à l’équipe ; "
    "d’ici là, votre place, votre rang et votre organisation restent les mêmes."
)


async def asks_to_change(ana: Reader) -> str:
    await does(ana, "/statut", "!Corriger mes réponses", "!Corriger l’organisation")
    return await does(ana, "Les Amis du <parc")


async def test_another_organisation_is_for_the_team_to_decide(early: Town, ana: Reader, claire: Reader) -> None:
    await stands(early)
    claire.unread()
    assert (await asks_to_change(ana)).startswith(ASKED)
    assert claire.unread() == [
        fr(
            "Ana Lefebvre (Ville de Lens) demande à changer d’organisation : Les Amis du <parc.\n"
            "Sa place et son rang sont gardés. Rien n’est changé avant votre réponse."
        )
    ]
    assert (await kept(early, ana.id)).answers.organisation == "Ville de Lens"
    assert await does(claire, "!Accepter le changement") == fr(
        "C’est fait : Ana Lefebvre est inscrit·e pour Les Amis du <parc, et le sait."
    )
    assert ana.unread() == [
        fr(
            "L’équipe a accepté le changement : vous êtes inscrit·e pour Les Amis du <parc. "
            "Votre place et votre rang n’ont pas changé."
        )
    ]
    signup = await kept(early, ana.id)
    assert (signup.answers.organisation, signup.organisation) == ("Les Amis du <parc", None)
    assert (signup.status, signup.ranked, signup.proof) == (Status.SEATED, RANKED, Proof.MAILBOX)


async def test_a_change_past_the_limit_of_an_organisation_is_asked_about_first(
    early: Town, ana: Reader, claire: Reader
) -> None:
    await stands(early)
    each = early.app.services.trip.seats_per_organisation
    async with early.app.services.database.work() as work:
        for number in range(each):
            beside = Signup(status=Status.SEATED, answers=Answers("Zoé", "Petit", "Les amis du <parc"), ranked=RANKED)
            await work.signups.save(replace(beside, person=500 + number, proof=Proof.ORGANISER))
    await asks_to_change(ana)
    ana.unread()
    assert await does(claire, "!Accepter le changement") == fr(
        f"Les Amis du <parc a déjà les {each} places qu’une organisation peut avoir. Accepter quand même ?"
    )
    assert (await kept(early, ana.id)).answers.organisation == "Ville de Lens"
    assert ana.unread() == []
    await does(claire, "!Accepter au-delà de la limite")
    assert (await kept(early, ana.id)).answers.organisation == "Les Amis du <parc"
    async with early.app.services.database.reading() as work:
        assert (await work.audit.latest())[0].detail == "over the organisation's limit"


async def test_an_old_card_accepts_nothing_but_what_it_says(early: Town, ana: Reader, claire: Reader) -> None:
    """Asked for one organisation, then for another: the first card is no longer worth anything."""
    await stands(early)
    await asks_to_change(ana)
    old = claire.last["message_id"]
    await does(ana, "/statut", "!Corriger mes réponses", "!Corriger l’organisation", "Région des Hauts")
    early.telegram.taps(claire.id, old, label="Accepter le changement")
    await early.settled()
    assert (await kept(early, ana.id)).answers.organisation == "Ville de Lens"


async def test_two_organisers_decide_it_once(early: Town, ana: Reader, claire: Reader) -> None:
    lea = await early.person(102, "Léa", Role.ORGANISER)
    await stands(early)
    await asks_to_change(ana)
    await does(claire, "!Garder l’organisation")
    assert lea.unread()[-1] == fr(
        "Claire n’a pas accepté un changement d’organisation : Ana Lefebvre, Les Amis du <parc."
    )
    await does(lea, "!Accepter le changement")
    assert (
        getattr(lea.popup, "text", "") == "Ce bouton n’est plus valable. Renvoyez la commande pour en avoir un autre."
    )
    assert (await kept(early, ana.id)).answers.organisation == "Ville de Lens"
    assert ana.unread() == [
        fr(
            "L’équipe n’a pas accepté le changement : vous restez inscrit·e pour Ville de Lens. Pour en parler : /equipe"
        )
    ]


async def test_withdrawing_says_what_happens_then_frees_the_seat(early: Town, ana: Reader, claire: Reader) -> None:
    await stands(early)
    claire.unread()
    assert await does(ana, "/statut", "!Me désister") == fr(
        "Vous désister ?\n"
        "Votre place sera libérée aussitôt. Une nouvelle inscription donnera un nouveau rang, sans garantie de place."
    )
    await does(ana, "!Rester inscrit·e")
    assert (await kept(early, ana.id)).status is Status.SEATED
    assert await does(ana, "!Me désister", "!Oui, me désister") == fr(
        "C’est fait : vous ne faites plus partie du voyage. Merci d’avoir prévenu l’équipe."
    )
    assert claire.unread() == [fr("Ana Lefebvre (Ville de Lens) s’est désisté·e : sa place est libérée.")]
    async with early.app.services.database.reading() as work:
        person = await work.people.get(ana.id)
    assert person is not None and person.role is Role.OUTSIDER
    assert (await kept(early, ana.id)).status is Status.WITHDRAWN


async def test_coming_back_keeps_the_answers_and_gives_a_new_rank(early: Town, ana: Reader) -> None:
    await stands(early, Status.WITHDRAWN)
    assert (await does(ana, "/statut", "!Me réinscrire")).startswith("Récapitulatif\n")
    assert (await does(ana, "!Confirmer mon inscription")).startswith(fr("C’est confirmé : votre inscription"))
    signup = await kept(early, ana.id)
    assert signup.status is Status.SEATED
    assert signup.ranked is not None and signup.ranked > RANKED


async def test_coming_back_is_closed_after_the_deadline(early: Town, ana: Reader) -> None:
    await stands(early, Status.WITHDRAWN)
    await does(ana, "/statut")
    await early.until("2023-12-01 08:00")
    assert (await does(ana, "!Me réinscrire")).startswith("Les inscriptions se sont terminées")
    await does(ana, "/statut")
    assert ana.buttons == ["Écrire à l’équipe"]
    assert (await kept(early, ana.id)).status is Status.WITHDRAWN


async def test_after_the_cut_off_it_is_through_the_team(early: Town, ana: Reader) -> None:
    await stands(early)
    await does(ana, "/statut")
    await early.until("2024-03-12 08:00")
    said = "Depuis la fin du 11 mars 2024, les corrections et les désistements passent par l’équipe. Écrivez-lui : elle fera le nécessaire."
    assert await does(ana, "!Corriger mes réponses") == fr(said)
    await does(ana, "/statut")
    assert screen(ana).endswith(fr(said))
    assert ana.buttons == ["Demander un ordre de mission", "Écrire à l’équipe"]


async def test_after_the_cut_off_in_english(early: Town) -> None:
    grace = await early.person(401, "Grace", Role.PARTICIPANT, "en")
    await stands(early)
    await early.until("2024-03-12 08:00")
    assert (await does(grace, "/status")).endswith(
        "\n\nSince the end of 11 March 2024, corrections and withdrawals go through the team. Write to them: they will "
        "see to it."
    )
    assert grace.buttons == ["Get the letter for my employer", "Write to the team"]
