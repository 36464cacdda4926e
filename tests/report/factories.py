"""Reports through the real chain: the shipped survey with answers that a test chooses."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from reifegrad.domain.answer import Answer
from reifegrad.domain.rated import Rated
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.domain.text import Language
from reifegrad.domain.workspace import (
    AnswerKey,
    MeasureRecord,
    Municipality,
    Override,
    OverrideKey,
    PlanSettings,
    Subject,
)
from reifegrad.exports.pdf_style import text_width
from reifegrad.planning import make_plan
from reifegrad.report import Previous, ReportInputs, ReportModel, ReportOptions, Words, build_report
from reifegrad.report.charts import Frame
from reifegrad.scoring import score_assessment
from reifegrad.survey import shipped_survey
from reifegrad.tailoring import tailored
from reifegrad.texts import texts
from tests.factories import ORGANISATION, make_assessment, make_service, make_subject

MADE_ON = date(2026, 11, 21)


@cache
def survey() -> Survey:
    return shipped_survey("ozg-efa")


def words(language: Language = "de") -> Words:
    return Words(texts("report", language), texts("terms", language))


def frame(width: float = 468.0, language: Language = "de") -> Frame:
    return Frame(width, text_width, texts("report", language))


def organisation_values(value: int = 2, **others: int | Answer | None) -> dict[AnswerKey, Answer]:
    """Every question of the organisation with `value` or the next lower step; others by id, None leaves one open."""
    given: dict[AnswerKey, Answer] = {}
    for question in survey().questions_for(SubjectKind.ORGANISATION):
        steps = [each.value for each in question.options if each.value <= value]
        given[AnswerKey(ORGANISATION, question.id)] = Answer.of(max(steps))
    for id, answer in others.items():
        key = AnswerKey(ORGANISATION, id.replace("_", "."))
        if answer is None:
            del given[key]
        else:
            given[key] = answer if isinstance(answer, Answer) else Answer.of(answer)
    return given


def service_values(subject: Subject, value: int, **others: int | Answer) -> dict[AnswerKey, Answer]:
    """Every criterion of one service with `value` or the next lower step; others by id."""
    given = {}
    for question in survey().questions_for(SubjectKind.SERVICE):
        steps = [each.value for each in question.options if each.value <= value]
        given[AnswerKey(subject.id, question.id)] = Answer.of(max(steps))
    for id, answer in others.items():
        given[AnswerKey(subject.id, id)] = answer if isinstance(answer, Answer) else Answer.of(answer)
    return given


def make_services(*names_and_cases: tuple[str, int | None]) -> tuple[Subject, ...]:
    return tuple(make_service(name, cases, position) for position, (name, cases) in enumerate(names_and_cases, 1))


def make_inputs(
    answers: Mapping[AnswerKey, Answer] | None = None,
    services: Sequence[Subject] = (),
    *,
    name: str = "Musterstadt",
    previous: ReportInputs | None = None,
    records: Mapping[str, MeasureRecord] | None = None,
    overrides: Mapping[OverrideKey, Override] | None = None,
    settings: PlanSettings | None = None,
    **assessment: Any,
) -> ReportInputs:
    given = organisation_values() if answers is None else answers
    run = make_assessment(survey_id="ozg-efa", **assessment)
    subjects = (make_subject(), *services)
    asked = tailored(survey(), run)
    score = score_assessment(asked, run, subjects, given, {})
    rated = Rated(asked, run, subjects, given, {}, score)
    plan = make_plan([rated], records or {}, overrides or {}, settings or PlanSettings(), run.day)
    earlier = previous and Previous(previous.assessment, previous.subjects, previous.answers, previous.score)
    return ReportInputs(
        municipality=Municipality(name),
        survey=asked,
        assessment=run,
        subjects=subjects,
        answers=given,
        targets={},
        evidence_items=(),
        score=score,
        plan=plan,
        previous=earlier,
    )


def make_report(inputs: ReportInputs | None = None, language: Language = "de", **options: Any) -> ReportModel:
    return build_report(inputs or make_inputs(), language, words(language), ReportOptions(made_on=MADE_ON, **options))


@cache
def rich_report(language: Language = "de") -> ReportModel:
    """Many answers, services, a previous assessment, unknown and inapplicable questions, a measure in work."""
    services = make_services(("Wohnsitz anmelden", 4200), ("Hund anmelden", 900), ("Sondernutzung", None))
    answers = {
        **organisation_values(2, A1_1=4, A2_1=3, A4_1=3, A5_3=Answer.unknown(), A6_1=1, A8_2=1, A8_5=None),
        AnswerKey(ORGANISATION, "A2.5"): Answer.not_applicable("keine solchen Leistungen"),
        **service_values(services[0], 3),
        **service_values(services[1], 3, K5=1),
    }
    record = MeasureRecord("MA22", "assessment-1", responsible="Kämmerei", cost_once=8500, cost_yearly=2400)
    before = make_inputs(organisation_values(1), title="Erhebung 2025", day=date(2025, 10, 1))
    return make_report(make_inputs(answers, services, previous=before, records={record.id: record}), language)
