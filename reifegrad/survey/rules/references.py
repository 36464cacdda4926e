"""What several rules of scoring models ask: does a named question exist, and do bounds lie apart."""

from collections.abc import Iterator

from reifegrad.survey.faults import Fault, Path
from reifegrad.survey.view import View, answered_by, questions


def broken_reference(survey: View, kind: str, place: Path, id: str) -> Iterator[Fault]:
    """Yield why the id at `place` is no question with a scale about this kind of subject."""
    for dimension, question in questions(survey):
        if question.text("id") == id:
            if dimension.text("subject_kind") not in (None, kind):
                yield Fault("question_other_kind", place, values={"id": id, "kind": kind})
            elif answered_by(question) in ("choice", "comment"):
                yield Fault("question_without_scale", place, values={"id": id})
            return
    yield Fault("question_unknown", place, values={"id": id})


def not_above(block: View, higher: str, lower: str) -> Iterator[Fault]:
    """Yield a fault unless one bound lies above the other."""
    most, least = block.number(higher), block.number(lower)
    if most is not None and least is not None and most <= least:
        yield Fault("bounds_apart", block.at(higher), values={"higher": higher, "lower": lower})
