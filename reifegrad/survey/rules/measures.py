"""Measures that something calls for, that do not wait for each other in a circle, and whose effort fits its class."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from graphlib import CycleError, TopologicalSorter

from reifegrad.domain.survey import Effort, Role
from reifegrad.planning.effort import class_of
from reifegrad.planning.triggers import (
    Comparison,
    Measured,
    TriggerError,
    Truth,
    comparisons,
    evaluate,
    names,
    parse_trigger,
)
from reifegrad.survey.faults import Fault
from reifegrad.survey.view import View, questions, steps

MAX_TITLE_WORDS = 12
"""Setting of this tool: a title fits one line of the plan."""

MAX_CIRCLES = 20
"""More than a person mends in one go; each one costs a walk over all measures."""

ADVISING_ROLES = frozenset({Role.DSB, Role.ISB})
"""They advise and control, so that they cannot carry out what they judge."""


def broken_measures(survey: View) -> Iterator[Fault]:
    scales = {question.text("id"): steps(question) for _, question in questions(survey)}
    known = {*scales, *(each.text("id") for each in survey.children("dimensions"))}
    measures = {id: each for each in survey.children("measures") if (id := each.text("id"))}
    foreign = survey.child("foreign_measures").values
    for measure in survey.children("measures"):
        yield from _broken_trigger(measure, scales, known)
        yield from _broken_effort(measure)
        yield from _broken_duty(measure)
        yield from _broken_requires(measure, measures, foreign)
        if measure.text("lead") in ADVISING_ROLES:
            yield Fault("lead_advises", measure.at("lead"), values={"role": measure.text("lead")})
        for language, title in measure.child("title").values.items():
            if isinstance(title, str) and len(title.split()) > MAX_TITLE_WORDS:
                yield Fault("title_too_long", measure.at("title", language), values={"most": MAX_TITLE_WORDS})
    for circle in _circles({id: [need for _, need in each.texts("requires")] for id, each in measures.items()}):
        place = measures[circle[0]].at("requires")
        yield Fault("requires_circle", place, values={"circle": " → ".join([*circle, circle[0]])})


def _broken_trigger(measure: View, scales: Mapping[str | None, list[int]], known: set[str | None]) -> Iterator[Fault]:
    written = measure.text("trigger")
    if not written or not written.strip():
        return
    place = measure.at("trigger")
    try:
        trigger = parse_trigger(written)
    except TriggerError as error:
        yield Fault("trigger_syntax", place, values={"trigger": written, "position": error.position + 1})
        return
    for name in names(trigger):
        if name not in known:
            yield Fault("trigger_unknown", place, values={"id": name})
    for each in comparisons(trigger):
        offered = scales.get(each.quantity.name)
        if (
            each.quantity.measured is Measured.VALUE
            and offered
            and len({_holds(each, value) for value in offered}) == 1
        ):
            yield Fault("trigger_constant", place, values={"id": each.quantity.name, "trigger": written})


def _holds(comparison: Comparison, value: int) -> bool:
    """Whether the answer `value` meets one comparison."""
    return evaluate(comparison, lambda _: Fraction(value)).truth is Truth.TRUE


def _broken_effort(measure: View) -> Iterator[Fault]:
    written, days = measure.text("effort"), measure.number("person_days")
    if written is None or days is None or written not in Effort.__members__:
        return
    fitting = class_of(days) if days > 0 else None
    if fitting not in (None, written):
        values = {"days": days, "effort": written, "fitting": fitting}
        yield Fault("days_outside_class", measure.at("person_days"), values=values)


def _broken_duty(measure: View) -> Iterator[Fault]:
    duty = measure.text("duty") or "none"
    if duty in ("required", "standard") and not measure.has("basis"):
        yield Fault("basis_missing", measure.at("duty"), values={"duty": duty})
    if duty == "none" and measure.has("basis"):
        yield Fault("basis_unfit", measure.at("basis"))


def _broken_requires(measure: View, measures: Mapping[str, View], foreign: Mapping[str, object]) -> Iterator[Fault]:
    seen: set[str] = set()
    for path, id in measure.texts("requires"):
        if id in seen:
            yield Fault("id_twice", path, values={"id": id})
        if id not in measures and id not in foreign:
            yield Fault("requires_unknown", path, values={"id": id})
        seen.add(id)


def _circles(requires: Mapping[str, list[str]]) -> Iterator[list[str]]:
    """Yield circles of prerequisites. Each begins with its first measure in the file; every one requires the next."""
    order = {id: position for position, id in enumerate(requires)}
    remaining = {id: [need for need in needs if need in requires] for id, needs in requires.items()}
    for _ in range(MAX_CIRCLES):
        try:
            TopologicalSorter(remaining).prepare()
        except CycleError as error:
            circle: list[str] = error.args[1][:0:-1]
            first = circle.index(min(circle, key=order.__getitem__))
            yield circle[first:] + circle[:first]
            for id in circle:
                remaining[id] = []
        else:
            return
