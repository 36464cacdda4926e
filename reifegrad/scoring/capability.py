"""Capability of a process: a level needs its own attributes at least largely, and all below it fully achieved.

Source of attributes, ratings and the rule of levels is ISO/IEC 33020. Settings of this tool, which lie in the survey:
that a question counts as 0, 1/3, 2/3 or 1 of what it asks, the least coverage, the questions that cap the level, the
gate before automation, and digital continuity.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from statistics import median

from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.score import (
    Absence,
    AttributeBlocker,
    AttributeScore,
    Counts,
    Figure,
    LeftOut,
    ProcessPortfolio,
    ProcessScore,
    Rating,
    Rule,
    Term,
)
from reifegrad.domain.survey import Capability, Dimension, ProcessAttribute
from reifegrad.domain.workspace import AnswerKey, Subject
from reifegrad.scoring.figures import single
from reifegrad.scoring.index import absence_of, coverage_of, percent_of, score_dimension, score_overall
from reifegrad.scoring.portfolio import Standing, cases_of, make_portfolio
from reifegrad.scoring.scope import Reply, count, replies


def score_process(
    model: Capability,
    themes: Sequence[Dimension],
    subject: Subject,
    answers: Mapping[AnswerKey, Answer],
    targets: Mapping[str, int],
    weights: Mapping[str, int],
) -> ProcessScore:
    """Score one process by its attributes, and give its profile over the themes.

    `themes` hold their questions in scope, at least one each; `weights` are percent by id of the theme. An attribute
    without a question in scope does not exist, so that the level cannot go beyond those that the short form asks about.
    """
    asked = [(each, replies(each.questions, subject.id, answers)) for each in themes]
    given = [reply for _, its in asked for reply in its]
    attributes = tuple(
        _score_attribute(model, each, its)
        for each in model.attributes
        if (its := [reply for reply in given if reply[0].attribute == each.id])
    )
    counts = count(given)
    knocked_out = _knocked_out(model, given)
    held = _held_level(model, attributes)
    reached = min(held, model.cap) if knocked_out else held
    level = _level(model, attributes, counts, reached)
    following = reached + 1 if any(each.level == reached + 1 for each in attributes) else None
    rated = level.value is not None
    profile = tuple(score_dimension(model, theme, its, targets) for theme, its in asked)
    return ProcessScore(
        subject_id=subject.id,
        name=subject.name,
        level=level,
        at_least=rated and reached == held and _is_only_unrated_above(model, attributes, held),
        next=following if rated else None,
        blocked_by=blockers_of(attributes, following) if rated and following is not None else (),
        knocked_out=knocked_out,
        automation_ready=not knocked_out and _is_ready(model, given),
        attributes=attributes,
        themes=profile,
        profile=score_overall(model, profile, weights),
        continuity=_continuity(model, given),
        counts=counts,
        target=model.target,
        weight=cases_of(subject),
    )


def score_portfolio(model: Capability, processes: Sequence[ProcessScore]) -> ProcessPortfolio:
    """Put processes together by level, target and the median of their digital continuity."""
    together = make_portfolio(model.levels, [_standing_of(each) for each in processes])
    return ProcessPortfolio(
        levels=together.levels,
        not_rated=together.not_rated,
        share_at_target=together.share_at_target,
        share_at_target_weighted=together.share_at_target_weighted,
        continuity=_median([(each.name, each.continuity) for each in processes]),
    )


def blockers_of(attributes: Sequence[AttributeScore], level: int) -> tuple[AttributeBlocker, ...]:
    """The attributes that keep a process from a level: its own below largely, those of lower levels below fully."""
    needed = [(each, Rating.L if each.level == level else Rating.F) for each in attributes if each.level <= level]
    return tuple(
        AttributeBlocker(each.id, rating, each.rating, each.percent.value)
        for each, rating in needed
        if each.rating is None or each.rating.step < rating.step
    )


def rating_of(model: Capability, percent: Fraction) -> Rating:
    """Return the rating of an attribute: above the bound of its name, 0 to 100."""
    bounds = ((Rating.F, model.fully), (Rating.L, model.largely), (Rating.P, model.partly))
    return next((rating for rating, bound in bounds if percent > bound), Rating.N)


def first_level(model: Capability) -> int:
    """The lowest level that asks for something; without a rating of its attributes there is no level."""
    return min(each.level for each in model.attributes)


def _score_attribute(model: Capability, attribute: ProcessAttribute, given: Sequence[Reply]) -> AttributeScore:
    coverage = coverage_of(given)
    percent = percent_of(Rule.ATTRIBUTE_PERCENT, given, absence_of(model, coverage))
    return AttributeScore(
        id=attribute.id,
        level=attribute.level,
        percent=percent,
        rating=None if percent.value is None else rating_of(model, percent.value),
        coverage=coverage,
        counts=count(given),
    )


def _knocked_out(model: Capability, given: Sequence[Reply]) -> tuple[str, ...]:
    """The questions that cap the level. An open or unknown one does not, because nobody has said that it is so."""
    return tuple(
        question.id
        for question, answer in given
        if answer.value is not None and answer.value < model.knock_outs.get(question.id, 0)
    )


def _held_level(model: Capability, attributes: Sequence[AttributeScore]) -> int:
    """The level that the attributes give, knock-outs aside; a level without an attribute in scope is not reached."""
    lowest, *higher = (each.value for each in model.levels)
    held = lowest
    for value in higher:
        if not any(each.level == value for each in attributes) or blockers_of(attributes, value):
            break
        held = value
    return held


def _level(model: Capability, attributes: Sequence[AttributeScore], counts: Counts, reached: int) -> Figure:
    terms = [Term(each.id, _ONE, each.percent.value) for each in attributes if each.percent.value is not None]
    unrated = [LeftOut(each.id, each.percent.absence) for each in attributes if each.percent.absence is not None]
    first = [each.rating for each in attributes if each.level == first_level(model)]
    absence = None
    if not counts.value:
        absence = Absence.NO_ANSWERS if counts.applicable else Absence.NOT_APPLICABLE
    elif not first or None in first:
        absence = Absence.COVERAGE_TOO_LOW
    return single(Rule.CAPABILITY_LEVEL, terms, unrated, Fraction(reached) if absence is None else absence)


def _is_only_unrated_above(model: Capability, attributes: Sequence[AttributeScore], held: int) -> bool:
    """Whether nothing but attributes without a rating, or outside the short form, keep from the level above."""
    above = held + 1
    scored = {each.id for each in attributes}
    unasked = any(each.level == above and each.id not in scored for each in model.attributes)
    blockers = blockers_of(attributes, above)
    return (unasked or bool(blockers)) and all(each.actual is None for each in blockers)


def _is_ready(model: Capability, given: Sequence[Reply]) -> bool | None:
    """Whether every question of the gate before automation is held; not applicable counts as held.

    None while one that could be held or not is open, unknown, or outside the short form.
    """
    answers = {question.id: answer for question, answer in given}
    undecided = False
    for id, needed in model.automation.items():
        answer = answers.get(id)
        if answer is None or answer.kind in (AnswerKind.OPEN, AnswerKind.UNKNOWN):
            undecided = True
        elif answer.value is not None and answer.value < needed:
            return False
    return None if undecided else True


def _continuity(model: Capability, given: Sequence[Reply]) -> Figure:
    chosen = [reply for reply in given if reply[0].id in model.continuity]
    counts = count(chosen)
    absence = None
    if not counts.applicable:
        absence = Absence.NOT_APPLICABLE
    elif counts.value < max(1, model.continuity_least):
        absence = Absence.COVERAGE_TOO_LOW if counts.value else Absence.NO_ANSWERS
    return percent_of(Rule.CONTINUITY, chosen, absence)


def _standing_of(score: ProcessScore) -> Standing:
    reached = score.level.value is not None and score.level.value >= score.target
    return Standing(score.name, score.level, reached, score.weight)


def _median(figures: Sequence[tuple[str, Figure]]) -> Figure:
    terms = [Term(name, _ONE, figure.value) for name, figure in figures if figure.value is not None]
    left_out = [LeftOut(name, figure.absence) for name, figure in figures if figure.absence is not None]
    if terms:
        return single(Rule.MEDIAN, terms, left_out, median(each.value for each in terms))
    causes = {figure.absence for _, figure in figures}
    only_cause = causes.pop() if len(causes) == 1 else None
    return single(Rule.MEDIAN, terms, left_out, only_cause or Absence.NO_ANSWERS)


_ONE = Fraction(1)
