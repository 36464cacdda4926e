"""Saving what is left of a damaged workspace into a new file, with a list of what is missing."""

import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reifegrad import log
from reifegrad.backup import Backup
from reifegrad.domain.change import Key, Kind
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.text import Language
from reifegrad.domain.workspace import AnswerKey, Assessment, Entity, Subject
from reifegrad.errors import Problem, ReifegradError
from reifegrad.log import Event
from reifegrad.mending import Mending
from reifegrad.messages import Message, describe_problem
from reifegrad.passphrase import Passphrase
from reifegrad.progress import Progress, unheard
from reifegrad.reading import Reading
from reifegrad.state import State
from reifegrad.survey import shipped, shipped_survey
from reifegrad.texts import texts

if TYPE_CHECKING:
    from reifegrad.storage.salvage import Salvage

_LISTED = 12
"""Question ids that one line names."""


@dataclass(frozen=True, slots=True)
class Rescued:
    """The new file, how many entities of each kind are in it, and what is missing.

    `is_complete`: the digest of the damaged file proves that everything is there as it was; then nothing is missing.
    """

    path: Path
    counts: Mapping[Kind, int]
    missing: tuple[Problem, ...]
    is_complete: bool


def rescue(
    path: Path,
    target: Path,
    *,
    language: Language = "de",
    passphrase: Passphrase | None = None,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    progress: Progress = unheard,
) -> Rescued:
    """Read what can be read of the file at `path`, which stays as it is, and write it as a new workspace to `target`.

    What lost its name gets a placeholder in this language. The new file has the passphrase and the id of the old one,
    so that the backups of that one are its own. `progress` hears of reading and sorting, before anything is written.

    Raises what `storage.salvage.salvage` and `WorkspaceFile.make` raise.
    """
    from reifegrad.storage import WorkspaceFile  # late: the window starts without peewee
    from reifegrad.storage.copies import check_new
    from reifegrad.storage.salvage import salvage
    from reifegrad.storage.sqlite import is_encrypted

    with log.telling(Event.RESCUED, Event.RESCUE_FAILED) as told:
        check_new(target.absolute())
        progress(0, 3)
        found = salvage(path, passphrase)
        progress(1, 3)
        words = texts("rescue", language)
        mending = Mending(
            found.entities,
            found.owners,
            (shipped_survey(each.id, each.version) for each in shipped()),
            lambda name: words(f"names.{name}"),
            clock().astimezone().date(),
        )
        entities = mending.mend()
        changes, open_now = mending.reopened()
        progress(2, 3)
        digest = WorkspaceFile.make(
            target,
            entities,
            workspace_id=found.id,
            passphrase=passphrase if is_encrypted(path) else None,
            changes=changes,
            expected=found.digest,
        )
        told["count"] = len(entities)
    counts = Counter(key.kind for key in entities)
    if digest == found.digest:
        return Rescued(target, counts, (), is_complete=True)
    missing = [
        *_gaps(found.gaps, entities),
        *(Problem("rescue.rows_broken", values={"kind": kind.value, "count": n}) for kind, n in found.broken.items()),
        *mending.problems,
        *(_blurred(key, entities) for key in found.blurred if key in entities),
    ]
    if not missing and not found.lost_pages:
        missing = [Problem("rescue.unproven")]
    return Rescued(target, counts, (*_extent(found), *open_now, *missing), is_complete=False)


def _extent(found: "Salvage") -> Iterator[Problem]:
    """How much of the file is lost at all: where a page is gone nothing else may tell what stood there."""
    if found.lost_pages and found.pages:
        yield Problem("rescue.file_in_parts", values={"lost": found.lost_pages, "total": found.pages})
    elif found.lost_pages:
        yield Problem("rescue.tables_in_parts")


def last_backup(path: Path, progress: Progress = unheard) -> Backup | None:
    """The newest backup of the file at `path` that can be gone back to; one that is encrypted counts unseen.

    Without one that was made at this path it is one of the same workspace, which was moved or copied. If its id is
    lost as well it is one of a file of the same name: `is_from_elsewhere` tells, and the person has to judge.
    `progress` hears how many were looked at.
    """
    backups = tuple(_backups(path))
    for at, each in enumerate(backups, 1):
        is_usable = _is_usable(each)
        progress(at, len(backups))
        if is_usable:
            return each
    return None


def _is_usable(backup: Backup) -> bool:
    from reifegrad.checking import problems_of

    with suppress(ReifegradError):
        return backup.encrypted or not problems_of(backup.path)
    return False


def is_from_elsewhere(backup: Backup, path: Path) -> bool:
    """Whether a backup was made of a file that lay under another path than `path`."""
    return backup.source is not None and os.path.realpath(backup.source) != os.path.realpath(path)


def _backups(path: Path) -> Iterator[Backup]:
    from reifegrad.storage.backups import all_backups, backups_for, backups_of, newest_first
    from reifegrad.storage.salvage import id_in

    here, id = backups_for(path), id_in(path)
    yield from (each for each in here if not id or each.workspace_id in ("", id))
    if id:
        yield from (each for each in backups_of(id) if each not in here)
    else:
        same = (each for each in all_backups() if each.source_name == path.name and each not in here)
        yield from newest_first(same)


def open_beside(backup: Backup, path: Path) -> None:
    """Copy a backup to `path`, where nothing lies yet. Raises what `backups.save_as` raises."""
    from reifegrad.storage.backups import save_as

    save_as(backup, path)


def in_words(rescued: Rescued, language: Language) -> list[Message]:
    """What is missing, one message each; a single sentence if nothing is."""
    kinds, found = texts("rescue", language), counted(rescued, language)
    if rescued.is_complete:
        return [describe_problem(Problem("rescue.complete"), language)]
    return [
        describe_problem(_with_words(each, found, lambda kind: kinds(f"kinds.{kind}")), language)
        for each in rescued.missing
    ]


def counted(rescued: Rescued, language: Language) -> str:
    """How much is in the new file, such as "2 assessments, 40 answers"."""
    words = texts("rescue", language)
    kinds = (Kind.ASSESSMENT, Kind.SUBJECT, Kind.ANSWER, Kind.EVIDENCE_ITEM, Kind.MEASURE)
    return ", ".join(words.plural(f"counts.{each.value}", rescued.counts.get(each, 0)) for each in kinds)


def _with_words(problem: Problem, found: str, name: Callable[[str], str]) -> Problem:
    if problem.code in ("rescue.file_in_parts", "rescue.tables_in_parts"):
        return problem._replace(values={**problem.values, "found": found})
    if "kind" not in problem.values:
        return problem
    return problem._replace(values={**problem.values, "kind": name(str(problem.values["kind"]))})


def _gaps(gaps: list[tuple[Kind, Key | None, Key | None]], entities: Mapping[Key, Entity]) -> Iterator[Problem]:
    """Where rows are missing: for answers by subject and question, for anything else by its kind."""
    others = Counter(kind for kind, _, _ in gaps if kind is not Kind.ANSWER)
    for kind, count in others.items():
        yield Problem("rescue.pages_lost", values={"kind": kind.value, "count": count})
    reading = Reading(State(entities))
    doubtful: dict[str, list[str]] = {}
    for lost, before, behind in gaps:
        if lost is Kind.ANSWER:
            for subject_id, question_id in _between(reading, before, behind):
                doubtful.setdefault(subject_id, []).append(question_id)
    people: Counter[str] = Counter()
    for subject_id, questions in doubtful.items():
        subject = reading.subject(subject_id)
        title = reading.assessment(subject.assessment_id).title
        if subject.kind is SubjectKind.RESPONSE:
            people[title] += 1
            continue
        asked = list(dict.fromkeys(questions))
        listed = ", ".join(asked[:_LISTED]) + (" …" if len(asked) > _LISTED else "")
        place = ", ".join(part for part in (title, subject.name) if part)
        yield Problem("rescue.answers_lost", place=place, values={"count": len(asked), "questions": listed})
    for title, count in people.items():
        yield Problem("rescue.people_lost", place=title, values={"count": count})


def _between(reading: Reading, before: Key | None, behind: Key | None) -> Iterator[AnswerKey]:
    """Questions without an answer whose place would be between two answers."""
    low = before.id if before and isinstance(before.id, AnswerKey) else None
    high = behind.id if behind and isinstance(behind.id, AnswerKey) else None
    for assessment in reading.assessments:
        survey, answers = reading.survey(assessment.id), reading.answers(assessment.id)
        for subject in reading.subjects(assessment.id):
            if (low and subject.id < low.subject_id) or (high and subject.id > high.subject_id):
                continue
            for question in survey.questions_for(subject.kind):
                key = AnswerKey(subject.id, question.id)
                if key not in answers and (low is None or key > low) and (high is None or key < high):
                    yield key


def _blurred(key: Key, entities: Mapping[Key, Entity]) -> Problem:
    """A text with characters that could not be read."""
    parts: list[str] = []
    subject = entities.get(Key(Kind.SUBJECT, key.id.subject_id)) if isinstance(key.id, AnswerKey) else entities[key]
    if isinstance(subject, Subject):
        assessment = entities.get(Key(Kind.ASSESSMENT, subject.assessment_id))
        parts = [assessment.title if isinstance(assessment, Assessment) else "", subject.name]
    parts.append(key.id.question_id if isinstance(key.id, AnswerKey) else "")
    if key.kind is Kind.MEASURE:
        parts.append(str(key.id))
    place = ", ".join(each for each in parts if each)
    return Problem("rescue.blurred", place=place, values={"kind": key.kind.value})
