"""JSON text to plain values, with everything kept that a reader of JSON would silently bend or drop.

Repeated keys are reported, numbers that are no whole numbers stay what they are, and each value has its line.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from reifegrad.exchange.document import Document, Fault, Path

_LONGEST_NUMBER: Final = 18
"""Digits; longer ones are kept as text, so that nobody can fill the memory with one number."""

_DEEPEST: Final = 10
"""Levels; a file of answers has five."""

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+|\n')
_PLAIN_KEY = re.compile(r"\w+")


class Unreadable(str):
    """A number that JSON does not know (NaN, Infinity) or that is too long; equal to its text."""


class _Object(dict[str, Any]):
    """An object that remembers the keys that were given more than once."""

    repeated: tuple[str, ...] = ()


def read(text: str) -> Document:
    """Read one JSON document. What is wrong with it stands in the faults; nothing is raised."""
    try:
        content = json.loads(text, object_pairs_hook=_object, parse_int=_whole_number, parse_constant=Unreadable)
    except json.JSONDecodeError as error:
        line = error.lineno
        return Document(None, (Fault("syntax", values={"column": error.colno}),), lambda _: ("", line))
    except RecursionError:
        return Document(None, (Fault("too_deep"),), lambda _: ("", None))

    @cache
    def lines() -> dict[Path, int]:
        return dict(_lines(text))

    def locate(path: Path) -> tuple[str, int | None]:
        there = path
        while there and there not in lines():
            there = there[:-1]
        return place_of(path), lines().get(there)

    return Document(content, tuple(_repeated(content, ())), locate)


def place_of(path: Path) -> str:
    """The path as it is written in JavaScript: `subjects[1].answers["A1.1"].value`."""
    place = ""
    for part in path:
        if isinstance(part, int):
            place += f"[{part}]"
        elif _PLAIN_KEY.fullmatch(part):
            place += f".{part}" if place else part
        else:
            place += f"[{json.dumps(part, ensure_ascii=False)}]"
    return place


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    read = _Object(pairs)
    if len(read) < len(pairs):
        counts = Counter(key for key, _ in pairs)
        read.repeated = tuple(key for key, count in counts.items() if count > 1)
    return read


def _whole_number(text: str) -> int | Unreadable:
    return int(text) if len(text) <= _LONGEST_NUMBER else Unreadable(text)


def _repeated(content: Any, path: Path) -> Iterator[Fault]:
    if len(path) > _DEEPEST:
        yield Fault("too_deep", path)
    elif isinstance(content, _Object):
        for key in content.repeated:
            yield Fault("repeated_key", (*path, key), {"key": key})
        for key, value in content.items():
            yield from _repeated(value, (*path, key))
    elif isinstance(content, list):
        for position, value in enumerate(content):
            yield from _repeated(value, (*path, position))


def _lines(text: str) -> Iterator[tuple[Path, int]]:
    """Yield the line on which every key and every list entry begins. The text is known to be valid JSON."""
    line = 1
    path: list[str | int] = []
    in_object: list[bool] = []
    key_next = False
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token == "\n":
            line += 1
            continue
        if token in ("}", "]"):
            path.pop()
            in_object.pop()
            key_next = False
            continue
        if token == ",":
            last = path[-1]
            if in_object[-1]:
                key_next = True
            else:
                path[-1] = int(last) + 1
            continue
        if token == ":":
            continue
        if key_next:
            path[-1] = json.loads(token)
            key_next = False
            yield tuple(path), line
            continue
        if in_object and not in_object[-1]:
            yield tuple(path), line
        if token in ("{", "["):
            key_next = token == "{"
            in_object.append(key_next)
            path.append("" if key_next else 0)
