"""What holds for every survey and all answers."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from random import Random
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from reifegrad.domain.answer import OPEN, Answer, AnswerKind, Evidence
from reifegrad.domain.score import Absence, AssessmentScore, Figure
from reifegrad.domain.survey import Dimension, GatedIndex, Question, SubjectKind, Survey
from reifegrad.domain.workspace import AnswerKey, Assessment, Subject
from reifegrad.scoring import Earlier, score_assessment
from reifegrad.tailoring import tailored
from tests.factories import (
    ORGANISATION,
    make_assessment,
    make_dimension,
    make_gated_index,
    make_level,
    make_question,
    make_service,
    make_subject,
    make_survey,
)

Answers = dict[AnswerKey, Answer]


@dataclass(frozen=True)
class Case:
    """A survey with gates and services, and some answers to it."""

    survey: Survey
    assessment: Assessment
    subjects: tuple[Subject, ...]
    answers: Answers

    def score(self) -> AssessmentScore:
        asked = tailored(self.survey, self.assessment)
        return score_assessment(asked, self.assessment, self.subjects, self.answers, {})


def answers_to(question: Question) -> st.SearchStrategy[Answer]:
    values = st.sampled_from([each.value for each in question.options])
    evidence = st.sampled_from(Evidence)
    left_out = st.sampled_from([OPEN, Answer.unknown(), Answer.not_applicable("entfällt")])
    return st.one_of(st.builds(Answer.of, values, evidence), st.builds(Answer.of, values, evidence), left_out)


@st.composite
def questions(draw: st.DrawFn, prefix: str) -> list[Question]:
    return [
        make_question(
            f"{prefix}.{number}",
            weight=draw(st.integers(1, 3)),
            maximum=draw(st.integers(2, 5)),
            skipped=draw(st.sampled_from([(), (1,)])),
            short_form=draw(st.booleans()),
        )
        for number in range(1, draw(st.integers(1, 3)) + 1)
    ]


@st.composite
def cases(draw: st.DrawFn) -> Case:
    dimensions = [
        make_dimension(f"A{number}", draw(questions(f"A{number}")), weight=draw(st.integers(1, 50)))
        for number in range(1, draw(st.integers(1, 3)) + 1)
    ]
    asked = [question for dimension in dimensions for question in dimension.questions]
    gated = st.dictionaries(st.sampled_from([each.id for each in asked]), st.integers(1, 3), max_size=2)
    levels = [make_level(0), *(make_level(value, 20 * value, draw(gated)) for value in range(1, 5))]
    criteria = make_dimension("K", draw(questions("K")), kind=SubjectKind.SERVICE, weight=0)
    survey = make_survey([*dimensions, criteria], model=make_gated_index(levels))
    services = [
        make_service(f"Leistung {number}", draw(st.none() | st.integers(0, 5000)), number)
        for number in range(draw(st.integers(0, 3)))
    ]
    answers = {AnswerKey(ORGANISATION, each.id): draw(answers_to(each)) for each in asked}
    for service in services:
        answers |= {AnswerKey(service.id, each.id): draw(answers_to(each)) for each in criteria.questions}
    return Case(survey, make_assessment(), (make_subject(), *services), answers)


def with_dimensions(case: Case, dimensions: tuple[Dimension, ...]) -> Case:
    return replace(case, survey=replace(case.survey, dimensions=dimensions))


def figures(result: AssessmentScore) -> list[Figure]:
    """All figures of a result in a fixed order."""
    found = [figure for each in result.dimensions for figure in (each.index, each.coverage, each.confidence)]
    if result.overall:
        found += [result.overall.index, result.overall.coverage, result.overall.confidence]
    found += [each.level for each in result.subjects]
    if result.portfolio:
        found += [result.portfolio.share_at_target, result.portfolio.share_at_target_weighted]
    return found


def values(result: AssessmentScore) -> list[Fraction | Absence | None]:
    return [each.absence if each.value is None else each.value for each in figures(result)]


def reached(result: AssessmentScore) -> int:
    """The level of the organisation, -1 for none."""
    return -1 if result.level is None else result.level.value


@given(cases(), st.randoms())
def test_order_of_questions_answers_and_dimensions_does_not_matter(case: Case, random: Random) -> None:
    def shuffled(items: Iterable[Any]) -> tuple[Any, ...]:
        drawn = list(items)
        random.shuffle(drawn)
        return tuple(drawn)

    dimensions = shuffled(replace(each, questions=shuffled(each.questions)) for each in case.survey.dimensions)
    other = replace(with_dimensions(case, dimensions), answers=dict(shuffled(case.answers.items()))).score()
    result = case.score()
    assert {each.id: (each.index.value, each.counts, each.gap) for each in result.dimensions} == {
        each.id: (each.index.value, each.counts, each.gap) for each in other.dimensions
    }
    tail = len(result.dimensions) * 3
    assert values(result)[tail:] == values(other)[tail:]
    assert result.level == other.level
    assert [set(each.limited_by) for each in result.subjects] == [set(each.limited_by) for each in other.subjects]


@given(cases(), st.data())
def test_what_is_taken_over_from_an_earlier_score_changes_no_figure(case: Case, data: st.DataObject) -> None:
    changed = data.draw(st.sets(st.sampled_from(sorted(case.answers))))
    answers = {key: data.draw(answers_to(case.survey.questions[key.question_id])) for key in changed}
    later = replace(case, answers=case.answers | answers)
    earlier = Earlier(case.score(), changed)
    assert score_assessment(later.survey, later.assessment, later.subjects, later.answers, {}, earlier) == later.score()


@given(cases(), st.integers(2, 7), st.integers(2, 7))
def test_a_common_factor_on_weights_does_not_matter(case: Case, of_questions: int, of_dimensions: int) -> None:
    scaled = tuple(
        replace(
            dimension,
            weight=dimension.weight * of_dimensions,
            questions=tuple(replace(each, weight=each.weight * of_questions) for each in dimension.questions),
        )
        for dimension in case.survey.dimensions
    )
    result, other = case.score(), with_dimensions(case, scaled).score()
    assert values(result) == values(other)
    assert result.level == other.level


@given(cases(), st.data())
def test_a_better_answer_never_lowers_anything(case: Case, data: st.DataObject) -> None:
    valued = [key for key, answer in case.answers.items() if answer.value is not None]
    assume(valued)
    key = data.draw(st.sampled_from(valued))
    question, before = case.survey.questions[key.question_id], case.answers[key]
    higher = [each.value for each in question.options if before.value is not None and each.value > before.value]
    assume(higher)
    better = replace(before, value=data.draw(st.sampled_from(higher)))
    result, other = case.score(), replace(case, answers=case.answers | {key: better}).score()
    for old, new in zip(figures(result), figures(other), strict=True):
        assert (old.value is None) == (new.value is None)
        assert old.value is None or new.value is None or old.value <= new.value
    assert reached(result) <= reached(other)


@given(cases(), st.data())
def test_better_evidence_changes_confidence_only_and_never_lowers_it(case: Case, data: st.DataObject) -> None:
    valued = [key for key, answer in case.answers.items() if answer.value is not None]
    assume(valued)
    key = data.draw(st.sampled_from(valued))
    proven = replace(case.answers[key], evidence=Evidence.DOCUMENTED)
    result, other = case.score(), replace(case, answers=case.answers | {key: proven}).score()
    for old, new in zip(figures(result), figures(other), strict=True):
        if old.explanation.rule.value.endswith("confidence"):
            assert old.value is None or new.value is None or old.value <= new.value
        else:
            assert old == new
    assert result.level == other.level


def without(survey: Survey, question_id: str) -> Survey:
    """The survey as if the question and the gates on it did not exist."""
    dimensions = tuple(
        replace(each, questions=tuple(question for question in each.questions if question.id != question_id))
        for each in survey.dimensions
    )
    scoring = {
        kind: replace(
            model,
            levels=tuple(
                replace(level, gates={id: least for id, least in level.gates.items() if id != question_id})
                for level in model.levels
            ),
        )
        for kind, model in survey.scoring.items()
    }
    return replace(survey, dimensions=dimensions, scoring=scoring)


@given(cases(), st.data())
def test_not_applicable_is_as_if_the_question_did_not_exist(case: Case, data: st.DataObject) -> None:
    question_id = data.draw(st.sampled_from(list(case.survey.questions)))
    not_applicable = {
        key: Answer.not_applicable("entfällt") if key.question_id == question_id else answer
        for key, answer in case.answers.items()
    }
    marked = replace(case, answers=not_applicable).score()
    absent = replace(case, survey=without(case.survey, question_id)).score()
    assert values(marked) == values(absent)
    assert marked.level == absent.level
    assert [each.limited_by for each in marked.subjects] == [each.limited_by for each in absent.subjects]
    assert [each.gap for each in marked.dimensions] == [each.gap for each in absent.dimensions]
    assert [each.target_index for each in marked.dimensions] == [each.target_index for each in absent.dimensions]


@given(cases())
def test_where_nothing_applies_there_is_neither_level_nor_index(case: Case) -> None:
    nothing = {key: Answer.not_applicable("entfällt") for key in case.answers}
    result = replace(case, answers=nothing).score()
    assert result.level is None
    assert {each.absence for each in figures(result)} <= {Absence.NOT_APPLICABLE, Absence.NO_ANSWERS}
    assert {each.index.absence for each in result.dimensions} == {Absence.NOT_APPLICABLE}
    assert {each.level.absence for each in result.subjects} <= {Absence.NOT_APPLICABLE}


def always_rated(case: Case) -> Case:
    """With coverage bounds of 0, so that a lower coverage hides nothing."""
    scoring = {
        kind: replace(model, coverage_full=0, coverage_provisional=0) if isinstance(model, GatedIndex) else model
        for kind, model in case.survey.scoring.items()
    }
    return replace(case, survey=replace(case.survey, scoring=scoring))


@given(cases(), st.data())
def test_an_open_question_lowers_coverage_and_confidence_and_nothing_else(case: Case, data: st.DataObject) -> None:
    case = always_rated(case)
    dimension = data.draw(st.sampled_from([each for each in case.survey.dimensions if each.id != "K"]))
    added = replace(dimension, questions=(*dimension.questions, make_question(f"{dimension.id}.9", weight=2)))
    more = with_dimensions(
        case, tuple(added if each.id == dimension.id else each for each in case.survey.dimensions)
    ).score()
    result = case.score()
    for old, new in zip(result.dimensions, more.dimensions, strict=True):
        if old.id != dimension.id:
            assert old == new
            continue
        assert old.index.value == new.index.value
        assert old.gap == new.gap
        assert new.counts == replace(old.counts, open=old.counts.open + 1)
        assert new.coverage.value is not None
        assert old.coverage.value is None or new.coverage.value <= old.coverage.value
    assert result.overall is not None
    assert more.overall is not None
    assert result.overall.index.value == more.overall.index.value
    assert result.level == more.level
    assert result.subjects == more.subjects
    assert result.portfolio == more.portfolio


@given(cases())
def test_an_open_criterion_keeps_the_level_of_a_service_but_makes_it_an_upper_bound_unless_it_is_the_lowest(
    case: Case,
) -> None:
    criteria = next(each for each in case.survey.dimensions if each.id == "K")
    added = replace(criteria, questions=(*criteria.questions, make_question("K.9")))
    more = with_dimensions(case, tuple(added if each.id == "K" else each for each in case.survey.dimensions)).score()
    for old, new in zip(case.score().subjects, more.subjects, strict=True):
        assert old.level.value == new.level.value
        assert old.limited_by == new.limited_by
        assert new.at_most == (new.level.value is not None and new.level.value > 0)


@given(cases())
def test_unknown_counts_like_open(case: Case) -> None:
    def turned(kind: AnswerKind, into: Answer) -> AssessmentScore:
        return replace(
            case, answers={key: into if answer.kind is kind else answer for key, answer in case.answers.items()}
        ).score()

    as_open, as_unknown = turned(AnswerKind.UNKNOWN, OPEN), turned(AnswerKind.OPEN, Answer.unknown())
    assert values(as_open) == values(as_unknown)
    assert as_open.level == as_unknown.level
    assert [each.at_most for each in as_open.subjects] == [each.at_most for each in as_unknown.subjects]
    assert as_open.counts.value == as_unknown.counts.value


@given(cases())
def test_every_figure_follows_from_its_explanation_and_lies_in_its_range(case: Case) -> None:
    for figure in figures(case.score()):
        explanation = figure.explanation
        if explanation.rule.value == "minimum_level":
            assert figure.value is None or figure.value == min(each.value for each in explanation.terms)
            continue
        assert sum(each.weight * each.value for each in explanation.terms) == explanation.numerator
        if figure.value is not None:
            assert figure.value == explanation.factor * explanation.numerator / explanation.denominator
            assert 0 <= figure.value <= (100 if "index" in explanation.rule.value else 1)


@given(cases())
def test_counts_add_up_to_the_questions_in_scope(case: Case) -> None:
    for short_form in (False, True):
        result = replace(case, assessment=make_assessment(short_form=short_form)).score()
        in_scope = [each for each in case.survey.questions.values() if each.short_form or not short_form]
        criteria = [each for each in in_scope if each.id.startswith("K")]
        services = len(case.subjects) - 1
        assert result.counts.total == len(in_scope) - len(criteria) + services * len(criteria)


@given(cases())
def test_best_answers_reach_the_highest_level(case: Case) -> None:
    best = {key: Answer.of(case.survey.questions[key.question_id].maximum) for key in case.answers}
    result = replace(case, answers=best).score()
    assert result.level is not None
    assert result.overall is not None
    assert result.overall.index.value == 100
    unreachable = any(
        least > case.survey.questions[id].maximum
        for level in case.survey.scoring[SubjectKind.ORGANISATION].levels
        for id, least in level.gates.items()
    )
    assert unreachable or (result.level.value == 4 and result.level.blocked_by == ())
