"""JSON text to plain values, with everything kept that a reader of JSON would silently bend or drop.

Repeated keys are reported, numbers that are no whole numbers stay what they are, and each value has its line.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from reifegrad.exchange.document import Document, Fault, Faults, Path, Place

_LONGEST_NUMBER: Final = 18
"""Digits; longer ones are kept as text, so that nobody can fill the memory with one number."""

MOST_VALUES: Final = 3_000_000
"""Values of all kinds; 10,000 responses of 40 answers with evidence and note have 2 million."""

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
    if sum(text.count(each) for each in "[{,") > MOST_VALUES:  # each begins a value, but for those within texts
        return _unread(Fault("too_many", values={"limit": MOST_VALUES}))
    try:
        content = json.loads(text, object_pairs_hook=_object, parse_int=_whole_number, parse_constant=Unreadable)
    except json.JSONDecodeError as error:
        return _unread(Fault("syntax", values={"column": error.colno}), error.lineno)
    except RecursionError:
        return _unread(Fault("too_deep"))

    def locate(paths: Sequence[Path]) -> Mapping[Path, Place]:
        around = {path[:length] for path in paths for length in range(len(path) + 1)}
        lines = {path: line for path, line in _lines(text) if path in around}
        return {path: (place_of(path), _nearest(path, lines)) for path in paths}

    return Document(content, Faults(_repeated(content, ())), locate)


def _unread(fault: Fault, line: int | None = None) -> Document:
    """The document of which nothing could be read."""
    return Document(None, Faults([fault]), lambda paths: dict.fromkeys(paths, ("", line)))


def _nearest(path: Path, lines: Mapping[Path, int]) -> int | None:
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path)


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
