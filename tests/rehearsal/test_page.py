"""The page in a real browser: what people do in it, what it looks like to assistive tools, whom it speaks to."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Literal

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Locator, Page, ViewportSize, async_playwright, expect

from bot.rehearsal.server import page
from bot.rehearsal.stage import stage
from bot.settings import SHIPPED_TRIP
from tests.conftest import NO_CHROMIUM
from tests.rehearsal.conftest import png

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = ("background-networking", "component-update", "sync")
OPTIONS = ["--headless", "--no-sandbox", "--disable-gpu", *(f"--disable-{it}" for it in QUIET)]
PHONE, DESK = ViewportSize(width=360, height=740), ViewportSize(width=1280, height=900)
ZOOMED = [ViewportSize(width=640, height=400), ViewportSize(width=320, height=420), ViewportSize(width=195, height=422)]
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
HOME = "http://127.0.0.1:"


pytestmark = pytest.mark.asyncio(loop_scope="module")  # the loop that the browser lives in

PATIENCE = 40_000  # milliseconds: a clock that walks for a week takes more than the usual five on a loaded machine


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def chromium() -> AsyncIterator[Browser]:
    """One for all; each test has a context of its own."""
    if CHROMIUM is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(NO_CHROMIUM)
    expect.set_options(timeout=PATIENCE)
    async with async_playwright() as playwright:
        yield await playwright.chromium.launch(executable_path=CHROMIUM, args=OPTIONS)


@pytest_asyncio.fixture(loop_scope="module")
async def address(chromium: Browser) -> AsyncIterator[str]:
    async with stage(Path(SHIPPED_TRIP), "2024-03-25", flow=False) as on, page(on, 0) as port:
        for person in (1001, 2001, 2003):
            on.telegram.starts(person)
        await on.settled()
        yield f"{HOME}{port}/"
        for context in chromium.contexts:
            await context.close()


@pytest.fixture
def asked() -> list[str]:
    """Every address that the page asks for, and what goes wrong in it."""
    return []


async def opened(
    chromium: Browser, address: str, size: ViewportSize, asked: list[str], locale: str = "fr-FR", who: str = ""
) -> Page:
    """The page once it shows a message."""
    context = await chromium.new_context(viewport=size, locale=locale, timezone_id="America/New_York")
    made = await context.new_page()
    made.on("request", lambda it: asked.append(it.url))
    made.on("pageerror", lambda it: asked.append(f"error {it}"))
    made.on("console", lambda it: asked.append(f"{it.type} {it.text}"))
    await made.goto(f"{address}{who}")
    await expect(made.locator("article").first).to_be_visible()
    return made


def strangers(asked: list[str]) -> list[str]:
    """What is not a request to this machine."""
    return [it for it in asked if not it.startswith(HOME)]


async def say(seen: Page, text: str, answer: str) -> Locator:
    """Writes, and gives the bot's answer once it is there."""
    await seen.fill("#say", text)
    await seen.press("#say", "Enter")
    last = seen.locator("article").last
    await expect(last).to_contain_text(answer)
    return last


async def ends_in_view(it: Page) -> bool:
    log = await it.locator("#log").evaluate("it => it.scrollHeight - it.scrollTop - it.clientHeight")
    return bool(log < 2)


async def test_people_read_press_and_move_the_clock(chromium: Browser, address: str, asked: list[str]) -> None:
    seen = await opened(chromium, address, DESK, asked)
    last = await say(seen, "/programme", "Choisissez un jour")
    await last.get_by_role("button", name="mar. 26 mars").press("Enter")
    await expect(last).to_contain_text("Mardi 26 mars")
    assert await seen.evaluate("document.activeElement.closest('#log') !== null")  # the keyboard stays in the chat
    assert await ends_in_view(seen)
    await expect(seen.locator("#next")).to_contain_text("Ensuite\u00a0: lun. 25 mars à ")
    await seen.get_by_role("button", name="Passer au lendemain").click()
    await expect(seen.locator("#toast")).to_have_text("Il est 07:00, mardi 26 mars 2024.")
    await expect(seen.locator("#hour")).to_have_text("07:00")
    await seen.fill("#on", "01/03/2024")
    await seen.get_by_role("button", name="Y aller").click()
    await expect(seen.locator("#toast")).to_have_text("L’horloge n’avance que vers l’avenir, d’un an au plus.")
    assert [it for it in strangers(asked) if "409" not in it] == []


async def test_a_folded_quotation_opens(chromium: Browser, address: str, asked: list[str]) -> None:
    seen = await opened(chromium, address, PHONE, asked)
    await seen.fill("#say", "/poche")
    await seen.press("#say", "Enter")
    quote = seen.locator("#log blockquote").first
    await expect(quote).to_be_visible()
    folded = await quote.bounding_box()
    await seen.get_by_role("button", name="Tout lire").first.press("Enter")
    await expect(seen.get_by_role("button", name="Replier").first).to_have_attribute("aria-expanded", "true")
    whole = await quote.bounding_box()
    assert folded and whole and folded["height"] < 90 < whole["height"]
    assert strangers(asked) == []


async def test_another_person_has_another_telegram(chromium: Browser, address: str, asked: list[str]) -> None:
    seen = await opened(chromium, address, DESK, asked)
    await seen.get_by_role("button", name="Passer au lendemain").click()
    await expect(seen.locator("[data-person='2002'] .badge")).to_contain_text("nouveau")
    await seen.locator("[data-person='2002']").click()
    await expect(seen.locator("#chat-sub")).to_have_text("avec Benoît Œuvrard, participant·e")
    await expect(seen.locator("[data-person='2002'] .badge")).to_have_count(0)
    await seen.locator("[data-person='4001']").click()
    await expect(seen.locator("#log")).to_contain_text("Cette personne n’a pas encore ouvert le bot.")
    await expect(seen.locator("#group")).to_be_hidden()
    await seen.get_by_role("button", name="Démarrer").click()
    await expect(seen.locator("article").last).to_contain_text("Voyage apprenant")
    await seen.reload()
    await expect(seen.locator("#chat-sub")).to_have_text("avec Lina Passante, extérieur·e au voyage")
    assert strangers(asked) == []


async def test_the_group_has_its_own_conversation(chromium: Browser, address: str, asked: list[str]) -> None:
    seen = await opened(chromium, address, DESK, asked)
    await seen.locator("#group").click()
    await expect(seen.locator("#chat-title")).to_have_text("Voyage apprenant")
    await say(seen, "/programme@EscaleBot", "Choisissez un jour")
    await seen.locator("[data-person='1001']").click()
    await seen.locator("#group").click()
    await expect(seen.locator("article").first).to_contain_text("/programme@EscaleBot")
    assert strangers(asked) == []


async def test_files_pictures_places_and_voices_go(chromium: Browser, address: str, asked: list[str]) -> None:
    seen = await opened(chromium, address, DESK, asked)
    await seen.fill("#say", "La cour, le midi")
    await seen.set_input_files("#file", {"name": "plan.png", "mimeType": "image/png", "buffer": png()})
    await expect(seen.locator(".mine img")).to_have_count(1)
    await expect(seen.locator(".mine").last).to_contain_text("La cour, le midi")
    await expect(seen.locator("#say")).to_have_value("")
    await seen.set_input_files("#file", {"name": "liste.txt", "mimeType": "text/plain", "buffer": b"a"})
    await expect(seen.locator(".mine a.card b")).to_have_text("liste.txt")
    await seen.get_by_role("button", name="Joindre", exact=True).click()
    await seen.get_by_role("button", name="Une photo d’essai").click()
    await expect(seen.locator(".mine img")).to_have_count(2)
    for label, shown in (("Ma position", "Position"), ("Un message vocal", "Message vocal, 3 s")):
        await seen.get_by_role("button", name="Joindre", exact=True).click()
        await seen.get_by_role("button", name=label).click()
        await expect(seen.locator(".mine .card b").last).to_have_text(shown)
    assert strangers(asked) == []


async def test_people_answer_and_correct_themselves(chromium: Browser, address: str, asked: list[str]) -> None:
    seen = await opened(chromium, address, DESK, asked)
    await say(seen, "/equipe", "Envoyez votre message")
    await expect(seen.locator("#replying")).to_contain_text("Vous répondez à")
    await expect(seen.locator("#say")).to_be_focused()
    await say(seen, "Où déjeune-t-on\u202f?", "transmis")
    mine = seen.locator("article.mine").last
    await mine.get_by_role("button", name="Modifier").click()
    await expect(seen.locator("#say")).to_have_value("Où déjeune-t-on\u202f?")
    await seen.fill("#say", "Où déjeune-t-on lundi\u202f?")
    await seen.press("#say", "Enter")
    await expect(mine).to_contain_text("lundi")
    await expect(mine).to_contain_text("modifié")


async def test_on_a_phone_panes_open_and_close(chromium: Browser, address: str, asked: list[str]) -> None:
    seen = await opened(chromium, address, PHONE, asked)
    people, clock = seen.locator("#people-pane"), seen.locator("#clock-pane")
    await expect(people).to_be_hidden()
    await seen.get_by_role("button", name="Changer de personne").click()
    await expect(people).to_be_visible()
    await seen.keyboard.press("Escape")
    await expect(people).to_be_hidden()
    await seen.get_by_role("button", name="Horloge").click()
    await clock.get_by_role("button", name="Avancer d’une heure").click()
    await expect(seen.locator("#short-now")).to_have_text("lun. 25 mars, 11:00")
    assert strangers(asked) == []


async def test_it_says_first_what_it_is(chromium: Browser, address: str, asked: list[str]) -> None:
    for size in (PHONE, DESK):
        seen = await opened(chromium, address, size, asked)
        about = seen.get_by_text(
            "Le vrai bot, sans Telegram\u00a0: rien ne part. Choisissez une personne, puis avancez l’horloge."
        )
        await expect(about).to_be_in_viewport()


@pytest.mark.parametrize("locale", ["en-US", "ja-JP"])
async def test_dates_are_french_whatever_the_browsers_language(
    chromium: Browser, address: str, asked: list[str], locale: str
) -> None:
    seen = await opened(chromium, address, DESK, asked, locale)
    await expect(seen.locator("#on")).to_have_value("25/03/2024")
    await expect(seen.locator("#at")).to_have_value("07:00")
    await expect(seen.locator("#date")).to_have_text("lundi 25 mars 2024")
    await seen.fill("#on", "1/4/2024")
    await seen.fill("#at", "9 h 30")
    await seen.get_by_role("button", name="Y aller").click()
    await expect(seen.locator("#toast")).to_have_text("Il est 09:30, lundi 1er avril 2024.")
    await expect(seen.locator("#short-now")).to_have_text("lun. 1er avr., 09:30")
    assert await seen.locator("input[type=datetime-local], input[type=date], input[type=time]").count() == 0


@pytest.mark.parametrize(("on", "at"), [("2024-03-26", "07:00"), ("30/02/2024", "07:00"), ("26/03/2024", "25:00")])
async def test_a_date_that_is_none_is_said(chromium: Browser, address: str, asked: list[str], on: str, at: str) -> None:
    seen = await opened(chromium, address, DESK, asked)
    await seen.fill("#on", on)
    await seen.fill("#at", at)
    await seen.get_by_role("button", name="Y aller").click()
    said = "Écrivez la date ainsi\u00a0: 25/03/2024, et l’heure ainsi\u00a0: 07:30."
    await expect(seen.locator("#toast")).to_have_text(said)
    await expect(seen.locator("#hour")).to_have_text("10:00")


async def test_each_day_of_the_trip_has_its_button(chromium: Browser, address: str, asked: list[str]) -> None:
    seen = await opened(chromium, address, DESK, asked)
    days = seen.get_by_role("group", name="Un jour du voyage").get_by_role("button")
    assert [await it.text_content() for it in await days.all()] == [
        f"{day} mars 2024" for day in ("lun. 25", "mar. 26", "mer. 27", "jeu. 28")
    ]
    await seen.fill("#at", "8h15")
    await days.nth(1).click()
    await expect(seen.locator("#toast")).to_have_text("Il est 08:15, mardi 26 mars 2024.")
    await expect(days.nth(0)).to_be_disabled()
    await expect(days.nth(1)).to_be_enabled()
    assert strangers(asked) == []


async def test_one_comes_back_to_where_one_left(chromium: Browser, address: str, asked: list[str]) -> None:
    seen = await opened(chromium, address, DESK, asked)
    count = await seen.locator("article").count()
    await seen.get_by_role("button", name="Aller au prochain événement").click()
    await expect(seen.locator("#toast")).to_have_text("Il est 12:00, lundi 25 mars 2024.")
    await expect(seen.locator("article")).not_to_have_count(count)
    await seen.get_by_role("button", name="Revenir au lun. 25 mars à 10:00").click()
    await expect(seen.locator("#toast")).to_have_text("Il est 10:00, lundi 25 mars 2024.")
    await expect(seen.locator("article")).to_have_count(count)
    await say(seen, "/programme", "Choisissez un jour")
    await without_barrier(seen)
    assert strangers(asked) == []


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
async def test_the_keyboard_goes_straight_to_the_clock(
    chromium: Browser, address: str, asked: list[str], size: ViewportSize
) -> None:
    seen = await opened(chromium, address, size, asked, who="#2003")
    for name in ("Aller à l’écriture", "Aller à l’horloge"):
        await seen.keyboard.press("Tab")
        await expect(seen.get_by_role("link", name=name)).to_be_focused()
    await seen.keyboard.press("Enter")
    await expect(seen.locator("#clock-title")).to_be_focused()
    await expect(seen.locator("#hour")).to_be_in_viewport()
    await seen.reload()
    await expect(seen.locator("#chat-sub")).to_contain_text("Grace Miller")  # the address still says whom one sees


async def test_each_bubble_says_its_language(chromium: Browser, address: str, asked: list[str]) -> None:
    for who, language in (("#2003", "en"), ("#2001", "fr")):
        seen = await opened(chromium, address, DESK, asked, who=who)
        bubbles = await seen.locator(".bubble").all()
        assert {await it.get_attribute("lang") for it in bubbles} == {language}
        await expect(seen.locator("article .keys").first).to_have_attribute("lang", language)
        await expect(seen.locator("article .foot").first).to_have_attribute("lang", "fr")


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
async def test_what_one_presses_in_a_text_is_tall_enough(
    chromium: Browser, address: str, asked: list[str], size: ViewportSize
) -> None:
    seen = await opened(chromium, address, size, asked)
    await say(seen, "/aide", "/equipe")
    heights = await seen.locator(".command").evaluate_all("all => all.map(it => it.getBoundingClientRect().height)")
    assert len(heights) > 3
    assert min(heights) >= 24
    await without_barrier(seen)


@pytest.mark.parametrize("size", ZOOMED, ids=lambda it: f"{it['width']}x{it['height']}")
async def test_at_200_per_cent_what_one_writes_stays_in_view(
    chromium: Browser, address: str, asked: list[str], size: ViewportSize
) -> None:
    seen = await opened(chromium, address, size, asked)
    for what in ("#say", "#form .main", ".open[data-pane='clock-pane']"):
        await expect(seen.locator(what)).to_be_in_viewport(ratio=1)
    assert await seen.evaluate("document.documentElement.scrollHeight") == size["height"]
    assert await seen.evaluate("document.documentElement.scrollWidth") == size["width"]
    assert await seen.locator("#log").evaluate("it => it.clientHeight") > 100
    await without_barrier(seen)


async def test_it_says_how_to_rehearse_ones_own_trip(chromium: Browser, address: str, asked: list[str]) -> None:
    seen = await opened(chromium, address, DESK, asked)
    own = seen.get_by_role("region", name="Répéter votre voyage")
    await expect(own).to_contain_text("rehearse --trip mon-voyage.toml")
    await expect(own).to_contain_text("choisissez Claire Vasseur et joignez le fichier")


async def test_things_go_wrong_on_purpose(chromium: Browser, address: str, asked: list[str]) -> None:
    seen = await opened(chromium, address, DESK, asked, who="#2001")
    await seen.get_by_role("button", name="Bloquer le bot (Ana Lefebvre)").click()
    await expect(seen.locator("#block")).to_have_text("Débloquer le bot (Ana Lefebvre)")
    await seen.get_by_role("button", name="Faire attendre Telegram (429)").click()
    await expect(seen.locator("#toast")).to_contain_text("demandera d’attendre une minute")
    await seen.get_by_role("button", name="Couper le réseau dix minutes").click()
    await expect(seen.locator("#cut")).to_have_text("Le réseau est coupé jusqu’à 10:10.")
    await without_barrier(seen)
    await seen.get_by_role("button", name="Avancer d’une heure").click()
    await expect(seen.locator("#cut")).to_be_hidden(timeout=20_000)
    assert strangers(asked) == []


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
async def test_no_barrier_and_no_needless_scrolling(
    chromium: Browser, address: str, asked: list[str], size: ViewportSize
) -> None:
    seen = await opened(chromium, address, size, asked)
    await say(seen, "/programme", "Choisissez un jour")
    for scheme in SCHEMES:
        await seen.emulate_media(color_scheme=scheme)
        await without_barrier(seen)
    await seen.get_by_role("button", name="Menu", exact=True).click()
    await without_barrier(seen)
    await seen.keyboard.press("Escape")
    for opener in await seen.locator(".open:visible").all():
        await opener.click()
        await without_barrier(seen)
    assert await seen.evaluate("document.documentElement.scrollWidth") == size["width"]
    assert await seen.evaluate("document.documentElement.scrollHeight") == size["height"]
    assert await ends_in_view(seen)
    assert strangers(asked) == []


async def without_barrier(seen: Page) -> None:
    found = await Axe().run(seen)
    assert found.violations_count == 0, found.generate_report()
