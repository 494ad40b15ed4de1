"""The programme changed in chat: edited, previewed, published, and people told."""

from __future__ import annotations

from tests.town import Reader, Town


def bare(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


async def begins(reader: Reader, start: str) -> str:
    """Presses the button that begins so: labels are cut where a phone cuts them."""
    return bare(await reader.taps(next(it for it in reader.buttons if bare(it).startswith(start))))


async def opened(claire: Reader, start: str = "14 h 30 Découverte", day: str = "mar. 26 mars") -> str:
    await claire.says("/changement")
    await claire.taps(day)
    return await begins(claire, start)


DISCOVERY = "Découverte d’un conseil de développement"
TOLD = f"Un changement au programme\n\nModifié : {DISCOVERY}\n• mar. 26, 14 h 30–16 h 30 → 14 h 45–16 h 45"


async def test_an_hour_is_edited_previewed_published_and_told(place: Town, claire: Reader, ana: Reader) -> None:
    await opened(claire)
    assert bare(await claire.taps("Changer le début")).startswith(
        f"{DISCOVERY} (mar. 26, 14 h 30–16 h 30)\nNouvelle heure"
    )
    [shown] = await claire.says("14h45")
    assert bare(shown).endswith(TOLD.split("\n\n")[1])
    assert ana.unread() == []
    preview = bare(await claire.taps("Voir le message"))
    assert preview == (
        "2 personnes recevront ce message\nEn français : 2 · en anglais : 0\n\nLe voici, mot pour mot :\n\n" + TOLD
    )
    done = await claire.taps("Publier et prévenir")
    assert done == "Le programme est publié (version 2). 2 personnes sont prévenues."
    await place.settled()
    assert [bare(it) for it in ana.unread()] == [TOLD]
