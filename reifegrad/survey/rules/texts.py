"""Every text has exactly the languages that the survey declares, and braces only where something is filled in.

Unknown languages are a matter of the shape.
"""

import re
from collections.abc import Iterator
from typing import Any

from reifegrad.domain.text import LANGUAGES
from reifegrad.survey.faults import Fault, Path
from reifegrad.survey.view import View

_TEXT_KEYS = frozenset(
    {
        "title",
        "summary",
        "basis",
        "label",
        "plural",
        "name",
        "topic",
        "text",
        "help",
        "descriptor",
        "note",
        "goal",
        "indicator",
        "project_text",
    }
)

_LISTS_OF_TEXTS = (("caveats",), ("introduction",))

_BRACES = re.compile(r"\{[^{}]*\}|[{}]")


def broken_texts(survey: View) -> Iterator[Fault]:
    declared = [language for _, language in survey.texts("languages")]
    for path, wordings in _texts(survey.values, ()):
        for language in LANGUAGES:
            if language in declared and language not in wordings:
                yield Fault("missing_language", (*path, language), values={"language": language})
            if language in wordings and language not in declared:
                yield Fault("language_not_declared", (*path, language), values={"language": language})
        yield from _broken_braces(path, wordings)


def _broken_braces(path: Path, wordings: dict[str, Any]) -> Iterator[Fault]:
    fields = _fields(path)
    for language, wording in wordings.items():
        found = _BRACES.findall(wording) if isinstance(wording, str) else []
        for brace in dict.fromkeys(found):
            if fields and brace not in fields:
                values = {"given": brace, "possible": ", ".join(fields)}
                yield Fault("field_unknown", (*path, language), values=values)
            elif brace not in fields:
                yield Fault("braces", (*path, language), values={"given": brace})
        if path[-1] == "project_text" and isinstance(wording, str) and "{name}" not in found:
            yield Fault("project_name_missing", (*path, language), values={"field": "{name}"})


def _fields(path: Path) -> tuple[str, ...]:
    """What is filled into the text at `path`."""
    if path[-1] == "project_text":
        return ("{name}",)
    return ("{minimum}", "{group_minimum}") if path[0] == "introduction" else ()


def _texts(content: Any, path: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    if isinstance(content, list):
        for position, entry in enumerate(content):
            yield from _texts(entry, (*path, position))
    elif isinstance(content, dict):
        if path and (path[-1] in _TEXT_KEYS or path[:-1] in _LISTS_OF_TEXTS):
            yield path, content
            return
        for key, entry in content.items():
            yield from _texts(entry, (*path, key))
