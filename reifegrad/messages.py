"""Conditions in words: what is the matter, where, and what to do. The command line and the window say the same."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from reifegrad.domain.shown import visible
from reifegrad.domain.text import Language
from reifegrad.errors import DataInvalid, InvalidInput, Problem, ReifegradError
from reifegrad.texts import Texts, texts

_LONGEST_VALUE = 60
"""Characters of an entered value that a message repeats."""

_MANY_DIGITS = 10_000
"""From here on digits stand in groups of three."""

_TYPED = frozenset({"given", "written"})

_LONGEST_PART = 1_000
"""Characters of anything else that is filled into a message, such as the list of what is possible."""


@dataclass(frozen=True, slots=True)
class Message:
    """`problem` and `remedy` are sentences, `place` is a file or a place in it and may be empty.

    `details` are the single faults of a file that was refused as a whole; the last may only count further ones.
    `background` is for those who look after the computer, and mostly empty.
    """

    problem: str
    place: str
    remedy: str
    details: tuple["Message", ...] = ()
    background: str = ""

    def __str__(self) -> str:
        """The message on several lines, the problem first; details each on one line, indented."""
        head = (self.problem, self.place, *(f"  {each.line}" for each in self.details), self.remedy, self.background)
        return "\n".join(part for part in head if part)

    @property
    def line(self) -> str:
        """The message on one line, the place first."""
        place = f"{self.place}: " if self.place else ""
        return f"{place}{self.problem} {self.remedy}".strip()


def describe(error: ReifegradError, language: Language) -> Message:
    """Put a condition into words."""
    words = texts("errors", language)
    values = _worded(error.values, language)
    if error.path is not None:
        values = {"name": error.path.name, "folder": str(error.path.parent), **values}
    if isinstance(error, InvalidInput):
        values = _entered(words, values)
    return Message(
        _fill(words, f"{error.code}.problem", values),
        _shown(str(error.path)) if error.path is not None else "",
        _joined(words("changes_kept") if error.kept else "", _fill(words, f"{error.code}.remedy", values)),
        tuple(_details(error, language)) if isinstance(error, DataInvalid) else (),
        _joined(
            _fill(words, f"{error.code}.background", values) if words.has(f"{error.code}.background") else "",
            _fill(words, "changes_kept_in", {"kept": str(error.kept)}) if error.kept else "",
        ),
    )


def _joined(*sentences: str) -> str:
    return " ".join(each for each in sentences if each)


def _worded(values: Mapping[str, object], language: Language) -> dict[str, object]:
    """Values as people write them: moments, days, numbers of many digits; a number that was typed stays as it is."""
    return {
        name: value if name in _TYPED and isinstance(value, int) else _written(value, language)
        for name, value in values.items()
    }


def _written(value: object, language: Language) -> object:
    if not isinstance(value, int | date) or (isinstance(value, int) and abs(value) < _MANY_DIGITS):
        return value
    from reifegrad.report import format  # late: brings the words of plan and survey

    if isinstance(value, int):
        return format.number(value, language)
    return format.moment(value, language) if isinstance(value, datetime) else format.day(value, language)


def _details(error: DataInvalid, language: Language) -> Iterator[Message]:
    yield from (describe_problem(each, language) for each in error.problems)
    if error.more:
        yield Message(texts("import", language)("more").format(count=error.more), "", "")


def expectation(error: InvalidInput, language: Language) -> str:
    """What is expected, in one sentence, for a place beside the field that was typed in."""
    return describe(error, language).remedy


def describe_problem(problem: Problem, language: Language) -> Message:
    """Put one fault of a file into words; its code names the topic and the entry of the wording."""
    topic, _, key = problem.code.partition(".")
    words = texts(topic, language)
    values = _worded(problem.values, language)
    if "expected" in values and "field" in values:
        values = _entered(texts("errors", language), values)
    return Message(
        _fill(words, f"{key}.problem", values),
        _place(problem, language),
        _fill(words, f"{key}.remedy", values),
    )


def _place(problem: Problem, language: Language) -> str:
    """Line and place, as far as both are known."""
    words = texts("import", language)
    line = words("line").format(line=problem.line) if problem.line is not None else ""
    return ", ".join(part for part in (line, _short(_shown(problem.place), _LONGEST_PART)) if part)


def _entered(words: Texts, values: Mapping[str, object]) -> dict[str, object]:
    """Values of InvalidInput with the names of the field and of what was expected in words where there are any."""
    expected = str(values.get("expected", ""))
    return {
        **values,
        "field": field_name(str(values.get("field", "")), words.language),
        "expected": _fill(words, f"expected.{expected}", values) if words.has(f"expected.{expected}") else expected,
    }


def field_name(field: str, language: Language) -> str:
    """Return what people call something that can be entered, or the id that was given if it has no name."""
    names = ((texts("errors", language), f"fields.{field}"), (texts("terms", language), f"component.{field}"))
    return next((topic(key) for topic, key in names if topic.has(key)), field)


class _Shown(dict[str, str]):
    """Values for filling in; one that is not known is a dash, because a message must always come out."""

    def __missing__(self, key: str) -> str:
        return "–"


def _fill(words: Texts, key: str, values: Mapping[str, object]) -> str:
    shown = _Shown({name: _short(_shown(value), _LONGEST_PART) for name, value in values.items()})
    if "given" in values:
        shown["given"] = _short(shown["given"])
        shown["written"] = _short(_shown(_json(values["given"])))
    return words(key).format_map(shown).replace("  ", " ")  # as where a value is empty


def _shown(value: object) -> str:
    """A value on one line, printable everywhere."""
    text = value if isinstance(value, str) else _json(value)
    return visible(" ".join(text.encode("utf-8", "replace").decode("utf-8").split()))


def _json(value: object) -> str:
    """The value as it is written in a file, so that the text "3" and the number 3 can be told apart."""
    return json.dumps(value, ensure_ascii=False, default=str)


def _short(text: str, longest: int = _LONGEST_VALUE) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
