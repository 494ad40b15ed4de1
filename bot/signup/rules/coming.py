"""What is said of somebody's coming beside their answers: told by organisers, lists or themselves."""

from __future__ import annotations

from bot.forms.rules.form import Column, Question, Required, never
from bot.forms.rules.kinds import Days, Words
from bot.signup.rules.signup import Signup

DAYS = Question[Signup](
    "days",  # those on which they come, when not on all
    Days("signup-nights-"),
    Required.NOTHING,
    corrected=never,
    sheet=(Column("jours", ("days", "jours_de_presence")),),
    line="stay",
)
GROUPS = Question[Signup](
    "groups",  # the named groups of the programme to which they belong, with commas between them
    Words(300),
    Required.NOTHING,
    corrected=never,
    sheet=(Column("groupe", ("group", "groups", "groupes")),),
    line="stay",
)
ABSENT = Question[Signup](
    "absent",  # the entries (refs) to which they do not come, with commas between them
    Words(2000),
    Required.NOTHING,
    corrected=never,
    sheet=(Column("ne_vient_pas_a", ("ne_vient_pas", "not_attending")),),
    line="stay",
)
COMING = (DAYS, GROUPS, ABSENT)
