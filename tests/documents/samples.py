"""A programme with what real ones have: accents, a cancelled visit, a night over two days, hostile names."""

from __future__ import annotations

from dataclasses import replace

from bot.people.rules.person import Language
from bot.programme.rules.programme import EntryKind, Place, Programme
from bot.trip import Info, Trip
from tests.builders import entry, programme, trip

HOSTILE = '*gras* #panic("x") $a$ <b>&amp;</b> [lien](x) \\n @ref //'
NOTICE = "Exemple\u00a0: les heures, les lieux et les hôtes sont donnés à titre d’exemple."


def whole() -> Programme:
    return replace(
        programme(
            entry(
                "train",
                "2024-03-25 08:12",
                180,
                meets="2024-03-25 07:45",
                kind=EntryKind.TRANSFER,
                title="Trajet aller en train",
                place=Place("Gare de Lille-Flandres", "place des Buisses, Lille", 50.6366, 3.0707),
                meeting_place=Place("Sous le grand panneau"),
                bring="Votre billet",
            ),
            entry("nuit", "2024-03-25 22:00", 600, kind=EntryKind.LODGING, title="Nuit à l’hôtel", place=Place()),
            entry("port", "2024-03-26 09:30", 150, title="Le « tiers-lieu »", hosts="Zoë et Émile Cœur"),
            entry(
                "atelier", "2024-03-26 14:00", 90, kind=EntryKind.WORKSHOP, title="Atelier", cancelled=True, sequence=2
            ),
            entry("libre", "2024-03-26 18:00", None, kind=EntryKind.FREE, title="Soirée libre", place=Place()),
        ),
        version=3,
        notice=NOTICE,
    )


def journey() -> Trip:
    info = Info("Si vous êtes perdu·e", "Appelez l’équipe.\nRestez où vous êtes.")
    return trip(name="Voyage apprenant 2024", infos={Language.FR: (info,)})


def crowded(count: int = 50) -> Programme:
    """`count` entries on 26 March, each with long texts."""
    return programme(
        *(
            entry(f"e{n}", f"2024-03-26 {6 + n // 4:02d}:{n % 4 * 15:02d}", 15, description="Mot & mot. " * 200)
            for n in range(count)
        )
    )
