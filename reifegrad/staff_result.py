"""What may be told about people, as text that is kept when their answers are erased.

Canonical JSON: every value of the figures under the name that it has in `domain.score`, fractions as "numerator/
denominator", so that what is read back is equal to what was told before.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from enum import StrEnum
from fractions import Fraction
from functools import cache
from types import NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from reifegrad.domain.score import AssessmentScore, Counts, Participation, StaffScore
from reifegrad.domain.workspace import StaffResult

FORMAT: Final = 1
"""Raised when the same names come to mean something else."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The figures, and how the questions of all responses were answered."""

    staff: StaffScore
    counts: Counts

    def joined(self, score: AssessmentScore, participation: Participation) -> AssessmentScore:
        """What is derived from the rest of the assessment, together with these figures."""
        pairs = ((getattr(score.counts, each.name), getattr(self.counts, each.name)) for each in fields(Counts))
        counts = Counts(*(one + other for one, other in pairs))
        return replace(score, staff=replace(self.staff, participation=participation), counts=counts)


def result_of(kept: Kept, responses: int, erased_on: date) -> StaffResult:
    """What is stored in place of the answers of so many people."""
    told = {"format": FORMAT, **_plain(Kept, kept)}
    content = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return StaffResult(erased_on, responses, content)


def kept_in(result: StaffResult) -> Kept:
    """The figures that were stored. Raises ValueError if they cannot be read as such."""
    try:
        told = json.loads(result.content)
        if told.pop("format") != FORMAT:
            raise ValueError(told)
        kept: Kept = _read(Kept, told)
    except (TypeError, KeyError, AttributeError, ZeroDivisionError, RecursionError) as error:
        raise ValueError(result.content[:80]) from error
    return kept


@cache
def _types_of(kind: type) -> Mapping[str, Any]:
    """The type of every field of a dataclass, in their order."""
    hints = get_type_hints(kind)
    return {each.name: hints[each.name] for each in fields(kind)}


def _plain(kind: Any, value: Any) -> Any:
    """A value of this type in the terms of JSON."""
    origin = get_origin(kind)
    if value is None:
        return None
    if origin in (UnionType, Union):
        return _plain_choice([each for each in get_args(kind) if each is not NoneType], value)
    if origin is tuple:
        return [_plain(get_args(kind)[0], each) for each in value]
    if origin is Mapping:
        return {str(key): each for key, each in value.items()}
    if is_dataclass(kind):
        assert isinstance(kind, type)
        return {name: _plain(its, getattr(value, name)) for name, its in _types_of(kind).items()}
    return f"{value.numerator}/{value.denominator}" if kind is Fraction else value


def _plain_choice(kinds: list[Any], value: Any) -> Any:
    """One of several types: a word of an enumeration with the name of that, because several have the same words."""
    if len(kinds) == 1:
        return _plain(kinds[0], value)
    return f"{type(value).__name__}.{value.value}"


def _read(kind: Any, plain: Any) -> Any:
    """The value of this type that `_plain` put into the terms of JSON. Raises ValueError, TypeError or KeyError."""
    origin = get_origin(kind)
    if origin in (UnionType, Union):
        return _read_choice(get_args(kind), plain)
    if origin is tuple:
        return tuple(_read(get_args(kind)[0], each) for each in _checked(list, plain))
    if origin is Mapping:
        return {int(key): _checked(int, each) for key, each in _checked(dict, plain).items()}
    if is_dataclass(kind):
        assert isinstance(kind, type)
        types = _types_of(kind)
        if set(_checked(dict, plain)) != set(types):
            raise ValueError(kind.__name__)
        return kind(**{name: _read(its, plain[name]) for name, its in types.items()})
    if kind is Fraction:
        return Fraction(_checked(str, plain))
    if issubclass(kind, StrEnum):
        return kind(plain)
    return _checked(kind, plain)


def _read_choice(kinds: tuple[Any, ...], plain: Any) -> Any:
    if plain is None and NoneType in kinds:
        return None
    possible = [each for each in kinds if each is not NoneType]
    if len(possible) == 1:
        return _read(possible[0], plain)
    name, _, word = _checked(str, plain).partition(".")
    return {each.__name__: each for each in possible}[name](word)


def _checked(kind: type, plain: Any) -> Any:
    """The value if it is exactly of this type: for Python, true is a number as well."""
    if type(plain) is not kind:
        raise TypeError(kind.__name__)
    return plain
