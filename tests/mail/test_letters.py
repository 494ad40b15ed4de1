"""What a letter is made of, whatever the trip file holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from bot.mail.message import message
from bot.membership.screens import code_mail
from bot.people.rules.person import Language
from tests.builders import trip

UNTIL = datetime(2023, 11, 20, 8, 15, tzinfo=UTC)
HOSTILE = "Voyage\r\nBcc: tous@ville.fr\r\n\r\n<script>alert(1)</script>"


def test_no_line_of_a_header_and_no_tag_come_from_the_trip() -> None:
    bad = replace(trip(), name=HOSTILE, organiser=HOSTILE)
    letter = code_mail.code(Language.FR, bad, "482915", UNTIL, "escale_bot")
    made = message(letter, "voyage@reseau.fr", bad.organiser, "a@ville.fr", Language.FR, 0.0)
    assert made["Bcc"] is None
    assert [made["To"], made["From"].addresses[0].addr_spec] == ["a@ville.fr", "voyage@reseau.fr"]
    assert b"\nBcc:" not in made.as_bytes().partition(b"\r\n\r\n")[0]
    assert "<script>" not in letter.html and "&lt;script&gt;" in letter.html


def test_accents_reach_the_subject_and_both_bodies() -> None:
    letter = code_mail.code(Language.FR, replace(trip(), name="Été à Nœux"), "012345", UNTIL, "escale_bot")
    made = message(letter, "voyage@reseau.fr", "Réseau", "a@ville.fr", Language.FR, 0.0)
    assert made["Subject"] == "012345\u00a0: votre code pour «\u202fÉté à Nœux\u202f»"
    assert [part.get_content_type() for part in made.iter_parts()] == ["text/plain", "text/html"]
    assert all("Été à Nœux" in part.get_content() for part in made.iter_parts())
