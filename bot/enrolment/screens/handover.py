"""Sign-ups that change hands: what the one who gives, the one who receives and the organisers read."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.layout import LINE, NAME, clip, html, open_button, paragraphs, push
from bot.chat.screen import Button, Screen
from bot.people.rules.person import Language, Person
from bot.signup.rules.signup import Signup
from bot.signup.screens.consent import notice_button
from bot.texts.catalogue import plain
from bot.trip import Trip

TAP = "people"


def refused(language: Language) -> Screen:
    """The same sentence whatever is wrong with a link: nobody learns what it was about."""
    return Screen(html("people-link-refused", language), ((open_button("equipe", language),),))


def left(language: Language) -> Screen:
    return Screen(html("people-left", language))


def claim(secret: str, notice: str, language: Language) -> Screen:
    """Consent comes first: nothing of the sign-up is shown here. `notice` is the short one."""
    yes = push("people-claim-yes", language, TAP, "claim", secret)
    no = push("people-claim-no", language, TAP, "no")
    text = paragraphs(html("people-claim", language), notice, html("people-claim-end", language))
    return Screen(text, ((yes,), (notice_button(language),), (no,)))


def claimed(language: Language) -> Screen:
    return Screen(html("people-claimed", language), ((open_button("statut", language),),))


def claim_notification(signup: Signup, language: Language) -> Screen:
    return Screen(html("people-told-claimed", language, name=clip(signup.name, NAME)), _card(signup, language))


def _card(signup: Signup, language: Language) -> tuple[tuple[Button, ...], ...]:
    return ((push("people-open-card", language, "signups", "card", signup.id),),)


def cede(language: Language) -> Screen:
    """Before the message to forward."""
    return Screen(html("people-cede", language))


def cede_forward(trip: Trip, name: str, organisation: str, link: str, language: Language) -> Screen:
    values = {"name": clip(name, NAME), "organisation": clip(organisation, NAME), "trip": clip(trip.name, LINE)}
    return Screen(html("people-cede-forward", language, link=link, **values))


def take(giver: Signup, secret: str, language: Language) -> Screen:
    """To a colleague whose form is filled already."""
    yes = push("people-take-yes", language, TAP, "take", secret)
    text = html("people-take", language, name=clip(giver.name, NAME))
    return Screen(text, ((yes,), (push("people-claim-no", language, TAP, "no"),)))


def taking(giver: Signup, language: Language) -> Screen:
    """Before the first question of the form."""
    return Screen(html("people-taking", language, name=clip(giver.name, NAME)))


def taken(language: Language) -> Screen:
    return Screen(html("people-taken", language), ((open_button("statut", language),),))


def ceded(taker: Signup, language: Language) -> Screen:
    return Screen(html("people-ceded", language, name=clip(taker.name, NAME)))


def takeover_notification(giver: Signup, taker: Signup, language: Language) -> Screen:
    values = {"giver": clip(giver.name, NAME), "taker": clip(taker.name, NAME)}
    text = html("people-told-taken", language, organisation=clip(giver.answers.organisation, NAME), **values)
    return Screen(text, _card(taker, language))


def account(secret: str, language: Language) -> Screen:
    """Says nothing of the sign-up: who opens the link should know."""
    yes = push("people-account-yes", language, TAP, "account", secret)
    return Screen(html("people-account", language), ((yes,), (push("people-claim-no", language, TAP, "no"),)))


def account_forward(trip: Trip, link: str, language: Language) -> Screen:
    return Screen(html("people-account-forward", language, trip=clip(trip.name, LINE), link=link))


def moved_here(language: Language) -> Screen:
    return Screen(html("people-moved-here", language), ((open_button("statut", language),),))


def moved_away(language: Language) -> Screen:
    return Screen(html("people-moved-away", language), ((open_button("equipe", language),),))


def move_notification(signup: Signup, language: Language) -> Screen:
    return Screen(html("people-told-moved", language, name=clip(signup.name, NAME)), _card(signup, language))


def changed_prompt(language: Language) -> Screen:
    return Screen(html("people-changed-prompt", language), ((push("buttons-drop", language, "drop"),),))


def changed_sent(language: Language) -> Screen:
    return Screen(html("people-changed-sent", language))


def changed_too_often(language: Language) -> Screen:
    return Screen(html("people-changed-too-often", language), ((open_button("equipe", language),),))


def move_request(person: Person, words: str, found: Sequence[Signup], language: Language) -> Screen:
    """To the organisers: a choice shows what it would do, once they have made sure by another way who it is."""
    head = html("people-asked", language, name=clip(person.name, NAME), words=clip(words, LINE * 2))
    foot = html("people-asked-choose" if found else "people-asked-none", language)
    rows = tuple((_move(it, person, language),) for it in found)
    return Screen(paragraphs(head, foot), (*rows, (push("enrolment-signups-find", language, "signups", "find"),)))


def ask_move(signup: Signup, person: Person, language: Language) -> Screen:
    """The card before the grant: an account's name is what its owner chose."""
    text = html(
        "people-move-question",
        language,
        name=clip(signup.name, NAME),
        account=clip(person.name, NAME),
        organisation=clip(signup.answers.organisation, NAME),
        status=plain(f"enrolment-signups-status-{signup.status}", language),
        id=str(person.id),
    )
    yes = push("people-move-yes", language, "signups", "moved", signup.id, person.id)
    return Screen(text, ((yes,), (push("people-move-no", language, "signups", "card", signup.id),)))


def _move(signup: Signup, person: Person, language: Language) -> Button:
    return push("people-move", language, "signups", "move", signup.id, person.id, name=clip(signup.name, NAME))
