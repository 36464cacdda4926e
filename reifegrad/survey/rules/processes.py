"""The capability model: attributes that carry every level, and conditions that can be met and missed."""

from collections.abc import Iterator
from itertools import pairwise

from reifegrad.survey.faults import Fault
from reifegrad.survey.rules.references import broken_reference, not_above
from reifegrad.survey.view import View, models, questions, steps


def broken_processes(survey: View) -> Iterator[Fault]:
    for kind, model in models(survey):
        if model.text("model") != "capability":
            continue
        for lower, higher in pairwise(("partly", "largely", "fully")):
            yield from not_above(model.child("ratings"), higher, lower)
        yield from _broken_attributes(survey, model)
        yield from _broken_levels(model)
        yield from _broken_conditions(survey, kind, model)
        yield from _broken_continuity(survey, kind, model)


def _broken_attributes(survey: View, model: View) -> Iterator[Fault]:
    """Level 0 asks for nothing; each one above has attributes, and each attribute has questions."""
    asked = {question.text("attribute") for _, question in questions(survey)}
    levels = [value for each in model.children("levels") if (value := each.number("value"))]
    carried = set()
    for attribute in model.children("process_attributes"):
        level, id = attribute.number("level"), attribute.text("id")
        carried.add(level)
        if id is not None and id not in asked:
            yield Fault("attribute_unasked", attribute.at("id"), values={"id": id})
        if level is not None and levels and level not in levels:
            values = {"given": level, "possible": ", ".join(map(str, levels))}
            yield Fault("attribute_level", attribute.at("level"), values=values)
    for level_view in model.children("levels"):
        value = level_view.number("value")
        if value and value not in carried:
            yield Fault("level_without_attribute", level_view.at("value"), values={"level": value})


def _broken_levels(model: View) -> Iterator[Fault]:
    levels = [value for each in model.children("levels") if (value := each.number("value")) is not None]
    for block, key, possible in ((model, "target", levels), (model.child("knock_outs"), "cap", levels[:-1])):
        value = block.number(key)
        if levels and value is not None and value not in possible:
            values = {"given": value, "possible": ", ".join(map(str, possible))}
            yield Fault("level_unknown", block.at(key), values=values)


def _broken_conditions(survey: View, kind: str, model: View) -> Iterator[Fault]:
    scales = {question.text("id"): steps(survey, question) for _, question in questions(survey)}
    for block in (model.child("knock_outs").child("questions"), model.child("automation")):
        for id, needed in block.values.items():
            yield from broken_reference(survey, kind, block.at(id), id)
            offered = scales.get(id)
            if offered and isinstance(needed, int) and not min(offered) < needed <= max(offered):
                values = {"id": id, "given": needed, "least": min(offered) + 1, "most": max(offered)}
                yield Fault("condition_constant", block.at(id), values=values)


def _broken_continuity(survey: View, kind: str, model: View) -> Iterator[Fault]:
    block = model.child("continuity")
    named = block.texts("questions")
    for path, id in named:
        yield from broken_reference(survey, kind, path, id)
    least = block.number("least")
    if named and least is not None and not 1 <= least <= len(named):
        yield Fault("continuity_least", block.at("least"), values={"given": least, "most": len(named)})
