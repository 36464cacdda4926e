"""Do values have the types that their classes promise? What comes from a foreign file need not keep them."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from reifegrad.domain.rules import LARGEST_NUMBER
from reifegrad.domain.text import Text

_Check = Callable[[Any], bool]


def is_of(value: Any, kind: Any) -> bool:
    """Whether `value` is of a type, with all that it holds. A truth value is no number, nor is one beyond all figures.

    `kind` is a class, `X | Y`, `tuple[X, ...]` or `Mapping[X, Y]`; of dataclasses every field is looked at.
    """
    return _check_of(kind)(value)


@cache
def _check_of(kind: Any) -> _Check:
    if isinstance(kind, UnionType):
        checks = [_check_of(each) for each in get_args(kind)]
        return lambda value: any(check(value) for check in checks)
    if get_origin(kind) is tuple:
        entry = _check_of(get_args(kind)[0])
        return lambda value: isinstance(value, tuple) and all(map(entry, value))
    if get_origin(kind) is Mapping:
        key, each = map(_check_of, get_args(kind))
        return lambda value: isinstance(value, dict) and all(map(key, value)) and all(map(each, value.values()))
    if kind is Text:
        return lambda value: isinstance(value, Text) and all(isinstance(each, str) for each in value.values())
    if is_dataclass(kind):
        return _fields_check(kind)
    if kind is int:
        return lambda value: type(value) is int and abs(value) <= LARGEST_NUMBER
    return lambda value: isinstance(value, kind)


def _fields_check(kind: Any) -> _Check:
    @cache
    def checks() -> list[tuple[str, _Check]]:  # late: a class can hold another of its kind
        hints = get_type_hints(kind)
        return [(each.name, _check_of(hints[each.name])) for each in fields(kind)]

    return lambda value: isinstance(value, kind) and all(check(getattr(value, name)) for name, check in checks())
