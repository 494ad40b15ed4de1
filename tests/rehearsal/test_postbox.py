"""The rehearsal's mail server: a letter that goes in is read in the page, and goes no further."""

from __future__ import annotations

from email.message import EmailMessage

from aiosmtplib import send

from bot.rehearsal.postbox import HOST, Letter, Postbox, post_office
from tests.clocks import HandClock


async def test_a_letter_is_kept_as_a_person_would_read_it() -> None:
    clock = HandClock("2023-11-20 10:00")
    box, heard = Postbox(clock), list[str]()
    box.on_letter.append(lambda: heard.append("letter"))
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "voyage@escale.example", "zoé@montrelet.example", "Votre code"
    message.set_content("Bonjour Zoé,\n\n123456\n")
    message.add_alternative("<p>123456</p>", subtype="html")
    async with post_office(box) as port:
        await send(
            message, hostname=HOST, port=port, sender="voyage@escale.example", recipients=["zoe@montrelet.example"]
        )
    assert box.letters == [Letter("zoe@montrelet.example", "Votre code", "Bonjour Zoé,\n\n123456", clock.now())]
    assert heard == ["letter"]
