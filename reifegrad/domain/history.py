"""Several assessments of one survey beside each other."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from reifegrad.domain.score import Trend
from reifegrad.domain.workspace import Assessment


class LineKind(StrEnum):
    """What a line of the history is about."""

    TOTAL = "total"
    DIMENSION = "dimension"
    SERVICES = "services"
    PROCESS = "process"


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """Values of one thing, one per assessment, oldest first; None where there is none.

    Index 0 to 100 of organisation and people, share of services at their target 0 to 100, level of a process.
    `change` is the difference of the last two, None if one is missing. `trend` is for the total of the organisation.
    `id` is that of the dimension or the name of the process; empty for others.
    """

    kind: LineKind
    id: str
    values: tuple[Fraction | None, ...]
    change: Fraction | None
    trend: Trend | None = None


@dataclass(frozen=True, slots=True)
class History:
    """`common` of the `asked` questions of the newest assessment are compared; all of them where `is_whole`."""

    assessments: tuple[Assessment, ...]
    levels: tuple[int | None, ...]
    """Level of the organisation in each assessment, as it was told then."""
    lines: tuple[HistoryLine, ...]
    common: int
    asked: int

    @property
    def is_whole(self) -> bool:
        return self.common == self.asked
