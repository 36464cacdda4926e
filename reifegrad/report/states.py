"""The traffic light: one rule for dimensions, questions and services; thresholds are settings of this tool."""

from reifegrad.domain.answer import Answer
from reifegrad.domain.score import DimensionScore, SubjectScore
from reifegrad.report.model import State


def dimension_state(score: DimensionScore) -> State:
    """Return the state of a dimension.

    No data: no index, or under half of its applicable questions answered with a value. On target: the index reaches the
    index that the targets make. Else the mean gap decides: under one level is to be watched, from one level on to be
    acted on.
    """
    applicable = score.counts.total - score.counts.not_applicable
    if score.index.value is None or score.target_index is None or score.gap is None:
        return State.NO_DATA
    if 2 * score.counts.value < applicable:
        return State.NO_DATA
    if score.index.value >= score.target_index:
        return State.ON_TARGET
    return State.WATCH if score.gap < 1 else State.ACT


def question_state(answer: Answer, target: int) -> State:
    """Return the state of one answer; levels are whole, so any gap is at least one level."""
    if answer.value is None:
        return State.NO_DATA
    return State.ON_TARGET if answer.value >= target else State.ACT


def service_state(score: SubjectScore) -> State:
    """Return the state of a service; a level that an unknown criterion can still lower is at best to be watched."""
    level = score.level.value
    if level is None:
        return State.NO_DATA
    if level < score.target:
        return State.ACT
    return State.WATCH if score.at_most else State.ON_TARGET
