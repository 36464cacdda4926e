"""How a step of a question is written: as its number, or as a letter where it rates a process attribute. No widgets."""

from reifegrad.domain.score import Rating
from reifegrad.domain.survey import Option, Question
from reifegrad.domain.text import Language


def sign(question: Question, value: int) -> str:
    """The step as "3", or as "N", "P", "L", "F"."""
    return Rating.of(value).value if question.attribute else str(value)


def named(question: Question, option: Option, language: Language) -> str:
    """The step with its name, for lists."""
    return f"{sign(question, option.value)}  {option.name.in_language(language)}"


def level_of(question: Question, typed: str) -> int | None:
    """The step that a sign stands for, see `sign`; None if it is no step of the question."""
    return next(
        (each.value for each in question.options if typed in (str(each.value), sign(question, each.value))), None
    )
