"""What the stories of registering share: the links, and who they lead to."""

from __future__ import annotations

import re

from bot.people.rules.person import Role
from tests.town import Town

REFUSED = "Ce lien n’est plus valable, ou il n’est pas pour ce compte. Demandez-en un autre à qui vous l’a envoyé."


def link_in(text: str) -> str:
    """What the deep link of a message sends."""
    found = re.search(r"\?start=([A-Za-z0-9_-]+)", text)
    assert found, text
    return f"/start {found[1]}"


async def role(place: Town, person: int) -> Role:
    async with place.app.services.database.reading() as work:
        found = await work.people.get(person)
    assert found is not None
    return found.role
