"""Parts of the report before, taken over while nothing that they rest on has changed."""

from collections.abc import Callable
from typing import TypeVar, cast

from reifegrad.domain.workspace import Subject
from reifegrad.report.context import Context

Row = TypeVar("Row")


def kept_row(context: Context, subject: Subject, score: object, make: Callable[[], Row]) -> Row:
    """What is told about a service, a process or the organisation: what the report before said, or something new.

    It rests on the survey as it is asked, on its weights, and on what was entered and computed about the subject.
    All of these are frozen and live on from report to report, so that the same object means the same content.
    """
    asked = context.asked.get(subject.kind, ())
    answers = [context.inputs.answer(subject, each.id) for each in asked]
    basis = context.inputs.survey, context.inputs.assessment.weights, subject, score, *answers
    return kept(context, subject.id, basis, make)


def kept(context: Context, id: str, basis: tuple[object, ...], make: Callable[[], Row]) -> Row:
    """The part of a report with this id: that of the report before if it rests on the same, or a new one.

    `basis` is all that it rests on, besides the language; each of it frozen.
    """
    key = context.language, id
    before = context.rows.get(key)
    if before is not None and before[0] == basis:  # quick for the very same objects
        return cast(Row, before[1])
    made = make()
    context.rows[key] = basis, made
    return made
