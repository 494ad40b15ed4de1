"""A file that is no more, a disk that is full, a store that is away: said, tried again, nothing lost."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image

from tests.attachments.photos import TROUBLE, chooses_question, held, shows, store
from tests.pictures import photo
from tests.town import Reader, Town


async def test_a_file_that_telegram_gives_no_more_is_asked_for_again_then_told_as_lost(
    place: Town, ana: Reader
) -> None:
    await chooses_question(place, ana)
    place.telegram.fail_next(
        "getFile", 400, "Bad Request: wrong file_id or the file is temporarily unavailable", times=2
    )
    await shows(ana, caption="La cour")
    assert held(place) == []
    for _ in range(2):
        place.clock.pass_by(seconds=20)
        await place.settled()
    assert len(held(place)) == 1, "it was unavailable for a moment"
    place.telegram.fail_next(
        "getFile", 400, "Bad Request: wrong file_id or the file is temporarily unavailable", times=99
    )
    await shows(ana, photo(colour="green"))
    ana.unread()
    for _ in range(8):
        place.clock.pass_by(seconds=640)
        await place.settled()
    [told] = [it for it in ana.unread() if "gardée" in it]
    assert told.startswith(
        "Une photo que vous avez envoyée n’a pas pu être gardée\u00a0: Telegram ne donne plus ce fichier."
    )
    [own] = await ana.says("/carnet")
    assert "[photo] La cour [fichier non gardé]" in own


async def test_a_disk_that_is_full_loses_nothing_and_is_told_once(place: Town, claire: Reader, ana: Reader) -> None:
    await chooses_question(place, ana)
    claire.unread()
    folder = store(place)
    folder.write_bytes(b"")  # a file where the folder should be: nothing can be kept
    said = await shows(ana)
    assert said.startswith("C’est gardé")
    place.clock.pass_by(seconds=15)
    await place.settled()
    assert [it for it in claire.unread() if TROUBLE in it] == [
        "Quelque chose ne fonctionne pas\u00a0: la conservation des photos et des messages vocaux (le disque est plein, "
        "ou l’espace de stockage ne répond pas\u00a0: ils attendent et seront gardés). "
        "Le bot réessaie seul\u202f; vous serez averti·e quand ce sera rétabli."
    ]
    folder.unlink()
    place.clock.pass_by(seconds=60)
    await place.settled()
    assert len(held(place)) == 1
    [ended] = [it for it in claire.unread() if TROUBLE in it]
    assert ended.startswith("C’est rétabli")


async def test_a_disk_without_room_keeps_no_half_of_a_photograph_and_all_of_it_once_there_is_room(
    place: Town, claire: Reader, ana: Reader
) -> None:
    await chooses_question(place, ana)
    claire.unread()
    store(place).mkdir()
    with disk(store(place), kibibytes=4) as grow:
        assert (await shows(ana, grained())).startswith("C’est gardé")
        place.clock.pass_by(seconds=15)
        await place.settled()
        assert [it for it in claire.unread() if TROUBLE in it]
        assert held(place) == []
        grow(1024)
        place.clock.pass_by(seconds=60)
        await place.settled()
        assert [len(it) > 4096 for it in held(place)] == [True]
        assert [it for it in claire.unread() if it.startswith("C’est rétabli")]
        [own] = await ana.says("/carnet")
        assert "[photo]" in own


@contextmanager
def disk(folder: Path, kibibytes: int) -> Iterator[Callable[[int], None]]:
    """A real one, as small as that, mounted there; the block may make it larger."""

    def mount(*options: str) -> bool:
        words = ("mount", "-t", "tmpfs", "-o", ",".join(options), "tmpfs", str(folder))
        return shutil.which("mount") is not None and subprocess.run(words, capture_output=True).returncode == 0  # noqa: S603  # our own words

    if not mount(f"size={kibibytes}k"):
        pytest.skip("only root may mount a small disk here")
    try:
        yield lambda more: None if mount("remount", f"size={more}k") else pytest.fail("not made larger")
    finally:
        subprocess.run(("umount", "--lazy", str(folder)), check=True, capture_output=True)  # noqa: S603, S607  # our own words


def grained() -> bytes:
    """A photograph that no compression makes small."""
    made = io.BytesIO()
    Image.merge("RGB", [Image.effect_noise((400, 300), 80) for _ in range(3)]).save(made, "JPEG", quality=84)
    return made.getvalue()


async def test_a_store_that_is_away_delays_a_document_and_loses_none(place: Town, claire: Reader, ana: Reader) -> None:
    await chooses_question(place, ana)
    await shows(ana)
    await claire.says("/debrief")
    await claire.taps(next(it for it in claire.buttons if it.startswith("Lire")))
    await claire.taps("Ouvrir 1")
    claire.unread()
    away = store(place).rename(store(place).with_name("elsewhere"))
    store(place).write_bytes(b"")
    await claire.taps("Voir la photo 1")
    assert claire.unread() == []
    store(place).unlink()
    away.rename(store(place))
    place.clock.pass_by(seconds=60)
    await place.settled()
    assert [it.startswith("[photo]") for it in claire.unread()] == [True]
