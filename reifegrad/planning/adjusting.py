"""A person's values in place of computed ones. The canonical form of each value is described at `Override`."""

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import TypeVar

from reifegrad.domain.plan import Overridden, Quarter
from reifegrad.domain.survey import Effort
from reifegrad.domain.workspace import Component, Override, OverrideKey

T = TypeVar("T")


class Adjuster:
    """Applies the overrides of one measure, and keeps what was computed beside each.

    `overridden` holds the overrides that were applied, `unreadable` the components whose value could not be read.
    """

    def __init__(self, measure_id: str, overrides: Mapping[OverrideKey, Override]) -> None:
        self._measure_id = measure_id
        self._overrides = overrides
        self.overridden: dict[str, Overridden] = {}
        self.unreadable: list[Component] = []

    def changes(self, component: Component) -> bool:
        return OverrideKey(self._measure_id, component) in self._overrides

    def __call__(self, component: Component, computed: T, read: Callable[[str], T]) -> T:
        """Return the person's value, or `computed` if there is none or it cannot be read."""
        override = self._overrides.get(OverrideKey(self._measure_id, component))
        if override is None:
            return computed
        try:
            value = read(override.value.strip())
        except ValueError:
            self.unreadable.append(component)
            return computed
        self.overridden[component.value] = Overridden(written(computed), override.value, override.reason)
        return value


def written(value: object) -> str:
    """The canonical form of a computed value; empty for None."""
    if value is None:
        return ""
    return ",".join(value) if isinstance(value, tuple) else str(value)


def read_need(text: str) -> Fraction:
    """Read "2/3", "0.4" or "1". Raises ValueError for anything else and outside 0 to 1."""
    if not re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,9}|/0*[1-9][0-9]{0,5})?", text):
        raise ValueError(text)
    need = Fraction(text)
    if need > 1:
        raise ValueError(text)
    return need


def whole(*allowed: int) -> Callable[[str], int]:
    """Return a reader for the whole numbers `allowed`."""

    def read(text: str) -> int:
        if text not in map(str, allowed):
            raise ValueError(text)
        return int(text)

    return read


def read_days(text: str) -> int:
    """Read a whole number of person-days, 1 to 99999."""
    if not re.fullmatch(r"[1-9][0-9]{0,4}", text):
        raise ValueError(text)
    return int(text)


def read_ids(text: str) -> tuple[str, ...]:
    """Read measure ids parted by commas, each once; an empty text means none."""
    return tuple(dict.fromkeys(id.strip() for id in text.split(",") if id.strip()))


def read_quarter(text: str) -> Quarter:
    """Read "2027-Q1". Raises ValueError for anything else."""
    if not re.fullmatch(r"[0-9]{4}-Q[1-4]", text):
        raise ValueError(text)
    return Quarter.parse(text)


def read_effort(text: str) -> Effort:
    return Effort(text)
