"""A question is one value: in a copy of the tree, two are declared, each in one place, and everything follows."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.people.rules.person import Language
from bot.texts.catalogue import HERE

ROOT = Path(__file__).parents[2]
# Each stands where the form asks it: one among the needs, the other at the end.
TASTE = """    Question[Signup](
        "taste",
        Words(300),
        Required.NOTHING,
        under="needs",
        private=True,
        called="goûts",
        sheet=(Column("gouts", ("taste",)),),
        line="needs",
    ),
"""
TSHIRT = """    Question[Signup](
        "tshirt",
        Choice(("s", "m"), "signup-size-", {"s": ("S",), "m": ("M",)}),
        Required.NOTHING,
        called="t-shirt",
        sheet=(Column("t_shirt", ("taille",)),),
        line="stay",
    ),
"""
KINDS = "from bot.forms.rules.kinds import "
ACCESS = '    Question[Signup](\n        "access",\n'
END = ")\n\n\ndef with_needs("
WORDS = {
    "signup": {
        "step-taste": "Goûts", "ask-taste": "Qu’évitez-vous\u202f?", "fix-taste": "Corriger les goûts",
        "step-tshirt": "Taille de t-shirt", "ask-tshirt": "Quelle est votre taille\u202f?",
        "fix-tshirt": "Corriger la taille", "size-s": "Taille S", "size-m": "Taille M",
    },
    "enrolment": {
        "signups-says-taste": "Goûts\u00a0: { $said }", "signups-says-tshirt": "T-shirt\u00a0: { $said }",
        "field-taste": "goûts", "field-tshirt": "taille",
    },
    "privacy": {"field-taste": "Goûts", "field-tshirt": "Taille"},
}  # fmt: skip


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tree with two more questions, their words in both catalogues, and a trip file that asks them."""
    made = tmp_path_factory.mktemp("tree")
    for name in ("bot", "handlers", "storage", "tests", "docs"):
        shutil.copytree(ROOT / name, made / name, ignore=shutil.ignore_patterns("__pycache__", "*.png"))
    shutil.copy(ROOT / "pyproject.toml", made)
    _declare(made)
    return made


def _declare(made: Path) -> None:
    questions = made / "bot/signup/rules/optional.py"
    _replace(questions, ACCESS, TASTE + ACCESS)
    _replace(questions, END, TSHIRT + END)
    _replace(questions, KINDS, KINDS + "Choice, ")
    for language in Language:
        for name, words in WORDS.items():
            catalogue = made / HERE.relative_to(ROOT) / language.value / f"{name}.ftl"
            added = "".join(f"{name}-{key} = {said}\n" for key, said in words.items())
            catalogue.write_text(catalogue.read_text(encoding="utf-8") + added, encoding="utf-8")
    _replace(made / "bot/data/voyage-2024.toml", '"urgence"]', '"urgence", "goûts", "t-shirt"]')


def _replace(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, (file, old)
    file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(
    "what",
    [
        ("-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/forms/one_more_question.py"),
        (
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "tests/privacy/test_personal_table.py",
            "-k",
            "column or notice",
        ),
        ("-m", "bot.texts.checks"),
    ],
    ids=["the story", "the table of personal data", "the catalogues"],
)
def test_one_value_and_its_words_are_all_that_a_question_takes(tree: Path, what: tuple[str, ...]) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "COV"))}
    done = subprocess.run(  # noqa: S603  # our own interpreter
        [sys.executable, *what], cwd=tree, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
