"""The name of the file, and ids that keep their meaning in the other versions that lie beside it."""

from collections.abc import Iterator
from pathlib import Path

from reifegrad.survey import yaml_source
from reifegrad.survey.faults import Fault
from reifegrad.survey.faults import Path as KeyPath
from reifegrad.survey.library import FILE_NAME
from reifegrad.survey.view import View, questions

Meanings = dict[str, tuple[KeyPath, str]]


def broken_versions(survey: View, file: Path) -> Iterator[Fault]:
    """Yield a name that promises another survey or version, and ids that stand for something else elsewhere."""
    id, version = survey.text("id"), survey.text("version")
    expected = f"{id}-{version}.yaml"
    if not id or not version or not FILE_NAME.fullmatch(expected):
        return  # a matter of the shape
    if FILE_NAME.fullmatch(file.name) and file.name != expected:
        yield Fault("file_name", ("id",), values={"expected": expected})
    meanings = _meanings(survey)
    for other in sorted(file.parent.glob(f"{id}-*.yaml")):
        theirs = {} if other.name == file.name else _meanings(_read(other, id))
        for name, (path, meaning) in meanings.items():
            if name in theirs and theirs[name][1] != meaning:
                yield Fault("id_reused", path, values={"id": name, "file": other.name})


def _read(file: Path, id: str) -> View:
    """The survey in `file`, empty if it is another one. What cannot be read is told when that file is checked."""
    try:
        content = yaml_source.parse(file.read_bytes()).content
    except OSError:
        content = None
    return View(content if isinstance(content, dict) and content.get("id") == id else {})


def _meanings(survey: View) -> Meanings:
    """What an id must keep standing for: a dimension or question about a kind of subject, or a measure of a field."""
    meanings: Meanings = {}
    for dimension in survey.children("dimensions"):
        if id := dimension.text("id"):
            meanings[id] = (dimension.at("id"), f"dimension {dimension.text('subject_kind')}")
    for dimension, question in questions(survey):
        if id := question.text("id"):
            meanings[id] = (question.at("id"), f"question {dimension.text('subject_kind')} {dimension.text('id')}")
    for measure in survey.children("measures"):
        if id := measure.text("id"):
            meanings[id] = (measure.at("id"), f"measure {measure.text('field')}")
    return meanings
