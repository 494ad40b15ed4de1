from datetime import date
from io import BytesIO

import pytest
from PIL import Image

from bot.people.rules.person import Language
from bot.programme.documents.png import COLUMN, TALL, WIDTH, day_png
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from tests.builders import entry, programme, trip
from tests.documents.samples import HOSTILE, crowded, journey, whole

DAY = date(2024, 3, 26)


def opened(picture: bytes) -> Image.Image:
    return Image.open(BytesIO(picture))


def seen(picture: Image.Image) -> float:
    """How much taller than wide: a chat cuts what is much more than 1.6."""
    return picture.height / picture.width


@pytest.mark.parametrize("language", list(Language))
def test_a_short_day_is_one_column_for_a_phone(language: Language) -> None:
    picture = opened(day_png(journey(), whole(), DAY, language))
    assert (picture.format, picture.width) == ("PNG", 3 * WIDTH)
    assert 0.5 < seen(picture) <= TALL
    assert len(picture.convert("L").getcolors() or []) > 50


def test_a_full_day_takes_two_columns_rather_than_be_cut() -> None:
    shipped = load_trip(SHIPPED_TRIP)
    for day in shipped.programme.days:
        picture = opened(day_png(shipped, shipped.programme, day, Language.FR))
        assert picture.width == 3 * (WIDTH + COLUMN)
        assert 1 < seen(picture) <= TALL


def test_a_cancelled_entry_is_marked_in_red() -> None:
    alarm = (0xB3, 0x26, 0x1E)
    kept = opened(day_png(trip(), programme(entry()), DAY, Language.FR)).convert("RGB")
    gone = opened(day_png(trip(), programme(entry(cancelled=True)), DAY, Language.FR)).convert("RGB")
    assert alarm not in {colour for _, colour in kept.getcolors(1 << 20) or []}
    assert alarm in {colour for _, colour in gone.getcolors(1 << 20) or []}


def test_days_differ_and_are_those_of_the_programmes_zone() -> None:
    late = programme(entry(at="2024-03-26 00:30"))
    assert day_png(trip(), late, DAY, Language.FR) != day_png(trip(), late, date(2024, 3, 25), Language.FR)


def test_a_day_without_entries_is_still_a_picture() -> None:
    assert opened(day_png(journey(), whole(), date(2024, 3, 28), Language.FR)).height > 300


def test_fifty_entries_stay_within_what_telegram_takes() -> None:
    picture = opened(day_png(journey(), crowded(), DAY, Language.FR))
    assert picture.width + picture.height <= 10_000
    assert seen(picture) <= TALL


@pytest.mark.parametrize("title", [HOSTILE, "🚌 漢字", "a" * 500, "\u202e\x00\x07", "\ud800"])
def test_any_title_makes_a_picture(title: str) -> None:
    assert opened(day_png(trip(name=title), programme(entry(title=title, hosts=title)), DAY, Language.FR)).width >= 1080
