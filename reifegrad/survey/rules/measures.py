"""Measures that something calls for, that do not wait for each other in a circle, and whose effort fits its class."""

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from reifegrad.domain.survey import Effort, Role
from reifegrad.planning.effort import class_of
from reifegrad.survey.faults import Fault
from reifegrad.survey.rules.triggers import broken_trigger, figures_of
from reifegrad.survey.view import View

MAX_TITLE_WORDS = 12
"""Setting of this tool: a title fits one line of the plan."""

MAX_CIRCLES = 20
"""More than a person mends in one go; each one costs a walk over all measures."""

ADVISING_ROLES = frozenset({Role.DSB, Role.ISB})
"""They advise and control, so that they cannot carry out what they judge."""


def broken_measures(survey: View) -> Iterator[Fault]:
    figures = figures_of(survey)
    measures = {id: each for each in survey.children("measures") if (id := each.text("id"))}
    foreign = survey.child("foreign_measures").values
    for measure in survey.children("measures"):
        yield from broken_trigger(measure, figures)
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
