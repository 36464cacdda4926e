"""Files of answers to domain values, or a list of all that is wrong with them. Nothing is ever half taken over."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from reifegrad.domain.imported import AssessmentImport, SubjectImport
from reifegrad.errors import Cancelled, DataInvalid, FileEmpty, Problem, ReifegradError, UnknownFileType
from reifegrad.exchange import answers_csv, json_text
from reifegrad.exchange.check import check
from reifegrad.exchange.document import Document, KnownSurvey
from reifegrad.foreign_file import read_at_most
from reifegrad.progress import Progress, unheard

__all__ = [
    "AssessmentImport",
    "KnownSurvey",
    "ReadFiles",
    "SubjectImport",
    "is_answers",
    "may_be_answers",
    "read_answers",
    "read_files",
]

MOST_BYTES = 50_000_000
"""Against files that are made to fill the memory; 10,000 responses of 40 answers have 15 MB."""

_READERS: Mapping[str, Callable[[str, KnownSurvey], Document]] = {
    ".json": lambda text, _: json_text.read(text),
    ".csv": answers_csv.read,
}

_PARTS = 100
"""Steps of progress per file."""

_BEGINNING = 4_000
"""Bytes in which a file of answers says what it is."""


@dataclass(frozen=True, slots=True)
class ReadFiles:
    """What stands in files that were read, in their order, and what is wrong with the others."""

    found: tuple[tuple[Path, AssessmentImport], ...]
    errors: tuple[ReifegradError, ...]


def read_files(paths: Sequence[Path], known: KnownSurvey, progress: Progress = unheard) -> ReadFiles:
    """Read every file as `read_answers`; a fault in one keeps none of the others from being read.

    `progress(done, total)` is called often while they are read, and may raise to stop it.
    """
    found: list[tuple[Path, AssessmentImport]] = []
    errors: list[ReifegradError] = []
    for number, each in enumerate(paths):

        def within(done: int, total: int, before: int = number * _PARTS) -> None:
            progress(before + _PARTS * done // max(total, 1), _PARTS * len(paths))

        within(0, 1)
        try:
            found.append((each, read_answers(each, known, within)))
        except Cancelled:
            raise
        except ReifegradError as error:
            errors.append(error)
    return ReadFiles(tuple(found), tuple(errors))


def may_be_answers(path: Path) -> bool:
    """Whether the name of the file has an ending of those that are read."""
    return path.suffix.casefold() in _READERS


def is_answers(path: Path) -> bool:
    """Whether the file is meant as answers: it names a survey near its beginning, whatever else is right in it."""
    if not may_be_answers(path):
        return False
    try:
        beginning = read_at_most(path, _BEGINNING).decode("utf-8-sig", errors="replace").casefold()
    except ReifegradError:  # nobody asked for this file yet; who uses it is told
        return False
    if path.suffix.casefold() == ".csv":
        header, _, _ = beginning.partition("\n")
        return answers_csv.names_survey(header)
    return beginning.lstrip().startswith("{") and any(each in beginning for each in ('"survey"', '"subjects"'))


def read_answers(path: Path, known: KnownSurvey, progress: Progress = unheard) -> AssessmentImport:
    """Read one assessment from a JSON or CSV file.

    `known` gives the survey of an id and a version, and raises UnknownSurvey. `progress(done, total)` hears how far it
    is, and may raise to stop it.

    Raises:
        DataInvalid: the content has faults; `problems` lists the first thousand, `more` counts the others.
        UnknownFileType, FileEmpty, FileMissing, FileIsFolder, NotAFile, NoPermission, CannotRead: it cannot be
            read at all.
    """
    data = _bytes(path)
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise UnknownFileType(path, possible=", ".join(_READERS))
    if not data.strip():
        raise FileEmpty(path)
    document = reader(_text(path, data), known)
    readable = document.content is not None or not document.faults
    found = check(document.content, known, document.faults, progress) if readable else None
    if found is None:
        problems = document.problems()
        raise DataInvalid(path, problems, more=document.faults.count - len(problems))
    return found


def _bytes(path: Path) -> bytes:
    data = read_at_most(path, MOST_BYTES)
    if len(data) > MOST_BYTES:
        raise DataInvalid(path, [Problem("import.too_large", values={"limit": MOST_BYTES // 1_000_000})])
    return data


def _text(path: Path, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        code = "import.not_utf8" if path.suffix.lower() == ".csv" else "import.not_utf8_json"
        raise DataInvalid(path, [Problem(code, line=line)]) from error
