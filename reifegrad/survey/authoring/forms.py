"""Values of a survey file as the content of cells, and back."""

import re
from datetime import date, datetime
from enum import Enum
from typing import Any, Final

from reifegrad.domain.text import Language
from reifegrad.survey.authoring.columns import Column, Form
from reifegrad.survey.authoring.vocabulary import allowed, joined, value_of, word

CellValue = str | int | float | bool | date | None


class Unusable(Enum):
    """What stands in a cell that holds no value of its own; the value is the code of the fault."""

    FORMULA = "cell_formula"
    ERROR = "cell_error"


class Misread(Exception):
    """A cell does not hold what its column is for. `code` names the wording of the linter."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


_GATE: Final = re.compile(r"\s*([^\s=;]+)\s*=\s*([0-9]{1,6})\s*")
_TYPED_DAY: Final = re.compile(r"([0-9]{1,2})[.-]([0-9]{1,2})[.-]([0-9]{4})")
_FIRST_DAY: Final = date(1900, 3, 1)
"""Spreadsheet programs disagree about days before it."""


def to_cell(value: Any, form: Form, words: str, language: Language) -> CellValue:
    """Return what stands in a cell for a value of a survey file."""
    match form:
        case _ if value is None:
            return None
        case Form.SWITCH:
            return word("switch", "true" if value else "false", language)
        case Form.CHOICE:
            return word(words, value, language)
        case Form.DAY:
            day = date.fromisoformat(value)
            return day if day >= _FIRST_DAY else str(value)
        case Form.CODES:
            return joined(value) or None
        case Form.NUMBERS:
            return "; ".join(map(str, value)) or None
        case Form.GATES:
            return "; ".join(f"{id}={least}" for id, least in value.items()) or None
    result: CellValue = value
    return result


def from_cell(cell: CellValue, form: Form, column: Column, language: Language) -> Any:
    """Return the value for a survey file, None for an empty cell.

    What has another type than the column asks for is left as it is, for the linter to tell. Raises Misread.
    """
    if cell is None or (isinstance(cell, str) and not cell.strip()):
        return None
    match form:
        case Form.TEXT:
            return cell if isinstance(cell, str) else _as_text(cell)
        case Form.NUMBER:
            return _number(cell)
        case Form.SWITCH:
            return cell if isinstance(cell, bool) else _chosen(cell, "switch", language) == "true"
        case Form.CHOICE:
            return _chosen(cell, column.words, language)
        case Form.CODES:
            return [each for each in re.split(r"[,;\s]+", _as_text(cell)) if each]
        case Form.NUMBERS:
            return [_number(each) for each in re.split(r"[;\s]+", _as_text(cell)) if each]
        case Form.GATES:
            return _gates(_as_text(cell))
        case Form.DAY:
            return _day(_as_text(cell))
    return _as_text(cell)


def _as_text(cell: CellValue) -> str:
    """A cell as the text that a person sees, as far as the spreadsheet program has kept it."""
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == datetime.min.time() else cell.isoformat(" ")
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def _day(written: str) -> str:
    """A day as a survey file writes it, also where the spreadsheet program has kept it as a text."""
    match = _TYPED_DAY.fullmatch(written)
    return f"{match[3]}-{match[2]:>02}-{match[1]:>02}" if match else written


def _number(cell: CellValue) -> Any:
    """A whole number, else what stands there."""
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    if isinstance(cell, str) and re.fullmatch(r"\s*-?[0-9]{1,9}\s*", cell):
        return int(cell)
    return cell if isinstance(cell, bool | int) else _as_text(cell)


def _chosen(cell: CellValue, words: str, language: Language) -> str:
    value = value_of(words, _as_text(cell))
    if value is None:
        raise Misread("choice_unknown", given=_as_text(cell), possible=joined(allowed(words, language)))
    return value


def _gates(written: str) -> dict[str, int]:
    gates: dict[str, int] = {}
    for part in written.split(";"):
        if not part.strip():
            continue
        match = _GATE.fullmatch(part)
        if not match:
            raise Misread("gates_form", given=part.strip())
        gates[match[1]] = int(match[2])
    return gates
