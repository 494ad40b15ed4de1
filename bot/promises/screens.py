"""What I try at home, who reads it, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from bot.chat.layout import LINE, NAME, clip, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Button, Rows, Screen
from bot.people.rules.person import Language
from bot.promises.rules import DAYS, LONGEST, PAGE, News, Outcome, Promise, Seen
from bot.texts.catalogue import plain

TAP = "promise"


def prompt(language: Language, anew: bool) -> Screen:
    """`anew`: in place of what they had written."""
    key = "promises-prompt-anew" if anew else "promises-prompt"
    others = () if anew else (_others(language),)
    return Screen(html(key, language, most=LONGEST), stack((others, (push("buttons-drop", language, "drop"),))))


def _others(language: Language) -> Button:
    return push("promises-others", language, TAP, "others", 0)


def invitation(language: Language) -> Screen:
    return Screen(html("promises-invitation", language), ((push("promises-write", language, TAP, "write"),),))


def too_early(language: Language) -> Screen:
    return Screen(html("promises-too-early", language))


def bounds(language: Language) -> Screen:
    return Screen(html("promises-bounds", language, most=LONGEST))


def who(promise: Promise, language: Language) -> Screen:
    """Each choice says who reads it; until one is made, nobody else does."""
    text = html("promises-words", language, words=promise.words)
    rows = tuple((push(f"promises-see-{it}", language, TAP, "seen", it),) for it in Seen)
    return Screen(paragraphs(text, html("promises-who", language)), rows)


def own(promise: Promise, language: Language) -> Screen:
    head = lines(html("promises-heading", language), html("promises-words", language, words=promise.words))
    news = lines(*(_news(day, promise.news[day], language) for day in DAYS if day in promise.news))
    state = lines(
        html(f"promises-seen-{promise.seen}", language),
        html("promises-alone" if promise.alone else "promises-will-ask", language),
    )
    return Screen(paragraphs(head, news, state), _own_rows(promise, language))


def _own_rows(promise: Promise, language: Language) -> Rows:
    alone = push(
        "promises-ask-again" if promise.alone else "promises-leave", language, TAP, "alone", int(not promise.alone)
    )
    return (
        (push("promises-change", language, TAP, "write"),),
        (push("promises-change-who", language, TAP, "who"),),
        (alone,),
        (_others(language),),
        (push("promises-erase", language, TAP, "erase"),),
    )


def _news(day: int, news: News, language: Language) -> Markup:
    return html("promises-news", language, days=day, said=said(news, language, LINE))


def said(news: News, language: Language, most: int) -> str:
    """What its author chose, then their words: plain text."""
    outcome = plain(f"promises-outcome-{news.outcome}", language) if news.outcome else ""
    return " – ".join(it for it in (outcome, clip(news.words, most)) if it)


def ask_outcome(promise: Promise, day: int, language: Language) -> Screen:
    seen = None if promise.seen is Seen.MINE else html("promises-news-seen", language)
    words = html("promises-words", language, words=promise.words)
    text = paragraphs(html("promises-asked", language, days=day), words, seen)
    outcomes = [push(f"promises-outcome-{it}", language, TAP, "did", day, it) for it in Outcome]
    return Screen(text, (tuple(outcomes[:2]), tuple(outcomes[2:]), *_more(day, language)))


def _more(day: int, language: Language) -> Rows:
    tell = push("promises-tell", language, TAP, "tell", day)
    return ((tell,), (push("promises-leave", language, TAP, "alone", 1),))


def thanks(promise: Promise, day: int, language: Language) -> Screen:
    """What was said, which may be completed."""
    text = _news(day, promise.news[day], language)
    rows = ((push("promises-tell", language, TAP, "tell", day),), (push("promises-open", language, TAP, "own"),))
    return Screen(paragraphs(html("promises-thanks", language), text), rows)


def tell_prompt(language: Language) -> Screen:
    return Screen(html("promises-tell-prompt", language), ((push("buttons-drop", language, "drop"),),))


def left_alone(language: Language) -> Screen:
    again = push("promises-ask-again", language, TAP, "alone", 0)
    return Screen(html("promises-left-alone", language), ((again,), (push("promises-open", language, TAP, "own"),)))


def erased(language: Language) -> Screen:
    return Screen(html("promises-erased", language), ((push("promises-write", language, TAP, "write"),),))


def others(found: Sequence[Promise], names: Mapping[int, str], number: int, language: Language) -> Screen:
    """What others agreed to show, by name."""
    last = max(0, (len(found) - 1) // PAGE)
    number = min(number, last)
    shown = found[number * PAGE : (number + 1) * PAGE]
    listed = [_line(it, names, language) for it in shown] or [html("promises-others-none", language)]
    pages = row(
        push("promises-before", language, TAP, "others", number - 1) if number else None,
        push("promises-after", language, TAP, "others", number + 1) if number < last else None,
    )
    rows = stack((pages, (push("promises-open", language, TAP, "own"),)))
    return Screen(paragraphs(html("promises-others-heading", language), *listed), rows)


def _line(it: Promise, names: Mapping[int, str], language: Language) -> Markup:
    name = clip(names.get(it.person, ""), NAME) or plain("team-somebody", language)
    latest = max(it.news, default=0)
    news = _news(latest, it.news[latest], language) if latest else None
    return lines(html("promises-line", language, name=name, words=clip(it.words, LINE)), news)
