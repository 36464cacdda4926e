"""Scales without gaps, targets that can be reached, a short form that asks about every kind of subject."""

from collections.abc import Iterator

from reifegrad.survey.faults import Fault
from reifegrad.survey.view import View, questions, steps


def broken_questions(survey: View) -> Iterator[Fault]:
    for _, question in questions(survey):
        yield from _broken_scale(question)
        yield from _broken_target(question)
    yield from _broken_short_form(survey)


def _broken_scale(question: View) -> Iterator[Fault]:
    offered = steps(question)
    if not offered:
        return
    skipped = question.numbers("skipped")
    for option, before in zip(list(question.children("options"))[1:], offered, strict=False):
        value = option.number("value")
        if value is not None and value <= before:
            yield Fault("scale_order", option.at("value"), values={"value": value, "before": before})
    declared = {value for _, value in skipped}
    missing = [value for value in range(max(offered)) if value not in offered and value not in declared]
    if missing:
        yield Fault("scale_gap", question.at("options"), values={"missing": ", ".join(map(str, missing))})
    for path, value in skipped:
        if value in offered:
            yield Fault("skipped_offered", path, values={"value": value})
        elif value > max(offered) or value == 0:
            yield Fault("skipped_outside", path, values={"value": value, "most": max(offered) - 1})


def _broken_target(question: View) -> Iterator[Fault]:
    offered, target = steps(question), question.number("target")
    if offered and target is not None and target not in offered:
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
