"""The programme changed in chat: edited, previewed, published, and people told."""

from __future__ import annotations

import pytest

from bot.outbox.throttle import CHAT_ACTS
from bot.signup.rules.signup import Answers, Function, Signup, Status
from tests.changes.gestures import bare, begins, buttons, drafted, opened, published, read, says
from tests.town import Reader, Town, text_of

DISCOVERY = "Découverte d’un conseil de développement"
TOLD = f"Un changement au programme\n\nModifié : {DISCOVERY}\n• mar. 26, 14 h 30–16 h 30 → 14 h 45–16 h 45"


async def test_an_hour_is_edited_previewed_published_and_told(place: Town, claire: Reader, ana: Reader) -> None:
    await opened(claire)
    assert bare(await claire.taps("Changer le début")).startswith(
        f"{DISCOVERY} (mar. 26, 14 h 30–16 h 30)\nNouvelle heure"
    )
    [shown] = await claire.says("14h45")
    assert drafted(shown) == TOLD.split("\n\n")[1]
    assert ana.unread() == []
    preview = bare(await claire.taps("Relire et publier"))
    assert preview == (
        "2 personnes recevront ce message\nEn français : 2 · en anglais : 0\n\n"
        f"⚠ « {DISCOVERY} » change d’heure, et son horaire est impératif.\n\n"
        "Le voici, mot pour mot :\n\n" + TOLD
    )
    done = await claire.taps("Publier et prévenir")
    assert done == "Le programme est publié (version 2). 2 personnes sont prévenues."
    await place.settled()
    assert read(ana) == [TOLD]


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("14h15", "14 h 15–16 h 15"),
        ("14 h 15", "14 h 15–16 h 15"),
        ("2.15 pm", "14 h 15–16 h 15"),
        ("+20", "14 h 50–16 h 50"),
        ("- 1 h", "13 h 30–15 h 30"),
    ],
)
async def test_hours_are_typed_as_people_write_them(claire: Reader, typed: str, hours: str) -> None:
    await opened(claire)
    await claire.taps("Changer le début")
    assert drafted(await says(claire, typed)) == (f"Modifié : {DISCOVERY}\n• mar. 26, 14 h 30–16 h 30 → {hours}")


async def test_an_hour_of_another_day_moves_it_there(claire: Reader) -> None:
    await opened(claire)
    await claire.taps("Changer le début")
    assert drafted(await says(claire, "jeu. 28 mars à 9h")) == (
        f"Modifié : {DISCOVERY}\n• mar. 26, 14 h 30–16 h 30 → jeu. 28, 9 h 00–11 h 00"
    )


@pytest.mark.parametrize(
    ("typed", "doubt"),
    [
        ("jeu. 28 mars à 3h", "est à 3 h : est-ce bien l’heure voulue ?"),
        ("2 avril à 9h", ": le 2 avril 2024 est en dehors du voyage."),
    ],
)
async def test_the_preview_of_a_change_doubts_as_that_of_a_file_does(claire: Reader, typed: str, doubt: str) -> None:
    await opened(claire)
    await claire.taps("Changer le début")
    await says(claire, typed)
    preview = bare(await claire.taps("Relire et publier"))
    assert [it for it in preview.splitlines() if it.startswith("⚠")] == [
        f"⚠ {DISCOVERY} : les hôtes attendaient plus tôt.",
        f"⚠ « {DISCOVERY} » change d’heure, et son horaire est impératif.",
        f"⚠ « {DISCOVERY} » {doubt}",
    ]
    assert "Publier et prévenir" in claire.buttons


async def test_an_overlap_is_said_once_with_its_ways_out(claire: Reader) -> None:
    await opened(claire, "12 h 30 Déjeuner", "mer. 27 mars")
    await claire.taps("Changer le début")
    await says(claire, "10h")
    preview = bare(await claire.taps("Relire et publier"))
    assert len([it for it in preview.splitlines() if it.startswith("⚠")]) == 1


async def test_what_is_no_hour_is_asked_again(claire: Reader) -> None:
    await opened(claire)
    await claire.taps("Changer le début")
    said = await says(claire, "bientôt")
    assert said.startswith("Cette heure n’a pas été comprise. Écrivez par exemple « 14h15 » ou « +20 ».\n\n")
    assert "14 h 35–16 h 35" in drafted(await says(claire, "+5"))


async def test_minutes_are_buttons(claire: Reader) -> None:
    await opened(claire)
    await claire.taps("Changer la fin")
    assert buttons(claire)[:6] == ["−5", "−15", "−30", "+5", "+15", "+30"]
    await claire.taps("+15")
    await claire.taps("Changer la fin")
    assert drafted(await begins(claire, "+5")).endswith("14 h 30–16 h 30 → 14 h 30–16 h 50")


async def test_an_end_before_the_start_is_refused(claire: Reader) -> None:
    await opened(claire)
    await claire.taps("Changer la fin")
    assert (await says(claire, "10h")).startswith("La fin doit venir après le début.")


async def test_the_meeting_has_its_hour_and_its_place(claire: Reader) -> None:
    await opened(claire)
    await claire.taps("Heure de rendez-vous")
    assert drafted(await says(claire, "14h15")).endswith("• heure de rendez-vous : 14 h 30 → 14 h 15")
    await claire.taps("Heure de rendez-vous")
    assert (await says(claire, "15h")).startswith("Le rendez-vous ne peut pas venir après le début.")
    await says(claire, "14h20")
    await claire.taps("Lieu de rendez-vous")
    said = drafted(await says(claire, "Parvis de la mairie\n1 place de la Paix"))
    assert said.endswith("• lieu de rendez-vous : rien → Parvis de la mairie, 1 place de la Paix")


async def test_a_place_is_typed_or_pointed_at(place: Town, claire: Reader, ana: Reader) -> None:
    await opened(claire)
    await claire.taps("Changer le lieu")
    place.telegram.sends_place(claire.id, 47.2, -1.55)
    await place.settled()
    assert drafted(read(claire)[-1]).endswith("• lieu : modifié")
    await claire.taps("Changer le lieu")
    venue = {"location": {"latitude": 47.21, "longitude": -1.56}, "title": "Halle", "address": "2 quai"}
    place.telegram._write(claire.id, None, {"venue": venue, "location": venue["location"]}, None)
    await place.settled()
    assert drafted(read(claire)[-1]).endswith("→ Halle, 2 quai")
    await published(place, claire)
    assert read(ana)[-1].endswith("→ Halle, 2 quai")
    assert buttons(ana) == ["Voir Découverte d’un conseil de développeme…", "📍 Voir sur la carte"]
    await ana.taps("📍 Voir sur la carte")
    assert place.telegram.messages(ana.id)[-1]["venue"]["title"] == "Halle"


async def test_words_are_changed_and_cleared(claire: Reader) -> None:
    await opened(claire)
    for button, words in (
        ("Changer le titre", "Le conseil"),
        ("Changer les hôtes", "Le bureau"),
        ("Changer « à prévoir »", "Un carnet"),
        ("Changer le texte", "Une rencontre."),
    ):
        await begins(claire, button)
        await says(claire, words)
    await begins(claire, "Changer le type")
    await claire.taps("Atelier")
    shown = await begins(claire, "Rendre l’horaire souple")
    assert drafted(shown) == (
        "Modifié : Le conseil (mar. 26, 14 h 30–16 h 30)\n"
        "• type : Visite → Atelier\n"
        f"• titre : {DISCOVERY} → Le conseil\n"
        "• avec : Membres du conseil de développement (exemple) → Le bureau\n"
        "• texte : modifié\n"
        "• à prévoir : rien → Un carnet\n"
        "• horaire impératif : oui → non"
    )
    await begins(claire, "Changer « à prévoir »")
    assert "à prévoir" not in drafted(await begins(claire, "Effacer"))


async def test_a_visit_is_cancelled_with_a_reason_that_people_read(place: Town, claire: Reader, ana: Reader) -> None:
    await opened(claire)
    asked = await begins(claire, "Annuler cette étape…")
    assert asked == f"Pourquoi annuler {DISCOVERY} ?\nÉcrivez le motif : les participant·es le liront."
    await says(claire, "La salle est inondée.")
    await published(place, claire)
    told = "Un changement au programme\n\n"
    assert read(ana) == [f"{told}Annulé : {DISCOVERY} (mar. 26, 14 h 30–16 h 30)\nMotif : La salle est inondée."]
    await opened(claire, "14 h 30 Annulé")
    await begins(claire, "Rétablir cette étape")
    await published(place, claire)
    assert read(ana) == [
        f"{told}Rétabli : {DISCOVERY} (mar. 26, 14 h 30–16 h 30)\n"
        "Lieu : Siège du conseil de développement (exemple), 44000 Nantes (exemple)"
    ]


async def test_an_item_is_added_by_three_questions(place: Town, claire: Reader, ana: Reader) -> None:
    await claire.says("/changement")
    await claire.taps("mer. 27 mars")
    assert await begins(claire, "Ajouter une étape") == "Quelle étape ajouter ? Écrivez son titre."
    assert (await says(claire, "Marché : les producteurs")).startswith(
        "Quand aura lieu Marché : les producteurs ? Écrivez l’heure, pour mercredi 27 mars"
    )
    assert (await says(claire, "tôt")).startswith("Cette heure n’a pas été comprise.")
    assert (await says(claire, "7h30")).startswith("Où aura lieu Marché : les producteurs ?")
    assert drafted(await says(claire, "Halles\nPlace du marché")) == (
        "Ajouté : Marché : les producteurs (mer. 27, 7 h 30–8 h 30)\nLieu : Halles, Place du marché"
    )
    await published(place, claire)
    assert read(ana)[-1].startswith("Un changement au programme\n\nAjouté : Marché : les producteurs (mer. 27, 7 h 30")


async def test_it_moves_to_another_day_or_changes_places(claire: Reader) -> None:
    await opened(claire, "18 h 15 Temps libre")
    await begins(claire, "Changer de jour")
    assert drafted(await claire.taps("jeu. 28 mars")) == (
        "Modifié : Temps libre\n• mar. 26, 18 h 15–19 h 30 → jeu. 28, 18 h 15–19 h 30"
    )
    await claire.says("/changement")
    await begins(claire, "Abandonner le brouillon")
    await begins(claire, "Tout abandonner")
    await opened(claire, "18 h 15 Temps libre")
    await begins(claire, "Échanger avec")
    assert drafted(await begins(claire, "17 h Échange")) == (
        "Modifié : Temps libre\n• mar. 26, 18 h 15–19 h 30 → 17 h 00–18 h 15"
    )


async def test_several_edits_make_one_message(place: Town, claire: Reader, ana: Reader) -> None:
    await opened(claire)
    await claire.taps("Changer le début")
    await says(claire, "+15")
    await opened(claire, "17 h Échange")
    await claire.taps("Changer le début")
    await says(claire, "17h15")
    home = await says(claire, "/changement")
    assert home.startswith("Changer le programme\n\nVotre brouillon, pas encore publié : 2 changements.\n")
    await published(place, claire)
    [told] = read(ana)
    assert told.startswith("2 changements au programme\n\nModifié : ")


async def test_published_quietly_nobody_is_told(place: Town, claire: Reader, ana: Reader) -> None:
    await opened(claire)
    await claire.taps("Changer le début")
    await says(claire, "+15")
    assert await published(place, claire, "Publier sans prévenir") == (
        "Le programme est publié (version 2), sans message aux participant·es."
    )
    assert read(ana) == []


async def test_the_preview_says_who_cannot_be_reached_and_how_it_reads_in_english(
    place: Town, claire: Reader, ana: Reader, lea: Reader
) -> None:
    async with place.app.services.database.work() as work:
        await work.people.unreached(ana.id)
        answers = Answers("Rose", "Petit", "Ville", Function.OFFICER)
        await work.signups.save(Signup(status=Status.SEATED, answers=answers, registered_by=claire.id))
    await opened(claire)
    await claire.taps("Changer le début")
    await says(claire, "+15")
    assert (await begins(claire, "Relire et publier")).startswith(
        "2 personnes recevront ce message\nEn français : 1 · en anglais : 1\nNe peuvent pas être prévenues : Ana, Rose Petit\n\n"
    )
    english = await begins(claire, "Voir en anglais")
    assert english.endswith(f"A change to the programme\n\nChanged: {DISCOVERY}\n• Tue 26, 14:30–16:30 → 14:45–16:45")


async def test_it_is_for_organisers_and_a_forged_button_does_nothing(place: Town, claire: Reader, ana: Reader) -> None:
    assert (await says(ana, "/changement")).startswith("La commande « changement » n’existe pas")
    await ana.says("/programme")
    await ana.taps("mar. 26 mars")
    await begins(ana, "14 h 30")
    assert "Modifier" not in buttons(ana)
    await claire.says("/programme")
    await claire.taps("mar. 26 mars")
    await begins(claire, "14 h 30")
    assert "Modifier" in buttons(claire)
    assert (await begins(claire, "Modifier")).startswith(DISCOVERY)
    assert text_of(claire.last).startswith(DISCOVERY)


async def test_an_urgent_change_may_ask_who_has_seen_it(place: Town, claire: Reader, ana: Reader) -> None:
    ben = await place.participant(202, "Ben")
    await opened(claire)
    await claire.taps("Changer le début")
    await says(claire, "14h45")
    await published(place, claire, "Publier et demander « Vu »")
    assert read(claire)[-1] == "Le programme est publié (version 2)."
    assert [it for it in read(ana) if it.startswith("Un changement")] == [TOLD]
    await ana.taps("Vu")
    place.clock.pass_by(seconds=5)
    await place.settled()
    live = next(bare(text_of(it)) for it in place.telegram.messages(claire.id) if "Il manque" in text_of(it))
    assert "\n\nVue : 1 sur 2\n\nIl manque\n• Ben" in live
    assert [it for it in read(ben) if it.startswith("Un changement")] == [TOLD]


async def test_one_that_asks_who_has_seen_it_is_taken_back_like_any_other(
    place: Town, claire: Reader, ana: Reader
) -> None:
    """Undone before it has left, it is never sent; undone after, one correction follows."""
    ben = await place.participant(202, "Ben")
    await opened(claire)
    await claire.taps("Changer le début")
    await says(claire, "14h45")
    await begins(claire, "Relire et publier")
    for _ in range(CHAT_ACTS):
        await ana.says("/infos")  # a push to her waits for its second
    await begins(claire, "Publier et demander « Vu »")
    assert (read(ana), [it for it in read(ben) if it.startswith("Un changement")]) == ([], [TOLD])
    await claire.says("/changement")
    for button in ("Voir les versions", "Version 1", "Publier de nouveau", "Publier et prévenir"):
        await begins(claire, button)
    for _ in range(6):
        place.clock.pass_by(seconds=1)
        await place.settled()
    back = TOLD.replace("14 h 30–16 h 30 → 14 h 45–16 h 45", "14 h 45–16 h 45 → 14 h 30–16 h 30")
    assert [it for it in read(ben) if it.startswith("Un changement")] == [back]
    assert [it for it in read(ana) if it.startswith("Un changement")] == []
    live = next(bare(text_of(it)) for it in place.telegram.messages(claire.id) if "Annonce" in text_of(it))
    assert "Reçue : 1 sur 1" in live, "Ben has it; nobody else is waited for"
