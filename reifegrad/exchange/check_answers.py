"""Do the answers of one subject fit the questions of their survey?"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

from reifegrad.domain import rules
from reifegrad.domain.answer import Answer, AnswerKind, Evidence
from reifegrad.domain.survey import Question, SubjectKind, Survey
from reifegrad.exchange.document import Path
from reifegrad.exchange.walker import Walker

_KINDS_OF_ANSWER: Final = ("value", "not_applicable", "unknown")
_ANSWER: Final = (*_KINDS_OF_ANSWER, "evidence", "note")

_UNABLE: Final = frozenset(
    [
        "weissnicht",
        "weissichnicht",
        "keineangabe",
        "ka",
        "kannichnichtbeurteilen",
        "nichtbeurteilbar",
        "weetniet",
        "weetikniet",
        "geenantwoord",
        "geenmening",
        "kaniknietbeoordelen",
        "dontknow",
        "donotknow",
        "notknown",
        "noanswer",
        "cannotsay",
        "cannotjudge",
    ]
)
"""What people write for `unknown`, in small letters and with nothing else."""

_answer = lru_cache(maxsize=1024)(Answer)
"""There are by far more answers than anything else, and most are like many others: the same objects serve them all."""


def answers_of(
    walker: Walker, subject: Mapping[str, Any], path: Path, survey: Survey, kind: SubjectKind
) -> dict[str, Answer]:
    """The answers by question id; one with a fault is left out."""
    here = (*path, "answers")
    given = walker.mapping(subject.get("answers", {}), here)
    found: dict[str, Answer] = {}
    for id, each in (given or {}).items():
        there = (*here, id)
        if id not in survey.questions and id.strip() in survey.questions:
            walker.fault("question_with_spaces", there, given=id.strip())
        elif id not in survey.questions:
            walker.fault("question", there, given=id, survey=survey.id, version=survey.version)
        elif survey.dimension_of[id].subject_kind is not kind:
            asked = survey.dimension_of[id].subject_kind.value
            walker.fault("question_of_kind", there, given=id, kind=kind.value, asked=asked)
        else:
            answer = _of(walker, each, there, survey.questions[id])
            if answer is not None and _fits(walker, answer, there, survey.questions[id], kind):
                found[id] = answer
    if kind is SubjectKind.RESPONSE and given is not None and not given:
        walker.fault("response_with_answers", here)
    return found


def _fits(walker: Walker, answer: Answer, path: Path, question: Question, kind: SubjectKind) -> bool:
    """Whether a person may answer like this; anybody else may."""
    found = rules.response_fault(question, answer) if kind is SubjectKind.RESPONSE else None
    if found:
        field, given, fault = found
        walker.wrong(fault, (*path, field), given)
    return not found


def _of(walker: Walker, given: Any, path: Path, question: Question) -> Answer | None:
    fields = walker.mapping(given, path)
    if fields is None:
        return None
    walker.keys(fields, path, _ANSWER)
    evidence = _evidence(walker, fields, path)
    note = _note(walker, fields, path)
    kinds = [each for each in _KINDS_OF_ANSWER if each in fields]
    if len(kinds) > 1:
        walker.fault("several_answers", path, given=", ".join(kinds))
        return None
    match kinds:
        case ["value"]:
            fault, value = rules.value_fault(question, fields["value"]), fields["value"]
            if fault and isinstance(value, str) and re.sub("[^a-z]", "", value.casefold()) in _UNABLE:
                fault = rules.Fault("says_unknown")
            if not fault:
                return _answer(AnswerKind.VALUE, value=value, evidence=evidence, note=note)
        case ["not_applicable"]:
            fault, value = rules.not_applicable_fault(question, fields["not_applicable"]), fields["not_applicable"]
            if not fault:
                reason = rules.clean_text(value)
                return _answer(AnswerKind.NOT_APPLICABLE, reason=reason, evidence=evidence, note=note)
        case ["unknown"]:
            value = fields["unknown"]
            fault = rules.unknown_fault(question) if value is True else rules.Fault("true")
            if not fault:
                return _answer(AnswerKind.UNKNOWN, evidence=evidence, note=note)
        case _:
            if not note:
                walker.fault("no_answer", path)
            return _answer(AnswerKind.OPEN, evidence=evidence, note=note)
    walker.wrong(fault, (*path, kinds[0]), value)
    return None


def _evidence(walker: Walker, fields: Mapping[str, Any], path: Path) -> Evidence:
    given = fields.get("evidence", Evidence.NONE.value)
    for each in Evidence:
        if each.value == given:
            return each
    walker.fault("evidence", (*path, "evidence"), given=given, choices=", ".join(Evidence))
    return Evidence.NONE


def _note(walker: Walker, fields: Mapping[str, Any], path: Path) -> str:
    given = fields.get("note", "")
    if not isinstance(given, str):
        walker.fault("text", (*path, "note"), given=given)
        return ""
    note = rules.clean_text(given)
    fault = rules.length_fault(note, rules.LONGEST_TEXT)
    if fault:
        walker.wrong(fault, (*path, "note"), given)
    return note
