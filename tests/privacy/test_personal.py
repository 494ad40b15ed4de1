"""Somebody asks what is kept about them, and has it erased."""

from __future__ import annotations

import json
import re
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from bot.cli.notice_page import path
from bot.outbox.acts import Document, Queued, Recipe
from bot.people.rules.person import Language, Role
from bot.signup.rules.signup import Answers, Function, Proof, Signup, Status
from storage.tables import metadata
from tests.town import Reader, Town, text_of

ANSWERS = Answers(
    first_name="Anaïs",
    last_name="L’Œuvre",
    organisation="Ville d’Arras",
    function=Function.ELECTED,
    phone="+33639980001",
    reason="Comprendre",
    nights=(date(2024, 3, 25), date(2024, 3, 26)),
    diet="végane",
    emergency="Léa, 06 39 98 00 02",
)
ERASE = "Effacer toutes mes données"
ASK, STAY = "Me désister et effacer mes données", "Rester, ne rien effacer"


async def signed_up(place: Town, who: Reader, status: Status = Status.SEATED, person: int | None = None) -> Signup:
    async with place.app.services.database.work() as work:
        made = Signup(
            person=person or who.id,
            status=status,
            step="done",
            answers=ANSWERS,
            email="anais@arras.example",
            proof=Proof.MAILBOX,
            consented=work.now,
            ranked=work.now,
        )
        kept = await work.signups.save(made)
        await work.claims.ask(who.id, "anais@arras.example")
        await work.audit.note(who.id, "confirmed", kept.id)
    return kept


async def everything(place: Town) -> dict[str, str]:
    """Every row of the database as text, by table."""
    async with place.app.services.database.engine.connect() as connection:
        return {table.name: repr((await connection.execute(select(table))).all()) for table in metadata.tables.values()}


async def test_what_is_kept_is_shown_and_given_as_a_file(place: Town, ana: Reader) -> None:
    await signed_up(place, ana)
    await ana.says("/equipe Bonjour")
    ana.unread()
    said = await ana.says("/mesdonnees")
    text = "\n".join(said)
    for words in (
        "Ce qui est gardé sur vous",
        "Compte dans le bot (jusqu’au 28 mars 2025, ou",
        "Nom affiché\u00a0: Ana",
        "Rôle\u00a0: participant·e",
        "État\u00a0: Confirmée",
        "Confirmée le\u00a0: 26 mars 2024, 9\u00a0h\u00a015",
        "Prénom\u00a0: Anaïs",
        "Qualité\u00a0: Élu·e",
        "Nuits\u00a0: lundi 25 mars, mardi 26 mars",
        "Repas et accessibilité (jusqu’au 11 avril 2024)\nRepas\u00a0: végane",
        "Vérifiée par\u00a0: code reçu par courriel",
        "Adresses à vérifier (7\u00a0jours après la demande)\nUne ligne, dans le fichier.",
        "Messages à l’équipe",
        "Journal des décisions",
    ):
        assert words.replace("7\u00a0jours", "7 jours") in text
    assert said[-1] == (
        "[document mes-donnees.json] Tout ce qui est gardé sur vous, dans un fichier à conserver ou à transmettre (JSON)."
    )
    held = json.loads(place.telegram.content(ana.last["document"]["file_id"]))
    data = {it["name"]: it["held"] for it in held["data"]}
    assert data["identity"][0]["first_name"] == "Anaïs"
    assert data["needs"][0]["diet"] == "végane"
    assert data["claims"][0]["address"] == "anais@arras.example"
    assert "code" not in data["claims"][0]
    assert data["record"][0]["what"] == "confirmed"
    assert "Bonjour, je suis" not in json.dumps(data["account"])


async def test_a_file_of_somebody_s_is_never_given_to_another(place: Town, ana: Reader, omar: Reader) -> None:
    await signed_up(place, ana)
    for who in (ana, omar):
        await who.says("/mesdonnees")
        held = place.telegram.content(who.last["document"]["file_id"]).decode()
        assert (f'"id": {who.id}' in held, "végane" in held) == (True, who is ana)
    async with place.app.services.database.reading() as work:
        assert await work.files.names() == []


@pytest.mark.parametrize("what", ["mydata", "mission"])
async def test_a_document_of_ana_s_owed_to_omar_is_not_made(place: Town, ana: Reader, omar: Reader, what: str) -> None:
    kept = await signed_up(place, ana)
    about = str(kept.id if what == "mission" else ana.id)
    async with place.app.services.database.work() as work:
        work.outbox.enqueue(Queued(omar.id, Document(Recipe(what, 1, Language.FR, about))))
    await place.settled()
    assert not [it for it in omar.unread() if it.startswith("[document")]


async def test_who_is_a_stranger_reads_how_little_there_is(place: Town, omar: Reader) -> None:
    said = await omar.says("/mesdonnees")
    assert said[0].startswith("Ce qui est gardé sur vous\n\nCompte dans le bot")
    assert "Inscription" not in said[0]


async def test_nothing_is_erased_before_it_is_pressed(place: Town, ana: Reader) -> None:
    await signed_up(place, ana)
    [said] = await ana.says("/oublier")
    assert said.startswith(
        "Effacer vos données\n\nEffacé\u00a0: compte dans le bot, inscription, nom, organisation et qualité"
    )
    assert (
        "Vous vous désistez\u00a0: l’équipe reçoit votre nom et votre organisation, pour que personne ne vous attende."
        in said
    )
    assert "Gardé sans votre nom\u00a0: journal des décisions, décomptes" in said
    assert "Hors d’atteinte\u00a0: les messages de plus de 48 heures" in said
    assert "organisateur" not in said
    assert await ana.taps(STAY) == "Rien n’est effacé."
    async with place.app.services.database.reading() as work:
        assert await work.signups.of(ana.id) is not None


async def test_who_is_forgotten_is_in_no_row_any_more(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana)
    await ana.says("/equipe Bonjour, Ana")
    await claire.says("/start")
    await ana.says("/oublier")
    shown = {it["message_id"] for it in place.telegram.messages(ana.id) if it["from"]["is_bot"]}
    await ana.taps(ASK)
    left = place.telegram.messages(ana.id)
    assert not shown & {it["message_id"] for it in left}
    receipt = ana.unread()[-1]
    found = re.search(
        r"Vos données sont effacées\nDate\u00a0: 26 mars 2024, 9\u00a0h\u00a015\nRéférence\u00a0: ([0-9A-F]{8})\n",
        receipt,
    )
    assert found, receipt
    kept = await everything(place)
    del kept["outbox"]  # the receipt itself, and what deletes the messages: thirty days
    for words in ("201", "Ana", "Œuvre", "arras.example", "végane", "39980001"):
        assert not [name for name, rows in kept.items() if words in rows], words
    assert found[1] in kept["audit"]
    told = claire.unread()[-1]
    assert told.startswith(
        "Anaïs L’Œuvre (Ville d’Arras) se désiste et ne viendra pas. "
        f"Ses données sont effacées à sa demande ({found[1]})"
    )
    await claire.says("/inscrits")
    journal = await claire.taps("Lire le journal")
    assert f"personne partie\u00a0: données effacées à la demande de la personne ({found[1]})" in journal


async def test_the_outbox_keeps_the_receipt_alone(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana)
    await ana.says("/equipe Bonjour")
    await ana.says("/oublier")
    await ana.taps(ASK)
    rows = (await everything(place))["outbox"]
    for words in ("Anaïs", "<b>Ana</b>", "arras.example", "végane", '"source":201'):
        assert words not in rows, words
    await place.until("2024-04-26 12:00")
    await place.until("2024-04-26 19:00")
    rows = (await everything(place))["outbox"]
    assert "201" not in rows


async def test_after_being_forgotten_one_is_a_stranger(place: Town, ana: Reader) -> None:
    await signed_up(place, ana)
    await ana.says("/oublier")
    await ana.taps(ASK)
    async with place.app.services.database.reading() as work:
        assert await work.people.get(ana.id) is None
    assert "prochain" not in [it["command"] for it in place.telegram.menu(ana.id, ana.id)]
    [said] = (await ana.says("/prochain"))[-1:]
    assert said.startswith("La commande «\u202fprochain\u202f» n’existe pas ou ne vous est pas ouverte.")
    async with place.app.services.database.reading() as work:
        known = await work.people.get(ana.id)
        assert known is not None and known.role is Role.OUTSIDER
        assert await work.signups.of(ana.id) is None


async def pressed_at_once(place: Town, ana: Reader, *buttons: str) -> None:
    """Signed up, then asks to be forgotten: the bot sees these presses together."""
    await signed_up(place, ana)
    await ana.says("/oublier")
    message = ana.last["message_id"]
    for label in buttons:
        place.telegram.taps(ana.id, message, label=label)
    await place.settled()


async def test_who_is_forgotten_is_not_told_that_nothing_is_erased(place: Town, ana: Reader) -> None:
    """Both buttons at once: what the second one says is true of what the first one did."""
    await pressed_at_once(place, ana, ASK, STAY)
    assert "Rien n’est effacé." not in [text_of(it) for it in place.telegram.messages(ana.id)]
    async with place.app.services.database.reading() as work:
        assert await work.signups.of(ana.id) is None


async def test_two_presses_at_once_forget_once(place: Town, ana: Reader) -> None:
    """The second comes from a stranger, who has nothing to forget but themself."""
    await pressed_at_once(place, ana, ASK, ASK)
    async with place.app.services.database.reading() as work:
        assert [it.what for it in await work.audit.latest() if it.what == "forgotten"] == ["forgotten"]
        assert await work.signups.of(ana.id) is None


async def test_the_seat_of_who_is_forgotten_is_free(place: Town, ana: Reader) -> None:
    await signed_up(place, ana)
    await ana.says("/oublier")
    await ana.taps(ASK)
    async with place.app.services.database.reading() as work:
        assert await work.signups.counts() == {}


async def test_an_old_question_about_another_sign_up_is_asked_again(place: Town, ana: Reader) -> None:
    await ana.says("/oublier")
    await signed_up(place, ana)
    said = await ana.taps(ERASE)
    assert "Vous vous désistez" in said
    assert ana.popup.text == "Ce bouton n’est plus valable. Renvoyez la commande pour en avoir un autre."
    async with place.app.services.database.reading() as work:
        assert await work.signups.of(ana.id) is not None


async def test_an_organiser_of_the_settings_reads_that_they_remain_one(place: Town, claire: Reader) -> None:
    [said] = (await claire.says("/oublier"))[-1:]
    assert said.endswith(
        "Vous restez organisateur·rice\u00a0: les réglages du bot vous nomment. Au prochain message, le bot vous reconnaîtra comme tel·le."
    )
    await claire.taps(ERASE)
    assert (await claire.says("/organisation"))[-1] != ""
    async with place.app.services.database.reading() as work:
        known = await work.people.get(claire.id)
    assert known is not None and known.role is Role.ORGANISER


async def test_an_organiser_named_in_chat_is_one_no_more(place: Town) -> None:
    lea = await place.person(102, "Léa", Role.ORGANISER)
    [said] = (await lea.says("/oublier"))[-1:]
    assert said.endswith("Vous ne serez plus organisateur·rice.")
    await lea.taps(ERASE)
    assert (await lea.says("/organisation"))[-1].startswith("La commande «\u202forganisation\u202f» n’existe pas")


async def test_messages_older_than_two_days_are_out_of_reach(place: Town, ana: Reader) -> None:
    await ana.says("/infos")
    old = ana.last["message_id"]
    await place.until("2024-03-28 09:30")
    await ana.says("/oublier")
    await ana.taps(ERASE)
    assert old in {it["message_id"] for it in place.telegram.messages(ana.id)}


async def test_the_whole_notice_is_a_pdf_that_says_what_the_documentation_says(place: Town, omar: Reader) -> None:
    await omar.says("/mesdonnees")
    await omar.taps("Lire la notice")
    assert omar.unread()[-1] == (
        "[document notice-donnees.pdf] La notice entière\u00a0: ce qui est gardé, pourquoi, qui le lit et jusqu’à quand."
    )
    content = place.telegram.content(omar.last["document"]["file_id"])
    read = " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages).split())
    assert b"pdfuaid:part" in content
    for said in (
        "Responsable du traitement : Cerdd",
        "Repas et accessibilité Pourquoi prévoir vos repas et votre accueil",
        "Conservation jusqu’au 11 avril 2024 Si vous demandez l’effacement effacé",
        "saisir la CNIL",
    ):
        assert said in read
    paragraphs = [it for it in path(Language.FR).read_text("utf-8").split("\n\n") if not it.startswith(("#", "|"))]
    assert len(paragraphs) == 6
    assert all(" ".join(it.split()) in read for it in paragraphs)


async def test_in_english(place: Town) -> None:
    eve = await place.person(401, "Eve", Role.PARTICIPANT, "en")
    await signed_up(place, eve)
    said = await eve.says("/mydata")
    text = "\n".join(said)
    for words in (
        "What is kept about you\n\nAccount with the bot (until 28 March 2025, or a month",
        "Role: participant",
        "Status: Confirmed",
        "Confirmed: 26 March 2024, 09:15",
        "Role: Elected representative",
        "Nights: Monday 25 March, Tuesday 26 March",
        "Diet and access needs (until 11 April 2024)\nDiet: végane",
        "Verified by: a code by e-mail",
        "Addresses to verify (7 days after the request)\nOne line, in the file.",
        "Record of decisions",
    ):
        assert words in text
    assert said[-1] == ("[document my-data.json] Everything kept about you, in a file to keep or hand on (JSON).")
    await eve.taps("Read the notice")
    assert eve.unread()[-1].startswith("[document privacy-notice.pdf] The whole notice: what is kept, why")
    [asked] = await eve.says("/forget")
    assert asked.startswith("Erase your data\n\nErased: account with the bot, sign-up, name, organisation and role")
    assert "You withdraw: the team receives your name and organisation, so that nobody waits for you." in asked
    assert "Kept without your name: record of decisions, counts" in asked
    assert "Out of reach: messages older than 48 hours" in asked
    assert await eve.taps("Stay, erase nothing") == "Nothing is erased."
    await eve.says("/forget")
    await eve.taps("Withdraw and erase my data")
    assert eve.unread()[-1].startswith("Your data is erased\nDate: 26 March 2024, 09:15\nReference: ")


async def test_the_letter_is_made_for_its_own_person(place: Town, ana: Reader, omar: Reader) -> None:
    await signed_up(place, ana)
    for who in (ana, omar):
        await who.says("/start")
        message = who.last
        message["reply_markup"] = {"inline_keyboard": [[{"text": "?", "callback_data": "1:mission"}]]}
        place.telegram.taps(who.id, message["message_id"], "1:mission")
        await place.settled()
    assert ana.unread()[-1].startswith("[document demande-ordre-de-mission.pdf] Demande d’ordre de mission")
    assert not [it for it in omar.unread() if "[document" in it]
    content = place.telegram.content(ana.last["document"]["file_id"])
    assert "Anaïs L’Œuvre, élu·e" in " ".join(PdfReader(BytesIO(content)).pages[0].extract_text().split())


async def test_a_letter_whose_sign_up_is_gone_is_refused_kindly(place: Town, ana: Reader) -> None:
    async with place.app.services.database.work() as work:
        work.outbox.enqueue(Queued(ana.id, Document(Recipe("mission", 1, Language.FR, "77"))))
    await place.settled()
    assert ana.unread()[-1].startswith("Cette lettre ne peut plus être établie")
