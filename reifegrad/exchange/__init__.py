"""Files of answers to domain values, or a list of all that is wrong with them. Nothing is ever half taken over."""

from collections.abc import Callable, Mapping
from pathlib import Path

from reifegrad.domain.imported import AssessmentImport, SubjectImport
from reifegrad.errors import DataInvalid, FileEmpty, Problem, UnknownFileType
from reifegrad.exchange import answers_csv, json_text
from reifegrad.exchange.check import check
from reifegrad.exchange.document import Document, KnownSurvey
from reifegrad.foreign_file import read_at_most

__all__ = ["AssessmentImport", "KnownSurvey", "SubjectImport", "read_answers"]

MOST_BYTES = 50_000_000
"""Against files that are made to fill the memory; 10,000 responses of 40 answers have 15 MB."""

_READERS: Mapping[str, Callable[[str, KnownSurvey], Document]] = {
    ".json": lambda text, _: json_text.read(text),
    ".csv": answers_csv.read,
}


def read_answers(path: Path, known: KnownSurvey) -> AssessmentImport:
    """Read one assessment from a JSON or CSV file.

    `known` gives the survey of an id and a version, and raises UnknownSurvey.

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
    found = check(document.content, known, document.faults) if readable else None
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
