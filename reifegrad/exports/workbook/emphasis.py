"""Conditional formats: colour repeats what the cell says, with the colours of screen and paper."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.styles.numbers import NumberFormat

from reifegrad.domain.score import Rating
from reifegrad.exports.workbook.layout import Emphasis
from reifegrad.exports.workbook.styles import argb, solid
from reifegrad.report.model import State
from reifegrad.report.tokens import ramp, state
from reifegrad.texts import Texts

_SYMBOLS: Final[Mapping[State, str]] = {
    State.ON_TARGET: "●",
    State.WATCH: "▲",
    State.ACT: "■",
    State.NO_DATA: "○",
}
"""A shape per state, so that grey paper shows it too."""

_HIGHEST_LEVEL: Final = 4
_HIGHEST_CAPABILITY: Final = 5


def rules(emphasis: Emphasis, first_cell: str, terms: Texts) -> Iterator[Rule]:
    """Rules for a range whose first cell is `first_cell` ("D2"); empty cells stay as they are."""
    return _RULES[emphasis](first_cell, terms)


def _level(first_cell: str, terms: Texts) -> Iterator[Rule]:
    yield from _levels(first_cell, _HIGHEST_LEVEL)


def _capability(first_cell: str, terms: Texts) -> Iterator[Rule]:
    yield from _levels(first_cell, _HIGHEST_CAPABILITY)


def _levels(first_cell: str, highest: int) -> Iterator[Rule]:
    for level in range(highest + 1):
        fill, text = ramp(level, highest + 1)
        yield _numeric(first_cell, f"{first_cell}={level}", fill, text)


def _rating(first_cell: str, terms: Texts) -> Iterator[Rule]:
    for each in Rating:
        fill, text = ramp(each.step, len(Rating))
        look = DifferentialStyle(font=Font(color=argb(text)), fill=_fill(fill))
        yield Rule("cellIs", dxf=look, operator="equal", formula=[f'"{each.value}"'])


def _state(first_cell: str, terms: Texts) -> Iterator[Rule]:
    for each in State:
        fill, text = state(each)
        word = terms(f"state.{each.value}")
        look = DifferentialStyle(
            font=Font(color=argb(text)),
            fill=_fill(fill),
            numFmt=NumberFormat(numFmtId=200 + list(State).index(each), formatCode=f'"{_SYMBOLS[each]}  "@'),
        )
        yield Rule("cellIs", dxf=look, operator="equal", formula=[f'"{word}"'])


def _gap(first_cell: str, terms: Texts) -> Iterator[Rule]:
    """From one step on a gap asks for action, below it is watched; the bounds are those of the state."""
    for bound, token in (("1", "problem"), ("0.000001", "notice")):
        yield _numeric(first_cell, f"{first_cell}>={bound}", f"{token}_background", token, stop=True)


def _load(first_cell: str, terms: Texts) -> Iterator[Rule]:
    yield _numeric(first_cell, f"{first_cell}>0", "ramp_2", "on_ramp_light")


def _deviation(first_cell: str, terms: Texts) -> Iterator[Rule]:
    fill, text = state(State.WATCH)
    yield _numeric(first_cell, f"ABS({first_cell})>0.000001", fill, text)


def _numeric(first_cell: str, condition: str, fill: str, text: str, *, stop: bool = False) -> Rule:
    look = DifferentialStyle(font=Font(color=argb(text)), fill=_fill(fill))
    return Rule("expression", dxf=look, formula=[f"AND(ISNUMBER({first_cell}),{condition})"], stopIfTrue=stop)


def _fill(token: str) -> PatternFill:
    """A differential fill is read from its background colour, unlike that of a cell."""
    fill = solid(token)
    fill.bgColor = fill.fgColor
    return fill


_RULES: Final[Mapping[Emphasis, Callable[[str, Texts], Iterator[Rule]]]] = {
    Emphasis.LEVEL: _level,
    Emphasis.STATE: _state,
    Emphasis.GAP: _gap,
    Emphasis.LOAD: _load,
    Emphasis.DEVIATION: _deviation,
    Emphasis.CAPABILITY: _capability,
    Emphasis.RATING: _rating,
}
