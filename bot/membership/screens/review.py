"""The organisers' review of a claim: the card, what is asked back, the outcome; and what the person reads of it."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.chat.layout import LINE, NAME, TEXT, clip, html, lines, open_button, paragraphs, push, safe
from bot.chat.screen import Button, Rows, Screen
from bot.chat.typed import international
from bot.membership.rules.matching import Match
from bot.people.rules.person import Language
from bot.signup.rules.signup import Proof, Signup, Status
from bot.texts.catalogue import plain

TAP = "review"


def card(signup: Signup, matches: Sequence[Match], language: Language) -> Screen:
    """Who, which organisation, what address, their word; what is like it in the roster, one tap each."""
    answers = signup.answers
    text = lines(
        html("membership-review-head", language),
        html("membership-review-who", language, name=_name(signup, language)),
        html("membership-review-organisation", language, organisation=clip(answers.organisation, LINE) or "—"),
        _address(signup, language),
        html("membership-review-word", language, word=clip(signup.claim, TEXT)) if signup.claim else None,
        _doubt(signup, language),
    )
    alike = [_match(it, language) for it in matches] or [html("membership-review-no-match", language)]
    like_it = lines(html("membership-review-matches", language) if matches else None, *alike)
    accepting = ((_accept(signup, it, language),) for it in matches)
    return Screen(paragraphs(text, like_it), (*accepting, *_deciding(signup, language)))


def _deciding(signup: Signup, language: Language) -> Rows:
    return (
        (push("membership-review-written", language, TAP, "written", signup.id),),
        (
            _about("membership-review-refuse", "refuse", signup, language),
            _about("membership-review-ask", "ask", signup, language),
        ),
        _others(language),
    )


def _name(signup: Signup, language: Language) -> str:
    return clip(signup.name, NAME) or plain("team-somebody", language)


def _address(signup: Signup, language: Language) -> Markup | None:
    """A doubt comes after a code was typed right."""
    key = "membership-review-address-proved" if signup.doubt else "membership-review-address"
    return html(key, language, address=clip(signup.email, LINE)) if signup.email else None


def _doubt(signup: Signup, language: Language) -> Markup | None:
    keys = {"address used": "membership-review-doubt-used", "roster changed": "membership-review-doubt-roster"}
    key = keys.get(signup.doubt, "membership-review-doubt-other" if signup.doubt else "")
    return html(key, language) if key else None


def _match(match: Match, language: Language) -> Markup:
    name = clip(match.organisation.name, LINE)
    if match.member:
        return html("membership-review-match-member", language, organisation=name, name=clip(match.member, NAME))
    return html("membership-review-match", language, organisation=name)


def _accept(signup: Signup, match: Match, language: Language) -> Button:
    where = match.organisation
    return push("membership-review-accept", language, TAP, "as", signup.id, where.id, organisation=where.name)


def _about(key: str, verb: str, signup: Signup, language: Language) -> Button:
    return push(key, language, TAP, verb, signup.id)


def _others(language: Language) -> tuple[Button, ...]:
    return (push("membership-review-others", language, "signups", "list", "review", 0),)


def refuse_prompt(signup: Signup, language: Language) -> Screen:
    text = html("membership-review-refuse-prompt", language, name=_name(signup, language))
    bare, back = ("membership-review-refuse-bare", "bare"), ("membership-review-back", "card")
    return Screen(text, tuple((_about(key, verb, signup, language),) for key, verb in (bare, back)))


def ask_prompt(signup: Signup, language: Language) -> Screen:
    text = html("membership-review-ask-prompt", language, name=_name(signup, language))
    return Screen(text, ((_about("membership-review-back", "card", signup, language),),))


def too_long(language: Language, most: int) -> Screen:
    return Screen(html("membership-review-too-long", language, most=most))


def question_sent(signup: Signup, language: Language) -> Screen:
    text = html("membership-review-asked", language, name=_name(signup, language))
    return Screen(text, ((_about("membership-review-back", "card", signup, language),),))


def unreachable(signup: Signup, language: Language) -> Screen:
    key = "membership-review-unreachable-phone" if signup.answers.phone else "membership-review-unreachable"
    values = {"phone": international(signup.answers.phone)} if signup.answers.phone else {}
    return Screen(html(key, language, name=_name(signup, language), **values))


def decided(signup: Signup, by: str, language: Language) -> Screen:
    """Where it stands once somebody decided; `by` is their name, or "" when nobody is known to have."""
    who = clip(by, NAME) or plain("membership-review-somebody", language)
    if signup.status is Status.REFUSED:
        again = _about("membership-review-again", "again", signup, language)
        return Screen(_refused(signup, who, language), ((again,), _others(language)))
    gone = signup.status in (Status.WITHDRAWN, Status.DRAFT)
    text = html("membership-review-gone", language, name=_name(signup, language)) if gone else None
    return Screen(text or _accepted(signup, who, language), (_others(language),))


def _refused(signup: Signup, by: str, language: Language) -> Markup:
    reason = html("membership-review-reason", language, reason=clip(signup.reason, LINE)) if signup.reason else None
    return lines(html("membership-review-refused", language, name=_name(signup, language), by=by), reason)


def _accepted(signup: Signup, by: str, language: Language) -> Markup:
    key = "membership-review-vouched" if signup.proof is Proof.VOUCHED else "membership-review-accepted"
    organisation = clip(signup.answers.organisation, LINE)
    text = html(key, language, name=_name(signup, language), organisation=organisation, by=by)
    status = plain(f"enrolment-signups-status-{signup.status}", language)
    return paragraphs(text, html("membership-review-stands", language, status=status))


def question(language: Language, organiser: str) -> Screen:
    """To the person, before the copy of the organiser's question."""
    return Screen(html("membership-review-question", language, name=clip(organiser, NAME)))


def you_are_accepted(language: Language, organisation: str) -> Screen:
    return Screen(html("membership-review-you-accepted", language, organisation=clip(organisation, LINE)))


def you_are_refused(language: Language, reason: str) -> Screen:
    why = html("membership-review-you-reason", language, reason=safe(reason, TEXT)) if reason else None
    text = paragraphs(
        html("membership-review-you-refused", language), why, html("membership-review-you-next", language)
    )
    return Screen(text, ((open_button("equipe", language),),))


def you_are_looked_at_again(language: Language) -> Screen:
    return Screen(html("membership-review-you-again", language))
