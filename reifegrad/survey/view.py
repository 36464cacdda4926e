"""Typed looks into content that may be wrong in any place.

What is absent or of another type reads as nothing, because the check of the shape reports it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from reifegrad.domain.survey import QuestionKind, SubjectKind
from reifegrad.survey.faults import Path


@dataclass(frozen=True, slots=True)
class View:
    """A mapping of a survey file and where it stands."""

    values: Mapping[str, Any]
    path: Path = ()

    def at(self, *parts: str | int) -> Path:
        return (*self.path, *parts)

    def has(self, key: str) -> bool:
        return key in self.values

    def text(self, key: str) -> str | None:
        value = self.values.get(key)
        return value if isinstance(value, str) else None

    def number(self, key: str) -> int | None:
        value = self.values.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def flag(self, key: str) -> bool:
        return self.values.get(key) is True

    def child(self, key: str) -> "View":
        value = self.values.get(key)
        return View(value if isinstance(value, dict) else {}, self.at(key))

    def children(self, key: str) -> Iterator["View"]:
        """The mappings in the list under `key`."""
        for position, value in enumerate(self._list(key)):
            if isinstance(value, dict):
                yield View(value, self.at(key, position))

    def texts(self, key: str) -> list[tuple[Path, str]]:
        """The texts in the list under `key`, each with its path."""
        return [(self.at(key, at), value) for at, value in enumerate(self._list(key)) if isinstance(value, str)]

    def numbers(self, key: str) -> list[tuple[Path, int]]:
        """The whole numbers in the list or mapping under `key`, each with its path."""
        value = self.values.get(key)
        pairs = value.items() if isinstance(value, dict) else enumerate(self._list(key))
        return [
            (self.at(key, part), number)
            for part, number in pairs
            if isinstance(number, int) and not isinstance(number, bool)
        ]

    def _list(self, key: str) -> list[Any]:
        value = self.values.get(key)
        return value if isinstance(value, list) else []


def questions(survey: View) -> Iterator[tuple[View, View]]:
    """Every question with its dimension."""
    for dimension in survey.children("dimensions"):
        for question in dimension.children("questions"):
            yield dimension, question


def options(survey: View, question: View) -> list[View]:
    """The options of a question: those of the scale that it names, else its own."""
    scale = question.text("scale")
    return list(survey.child("scales").children(scale) if scale else question.children("options"))


def steps(survey: View, question: View) -> list[int]:
    """The values that a question offers, as they stand there."""
    return values_of(options(survey, question))


def values_of(listed: list[View]) -> list[int]:
    return [value for option in listed if (value := option.number("value")) is not None]


def answered_by(question: View) -> str:
    """What an answer to the question is: scale, choice, comment, or something that the check of the shape reports."""
    return question.text("kind") or QuestionKind.SCALE


def model_of(survey: View, dimension: View) -> str | None:
    """The name of the scoring model that counts a dimension."""
    return survey.child("scoring").child(dimension.text("subject_kind") or "").text("model")


def models(survey: View) -> list[tuple[str, View]]:
    """The scoring models of the kinds of subjects that there are; other kinds are a matter of the shape."""
    scoring = survey.child("scoring")
    return [(kind.value, scoring.child(kind)) for kind in SubjectKind if scoring.has(kind)]
