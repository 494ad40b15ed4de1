"""An import that may be a slip: doubted line by line, and asked once more before it cancels more than a few."""

from __future__ import annotations

import csv
import io

from tests.signup.signing import fr
from tests.team.test_organisers import exported, imported
from tests.town import Reader, Town


def table(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def written(rows: list[dict[str, str]]) -> bytes:
    out = io.StringIO()
    made = csv.DictWriter(out, list(rows[0]), delimiter=";")
    made.writeheader()
    made.writerows(rows)
    return out.getvalue().encode()


async def test_a_file_that_cancels_more_than_a_few_is_asked_once_more(place: Town, claire: Reader) -> None:
    rows = table(await exported(place, claire))[:-5]
    preview = (await imported(place, claire, written(rows)))[-1]
    assert "Annulées\u00a0: 5" in preview
    assert "expandable_blockquote" in [it["type"] for it in claire.last["entities"]]  # it holds on a phone
    assert await claire.taps("Publier sans prévenir") == fr(
        "5 étapes manquent : les annuler toutes ?\nElles figurent au programme actuel et pas dans ce fichier."
    )
    assert claire.buttons == ["Tout annuler et publier", "Abandonner ce fichier"]
    assert await claire.taps("Tout annuler et publier") == (
        "Le programme est publié (version 2), sans message aux participant·es."
    )


async def test_told_aloud_it_is_asked_too_and_can_be_put_aside(place: Town, claire: Reader) -> None:
    rows = table(await exported(place, claire))[:-4]
    await imported(place, claire, written(rows))
    assert (await claire.taps("Publier et prévenir")).startswith("4 étapes manquent")
    assert await claire.taps("Abandonner ce fichier") == "Fichier abandonné\u00a0: le programme n’a pas changé."


async def test_a_few_are_cancelled_at_once(place: Town, claire: Reader) -> None:
    rows = table(await exported(place, claire))[:-3]
    await imported(place, claire, written(rows))
    assert (await claire.taps("Publier sans prévenir")).startswith("Le programme est publié (version 2)")


async def test_the_preview_doubts_a_line_each_and_publishing_stays_possible(place: Town, claire: Reader) -> None:
    rows = table(await exported(place, claire))
    for row in rows:
        if row["ref"] == "collectivite-habitants":
            row |= {"lieu": "Gare de Rezé", "adresse": "1 rue de la Gare"}
        if row["ref"] == "dejeuner-mardi":
            row |= {"debut": "11:30", "fin": "13:00"}
    preview = (await imported(place, claire, written(rows)))[-1]
    long = "Échange avec une collectivité : impliquer les habitant·es dans les projets"
    assert [it for it in preview.split("\n") if it.startswith("⚠")] == [
        fr(f"⚠ « {long} » : le lieu change, pas son point sur la carte. L’ancien point est retiré."),
        fr(f"⚠ « {long} » et « Déjeuner » se chevauchent (mar. 26 mars, 9\u00a0h\u00a030)."),
    ]
    assert (await claire.taps("Publier sans prévenir")).startswith("Le programme est publié (version 2)")
    await claire.says("/programme")
    await claire.taps("mar. 26 mars")
    await claire.taps("9\u00a0h\u00a030 Visite")
    assert "📍 Voir sur la carte" not in claire.buttons


async def test_what_is_cancelled_and_stays_so_is_said_where_the_file_has_no_column_for_it(
    place: Town, claire: Reader
) -> None:
    rows = table(await exported(place, claire))
    for row in rows:
        row["statut"] = "annulé" if row["ref"] == "diner-mardi" else ""
    await imported(place, claire, written(rows))
    await claire.taps("Publier sans prévenir")
    bare = [{name: it for name, it in row.items() if name != "statut"} for row in rows]
    bare[0]["titre"] = "Trajet aller"
    preview = (await imported(place, claire, written(bare)))[-1]
    assert [it for it in preview.split("\n") if it.startswith("⚠")] == [
        fr(
            "⚠ « Dîner » est annulé, et le reste : ce fichier n’a pas de colonne « statut ». "
            "Pour le rétablir, ajoutez cette colonne, vide."
        )
    ]
