"""Organisers and captains: named once one has seen who is meant and what follows, and taken off the list again."""

from __future__ import annotations

from bot.people.rules.person import Role
from tests.stories import seated
from tests.town import Reader, Town

TEAM = "Nommer l’équipe et les capitaines…"
ORGANISER, CAPTAIN = "Nommer un·e organisateur·rice", "Nommer un·e capitaine"


async def role(place: Town, who: Reader) -> Role:
    async with place.app.services.database.reading() as work:
        known = await work.people.get(who.id)
    assert known is not None
    return known.role


async def begins_naming(claire: Reader, button: str = ORGANISER) -> None:
    await claire.says("/organisation")
    await claire.taps("Autres actions…")
    await claire.taps(TEAM)
    await claire.taps(button)
    claire.unread()


def card_of(place: Town, who: Reader, contact: dict[str, object]) -> None:
    """Shares a card of the address book."""
    room = place.telegram.chats[who.id]
    message = place.telegram.keep(room, place.telegram.people[who.id].user, {"contact": contact})
    place.telegram.push("message", message, f"chat {who.id}")


async def test_naming_asks_first_and_says_all_that_follows(place: Town, claire: Reader, omar: Reader) -> None:
    await omar.says("/start")
    omar.unread()
    await begins_naming(claire)
    card_of(place, claire, {"phone_number": "+33639980001", "first_name": "Omar", "user_id": omar.id})
    await place.settled()
    assert claire.unread()[-1] == (
        "Nommer Omar organisateur·rice\u202f?\n"
        "Sans inscription confirmée\u00a0: ce nom est celui que la personne s’est donné sur Telegram.\n"
        "Identifiant Telegram\u00a0: 301\n\n"
        "Cette personne verra toutes les données, santé et contacts d’urgence compris\u202f; elle pourra modifier le "
        "programme, décider des inscriptions, écrire à tout le monde et nommer d’autres personnes. Le journal le gardera."
    )
    assert claire.buttons == ["Nommer organisateur·rice", "Ne pas nommer"]
    assert await role(place, omar) is Role.OUTSIDER
    assert omar.unread() == []
    assert await claire.taps("Nommer organisateur·rice") == "Omar fait maintenant partie de l’équipe du voyage."
    assert omar.unread()[0] == "Vous faites maintenant partie de l’équipe du voyage."
    assert await role(place, omar) is Role.ORGANISER


async def test_one_may_think_again(place: Town, claire: Reader, omar: Reader) -> None:
    await omar.says("/start")
    await begins_naming(claire)
    await claire.says(str(omar.id))
    assert (await claire.taps("Ne pas nommer")).startswith("L’équipe et les capitaines\n")
    assert await role(place, omar) is Role.OUTSIDER


async def test_a_name_shows_those_whose_seat_is_confirmed_under_it(
    place: Town, claire: Reader, ana: Reader, omar: Reader
) -> None:
    """Who is meant, by what the membership made sure of, when several fit."""
    await seated(place, ana, "Dominique", "Petit", "Ville de Lens")
    await seated(place, omar, "Dominique", "Grand", "Ville de Loos")
    await begins_naming(claire)
    assert (await claire.says("dominique"))[-1] == "Plusieurs personnes portent ce nom. Laquelle nommer\u202f?"
    assert claire.buttons == ["Dominique Grand (Ville de Loos)", "Dominique Petit (Ville de Lens)", "Ne pas nommer"]
    card = await claire.taps("Dominique Petit (Ville de Lens)")
    assert card.startswith(
        "Nommer Dominique Petit organisateur·rice\u202f?\nVille de Lens · élu·e\nIdentifiant Telegram\u00a0: 201\n"
    )
    assert await role(place, ana) is Role.PARTICIPANT
    await claire.taps("Nommer organisateur·rice")
    assert await role(place, ana) is Role.ORGANISER


async def test_one_person_of_that_name_is_a_card_too(place: Town, claire: Reader, omar: Reader) -> None:
    await seated(place, omar, "Zoé", "Brun", "Ville de Lens")
    await begins_naming(claire)
    assert (await claire.says("brun"))[-1].startswith("Nommer Zoé Brun organisateur·rice\u202f?\nVille de Lens")
    assert await role(place, omar) is Role.PARTICIPANT


async def test_a_display_name_is_not_an_identity(place: Town, claire: Reader) -> None:
    false = await place.person(666, "Zoé Brun")
    await false.says("/start")
    await begins_naming(claire)
    assert (await claire.says("Zoé Brun"))[-1] == (
        "Aucune inscription confirmée ne porte ce nom. Une personne se fait appeler ainsi sur Telegram, mais chacun·e y "
        "choisit son nom\u00a0: partagez plutôt son contact, transférez l’un de ses messages, ou envoyez son identifiant."
    )
    assert await role(place, false) is Role.OUTSIDER
    assert (await claire.says("666"))[-1].startswith(
        "Nommer Zoé Brun organisateur·rice\u202f?\nSans inscription confirmée"
    )


async def test_the_text_of_a_hidden_sender_is_not_searched(place: Town, claire: Reader, omar: Reader) -> None:
    """What is forwarded names who wrote it only when Telegram says who it is."""
    await seated(place, omar, "Zoé", "Brun", "Ville de Lens")
    await begins_naming(claire)
    room = place.telegram.chats[claire.id]
    origin = {"type": "hidden_user", "date": int(place.telegram.now()), "sender_user_name": "Zoé Brun"}
    said = {"text": "Zoé Brun", "forward_origin": origin}
    place.telegram.push(
        "message", place.telegram.keep(room, place.telegram.people[claire.id].user, said), f"chat {claire.id}"
    )
    await place.settled()
    assert claire.unread()[-1] == (
        "Telegram ne dit pas qui est cette personne. Partagez son contact, ou envoyez son identifiant ou son nom."
    )
    assert (await claire.says("Brun"))[-1].startswith("Nommer Zoé Brun organisateur·rice\u202f?")


async def test_a_contact_without_an_account_is_nobody(place: Town, claire: Reader, omar: Reader) -> None:
    await seated(place, omar, "Zoé", "Brun", "Ville de Lens")
    await begins_naming(claire)
    card_of(place, claire, {"phone_number": "+33639980001", "first_name": "Zoé Brun"})
    await place.settled()
    assert claire.unread()[-1].startswith("Telegram ne dit pas qui est cette personne.")


async def test_organisers_and_captains_are_listed_and_can_be_taken_off(
    place: Town, claire: Reader, ana: Reader, omar: Reader
) -> None:
    await omar.says("/start")
    await seated(place, ana, "Ana", "Diaz", "Ville de Lens")
    for who, button in ((omar, ORGANISER), (ana, CAPTAIN)):
        await begins_naming(claire, button)
        await claire.says(str(who.id))
        await claire.taps("Nommer organisateur·rice" if button == ORGANISER else "Nommer capitaine")
    await claire.says("/organisation")
    await claire.taps("Autres actions…")
    listed = await claire.taps(TEAM)
    assert listed == (
        "L’équipe et les capitaines\n\n"
        "Équipe du voyage\n• Claire (dans les réglages du bot\u00a0: se retire à cet endroit)\n• Omar\n\n"
        "Capitaines\u00a0: font l’appel, rien de plus\n• Ana Diaz"
    )
    assert claire.buttons == [
        ORGANISER, CAPTAIN, "Retirer Omar", "Retirer Ana Diaz", "Revenir à l’espace de l’équipe",
    ]  # fmt: skip
    asks = await claire.taps("Retirer Omar")
    assert asks == (
        "Retirer Omar de l’équipe\u202f?\nCette personne ne verra plus aucune donnée et ne recevra plus les messages de l’équipe."
    )
    omar.unread()
    assert (await claire.taps("Retirer")).startswith("L’équipe et les capitaines\n\nÉquipe du voyage\n• Claire")
    assert omar.unread() == ["Vous ne faites plus partie de l’équipe du voyage."]
    assert await role(place, omar) is Role.OUTSIDER
    await claire.taps("Retirer Ana Diaz")
    await claire.taps("Retirer")
    assert await role(place, ana) is Role.PARTICIPANT
    assert (await omar.says("/organisation"))[-1].startswith("La commande «\u202forganisation\u202f» n’existe pas")


async def test_the_record_says_who_was_named_and_taken_off(place: Town, claire: Reader, ana: Reader) -> None:
    await seated(place, ana, "Ana", "Diaz", "Ville de Lens")
    await begins_naming(claire, CAPTAIN)
    await claire.says("Diaz")
    await claire.taps("Nommer capitaine")
    assert ana.unread()[-1] == "Vous êtes maintenant capitaine\u00a0: vous pouvez faire l’appel avant un départ."
    await claire.says("/organisation")
    await claire.taps("Autres actions…")
    await claire.taps(TEAM)
    await claire.taps("Retirer Ana Diaz")
    await claire.taps("Retirer")
    assert ana.unread()[-1] == "Vous n’êtes plus capitaine. Votre participation au voyage ne change pas."
    await claire.says("/inscrits")
    _, *lines = (await claire.taps("Lire le journal")).splitlines()
    assert [it.split(" · ")[1] for it in lines if it] == [
        "Ana\u00a0: fin du rôle de capitaine",
        "Claire\u00a0: capitaine retiré·e",
        "Ana\u00a0: début du rôle de capitaine",
        "Claire\u00a0: capitaine nommé·e",
    ]


async def test_a_captain_is_a_participant(place: Town, claire: Reader, omar: Reader) -> None:
    await omar.says("/start")
    await begins_naming(claire, CAPTAIN)
    assert (await claire.says("301"))[-1] == (
        "Omar ne peut pas être capitaine\u00a0: ce rôle est réservé aux participant·es dont l’inscription est confirmée."
    )


async def test_who_is_of_the_team_already_is_not_named_again(place: Town, claire: Reader) -> None:
    await begins_naming(claire)
    assert (await claire.says("101"))[-1] == "Claire fait déjà partie de l’équipe du voyage."


async def test_those_of_the_settings_and_the_last_one_stay(place: Town, claire: Reader, omar: Reader) -> None:
    """A button of long ago, or a forged one, takes nobody off who stays."""
    await claire.says("/organisation")
    await claire.taps("Autres actions…")
    await claire.taps(TEAM)
    message = claire.last["message_id"]
    for data in ("1:naming:off:organiser:101", "1:naming:gone:organiser:101", "1:naming:gone:captain:301"):
        claire.last["reply_markup"]["inline_keyboard"] = [[{"text": "?", "callback_data": data}]]
        query = place.telegram.taps(claire.id, message, data)
        await place.settled()
        assert (
            getattr(place.telegram.answer(query), "text", "")
            == "Ce bouton n’est plus valable. Renvoyez la commande pour en avoir un autre."
        )
    assert await role(place, claire) is Role.ORGANISER


async def test_whose_right_is_gone_names_nobody(place: Town, claire: Reader, omar: Reader) -> None:
    """The card was shown; its button is a request, asked of the role that one has now."""
    lea = await place.person(102, "Léa", Role.ORGANISER)
    await omar.says("/start")
    await begins_naming(lea)
    await lea.says("301")
    await claire.says("/organisation")
    await claire.taps("Autres actions…")
    await claire.taps(TEAM)
    await claire.taps("Retirer Léa")
    await claire.taps("Retirer")
    await lea.taps("Nommer organisateur·rice")
    assert await role(place, omar) is Role.OUTSIDER


async def test_an_organiser_whose_sign_up_is_confirmed_stays_a_participant(
    place: Town, claire: Reader, ana: Reader
) -> None:
    await seated(place, ana, "Ana", "Diaz", "Ville de Lens")
    await begins_naming(claire)
    await claire.says("Diaz")
    await claire.taps("Nommer organisateur·rice")
    await claire.says("/organisation")
    await claire.taps("Autres actions…")
    await claire.taps(TEAM)
    await claire.taps("Retirer Ana Diaz")
    await claire.taps("Retirer")
    assert await role(place, ana) is Role.PARTICIPANT


async def test_it_is_said_in_english_too(place: Town, omar: Reader) -> None:
    lea = await place.person(102, "Lea", Role.ORGANISER, "en")
    await omar.says("/start")
    await lea.says("/organise")
    await lea.taps("Other actions…")
    await lea.taps("Manage the team and the captains…")
    await lea.taps("Add an organiser")
    assert (await lea.says("301"))[-1] == (
        "Add Omar as an organiser?\n"
        "No confirmed sign-up: this is the name the person chose on Telegram.\n"
        "Telegram id: 301\n\n"
        "This person will see all data, health and emergency contacts included; they will be able to change the "
        "programme, decide on sign-ups, write to everybody and add others. The record will keep it."
    )
    assert await lea.taps("Add as an organiser") == "Omar is now one of the organisers."


async def test_who_is_in_the_settings_and_never_wrote_is_listed_too(place: Town) -> None:
    """Claire's id stands there; she has not pressed Start."""
    lea = await place.person(102, "Léa", Role.ORGANISER)
    await lea.says("/organisation")
    await lea.taps("Autres actions…")
    assert "• identifiant 101 (dans les réglages du bot\u00a0: se retire à cet endroit)" in await lea.taps(TEAM)
    assert "Retirer Léa" in lea.buttons
