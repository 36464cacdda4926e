"""The documents that the command line prints: scores and plan, the same keys in every version of format 1.

Pure. Numbers are not rounded: a fraction becomes the nearest binary number, which JSON writes with up to 17 digits.
What is absent is null, with the `reason` beside it: coverage_too_low, not_applicable, suppressed or no_answers. A share
of cases without case numbers and the reliability of too few answers are not_applicable; a participation rate without
the number of people invited is no_answers; what is not told while people still answer is suppressed.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Final

from reifegrad.domain.plan import Plan, PlannedMeasure
from reifegrad.domain.score import (
    Absence,
    AssessmentScore,
    DimensionScore,
    LevelResult,
    OverallScore,
    Portfolio,
    SubjectScore,
)
from reifegrad.domain.survey import GatedIndex, SubjectKind, Survey
from reifegrad.domain.text import Language
from reifegrad.domain.workspace import Assessment
from reifegrad.exports.contract_figures import Document, figures, number, reason, reason_word
from reifegrad.exports.contract_people import people_document
from reifegrad.exports.contract_processes import process_document, processes_document

FORMAT: Final = 1


def scores_document(items: Iterable[tuple[Assessment, Survey, AssessmentScore]], language: Language) -> Document:
    """Return the scores of assessments, in the order given; names of levels in `language`.

    `index` 0 to 100, `coverage`, `confidence` and shares 0 to 1.
    """
    return {"format": FORMAT, "assessments": [_assessment(*item, language) for item in items]}


def plan_document(assessment: Assessment, companions: Sequence[Assessment], plan: Plan, language: Language) -> Document:
    """Return the plan that follows from one assessment and its companions; titles in `language`.

    `class` is the one that counts for the order, inherited where a duty needs the measure; `duty` has its own points.
    `survey` is the one whose catalogue describes a measure, null for a person's own.
    `load` has one entry per quarter in person-days, `problems` a code and the ids of measures each.
    """
    return {
        "format": FORMAT,
        "assessment": assessment.id,
        "survey": assessment.survey_id,
        "version": assessment.survey_version,
        "title": assessment.title,
        "companions": [
            {"assessment": each.id, "survey": each.survey_id, "version": each.survey_version, "title": each.title}
            for each in companions
        ],
        "measures": [_measure(each, language) for each in plan.measures],
        "load": [
            {
                "quarter": str(each.quarter),
                "days": each.days,
                "duty_days": each.duty_days,
                "capacity": each.capacity,
            }
            for each in plan.load
        ],
        "problems": [{"code": code, "measures": list(ids)} for code, ids in plan.problems],
    }


def _assessment(assessment: Assessment, survey: Survey, score: AssessmentScore, language: Language) -> Document:
    """Every survey has the first keys; those of people and of processes add theirs, as do own scope and thresholds."""
    document: Document = {
        "id": assessment.id,
        "survey": survey.id,
        "version": survey.version,
        "title": assessment.title,
        "overall": _overall(score.overall) if score.overall else None,
        "level": _level(score.level, score.overall, survey, language) if score.overall else None,
        "dimensions": [_dimension(each) for each in score.dimensions],
        "subjects": [*map(_subject, score.subjects), *map(process_document, score.processes)],
        "portfolio": _portfolio(score.portfolio) if score.portfolio else None,
    }
    if assessment.left_out:
        document["left_out"] = [{"id": id, "reason": reason} for id, reason in assessment.left_out.items()]
    if assessment.thresholds:
        document["thresholds"] = {name: float(value) for name, value in assessment.thresholds.items()}
    if score.process_portfolio:
        document |= processes_document(score.processes, score.process_portfolio)
    if score.staff:
        document |= people_document(survey, score.staff, language)
    return document


def _overall(overall: OverallScore) -> Document:
    told = figures({"index": overall.index, "coverage": overall.coverage, "confidence": overall.confidence})
    return {**told, "status": overall.status.value}


def _level(level: LevelResult | None, overall: OverallScore, survey: Survey, language: Language) -> Document:
    if level is None:
        absence = overall.index.absence or Absence.COVERAGE_TOO_LOW
        return {"value": None, "reason": reason_word(absence), "name": None, "next": None, "blocked_by": []}
    model = survey.scoring[SubjectKind.ORGANISATION]
    names = {each.value: each.name for each in model.levels} if isinstance(model, GatedIndex) else {}
    return {
        "value": level.value,
        "name": names[level.value].in_language(language),
        "next": level.next,
        "blocked_by": [
            {"question": each.question_id, "needed": each.needed, "actual": each.actual} for each in level.blocked_by
        ],
    }


def _dimension(score: DimensionScore) -> Document:
    told = figures({"index": score.index, "coverage": score.coverage, "confidence": score.confidence})
    return {"id": score.id, **told, "status": score.status.value}


def _subject(score: SubjectScore) -> Document:
    level = score.level.value
    return {
        "kind": score.kind.value,
        "name": score.name,
        "level": None if level is None else int(level),
        **reason(score.level),
        "at_most": score.at_most,
        "limited_by": list(score.limited_by),
    }


def _portfolio(portfolio: Portfolio) -> Document:
    return figures(
        {
            "share_at_target": portfolio.share_at_target,
            "share_at_target_weighted": portfolio.share_at_target_weighted,
        }
    )


def _plain(value: int | Fraction | None) -> int | float | None:
    """A step or another whole number as it is."""
    return value if isinstance(value, int) else number(value)


def _measure(measure: PlannedMeasure, language: Language) -> Document:
    return {
        "id": measure.id,
        "template": measure.template,
        "survey": measure.survey_id,
        "title": measure.title.in_language(language),
        "class": measure.inherited_class.value,
        "score": number(measure.score),
        "inherited_score": number(measure.inherited_score),
        "need": number(measure.need),
        "value": number(measure.value),
        "deadline": measure.deadline,
        "duty": measure.duty,
        "enabler": measure.enabler,
        "effort_pt": measure.person_days,
        "effort_divisor": measure.effort_divisor,
        "quarter": str(measure.quarters[0]) if measure.quarters else None,
        "requires": list(measure.requires),
        "triggered_by": [
            {
                "question": each.question_id,
                "subject": each.subject_name or None,
                "actual": _plain(each.actual),
                "target": _plain(each.target),
                "weight": each.weight,
                "measured": each.measured.value,
                **({"at_most": True} if each.is_bound else {}),
            }
            for each in measure.triggered_by
        ],
        "labels": [each.value for each in measure.labels],
        "overrides": {
            name: {"computed": each.computed, "value": each.value, "reason": each.reason}
            for name, each in measure.overrides.items()
        },
        "status": measure.status.value,
    }
