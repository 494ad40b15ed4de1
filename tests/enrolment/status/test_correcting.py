"""A sign-up corrected, and what the organisers read of it."""

from __future__ import annotations

from dataclasses import replace

from bot.people.rules.person import Role
from bot.signup.rules.signup import Answers, Proof, Signup, Status
from tests.enrolment.status.standing import RANKED, RECAP, stands
from tests.signup.signing import does, fr, kept, screen
from tests.town import Reader, Town


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
    assert (await does(ana, "Zoé Martin")).startswith("Votre message n’a été transmis à personne.")
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
            "Sa place et son rang sont gardés. Rien ne change avant votre réponse."
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
