"""Keys of a question that suit one scoring model only."""

from collections.abc import Iterator

from reifegrad.survey.faults import Fault
from reifegrad.survey.view import View, answered_by, model_of, questions, steps

CAPABILITY_STEPS = [0, 1, 2, 3]
"""Not, partly, largely and fully: the steps in which process attributes are rated (ISO/IEC 33020)."""


def broken_answers(survey: View) -> Iterator[Fault]:
    for dimension, question in questions(survey):
        model = model_of(survey, dimension)
        if model is None:
            continue
        asks_people, kind = model == "likert", answered_by(question)
        if kind in ("choice", "comment") and not (asks_people and dimension.number("weight") == 0):
            yield Fault("kind_unfit", question.at("kind"), values={"kind": kind})
        if question.flag("reversed") and not (asks_people and kind == "scale"):
            yield Fault("reversed_unfit", question.at("reversed"))
        if question.has("project_text") and not asks_people:
            yield Fault("project_text_unfit", question.at("project_text"))
        yield from _broken_attribute(survey, dimension, question, model)
    yield from _broken_lengths(survey)


def _broken_attribute(survey: View, dimension: View, question: View, model: str) -> Iterator[Fault]:
    """Under the capability model a question rates one process attribute, in its four steps."""
    place, attribute = question.at("attribute"), question.text("attribute")
    if model != "capability":
        if question.has("attribute"):
            yield Fault("attribute_unfit", place)
        return
    block = survey.child("scoring").child(dimension.text("subject_kind") or "")
    known = [id for each in block.children("process_attributes") if (id := each.text("id"))]
    if not question.has("attribute"):
        yield Fault("missing_key", place, values={"name": "attribute"})
    elif attribute is not None and known and attribute not in known:
        yield Fault("attribute_unknown", place, values={"id": attribute, "possible": ", ".join(known)})
    offered = steps(survey, question)
    if offered and offered != CAPABILITY_STEPS:
        place = question.at("scale" if question.has("scale") else "options")
        yield Fault("capability_steps", place, values={"given": ", ".join(map(str, offered))})


def _broken_lengths(survey: View) -> Iterator[Fault]:
    """What goes into one index is answered on scales of one length."""
    first: tuple[int, int] | None = None
    for dimension, question in questions(survey):
        offered = steps(survey, question)
        counts = model_of(survey, dimension) == "likert" and dimension.number("weight") != 0
        if not counts or not offered or answered_by(question) != "scale":
            continue
        ends = (min(offered), max(offered))
        first = first or ends
        if ends != first:
            place = question.at("scale" if question.has("scale") else "options")
            values = {"given": f"{ends[0]}–{ends[1]}", "expected": f"{first[0]}–{first[1]}"}
            yield Fault("scale_differs", place, values=values)
