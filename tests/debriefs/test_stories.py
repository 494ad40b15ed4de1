"""After a visit, two taps are enough to say what one will remember of it; organisers read what its authors agreed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.changes.actions.publish import publish
from bot.debriefs.rules.contributions import Mark
from bot.forms.rules.kinds import Value
from bot.people.rules.person import Language, Role
from bot.signup.rules.signup import Answers, Signup, Status
from tests.town import GROUP, Reader, Town, labels, text_of

VISIT = "Échange avec une collectivité\u00a0: impliquer les habitant·es dans les projets"
NAMED = (
    "Votre nom accompagne ce que vous dites\u00a0: l’équipe le lit, le groupe peut en lire une citation le soir, "
    "le réseau son carnet."
)
ENDS = "2024-03-26 11:55"
QUESTIONS = ["Leur façon de faire", "Les réussites", "Les difficultés", "Les conditions", "Une idée à rapporter"]


def prompts(who: Reader) -> list[str]:
    return [it for it in map(text_of, who.town.telegram.messages(who.id)) if "Qu’en retenez-vous" in it]


async def seated(place: Town, who: Reader, **said: Value) -> None:
    async with place.app.services.database.work() as work:
        answers = Answers(who.name, "Martin").having(said)
        await work.signups.save(Signup(person=who.id, status=Status.SEATED, answers=answers))


async def test_when_a_visit_ends_who_was_expected_is_asked_once(
    place: Town, claire: Reader, ana: Reader, omar: Reader
) -> None:
    late = await place.participant(202, "Ben")
    await seated(place, late, joins="dejeuner-mardi")
    await place.until("2024-03-26 11:54")
    assert prompts(ana) == []
    await place.until(ENDS)
    [asked] = prompts(ana)
    assert asked == (
        f"{VISIT}\nQu’en retenez-vous\u202f?\n\n"
        "Choisissez une question, ou répondez directement à ce message\u00a0: "
        "quelques mots, une photo ou un message vocal suffisent.\n\n"
        "Vos réponses portent votre nom, sauf si vous préférez autrement pour le reste du voyage."
    )
    assert ana.buttons == [*QUESTIONS, "Rester anonyme", "Garder pour moi"]
    assert (len(prompts(claire)), prompts(late), prompts(omar)) == (1, [], [])
    await place.until("2024-03-26 12:05")
    assert len(prompts(ana)) == 1


async def test_two_taps_give_something_and_words_add_to_it(place: Town, ana: Reader) -> None:
    await place.until(ENDS)
    assert await ana.taps("Les réussites") == (
        f"Qu’est-ce qui a réussi\u202f?\n\n{NAMED}\n\n"
        "Touchez un mot ou écrivez les vôtres. Plusieurs messages à la suite font une seule réponse."
    )
    assert await ana.taps("La confiance") == (
        "C’est gardé, sous «\u202fLes réussites\u202f». La suite de vos messages s’y ajoute.\n\n"
        "L’équipe lira cette réponse avec votre nom. Pour la retirer\u00a0: /carnet"
    )
    assert ana.buttons == [*(it for it in QUESTIONS if it != "Les réussites"), "Changer ou retirer ma réponse"]
    await ana.says("surtout entre élu·es et habitant·es")
    [own] = await ana.says("/carnet")
    assert own == (
        "Vos réponses sur les visites (1)\n\n"
        f"1. {VISIT} (signé)\nLes réussites\u00a0: La confiance\nsurtout entre élu·es et habitant·es\n\n"
        f"{NAMED}"
    )
    await ana.taps("Ouvrir la réponse 1")
    assert await ana.taps("Retirer cette réponse") == (
        "Vous n’avez encore répondu à aucune question sur les visites. "
        "Après chaque visite, le bot vous demandera ce que vous en retenez.\n\n"
        f"{NAMED}"
    )


async def test_a_reply_to_the_prompt_counts_without_pressing_anything(place: Town, ana: Reader) -> None:
    await place.until(ENDS)
    prompt = ana.last["message_id"]
    ana.unread()
    [kept] = await ana.says("Beaucoup d’énergie", reply_to=prompt)
    assert kept.startswith("C’est gardé, sous «\u202fImpression\u202f».")


async def test_what_is_cancelled_or_not_wanted_is_not_asked_about(place: Town, claire: Reader, ana: Reader) -> None:
    await ana.says("/preferences")
    await ana.taps("Régler les messages reçus")
    await ana.taps("Arrêter les questions après les visites")
    await place.until(ENDS)
    assert prompts(ana) == []
    assert len(prompts(claire)) == 1


async def test_a_visit_that_moves_is_asked_about_at_its_new_end_and_a_cancelled_one_never(
    place: Town, ana: Reader
) -> None:
    async with place.app.services.database.work() as work:
        current = await work.programmes.current()
        visits = [it for it in current.on(current.days[1]) if it.kind in place.app.services.trip.debriefs.kinds]
        assert visits[0].title == VISIT and visits[0].ends is not None
        moved = replace(visits[0], ends=visits[0].ends + timedelta(minutes=30))
        changed = {visits[0].ref: moved, visits[1].ref: replace(visits[1], cancelled=True)}
        entries = tuple(changed.get(it.ref, it) for it in current)
        await publish(work, replace(current, entries=entries), None, "test", tell=False)
    await place.until(ENDS)
    assert prompts(ana) == []
    await place.until("2024-03-26 12:25")
    assert len(prompts(ana)) == 1 and VISIT in prompts(ana)[0]
    await place.until("2024-03-26 16:40")  # the one that was cancelled would have ended
    assert len(prompts(ana)) == 1


async def test_who_wants_no_questions_is_not_asked_in_the_evening_either(place: Town, ana: Reader) -> None:
    await ana.says("/preferences")
    await ana.taps("Régler les messages reçus")
    await ana.taps("Arrêter les questions après les visites")
    await place.until("2024-03-26 20:30")
    assert not [it for it in map(text_of, place.telegram.messages(ana.id)) if "Fin de journée" in it]


async def test_organisers_search_without_accents(place: Town, claire: Reader, ana: Reader) -> None:
    await place.until(ENDS)
    await ana.taps("Les difficultés")
    await ana.says("Réunir les élu·es à l’été")
    await claire.says("/debrief")
    await claire.taps("Rechercher un mot")
    assert "Réunir les élu·es à l’été" in (await claire.says("REUNIR"))[-1]
    await claire.says("/debrief")
    await claire.taps("Rechercher un mot")
    assert "Réunir" not in (await claire.says("licorne"))[-1]


async def test_an_organiser_says_that_it_is_over(place: Town, claire: Reader, ana: Reader) -> None:
    await place.until("2024-03-26 11:30")
    assert (await claire.says("/debrief"))[-1].startswith("Aucune visite n’est terminée.")
    assert claire.buttons == [
        "Dire que la visite en cours est finie", "Confier les miroirs du soir", "Ouvrir le carnet",
        "Revenir à l’espace de l’équipe",
    ]  # fmt: skip
    await claire.taps("Dire que la visite en cours est finie")
    await place.until("2024-03-26 11:31")
    assert len(prompts(ana)) == 1


async def test_the_group_is_asked_once_with_a_button_that_leads_to_private(
    place: Town, claire: Reader, ana: Reader
) -> None:
    place.telegram.group(GROUP, "Voyage 2024", admins=[claire.id], kind="supergroup")
    place.telegram.adds_bot(claire.id, GROUP, administrator=True)
    await place.settled()
    place.telegram.says(claire.id, "/lier", GROUP)
    await place.settled()
    await place.until(ENDS)
    for _ in range(5):
        place.clock.pass_by(seconds=5)
        await place.settled()
    [asked] = [it for it in place.telegram.messages(GROUP) if "Dites en privé" in text_of(it)]
    assert labels(asked) == ["Dire ce que j’en retiens"]


async def test_the_evening_asks_about_the_day(place: Town, ana: Reader) -> None:
    for hour in ("11:55", "16:25", "18:10", "20:30"):
        await place.until(f"2024-03-26 {hour}")
    assert text_of(ana.last).startswith("Fin de journée, mardi 26 mars. Que gardez-vous de cette journée\u202f?")
    assert ana.buttons[:2] == ["Ce que je garde", "Ce que j’interroge"]


async def test_how_answers_are_read_is_said_once_and_one_tap_changes_it(place: Town, ana: Reader) -> None:
    await place.until(ENDS)
    assert "Personne ne saura que c’est vous" in await ana.taps("Rester anonyme")
    await place.until("2024-03-26 16:25")
    again = text_of(ana.last)
    assert "Qu’en retenez-vous" in again and "Vos réponses portent votre nom" not in again
    assert "Rester anonyme" not in ana.buttons
    await ana.taps("Les réussites")
    await ana.taps("La confiance")
    async with place.app.services.database.reading() as work:
        assert [it.mark for it in await work.debriefs.contributions(ana.id)] == [Mark.ANONYMOUS]


async def test_the_evening_recalls_once_what_was_left(place: Town, ana: Reader) -> None:
    await place.until(ENDS)
    await ana.taps("Les réussites")
    await ana.taps("La confiance")
    for hour in ("16:25", "18:10", "20:30"):
        await place.until(f"2024-03-26 {hour}")
    assert "Il reste 2 visites de la journée dont vous n’avez rien dit." in text_of(ana.last)
    left = [it for it in ana.buttons if it.startswith("Répondre")]
    assert len(left) == 2 and not any("Échange avec une collectivité" in it for it in left)
    assert "Leur façon de faire" not in ana.buttons
    await ana.taps(left[0])
    assert ana.buttons[:5] == QUESTIONS


async def test_who_said_something_of_each_visit_is_recalled_nothing(place: Town, ana: Reader) -> None:
    for hour in ("11:55", "16:25", "18:10"):
        await place.until(f"2024-03-26 {hour}")
        await ana.taps("Les réussites")
        await ana.taps("La confiance")
    await place.until("2024-03-26 20:30")
    assert text_of(ana.last).startswith("Fin de journée") and "Vous n’avez encore rien dit" not in text_of(ana.last)
    assert ana.buttons == ["Ce que je garde", "Ce que j’interroge"]


async def test_nothing_is_asked_in_quiet_hours(place: Town, ana: Reader) -> None:
    await place.until("2024-03-26 23:00")
    assert not [it for it in map(text_of, place.telegram.messages(ana.id)) if "Que gardez-vous" in it]
    await place.until("2024-03-27 07:05")
    assert not [it for it in map(text_of, place.telegram.messages(ana.id)) if "Que gardez-vous" in it]


async def test_organisers_read_what_its_authors_agreed(place: Town, claire: Reader, ana: Reader) -> None:
    others = [await place.participant(210 + at, f"Personne {at}") for at in range(3)]
    await seated(place, ana)
    await place.until(ENDS)
    for _ in range(3):  # pushes take their time
        place.clock.pass_by(seconds=5)
        await place.settled()
    await ana.taps("Les difficultés")
    await ana.says("Trouver le temps")
    for at, who in enumerate(others):
        await who.taps("Une idée à rapporter")
        await who.taps("Revenir aux questions")
        await who.taps("Rester anonyme")
        await who.taps("Une idée à rapporter")
        await who.says(f"Idée {'cab'[at]}")
        rates = (await claire.says("/debrief"))[-1]
        assert f"{VISIT}\u00a0: 1 sur 5" in rates  # it does not rise as one answers
        read = await claire.taps(next(it for it in claire.buttons if it.startswith("Lire")))
        assert "Les difficultés\u00a0: Trouver le temps\n— Ana Martin" in read
        assert "Idée" not in read  # what is not signed is read together, in the evening
    await place.until("2024-03-26 21:31")
    assert f"{VISIT}\u00a0: 4 sur 5" in (await claire.says("/debrief"))[-1]
    read = await claire.taps(next(it for it in claire.buttons if it.startswith("Lire")))
    assert not any(who.name in read for who in others)
    assert read.index("Idée a") < read.index("Idée b") < read.index("Idée c")  # not in the order in which they came


async def test_what_was_signed_is_never_shown_again_without_its_name(place: Town, claire: Reader, ana: Reader) -> None:
    await place.until(ENDS)
    await ana.taps("Les difficultés")
    await ana.says("Trouver le temps")
    await ana.taps("Les réussites")
    await ana.taps("Revenir aux questions")
    shown = await ana.taps("Rester anonyme")
    assert "Ce que vous avez déjà signé le reste." in shown
    await ana.taps("Les difficultés")
    await ana.says("Et ceci sans mon nom")
    async with place.app.services.database.reading() as work:
        said = {it.words: it.mark for it in await work.debriefs.contributions(ana.id)}
    assert said == {"Trouver le temps": Mark.NAMED, "Et ceci sans mon nom": Mark.ANONYMOUS}


async def test_words_that_come_long_after_are_words_like_others(place: Town, ana: Reader) -> None:
    await place.until(ENDS)
    await ana.taps("Les difficultés")
    await ana.says("Trouver le temps")
    await place.until("2024-03-26 13:00")
    await ana.says("Où est le car ?")
    assert "Transmettre ce message à l’équipe" in ana.buttons
    async with place.app.services.database.reading() as work:
        assert [it.words for it in await work.debriefs.contributions(ana.id)] == ["Trouver le temps"]


async def test_in_english(place: Town) -> None:
    zoe = await place.person(205, "Zoe", Role.PARTICIPANT, "en")
    await place.until(ENDS)
    assert text_of(zoe.last).startswith(f"{VISIT}\nWhat will you remember?")
    await zoe.taps("What it takes")
    assert (await zoe.taps("A facilitator")).startswith("Kept, under “What it takes”.")
    assert place.app.services.trip.language is Language.FR
