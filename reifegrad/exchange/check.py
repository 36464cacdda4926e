"""Does a document of answers fit its survey? Finds everything at once; nothing is taken over from one with a fault."""

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from typing import Any, Final

from reifegrad.domain import rules
from reifegrad.domain.answer import Answer, AnswerKind, Evidence
from reifegrad.domain.imported import AssessmentImport, SubjectImport
from reifegrad.domain.survey import Attribute, SubjectKind, Survey
from reifegrad.domain.workspace import AttributeValue
from reifegrad.errors import UnknownSurvey
from reifegrad.exchange.document import Fault, Faults, Path
from reifegrad.exchange.json_text import Unreadable

KnownSurvey = Callable[[str, str], Survey]
"""The survey of an id and a version. Raises UnknownSurvey."""

FORMAT: Final = 1

_TOP: Final = ("format", "survey", "version", "title", "date", "subjects")
_SUBJECT: Final = ("kind", "name", "attributes", "answers")
_KINDS_OF_ANSWER: Final = ("value", "not_applicable", "unknown")
_ANSWER: Final = (*_KINDS_OF_ANSWER, "evidence", "note")
_NAMED: Final = frozenset({SubjectKind.SERVICE, SubjectKind.PROCESS})
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def check(content: Any, known: KnownSurvey, faults: Faults) -> AssessmentImport | None:
    """Return the assessment, or None if there are `faults`; those that are found here are added to them."""
    found = _Checker(known, faults).assessment(content)
    return None if faults else found


class _Checker:
    """Walks through the document and collects faults; a part with one is left out of the result."""

    def __init__(self, known: KnownSurvey, faults: Faults) -> None:
        self._known = known
        self._faults = faults

    def assessment(self, content: Any) -> AssessmentImport | None:
        top = self._mapping(content, ())
        if top is None:
            return None
        if not self._format(top):
            return None
        self._keys(top, (), _TOP)
        survey = self._survey(top)
        title = self._text(top, "title", ())
        day = self._day(top)
        subjects = self._subjects(top, survey)
        if survey is None or title is None or day is None:
            return None
        return AssessmentImport(survey, title, day, subjects)

    def _format(self, top: Mapping[str, Any]) -> bool:
        if "format" not in top:
            self._fault("missing", ("format",), key="format")
            return False
        given = top["format"]
        if type(given) is int and given == FORMAT:
            return True
        code = "newer_format" if type(given) is int and given > FORMAT else "format"
        self._fault(code, ("format",), given=given, expected=FORMAT)
        return False

    def _survey(self, top: Mapping[str, Any]) -> Survey | None:
        id, version = self._text(top, "survey", ()), self._text(top, "version", ())
        if id is None or version is None:
            return None
        try:
            return self._known(id, version)
        except UnknownSurvey as error:
            self._fault("unknown_survey", ("survey",), **error.values)
            return None

    def _day(self, top: Mapping[str, Any]) -> date | None:
        given = self._text(top, "date", ())
        if given is None:
            return None
        with suppress(ValueError):
            if _DAY.fullmatch(given):
                day = date.fromisoformat(given)
                fault = rules.day_fault(day)
                if fault:
                    self._wrong(fault, ("date",), given)
                return None if fault else day
        self._fault("date", ("date",), given=given)
        return None

    def _subjects(self, top: Mapping[str, Any], survey: Survey | None) -> tuple[SubjectImport, ...]:
        given = top.get("subjects")
        if not isinstance(given, list) or not given:
            self._fault("no_subjects", ("subjects",))
            return ()
        if survey is None:
            return ()
        taken: set[tuple[SubjectKind, str]] = set()
        found = (self._subject(each, ("subjects", at), survey, taken) for at, each in enumerate(given))
        return tuple(each for each in found if each is not None)

    def _subject(
        self, given: Any, path: Path, survey: Survey, taken: set[tuple[SubjectKind, str]]
    ) -> SubjectImport | None:
        subject = self._mapping(given, path)
        if subject is None:
            return None
        self._keys(subject, path, _SUBJECT)
        kinds = [each.kind for each in survey.subject_types]
        kind = next((each for each in kinds if each.value == subject.get("kind")), None)
        if kind is None:
            self._fault("kind", (*path, "kind"), given=subject.get("kind"), choices=", ".join(kinds))
            return None
        name = self._name(subject, path, kind)
        if name is not None and kind is not SubjectKind.RESPONSE:
            if (kind, name.casefold()) in taken:
                code = "subject_twice" if kind in _NAMED else "organisation_twice"
                self._fault(code, (*path, "name"), name=name)
            taken.add((kind, name.casefold()))
        attributes = self._attributes(subject, path, survey, kind)
        return SubjectImport(kind, name or "", attributes, self._answers(subject, path, survey, kind))

    def _name(self, subject: Mapping[str, Any], path: Path, kind: SubjectKind) -> str | None:
        if kind in _NAMED:
            return self._text(subject, "name", path)
        if subject.get("name", "") != "":
            self._fault("name_not_expected", (*path, "name"), kind=kind.value)
        return ""

    def _attributes(
        self, subject: Mapping[str, Any], path: Path, survey: Survey, kind: SubjectKind
    ) -> dict[str, AttributeValue]:
        here = (*path, "attributes")
        given = self._mapping(subject.get("attributes", {}), here)
        known: dict[str, Attribute] = {each.id: each for each in survey.subject_type(kind).attributes}
        found: dict[str, AttributeValue] = {}
        for id, value in (given or {}).items():
            if id not in known:
                self._fault("attribute", (*here, id), given=id, choices=", ".join(known))
                continue
            kept = rules.clean_line(value) if isinstance(value, str) else value
            fault = rules.attribute_fault(known[id], kept)
            if fault:
                self._wrong(fault, (*here, id), value)
            else:
                found[id] = kept
        return found

    def _answers(self, subject: Mapping[str, Any], path: Path, survey: Survey, kind: SubjectKind) -> dict[str, Answer]:
        here = (*path, "answers")
        given = self._mapping(subject.get("answers", {}), here)
        found: dict[str, Answer] = {}
        for id, each in (given or {}).items():
            there = (*here, id)
            if id not in survey.questions and id.strip() in survey.questions:
                self._fault("question_with_spaces", there, given=id.strip())
            elif id not in survey.questions:
                self._fault("question", there, given=id, survey=survey.id, version=survey.version)
            elif survey.dimension_of[id].subject_kind is not kind:
                asked = survey.dimension_of[id].subject_kind.value
                self._fault("question_of_kind", there, given=id, kind=kind.value, asked=asked)
            else:
                answer = self._answer(each, there, survey, id)
                if answer is not None:
                    found[id] = answer
        return found

    def _answer(self, given: Any, path: Path, survey: Survey, question_id: str) -> Answer | None:
        fields = self._mapping(given, path)
        if fields is None:
            return None
        self._keys(fields, path, _ANSWER)
        evidence = self._evidence(fields, path)
        note = self._note(fields, path)
        kinds = [each for each in _KINDS_OF_ANSWER if each in fields]
        if len(kinds) > 1:
            self._fault("several_answers", path, given=", ".join(kinds))
            return None
        question = survey.questions[question_id]
        match kinds:
            case ["value"]:
                fault, value = rules.value_fault(question, fields["value"]), fields["value"]
                if not fault:
                    return Answer(AnswerKind.VALUE, value=value, evidence=evidence, note=note)
            case ["not_applicable"]:
                fault, value = rules.not_applicable_fault(question, fields["not_applicable"]), fields["not_applicable"]
                if not fault:
                    reason = rules.clean_text(value)
                    return Answer(AnswerKind.NOT_APPLICABLE, reason=reason, evidence=evidence, note=note)
            case ["unknown"]:
                fault, value = (None if fields["unknown"] is True else rules.Fault("true")), fields["unknown"]
                if not fault:
                    return Answer(AnswerKind.UNKNOWN, evidence=evidence, note=note)
            case _:
                if not note:
                    self._fault("no_answer", path)
                return Answer(AnswerKind.OPEN, evidence=evidence, note=note)
        self._wrong(fault, (*path, kinds[0]), value)
        return None

    def _evidence(self, fields: Mapping[str, Any], path: Path) -> Evidence:
        given = fields.get("evidence", Evidence.NONE.value)
        for each in Evidence:
            if each.value == given:
                return each
        self._fault("evidence", (*path, "evidence"), given=given, choices=", ".join(Evidence))
        return Evidence.NONE

    def _note(self, fields: Mapping[str, Any], path: Path) -> str:
        given = fields.get("note", "")
        if not isinstance(given, str):
            self._fault("text", (*path, "note"), given=given)
            return ""
        note = rules.clean_text(given)
        fault = rules.length_fault(note, rules.LONGEST_TEXT)
        if fault:
            self._wrong(fault, (*path, "note"), given)
        return note

    def _mapping(self, given: Any, path: Path) -> Mapping[str, Any] | None:
        if isinstance(given, dict):
            return given
        self._fault("object" if path else "object_at_top", path, given=given)
        return None

    def _text(self, mapping: Mapping[str, Any], key: str, path: Path) -> str | None:
        """An obligatory text on one line."""
        if key not in mapping:
            self._fault("missing", (*path, key), key=key)
            return None
        given = mapping[key]
        line = rules.clean_line(given) if isinstance(given, str) else ""
        fault = rules.Fault("text") if not line else rules.length_fault(line, rules.LONGEST_NAME)
        if fault:
            self._wrong(fault, (*path, key), given)
            return None
        return line

    def _keys(self, mapping: Mapping[str, Any], path: Path, allowed: tuple[str, ...]) -> None:
        for key in mapping:
            if key not in allowed:
                self._fault("unknown_key", (*path, key), given=key, choices=", ".join(allowed))

    def _wrong(self, fault: rules.Fault, path: Path, given: object) -> None:
        code = fault.expected
        if isinstance(given, Unreadable):
            code = "number_too_large" if given.lstrip("-").isdecimal() else "no_number"
        elif code == "text" and isinstance(given, str):
            code = "empty_text"
        self._fault(code, path, given=given, **fault.values)

    def _fault(self, code: str, path: Path, **values: object) -> None:
        self._faults.add(Fault(code, path, values))
