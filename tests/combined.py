"""Builders for assessments of the three surveys that stand side by side."""

from dataclasses import replace
from fractions import Fraction

from reifegrad.domain.rated import Rated
from reifegrad.domain.score import (
    Absence,
    Explanation,
    Figure,
    OverallScore,
    Participation,
    PeopleScore,
    Rule,
    StaffScore,
    Status,
)
from reifegrad.scoring import score_assessment
from tests.factories import answers_of, make_assessment, make_dimension, make_question, make_subject, make_survey
from tests.processes import letters, make_process, make_process_survey

EMPTY = Explanation(Rule.INDEX, (), (), Fraction(0), Fraction(1), Fraction(1))


def figure(value: Fraction | int | None) -> Figure:
    if value is None:
        return Figure(None, Absence.SUPPRESSED, EMPTY)
    return Figure(Fraction(value), None, EMPTY)


def readiness(index: Fraction | int | None, interfaces: int | None = None, survey_id: str = "ozg-efa") -> Rated:
    """An assessment of the organisation with this overall index and, where given, this index of A5."""
    asked = make_dimension("A5", [make_question("A5.1", maximum=100)])
    survey = make_survey([asked], id=survey_id)
    given = {} if interfaces is None else answers_of({"A5.1": interfaces})
    score = score_assessment(survey, make_assessment("a"), [make_subject()], given, {})
    overall = OverallScore(figure(index), figure(1), figure(1), Status.FULL, None)
    return Rated(survey, make_assessment("a"), (), {}, {}, replace(score, overall=overall, dimensions=score.dimensions))


def staff(index: Fraction | int | None) -> Rated:
    participation = Participation(20, 30, figure(Fraction(2, 3)), Status.FULL)
    total = PeopleScore((), 20, figure(index), None, ())
    told = StaffScore(participation, total, (), (), None, None, (), (), 5, 7, 10)
    score = score_assessment(make_survey(), make_assessment("b"), [], {}, {})
    return Rated(make_survey(id="akzeptanz"), make_assessment("b"), (), {}, {}, replace(score, staff=told))


def processes(*letters_of: str) -> Rated:
    """An assessment of one process per letter, which is the answer to all questions of digital continuity."""
    survey = make_process_survey(id="prozesse")
    subjects = [make_process(f"p{at}", position=at) for at in range(len(letters_of))]
    answers = {}
    for subject, each in zip(subjects, letters_of, strict=True):
        given = letters("PA1.1", f"--{each}-") | letters("PA2.2", f"-{each}--") | letters("PA3.2", f"--{each}{each}")
        answers |= answers_of(given, subject.id)
    score = score_assessment(survey, make_assessment("c"), subjects, answers, {})
    return Rated(survey, make_assessment("c"), subjects, answers, {}, score)
