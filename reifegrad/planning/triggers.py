"""The trigger language: which answers call for a measure.

    A6.1<3                    answer of a question in steps, or mean of many people's; < <= ≤ > >= ≥ =
    B4<55                     index of a dimension, 0 to 100
    C4.4<L                    rating of a question: N P L F stand for 0 1 2 3
    overall<55, B overall<55  overall index, 0 to 100 (the letter only helps the reader)
    participation<30 %        share of the invited people who answered, 0 to 1
    B1.3 r_wg<0.5             agreement of the people about one question, 0 to 1
    any item r_wg<0.5         the lowest agreement of all questions, 0 to 1
    B9.2 net<0                recommendation, -100 to 100
    process = Posteingang     name of the rated process or of its type; quotes around names with spaces
    A3.3<3 | A3.4<3           | one of them, & all of them (& binds stronger), brackets

Not for the meaning of names: whether a question exists is for the survey's linter (`names`), what was answered is for a
`Lookup`.
"""

import re
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from reifegrad.domain.plan import Measured
from reifegrad.planning.conditions import (
    AllOf,
    AnyOf,
    Comparison,
    Lookup,
    Missing,
    Operator,
    Outcome,
    Quantity,
    Trigger,
    Truth,
    comparisons,
    evaluate,
    names,
)

__all__ = [
    "MAX_DEPTH",
    "AllOf",
    "AnyOf",
    "Comparison",
    "Fault",
    "Lookup",
    "Measured",
    "Missing",
    "Operator",
    "Outcome",
    "Quantity",
    "Trigger",
    "TriggerError",
    "Truth",
    "comparisons",
    "evaluate",
    "names",
    "parse_trigger",
]

MAX_DEPTH = 20
"""Brackets inside brackets; setting of this tool, far above what a person can read."""

_RATINGS = {"N": 0, "P": 1, "L": 2, "F": 3}


class Fault(StrEnum):
    """Why a text is no trigger; the code of a `TriggerError`."""

    EMPTY = "empty"
    CHARACTER = "character"
    """A character that the language does not have."""
    QUOTE_OPEN = "quote_open"
    NAME_EXPECTED = "name_expected"
    OPERATOR_EXPECTED = "operator_expected"
    NUMBER_EXPECTED = "number_expected"
    """Also for a word other than N P L F."""
    PROCESS_EXPECTED = "process_expected"
    EQUAL_EXPECTED = "equal_expected"
    """Names of processes can only be equal or not."""
    PERCENT_UNFIT = "percent_unfit"
    """Steps and indices are plain numbers."""
    SHARE_ABOVE_ONE = "share_above_one"
    """A share above 1: the percent sign is missing."""
    AGREEMENT_INCOMPLETE = "agreement_incomplete"
    """`any` begins "any item r_wg"."""
    CONNECTIVE_EXPECTED = "connective_expected"
    """Two comparisons side by side without & or |."""
    BRACKET_OPEN = "bracket_open"
    BRACKET_UNOPENED = "bracket_unopened"
    TOO_DEEP = "too_deep"


class TriggerError(ValueError):
    """A text is no trigger. `position` counts characters from 0, `found` is what stands there (empty at the end)."""

    def __init__(self, position: int, code: Fault, found: str = "") -> None:
        super().__init__(position, code, found)
        self.position = position
        self.code = code
        self.found = found


@lru_cache(maxsize=1024)
def parse_trigger(text: str) -> Trigger:
    """Read a trigger. Raises TriggerError with the place of the first fault."""
    parser = _Parser(text)
    trigger = parser.any_of(0)
    parser.expect_end()
    return trigger


class _Token(NamedTuple):
    kind: str
    text: str
    position: int


_TOKEN = re.compile(
    r"""\s*(?:(?P<number>[0-9]{1,9}(?:\.[0-9]{1,9})?)
      | (?P<word>[^\W\d]\w*(?:[./-]\w+)*)
      | (?P<operator><=|>=|[<>=≤≥])
      | (?P<quoted>"[^"]*")
      | (?P<mark>[&|()%]))""",
    re.VERBOSE,
)

_OPERATORS = {"<=": Operator.LESS_EQUAL, ">=": Operator.GREATER_EQUAL} | {each.value: each for each in Operator}


def _tokens(text: str) -> list[_Token]:
    tokens, position, end = [], 0, len(text.rstrip())
    while position < end:
        match = _TOKEN.match(text, position)
        if match is None:
            position += len(text[position:]) - len(text[position:].lstrip())
            fault = Fault.QUOTE_OPEN if text[position] == '"' else Fault.CHARACTER
            raise TriggerError(position, fault, text[position])
        kind = str(match.lastgroup)
        tokens.append(_Token(match[kind] if kind == "mark" else kind, match[kind], match.start(kind)))
        position = match.end()
    return [*tokens, _Token("end", "", end)]


class _Parser:
    """Recursive descent over the tokens of one text."""

    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._index = 0
        if self._next.kind == "end":
            raise TriggerError(0, Fault.EMPTY)

    @property
    def _next(self) -> _Token:
        return self._tokens[self._index]

    def _fail(self, fault: Fault, token: _Token | None = None) -> TriggerError:
        token = token or self._next
        return TriggerError(token.position, fault, token.text)

    def _accept(self, kind: str, text: str | None = None) -> _Token | None:
        token = self._next
        if token.kind != kind or (text is not None and token.text != text):
            return None
        self._index += 1
        return token

    def expect_end(self) -> None:
        if self._next.kind == ")":
            raise self._fail(Fault.BRACKET_UNOPENED)
        if self._next.kind != "end":
            raise self._fail(Fault.CONNECTIVE_EXPECTED)

    def any_of(self, depth: int) -> Trigger:
        parts = [self._all_of(depth)]
        while self._accept("|"):
            parts.append(self._all_of(depth))
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def _all_of(self, depth: int) -> Trigger:
        parts = [self._part(depth)]
        while self._accept("&"):
            parts.append(self._part(depth))
        return parts[0] if len(parts) == 1 else AllOf(tuple(parts))

    def _part(self, depth: int) -> Trigger:
        opening = self._accept("(")
        if not opening:
            return self._comparison()
        if depth == MAX_DEPTH:
            raise self._fail(Fault.TOO_DEEP, opening)
        inner = self.any_of(depth + 1)
        if not self._accept(")"):
            fault = Fault.BRACKET_OPEN if self._next.kind == "end" else Fault.CONNECTIVE_EXPECTED
            raise self._fail(fault, opening if self._next.kind == "end" else None)
        return inner

    def _comparison(self) -> Comparison:
        quantity = self._quantity()
        token = self._accept("operator")
        if not token:
            raise self._fail(Fault.OPERATOR_EXPECTED)
        operator = _OPERATORS[token.text]
        if quantity.measured is not Measured.PROCESS:
            return Comparison(quantity, operator, self._number(quantity.measured))
        if operator is not Operator.EQUAL:
            raise self._fail(Fault.EQUAL_EXPECTED, token)
        name = self._accept("quoted") or self._accept("word")
        if not name or not name.text.strip('" '):
            raise self._fail(Fault.PROCESS_EXPECTED, name)
        return Comparison(quantity, operator, name.text.strip('" '))

    def _quantity(self) -> Quantity:
        token = self._accept("word")
        if not token:
            raise self._fail(Fault.NAME_EXPECTED)
        if token.text == "any":
            if not (self._accept("word", "item") and self._accept("word", "r_wg")):
                raise self._fail(Fault.AGREEMENT_INCOMPLETE)
            return Quantity(Measured.LOWEST_AGREEMENT)
        if token.text in (Measured.OVERALL, Measured.PARTICIPATION, Measured.PROCESS):
            return Quantity(Measured(token.text))
        if self._accept("word", "overall"):
            return Quantity(Measured.OVERALL)
        if self._accept("word", "r_wg"):
            return Quantity(Measured.AGREEMENT, token.text)
        if self._accept("word", "net"):
            return Quantity(Measured.NET, token.text)
        return Quantity(Measured.VALUE, token.text)

    def _number(self, measured: Measured) -> Fraction:
        is_share = measured in (Measured.PARTICIPATION, Measured.AGREEMENT, Measured.LOWEST_AGREEMENT)
        token = self._accept("number")
        if not token:
            rating = _RATINGS.get(self._next.text) if measured is Measured.VALUE else None
            if rating is None:
                raise self._fail(Fault.NUMBER_EXPECTED)
            self._index += 1
            return Fraction(rating)
        number = Fraction(token.text)
        percent = self._accept("%")
        if percent and not is_share:
            raise self._fail(Fault.PERCENT_UNFIT, percent)
        number = number / 100 if percent else number
        if is_share and number > 1:
            raise self._fail(Fault.SHARE_ABOVE_ONE, token)
        return number
