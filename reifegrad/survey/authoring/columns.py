"""The sheets of the workbook and their columns. Ids of columns are the keys of a survey file wherever there is one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reifegrad.domain.text import Language

MOST_STEPS: Final = 21
"""Steps of a question that have columns of their own, 0 to 20: those that a survey file allows."""


class Form(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    CODE = "code"
    """A short text such as an id; spaces around it do not count."""
    NUMBER = "number"
    SWITCH = "switch"
    CHOICE = "choice"
    DAY = "day"
    CODES = "codes"
    """Several codes."""
    NUMBERS = "numbers"
    GATES = "gates"
    """Ids of questions with their least values."""
    VALUE = "value"
    """What it is depends on another column of the row."""


@dataclass(frozen=True, slots=True)
class Column:
    id: str
    form: Form
    width: float = 14.0
    """In characters of the standard font."""
    words: str = ""
    """The list of allowed values of a choice; or, for another form, a list that is offered besides."""
    between: tuple[int, int] | None = None
    translated: bool = False
    """One column per language."""
    needed: bool = True
    label: str = ""
    """Its entry in the wording, if that is not its id."""
    step: int | None = None
    """The step of a question that it describes."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A column of a sheet, in one language where there are several."""

    column: Column
    language: Language | None = None


def _code(id: str, width: float = 14.0, *, needed: bool = True) -> Column:
    return Column(id, Form.CODE, width, needed=needed)


def _text(id: str, width: float, *, needed: bool = True) -> Column:
    return Column(id, Form.TEXT, width, translated=True, needed=needed)


def _number(id: str, least: int, most: int, *, needed: bool = True) -> Column:
    return Column(id, Form.NUMBER, 10.0, between=(least, most), needed=needed)


def _choice(id: str, words: str, width: float = 18.0, *, needed: bool = True) -> Column:
    return Column(id, Form.CHOICE, width, words, needed=needed)


def _switch(id: str, *, needed: bool = True) -> Column:
    return Column(id, Form.SWITCH, 10.0, "switch", needed=needed)


_STEP: Final = (0, MOST_STEPS - 1)
_PERCENT: Final = (0, 100)

SHEETS: Final[Mapping[str, tuple[Column, ...]]] = {
    "head": (_choice("field", "head_field", 28), Column("value", Form.VALUE, 22, needed=False), _text("text", 60)),
    "kinds": (_choice("kind", "kind"), _text("label", 26), _text("plural", 26)),
    "attributes": (
        _choice("kind", "kind"),
        _code("id", 20),
        _choice("type", "type", needed=False),
        _code("choice", 18, needed=False),
        _text("label", 34),
    ),
    "scoring": (
        _choice("kind", "kind"),
        _choice("setting", "setting", 52),
        _code("id", needed=False),
        Column("value", Form.VALUE, 16, needed=False),
    ),
    "levels": (
        _choice("kind", "kind"),
        _number("value", *_STEP),
        _number("index", *_PERCENT, needed=False),
        Column("gates", Form.GATES, 34, needed=False),
        _text("name", 22),
        _text("summary", 50),
    ),
    "process_attributes": (_choice("kind", "kind"), _code("id"), _number("level", *_STEP), _text("title", 34)),
    "stages": (_choice("kind", "kind"), _code("id", 18), Column("questions", Form.CODES, 28), _text("title", 30)),
    "dimensions": (
        _code("id"),
        _choice("subject_kind", "kind"),
        _number("weight", *_PERCENT),
        _text("title", 30),
        _text("summary", 50),
    ),
    "questions": (
        _code("id", 10),
        Column("dimension", Form.CODE, 16, "dimensions"),
        _choice("kind", "question_kind", 12, needed=False),
        Column("scale", Form.CODE, 16, "scales", needed=False),
        _switch("reversed", needed=False),
        Column("attribute", Form.CODE, 16, "process_attributes", needed=False),
        _number("weight", 1, 3),
        _number("target", *_STEP, needed=False),
        _switch("knock_out"),
        _switch("not_applicable"),
        _switch("short_form"),
        Column("skipped", Form.NUMBERS, 12, needed=False),
        _text("topic", 22),
        _text("text", 44),
        _text("help", 50),
        _text("project_text", 44, needed=False),
    ),
    "scales": (_code("id"), _number("value", *_STEP), _text("name", 26), _text("descriptor", 50)),
    "sources": (
        Column("question", Form.CODE, 12, "questions"),
        Column("title", Form.TEXT, 26),
        Column("section", Form.TEXT, 34, needed=False),
        _choice("binding", "binding"),
        Column("as_of", Form.DAY, 14),
        _choice("status", "status", 24),
        _text("note", 50, needed=False),
    ),
    "measures": (
        _code("id", 10),
        _choice("field", "field", 26),
        Column("trigger", Form.TEXT, 30),
        _choice("effort", "effort"),
        _number("person_days", 1, 10_000),
        _number("months", 1, 120),
        _number("impact", 1, 5),
        _choice("lead", "lead", 30),
        Column("requires", Form.CODES, 20, needed=False),
        _choice("duty", "duty", 26, needed=False),
        _text("title", 36),
        _text("text", 60),
        _text("goal", 44),
        _text("indicator", 40),
        _text("basis", 36, needed=False),
    ),
    "foreign": (_code("id"), _code("survey", 24)),
}
"""Every sheet that holds a part of the survey, in their order."""


def step_columns(value: int) -> tuple[Column, Column]:
    """Name and descriptor of one step of a question."""
    return (
        Column(f"options.{value}.name", Form.TEXT, 18, translated=True, needed=False, label="option_name", step=value),
        Column(
            f"options.{value}.descriptor",
            Form.TEXT,
            38,
            translated=True,
            needed=False,
            label="option_descriptor",
            step=value,
        ),
    )


def columns_of(sheet: str, steps: int = MOST_STEPS) -> tuple[Column, ...]:
    """Return the columns of a sheet; those of questions describe the steps from 0 to below `steps`."""
    own = SHEETS[sheet]
    return own if sheet != "questions" else own + tuple(each for value in range(steps) for each in step_columns(value))


def placed(columns: Sequence[Column], languages: Sequence[Language]) -> Iterator[Placed]:
    """Yield what is the same in every language first, then one block per language, so that it can be read in one go."""
    for column in columns:
        if not column.translated:
            yield Placed(column)
    for language in languages:
        for column in columns:
            if column.translated:
                yield Placed(column, language)
