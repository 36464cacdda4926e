"""Thresholds that a municipality may set for an assessment in place of those of the survey.

Names are stable: they are stored. What protects people's anonymity is no threshold: neither the minima, which have a
rule of their own, nor which answers count as favourable, nor how many answers a person has to give.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any

from reifegrad.domain.rules import Fault
from reifegrad.domain.survey import (
    Capability,
    GatedIndex,
    Level,
    Likert,
    Minimum,
    QuestionKind,
    ScoringModel,
    SubjectKind,
    Survey,
)


class Unit(StrEnum):
    """What a threshold is counted in."""

    PERCENT = "percent"
    """0 to 100."""
    POINTS = "points"
    """Points of an index, 0 to 100."""
    SHARE = "share"
    """0 to 1, in hundredths."""
    LEVEL = "level"
    """A level of a result."""
    STEP = "step"
    """A step of the scale of a question."""
    STEPS = "steps"
    """A distance between steps, in tenths."""


@dataclass(frozen=True, slots=True)
class Threshold:
    """One figure with its range. `value`, `least` and `most` are in the unit."""

    name: str
    kind: SubjectKind
    """What is rated with it."""
    meaning: str
    """Key of its wording in resources/texts/thresholds.yaml."""
    value: Fraction
    least: Fraction
    most: Fraction
    unit: Unit
    above: str = ""
    """Name of the threshold that has to be higher, if there is one."""
    level: Level | None = None
    """The level that it belongs to, if it does."""
    question_id: str = ""
    """The question that a gate asks for."""

    @property
    def places(self) -> int:
        """Decimal places that it may have."""
        return _PLACES.get(self.unit, 0)


@dataclass(frozen=True, slots=True)
class ThresholdFault:
    """An own value that cannot be: `given` as it was entered, and what was expected."""

    name: str
    given: str
    fault: Fault


def thresholds(survey: Survey) -> tuple[Threshold, ...]:
    """Every threshold that may be set, with its value in `survey`, in an order in which they can be read."""
    return tuple(each for kind, model in survey.scoring.items() for each in _of_model(survey, kind, model))


def written(value: Fraction) -> str:
    """The text that stands for a value of a finite number of decimals in an assessment: "45", "0.5"."""
    return str(Decimal(value.numerator) / value.denominator)


def read(threshold: Threshold, text: str) -> Fraction | None:
    """The value of a decimal text; None if it is none, or has more places than the unit."""
    if not re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,2})?", text):
        return None
    value = Fraction(text)
    return value if (value * 10**threshold.places).denominator == 1 else None


def threshold_faults(survey: Survey, own: Mapping[str, str]) -> tuple[ThresholdFault, ...]:
    """Everything that is wrong with own values, in the order of the thresholds; unknown names come last.

    Own values lie in their range, and below the next higher threshold, be that the survey's or an own one too.
    """
    known = {each.name: each for each in thresholds(survey.whole)}
    values = {name: each.value for name, each in known.items()}
    found: dict[str, Fault] = {}
    for name, each in known.items():
        if name not in own:
            continue
        value = read(each, own[name])
        if value is None or not each.least <= value <= each.most:
            found[name] = _range_fault(each)
        else:
            values[name] = value
    for name, each in known.items():
        if not each.above or not own.keys() & {name, each.above} or found.keys() & {name, each.above}:
            continue
        if values[name] >= values[each.above]:
            told = name if name in own else each.above
            other = each.above if told == name else name
            key = "threshold_below" if told == name else "threshold_above"
            found[told] = Fault(key, {"bound": written(values[other])})
    faults = [ThresholdFault(name, own[name], found[name]) for name in known if name in found]
    unknown = [name for name in own if name not in known]
    choices = {"choices": ", ".join(known)}
    return (*faults, *(ThresholdFault(name, own[name], Fault("choice", choices)) for name in unknown))


def differing(survey: Survey, own: Mapping[str, str]) -> dict[str, str]:
    """Own values in their canonical form without those that are the survey's own; they have no fault."""
    known = {each.name: each for each in thresholds(survey.whole)}
    values = {name: read(known[name], text) for name, text in own.items()}
    return {name: written(value) for name, value in values.items() if value is not None and value != known[name].value}


def with_thresholds(
    kind: SubjectKind, model: ScoringModel, given: Sequence[Threshold], own: Mapping[str, str]
) -> ScoringModel:
    """The model with own values in place of its own; `given` are its thresholds, what cannot be read is ignored."""
    read_values = {each.name: read(each, own[each.name]) for each in given if each.name in own}
    values = {name: value for name, value in read_values.items() if value is not None}
    if not values:
        return model
    if isinstance(model, GatedIndex | Likert):
        model = replace(model, levels=tuple(_level(kind, each, values) for each in model.levels))
    changes: dict[str, Any] = {
        each.attribute: each.stored(values[name])
        for each in _FIELDS[type(model)]
        if (name := f"{kind}.{each.attribute}") in values
    }
    return replace(model, **changes)


@dataclass(frozen=True, slots=True)
class _Field:
    """A figure of a scoring model; what depends on the survey replaces the range."""

    attribute: str
    unit: Unit = Unit.PERCENT
    above: str = ""
    least: Fraction = Fraction(0)
    most: Fraction = Fraction(100)

    def stored(self, value: Fraction) -> int | Fraction:
        """The value as the model holds it: shares in percent."""
        if self.unit is Unit.STEPS:
            return value
        return int(100 * value if self.unit is Unit.SHARE else value)


_COVERAGE = (
    _Field("coverage_full"),
    _Field("coverage_provisional", above="coverage_full"),
    _Field("confidence_high"),
    _Field("confidence_medium", above="confidence_high"),
    _Field("limited_comparability"),
)

_FIELDS: Mapping[type[ScoringModel], tuple[_Field, ...]] = {
    GatedIndex: (
        *_COVERAGE,
        _Field("light_gap", Unit.STEPS, least=Fraction(1, 10), most=Fraction(5)),
        _Field("light_answered"),
    ),
    Minimum: (_Field("target", Unit.LEVEL),),
    Likert: (
        _Field("target", Unit.POINTS),
        _Field("agreement_high", Unit.SHARE, most=Fraction(1)),
        _Field("agreement_low", Unit.SHARE, "agreement_high", most=Fraction(1)),
        _Field("alpha_low", Unit.SHARE, most=Fraction(1)),
        _Field("participation_full"),
        _Field("participation_provisional", above="participation_full"),
        _Field("stage_barrier", Unit.STEP),
        _Field("brake_below", Unit.POINTS),
    ),
    Capability: (
        _Field("target", Unit.LEVEL),
        _Field("partly", above="largely", most=Fraction(99)),
        _Field("largely", above="fully", most=Fraction(99)),
        _Field("fully", most=Fraction(99)),
        *_COVERAGE,
    ),
}

_PLACES = {Unit.SHARE: 2, Unit.STEPS: 1}


def _of_model(survey: Survey, kind: SubjectKind, model: ScoringModel) -> Iterator[Threshold]:
    if isinstance(model, GatedIndex | Likert):
        yield from _of_levels(kind, model)
    if isinstance(model, GatedIndex):
        yield from _of_gates(survey, kind, model)
    for each in _FIELDS[type(model)]:
        if isinstance(model, Likert) and not _has(model, each.attribute):
            continue
        value = Fraction(getattr(model, each.attribute))
        least, most = each.least, each.most
        if each.unit is Unit.SHARE:
            value /= 100
        elif each.unit is Unit.LEVEL:
            least, most = (Fraction(model.levels[place].value) for place in (1, -1))
        elif each.unit is Unit.STEP:
            steps = _steps(survey, kind)
            least, most = Fraction(steps[0]), Fraction(steps[1] - 1)
        above = f"{kind}.{each.above}" if each.above else ""
        yield Threshold(f"{kind}.{each.attribute}", kind, each.attribute, value, least, most, each.unit, above)


def _of_levels(kind: SubjectKind, model: GatedIndex | Likert) -> Iterator[Threshold]:
    """The index from which on a level begins; the lowest one needs nothing."""
    names = [_level_name(kind, each) for each in model.levels[1:]]
    meaning = "level" if isinstance(model, GatedIndex) else "band"
    for each, name, above in zip(model.levels[1:], names, [*names[1:], ""], strict=True):
        yield Threshold(
            name, kind, meaning, Fraction(each.index), Fraction(1), Fraction(100), Unit.POINTS, above, level=each
        )


def _of_gates(survey: Survey, kind: SubjectKind, model: GatedIndex) -> Iterator[Threshold]:
    for level in model.levels:
        for id, needed in level.gates.items():
            if question := survey.questions.get(id):
                ends = Fraction(question.minimum + 1), Fraction(question.maximum)
                name = _gate_name(kind, level, id)
                yield Threshold(name, kind, "gate", Fraction(needed), *ends, Unit.STEP, level=level, question_id=id)


def _has(model: Likert, attribute: str) -> bool:
    """Whether a survey of people makes use of a figure."""
    return bool({"stage_barrier": model.stages, "brake_below": model.brake}.get(attribute, True))


def _steps(survey: Survey, kind: SubjectKind) -> tuple[int, int]:
    """The ends of the scale that the index of people is made of."""
    first = next(
        question
        for each in survey.dimensions_for(kind)
        for question in each.questions
        if each.weight and question.kind is QuestionKind.SCALE
    )
    return first.minimum, first.maximum


def _level(kind: SubjectKind, level: Level, values: Mapping[str, Fraction]) -> Level:
    index = values.get(_level_name(kind, level), level.index)
    gates = {id: int(values.get(_gate_name(kind, level, id), needed)) for id, needed in level.gates.items()}
    return replace(level, index=int(index), gates=gates)


def _level_name(kind: SubjectKind, level: Level) -> str:
    return f"{kind}.level.{level.value}"


def _gate_name(kind: SubjectKind, level: Level, question_id: str) -> str:
    return f"{kind}.gate.{level.value}.{question_id}"


def _range_fault(threshold: Threshold) -> Fault:
    ends = {"low": written(threshold.least), "high": written(threshold.most)}
    return Fault("decimal_range", ends) if threshold.places else Fault("range", ends)
