"""The one gate."""

from __future__ import annotations

import pytest

from bot.people.rules.person import Role
from bot.people.rules.rights import may, role_for, sees_hours
from handlers.routes import routes
from tests.builders import person

ROUTES = routes()
COMMANDS = ROUTES.commands
OUTSIDE = [
    "start",
    "inscription",
    "statut",
    "programme",
    "infos",
    "equipe",
    "preferences",
    "mesdonnees",
    "oublier",
    "annuler",
    "aide",
]
COMES = ["start", "statut", "programme", "aujourdhui", "demain", "prochain", "infos", "agenda", "poche",
         "carnet", "delegation", "equipe", "note", "question", "promesse", "memoire", "preferences", "mesdonnees", "oublier", "annuler", "aide"]  # fmt: skip
GROUP = ["programme", "aujourdhui", "demain", "prochain", "infos"]


@pytest.mark.parametrize("said", ["/équipe", "/Equipe@escale_bot", "equipe", "/team", "/TEAM"])
def test_a_command_is_known_as_phones_write_it(said: str) -> None:
    command = COMMANDS.find(said)
    assert command and command.name == "equipe"


def test_no_word_names_two_commands() -> None:
    words = [word for command in COMMANDS.all for word in command.words]
    assert sorted(words) == sorted(set(words))


@pytest.mark.parametrize(
    ("role", "in_group", "names"),
    [
        (Role.OUTSIDER, False, OUTSIDE),
        (Role.MEMBER, False, OUTSIDE),
        (Role.PARTICIPANT, False, COMES),
        (Role.CAPTAIN, False, [*COMES[:-2], "appel", *COMES[-2:]]),
        (
            Role.ORGANISER,
            False,
            [
                "start",
                "inscription",
                *COMES[1:-2],
                "organisation",
                "changement",
                "debrief",
                "inscrits",
                "annonce",
                "appel",
                "importer",
                "exporter",
                *COMES[-2:],
            ],
        ),
        (Role.OUTSIDER, True, GROUP),
        (Role.PARTICIPANT, True, GROUP),
        (Role.CAPTAIN, True, [*GROUP, "appel"]),
        (Role.ORGANISER, True, [*GROUP, "appel", "lier"]),
    ],
)
def test_what_is_open_to_whom(role: Role, in_group: bool, names: list[str]) -> None:
    assert [command.name for command in COMMANDS.open_to(role, in_group)] == names


def test_what_is_not_open_is_as_if_it_did_not_exist() -> None:
    assert COMMANDS.ask(Role.PARTICIPANT, "/organisation") is None
    assert COMMANDS.ask(Role.OUTSIDER, "/today") is None
    assert COMMANDS.ask(Role.PARTICIPANT, "/appel", in_group=True) is None
    assert COMMANDS.ask(Role.MEMBER, "/memoire") is None


def test_the_group_opens_the_shared_commands_to_whoever_is_in_it() -> None:
    assert COMMANDS.ask(Role.OUTSIDER, "/today", in_group=True) == COMMANDS.find("aujourdhui")
    assert COMMANDS.ask(Role.OUTSIDER, "/poche", in_group=True) is None


@pytest.mark.parametrize(
    ("role", "verb", "keys", "allowed"),
    [
        (Role.ORGANISER, "import", ("quiet", "12"), True),
        (Role.PARTICIPANT, "import", ("quiet", "12"), False),
        (Role.OUTSIDER, "entry", ("port",), False),
        (Role.OUTSIDER, "open", ("organisation",), False),
        (Role.OUTSIDER, "open", ("infos",), True),
        (Role.ORGANISER, "open", (), False),
        (Role.ORGANISER, "forged", (), False),
    ],
)
def test_a_button_is_a_request(role: Role, verb: str, keys: tuple[str, ...], allowed: bool) -> None:
    assert ROUTES.may_tap(role, verb, keys) is allowed


def test_hours_are_for_those_who_come() -> None:
    assert [sees_hours(role) for role in Role] == [False, False, True, True, True]
    assert sees_hours(Role.OUTSIDER, in_group=True)


def test_an_organiser_who_looks_as_a_participant_keeps_the_way_back() -> None:
    ana = person(role=Role.ORGANISER, as_participant=True)
    desk, infos = COMMANDS.find("organisation"), COMMANDS.find("infos")
    assert desk and infos
    assert [role_for(ana, it) for it in (desk, infos)] == [Role.ORGANISER, Role.PARTICIPANT]


def test_during_the_trip_what_leads_comes_first_and_the_rest_keeps_its_order() -> None:
    before = COMMANDS.open_to(Role.PARTICIPANT)
    during = COMMANDS.open_to(Role.PARTICIPANT, during=True)
    led = sorted((it for it in before if it.leads), key=lambda it: it.leads)
    assert led and list(during) == [*led, *(it for it in before if not it.leads)]
    assert list(during) != list(before)


def test_what_is_not_open_is_not_found_either() -> None:
    assert COMMANDS.ask(Role.OUTSIDER, "appel") is None
    assert COMMANDS.ask(Role.CAPTAIN, "appel") is COMMANDS.find("appel")


def test_what_the_group_shares_is_open_to_strangers_in_the_group_alone() -> None:
    today = COMMANDS.find("aujourdhui")
    assert today is not None
    assert may(Role.OUTSIDER, today, in_group=True) and not may(Role.OUTSIDER, today)
    assert today not in COMMANDS.open_to(Role.OUTSIDER)
