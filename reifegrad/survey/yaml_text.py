"""Plain content as the text of a survey file: one key a line, texts in quotes, small figures side by side."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

_ENUMERATIONS: Final = frozenset(
    {
        "languages",
        "kind",
        "subject_kind",
        "model",
        "type",
        "binding",
        "status",
        "field",
        "effort",
        "lead",
        "duty",
    }
)
"""Keys whose words come from a fixed list and stand without quotes."""

_WORD: Final = re.compile(r"[A-Za-z]+(_[a-z]+)*")
_BENT: Final = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
"""Words that YAML does not read as text unless they are quoted."""

_UNSEEN: Final = re.compile("[\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff]")
"""Characters that YAML refuses or takes for the end of a line, and the space that looks like another one."""


def to_yaml(content: Mapping[str, Any]) -> str:
    """Return the text of a survey file. `content` consists of dict, list, str, int and bool."""
    return "\n".join(_mapping(content)) + "\n"


def _mapping(content: Mapping[str, Any]) -> Iterator[str]:
    for key, value in content.items():
        yield from _entry(key, value)


def _entry(key: str, value: Any) -> Iterator[str]:
    if _is_short(value):
        yield f"{_key(key)}: {_short(value, key)}"
        return
    yield f"{_key(key)}:"
    lines = _mapping(value) if isinstance(value, dict) else _list(value, key)
    yield from (f"  {line}" for line in lines)


def _list(entries: list[Any], key: str) -> Iterator[str]:
    for entry in entries:
        lines = _mapping(entry) if isinstance(entry, dict) else iter([_short(entry, key)])
        yield f"- {next(lines)}"
        yield from (f"  {line}" for line in lines)


def _is_short(value: Any) -> bool:
    """Whether a value stands on the line of its key: anything but texts in languages and lists of blocks."""
    if isinstance(value, dict):
        return all(isinstance(each, int) for each in value.values())
    if isinstance(value, list):
        return not any(isinstance(each, dict | list) for each in value)
    return True


def _short(value: Any, key: str) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_key(each)}: {_short(inner, each)}" for each, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_short(each, key) for each in value) + "]"
    return _text(value, key) if isinstance(value, str) else str(value)


def _text(text: str, key: str) -> str:
    return text if key in _ENUMERATIONS and _is_plain(text) else _quoted(text)


def _key(key: str) -> str:
    return key if _is_plain(key) and key == key.lower() else _quoted(key)


def _is_plain(word: str) -> bool:
    return bool(_WORD.fullmatch(word)) and word.lower() not in _BENT


def _quoted(text: str) -> str:
    """The text in double quotes; what JSON writes in them is read alike by YAML, but for a few characters."""
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))
