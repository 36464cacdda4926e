"""Builders for domain values: every argument has a plain default, name only what the test is about."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from reifegrad.domain.answer import Answer, Evidence
from reifegrad.domain.survey import (
    ActionField,
    Attribute,
    AttributeType,
    Dimension,
    Duty,
    Effort,
    GatedIndex,
    Level,
    MeasureTemplate,
    Minimum,
    Option,
    Question,
    Role,
    SubjectKind,
    SubjectType,
    Survey,
)
from reifegrad.domain.text import LANGUAGES, Text
from reifegrad.domain.workspace import AnswerKey, Assessment, AttributeValue, Subject

ORGANISATION = "organisation-1"
"""Id of the organisation subject that `make_subject` and `organisation_answers` share."""


def make_text(wording: str = "Text") -> Text:
    """The same wording in all languages, marked with the language except for German."""
    return Text({each: wording if each == "de" else f"{wording} ({each})" for each in LANGUAGES})


def make_option(value: int) -> Option:
    return Option(value, make_text(f"Schritt {value}"), make_text(f"Schritt {value} ist zu sehen."))


def make_question(id: str = "A1.1", *, weight: int = 1, maximum: int = 4, **changes: Any) -> Question:
    """A question with the steps 0 to `maximum` without those in `skipped`."""
    skipped: tuple[int, ...] = changes.get("skipped", ())
    values: dict[str, Any] = {
        "text": make_text(f"Frage {id}"),
        "topic": make_text(f"Thema {id}"),
        "help": make_text("Warum wir fragen."),
        "options": tuple(make_option(value) for value in range(maximum + 1) if value not in skipped),
        "knock_out": False,
        "not_applicable": True,
        "target": min(3, maximum),
        "short_form": weight == 3,
    }
    return Question(id=id, weight=weight, **(values | changes))


def make_dimension(
    id: str = "A1",
    questions: Iterable[Question] | None = None,
    *,
    kind: SubjectKind = SubjectKind.ORGANISATION,
    weight: int = 100,
) -> Dimension:
    """A dimension; by default with one question named after it."""
    asked = (make_question(f"{id}.1"),) if questions is None else tuple(questions)
    return Dimension(id, kind, make_text(f"Handlungsfeld {id}"), make_text("Worum es geht."), weight, asked)


def make_level(value: int, index: int = 0, gates: Mapping[str, int] | None = None) -> Level:
    return Level(value, make_text(f"Stufe {value}"), make_text("Was das heißt."), index, dict(gates or {}))


def make_gated_index(levels: Iterable[Level] | None = None, **changes: Any) -> GatedIndex:
    """The model with the shipped bounds; by default levels 0 to 4 at 0, 20, 40, 60 and 80 points without gates."""
    steps = tuple(make_level(value, 20 * value) for value in range(5)) if levels is None else tuple(levels)
    values: dict[str, Any] = {
        "coverage_full": 80,
        "coverage_provisional": 60,
        "confidence_high": 75,
        "confidence_medium": 50,
        "evidence_none": 60,
        "evidence_plausible": 80,
        "evidence_documented": 100,
        "limited_comparability": 40,
    }
    return GatedIndex(steps, **(values | changes))


def make_minimum(target: int = 3, levels: int = 5) -> Minimum:
    return Minimum(tuple(make_level(value) for value in range(levels)), target)


def make_measure(id: str = "MA01", trigger: str = "A1.1<3", **changes: Any) -> MeasureTemplate:
    values: dict[str, Any] = {
        "field": ActionField.STEERING,
        "title": make_text(f"Maßnahme {id}"),
        "text": make_text("Was zu tun ist."),
        "goal": make_text("Was erreicht ist."),
        "indicator": make_text("Woran man es sieht."),
        "effort": Effort.M,
        "person_days": 10,
        "months": 3,
        "impact": 4,
        "lead": Role.DB,
    }
    values |= changes
    if values.get("duty", Duty.NONE) is not Duty.NONE:
        values.setdefault("basis", make_text("Rechtsgrundlage"))
    return MeasureTemplate(id=id, trigger=trigger, **values)


def make_survey(
    dimensions: Iterable[Dimension] | None = None,
    *,
    model: GatedIndex | None = None,
    minimum: Minimum | None = None,
    measures: Iterable[MeasureTemplate] = (),
    **changes: Any,
) -> Survey:
    """A survey that rates the organisation by `model`, and services by `minimum` if a dimension asks about them."""
    asked = (make_dimension(),) if dimensions is None else tuple(dimensions)
    kinds = {each.subject_kind for each in asked}
    types = [SubjectType(SubjectKind.ORGANISATION, make_text("Verwaltung"), make_text("Verwaltungen"))]
    scoring: dict[SubjectKind, GatedIndex | Minimum] = {SubjectKind.ORGANISATION: model or make_gated_index()}
    if SubjectKind.SERVICE in kinds:
        cases = Attribute("cases_per_year", make_text("Fälle pro Jahr"), AttributeType.INTEGER)
        types.append(SubjectType(SubjectKind.SERVICE, make_text("Leistung"), make_text("Leistungen"), (cases,)))
        scoring[SubjectKind.SERVICE] = minimum or make_minimum()
    values: dict[str, Any] = {
        "id": "test",
        "version": "1.0",
        "as_of": date(2026, 8, 19),
        "languages": LANGUAGES,
        "title": make_text("Testkatalog"),
        "summary": make_text("Worum es geht."),
        "basis": make_text("Selbsteinschätzung"),
        "subject_types": tuple(types),
        "scoring": scoring,
        "dimensions": asked,
        "measures": tuple(measures),
    }
    return Survey(**(values | changes))


def make_assessment(id: str = "assessment-1", **changes: Any) -> Assessment:
    values: dict[str, Any] = {
        "survey_id": "test",
        "survey_version": "1.0",
        "survey_hash": "",
        "title": "Erhebung 2026",
        "day": date(2026, 11, 21),
    }
    return Assessment(id=id, **(values | changes))


def make_subject(
    id: str = ORGANISATION,
    kind: SubjectKind = SubjectKind.ORGANISATION,
    *,
    name: str = "",
    position: int = 0,
    assessment_id: str = "assessment-1",
    **attributes: AttributeValue,
) -> Subject:
    """A subject; keywords that are left over become its attributes. An organisation has no name of its own."""
    shown = name or ("" if kind is SubjectKind.ORGANISATION else id)
    return Subject(id, assessment_id, kind, shown, position, attributes)


def make_service(id: str, cases: int | None = None, position: int = 0) -> Subject:
    attributes: dict[str, AttributeValue] = {} if cases is None else {"cases_per_year": cases}
    return make_subject(id, SubjectKind.SERVICE, position=position, **attributes)


def answer_of(given: int | Answer | tuple[int, Evidence]) -> Answer:
    """A value, a value with evidence, or an answer as it is."""
    match given:
        case Answer():
            return given
        case (value, evidence):
            return Answer.of(value, evidence)
        case _:
            return Answer.of(given)


def answers_of(
    given: Mapping[str, int | Answer | tuple[int, Evidence]], subject_id: str = ORGANISATION
) -> dict[AnswerKey, Answer]:
    """Answers of one subject by question id."""
    return {AnswerKey(subject_id, id): answer_of(each) for id, each in given.items()}


def organisation_answers(**given: int | Answer) -> dict[AnswerKey, Answer]:
    """Answers of the organisation with an underscore for the dot: organisation_answers(A1_1=3)."""
    return answers_of({id.replace("_", "."): each for id, each in given.items()})


READINESS: Mapping[str, tuple[int, str]] = {
    "A1": (15, "332112"),
    "A2": (12, "33221"),
    "A3": (13, "232221"),
    "A4": (13, "232321"),
    "A5": (15, "322222"),
    "A6": (12, "31321"),
    "A7": (10, "32221"),
    "A8": (10, "33221"),
}
"""Weight of each dimension and of its questions in the OZG/EfA survey."""

GATES: Mapping[int, Mapping[str, int]] = {
    0: {},
    1: {"A2.1": 1, "A3.1": 1},
    2: {"A1.1": 2, "A2.1": 2, "A2.2": 1, "A3.1": 2, "A6.1": 1, "A7.1": 1, "A8.1": 1, "A8.2": 2},
    3: {
        "A2.1": 3,
        "A2.2": 3,
        "A3.1": 3,
        "A3.4": 3,
        "A4.2": 3,
        "A5.1": 2,
        "A6.1": 3,
        "A7.1": 2,
        "A8.1": 2,
        "A8.2": 3,
    },
    4: {
        "A1.1": 3,
        "A2.1": 4,
        "A2.2": 4,
        "A3.4": 3,
        "A4.2": 3,
        "A5.1": 4,
        "A6.1": 3,
        "A7.1": 3,
        "A8.1": 3,
        "A8.2": 3,
    },
}
"""Gates per level of the OZG/EfA survey."""


def make_readiness_survey(**changes: Any) -> Survey:
    """A1.1 to A8.5 and K1 to K10 with the weights, gates and levels of the OZG/EfA survey, and plain texts."""
    gated = {id for gates in GATES.values() for id in gates}
    dimensions = [
        make_dimension(
            id,
            [
                make_question(
                    f"{id}.{number}",
                    weight=int(digit),
                    knock_out=f"{id}.{number}" in gated,
                    short_form=digit == "3" or f"{id}.{number}" in gated,
                )
                for number, digit in enumerate(digits, start=1)
            ],
            weight=weight,
        )
        for id, (weight, digits) in READINESS.items()
    ]
    criteria = [make_question(f"K{number}", short_form=True) for number in range(1, 11)]
    levels = [make_level(value, 20 * value, gates) for value, gates in GATES.items()]
    return make_survey(
        [*dimensions, make_dimension("K", criteria, kind=SubjectKind.SERVICE, weight=0)],
        model=make_gated_index(levels),
        **changes,
    )
