"""What a trip may ask beside what every sign-up says: each question declared once, in the order of the form."""

from __future__ import annotations

from collections.abc import Sequence

from bot.forms.rules.form import Column, Question, Required
from bot.forms.rules.kinds import Agreement, Contact, Days, Phone, Place, Words
from bot.signup.rules.signup import Signup

NEEDS = Question[Signup](
    "needs",  # their own consent: they may reveal health
    Agreement("signup-needs-", refusable=True),
    Required.NOTHING,
    kept=("needs_consented",),
    private=True,
)
PHONE = Question[Signup](
    "phone",
    Phone(),
    Required.NOTHING,
    private=True,
    called="téléphone",
    sheet=(
        Column(
            "telephone",
            ("phone", "tel", "telephone_portable", "portable", "mobile", "telephone_mobile", "numero_de_telephone"),
        ),
    ),
    line="phone",
)
# Asked where the trip file says so, in this order.
OPTIONAL = (
    PHONE,
    Question[Signup](
        "reason",
        Words(600, lines=True),
        Required.NOTHING,
        private=True,
        called="motivation",
        sheet=(Column("motivation", ("reason",), last=True),),
        line="reason",
    ),
    Question[Signup](
        "nights",
        Days("signup-nights-"),
        Required.NOTHING,
        called="nuits",
        sheet=(Column("nuits", ("nights",)),),
        line="stay",
    ),
    Question[Signup](
        "sharing",
        Words(120),
        Required.NOTHING,
        when=lambda it: it.answers.nights != (),  # nobody shares a room who does not sleep there
        stage="nights",
        private=True,
        called="chambre",
        sheet=(Column("chambre", ("sharing", "room")),),
        line="stay",
    ),
    Question[Signup](
        "joins",
        Place(120),
        Required.NOTHING,
        called="départ",
        sheet=(Column("rejoint", ("joins", "depart", "lieu_de_depart")),),
        line="stay",
    ),
    Question[Signup](
        "leaves",
        Place(120),
        Required.NOTHING,
        stage="joins",
        called="retour",
        sheet=(Column("quitte", ("leaves", "retour", "lieu_de_retour")),),
        line="stay",
    ),
    Question[Signup](
        "diet",
        Words(300),
        Required.NOTHING,
        under="needs",
        private=True,
        called="repas",
        sheet=(Column("repas", ("diet", "regime", "regime_alimentaire", "regime_particulier")),),
        line="needs",
    ),
    Question[Signup](
        "access",
        Words(500, lines=True),
        Required.NOTHING,
        under="needs",
        private=True,
        called="accessibilité",
        sheet=(Column("accessibilite", ("access", "access_needs")),),
        line="needs",
    ),
    Question[Signup](
        "emergency",
        Contact(200),
        Required.NOTHING,
        private=True,
        called="urgence",
        sheet=(Column("urgence", ("emergency", "contact_urgence", "contact_d_urgence", "emergency_contact")),),
        line="emergency",
    ),
)


def with_needs(questions: Sequence[Question[Signup]]) -> tuple[Question[Signup], ...]:
    """The agreement, before the first question that it allows."""
    first = next((at for at, it in enumerate(questions) if it.under == NEEDS.key), None)
    return tuple(questions) if first is None else (*questions[:first], NEEDS, *questions[first:])


CALLED = {it.called: it.key for it in OPTIONAL}  # what the trip file calls the questions that may be asked
NEEDY = tuple(column for it in OPTIONAL if it.under == NEEDS.key for column in it.columns)  # go before the rest
