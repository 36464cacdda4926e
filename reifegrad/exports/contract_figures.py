"""Figures as JSON: numbers that are not rounded, null with a reason where there is none.

The contract knows four reasons; the finer ones of the program map to them.
"""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, Final

from reifegrad.domain.score import Absence, Figure

Document = dict[str, Any]

_REASONS: Final = {
    Absence.NO_CASES: Absence.NOT_APPLICABLE,
    Absence.TOO_FEW_PEOPLE: Absence.NOT_APPLICABLE,
    Absence.NOT_INVITED: Absence.NO_ANSWERS,
    Absence.SURVEY_RUNNING: Absence.SUPPRESSED,
}


def figures(given: Mapping[str, Figure]) -> Document:
    """The figures by name; the first absence, in their order, gives the reason."""
    return {**{name: number(each.value) for name, each in given.items()}, **reason(*given.values())}


def figures_with_reasons(given: Mapping[str, Figure]) -> Document:
    """The figures by name, with the reason of the first absent one and `reasons` by name.

    For figures of one object that can be absent each for itself.
    """
    absent = {name: reason_word(each.absence) for name, each in given.items() if each.absence}
    return {**figures(given), **({"reasons": absent} if absent else {})}


def reason(*given: Figure) -> Document:
    found = next((each.absence for each in given if each.absence), None)
    return {"reason": reason_word(found)} if found else {}


def reason_word(absence: Absence) -> str:
    return _REASONS.get(absence, absence).value


def number(value: Fraction | None) -> float | None:
    return None if value is None else float(value)
