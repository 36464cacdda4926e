"""A fault in a survey file, and how its path becomes a place that a person finds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from reifegrad.errors import Problem

Path = tuple[str | int, ...]
"""Keys and list positions from the top of a file down to a value."""


@dataclass(frozen=True, slots=True)
class Fault:
    """`code` names the wording in resources/texts/lint.yaml; `line` is looked up by `path` where it is not known."""

    code: str
    path: Path = ()
    line: int | None = None
    values: Mapping[str, object] = field(default_factory=dict)


def to_problem(fault: Fault, content: Any, lines: Mapping[Path, int]) -> Problem:
    return Problem(f"lint.{fault.code}", place_of(fault.path, content), _line_of(fault, lines), fault.values)


def place_of(path: Path, content: Any) -> str:
    """Return the path with list entries under their names: `dimensions[A1].questions[A1.2].options[0].name.nl`.

    An entry without id, kind or value is counted from 1: `sources[#2]`.
    """
    place = ""
    for part in path:
        content = _step(content, part)
        if isinstance(part, int):
            place += f"[{_name_of(content, part)}]"
        else:
            place += f".{part}" if place else part
    return place


def _name_of(entry: Any, position: int) -> str:
    if isinstance(entry, dict):
        for key in ("id", "kind", "value"):
            if isinstance(entry.get(key), str | int):
                return str(entry[key])
    return f"#{position + 1}"


def _step(content: Any, part: str | int) -> Any:
    if isinstance(content, dict):
        return content.get(str(part))
    if isinstance(content, list) and isinstance(part, int) and part < len(content):
        return content[part]
    return None


def _line_of(fault: Fault, lines: Mapping[Path, int]) -> int | None:
    """The line of the fault, else of the nearest thing around it that stands in the file."""
    if fault.line is not None:
        return fault.line
    path = fault.path
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path)
