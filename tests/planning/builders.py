"""A small planning case: name what the test is about, everything else is plain."""

from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import date
from typing import Any

from reifegrad.domain.answer import Answer
from reifegrad.domain.plan import MeasureStatus, Plan, PlannedMeasure
from reifegrad.domain.rated import Rated
from reifegrad.domain.survey import ActionField, Effort, MeasureTemplate, Question, SubjectKind, Survey
from reifegrad.domain.workspace import (
    AnswerKey,
    Assessment,
    Component,
    MeasureRecord,
    Override,
    OverrideKey,
    OwnMeasure,
    PlanSettings,
    Subject,
)
from reifegrad.planning import make_plan
from reifegrad.scoring import score_assessment
from reifegrad.tailoring import tailored
from tests.factories import answers_of, make_assessment, make_dimension, make_subject, make_survey

DAY = date(2026, 11, 21)


def survey_of(measures: Iterable[MeasureTemplate], questions: Iterable[Question] | None = None) -> Survey:
    return make_survey([make_dimension("A1", questions)], measures=measures)


def plan_of(
    survey: Survey,
    given: Mapping[str, int | Answer] | None = None,
    *,
    services: Mapping[str, Mapping[str, int | Answer]] | None = None,
    subjects: Iterable[Subject] = (),
    targets: Mapping[str, int] | None = None,
    records: Iterable[MeasureRecord] = (),
    overrides: Mapping[OverrideKey, Override] | None = None,
    settings: PlanSettings | None = None,
    day: date = DAY,
    earlier: Set[str] = frozenset(),
    **run: Any,
) -> Plan:
    """The plan for answers `given` by the organisation, and by `services` (subject id -> answers) among `subjects`.

    `run` are values of the assessment, such as its scope.
    """
    everyone = [make_subject(), *subjects]
    answers = answers_of(given or {})
    for id, each in (services or {}).items():
        answers |= answers_of(each, id)
    assessment = make_assessment(**run)
    return joint_plan(
        [rated_of(survey, assessment, everyone, answers, targets or {})],
        records=records,
        overrides=overrides,
        settings=settings,
        day=day,
        earlier=earlier,
    )


def rated_of(
    survey: Survey,
    assessment: Assessment,
    subjects: Sequence[Subject],
    answers: Mapping[AnswerKey, Answer],
    targets: Mapping[str, int],
) -> Rated:
    asked = tailored(survey, assessment)
    score = score_assessment(asked, assessment, subjects, answers, targets)
    return Rated(asked, assessment, subjects, answers, targets, score)


def rated_organisation(survey: Survey, given: Mapping[str, int | Answer], id: str = "assessment-1") -> Rated:
    return rated_of(survey, make_assessment(id, survey_id=survey.id), [make_subject()], answers_of(given), {})


def rated_processes(
    survey: Survey, given: Mapping[str, Mapping[str, int | Answer]], id: str = "assessment-processes"
) -> Rated:
    """Answers by name of the process."""
    subjects = [make_subject(name, SubjectKind.PROCESS, position=at) for at, name in enumerate(given)]
    answers: dict[AnswerKey, Answer] = {}
    for name, each in given.items():
        answers |= answers_of(each, name)
    return rated_of(survey, make_assessment(id, survey_id=survey.id), subjects, answers, {})


def joint_plan(
    rated: Sequence[Rated],
    *,
    records: Iterable[MeasureRecord] = (),
    overrides: Mapping[OverrideKey, Override] | None = None,
    settings: PlanSettings | None = None,
    day: date = DAY,
    earlier: Set[str] = frozenset(),
) -> Plan:
    return make_plan(
        rated,
        {each.id: each for each in records},
        overrides or {},
        settings or PlanSettings(),
        day,
        earlier=earlier,
    )


def record(id: str, status: MeasureStatus = MeasureStatus.PROPOSED, **changes: object) -> MeasureRecord:
    return MeasureRecord(id, "assessment-1", status, **changes)  # type: ignore[arg-type]


def own(
    id: str = "E01", effort: Effort = Effort.M, days: int = 10, impact: int = 3, **changes: object
) -> MeasureRecord:
    return record(id, own=OwnMeasure("Eigene Maßnahme", ActionField.PEOPLE, effort, days, impact), **changes)


def override(measure: str, component: Component, value: str) -> dict[OverrideKey, Override]:
    return {OverrideKey(measure, component): Override(value, "so besprochen")}


def ids(plan: Plan) -> list[str]:
    return [each.id for each in plan.measures]


def measure(plan: Plan, id: str) -> PlannedMeasure:
    return next(each for each in plan.measures if each.id == id)


def codes(plan: Plan) -> set[str]:
    return {code for code, _ in plan.problems}
