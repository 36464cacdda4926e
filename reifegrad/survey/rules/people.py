"""The likert model: bounds in order, and stages, recommendation and brake that name what there is."""

from collections.abc import Iterator

from reifegrad.survey.faults import Fault
from reifegrad.survey.rules.references import broken_reference, not_above
from reifegrad.survey.view import View, answered_by, models, questions, steps


def broken_people(survey: View) -> Iterator[Fault]:
    for kind, model in models(survey):
        if model.text("model") == "likert":
            yield from _broken_bounds(survey, kind, model)
            yield from _broken_minimum(model)
            yield from _broken_stages(survey, kind, model)
            yield from _broken_recommendation(survey, kind, model)
            yield from _broken_brake(survey, kind, model)


def _broken_bounds(survey: View, kind: str, model: View) -> Iterator[Fault]:
    yield from not_above(model, "favourable", "unfavourable")
    yield from not_above(model.child("agreement"), "high", "low")
    scale = _scale(survey, kind)
    for key in ("favourable", "unfavourable"):
        value = model.number(key)
        if scale and value is not None and not scale[0] <= value <= scale[1]:
            yield Fault("outside_scale", model.at(key), values={"given": value, "least": scale[0], "most": scale[1]})


def _scale(survey: View, kind: str) -> tuple[int, int] | None:
    """Ends of the scale that the index is made of, if there is one."""
    for dimension, question in questions(survey):
        offered = steps(survey, question)
        if dimension.text("subject_kind") == kind and dimension.number("weight") and offered:
            return min(offered), max(offered)
    return None


def _broken_minimum(model: View) -> Iterator[Fault]:
    """The finer a figure, the more people it needs."""
    block = model.child("minimum")
    for finer, coarser in (("group", "total"), ("item", "group"), ("crossing", "group")):
        most, least = block.number(finer), block.number(coarser)
        if most is not None and least is not None and most < least:
            yield Fault("bounds_order", block.at(finer), values={"higher": finer, "lower": coarser})


def _broken_stages(survey: View, kind: str, model: View) -> Iterator[Fault]:
    barriers = model.child("barriers")
    asked = {question.text("id"): question for _, question in questions(survey)}
    bound = barriers.number("at_most")
    for stage in barriers.children("stages"):
        for path, id in stage.texts("questions"):
            yield from broken_reference(survey, kind, path, id)
            offered = steps(survey, asked[id]) if id in asked else []
            if bound is not None and offered and not min(offered) <= bound < max(offered):
                values = {"given": bound, "least": min(offered), "most": max(offered) - 1}
                yield Fault("outside_scale", barriers.at("at_most"), values=values)
                bound = None  # told once


def _broken_recommendation(survey: View, kind: str, model: View) -> Iterator[Fault]:
    block = model.child("recommendation")
    id = block.text("question")
    if id is None:
        return
    yield from broken_reference(survey, kind, block.at("question"), id)
    yield from not_above(block, "promoters", "detractors")
    named = [each for _, each in questions(survey) if each.text("id") == id and answered_by(each) == "scale"]
    offered = steps(survey, named[0]) if named else []
    for key in ("promoters", "detractors") if offered else ():
        value = block.number(key)
        if value is not None and not min(offered) <= value <= max(offered):
            values = {"given": value, "least": min(offered), "most": max(offered)}
            yield Fault("outside_scale", block.at(key), values=values)


def _broken_brake(survey: View, kind: str, model: View) -> Iterator[Fault]:
    block = model.child("brake").child("measures")
    counted = [
        each.text("id")
        for each in survey.children("dimensions")
        if each.text("subject_kind") == kind and each.number("weight") != 0
    ]
    measures = [each.text("id") for each in survey.children("measures")]
    for dimension, measure in block.values.items():
        if dimension not in counted:
            yield Fault("brake_dimension", block.at(dimension), values={"id": dimension})
        if isinstance(measure, str) and measure not in measures:
            yield Fault("brake_measure", block.at(dimension), values={"id": measure})
