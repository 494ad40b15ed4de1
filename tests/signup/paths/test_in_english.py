"""Mistakes, corrections and lateness, read in English."""

from __future__ import annotations

from tests.signup.paths.answers import PIXEL
from tests.signup.signing import EN_CLAIMED, EN_OPTIONS, does
from tests.town import Town


async def test_mistakes_and_corrections_in_english(early: Town) -> None:
    grace = await early.person(402, "Grace Miller", language="en")
    organisation = "2/11 Organisation\nWhich organisation are you coming for? Write its whole name."
    await does(grace, "/signup", "!I agree, go on")
    early.telegram.sends_photo(grace.id, PIXEL, "City of Lens")
    await early.settled()
    assert grace.unread() == [
        f"Thank you, but the bot only reads text here. Write your answer, or choose a button.\n\n{organisation}"
    ]
    assert await does(grace, "x" * 121) == (
        f"Your answer has 121 characters; the limit is 120. Shorten it and send it again.\n\n{organisation}"
    )
    assert await does(grace, "???") == (
        f"This answer holds neither a letter nor a digit. Write it with words.\n\n{organisation}"
    )
    message = early.telegram.says(grace.id, "City of Lans")["message_id"]
    await early.settled()
    assert grace.unread() == [
        "3/11 Note to the team\n"
        "The team will check that your organisation belongs to the network. Explain in one sentence how you are linked "
        "to it.\n"
        "Or have a colleague who is already signed up confirm it: the bot gives you a link to pass on."
    ]
    early.telegram.edits(grace.id, message, "City of Lens")
    await early.settled()
    assert grace.unread() == ["Corrected. Organisation: City of Lens"]
    assert await does(grace, "I work there", "Madonna") == (
        "Write your first and last name with a space between them, as in “Camille Martin”. If you have only one, put a "
        "dash after it: “Camille -”.\n\n"
        "4/11 First and last name\nWrite your first name, then your last name, as in “Camille Martin”."
    )
    assert await does(grace, "Grace Miller", "public servant") == (
        "Please use one of the buttons below.\n\n5/11 Role\nIn what role are you coming?"
    )
    shown = await does(grace, "!Public servant", "12")
    assert shown == (
        "This number is not valid: a digit may be missing. Write it like 06 12 34 56 78, or with the country code, like +32 470 12 34 56.\n\n"
        "6/11 Phone (optional)\n"
        "Which number can we call you on, for instance if the coach is leaving without you?\n"
        "Write your number, or share your contact with Telegram’s paper clip."
    )
    assert await does(grace, "!Go back") == "5/11 Role\nIn what role are you coming?\n\nCurrent answer: Public servant"
    await does(grace, "!Public servant", *EN_OPTIONS)
    assert (await does(grace, "!Correct an answer", "!Correct the phone number")).startswith(
        "Phone (optional)\nWhich number"
    )
    assert "\nPhone: +32 470 12 34 56\n" in await does(grace, "+32470123456")


async def test_left_idle_and_too_late_in_english(early: Town) -> None:
    grace = await early.person(402, "Grace Miller", language="en")
    assert await does(grace, "/signup", *EN_CLAIMED[:2], "/cancel") == (
        "Your sign-up is paused. Your answers are kept: go on whenever you like with /signup, until 30 November 2023, "
        "end of day.\nYou can also erase them."
    )
    assert grace.buttons == ["Go on with my sign-up", "Erase my answers…"]
    assert (await does(grace, "!Go on with my sign-up")).startswith(
        "You pick up where you left off.\n\n3/11 Note to the team\n"
    )
    assert await does(grace, "/cancel", "!Erase my answers…") == (
        "All your answers will be erased. To sign up, you would have to start over."
    )
    assert await does(grace, "!Yes, erase everything") == "Your answers are erased. To start over: /signup"
    await does(grace, "/signup", *EN_CLAIMED, *EN_OPTIONS)
    await early.until("2023-11-22 09:30")
    assert grace.unread() == [
        "Your sign-up for the trip “Voyage apprenant en Pays de la Loire” is not confirmed. Your answers are kept: "
        "you can pick up where you left off.\n"
        "Sign-up closes at the end of 30 November 2023. You will get no other reminder."
    ]
    assert grace.buttons == ["Go on with my sign-up"]
    await early.until("2023-12-01 00:00")
    assert await grace.taps("Confirm my sign-up") == (
        "Sign-up closed at the end of 30 November 2023. Your answers were not confirmed in time: they are kept, but can no longer "
        "be sent.\nYou can write to the team: they will tell you what is possible."
    )
    late = await early.person(403, "Kim", language="en")
    assert await does(late, "/signup") == (
        "Sign-up closed at the end of 30 November 2023.\nYou can still write to the team: they will tell you what is possible."
    )
    assert late.buttons == ["Write to the team", "See the programme"]
