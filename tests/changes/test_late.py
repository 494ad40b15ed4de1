"""Running late, told from /prochain in three taps."""

from __future__ import annotations

from tests.changes.gestures import bare, begins, buttons, published, read, says
from tests.town import Reader, Town


async def test_three_taps_from_the_next_step_to_the_preview(place: Town, claire: Reader, ana: Reader) -> None:
    await place.until("2024-03-26 12:05")
    ana.unread()
    assert "Déjeuner" in await says(claire, "/prochain")
    asked = await begins(claire, "Signaler un retard…")
    assert asked == (
        "Retard à partir de : Déjeuner (12 h 15)\n"
        "De combien de minutes ? Choisissez, ou écrivez par exemple « +25 ».\n"
        "Ne bouge pas : Découverte d’un conseil de développement (14 h 30)."
    )
    plan = bare(await claire.taps("+25"))
    assert plan == (
        "25 min plus tard\n\n"
        "Déjeuner\n• mar. 26, 12 h 15–13 h 30 → 12 h 40–13 h 55\n"
        "Trajet vers la visite de l’après-midi\n• mar. 26, 13 h 40–14 h 20 → 14 h 05–14 h 45\n\n"
        "⚠ Déjeuner : la table est retenue plus tôt.\n"
        "⚠ Trajet vers la visite de l’après-midi ne sera pas fini au rendez-vous de "
        "Découverte d’un conseil de développement (14 h 30).\n"
        "Ne bouge pas : Découverte d’un conseil de développement (14 h 30)."
    )
    preview = await begins(claire, "Relire et publier")
    assert preview.startswith("2 personnes recevront ce message\n")
    assert buttons(claire) == [
        "Garder l’heure de Déjeuner",
        "Annuler Déjeuner",
        "Raccourcir Trajet vers la visite de l’après…",
        "Garder l’heure de Trajet vers la visite de…",
        "Annuler Trajet vers la visite de l’après-mi…",
        "Publier et prévenir",
        "Publier et demander « Vu »",
        "Publier sans prévenir",
        "Voir en anglais",
        "Changer autre chose",
        "Abandonner le brouillon",
    ]
    settled = await begins(claire, "Raccourcir Trajet")
    assert "14 h 05–14 h 30" in settled
    await begins(claire, "Publier et prévenir")
    await place.settled()
    place.clock.pass_by(seconds=2)
    await place.settled()
    [told] = [it for it in read(ana) if it.startswith("2 changements")]
    assert "• mar. 26, 12 h 15–13 h 30 → 12 h 40–13 h 55" in told


async def test_a_delay_is_typed_and_what_cannot_move_is_said(place: Town, claire: Reader) -> None:
    await claire.says("/prochain")
    asked = await begins(claire, "Signaler un retard…")
    assert asked.startswith("Retard à partir de : Échange avec une collectivité")
    said = await says(claire, "25")
    assert said.startswith("25 min plus tard\n\nRien ne peut être décalé : l’horaire est impératif")
    assert buttons(claire) == ["Choisir un autre retard", "Revenir à l’étape"], "where it can be made flexible"
    await begins(claire, "Choisir un autre retard")
    assert (await says(claire, "beaucoup")).startswith("Ce retard n’a pas été compris.")


async def test_free_time_is_shortened_first(place: Town, claire: Reader, ana: Reader) -> None:
    await place.until("2024-03-26 16:45")
    await claire.says("/prochain")
    await begins(claire, "Signaler un retard…")
    assert "Dîner\n• mar. 26, 19 h 30–21 h 30 → 19 h 50–21 h 50" in bare(await claire.taps("+20"))
    plan = await begins(claire, "Réduire d’abord le temps libre")
    assert "Temps libre\n• mar. 26, 18 h 15–19 h 30 → 18 h 35–19 h 30" in plan
    assert "Dîner" not in plan
    await published(place, claire)
