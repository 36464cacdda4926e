"""Does a document of answers fit its survey? Finds everything at once; nothing is taken over from one with a fault."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any, Final

from reifegrad.domain import rules
from reifegrad.domain.imported import AssessmentImport, SubjectImport
from reifegrad.domain.survey import Attribute, AttributeType, SubjectKind, Survey
from reifegrad.domain.workspace import AttributeValue
from reifegrad.errors import UnknownSurvey
from reifegrad.exchange.check_answers import answers_of
from reifegrad.exchange.document import FORMAT, Cell, Faults, KnownSurvey, Path
from reifegrad.exchange.walker import Walker
from reifegrad.progress import Progress, unheard

_TOP: Final = ("format", "survey", "version", "title", "date", "invited", "subjects")
_SUBJECT: Final = ("kind", "name", "attributes", "answers")
_NAMED: Final = frozenset({SubjectKind.SERVICE, SubjectKind.PROCESS})
_WHOLE = re.compile(r"[0-9]{1,18}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_AT_ONCE: Final = 50
"""Subjects that are looked at between two calls of `progress`."""


def check(content: Any, known: KnownSurvey, faults: Faults, progress: Progress = unheard) -> AssessmentImport | None:
    """Return the assessment, or None if there are `faults`; those that are found here are added to them.

    `progress(done, total)` hears how many subjects were looked at, and may raise to stop it.
    """
    found = _Checker(known, faults, progress).assessment(content)
    return None if faults else found


class _Checker(Walker):
    """A part with a fault is left out of the result."""

    def __init__(self, known: KnownSurvey, faults: Faults, progress: Progress) -> None:
        super().__init__(faults)
        self._known = known
        self._progress = progress

    def assessment(self, content: Any) -> AssessmentImport | None:
        top = self.mapping(content, ())
        if top is None:
            return None
        if not self._format(top):
            return None
        self.keys(top, (), _TOP)
        survey = self._survey(top)
        title = self.line(top, "title", ())
        day = self._day(top)
        subjects = self._subjects(top, survey)
        if survey is None or title is None or day is None:
            return None
        return AssessmentImport(survey, title, day, subjects, self._invited(top, survey, subjects))

    def _format(self, top: Mapping[str, Any]) -> bool:
        if "format" not in top:
            self.fault("missing", ("format",), key="format")
            return False
        given = top["format"]
        if type(given) is int and given == FORMAT:
            return True
        code = "newer_format" if type(given) is int and given > FORMAT else "format"
        self.fault(code, ("format",), given=given, expected=FORMAT)
        return False

    def _survey(self, top: Mapping[str, Any]) -> Survey | None:
        id, version = self.line(top, "survey", ()), self.line(top, "version", ())
        if id is None or version is None:
            return None
        try:
            return self._known(id, version)
        except UnknownSurvey as error:
            self.fault("unknown_survey", ("survey",), **error.values)
            return None

    def _day(self, top: Mapping[str, Any]) -> date | None:
        given = self.line(top, "date", ())
        if given is None:
            return None
        with suppress(ValueError):
            if _DAY.fullmatch(given):
                day = date.fromisoformat(given)
                fault = rules.day_fault(day)
                if fault:
                    self.wrong(fault, ("date",), given)
                return None if fault else day
        self.fault("date", ("date",), given=given)
        return None

    def _invited(self, top: Mapping[str, Any], survey: Survey, subjects: Sequence[SubjectImport]) -> int | None:
        if "invited" not in top:
            return None
        given = _typed(top["invited"], AttributeType.INTEGER)
        returned = sum(each.kind is SubjectKind.RESPONSE for each in subjects)
        fault = rules.invited_fault(survey, given, returned)
        if fault:
            self.wrong(fault, ("invited",), given)
        return None if fault else given

    def _subjects(self, top: Mapping[str, Any], survey: Survey | None) -> tuple[SubjectImport, ...]:
        given = top.get("subjects")
        if not isinstance(given, list) or not given:
            self.fault("no_subjects", ("subjects",))
            return ()
        if survey is None:
            return ()
        taken: set[tuple[SubjectKind, str]] = set()
        found = (self._subject(each, ("subjects", at), survey, taken) for at, each in enumerate(self._telling(given)))
        return tuple(each for each in found if each is not None)

    def _telling(self, given: Sequence[Any]) -> Iterator[Any]:
        for at, each in enumerate(given):
            if at % _AT_ONCE == 0:
                self._progress(at, len(given))
            yield each

    def _subject(
        self, given: Any, path: Path, survey: Survey, taken: set[tuple[SubjectKind, str]]
    ) -> SubjectImport | None:
        subject = self.mapping(given, path)
        if subject is None:
            return None
        self.keys(subject, path, _SUBJECT)
        kinds = [each.kind for each in survey.subject_types]
        kind = next((each for each in kinds if each.value == subject.get("kind")), None)
        if kind is None:
            self.fault("kind", (*path, "kind"), given=subject.get("kind"), choices=", ".join(kinds))
            return None
        name = self._name(subject, path, kind)
        if name is not None and kind is not SubjectKind.RESPONSE:
            if (kind, name.casefold()) in taken:
                code = "subject_twice" if kind in _NAMED else "organisation_twice"
                self.fault(code, (*path, "name"), name=name)
            taken.add((kind, name.casefold()))
        attributes = self._attributes(subject, path, survey, kind)
        return SubjectImport(kind, name or "", attributes, answers_of(self, subject, path, survey, kind))

    def _name(self, subject: Mapping[str, Any], path: Path, kind: SubjectKind) -> str | None:
        if kind in _NAMED:
            return self.line(subject, "name", path)
        if subject.get("name", "") != "":
            self.fault("name_not_expected", (*path, "name"), kind=kind.value)
        return ""

    def _attributes(
        self, subject: Mapping[str, Any], path: Path, survey: Survey, kind: SubjectKind
    ) -> dict[str, AttributeValue]:
        here = (*path, "attributes")
        given = self.mapping(subject.get("attributes", {}), here)
        known: dict[str, Attribute] = {each.id: each for each in survey.subject_type(kind).attributes}
        found: dict[str, AttributeValue] = {}
        for id, value in (given or {}).items():
            if id not in known:
                self.fault("attribute", (*here, id), given=id, choices=", ".join(known))
                continue
            kept = rules.clean_line(value) if isinstance(value, str) else value
            kept = _typed(value, known[id].type) if isinstance(value, Cell) else kept
            fault = rules.attribute_fault(known[id], kept)
            if fault:
                self.wrong(fault, (*here, id), value)
            else:
                found[id] = kept
        return found


_YES: Final = frozenset({"true", "yes", "ja", "1"})
_NO: Final = frozenset({"false", "no", "nein", "nee", "0"})


def _typed(given: Any, type: AttributeType) -> Any:
    """A cell of a table as the number, or the yes or no, that stands in it; anything else as it is."""
    if not isinstance(given, Cell):
        return given
    if type is AttributeType.INTEGER and _WHOLE.fullmatch(given):
        return int(given)
    if type is AttributeType.BOOLEAN and given.casefold() in _YES | _NO:
        return given.casefold() in _YES
    return rules.clean_line(given)
