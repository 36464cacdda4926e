"""Answers of people to what may be told about them, for all and by group. Rules stand in docs/scoring.md.

This is the only place where single answers of people are read. What it returns is safe to show, and nothing else is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from reifegrad.domain.answer import Answer
from reifegrad.domain.score import (
    Absence,
    Counts,
    Explanation,
    Figure,
    Grouping,
    LeftOut,
    Participation,
    PeopleDimension,
    PeopleScore,
    Rule,
    StaffScore,
    Status,
    Term,
)
from reifegrad.domain.survey import Likert, Question, QuestionKind, SubjectKind, Survey
from reifegrad.domain.workspace import AnswerKey, Assessment, Subject
from reifegrad.scoring.figures import ratio
from reifegrad.scoring.likert_besides import Besides
from reifegrad.scoring.likert_count import Tally, add, read, tally
from reifegrad.scoring.likert_figures import absent, hidden_dimension, score_dimension
from reifegrad.scoring.likert_groups import Arrangement, Minima, Trait, arrange
from reifegrad.scoring.likert_suppression import Guard, Told, guard_of
from reifegrad.scoring.scope import add as add_counts


def score_staff(
    survey: Survey,
    kind: SubjectKind,
    model: Likert,
    assessment: Assessment,
    people: Sequence[Subject],
    answers: Mapping[AnswerKey, Answer],
    weights: Mapping[str, int],
) -> tuple[StaffScore, Counts]:
    """Score the responses of one assessment.

    Args:
        survey: as the assessment asks it; every value among the answers is a step of its question's scale.
        kind: of the responses; the attributes of this subject type are the traits, in their order.
        model: of this survey.
        assessment: gives the number of people invited, and minima where they were raised. While it is open, nothing is
            told but the participation.
        people: one subject per response.
        answers: as they were given; an absent one is open.
        weights: of the dimensions, by id.

    Returns:
        What may be told, and how the questions of all responses were answered, as far as anything is told.
    """
    minima = Minima.of(model, assessment)
    asked = [each for each in survey.questions_for(kind) if each.kind is not QuestionKind.COMMENT]
    arrangement = arrange(people, survey.subject_type(kind).attributes, minima)
    columns, counts = read(asked, arrangement.ids, answers)
    nothing = _nothing_told(assessment, len(people), minima)
    parts = [
        _Part.of(model, each.id, questions, columns, arrangement, minima, nothing)
        for each in survey.dimensions_for(kind)
        if each.weight and (questions := [one for one in each.questions if one.kind is QuestionKind.SCALE])
    ]
    n = len(people) if nothing in (None, Absence.NO_ANSWERS) else None
    total = _score(model, weights, (), n, [each.total for each in parts])
    besides = Besides(model, columns, minima, nothing)
    counted = {one.id for part in parts for one in part.questions}
    others = [each for each in asked if each.id not in counted]
    outcomes = besides.outcomes(others)
    stages = besides.stages(asked, [*(one for each in total.dimensions for one in each.items), *outcomes])
    score = StaffScore(
        participation=participation_of(model, len(people), assessment.invited),
        total=total,
        groupings=tuple(_group(model, weights, arrangement, trait, parts, nothing) for trait in arrangement.traits),
        stages=stages,
        barrier=besides.barrier(stages),
        recommendation=besides.recommendation(others),
        outcomes=outcomes,
        choices=besides.choices(others),
        minimum_total=minima.total,
        minimum_group=minima.group,
        minimum_item=minima.item,
        running=not assessment.closed,
    )
    return score, add_counts([]) if nothing else counts


def _nothing_told(assessment: Assessment, people: int, minima: Minima) -> Absence | None:
    """Why nothing at all may be told about the answers, if there is a reason.

    While people may still answer, two looks would differ by the few who answered in between, and tell about them.
    """
    if not people:
        return Absence.NO_ANSWERS
    if not assessment.closed:
        return Absence.SURVEY_RUNNING
    return None if people >= minima.total else Absence.SUPPRESSED


@dataclass(frozen=True, slots=True)
class _Part:
    """One dimension: its score for all, and for the groups of each trait that is told."""

    questions: Sequence[Question]
    total: PeopleDimension
    groups: Mapping[str, Sequence[PeopleDimension]]
    """By attribute id, in the order of the groups."""

    @classmethod
    def of(
        cls,
        model: Likert,
        id: str,
        questions: Sequence[Question],
        columns: Mapping[str, bytes],
        arrangement: Arrangement,
        minima: Minima,
        nothing: Absence | None,
    ) -> "_Part":
        if nothing:
            return cls(questions, hidden_dimension(id, questions, nothing), {})
        cells = tally(questions, columns, arrangement.bounds)
        whole = add(cells)
        guard = guard_of(model, questions, whole, minima)
        told = guard.total(whole, cells)
        groups: dict[str, Sequence[PeopleDimension]] = {}
        before: list[tuple[Told, Tally]] = []
        for attribute_id, tallies in arrangement.grouped(cells):
            merged = [add(each) for each in tallies]
            if before:
                each_told = [guard.crossing(before, cells)] * len(merged)
            else:
                each_told = _in_order(guard, told, whole, merged, arrangement.sizes(attribute_id))
            before += zip(each_told, merged, strict=True)
            groups[attribute_id] = [
                score_dimension(model, id, questions, guard, its, each, minima.group)
                for its, each in zip(each_told, merged, strict=True)
            ]
        return cls(questions, score_dimension(model, id, questions, guard, told, whole, minima.total), groups)


def _in_order(guard: Guard, total: Told, whole: Tally, tallies: Sequence[Tally], sizes: Sequence[int]) -> list[Told]:
    """What is told of each group; the smallest ones are hidden first, ties by the order of names."""
    order = sorted(range(len(sizes)), key=sizes.__getitem__)
    told = guard.groups(total, whole, [tallies[place] for place in order])
    return [each for _, each in sorted(zip(order, told, strict=True), key=lambda pair: pair[0])]


def _group(
    model: Likert,
    weights: Mapping[str, int],
    arrangement: Arrangement,
    trait: Trait,
    parts: Sequence[_Part],
    nothing: Absence | None,
) -> Grouping:
    if nothing or trait.absence:
        return Grouping(trait.attribute_id, (), nothing or trait.absence)
    groups = [
        _score(model, weights, names, size, [part.groups[trait.attribute_id][place] for part in parts])
        for place, (names, size) in enumerate(zip(trait.groups, arrangement.sizes(trait.attribute_id), strict=True))
    ]
    return Grouping(trait.attribute_id, tuple(groups))


def _score(
    model: Likert,
    weights: Mapping[str, int],
    names: tuple[str, ...],
    n: int | None,
    dimensions: Sequence[PeopleDimension],
) -> PeopleScore:
    index = _overall(weights, dimensions)
    reached = [each.value for each in model.levels if index.value is not None and index.value >= each.index]
    return PeopleScore(names, n, index, reached[-1] if reached else None, tuple(dimensions))


def _overall(weights: Mapping[str, int], dimensions: Sequence[PeopleDimension]) -> Figure:
    """Weighted mean of the indices, only if every dimension with answers is told: else it would tell the hidden one."""
    counted = [each for each in dimensions if weights[each.id]]
    terms = [
        Term(each.id, Fraction(weights[each.id]), each.index.value) for each in counted if each.index.value is not None
    ]
    left_out = [LeftOut(each.id, each.index.absence) for each in counted if each.index.absence is not None]
    for absence in (Absence.SURVEY_RUNNING, Absence.SUPPRESSED, Absence.NO_ANSWERS):
        if any(each.cause is absence for each in left_out) and (absence is not Absence.NO_ANSWERS or not terms):
            zero = Fraction(0)
            return Figure(None, absence, Explanation(Rule.OVERALL_INDEX, (), tuple(left_out), zero, zero, Fraction(1)))
    if not terms:
        return absent(Rule.OVERALL_INDEX, Absence.NOT_APPLICABLE)
    numerator = sum((each.weight * each.value for each in terms), Fraction(0))
    return ratio(Rule.OVERALL_INDEX, terms, left_out, numerator, sum(each.weight for each in terms))


def participation_of(model: Likert, returned: int, invited: int | None) -> Participation:
    """How many of those invited answered, and how far that stands for all."""
    if not invited:
        return Participation(returned, None, absent(Rule.PARTICIPATION, Absence.NOT_INVITED), None)
    rate = ratio(Rule.PARTICIPATION, (Term("", Fraction(1), Fraction(returned)),), (), returned, invited)
    percent = Fraction(100 * returned, invited)
    status = (
        Status.FULL
        if percent >= model.participation_full
        else Status.PROVISIONAL
        if percent >= model.participation_provisional
        else Status.NOT_RATABLE
    )
    return Participation(returned, invited, rate, status)
