"""Checks of entered values. Each returns the value in its clean form or raises InvalidInput(field, given, expected)."""

from collections.abc import Mapping
from datetime import date
from typing import NoReturn

from reifegrad.domain import rules
from reifegrad.domain.rules import Fault
from reifegrad.domain.survey import Attribute
from reifegrad.domain.workspace import AttributeValue
from reifegrad.errors import InvalidInput


def refuse(field: str, given: object, fault: Fault) -> NoReturn:
    """Raise InvalidInput: `field` and `expected` are keys of wording, the values of the fault fill it."""
    raise InvalidInput(None, field=field, given=given, expected=fault.expected, **dict(fault.values))


def accept(field: str, given: object, fault: Fault | None) -> None:
    if fault:
        refuse(field, given, fault)


def name(field: str, given: str) -> str:
    """An obligatory name or title on one line."""
    cleaned = rules.clean_line(given)
    if not cleaned:
        refuse(field, given, Fault("text"))
    accept(field, given, rules.length_fault(cleaned, rules.LONGEST_NAME))
    return cleaned


def line(field: str, given: str) -> str:
    """A text on one line that may be empty."""
    cleaned = rules.clean_line(given)
    accept(field, given, rules.length_fault(cleaned, rules.LONGEST_LINE))
    return cleaned


def text(field: str, given: str) -> str:
    """A text of any number of lines that may be empty."""
    cleaned = rules.clean_text(given)
    accept(field, given, rules.length_fault(cleaned, rules.LONGEST_TEXT))
    return cleaned


def reason(given: str) -> str:
    cleaned = text("reason", given)
    if not cleaned:
        refuse("reason", given, Fault("reason"))
    return cleaned


def whole_number(field: str, given: int, low: int, high: int = rules.LARGEST_NUMBER) -> int:
    accept(field, given, rules.whole_number_fault(given, low, high))
    return given


def day(given: date, field: str = "date") -> date:
    accept(field, given, rules.day_fault(given))
    return given


def attributes(given: Mapping[str, AttributeValue], known: Mapping[str, Attribute]) -> dict[str, AttributeValue]:
    """Attributes of a subject; texts are cleaned, empty ones left out."""
    cleaned: dict[str, AttributeValue] = {}
    for id, value in given.items():
        if id not in known:
            refuse("attribute", id, Fault("choice", {"choices": ", ".join(known)}))
        kept = rules.clean_line(value) if isinstance(value, str) else value
        if kept == "":
            continue
        accept(id, kept, rules.attribute_fault(known[id], kept))
        cleaned[id] = kept
    return cleaned
