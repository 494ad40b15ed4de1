"""The questions of the sign-up, each declared once; and the form that the trip makes of them."""

from __future__ import annotations

from collections.abc import Sequence

from bot.forms.rules.form import Column, Question, Required, never
from bot.forms.rules.kinds import Address, Agreement, Choice, Code, Name, Words
from bot.signup.rules.coming import COMING
from bot.signup.rules.optional import OPTIONAL, with_needs
from bot.signup.rules.signup import Function, Signup, Status


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


IN_ANSWERS = (NAME, ORGANISATION, FUNCTION, *OPTIONAL, *COMING)  # what is kept with the answers
DECLARED = (CONSENT, MEMBERSHIP, CODE, CLAIM, NAME, ORGANISATION, FUNCTION, *with_needs(OPTIONAL), *COMING)
COLUMNS = tuple(column for it in IN_ANSWERS for column in it.columns)


def proposed(signup: Signup) -> bool:
    """What stands at this question was told of them, by their address or a colleague; they have not answered it yet."""
    by_colleague = signup.takes is not None and signup.step == ORGANISATION.key
    by_address = signup.step in (NAME.key, ORGANISATION.key) and signup.organisation is not None and bool(signup.email)
    begun = signup.status is Status.DRAFT and not signup.back and signup.answers.function is None
    heard = signup.step in signup.heard.values()
    return begun and not heard and bool(by_colleague or by_address)


def by_row(questions: Sequence[Question[Signup]]) -> list[Question[Signup]]:
    """As a row of a spreadsheet has them: long texts last."""
    return sorted(questions, key=lambda it: any(column.last for column in it.sheet))


def question_of(column: str) -> Question[Signup] | None:
    """The one whose answer this column holds."""
    return next((it for it in DECLARED if column in it.columns), None)
