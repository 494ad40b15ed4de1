"""Acts of who comes into the group -> calls to Telegram, and what it answers."""

from __future__ import annotations

from telegram import Bot
from telegram.error import BadRequest

from bot.group.rules import Counted, Found, Made, Seen
from bot.outbox import acts, chat_members

GroupAct = (
    acts.Approve
    | acts.Decline
    | acts.TakeOut
    | acts.MakeLink
    | acts.RevokeLink
    | acts.SeeRights
    | acts.SeeMember
    | acts.CountMembers
)
NEVER_SEEN = ("user not found", "participant_id_invalid", "user_not_participant", "member not found")
LINK = "Escale"  # how administrators see whose link it is


async def carry_out(bot: Bot, chat: int, act: GroupAct) -> Found | None:
    """Raises TelegramError."""
    match act:
        case acts.SeeRights() | acts.SeeMember() | acts.CountMembers():
            return await _query(bot, chat, act)
        case acts.MakeLink():
            link = await bot.create_chat_invite_link(chat, name=LINK, creates_join_request=True)
            return Made(link.invite_link)
        case acts.RevokeLink(url):
            await bot.revoke_chat_invite_link(chat, url)
        case acts.Approve(user):
            await bot.approve_chat_join_request(chat, user)
        case acts.Decline(user):
            await bot.decline_chat_join_request(chat, user)
        case acts.TakeOut(user):
            await _take_out(bot, chat, user)
    return None


async def _query(bot: Bot, chat: int, act: acts.SeeRights | acts.SeeMember | acts.CountMembers) -> Found:
    match act:
        case acts.SeeRights():
            return chat_members.held(await bot.get_chat_member(chat, bot.id))
        case acts.SeeMember(user):
            return await _member(bot, chat, user)
        case acts.CountMembers():
            return Counted(await bot.get_chat_member_count(chat))


async def _member(bot: Bot, chat: int, user: int) -> Seen:
    try:
        return chat_members.seen(await bot.get_chat_member(chat, user))
    except BadRequest as error:
        if any(words in error.message.lower() for words in NEVER_SEEN):
            return Seen(present=False)
        raise


async def _take_out(bot: Bot, chat: int, user: int) -> None:
    await bot.ban_chat_member(chat, user)
    try:
        await bot.unban_chat_member(chat, user, only_if_banned=True)
    except BadRequest as error:  # a basic group bans nobody for good: who was taken out may come back
        if "supergroup" not in error.message:
            raise
