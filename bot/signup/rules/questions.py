"""The questions of the sign-up, each declared once; and the form that the trip makes of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.forms.rules.form import Column, Form, Question, Required, never
from bot.forms.rules.kinds import Address, Agreement, Choice, Code, Days, Kind, Name, Phone, Place, Words
from bot.signup.rules.signup import Function, Signup, Status, Terms
from bot.trip import Trip

MOST_NIGHTS = 31  # each is a button


def settled(signup: Signup) -> bool:
    """Nothing more is asked of the membership: it is shown, or the organisers will decide without a word more."""
    return signup.member or bool(signup.doubt)


def _draft(signup: Signup) -> bool:
    return signup.status is Status.DRAFT


CONSENT = Question[Signup]("consent", Agreement("signup-consent-"), kept=("consented",), corrected=never)
MEMBERSHIP = Question[Signup](
    "membership",  # an address, or « I have none »
    Address(none="signup-membership-none"),
    kept=("email",),
    when=lambda it: not settled(it),
    found=lambda it: settled(it) or bool(it.email) or "membership" in it.skipped,
    corrected=_draft,
    lasting=True,
)
CODE = Question[Signup](
    "code",  # the six digits that the address received
    Code(),
    when=lambda it: not settled(it) and bool(it.email),
    stage="membership",
    found=settled,
    corrected=never,
)
CLAIM = Question[Signup](
    "claim",  # no such address: a word of explanation for the organisers, or a link for a colleague
    Words(600, lines=True),
    Required.CHOICE,
    corrected=_draft,
    private=True,
)
NAME = Question[Signup](
    "name",
    Name(),
    kept=("first_name", "last_name"),
    sheet=(
        Column("prenom", ("first_name", "prenoms")),
        Column("nom", ("last_name", "name", "surname", "nom_de_famille")),
    ),
    line="identity",
)
ORGANISATION = Question[Signup](
    "organisation",
    Words(120),
    sheet=(
        Column("organisation", ("organization", "structure", "collectivite", "nom_de_l_organisation", "organisme")),
    ),
    line="identity",
)
FUNCTION = Question[Signup](
    "function",
    Choice(
        tuple(Function),
        "signup-function-",
        {
            Function.ELECTED: ("élu·e", "elu", "elue", "elu(e)", "elected member"),
            Function.OFFICER: ("agent·e", "agent", "agente", "agent(e)", "technicien", "technicienne"),
            Function.ASSOCIATION: ("association", "associatif", "benevole"),
            Function.CITIZEN: ("citoyen·ne", "habitant", "habitante", "habitant·e", "citoyen", "citoyenne"),
            Function.OTHER: ("autre",),
        },
        other=Function.OTHER,
    ),
    sheet=(Column("fonction", ("function", "role", "qualite", "poste")),),
    line="identity",
)
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
        Days(),
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
        sheet=(Column("rejoint", ("joins", "depart")),),
        line="stay",
    ),
    Question[Signup](
        "leaves",
        Place(120),
        Required.NOTHING,
        stage="joins",
        called="retour",
        sheet=(Column("quitte", ("leaves", "retour")),),
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
        Words(200, card=True),
        Required.NOTHING,
        private=True,
        called="urgence",
        sheet=(Column("urgence", ("emergency", "contact_urgence", "contact_d_urgence", "emergency_contact")),),
        line="emergency",
    ),
)


def _with_needs(asked: Sequence[Question[Signup]]) -> tuple[Question[Signup], ...]:
    """The agreement, before the first question that it allows."""
    first = next((at for at, it in enumerate(asked) if it.under == NEEDS.key), None)
    return tuple(asked) if first is None else (*asked[:first], NEEDS, *asked[first:])


IN_ANSWERS = (NAME, ORGANISATION, FUNCTION, *OPTIONAL)  # what is kept with the answers
DECLARED = (CONSENT, MEMBERSHIP, CODE, CLAIM, NAME, ORGANISATION, FUNCTION, *_with_needs(OPTIONAL))
COLUMNS = tuple(column for it in IN_ANSWERS for column in it.columns)
CALLED = {it.called: it.key for it in OPTIONAL}  # what the trip file calls the questions that may be asked
NEEDY = tuple(column for it in OPTIONAL if it.under == NEEDS.key for column in it.columns)  # go before the rest


def by_row(questions: Sequence[Question[Signup]]) -> list[Question[Signup]]:
    """As a row of a spreadsheet has them: long texts last."""
    return sorted(questions, key=lambda it: any(column.last for column in it.sheet))


def question_of(column: str) -> Question[Signup] | None:
    """The one whose answer this column holds."""
    return next((it for it in DECLARED if column in it.columns), None)


def sign_up_form(terms: Terms, nights: tuple[date, ...] = (), mail: bool = False) -> Form[Signup]:
    """`nights` are the evenings that the trip spends away; `mail`: codes can be mailed."""
    here = [_here(it, terms, nights) for it in OPTIONAL if it.key in terms.asks]
    asked = [it for it in here if nights or it.counted != "nights"]
    return Form(
        (*_opening(mail), FUNCTION, *_with_needs(asked)),
        verb="form",
        titles="signup-step-",
        asks="signup-ask-",
        fixes="signup-fix-",
        order=tuple(it.key for it in DECLARED),
    )


def trip_form(trip: Trip, mail: bool) -> Form[Signup]:
    away = min((trip.last_day - trip.first_day).days, MOST_NIGHTS)
    return sign_up_form(trip.form, tuple(trip.first_day + timedelta(days=it) for it in range(away)), mail)


def _here(question: Question[Signup], terms: Terms, nights: tuple[date, ...]) -> Question[Signup]:
    """With the days and the places that this trip offers."""
    kind: Kind = question.kind
    if isinstance(kind, Days):
        kind = Days(nights)
    elif isinstance(kind, Place):
        kind = replace(kind, places={"joins": terms.joins, "leaves": terms.leaves}.get(question.key, ()))
    return replace(question, kind=kind)


def _opening(mail: bool) -> tuple[Question[Signup], ...]:
    """How the membership is shown; who has no address to show says their organisation before their name."""

    def claims(signup: Signup) -> bool:
        return not settled(signup) and (not mail or MEMBERSHIP.key in signup.skipped)

    def shows(signup: Signup) -> bool:
        return not claims(signup)

    return (
        CONSENT,
        *((MEMBERSHIP, CODE) if mail else ()),
        replace(ORGANISATION, when=claims),
        replace(CLAIM, when=claims),
        NAME,
        replace(ORGANISATION, when=shows),
    )
