"""Which words of the others a carnet holds, and what another deployment reads of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.attachments.rules import Attachment, Kind
from bot.carnet.rules.carnet import (
    ASKED,
    PROMISED,
    SHORT,
    Carnet,
    Day,
    Material,
    Page,
    Photo,
    Saying,
    by_entry,
    carnet,
    epigraph,
    ordered,
)
from bot.carnet.rules.record import FORMAT, VERSION, Contribution, RecordedDay, Visit, record
from bot.carnet.rules.sources import own_photographs, personal, photographs, promised, public, questions, titled
from bot.debriefs.rules import contributions
from bot.debriefs.rules.contributions import Mark, Shown
from bot.host_questions.rules import Question
from bot.notes.rules import Note
from bot.people.rules.person import Language
from bot.programme.rules.programme import NEVER, EntryKind, Place, Programme
from bot.promises.rules import News, Outcome, Promise
from bot.trip import DebriefQuestion, DebriefRhythm, Wording
from tests.builders import PARIS, entry, instant, programme, trip

NAMES = {1: "Une autre", 7: "Ana Martin", 8: "Ben Leroy"}
PHOTO = Attachment(1, Kind.PHOTO, "Le quai", "quai.jpg", agreed=True)
TUESDAY = "day:2024-03-26"


def test_the_network_reads_words_with_the_name_their_author_agreed_to() -> None:
    found = [
        Shown("success", "La confiance", "port", 7, 3),
        Shown("hard", "Le temps", None, None, day=TUESDAY),
        Shown("idea", "Signé sans nom", "port", 99),
        Shown("worked", "", "port", 7),
        Shown("takes", "De nulle part", None, 7),
    ]
    assert public(found, NAMES) == [
        ("port", Saying("success", "La confiance", "Ana Martin")),
        (TUESDAY, Saying("hard", "Le temps", "")),
        ("port", Saying("idea", "Signé sans nom", "")),
    ]


def note(words: str, entry: str = "", carried: tuple[Attachment, ...] = ()) -> Note:
    return Note(1, 7, 1, NEVER, words, entry, carried)


def test_one_person_reads_all_they_said_and_their_notes() -> None:
    found = [
        contributions.Contribution(1, 7, "port", "hard", "Le bruit", Mark.PRIVATE),
        contributions.Contribution(2, 7, "port", "idea", ""),
    ]
    assert personal(found, [note("Rappeler Jo", "port"), note("Sans étape"), note("", "port", (PHOTO,))]) == [
        ("port", Saying("hard", "Le bruit")),
        ("port", Saying("", "Rappeler Jo")),
    ]


def test_a_photograph_is_shown_once_its_author_agreed_and_names_nobody_who_is_not_named() -> None:
    voice = replace(PHOTO, kind=Kind.VOICE)
    found = [
        Shown("idea", "x", "port", 7, carried=(PHOTO, replace(PHOTO, agreed=False), voice, replace(PHOTO, name=""))),
        Shown("idea", "x", None, None, day=TUESDAY, carried=(PHOTO,)),
        Shown("idea", "x", None, 8, carried=(PHOTO,)),
        Shown("idea", "x", "gare", 99, carried=(PHOTO,)),
    ]
    assert photographs(found, NAMES) == [
        ("port", Photo("quai.jpg", "Le quai", author="Ana Martin")),
        (TUESDAY, Photo("quai.jpg", "Le quai")),
        ("gare", Photo("quai.jpg", "Le quai")),
    ]


def test_ones_own_photographs_need_no_agreement() -> None:
    carried = (replace(PHOTO, agreed=False), replace(PHOTO, kind=Kind.VOICE, name="voix.ogg"), replace(PHOTO, name=""))
    found = [contributions.Contribution(1, 7, "port", "idea", carried=carried)]
    kept = [("port", Photo("quai.jpg", "Le quai"))]
    assert own_photographs(found) == kept
    assert own_photographs([], [note("", "port", (PHOTO,)), note("", "", (PHOTO,))]) == kept


def test_who_asked_the_hosts_is_not_told_and_what_they_answered_is() -> None:
    found = [Question(1, 7, "port", instant("2024-03-26 09:00"), "Qui paie\u202f?", answer="Nous.")]
    assert questions(found) == [("port", Saying(ASKED, "Qui paie\u202f?", answer="Nous."))]


def test_promises_stand_with_the_last_day() -> None:
    made = programme(entry(), entry("port2", "2024-03-27 16:00"), entry("fin", "2024-03-28 16:00"))
    later = {7: News(Outcome.NOT_YET), 30: News(Outcome.DONE, "Les élèves y viennent.")}
    found = [Promise(7, "Un jardin"), Promise(99, "Un vélo", news=later)]
    assert promised(made, found, NAMES) == [
        ("day:2024-03-28", Saying(PROMISED, "Un jardin", "Ana Martin")),
        ("day:2024-03-28", Saying(PROMISED, "Un vélo", "", became=(30, later[30]))),
    ]
    assert promised(Programme((), PARIS), found, NAMES) == []


def test_what_is_said_follows_the_order_of_the_questions_and_keeps_that_of_people() -> None:
    said = [Saying("", "note"), Saying("idea", "a"), Saying("worked", "b"), Saying("idea", "c")]
    assert [it.words for it in ordered(said)] == ["b", "a", "c", "note"]
    assert by_entry([("port", 1), ("gare", 2), ("port", 3)]) == {"port": [1, 3], "gare": [2]}


def test_another_deployment_reads_the_days_the_visits_and_what_was_said() -> None:
    visit = entry(hosts="Nadia", place=Place("", "2 quai"), cancelled=True, reason="Grève", kind=EntryKind.WORKSHOP)
    said = (Saying(ASKED, "Qui\u202f?", "", "Nous."),)
    page = Page(visit, said, precisions=("Ils sont douze.",))
    other = Page(entry("gare", place=Place("Gare", "1 rue")))
    of_day = (Saying("keep", "Oser", "Ana Martin"),)
    made = record(trip(), Carnet((Day(date(2024, 3, 26), (page, other), of_day),), owner="Ana"))
    assert (made.format, made.version, FORMAT, VERSION) == ("escale-carnet", 1, "escale-carnet", 1)
    assert (made.trip, made.first_day, made.last_day) == ("Voyage apprenant", date(2024, 3, 25), date(2024, 3, 28))
    assert (made.theme, made.network, made.region) == ("Les coopérations territoriales", "Réseau", "Bretagne")
    told = (Contribution(ASKED, "Qui\u202f?", "", "Nous."),)
    first = Visit("Visite port", EntryKind.WORKSHOP, "Nadia", "2 quai", True, "Grève", told, ("Ils sont douze.",))
    second = Visit("Visite gare", EntryKind.VISIT, "", "Gare")
    day = RecordedDay(date(2024, 3, 26), (first, second), (Contribution("keep", "Oser", "Ana Martin"),))
    assert made.days == (day,)


def test_all_that_was_said_is_counted_in_order() -> None:
    page = Page(entry(), (Saying("idea", "a"), Saying("idea", "b")), (Photo("1.jpg"),))
    day = Day(date(2024, 3, 26), (page,), (Saying("keep", "c"),), (Photo("2.jpg"),))
    made = Carnet((day,))
    assert [(it and it.ref, said.words) for it, said in made.sayings] == [("port", "a"), ("port", "b"), (None, "c")]
    assert (made.saying_count, [it.file for it in made.photos]) == (3, ["2.jpg", "1.jpg"])
    assert Page(entry(), precisions=("x",)).has_content and not Page(entry()).has_content
    assert Day(date(2024, 3, 26), (page,)).has_content and Day(date(2024, 3, 26), (), photos=(Photo("x"),)).has_content
    assert Day(date(2024, 3, 26), (), (Saying("keep", "c"),)).has_content and not Day(date(2024, 3, 26), ()).has_content


def test_a_day_opens_with_the_first_short_words_that_somebody_signs() -> None:
    said = [Saying("keep", "x" * (SHORT + 1), "Ana"), Saying("keep", "Oser"), Saying("wonder", "Pourquoi", "Ana")]
    day = Day(date(2024, 3, 26), (), tuple(said))
    assert epigraph(day, signed=True) is None
    assert epigraph(day, signed=False) is said[1]  # of one's own carnet
    signed = Saying("keep", "Écouter", "Ben")
    assert epigraph(replace(day, sayings=(*said, signed)), signed=True) is signed


def test_what_is_of_the_day_stands_with_the_day_and_what_is_of_a_visit_with_it() -> None:
    told = [(TUESDAY, Saying("keep", "Oser")), ("port", Saying("idea", "Un jardin")), ("rien", Saying("idea", "perdu"))]
    photos = [(TUESDAY, Photo("jour.jpg")), ("port", Photo("quai.jpg"))]
    made = carnet(programme(), Material(told, photos, [("port", "Ils sont douze.")]), owner="Ana")
    [day] = made.days
    [page] = day.pages
    assert (made.owner, day.day, [it.words for it in day.sayings]) == ("Ana", date(2024, 3, 26), ["Oser"])
    assert ([it.file for it in day.photos], [it.file for it in page.photos]) == (["jour.jpg"], ["quai.jpg"])
    assert ([it.words for it in page.sayings], page.precisions) == (["Un jardin"], ("Ils sont douze.",))
    assert (page.announced, page.added) == (None, False)
    kept = made.only({"quai.jpg"})
    assert (kept.days[0].photos, [it.file for it in kept.photos]) == ((), ["quai.jpg"])
    as_announced = carnet(programme(), Material(announced=programme()))
    assert as_announced.days[0].pages[0].announced is None
    assert as_announced.owner == ""


def test_a_question_of_the_trip_file_comes_with_its_titles_in_each_language() -> None:
    words = {Language.FR: Wording("Le transport", "Comment venir\u202f?"), Language.EN: Wording("Travel", "How?")}
    asks = DebriefRhythm(visit=(DebriefQuestion("q-transport", words),))
    told = titled([("port", Saying("q-transport", "Le tram.")), (TUESDAY, Saying("keep", "Oser"))], asks)
    titles = {Language.FR: "Le transport", Language.EN: "Travel"}
    assert told == [("port", Saying("q-transport", "Le tram.", titles=titles)), (TUESDAY, Saying("keep", "Oser"))]


def test_another_deployment_reads_the_title_of_a_question_that_it_does_not_know() -> None:
    titles = {Language.FR: "Le transport", Language.EN: "Travel"}
    own = Saying("q-transport", "Le tram.", titles=titles)
    made = Carnet((Day(date(2024, 3, 26), (Page(entry(), (own, Saying("idea", "a"))),), (own,)),))
    [french] = record(trip(), made).days
    assert [it.heading for it in french.visits[0].said] == ["Le transport", ""]
    [english] = record(trip(language=Language.EN), made).days
    assert [it.heading for it in (*english.said, *english.visits[0].said)] == ["Travel", "Travel", ""]


def test_the_themes_of_an_answer_go_with_it_to_another_deployment() -> None:
    [(of, told)] = public([Shown("idea", "Un jardin", "port", 7, themes=("Jeunes",))], NAMES)
    assert (of, told) == ("port", Saying("idea", "Un jardin", "Ana Martin", themes=("Jeunes",)))
    [day] = record(trip(), Carnet((Day(date(2024, 3, 26), (Page(entry(), (told,)),)),))).days
    assert [it.themes for it in day.visits[0].said] == [("Jeunes",)]


def test_a_day_opens_with_an_answer_that_fits_on_two_lines() -> None:
    fits, long = (Saying("keep", "x" * length, "Ana Martin") for length in (220, 221))
    assert epigraph(Day(date(2024, 3, 26), (), (long, fits)), signed=True) is fits
