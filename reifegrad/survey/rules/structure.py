"""Kinds of subjects, their dimensions and their scoring fit together, and weights add up."""

from collections.abc import Iterator

from reifegrad.survey.faults import Fault
from reifegrad.survey.view import View, models


def broken_structure(survey: View) -> Iterator[Fault]:
    kinds = {each.text("kind") for each in survey.children("subject_kinds")}
    asked = {each.text("subject_kind") for each in survey.children("dimensions")}
    scoring = survey.child("scoring")
    for each in survey.children("subject_kinds"):
        kind = each.text("kind")
        if kind and not scoring.has(kind):
            yield Fault("kind_without_scoring", each.at("kind"), values={"kind": kind})
        if kind and kind not in asked:
            yield Fault("kind_without_dimension", each.at("kind"), values={"kind": kind})
        yield from _broken_attributes(each)
    for kind in scoring.values:
        if kind not in kinds:
            yield Fault("kind_not_declared", scoring.at(kind), values={"kind": kind})
    for dimension in survey.children("dimensions"):
        kind = dimension.text("subject_kind")
        if kind and kind not in kinds:
            yield Fault("kind_not_declared", dimension.at("subject_kind"), values={"kind": kind})
    yield from _broken_models(survey)
    yield from _broken_weights(survey)


def _broken_attributes(subject_type: View) -> Iterator[Fault]:
    for attribute in subject_type.children("attributes"):
        is_choice = attribute.text("type") == "choice"
        if is_choice and not attribute.has("choices"):
            yield Fault("choices_missing", attribute.at("type"))
        if attribute.has("choices") and not is_choice:
            yield Fault("choices_unfit", attribute.at("choices"))
        if attribute.text("id") == "cases_per_year" and attribute.text("type") not in (None, "integer"):
            yield Fault("cases_no_number", attribute.at("type"))


_MODELS = {
    "organisation": ("gated_index",),
    "service": ("minimum",),
    "process": ("capability", "minimum"),
    "response": ("likert",),
}
"""Models that can score a kind of subject. Answers of people have the one under which nobody can be recognised."""


def _broken_models(survey: View) -> Iterator[Fault]:
    """Each model suits some kinds of subjects, and one result has one portfolio under the minimum rule."""
    portfolios = 0
    known = {each for fitting in _MODELS.values() for each in fitting}
    for kind, view in models(survey):
        model = view.text("model")
        if model in known and model not in _MODELS[kind]:
            values = {"kind": kind, "model": model, "possible": ", ".join(_MODELS[kind])}
            yield Fault("model_unfit", view.at("model"), values=values)
        portfolios += model == "minimum"
        if model == "minimum" and portfolios > 1:
            yield Fault("second_portfolio", view.at("model"), values={"kind": kind})


def _broken_weights(survey: View) -> Iterator[Fault]:
    """Weights of the dimensions of an index sum to 100; a minimum knows no weights.

    Only people are asked besides about what is in no index.
    """
    by_kind: dict[str, list[View]] = {}
    for dimension in survey.children("dimensions"):
        by_kind.setdefault(dimension.text("subject_kind") or "", []).append(dimension)
    for kind, dimensions in by_kind.items():
        model = survey.child("scoring").child(kind).text("model")
        weights = [weight for each in dimensions if (weight := each.number("weight")) is not None]
        if model == "minimum":
            for each in dimensions:
                if each.number("weight"):
                    yield Fault("weight_unfit", each.at("weight"), values={"given": each.number("weight")})
            continue
        if model in ("gated_index", "likert", "capability") and len(weights) == len(dimensions) and sum(weights) != 100:
            yield Fault("weights_sum", dimensions[-1].at("weight"), values={"kind": kind, "sum": sum(weights)})
        for each in dimensions if model in ("gated_index", "capability") else ():
            if each.number("weight") == 0:
                yield Fault("weight_zero", each.at("weight"), values={"model": model})
