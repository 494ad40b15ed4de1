"""What stands under a carnet that is sent."""

from __future__ import annotations

from bot.chat.layout import html
from bot.people.rules.person import Language


def caption(language: Language, network: bool = False) -> str:
    return html("carnet-caption-network" if network else "carnet-caption", language)
