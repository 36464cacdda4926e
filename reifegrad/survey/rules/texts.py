"""Every text has exactly the languages that the survey declares. Unknown languages are a matter of the shape."""

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
    }
)


def broken_texts(survey: View) -> Iterator[Fault]:
    declared = [language for _, language in survey.texts("languages")]
    for path, wordings in _texts(survey.values, ()):
        for language in LANGUAGES:
            if language in declared and language not in wordings:
                yield Fault("missing_language", (*path, language), values={"language": language})
            if language in wordings and language not in declared:
                yield Fault("language_not_declared", (*path, language), values={"language": language})


def _texts(content: Any, path: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    if isinstance(content, list):
        for position, entry in enumerate(content):
            yield from _texts(entry, (*path, position))
    elif isinstance(content, dict):
        if path and (path[-1] in _TEXT_KEYS or path[:-1] == ("caveats",)):
            yield path, content
            return
        for key, entry in content.items():
            yield from _texts(entry, (*path, key))
