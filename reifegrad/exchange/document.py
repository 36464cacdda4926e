"""What a file of answers says, before anyone asks whether it fits a survey: plain values and where each one stands."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from reifegrad.errors import Problem

Path = tuple[str | int, ...]
"""Keys and list positions, from 0, from the top of a document down to a value."""


@dataclass(frozen=True, slots=True)
class Fault:
    """`code` names the wording in resources/texts/import.yaml."""

    code: str
    path: Path = ()
    values: dict[str, object] = field(default_factory=dict)


Locate = Callable[[Path], tuple[str, int | None]]
"""Place as text and line from 1 of what a path leads to; of the nearest thing around it if it is missing."""


@dataclass(frozen=True, slots=True)
class Document:
    """`content` has the shape of the JSON contract whatever the format; `faults` are those of the reading itself."""

    content: Any
    faults: tuple[Fault, ...]
    locate: Locate

    def problem(self, fault: Fault) -> Problem:
        place, line = self.locate(fault.path)
        return Problem(f"import.{fault.code}", place, line, fault.values)
