"""Triggers that can be read, name figures that the scoring models know, and can hold as well as not."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from reifegrad.planning.triggers import (
    Comparison,
    Measured,
    Quantity,
    TriggerError,
    Truth,
    comparisons,
    evaluate,
    parse_trigger,
)
from reifegrad.survey.faults import Fault
from reifegrad.survey.view import View, answered_by, model_of, models, questions, steps

Range = tuple[Fraction, Fraction]

_SHARE: Range = (Fraction(0), Fraction(1))
_INDEX: Range = (Fraction(0), Fraction(100))
_NET: Range = (Fraction(-100), Fraction(100))


@dataclass(frozen=True, slots=True)
class Figures:
    """What triggers of a survey can compare: the ids that exist, and the values that a quantity can take.

    Answers of one subject are single steps; means, indices and shares are everything between two ends.
    """

    known: frozenset[str]
    steps: Mapping[str, list[int]]
    ranges: Mapping[Quantity, Range]
    has_processes: bool

    def possible(self, comparison: Comparison) -> list[Fraction] | None:
        """Values that show whether a comparison can hold and can fail; None if there is no such figure."""
        quantity = comparison.quantity
        if quantity.measured is Measured.VALUE and quantity.name in self.steps:
            return [Fraction(each) for each in self.steps[quantity.name]]
        ends = self.ranges.get(quantity)
        if ends is None or not isinstance(comparison.operand, Fraction):
            return None
        return [*ends, min(max(comparison.operand, ends[0]), ends[1])]


def figures_of(survey: View) -> Figures:
    asked = list(questions(survey))
    dimensions = list(survey.children("dimensions"))
    known = {id for each in [*dimensions, *(question for _, question in asked)] if (id := each.text("id"))}
    recommended = {model.child("recommendation").text("question") for _, model in models(survey)}
    single: dict[str, list[int]] = {}
    ranges: dict[Quantity, Range] = {}
    for dimension, question in asked:
        id, offered = question.text("id"), steps(survey, question)
        if not id or not offered or answered_by(question) != "scale":
            continue
        if id in recommended:
            ranges[Quantity(Measured.NET, id)] = _NET
        elif model_of(survey, dimension) == "likert":
            ranges[Quantity(Measured.VALUE, id)] = (Fraction(min(offered)), Fraction(max(offered)))
            ranges[Quantity(Measured.AGREEMENT, id)] = _SHARE
        else:
            single[id] = offered
    for dimension in dimensions:
        id, model = dimension.text("id"), model_of(survey, dimension)
        if id and model != "minimum" and dimension.number("weight") != 0:
            ranges[Quantity(Measured.VALUE, id)] = _INDEX
    used = {model.text("model") for _, model in models(survey)}
    if used & {"gated_index", "likert"}:
        ranges[Quantity(Measured.OVERALL)] = _INDEX
    if "likert" in used:
        ranges[Quantity(Measured.PARTICIPATION)] = _SHARE
        ranges[Quantity(Measured.LOWEST_AGREEMENT)] = _SHARE
    kinds = {each.text("kind") for each in survey.children("subject_kinds")}
    return Figures(frozenset(known), single, ranges, "process" in kinds)


def broken_trigger(measure: View, figures: Figures) -> Iterator[Fault]:
    written = measure.text("trigger")
    if not written or not written.strip():
        return
    place = measure.at("trigger")
    try:
        trigger = parse_trigger(written)
    except TriggerError as error:
        yield Fault("trigger_syntax", place, values={"trigger": written, "position": error.position + 1})
        return
    told = set()
    for each in comparisons(trigger):
        name = each.quantity.name
        if each.quantity.measured is Measured.PROCESS:
            fault = None if figures.has_processes else Fault("trigger_no_process", place)
        elif name and name not in figures.known:
            fault = Fault("trigger_unknown", place, values={"id": name})
        elif (possible := figures.possible(each)) is None:
            fault = Fault("trigger_without_figure", place, values={"figure": _written(each.quantity)})
        elif len({_holds(each, value) for value in possible}) == 1:
            values = {"id": _written(each.quantity), "trigger": written}
            fault = Fault("trigger_constant", place, values=values)
        else:
            fault = None
        if fault and (fault.code, each.quantity) not in told:
            told.add((fault.code, each.quantity))
            yield fault


def _holds(comparison: Comparison, value: Fraction) -> bool:
    return evaluate(comparison, lambda _: value).truth is Truth.TRUE


def _written(quantity: Quantity) -> str:
    """A quantity as it stands in a trigger."""
    match quantity.measured:
        case Measured.AGREEMENT:
            return f"{quantity.name} r_wg"
        case Measured.NET:
            return f"{quantity.name} net"
        case Measured.LOWEST_AGREEMENT:
            return "any item r_wg"
        case Measured.VALUE:
            return quantity.name
    return quantity.measured.value
