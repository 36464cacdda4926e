"""The record of a service or process: its fields in words, and its answers as signs."""

from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.survey import Attribute, AttributeType, SubjectKind
from reifegrad.domain.workspace import AttributeValue, Subject
from reifegrad.report.context import Context


def record(context: Context, kind: SubjectKind, subject: Subject) -> tuple[tuple[str, str], ...]:
    """Return (label, value in words) for every field of the kind of subject, "" where unknown."""
    return tuple(
        (context.local(each.label), _words(context, each, subject.attributes.get(each.id)))
        for each in context.inputs.survey.subject_type(kind).attributes
    )


def sign(context: Context, answer: Answer) -> str:
    """Return the step as a figure, or the sign for the kind of answer: "3", "n. a.", "?", "–"."""
    match answer.kind:
        case AnswerKind.VALUE:
            return str(answer.value)
        case AnswerKind.NOT_APPLICABLE:
            return context.say("not_applicable_short")
        case AnswerKind.UNKNOWN:
            return context.say("unknown_short")
        case AnswerKind.OPEN:
            return context.say("none")


def _words(context: Context, attribute: Attribute, value: AttributeValue | None) -> str:
    if value is None:
        return ""
    if attribute.type is AttributeType.BOOLEAN:
        return context.say("yes_word" if value else "no_word")
    if attribute.type is AttributeType.CHOICE:
        return next((context.local(each.label) for each in attribute.choices if each.id == value), str(value))
    if attribute.type is AttributeType.INTEGER and isinstance(value, int):
        return context.number(value)
    return str(value)
