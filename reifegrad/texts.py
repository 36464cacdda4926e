"""Wording that is not interface: reports, terms, messages.

One YAML file per topic in resources/texts, all languages side by side.

An entry is a mapping of languages, `{de: …, nl: …, en: …}`, at any depth; keys are written with dots.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from reifegrad import paths, resource
from reifegrad.domain.shown import visible
from reifegrad.domain.text import Language


@cache
def _topic(topic: str) -> Mapping[str, Any]:
    loaded: Mapping[str, Any] = resource.content(paths.resources() / "texts" / f"{topic}.yaml")
    return loaded


class Texts:
    """The wording of one topic in one language. Call it: `texts("terms.status.done")`."""

    def __init__(self, topic: str, language: Language) -> None:
        self.topic = topic
        self.language = language

    def __call__(self, key: str, **values: object) -> str:
        """Return the wording of `key` with `{name}` filled from `values`. Raises KeyError for an unknown key.

        A value that holds characters which act unseen cannot turn the sentence round: they are written out.
        """
        entry: Any = _topic(self.topic)
        for part in key.split("."):
            entry = entry[part]
        text: str = entry[self.language]
        shown = {name: visible(value) if isinstance(value, str) else value for name, value in values.items()}
        return text.format(**shown) if shown else text

    def plural(self, key: str, count: int, **values: object) -> str:
        """Return entry `key.one` for 1 and `key.other` else; `{count}` is filled in the form of the language."""
        return self(f"{key}.{'one' if count == 1 else 'other'}", count=counted(count, self.language), **values)

    def below(self, key: str = "") -> tuple[str, ...]:
        """What stands below `key`, or at the top, in the order of the file."""
        entry: Any = _topic(self.topic)
        for part in filter(None, key.split(".")):
            entry = entry[part]
        return tuple(entry)

    def has(self, key: str) -> bool:
        entry: Any = _topic(self.topic)
        for part in key.split("."):
            if not isinstance(entry, Mapping) or part not in entry:
                return False
            entry = entry[part]
        return True


def counted(count: int, language: Language) -> str:
    """How many there are, in groups of digits from 1,000 on: "12 345" with a narrow space, "12.345", "12,345"."""
    if abs(count) < 1000:
        return str(count)
    from reifegrad.report import format  # late: brings the words of plan and survey

    return format.number(count, language)


@cache
def texts(topic: str, language: Language) -> Texts:
    return Texts(topic, language)
