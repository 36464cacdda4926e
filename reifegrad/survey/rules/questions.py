"""Scales without gaps, targets that can be reached, a short form that asks about every kind of subject."""

from collections.abc import Iterator

from reifegrad.survey.faults import Fault, Path
from reifegrad.survey.view import View, answered_by, model_of, questions, steps, values_of


def broken_questions(survey: View) -> Iterator[Fault]:
    for dimension, question in questions(survey):
        begins = (0, 1) if model_of(survey, dimension) == "likert" else (0,)
        yield from _broken_options(survey, question, begins)
        yield from _broken_skipped(survey, question)
        yield from _broken_target(survey, question)
    yield from _broken_scales(survey)
    yield from _broken_short_form(survey)


def _broken_options(survey: View, question: View, begins: tuple[int, ...]) -> Iterator[Fault]:
    """A question has options of its own or names a scale; a comment has neither."""
    own, named = question.has("options"), question.text("scale")
    if answered_by(question) == "comment":
        for key in ("options", "scale"):
            if question.has(key):
                yield Fault("comment_unfit", question.at(key), values={"name": key})
        return
    if own and question.has("scale"):
        yield Fault("options_twice", question.at("scale"))
    if not own and not question.has("scale"):
        yield Fault("options_missing", question.at())
    scales = survey.child("scales")
    if named and not scales.has(named):
        yield Fault("scale_unknown", question.at("scale"), values={"id": named})
    offered = steps(survey, question)
    if named and offered and min(offered) not in begins:
        values = {"id": named, "given": min(offered), "possible": ", ".join(map(str, begins))}
        yield Fault("scale_begins", question.at("scale"), values=values)
    if own:
        skipped = {value for _, value in question.numbers("skipped")}
        yield from _broken_order(list(question.children("options")), question.at("options"), begins, skipped)


def _broken_scales(survey: View) -> Iterator[Fault]:
    scales = survey.child("scales")
    used = {question.text("scale") for _, question in questions(survey)}
    for id in scales.values:
        yield from _broken_order(list(scales.children(id)), scales.at(id), (0, 1), set())
        if id not in used:
            yield Fault("scale_unused", scales.at(id), values={"id": id})


def _broken_order(listed: list[View], place: Path, begins: tuple[int, ...], skipped: set[int]) -> Iterator[Fault]:
    offered = values_of(listed)
    if not offered:
        return
    for option, before in zip(listed[1:], offered, strict=False):
        value = option.number("value")
        if value is not None and value <= before:
            yield Fault("scale_order", option.at("value"), values={"value": value, "before": before})
    first = min(offered) if min(offered) in begins else begins[-1]
    missing = [value for value in range(first, max(offered)) if value not in offered and value not in skipped]
    if missing:
        yield Fault("scale_gap", place, values={"missing": ", ".join(map(str, missing))})


def _broken_skipped(survey: View, question: View) -> Iterator[Fault]:
    offered = steps(survey, question)
    for path, value in question.numbers("skipped") if offered else ():
        if value in offered:
            yield Fault("skipped_offered", path, values={"value": value})
        elif not min(offered) < value < max(offered):
            yield Fault("skipped_outside", path, values={"value": value, "most": max(offered) - 1})


def _broken_target(survey: View, question: View) -> Iterator[Fault]:
    """Only what has an order can have a target."""
    offered, target = steps(survey, question), question.number("target")
    if answered_by(question) in ("choice", "comment"):
        if question.has("target"):
            yield Fault("target_unfit", question.at("target"))
    elif not question.has("target"):
        yield Fault("missing_key", question.at("target"), values={"name": "target"})
    elif offered and target is not None and target not in offered:
        values = {"target": target, "possible": ", ".join(map(str, sorted(set(offered))))}
        yield Fault("target_not_offered", question.at("target"), values=values)


def _broken_short_form(survey: View) -> Iterator[Fault]:
    """Where there is a short form, every kind of subject keeps a question."""
    present = {dimension.text("subject_kind") for dimension, _ in questions(survey)}
    asked = {dimension.text("subject_kind") for dimension, each in questions(survey) if each.flag("short_form")}
    for subject_type in survey.children("subject_kinds"):
        kind = subject_type.text("kind")
        if asked and kind in present - asked:
            yield Fault("short_form_empty", subject_type.at("kind"), values={"kind": kind})
