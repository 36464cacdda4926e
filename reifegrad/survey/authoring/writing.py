"""Writing a survey as a workbook, and as a file that a person can read; each is read back before it counts."""

from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from reifegrad.domain.survey import Survey
from reifegrad.domain.text import Language
from reifegrad.errors import ExportFaulty, FileExists, WrongEnding
from reifegrad.exports.atomic import replacing
from reifegrad.survey.authoring.reading import import_workbook
from reifegrad.survey.codec import decode, encode
from reifegrad.survey.yaml_text import to_yaml

_ORDER: Final = (
    "format",
    "id",
    "version",
    "as_of",
    "languages",
    "draft",
    "title",
    "summary",
    "basis",
    "introduction",
    "caveats",
    "subject_kinds",
    "scoring",
    "scales",
)
"""Keys that stand first in a survey file, before the long lists."""

_HEAD: Final = "# The keys are explained in docs/survey-format.md; check changes with: reifegrad check {name}\n"


def export_workbook(survey: Survey, path: Path, language: Language, *, overwrite: bool = False) -> None:
    """Write the survey as a workbook with headings in `language`.

    Raises WrongEnding, FileExists, ExportFaulty if a text does not fit a cell, and the conditions of writing.
    """
    _refuse_unfit(path, ".xlsx", "XLSX", overwrite=overwrite)
    from reifegrad.survey.authoring.book import build  # late: openpyxl takes a tenth of a second

    content = BytesIO()  # a full drive would leave openpyxl an archive that complains when it is thrown away
    build(encode(survey), survey.title.in_language(language), language).save(content)
    with replacing(path) as draft:
        draft.write_bytes(content.getvalue())
        read = import_workbook(draft, path.with_name(f"{survey.id}-{survey.version}.yaml"))
        if read.problems:
            raise ExportFaulty(path, reason=", ".join(each.place for each in read.problems))
        if decode(read.content) != replace(survey, content_hash=""):
            raise ExportFaulty(path, reason=_first_difference(encode(survey), encode(decode(read.content))))


def write_survey(survey: Survey, path: Path, *, overwrite: bool = False) -> None:
    """Write the survey as a survey file. Raises WrongEnding, FileExists, ExportFaulty and the conditions of writing."""
    _refuse_unfit(path, ".yaml", "YAML", overwrite=overwrite)
    from reifegrad.survey import yaml_source

    plain = encode(survey)
    first = {key: plain.pop(key) for key in _ORDER if key in plain}
    text = _HEAD.format(name=path.name) + to_yaml(first | plain)
    with replacing(path) as draft:
        draft.write_bytes(text.encode("utf-8"))
        document = yaml_source.parse(draft.read_bytes())
        if document.faults or document.content != first | plain:
            raise ExportFaulty(path, reason=_first_difference(first | plain, document.content))


def _refuse_unfit(path: Path, ending: str, format: str, *, overwrite: bool) -> None:
    """Refuse a name of another kind of file, and one that stands for somebody's work."""
    if path.is_dir():
        return  # what the writing says
    if path.suffix.lower() != ending:
        raise WrongEnding(path, format=format, ending=ending)
    if path.exists() and not overwrite:
        raise FileExists(path)


def _first_difference(one: Any, other: Any, place: str = "") -> str:
    """Where two plain contents begin to differ, in the way of a survey file."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        for key in [*one, *other]:
            if one.get(key) != other.get(key):
                return _first_difference(one.get(key), other.get(key), f"{place}.{key}" if place else str(key))
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for position, (left, right) in enumerate(zip(one, other, strict=True)):
            if left != right:
                return _first_difference(left, right, f"{place}[{position + 1}]")
    return place
