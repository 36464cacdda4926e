"""What a file of answers says, before anyone asks whether it fits a survey: plain values and where each one stands."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from reifegrad.domain.survey import Survey
from reifegrad.errors import Problem

FORMAT: Final = 1
"""Version of the contract."""

KnownSurvey = Callable[[str, str], Survey]
"""The survey of an id and a version. Raises UnknownSurvey."""

Path = tuple[str | int, ...]
"""Keys and list positions, from 0, from the top of a document down to a value."""


class Cell(str):
    """What stands in a cell of a table where the survey decides whether it is a text, a number, or yes or no."""


@dataclass(frozen=True, slots=True)
class Fault:
    """`code` names the wording in resources/texts/import.yaml."""

    code: str
    path: Path = ()
    values: dict[str, object] = field(default_factory=dict)


MOST_KEPT: Final = 1_000
"""Faults that are told one by one, more than anyone mends by hand; setting of this tool."""


class Faults:
    """The first faults, and how many there are in all, because a file can be amiss in a million places."""

    def __init__(self, found: Iterable[Fault] = ()) -> None:
        self.kept: list[Fault] = []
        self.count = 0
        for each in found:
            self.add(each)

    def add(self, fault: Fault) -> None:
        self.count += 1
        if len(self.kept) < MOST_KEPT:
            self.kept.append(fault)

    def __bool__(self) -> bool:
        return self.count > 0


Place = tuple[str, int | None]
"""Place as text, and line from 1 if it is known."""

Locate = Callable[[Sequence[Path]], Mapping[Path, Place]]
"""Where paths lead to; what is missing stands at the nearest thing around it."""


@dataclass(frozen=True, slots=True)
class Document:
    """`content` has the shape of the JSON contract whatever the format; `faults` are those of the reading itself."""

    content: Any
    faults: Faults
    locate: Locate

    def problems(self) -> list[Problem]:
        """The faults that were kept, with the place of each, in the order of their lines."""
        places = self.locate([each.path for each in self.faults.kept])
        found = [Problem(f"import.{each.code}", *places[each.path], each.values) for each in self.faults.kept]
        return sorted(found, key=lambda each: each.line or 0)
