"""What may be entered, in one place for the window, the command line and every file that is read.

A function returns None if all is well, else a `Fault` that names what was expected.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from reifegrad.domain.answer import Answer, AnswerKind, Evidence
from reifegrad.domain.shown import spelt
from reifegrad.domain.survey import (
    Attribute,
    AttributeType,
    Dimension,
    GatedIndex,
    Likert,
    Minimum,
    Question,
    QuestionKind,
    SubjectKind,
    Survey,
)

LARGEST_NUMBER = 10**15
"""Beyond every case number, population and budget; keeps whole numbers exact in spreadsheets and JSON."""

MOST_PEOPLE = 1_000_000
"""People of a group, or invited; setting of this tool, to catch slips."""

LONGEST_NAME = 200
"""Characters of names and titles, which stand in headings and charts; setting of this tool, as the next two."""

LONGEST_LINE = 2_000
"""Characters of anything else on a single line, such as a web address."""

LONGEST_TEXT = 20_000
"""Characters of notes and other texts of several lines; a spreadsheet cell takes 32,767."""

MOST_DAYS = 99_999
"""Person-days of one measure or one quarter; setting of this tool."""

MOST_MINUTES = 240
"""Minutes that a meeting takes for a question or a break; setting of this tool, to catch slips."""

MOST_RESERVE = 80
"""Percent of a quarter that duties may leave to others; setting of this tool: with more, duties would hardly move."""

YEARS = (1990, 2100)
"""First and last year of an assessment; setting of this tool, to catch slips such as 0206 and 20266."""

LEAST_PEOPLE = 5
"""No figure is about fewer people, whatever a survey says; setting of this tool."""

_CODE = re.compile(r"(0[1-9]|1[0-6])[0-9]{6}|GM[0-9]{4}")
_TIME = re.compile("([01][0-9]|2[0-3]):[0-5][0-9]")
_LINE_END = re.compile("\r\n|[\r\u2028\u2029]")
_NO_CHARACTER = re.compile(r"[\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Fault:
    """`expected` names what would have been right; `values` fill its wording."""

    expected: str
    values: Mapping[str, object] = field(default_factory=dict)


def clean_text(text: str) -> str:
    """The text without surrounding space and without characters that no document can show or that act unseen.

    Those that turn the direction of writing round would turn the sentences of the program with them.
    """
    return spelt(_NO_CHARACTER.sub("", _LINE_END.sub("\n", text))).strip()


def clean_line(text: str) -> str:
    """As `clean_text`, on a single line."""
    return " ".join(clean_text(text).split())


def length_fault(text: str, longest: int) -> Fault | None:
    return Fault("shorter", {"longest": longest, "length": len(text)}) if len(text) > longest else None


def whole_number_fault(given: object, low: int, high: int = LARGEST_NUMBER) -> Fault | None:
    """True and 3.0 are no whole numbers here, so that a slip in a file is seen."""
    if type(given) is not int:
        return Fault("whole_number")
    if not low <= given <= high:
        return Fault("at_least", {"low": low}) if high == LARGEST_NUMBER else Fault("range", {"low": low, "high": high})
    return None


def value_fault(question: Question, given: object) -> Fault | None:
    """Whether the value is one of the question's steps or choices.

    A step that the question does not describe stands between its neighbours; it is not offered, but data may hold it.
    """
    if question.kind is QuestionKind.COMMENT:
        return Fault("comment")
    return None if type(given) is int and given in question.skipped else _step_fault(question, given)


def can_have_target(question: Question) -> bool:
    """Whether a question has steps to aim at."""
    return question.kind is QuestionKind.SCALE


def target_fault(question: Question, given: object) -> Fault | None:
    """Whether a question describes this step; nobody can aim at one that it leaves out, or at a choice."""
    if not can_have_target(question):
        return Fault("scale")
    return _step_fault(question, given)


def _step_fault(question: Question, given: object) -> Fault | None:
    if type(given) is int and question.option(given):
        return None
    steps = {"steps": ", ".join(str(each.value) for each in question.options)}
    return Fault("step", steps) if type(given) is int else Fault("step_number", steps)


def unknown_fault(question: Question) -> Fault | None:
    """Whether "cannot judge" is an answer to the question."""
    return Fault("comment") if question.kind is QuestionKind.COMMENT else None


def not_applicable_fault(question: Question, reason: object) -> Fault | None:
    if not question.not_applicable:
        return Fault("applicable")
    if not isinstance(reason, str) or not clean_text(reason):
        return Fault("reason")
    return length_fault(clean_text(reason), LONGEST_TEXT)


def response_fault(question: Question, answer: Answer) -> tuple[str, object, Fault] | None:
    """Field, value and fault of what a person answered.

    Nobody proves an opinion or gives reasons for it, and free text stands where the survey asks for it only, so that
    nothing that could tell who wrote it slips in elsewhere.
    """
    if answer.evidence is not Evidence.NONE:
        return "evidence", answer.evidence.value, Fault("no_evidence")
    if answer.note and question.kind is not QuestionKind.COMMENT:
        return "note", answer.note, Fault("no_note")
    given: object = answer.kind.value
    match answer.kind:
        case AnswerKind.VALUE:
            given, fault = answer.value, value_fault(question, answer.value)
        case AnswerKind.UNKNOWN:
            fault = unknown_fault(question)
        case AnswerKind.NOT_APPLICABLE:
            fault = not_applicable_fault(question, answer.reason)
        case AnswerKind.OPEN:
            fault = None
    return ("value", given, fault) if fault else None


def invited_fault(survey: Survey, given: object, returned: int) -> Fault | None:
    """Whether so many people can have been invited, where so many responses came back."""
    if not survey.rates(SubjectKind.RESPONSE):
        return Fault("of_people")
    if fault := whole_number_fault(given, 1):
        return fault
    return Fault("invited_below", {"returned": returned}) if isinstance(given, int) and given < returned else None


def minima_of(survey: Survey) -> tuple[int, int] | None:
    """The fewest people in total and per group of whom the survey lets figures be told; None if it asks nobody."""
    model = survey.model(SubjectKind.RESPONSE, Likert)
    if model is None:
        return None
    return max(model.minimum_total, LEAST_PEOPLE), max(model.minimum_group, LEAST_PEOPLE)


def attribute_fault(attribute: Attribute, given: Any) -> Fault | None:
    """Whether the value suits the type of a subject's attribute."""
    match attribute.type:
        case AttributeType.INTEGER:
            return whole_number_fault(given, 0)
        case AttributeType.BOOLEAN:
            return None if type(given) is bool else Fault("yes_or_no")
        case AttributeType.CHOICE:
            ids = [each.id for each in attribute.choices]
            return None if given in ids else Fault("choice", {"choices": ", ".join(ids)})
        case AttributeType.TEXT | AttributeType.URL:
            if not isinstance(given, str) or not clean_line(given):
                return Fault("text")
            return length_fault(clean_line(given), LONGEST_LINE)


def weights_fault(survey: Survey, weights: Mapping[str, object]) -> tuple[str, object, Fault] | None:
    """Field, value and fault of dimension weights, 0 to 100 each; the ones not given are those of the survey.

    Only a total that is made of weights has them. What counts is their ratio, so their sum is free but for 0, for every
    kind of subject.
    """
    shipped = weights_of(survey)
    for dimension_id, weight in weights.items():
        if dimension_id not in shipped:
            return "dimension", dimension_id, Fault("choice", {"choices": ", ".join(shipped)})
        if fault := whole_number_fault(weight, 0, 100):
            return "weight", weight, fault
    totals: Counter[SubjectKind] = Counter()
    for each in survey.dimensions:
        if each.id in shipped:
            weight = weights.get(each.id, each.weight)
            totals[each.subject_kind] += weight if isinstance(weight, int) else 0
    return ("weights", 0, Fault("some_weight")) if 0 in totals.values() else None


def weights_of(survey: Survey) -> dict[str, int]:
    """The weights of a survey by dimension, percent; those that a total is made of."""
    return {each.id: each.weight for each in survey.dimensions if _is_weighed(survey, each)}


def _is_weighed(survey: Survey, dimension: Dimension) -> bool:
    model = survey.scoring[dimension.subject_kind]
    return isinstance(model, GatedIndex) or (not isinstance(model, Minimum) and dimension.weight > 0)


def day_fault(day: date) -> Fault | None:
    """Whether an assessment can be of this day."""
    first, last = YEARS
    return None if first <= day.year <= last else Fault("year", {"first": first, "last": last})


def time_fault(given: str) -> Fault | None:
    """Time of day with two digits each, "00:00" to "23:59"."""
    return None if _TIME.fullmatch(given) else Fault("time_of_day")


def code_fault(given: str) -> Fault | None:
    """Official code of a municipality: AGS with eight digits, CBS with GM and four digits, or empty.

    An AGS begins with the number of its Land, 01 to 16. What is nearly a code gets a hint of its own.
    """
    if given == "" or _CODE.fullmatch(given):
        return None
    joined = "".join(given.split())
    if re.fullmatch(r"[0-9]{12}", joined):  # regional key, ARS: Land, Regierungsbezirk, Kreis, Verband, Gemeinde
        return Fault("code_of_ars", {"code": joined[:5] + joined[9:]})
    if _CODE.fullmatch(joined.upper()):
        return Fault("code_written_as", {"code": joined.upper()})
    return Fault("code_of_land" if re.fullmatch(r"[0-9]{8}", joined) else "municipality_code")
