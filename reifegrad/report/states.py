"""The traffic light: one rule per kind of result; thresholds are settings of this tool."""

from collections.abc import Sequence
from fractions import Fraction

from reifegrad.domain.answer import Answer
from reifegrad.domain.score import DimensionScore, ProcessScore, SubjectScore
from reifegrad.domain.survey import GatedIndex, Level
from reifegrad.report.told import State


def dimension_state(model: GatedIndex, score: DimensionScore) -> State:
    """Return the state of a dimension.

    No data: no index, or too few of its applicable questions answered with a value (by default under half of them). On
    target: the index reaches the index that the targets make. Else the mean gap decides: from so many steps on, by
    default one, it calls for action, below that it is to be watched.
    """
    applicable = score.counts.total - score.counts.not_applicable
    if score.index.value is None or score.target_index is None or score.gap is None:
        return State.NO_DATA
    if 100 * score.counts.value < model.light_answered * applicable:
        return State.NO_DATA
    if score.index.value >= score.target_index:
        return State.ON_TARGET
    return State.WATCH if score.gap < model.light_gap else State.ACT


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


def band_state(levels: Sequence[Level], target: int, index: Fraction | None) -> State:
    """Return the state of an index with named bands: its step is one band.

    On target from `target` on, to be watched in the band right below it, to be acted on under that.
    """
    if index is None:
        return State.NO_DATA
    if index >= target:
        return State.ON_TARGET
    below = max((each.index for each in levels if each.index < target), default=0)
    return State.WATCH if index >= below else State.ACT


def process_state(score: ProcessScore) -> State:
    """Return the state of a process; a level that attributes without a rating hold back is to be watched."""
    level = score.level.value
    if level is None:
        return State.NO_DATA
    if level >= score.target:
        return State.ON_TARGET
    return State.WATCH if score.at_least else State.ACT
