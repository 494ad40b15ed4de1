"""A list of people: read whole or not at all; an export read again changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documents.cells import Cell
from bot.documents.csv import read_csv, write_csv
from bot.documents.rows import Mistake
from bot.documents.table import Table
from bot.enrolment.rules.participant_sheet import Listed, read_participants
from bot.enrolment.rules.participant_table import COLUMNS, participant_table
from bot.enrolment.rules.people_list import compare, organisation_row
from bot.forms.rules.kinds import Value
from bot.people.rules.person import Language
from bot.signup.rules.coming import ABSENT
from bot.signup.rules.signup import Answers, Function, Proof, Signup, Status
from bot.texts.catalogue import plain
from tests.builders import PARIS, instant, kind_of

NOW = instant("2023-11-28 12:00")
HEAD = ["Prénom", "NOM", "Organisation"]
ANA = Signup(
    7, 201, Status.SEATED, answers=Answers("Ana", "Martin", "Ville d’Arras", Function.ELECTED, phone="+33639980001"),
    email="ana@arras.example", proof=Proof.MAILBOX, ranked=instant("2023-11-20 09:05"),
)  # fmt: skip


def people(head: list[str], *rows: list[Cell]) -> tuple[Listed, ...]:
    found = read_participants(Table([head, *rows]), PARIS, NOW)
    assert isinstance(found, tuple), found
    return found


def mistakes(head: list[str], *rows: list[Cell]) -> list[str]:
    found = read_participants(Table([head, *rows]), PARIS, NOW)
    assert isinstance(found, list)
    return [plain(it.key, Language.FR, **it.values) for it in found]


def test_what_an_online_form_gives_is_read() -> None:
    head = [
        "Horodateur", "First name", "Nom de famille", "Structure", "Fonction", "Courriel", "Portable", "Nuits",
        "Régime alimentaire", "Une colonne à eux",
    ]  # fmt: skip
    row: list[Cell] = [
        datetime(2023, 11, 20, 9, 5),  # noqa: DTZ001 - as spreadsheets say it, without a zone
        " Zoé ", "L’ŒUVRE", "Ville d’Arras", "Élue", "Zoe@Arras.Example", 639980001.0,
        "25/03/2024; 26/03/2024", "végane", "x",
    ]  # fmt: skip
    [zoe] = people(head, row)
    assert zoe.answers == Answers(
        "Zoé", "L’ŒUVRE", "Ville d’Arras", Function.ELECTED, "+33639980001",
        nights=(date(2024, 3, 25), date(2024, 3, 26)), diet="végane",
    )  # fmt: skip
    assert (zoe.email, zoe.ranked, zoe.status) == ("zoe@arras.example", instant("2023-11-20 09:05"), None)


def test_every_mistake_is_told_at_once_with_its_row_and_column() -> None:
    head = [*HEAD, "email", "téléphone", "fonction", "statut", "confirmé le", "nuits"]
    found = mistakes(
        head,
        ["Ana", "", "Arras", "ana@arras", "12", "roi", "peut-être", "2030-01-01", "demain"],
        ["B" * 61, "Durand", "Lens", "b@lens.example", "", "", "", "", ""],
        ["Bob", "Durand", "Lens", "b@lens.example", "", "", "", "9999-12-31", ""],
    )
    assert found == [
        "Ligne 2, colonne B (nom)\u00a0: il manque une valeur.",
        "Ligne 2, colonne E (telephone)\u00a0: «\u202f12\u202f» n’est pas un numéro de téléphone (par exemple 06 39 98 00 01).",
        "Ligne 2, colonne H (confirme_le)\u00a0: «\u202f2030-01-01\u202f» est une date à venir.",
        "Ligne 2, colonne D (email)\u00a0: «\u202fana@arras\u202f» n’est pas une adresse électronique.",
        "Ligne 3, colonne A (prenom)\u00a0: 60 caractères au plus.",
        "Ligne 4, colonne H (confirme_le)\u00a0: «\u202f9999-12-31\u202f» n’est pas une date (par exemple 25/03/2024).",
    ]


def test_a_function_of_their_own_and_a_mailbox_for_two_are_taken_and_noted() -> None:
    notes: list[Mistake] = []
    rows: list[list[Cell]] = [
        ["Ana", "Martin", "Lens", "roi", "x@lens.example"],
        ["Bob", "Roy", "Lens", "", "X@lens.example"],
    ]
    found = read_participants(Table([[*HEAD, "fonction", "email"], *rows]), PARIS, NOW, notes=notes)
    assert isinstance(found, tuple)
    assert [it.answers.function for it in found] == [Function.OTHER, None]
    assert [plain(it.key, Language.FR, **it.values) for it in notes] == [
        "Ligne 2, colonne D (fonction)\u00a0: «\u202froi\u202f» est pris comme «\u202fautre\u202f».",
        "Ligne 3, colonne E (email)\u00a0: «\u202fx@lens.example\u202f» sert à plusieurs personnes.",
    ]
    again = [Signup(at, answers=it.answers, email=it.email, status=Status.SEATED) for at, it in enumerate(found, 1)]
    assert compare(found, again, {}).same == 2


def test_the_same_name_in_the_same_organisation_is_told_apart_by_addresses_alone() -> None:
    assert "figure déjà plus haut" in mistakes(HEAD, ["Ana", "Martin", "Lens"], ["ANA", "martin", "lens"])[0]
    head = [*HEAD, "email"]
    assert len(people(head, ["Ana", "Martin", "Lens", "a@x.example"], ["Ana", "Martin", "Lens", "b@x.example"])) == 2


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (list(COLUMNS), "people"),
        ([*HEAD, "téléphone"], "people"),
        ([*HEAD, "email"], None),
        ([*HEAD, "domaine", "email"], "roster"),
        (["ref", "jour", "debut", "titre", "type", "statut"], "import"),
    ],
)
def test_a_list_of_participants_is_told_by_its_header(head: list[str], kind: str | None) -> None:
    assert kind_of(Table([head])) == kind


names = st.text(st.characters(categories=["L"]), min_size=1, max_size=30)
answers = st.builds(
    Answers,
    first_name=names,
    last_name=names,
    organisation=names,
    function=st.sampled_from([None, *Function]),
    phone=st.sampled_from(["", "+33639980001", "+441632960001"]),
    nights=st.none() | st.lists(st.dates(date(2024, 3, 20), date(2024, 4, 2)), unique=True, max_size=5).map(lambda it: tuple(sorted(it))),
    sharing=st.sampled_from(["", "=1+1", "'apostrophe", "Ben ; Ana", "+33"]),
    diet=st.sampled_from(["", "@végane", "sans gluten", "-"]),
    reason=st.sampled_from(["", "deux\nlignes", "“guillemets”"]),
)  # fmt: skip
moments = st.integers(0, 80 * 24 * 3600 * 10**6).map(
    lambda it: instant("2023-09-01 00:00") + timedelta(microseconds=it)
)


@settings(deadline=None)
@given(st.lists(st.builds(Signup, answers=answers, status=st.sampled_from(Status), ranked=moments), max_size=6))
def test_an_export_read_again_changes_nothing(made: list[Signup]) -> None:
    kept = [replace(it, id=at, email=f"p{at}@lens.example") for at, it in enumerate(made, 1)]
    table = participant_table(kept, {}, PARIS)
    found = read_participants(read_csv(write_csv(table), 100), PARIS, NOW)
    if len(table.rows) == 1:
        return
    assert isinstance(found, tuple), found
    difference = compare(found, kept, {})
    assert not difference.changes
    assert difference.same == len(table.rows) - 1
    ranks = {it.email: it.ranked for it in kept}
    assert all(it.ranked == ranks[it.email] for it in found)


def listed(**said: Value) -> Listed:
    return Listed(Answers("Ana", "Martin", "Ville d’Arras").having(said))


def test_who_is_known_by_address_or_by_name_is_corrected_and_not_added() -> None:
    by_name = compare([listed(first_name="ANA", phone="+33639980002")], [ANA], {})
    assert [it.named for it in by_name.corrected] == [("phone",)]
    by_address = compare([Listed(Answers("Anne", "Martin", "Lens"), "ana@arras.example")], [ANA], {})
    assert [it.named for it in by_address.corrected] == [("first_name",)]
    assert by_address.corrected[0].after.answers.organisation == "Ville d’Arras"


def test_an_empty_cell_erases_nothing_and_a_proved_address_stays() -> None:
    assert compare([replace(listed(), email="autre@arras.example")], [ANA], {}).same == 1


@pytest.mark.parametrize("status", [Status.WITHDRAWN, Status.REFUSED, Status.LAPSED])
def test_nobody_comes_back_by_a_file(status: Status) -> None:
    here = compare([listed()], [replace(ANA, status=status)], {})
    assert (here.changes, [it[1] for it in here.aside]) == (False, [status])
    there = compare([replace(listed(), status=status)], [], {})
    assert (there.changes, [it[1] for it in there.aside]) == (False, [status])


def test_a_draft_in_the_bot_does_not_stop_the_online_form_from_counting() -> None:
    assert len(compare([listed()], [replace(ANA, status=Status.DRAFT)], {}).added) == 1


def test_a_moment_just_past_is_taken() -> None:
    assert people([*HEAD, "confirme_le"], ["Ana", "Martin", "Lens", NOW - timedelta(seconds=1)])


def test_an_organisation_of_the_roster_is_recognised_when_there_is_one_of_that_name() -> None:
    names = {3: "Ville d’Arras", 4: "Lens", 5: "LENS"}
    assert [organisation_row(it, names) for it in ("ville d'arras", "lens", "Douai")] == [3, None, None]


def test_a_standing_in_other_words_is_noted_and_one_of_ours_is_read() -> None:
    notes: list[Mistake] = []
    rows: list[list[Cell]] = [["Ana", "Martin", "Lens", "Liste d’attente"], ["Bob", "Roy", "Lens", "peut-être"]]
    found = read_participants(Table([[*HEAD, "statut"], *rows]), PARIS, NOW, notes=notes)
    assert isinstance(found, tuple)
    assert [it.status for it in found] == [Status.WAITING, None]
    assert notes == [
        Mistake("documents-sheet-which-standing", {"row": "3", "column": "D (statut)", "said": "peut-être"})
    ]


def test_whom_to_call_is_kept_and_its_missing_number_is_said() -> None:
    notes: list[Mistake] = []
    rows: list[list[Cell]] = [["Ana", "Martin", "Lens", "Léo 06 98 76 54 32"], ["Bob", "Roy", "Lens", "mon frère"]]
    found = read_participants(Table([[*HEAD, "urgence"], *rows]), PARIS, NOW, notes=notes)
    assert isinstance(found, tuple)
    assert [it.answers.emergency for it in found] == ["Léo +33 6 98 76 54 32", "mon frère"]
    assert [plain(it.key, Language.FR, **it.values) for it in notes] == [
        "Ligne 3, colonne D (urgence)\u00a0: «\u202fmon frère\u202f» ne contient aucun numéro de téléphone."
    ]


def test_a_mailbox_is_shared_with_any_row_above() -> None:
    notes: list[Mistake] = []
    rows: list[list[Cell]] = [
        ["Ana", "Martin", "Lens", "x@lens.example"], ["Bob", "Roy", "Lens", "b@lens.example"],
        ["Cat", "Dor", "Lens", "x@lens.example"], ["Dan", "Eon", "Lens", ""], ["Eve", "Foy", "Lens", ""],
    ]  # fmt: skip
    assert isinstance(read_participants(Table([[*HEAD, "email"], *rows]), PARIS, NOW, notes=notes), tuple)
    assert [(it.key, it.values["row"]) for it in notes] == [("documents-sheet-shared-mailbox", "4")]


def test_days_without_their_year_are_those_nearest_to_the_trip() -> None:
    head = [*HEAD, "nuits", "confirmé le"]
    rows: list[list[Cell]] = [["Ana", "Martin", "Lens", "25 mars, 26 mars", "20 novembre"]]
    found = read_participants(Table([head, *rows]), PARIS, NOW, near=date(2024, 3, 25))
    assert isinstance(found, tuple)
    assert found[0].answers.nights == (date(2024, 3, 25), date(2024, 3, 26))
    assert found[0].ranked == instant("2023-11-20 00:00")


def test_nights_in_other_words_are_noted_and_thirty_are_read() -> None:
    notes: list[Mistake] = []
    month = ", ".join(f"2024-03-{day:02}" for day in range(1, 31))
    rows: list[list[Cell]] = [
        ["Ana", "Martin", "Lens", "je ne sais pas"], ["Bob", "Roy", "Lens", month],
        ["Cat", "Dor", "Lens", f"{month}, 2024-03-31"], ["Dan", "Eon", "Lens", 45376.0],
    ]  # fmt: skip
    found = read_participants(Table([[*HEAD, "nuits"], *rows]), PARIS, NOW, notes=notes)
    assert isinstance(found, tuple)
    assert [it.answers.nights and len(it.answers.nights) for it in found] == [None, 30, None, 1]
    assert [(it.key, it.values["row"]) for it in notes] == [
        ("documents-sheet-which-nights", "2"), ("documents-sheet-which-nights", "4"),
    ]  # fmt: skip


def test_who_stands_twice_is_told_in_the_column_of_names() -> None:
    found = read_participants(Table([HEAD, ["Ana", "Martin", "Lens"], ["Ana", "Martin", "Lens"]]), PARIS, NOW)
    assert found == [Mistake("documents-sheet-person-twice", {"row": "3", "column": "B (nom)", "said": "Ana Martin"})]


def test_an_address_that_was_not_proved_is_corrected_by_a_file() -> None:
    before = replace(ANA, proof=Proof.VOUCHED)
    [found] = compare([replace(listed(), email="autre@arras.example")], [before], {}).corrected
    assert (found.before, found.after, found.named) == (
        before,
        replace(before, email="autre@arras.example"),
        ("email",),
    )


def test_a_name_in_capitals_is_the_same_and_another_is_a_correction() -> None:
    assert compare([Listed(Answers("ANA", "MARTIN", "Lens"), ANA.email)], [ANA], {}).same == 1
    [found] = compare([Listed(Answers("Ana", "Martel", "Lens"), ANA.email)], [ANA], {}).corrected
    assert (found.named, found.after.answers.last_name) == (("last_name",), "Martel")


def test_behind_a_shared_mailbox_people_are_known_by_their_names() -> None:
    ben = replace(ANA, id=8, answers=replace(ANA.answers, first_name="Ben"))
    rows = [Listed(it.answers, ANA.email) for it in (ben, ANA)]
    cat = Listed(replace(ANA.answers, first_name="Cat"), ANA.email)
    found = compare([*rows, cat], [ANA, ben], {})
    assert (found.same, found.added, found.corrected) == (2, (cat,), ())


def test_without_an_address_nobody_is_taken_for_another_without_one() -> None:
    nameless = replace(ANA, id=9, email="", answers=Answers("Omar", "Diallo", "Lens"))
    new = Listed(Answers("Kim", "Roy", "Douai"))
    assert compare([new], [nameless], {}).added == (new,)


def test_who_misses_nothing_is_told_nothing_and_what_the_programme_does_not_have_is_noted() -> None:
    def noted(absent: str) -> list[tuple[str, object]]:
        notes: list[Mistake] = []
        rows: list[list[Cell]] = [["Ana", "Martin", "Lens", absent]]
        read_participants(Table([[*HEAD, ABSENT.sheet[0].header], *rows]), PARIS, NOW, notes=notes, entries=["port"])
        return [(it.key, it.values["said"]) for it in notes]

    assert noted("") == noted("port") == []
    assert noted("port, bal") == [("documents-sheet-no-such-entry", "bal")]


def test_behind_a_shared_mailbox_one_keeps_their_name_under_another_organisation() -> None:
    ben = replace(ANA, id=8, answers=replace(ANA.answers, first_name="Ben"))
    rows = [Listed(replace(it.answers, organisation="Lens"), ANA.email) for it in (ben, ANA)]
    assert compare(rows, [ANA, ben], {}).same == 2
