"""Free words where a status or nights are asked: taken as nothing said, and asked about before the button."""

from __future__ import annotations

from bot.signup.rules.signup import Status
from tests.town import Reader, Town
from tests.transfers.test_field_files import published, sent, signups

PEOPLE = (
    "prenom;nom;organisation;telephone;statut;nuits\n"
    "Zoé;Lefèvre;Ville de Modèle;06 39 98 00 12;à rappeler;selon le train\n"
    "Ali;Ben;Ville de Modèle;06 39 98 00 13;désistement;aucune\n"
)
PROGRAMME = "ref;jour;debut;titre;type;statut\na1;25/03/2024;9:00;Visite;visite;à confirmer\nb1;25/03/2024;14:00;Atelier;atelier;annulé\n"


async def test_a_person_whose_status_says_something_else_is_asked_about(place: Town, claire: Reader) -> None:
    said = await sent(place, claire, "liste.csv", PEOPLE.encode())
    assert (
        "• Ligne 2, colonne E (statut)\u00a0: «\u202fà rappeler\u202f» n’est pas un statut. Cette personne vient-elle\u202f? "
        "Sans correction, elle sera inscrite." in said
    )
    assert (
        "• Ligne 2, colonne F (nuits)\u00a0: aucune date dans «\u202fselon le train\u202f». Quelles nuits\u202f? "
        "Sans correction, la question reste à poser." in said
    )
    [zoe] = await signups(place, claire)
    assert (zoe.answers.first_name, zoe.answers.nights) == ("Zoé", None)
    assert zoe.status in (Status.SEATED, Status.WAITING, Status.REVIEW)


async def test_an_entry_whose_status_says_something_else_is_asked_about(place: Town, claire: Reader) -> None:
    said = await sent(place, claire, "programme.csv", PROGRAMME.encode())
    assert (
        "• Ligne 2, colonne F (statut)\u00a0: «\u202fà confirmer\u202f» ne dit pas si l’étape est annulée. "
        "Sans correction, elle est maintenue." in said
    )
    entries = await published(place, claire)
    assert (entries["a1"].cancelled, entries["b1"].cancelled) == (False, True)
