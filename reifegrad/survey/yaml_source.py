"""YAML text to plain values with a line for every key; finds what a reader of YAML would silently bend.

A survey file uses the plain part of YAML: mappings, lists, texts, whole numbers, true and false. Aliases, tags and
several documents in one file are refused, because a person cannot see through them; unquoted values that YAML turns
into something else (`no`, `1:30`, `010`, dates, decimals) are reported and kept as the text that was written.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import yaml

from reifegrad.survey.faults import Fault, Path

MAX_BYTES: Final = 5_000_000
MAX_DEPTH: Final = 30
"""Bounds against files that are made to fill the memory; a survey of 200 questions has 0.4 MB and 9 levels."""


@dataclass(frozen=True, slots=True)
class Document:
    """`content` consists of dict, list, str, int, bool and None; `lines` gives the line of every key and list entry."""

    content: Any
    lines: Mapping[Path, int]
    faults: tuple[Fault, ...]


def parse(data: bytes) -> Document:
    """Read one YAML document. Whatever is wrong with it stands in the faults; nothing is raised."""
    if len(data) > MAX_BYTES:
        return _refused(Fault("too_large", values={"limit": MAX_BYTES // 1_000_000}))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _refused(Fault("not_utf8", line=data.count(b"\n", 0, error.start) + 1))
    if not text.strip():
        return _refused(Fault("empty"))
    builder = _Builder()
    try:
        builder.build(yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
    except yaml.YAMLError as error:
        return _refused(*builder.faults, _syntax_fault(error, text))
    except _Unreadable as error:
        return _refused(*builder.faults, error.fault)
    return Document(builder.content, builder.lines, tuple(builder.faults))


def _refused(*faults: Fault) -> Document:
    return Document(None, {}, faults)


def _syntax_fault(error: yaml.YAMLError, text: str) -> Fault:
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark is not None:
        line = error.problem_mark.line
        written = text.splitlines()[line : line + 1]
        if written and "\t" in written[0][: len(written[0]) - len(written[0].lstrip())]:
            return Fault("tab", line=line + 1)
        return Fault("syntax", line=line + 1, values={"detail": error.problem or ""})
    if isinstance(error, yaml.reader.ReaderError):
        return Fault("control_character", line=text.count("\n", 0, error.position) + 1)
    return Fault("syntax", values={"detail": str(error)})


class _Unreadable(Exception):
    """Reading stops here, because the rest cannot be understood or is dangerous."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault


class _Builder:
    """Turns events into values. They come one by one, so that depth is limited before anything recurses."""

    def __init__(self) -> None:
        self.content: Any = None
        self.lines: dict[Path, int] = {}
        self.faults: list[Fault] = []

    def build(self, events: Iterator[Any]) -> None:
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _Unreadable(Fault("several_documents", line=_line(event)))
                self.content = self._value(next(events), events, ())

    def _value(self, event: Any, events: Iterator[Any], path: Path) -> Any:
        self._refuse_tricks(event, path)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, path)
        if len(path) >= MAX_DEPTH:
            raise _Unreadable(Fault("too_deep", line=_line(event), values={"limit": MAX_DEPTH}))
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(events, path)
        return self._mapping(events, path)

    def _list(self, events: Iterator[Any], path: Path) -> list[Any]:
        entries: list[Any] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            entry = (*path, len(entries))
            self.lines[entry] = _line(event)
            entries.append(self._value(event, events, entry))
        return entries

    def _mapping(self, events: Iterator[Any], path: Path) -> dict[str, Any]:
        entries: dict[str, Any] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            self._refuse_tricks(event, path)
            if not isinstance(event, yaml.ScalarEvent):
                raise _Unreadable(Fault("key_not_text", path, line=_line(event)))
            key = event.value
            entry = (*path, key)
            first = self.lines.get(entry)
            if first is not None:
                self.faults.append(Fault("duplicate_key", entry, _line(event), {"name": key, "first": first}))
            else:
                self.lines[entry] = _line(event)
                self._scalar(event, entry)  # a key can be bent as well
            value = self._value(next(events), events, entry)
            entries.setdefault(key, value)
        return entries

    def _scalar(self, event: Any, path: Path) -> Any:
        written: str = event.value
        if event.style:
            return written
        if _WHOLE_NUMBER.fullmatch(written):
            return int(written)
        if written in _PLAIN:
            return _PLAIN[written]
        for code, form in _TRAPS.items():
            if form.fullmatch(written):
                self.faults.append(Fault(code, path, _line(event), {"written": written}))
                break
        return written

    def _refuse_tricks(self, event: Any, path: Path) -> None:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _Unreadable(Fault("alias", path, _line(event)))
        if getattr(event, "tag", None):
            raise _Unreadable(Fault("tag", path, _line(event), {"tag": event.tag}))


def _line(event: Any) -> int:
    line: int = event.start_mark.line
    return line + 1


_PLAIN: Final[Mapping[str, Any]] = {"true": True, "false": False, "null": None, "~": None, "": None}

_WHOLE_NUMBER: Final = re.compile(r"0|-?[1-9][0-9]{0,17}")

_TRAPS: Final[Mapping[str, re.Pattern[str]]] = {
    "trap_switch": re.compile(r"y|yes|n|no|on|off|true|false|null", re.IGNORECASE),
    "trap_clock": re.compile(r"[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?"),
    "trap_date": re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?"),
    "trap_number": re.compile(
        r"[-+]?(0[0-7_]+|0o[0-7]+|0b[01_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*|[0-9][0-9_]*\.[0-9_]*|\.[0-9_]+"
        r"|[0-9][0-9_]*(\.[0-9_]*)?[eE][-+]?[0-9]+|\.inf|\.Inf|\.INF)|\.nan|\.NaN|\.NAN"
    ),
}
"""Forms that YAML 1.1 or 1.2 reads as something else than the text that stands there."""
