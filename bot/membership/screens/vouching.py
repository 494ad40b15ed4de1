"""What a colleague reads before they vouch, and what both read after."""

from __future__ import annotations

from bot.chat.layout import LINE, NAME, clip, html, open_button, push
from bot.chat.screen import Screen
from bot.people.rules.person import Language
from bot.signup.rules.signup import Signup
from bot.texts.catalogue import plain


def ask(language: Language, name: str, organisation: str, secret: str) -> Screen:
    """`organisation` is the colleague's own."""
    text = html("membership-vouch", language, name=_name(name, language), organisation=clip(organisation, LINE))
    yes = push("membership-vouch-yes", language, "vouch", "yes", secret)
    return Screen(text, ((yes,), (push("membership-vouch-no", language, "vouch", "no", secret),)))


def _name(name: str, language: Language) -> str:
    return clip(name, NAME) or plain("team-somebody", language)


def done(language: Language, name: str) -> Screen:
    return Screen(html("membership-vouch-done", language, name=_name(name, language)))


def left(language: Language) -> Screen:
    return Screen(html("membership-vouch-left", language))


def refused(language: Language) -> Screen:
    """One sentence for every reason: nobody learns from it who is a member."""
    return Screen(html("membership-vouch-refused", language))


def you_are_vouched(language: Language, organisation: str, draft: bool) -> Screen:
    """`draft`: the form is not finished."""
    name = clip(organisation, LINE)
    if draft:
        text = html("membership-you-vouched-draft", language, organisation=name)
        return Screen(text, ((open_button("inscription", language),),))
    return Screen(html("membership-you-vouched", language, organisation=name))


def vouching_notification(signup: Signup, name: str, by: str, language: Language) -> Screen:
    """To the organisers: until one of them says so too, the word of who was vouched for counts for nobody."""
    values = {"by": _name(by, language), "name": _name(name, language)}
    organisation = clip(signup.answers.organisation, LINE)
    sure = push("membership-vouch-sure", language, "review", "sure", signup.id)
    card = push("people-open-card", language, "signups", "card", signup.id)
    return Screen(html("membership-vouch-told", language, organisation=organisation, **values), ((sure,), (card,)))
