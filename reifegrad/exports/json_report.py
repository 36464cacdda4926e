"""The report as JSON, for programs: the whole content with the names of its fields, figures unrounded."""

import json
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

from reifegrad.domain.plan import Quarter
from reifegrad.exports.work import Work
from reifegrad.report.model import ReportModel

FORMAT: Final = 1
_LOOKS: Final = ("logo", "colour")
"""What concerns pages only."""


def document(model: ReportModel) -> dict[str, Any]:
    """Return the report as values that JSON knows.

    Fractions become the nearest binary number, days ISO texts, quarters "2027-Q1", pairs lists. The parts to show stand
    in the order of the alphabet: for a program theirs has no meaning.
    """
    content = {each.name: _plain(getattr(model, each.name)) for each in fields(model) if each.name not in _LOOKS}
    return {"format": FORMAT, **content, "sections": sorted(model.sections)}


def write_file(model: ReportModel, path: Path, work: Work) -> None:
    work.at(0, 1)
    path.write_text(json.dumps(document(model), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    work.at(1, 1)


def faults(model: ReportModel, path: Path) -> Sequence[str]:
    """Read the file back and name the parts that differ from the report."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        return [str(error)]
    expected = document(model)
    return [key for key in expected if found.get(key) != expected[key]]


def _plain(value: Any) -> Any:
    match value:
        case Fraction():
            return float(value)
        case date():
            return value.isoformat()
        case Quarter():
            return str(value)
        case tuple():
            return [_plain(each) for each in value]
    if is_dataclass(value):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    return value
