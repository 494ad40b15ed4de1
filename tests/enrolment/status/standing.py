"""A sign-up that stands somewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.signup.rules.signup import Answers, Function, Proof, Signup, Status
from tests.builders import instant
from tests.signup.signing import fr
from tests.town import Town

RANKED = instant("2023-11-19 10:00")


ANSWERS = Answers(
    "Ana", "Lefebvre", "Ville de Lens", Function.OFFICER, "+33612345678", "", (date(2024, 3, 25),), "Zoé",
    "Gare Lille Europe (exemple)",
)  # fmt: skip


RECAP = fr(
    "Prénom et nom : Ana Lefebvre\n"
    "Organisation : Ville de Lens\n"
    "Qualité : Agent·e\n"
    "Téléphone : +33 6 12 34 56 78\n"
    "Motivation : pas de réponse\n"
    "Nuits à l’hôtel : lun. 25 mars\n"
    "Chambre partagée : Zoé\n"
    "Lieu de départ : Gare Lille Europe (exemple)\n"
    "Lieu de retour : pas de réponse\n"
    "Besoins particuliers : pas de réponse\n"
    "Contact d’urgence : pas de réponse"
)


async def stands(early: Town, status: Status = Status.SEATED, **fields: object) -> Signup:
    """A sign-up of Ana that was sent."""
    signup = Signup(
        person=401, status=status, step="done", answers=ANSWERS, organisation=3, email="ana@lens.fr",
        proof=Proof.MAILBOX, consented=RANKED, ranked=RANKED,
    )  # fmt: skip
    async with early.app.services.database.work() as work:
        return await work.signups.save(replace(signup, **fields))  # type: ignore[arg-type]  # those of Signup


EN_RECAP = (
    "First and last name: Ana Lefebvre\n"
    "Organisation: Ville de Lens\n"
    "Role: Public servant\n"
    "Phone: +33 6 12 34 56 78\n"
    "Motivation: no answer\n"
    "Nights at the hotel: Mon 25 Mar\n"
    "Shared room: Zoé\n"
    "Where you join: Gare Lille Europe (exemple)\n"
    "Where you leave: no answer\n"
    "Diet and access needs: no answer\n"
    "Emergency contact: no answer"
)
