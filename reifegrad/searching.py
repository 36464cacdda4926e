"""Search over everything that an office entered, and over what is asked and planned.

What people wrote in a survey among staff is never searched: words that only one person uses would tell who it was.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final

from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.domain.text import Language
from reifegrad.domain.workspace import Assessment, Subject
from reifegrad.reading import Reading

_UMLAUTS: Final = {"ä": "ae", "ö": "oe", "ü": "ue", "æ": "ae", "ø": "oe", "œ": "oe"}
_GAP: Final = "\0"
_ROOM: Final = 90
"""Signs of a long text that are shown around a hit; setting of this tool."""
_BEFORE: Final = 30


class Found(StrEnum):
    """What an entry is, in the order in which results are shown."""

    QUESTION = "question"
    NOTE = "note"
    EVIDENCE = "evidence"
    MEASURE = "measure"
    GROUP = "group"
    SERVICE = "service"
    PROCESS = "process"


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found. `text` is what it says; `where` names the place from the widest to the narrowest.

    `id` is that of the measure or group, `subject_id` and `question_id` name a place in an assessment; each is empty
    where it has no meaning. `also` is searched, too, and shown by the passage that was found, see `passage`.
    """

    kind: Found
    text: str
    where: tuple[str, ...]
    assessment_id: str
    subject_id: str = ""
    question_id: str = ""
    id: str = ""
    also: str = ""


class Index:
    """Entries, to be searched at every key."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        order = {each: at for at, each in enumerate(Found)}
        self._entries = sorted(entries, key=lambda each: order[each.kind])

    @cached_property
    def _folded(self) -> tuple[tuple[Entry, str, str], ...]:
        """Each entry with its texts, spelt out and bare."""
        # All in one go: thousands of short texts take ten times as long.
        texts = _GAP.join([f"{each.text}\n{each.also}".replace(_GAP, " ") for each in self._entries])
        spelt, plain = spelt_out(texts).split(_GAP), bare(texts).split(_GAP)
        return tuple(zip(self._entries, spelt, plain, strict=False))  # without any entry there is one empty text

    def fold(self) -> None:
        """Prepare the texts now, not with the first search."""
        _ = self._folded

    def find(self, text: str) -> tuple[Entry, ...]:
        """Entries that hold every word of `text`, anywhere and in any spelling of umlauts; none for an empty text."""
        spelt, plain = spelt_out(text).split(), bare(text).split()
        if not spelt:
            return ()
        return tuple(
            entry
            for entry, one, other in self._folded
            if all(word in one for word in spelt) or all(word in other for word in plain)
        )


def spelt_out(text: str) -> str:
    """In small letters, ß as ss and umlauts as two letters: "Straße" is "strasse", "über" is "ueber"."""
    spelt = unicodedata.normalize("NFC", text).casefold()
    for umlaut, letters in _UMLAUTS.items():
        spelt = spelt.replace(umlaut, letters)
    return bare(spelt)


def bare(text: str) -> str:
    """In small letters without any marks: "Übel" is "ubel", "geïnd" is "geind"."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    for mark in filter(unicodedata.combining, set(parts)):
        parts = parts.replace(mark, "")
    return parts


def holds(text: str, wanted: str) -> bool:
    """Whether a text holds every word of `wanted`, anywhere and in any spelling of umlauts."""
    for fold in (spelt_out, bare):
        folded = fold(text)
        if all(word in folded for word in fold(wanted).split()):
            return True
    return False


def excerpt(text: str, wanted: str) -> str:
    """One line of a text around the first word of `wanted` that it holds, with "…" where something is left out."""
    line = " ".join(text.split())
    if len(line) <= _ROOM:
        return line
    start = max(_position(line, wanted) - _BEFORE, 0)
    start = line.rfind(" ", 0, start + 1) + 1 if start else 0
    shown = line[start : start + _ROOM].rstrip()
    return ("… " if start else "") + shown + (" …" if start + _ROOM < len(line) else "")


def passage(entry: Entry, wanted: str) -> str:
    """What `also` says around a word of `wanted` that the text of the entry does not hold; empty if it holds all."""
    spelt, plain = spelt_out(entry.text), bare(entry.text)
    missing = [each for each in wanted.split() if spelt_out(each) not in spelt and bare(each) not in plain]
    return excerpt(entry.also, " ".join(missing)) if missing else ""


def _position(line: str, wanted: str) -> int:
    for fold in (spelt_out, bare):
        folded = fold(line)
        places = [at for word in fold(wanted).split() if (at := folded.find(word)) >= 0]
        if places:
            length, target = 0, min(places)
            for at, sign in enumerate(line):
                length += len(fold(sign))
                if length > target:
                    return at
    return 0


def entries(reading: Reading, assessment_id: str, language: Language) -> Iterator[Entry]:
    """Everything that can be found from an assessment. `assessment_id` names the chosen one: its own comes first.

    Questions and measures come once per survey: from the chosen assessment or the newest one of another survey.
    """
    chosen = reading.assessment(assessment_id)
    others = [each for each in reversed(reading.assessments) if each.id != assessment_id]
    asked: set[str] = set()
    for assessment in (chosen, *others):
        survey = reading.asked(assessment.id)
        if survey.id not in asked:
            asked.add(survey.id)
            yield from questions(reading, assessment.id, language)
        yield from _entered(reading, assessment, survey, language)
    for measure in reading.plan(assessment_id).measures:
        texts = (each.in_language(language) for each in (measure.text, measure.goal))
        title = f"{measure.id} {measure.title.in_language(language)}"
        yield Entry(Found.MEASURE, title, (), assessment_id, id=measure.id, also="\n".join(texts))


def questions(reading: Reading, assessment_id: str, language: Language) -> Iterator[Entry]:
    """The questions that an assessment asks, in their order."""
    survey = reading.asked(assessment_id)
    for dimension in survey.dimensions:
        for question in dimension.questions:
            yield Entry(
                Found.QUESTION,
                f"{question.id} {question.text.in_language(language)}",
                (survey.title.in_language(language), dimension.title.in_language(language)),
                assessment_id,
                question_id=question.id,
                also=question.topic.in_language(language),
            )


def _entered(reading: Reading, assessment: Assessment, survey: Survey, language: Language) -> Iterator[Entry]:
    """What people of the office wrote: notes, evidence, groups, services and processes."""
    named = {each.id: each for each in reading.subjects(assessment.id) if each.kind is not SubjectKind.RESPONSE}
    topics = {id: f"{id} {each.topic.in_language(language)}" for id, each in survey.questions.items()}

    def place(subject: Subject, question_id: str) -> tuple[str, ...]:
        name = () if subject.kind is SubjectKind.ORGANISATION else (subject.name,)
        return (assessment.title, *name, topics.get(question_id, question_id))

    for subject in named.values():  # not all answers: most of them may be those of people, who write nothing here
        for question in reading.survey(assessment.id).questions_for(subject.kind):
            answer = reading.answer(subject.id, question.id)
            for text in filter(None, (answer.note, answer.reason)):
                where = place(subject, question.id)
                yield Entry(Found.NOTE, text, where, assessment.id, subject.id, question.id)
    for item in reading.all_evidence_items(assessment.id):
        if owner := named.get(item.subject_id):
            where = place(owner, item.question_id)
            yield Entry(Found.EVIDENCE, item.title, where, assessment.id, owner.id, item.question_id)
    for group in reading.groups(assessment.id):
        yield Entry(Found.GROUP, group.name, (assessment.title,), assessment.id, id=group.id)
    yield from _subjects(assessment, named.values())


def _subjects(assessment: Assessment, subjects: Iterable[Subject]) -> Iterator[Entry]:
    kinds = {SubjectKind.SERVICE: Found.SERVICE, SubjectKind.PROCESS: Found.PROCESS}
    for each in subjects:
        if each.kind in kinds:
            yield Entry(kinds[each.kind], each.name, (assessment.title,), assessment.id, each.id)


def by_kind(found: Sequence[Entry]) -> dict[Found, list[Entry]]:
    """Entries in groups, in the order of `Found`."""
    groups: dict[Found, list[Entry]] = {}
    for each in found:
        groups.setdefault(each.kind, []).append(each)
    return groups
