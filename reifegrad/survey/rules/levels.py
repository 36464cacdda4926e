"""Levels that can be reached, and gates that name questions and values that exist."""

from collections.abc import Iterator

from reifegrad.survey.faults import Fault, Path
from reifegrad.survey.rules.references import broken_reference
from reifegrad.survey.view import View, models, options, questions, steps


def broken_levels(survey: View) -> Iterator[Fault]:
    for kind, model in models(survey):
        yield from _broken_order(model)
        yield from _broken_bounds(model)
        if model.text("model") in ("gated_index", "likert"):
            yield from _broken_indices(model)
        if model.text("model") == "gated_index":
            yield from _broken_gates(survey, kind, model)
        elif model.text("model") == "minimum":
            yield from _broken_minimum(survey, kind, model)
    yield from _broken_knock_outs(survey)


def _broken_order(model: View) -> Iterator[Fault]:
    """Levels count from 0 upwards without a gap."""
    for expected, level in enumerate(model.children("levels")):
        value = level.number("value")
        if value is not None and value != expected:
            yield Fault("level_order", level.at("value"), values={"given": value, "expected": expected})


def _broken_bounds(model: View) -> Iterator[Fault]:
    for block, higher, lower in (
        ("coverage", "full", "provisional"),
        ("confidence", "high", "medium"),
        ("evidence", "documented", "plausible"),
        ("evidence", "plausible", "none"),
        ("participation", "full", "provisional"),
    ):
        most, least = model.child(block).number(higher), model.child(block).number(lower)
        if most is not None and least is not None and most < least:
            yield Fault("bounds_order", model.at(block, higher), values={"higher": higher, "lower": lower})


def _broken_indices(model: View) -> Iterator[Fault]:
    before: int | None = None
    for level in model.children("levels"):
        index, value = level.number("index"), level.number("value")
        if index is None:
            continue
        if before is None and (index or level.child("gates").values):
            yield Fault("lowest_level_bound", level.at("index" if index else "gates"), values={"level": value})
        if before is not None and index <= before:
            yield Fault(
                "index_not_rising", level.at("index"), values={"index": index, "before": before, "level": value}
            )
        before = index


def _broken_gates(survey: View, kind: str, model: View) -> Iterator[Fault]:
    scales = {question.text("id"): steps(survey, question) for _, question in questions(survey)}
    for level in model.children("levels"):
        for path, needed in level.numbers("gates"):
            id = str(path[-1])
            yield from broken_reference(survey, kind, path, id)
            offered = scales.get(id)
            if offered and needed > max(offered):
                yield Fault("gate_above_maximum", path, values={"id": id, "needed": needed, "most": max(offered)})
            if offered and needed == 0:
                yield Fault("gate_always_held", path, values={"id": id})


def _broken_knock_outs(survey: View) -> Iterator[Fault]:
    """What stops a level is called a knock-out and asked in the short form, and what is called so stops a level."""
    asked = {question.text("id"): question for _, question in questions(survey)}
    has_short_form = any(each.flag("short_form") for each in asked.values())
    stops = [
        block.at(id)
        for _, model in models(survey)
        for block in [each.child("gates") for each in model.children("levels")] + [_knock_outs_of(model)]
        for id in block.values
    ]
    for path in stops:
        id = str(path[-1])
        if id in asked and not asked[id].flag("knock_out"):
            yield Fault("gate_no_knock_out", path, values={"id": id})
        if id in asked and has_short_form and not asked[id].flag("short_form"):
            yield Fault("gate_not_in_short_form", path, values={"id": id})
    stopping = {path[-1] for path in stops}
    for name, question in asked.items():
        if question.flag("knock_out") and name not in stopping:
            yield Fault("knock_out_without_gate", question.at("knock_out"), values={"id": name})


def _knock_outs_of(model: View) -> View:
    return model.child("knock_outs").child("questions")


def _broken_minimum(survey: View, kind: str, model: View) -> Iterator[Fault]:
    """Every value that can be the lowest has a level, and every level can be the lowest value."""
    levels = {value: level for level in model.children("levels") if (value := level.number("value")) is not None}
    scales = {
        question.text("id"): offered
        for dimension, question in questions(survey)
        if dimension.text("subject_kind") == kind and (offered := steps(survey, question))
    }
    target = model.number("target")
    if levels and target is not None and target not in levels:
        possible = ", ".join(map(str, sorted(levels)))
        yield Fault("target_not_offered", model.at("target"), values={"target": target, "possible": possible})
    if not levels or not scales:
        return
    told: set[Path] = set()  # a scale is shared by several questions
    for dimension, question in questions(survey):
        for option in options(survey, question) if dimension.text("subject_kind") == kind else ():
            value, place = option.number("value"), option.at("value")
            if value is not None and value not in levels and place not in told:
                told.add(place)
                yield Fault("value_without_level", place, values={"value": value})
    for value, level in levels.items():
        too_low = [id for id, offered in scales.items() if max(offered) < value]
        if too_low or not any(value in offered for offered in scales.values()):
            ids = ", ".join(str(id) for id in too_low or scales)
            yield Fault("level_unreachable", level.at("value"), values={"level": value, "ids": ids})
