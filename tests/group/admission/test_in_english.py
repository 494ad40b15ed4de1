"""The group's admission, read in English."""

from __future__ import annotations

import pytest

from bot.people.rules.person import Role
from bot.signup.rules.signup import Status
from tests.group.admission.requests import EVE, ZED, asks, later, stands, stranger
from tests.town import GROUP, Town


async def test_in_english(place: Town, group: int) -> None:
    liz = await place.person(303, "Liz", Role.PARTICIPANT, "en")
    await liz.says("/start")
    await liz.taps("Join the group")
    assert liz.unread()[-1] == (
        "Here is the link to the participants’ group. Ask to join: the bot lets you in at once."
    )
    await asks(place, liz)
    await stands(place, liz, Status.REFUSED)
    assert (
        "You are no longer among the trip’s participants: the bot is now taking you out of the group. If your "
        "participation is restored, you will get a new link. For any question: /team"
    ) in liz.unread()
    await stands(place, liz, Status.SEATED)
    assert (
        "Your participation is confirmed again. Here is a new link to come back to the participants’ group."
    ) in liz.unread()


@pytest.mark.parametrize(
    ("status", "word", "button"),
    [
        (Status.DRAFT, "Yours is not finished: resume it in the conversation with the bot.", "Resume my sign-up"),
        (Status.WAITING, "Yours is under way: you will get the group’s link as soon as it is confirmed. Nothing else to "
         "do.", "See where I stand"),
    ],
)  # fmt: skip
async def test_a_sign_up_under_way_reads_where_it_stands_in_english(
    early: Town, status: Status, word: str, button: str
) -> None:
    claire = await early.person(101, "Claire", Role.ORGANISER, "en")
    early.telegram.group(GROUP, "Trip 2024", admins=[claire.id], kind="supergroup")
    early.telegram.adds_bot(claire.id, GROUP, administrator=True)
    await early.settled()
    early.telegram.says(claire.id, "/bind", GROUP)
    await early.settled()
    await later(early)
    assert claire.unread()[-1] == (
        "Trip 2024\n\nOne person in the group, not counting the bot\nOne participant or organiser: Claire"
    )
    kim = await early.person(EVE, "Kim", language="en")
    await kim.says("/start")
    await stands(early, kim, status)
    kim.unread()
    assert await asks(early, kim) == [
        f"Hello! The group of “Voyage apprenant en Pays de la Loire” opens once a sign-up is confirmed. {word}"
    ]
    assert kim.buttons == [button]
    eve = stranger(early, ZED, "Zed", "en")
    assert await asks(early, eve) == [
        "Hello! You asked to join the group of “Voyage apprenant en Pays de la Loire”. It is for participants whose "
        "sign-up is confirmed. To sign up, open the conversation with the bot: you will get the group’s link once your "
        "sign-up is confirmed."
    ]
    assert eve.buttons == ["Sign up"]
    assert claire.unread()[-1] == (
        "Zed asked to join the group without a confirmed sign-up. The bot told them how to sign up and declined the "
        "request. You are told once per person."
    )
