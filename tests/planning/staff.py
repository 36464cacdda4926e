"""A small staff survey whose told figures a test gives itself: what is not named is suppressed."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from reifegrad.domain.rated import Rated
from reifegrad.domain.score import (
    Absence,
    AssessmentScore,
    Counts,
    Explanation,
    Extreme,
    Figure,
    ItemScore,
    Participation,
    PeopleDimension,
    PeopleScore,
    RecommendationScore,
    Rule,
    StaffScore,
)
from reifegrad.domain.survey import Dimension, Likert, MeasureTemplate, Question, SubjectKind, SubjectType, Survey
from tests.factories import (
    make_assessment,
    make_dimension,
    make_level,
    make_option,
    make_question,
    make_survey,
    make_text,
)
from tests.scoring import people

Number = int | float | str | Fraction
"""A text such as "2.6" gives an exact fraction."""


def make_likert(**changes: Any) -> Likert:
    """The model with two levels and the shipped brake; without accompanying measures."""
    given = {"levels": (make_level(0), make_level(1, 55)), "brake_below": 50} | changes
    return people.make_likert(**given)


def make_item(id: str, **changes: Any) -> Question:
    """A statement that people agree with on five steps from 1."""
    return make_question(id, options=tuple(map(make_option, range(1, 6))), target=4, not_applicable=False, **changes)


def make_staff_dimension(id: str, items: int = 2, weight: int = 50) -> Dimension:
    asked = [make_item(f"{id}.{number}") for number in range(1, items + 1)]
    return make_dimension(id, asked, kind=SubjectKind.RESPONSE, weight=weight)


def make_staff_survey(measures: Iterable[MeasureTemplate] = (), model: Likert | None = None, **changes: Any) -> Survey:
    """B1 and B4 with two items each, and B9.1 besides."""
    dimensions = [make_staff_dimension("B1"), make_staff_dimension("B4"), make_staff_dimension("B9", 1, 0)]
    values: dict[str, Any] = {
        "id": "staff",
        "subject_types": (SubjectType(SubjectKind.RESPONSE, make_text("Antwort"), make_text("Antworten")),),
        "scoring": {SubjectKind.RESPONSE: model or make_likert()},
    }
    return make_survey(dimensions, measures=measures, **(values | changes))


def rated_staff(
    survey: Survey,
    *,
    overall: Number | None = None,
    indices: Mapping[str, Number] | None = None,
    means: Mapping[str, Number] | None = None,
    agreement: Mapping[str, Number] | None = None,
    extremes: Mapping[str, Extreme] | None = None,
    rate: Number | None = None,
    net: Mapping[str, Number] | None = None,
    id: str = "assessment-staff",
) -> Rated:
    """The assessment of a staff survey with these figures about all who answered; `net` by its one question."""
    means, agreement, extremes, indices = means or {}, agreement or {}, extremes or {}, indices or {}

    def item(question_id: str) -> ItemScore:
        return ItemScore(
            question_id,
            n=12 if question_id in means else None,
            mean=_figure(means.get(question_id)),
            favourable=_figure(None),
            neutral=_figure(None),
            unfavourable=_figure(None),
            agreement=_figure(agreement.get(question_id)),
            counts=None,
            extreme=extremes.get(question_id),
        )

    dimensions = tuple(
        PeopleDimension(
            each.id,
            n=12,
            mean=_figure(None),
            index=_figure(indices.get(each.id)),
            favourable=_figure(None),
            agreement=_figure(None),
            alpha=_figure(None),
            items=tuple(item(question.id) for question in each.questions),
            extreme=extremes.get(each.id),
        )
        for each in survey.dimensions
        if each.weight
    )
    outside = [question for each in survey.dimensions if not each.weight for question in each.questions]
    staff = StaffScore(
        participation=Participation(12, None, _figure(rate), None),
        total=PeopleScore((), 12, _figure(overall), None, dimensions),
        groupings=(),
        stages=(),
        barrier=None,
        recommendation=next(
            (RecommendationScore(id, 12, _figure(each), None, None) for id, each in (net or {}).items()), None
        ),
        outcomes=tuple(item(each.id) for each in outside),
        choices=(),
        minimum_total=5,
        minimum_group=7,
        minimum_item=10,
    )
    assessment = make_assessment(id, survey_id=survey.id)
    score = AssessmentScore(id, None, None, (), (), None, Counts(0, 0, 0, 0), staff)
    return Rated(survey, assessment, (), {}, {}, score)


def _figure(value: Number | None) -> Figure:
    exact = None if value is None else Fraction(value)
    absence = Absence.SUPPRESSED if value is None else None
    return Figure(exact, absence, Explanation(Rule.MEAN, (), (), exact or Fraction(0), Fraction(1), Fraction(1)))
