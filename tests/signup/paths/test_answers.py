"""Answers that are none, awkward, or of another kind."""

from __future__ import annotations

import pytest

from tests.signup.paths.answers import PIXEL
from tests.signup.signing import CLAIMED, OPTIONS, does, fr, kept, screen
from tests.town import Reader, Town

ONLY_TEXT = fr(
    "Merci, mais le bot ne lit ici que du texte. Écrivez votre réponse, ou choisissez un bouton.\n\n"
    "2/11 Organisation\nPour quelle organisation venez-vous ? Écrivez son nom en entier."
)


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
    early.telegram._write(ana.id, None, {"contact": leo}, None)
    await early.settled()
    assert ana.unread()[-1].startswith(
        "Ce contact est celui d’une autre personne. Partagez le vôtre, ou écrivez votre numéro.\n\n6/11 "
    )
    await does(ana, *OPTIONS[:-1])
    early.clock.pass_by(seconds=3)
    early.telegram._write(ana.id, None, {"contact": leo}, None)
    await early.settled()
    assert (await kept(early, ana.id)).answers.emergency == "Léo +33 6 98 76 54 32"


async def test_whom_to_tell_in_an_emergency_has_a_telephone(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED, *OPTIONS[:-1])
    assert (await does(ana, "mon frère Léo, 06 12")).startswith(
        fr(
            "Il manque un numéro de téléphone valable. "
            "Écrivez-le à côté du nom, comme « Léo Martin, 06 12 34 56 78 ».\n\n11/11 "
        )
    )
    assert fr("Contact d’urgence : Léo, +33 6 98 76 54 32") in await does(ana, "Léo, 06.98.76.54.32")
