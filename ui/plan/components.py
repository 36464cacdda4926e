"""The components of a measure's priority in words: what each stands for, and which values it can take."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from reifegrad.domain.plan import PlannedMeasure, Quarter
from reifegrad.domain.survey import Effort
from reifegrad.domain.workspace import Component
from reifegrad.report import format
from reifegrad.report.words import Words

SHOWN = tuple(Component)
"""All of them, in the order of the arithmetic."""

_QUARTERS_AHEAD = 20


def value_text(component: Component, value: str, words: Words) -> str:
    """A value in its canonical form, as a person reads it."""
    match component:
        case Component.NEED:
            return format.shortest(Fraction(value), words.language)
        case Component.IMPACT:
            return f"{value} ({words.terms(f'impact.{value}')})"
        case Component.EFFORT:
            return words.terms(f"effort_days.{value}")
        case Component.QUARTER:
            return format.quarter(Quarter.parse(value), words.language) if value else words.report("none")
        case Component.REQUIRES:
            return value.replace(",", ", ") or words.report("none")
        case _:
            return value


def value_of(measure: PlannedMeasure, component: Component) -> str:
    """The value that counts now, in its canonical form."""
    values = {
        Component.NEED: str(measure.need),
        Component.IMPACT: str(measure.impact),
        Component.DEADLINE: str(measure.deadline),
        Component.DUTY: str(measure.duty),
        Component.ENABLER: str(measure.enabler),
        Component.EFFORT: measure.effort.value,
        Component.PERSON_DAYS: str(measure.person_days),
        Component.REQUIRES: ",".join(measure.requires),
        Component.QUARTER: str(measure.quarters[0]) if measure.quarters else "",
    }
    return values[component]


def other_values(measure: PlannedMeasure, values: Mapping[Component, str]) -> Mapping[Component, str]:
    """Those of these values that are other than the ones that count now."""
    return {each: value for each, value in values.items() if value != value_of(measure, each)}


def quarter_choices(first: Quarter, words: Words) -> Sequence[tuple[str, str]]:
    """Quarters that can be chosen as (canonical value, words), from `first` on."""
    ahead = [first.plus(number) for number in range(_QUARTERS_AHEAD)]
    return [(str(each), format.quarter(each, words.language)) for each in ahead]


def choices(component: Component, words: Words) -> Sequence[tuple[str, str]]:
    """What can be chosen as (canonical value, words), if it is no quarter; empty if the value is typed."""
    match component:
        case Component.IMPACT:
            return [(str(value), value_text(component, str(value), words)) for value in range(5, 0, -1)]
        case Component.DEADLINE:
            return [
                ("0", QCoreApplication.translate("components", "0 (no date, or over 24 months)")),
                ("1", QCoreApplication.translate("components", "1 (within 24 months)")),
                ("3", QCoreApplication.translate("components", "3 (within 12 months)")),
                ("5", QCoreApplication.translate("components", "5 (within 6 months or overdue)")),
            ]
        case Component.DUTY:
            kinds = (("0", "none"), ("2", "standard"), ("5", "required"))
            return [(value, f"{value} ({words.terms(f'duty.{kind}')})") for value, kind in kinds]
        case Component.ENABLER:
            return [(str(count), str(count)) for count in range(6)]
        case Component.EFFORT:
            return [(each.value, value_text(component, each.value, words)) for each in Effort]
        case _:
            return []
