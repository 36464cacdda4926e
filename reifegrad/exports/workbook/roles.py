"""The few looks that a cell can have."""

from enum import StrEnum


class Role(StrEnum):
    """Decides number format, alignment and font of a cell; the value names the cell style in the file."""

    TEXT = "text"
    CODE = "code"
    """Short text such as an id: centred, never broken."""
    STEP = "step"
    """A level or another small whole number, centred."""
    WHOLE = "whole"
    INDEX = "index"
    """0 to 100, shown whole as in the report."""
    STEPS = "steps"
    """A number of steps with one decimal."""
    CHANGE = "change"
    """An index difference with its sign."""
    SCORE = "score"
    """Two decimals."""
    PERCENT = "percent"
    """A share between 0 and 1."""
    PERCENT_POINTS = "percent_points"
    """A whole number between 0 and 100."""
    MONEY = "money"
    DAY = "day"
    HEADER = "header"
    HEADER_CENTRED = "header centred"
    HEADER_RIGHT = "header right"
    TITLE = "title"
    HEADING = "heading"
    NOTE = "note"
    """Long text at the right edge of a table, on one line."""
    WORD = "word"
    """What stands in place of a figure that is not told."""
    FOOTNOTE = "footnote"
    """A sentence under a table, on one line."""
    LINK = "link"
    SUM = "sum"
    """A total under a column of whole numbers."""


_CENTRED = frozenset({Role.CODE, Role.STEP, Role.HEADER_CENTRED})
_LEFT = frozenset({Role.TEXT, Role.NOTE, Role.FOOTNOTE, Role.LINK, Role.TITLE, Role.HEADING, Role.HEADER})


def side_of(role: Role) -> str:
    """Return where the text of a cell stands: "left", "center" or "right"."""
    if role in _CENTRED:
        return "center"
    return "left" if role in _LEFT else "right"


def header_of(role: Role) -> Role:
    """Return the look of the heading over a column of this role: it stands where the figures stand."""
    return {"left": Role.HEADER, "center": Role.HEADER_CENTRED, "right": Role.HEADER_RIGHT}[side_of(role)]
