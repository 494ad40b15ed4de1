"""What Telegram says of somebody in a group, as the rules want it."""

from __future__ import annotations

from telegram import ChatMember, ChatMemberAdministrator, ChatMemberRestricted
from telegram.constants import ChatMemberStatus

from bot.group.rules import Held, Right, Seen

RUN = (ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.OWNER)


def held(me: ChatMember) -> Held:
    """The bot's own rights: an administrator's, one by one."""
    if not isinstance(me, ChatMemberAdministrator):
        return Held()
    return Held(frozenset(it for it in Right if getattr(me, it.value)), administrator=True)


def seen(member: ChatMember) -> Seen:
    """Somebody restricted is still there, unless they left."""
    there = member.is_member if isinstance(member, ChatMemberRestricted) else member.status == ChatMemberStatus.MEMBER
    return Seen(there or member.status in RUN, member.status in RUN)
