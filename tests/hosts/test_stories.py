"""Before the carnet is published, its hosts read the page on their visit, and put a fact right."""

from __future__ import annotations

import io
import json
from email.message import EmailMessage
from pathlib import Path

import pypdf

from bot.carnet.actions.documents import edition
from bot.carnet.actions.gather import shared
from bot.carnet.documents.formats import written
from bot.documents.sheets import programme_file
from bot.people.rules.person import Language, Role
from tests.attachments.photos import presses
from tests.carnet.test_stories import contribute
from tests.debriefs.test_stories import VISIT
from tests.mail.postbox import Postbox
from tests.narrowing import as_a
from tests.stories import story
from tests.town import Reader, Town

ADDRESS = "accueil@mairie.example"
PRECISION = "La charte date de 2021, et non de 2019."


async def opened(claire: Reader) -> str:
    """The screen of the visit."""
    await claire.says("/debrief")
    await claire.taps(claire.buttons[-2])  # the carnet, then its hosts
    await claire.taps(claire.buttons[-2])
    return await claire.taps(next(it for it in claire.buttons if it[:40] == VISIT[:40]))


def pages(content: bytes) -> str:
    return " ".join(" ".join(it.extract_text() for it in pypdf.PdfReader(io.BytesIO(content)).pages).split())


def page_of(letter: EmailMessage) -> bytes:
    [page] = letter.iter_attachments()
    assert page.get_content_type() == "application/pdf"
    return as_a(bytes, page.get_content())


async def test_the_page_is_mailed_and_the_screen_says_so(
    place: Town, box: Postbox, claire: Reader, ana: Reader
) -> None:
    await contribute(place, ana, await place.participant(202, "Ben"))
    assert "Aucune adresse électronique n’est notée.\nPage pas encore envoyée" in await opened(claire)
    assert "Envoyer la page par courriel" not in claire.buttons
    await claire.taps("Noter leur adresse")
    assert "adresse" in (await claire.says("pas une adresse"))[0]
    await claire.says("Accueil@Mairie.example")
    assert await claire.taps("Envoyer la page par courriel") == (
        f"La page «\u202f{VISIT}\u202f» part à accueil@mairie.example. Un courriel envoyé ne se reprend pas."
    )
    assert box.letters == []
    await claire.taps("Envoyer")
    await place.settled()
    [letter] = box.letters
    assert (letter["To"], letter["Subject"]) == (
        "accueil@mairie.example",
        f"Votre page dans le carnet\u00a0: {place.app.services.trip.name}",
    )
    text = pages(page_of(letter))
    assert "Merci de nous avoir reçu·es." in text and "Les élu·es écoutent « vraiment »" in text
    assert b"pdfuaid:part" in page_of(letter)
    assert "pour moi" not in text and "Ouverture" not in text  # neither what is private, nor the other visits
    assert "Page envoyée par courriel le 26 mars 2024" in await opened(claire)
    assert "Envoyer la page de nouveau" in claire.buttons
    assert "Aucune adresse électronique n’est notée." in await claire.taps("Effacer leur adresse")
    assert "Envoyer la page de nouveau" not in claire.buttons and "Effacer leur adresse" not in claire.buttons


async def test_a_mail_that_is_refused_is_said(place: Town, box: Postbox, claire: Reader) -> None:
    await opened(claire)
    await claire.taps("Noter leur adresse")
    await claire.says("accueil@mairie.example")
    box.answer = "550 no such user"
    await claire.taps("Envoyer la page par courriel")
    await claire.taps("Envoyer")
    await place.settled()
    assert "Le courriel n’a pas pu être remis le 26 mars 2024" in await opened(claire)


async def test_what_hosts_make_more_precise_is_in_the_carnet(place: Town, claire: Reader, ana: Reader) -> None:
    await contribute(place, ana, await place.participant(202, "Ben"))
    await opened(claire)
    await claire.taps("Noter leur précision")
    shown = await claire.says(f"  {PRECISION}\x07 ")
    assert f"«\u202f{PRECISION}\u202f»" in shown[-1]
    assert PRECISION in await carnet(place, "md")
    visit = next(
        it for day in json.loads(await carnet(place, "json"))["days"] for it in day["visits"] if it["title"] == VISIT
    )
    assert visit["precisions"] == [PRECISION]
    await claire.taps("Corriger leur précision")
    said = await claire.says("x" * 1001)
    assert said[-1] == "Écrivez leur précision en 1\u202f000 caractères au plus."
    await claire.says("Depuis 2021.")
    assert "Depuis 2021." in await carnet(place, "md")
    await opened(claire)
    await claire.taps("Retirer leur précision")
    assert "2021" not in await carnet(place, "md")


async def carnet(place: Town, form: str) -> str:
    async with place.app.services.database.reading() as work:
        trip = place.app.services.trip
        return written(form, await edition(work, trip, await shared(work, trip), Language.FR)).decode()


async def test_without_mail_an_organiser_passes_the_page_on(tmp_path: Path) -> None:
    async with story(tmp_path, "2024-03-26 09:15") as place:
        claire = await place.person(101, "Claire", Role.ORGANISER, "en")
        assert "The bot sends no e-mail here: receive the page, then pass it on." in await opened(claire)
        claire.unread()
        await claire.taps("Receive the page, to pass on")
        [sent] = [it for it in claire.unread() if it.startswith("[document")]
        assert sent == (
            "[document echange-avec-une-collectivite-impliquer-les-habitantes-dans-les-projets.pdf] "
            f"The page on “{VISIT}”, to pass on to its hosts: what its authors agreed to share."
        )
        assert "Page given to the team, to pass on, on 26 March 2024" in await opened(claire)


async def test_only_organisers_see_the_hosts(place: Town, ana: Reader, claire: Reader) -> None:
    await opened(claire)
    await ana.says("/programme")
    for data in ("hosts", "hosts:page:0", "journal-all"):
        shown = await presses(ana, data)
        assert "hôtes des visites" not in shown and "carnet de la délégation" not in shown


async def test_the_overview_holds_every_visit_on_pages_that_fit(place: Town, claire: Reader) -> None:
    await claire.says("/debrief")
    await claire.taps(claire.buttons[-2])  # the carnet, then its hosts
    first = await claire.taps("Montrer leur page aux hôtes")
    assert first.startswith("Les hôtes des visites\nAvant de publier le carnet") and first.count("Page pas encore") == 6
    assert (await claire.taps("Voir la page suivante")).count("Page pas encore envoyée") == 4
    assert "Voir la page précédente" in claire.buttons


async def test_a_programme_s_file_says_where_to_write_and_only_the_team_reads_it(
    place: Town, claire: Reader, ana: Reader
) -> None:
    async with place.app.services.database.reading() as work:
        current = await work.programmes.current()
    rows = programme_file(current, "csv").decode("utf-8-sig").splitlines()
    head, *lines = [
        f"{it};{email}" for it, email in zip(rows, ("hote_email", *(ADDRESS for _ in rows[1:])), strict=True)
    ]
    place.telegram.sends_document(claire.id, "\n".join([head, *lines]).encode(), "programme.csv")
    await place.settled()
    shown = claire.unread()[-1]
    assert f"{len(lines)} adresses d’hôtes sont nouvelles\u00a0: seule l’équipe les voit." in shown
    await claire.taps("Publier sans prévenir")
    assert f"Adresse\u00a0: {ADDRESS}" in await opened(claire)
    async with place.app.services.database.reading() as work:
        assert (await work.programmes.current()).version == current.version
    place.telegram.sends_document(
        claire.id, "\n".join([head, *lines[:3], f"{lines[3][:-5]}@@"]).encode(), "programme.csv"
    )
    await place.settled()
    assert "n’est pas une adresse électronique" in claire.unread()[-1]
