"""The arrows of `.importlinter`: a module that no contract of layers names is held by none."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

ROOT = Path(__file__).parents[1]
MIGRATIONS = "storage.migrations"  # what alembic runs, each alone


def modules() -> set[str]:
    found = (path.relative_to(ROOT) for top in ("bot", "handlers", "storage") for path in (ROOT / top).rglob("*.py"))
    names = {".".join(it.with_suffix("").parts).removesuffix(".__init__") for it in found}
    return {it for it in names if not it.startswith(MIGRATIONS)}


def layered(section: str = "importlinter:contract:layers") -> set[str]:
    contracts = ConfigParser()
    contracts.read(ROOT / ".importlinter")
    return {name.strip(" ()") for line in contracts[section]["layers"].split("\n") for name in line.split(":") if name}


def uncovered(names: set[str], contract: set[str]) -> set[str]:
    """Those that are neither named, nor inside what is named, nor a package that holds only what is named."""
    inside = {it for it in names if any(it == layer or it.startswith(f"{layer}.") for layer in contract)}
    holding = {it for it in names if any(layer.startswith(f"{it}.") for layer in contract)}
    return names - inside - holding


def test_every_module_stands_in_a_layer() -> None:
    assert uncovered(modules(), layered()) == set()


def test_a_module_that_no_layer_names_is_found() -> None:
    assert uncovered({"bot.new", "bot.new.rules", "bot.people", "bot.people.rules.person"}, {"bot.people.rules"}) == {
        "bot.new",
        "bot.new.rules",
    }
