"""What really happened, said beside what was announced."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.carnet.documents.sheet import sheet
from bot.carnet.documents.words import facts
from bot.carnet.rules.carnet import ASKED, Material, Page, Photo, Saying, carnet
from bot.people.rules.person import Language
from bot.programme.rules.programme import Place, Programme
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from tests.narrowing import as_a

TRIP = load_trip(SHIPPED_TRIP)
ANNOUNCED = TRIP.programme
VISIT = "collectivite-habitants"


def happened(**changes: object) -> tuple[Programme, Page]:
    """The page of the visit, when it went otherwise than announced."""
    entries = [replace(it, **changes) if it.ref == VISIT else it for it in ANNOUNCED]  # type: ignore[arg-type]  # fields
    programme = replace(ANNOUNCED, entries=tuple(entries))
    made = carnet(programme, Material(announced=ANNOUNCED))
    return programme, next(page for day in made.days for page in day.pages if page.entry.ref == VISIT)


def page_facts(language: Language = Language.FR, **changes: object) -> list[str]:
    programme, page = happened(**changes)
    return facts(page, programme.zone, language)


def test_what_went_as_announced_needs_no_word() -> None:
    assert page_facts() == []


def test_another_hour_another_place_another_day() -> None:
    entry = ANNOUNCED.entry(VISIT)
    assert entry is not None and entry.ends is not None
    later = {"starts": entry.starts + timedelta(minutes=15), "ends": entry.ends}
    assert page_facts(Language.FR, **later) == ["D’abord annoncé\u00a0: 9\u00a0h\u00a030 – 12\u00a0h."]
    assert page_facts(Language.EN, **later) == ["First announced: 09:30 – 12:00."]
    assert page_facts(place=Place("Salle B")) == [
        "D’abord annoncé à un autre endroit\u00a0: Mairie et maison de quartier (exemple), 44400 Rezé (exemple)."
    ]
    day = timedelta(days=1)
    assert page_facts(starts=entry.starts + day, ends=entry.ends + day)[0].startswith(
        "D’abord annoncé\u00a0: mardi 26 mars, 9"
    )


def test_a_cancelled_visit_stays_with_its_reason() -> None:
    assert page_facts(cancelled=True, reason="La salle est inondée.") == [
        "Cette étape n’a pas eu lieu. La salle est inondée."
    ]
    assert page_facts(Language.EN, cancelled=True) == ["This did not take place."]


def test_what_was_not_announced_was_added() -> None:
    others = replace(ANNOUNCED, entries=tuple(it for it in ANNOUNCED if it.ref != VISIT))
    made = carnet(ANNOUNCED, Material(announced=others))
    [page] = [page for day in made.days for page in day.pages if page.added]
    assert facts(page, ANNOUNCED.zone, Language.FR) == ["Étape ajoutée pendant le voyage."]


def test_a_day_on_which_nobody_wrote_says_so_kindly_and_gives_its_programme() -> None:
    told = [(VISIT, Saying("success", "La confiance")), (VISIT, Saying(ASKED, "Qui\u202f?", answer="Nous."))]
    after, before = datetime(2024, 3, 29, tzinfo=UTC), datetime(2024, 3, 24, tzinfo=UTC)
    made = sheet(TRIP, ANNOUNCED, carnet(ANNOUNCED, Material(told, issued=after)), Language.FR)
    monday, tuesday, *_ = as_a(list, made["days"])
    assert monday["silent"].startswith("Ce jour-là, nous avons écouté, marché et partagé des repas")
    assert (monday["visits"], len(monday["lines"])) == ([], 7)
    assert (tuesday["silent"], [it["title"] for it in tuesday["visits"]]) == (
        "",
        ["Échange avec une collectivité\u00a0: impliquer les habitant·es dans les projets"],
    )
    assert tuesday["visits"][0]["asked"] == [{"words": "Qui\u202f?", "answer": "Nous."}]
    early = sheet(TRIP, ANNOUNCED, carnet(ANNOUNCED, Material(told, issued=before)), Language.FR)
    assert as_a(list, early["days"])[0]["silent"] == "Cette journée n’a pas encore eu lieu. Voici ce qui est prévu."
    assert tuesday["quiet"].startswith("Ce jour-là aussi, sans que personne n’en écrive\u00a0: Découverte")


def test_a_photograph_that_is_not_there_any_more_leaves_no_hole() -> None:
    photos = [(VISIT, Photo("a.jpg", "Une place")), (VISIT, Photo("b.jpg"))]
    made = carnet(ANNOUNCED, Material(photos=photos))
    assert [it.file for it in made.only({"b.jpg"}).photos] == ["b.jpg"]
    assert made.days[1].has_content and not made.only({}).days[1].has_content
