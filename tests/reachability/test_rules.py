"""Whom messages may not reach, in which order they are shown, and who may pass on to them."""

from __future__ import annotations

from dataclasses import replace

from bot.reachability.rules.contact import Contact, Ways, Why, board, buddies

ANA = Contact(1, "Ana", person=101, reached=True, organisation="Arras")


def test_each_reason_is_said_and_whoever_is_reached_has_none() -> None:
    assert ANA.why == () and ANA.writable and not ANA.mailed
    absent = Contact(2, "Ben", email="ben@lens.example")
    assert (absent.why, absent.writable, absent.mailed) == ((Why.ABSENT,), False, True)
    assert not replace(absent, email="").mailed and not replace(ANA, email="a@b.example").mailed
    blocked = replace(ANA, reached=False)
    assert (blocked.why, blocked.writable) == ((Why.BLOCKED,), False)
    assert replace(ANA, silent=True).why == (Why.SILENT,)
    assert replace(ANA, telephone=True).why == replace(ANA, ways=Ways(telephone=True)).why == (Why.PHONE,)
    every = Contact(3, "Lou", silent=True, telephone=True)
    assert every.why == (Why.ABSENT, Why.SILENT, Why.PHONE)


def test_who_has_no_buddy_comes_first_then_by_name() -> None:
    zoe, max_, lou, lea = (Contact(number, name) for number, name in ((2, "Zoé"), (3, "max"), (5, "Lou"), (4, "Lou")))
    helped = replace(Contact(6, "Abel"), ways=Ways(buddy=101))
    assert [it.signup for it in board([helped, zoe, ANA, max_, lou, lea])] == [4, 5, 3, 2, 6]


def test_colleagues_are_proposed_first_and_nobody_for_themselves() -> None:
    colleague = Contact(7, "zoé", person=107, reached=True, organisation="Lens")
    others = [replace(ANA, signup=number, name=name) for number, name in ((2, "max"), (4, "Lou"), (3, "Lou"))]
    away = Contact(8, "Abel", person=108, organisation="Lens")
    of = Contact(9, "Ben", person=109, reached=True, organisation="Lens")
    assert [it.signup for it in buddies([*others, away, of, colleague], of)] == [7, 3, 4, 2]
