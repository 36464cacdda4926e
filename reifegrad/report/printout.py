"""What is printed of a screen: charts and tables under a title, without layout."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from reifegrad.domain.text import Language
from reifegrad.report.charts import Frame
from reifegrad.report.primitives import Chart

MakeChart = Callable[[Frame], Chart]
"""Lays a chart out for the space it gets."""


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """`numeric` names columns of numbers, from 0; they stand flush right."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Printout:
    """`subtitle` says of what it is, such as the title of the assessment; `made_on` is the day that the pages bear."""

    municipality: str
    title: str
    subtitle: str
    language: Language
    made_on: date
    parts: tuple[MakeChart | PrintedTable, ...]
