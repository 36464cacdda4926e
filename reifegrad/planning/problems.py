"""What planning had to ignore or could not fulfil; worded in resources/texts/terms.yaml under `plan_problem`."""

from enum import StrEnum

from reifegrad.domain.workspace import Component


class PlanFault(StrEnum):
    """Code of a problem; the comment says which ids come with it."""

    CYCLE = "cycle"
    """Measures that need each other; their prerequisites among each other are ignored."""
    REQUIRES_UNKNOWN = "requires_unknown"
    """A measure, and the prerequisite of it that no survey and no person knows."""
    TRIGGER_UNREADABLE = "trigger_unreadable"
    """The measure whose trigger is none; it is never called for."""
    TRIGGER_UNKNOWN_NAME = "trigger_unknown_name"
    """The measure whose trigger names a question or dimension that the survey lacks; it is never called for."""
    MEASURE_TWICE = "measure_twice"
    """Measures that two surveys describe; the first one's counts."""
    RECORD_WITHOUT_MEASURE = "record_without_measure"
    """A measure that people worked on and that this survey does not describe; it is left out."""
    NEED_UNREADABLE = "need_unreadable"
    IMPACT_UNREADABLE = "impact_unreadable"
    DEADLINE_UNREADABLE = "deadline_unreadable"
    DUTY_UNREADABLE = "duty_unreadable"
    ENABLER_UNREADABLE = "enabler_unreadable"
    EFFORT_UNREADABLE = "effort_unreadable"
    PERSON_DAYS_UNREADABLE = "person_days_unreadable"
    QUARTER_UNREADABLE = "quarter_unreadable"
    """This and those above: the measure with an override that is no value of its component; the computed one counts."""
    NO_CAPACITY = "no_capacity"
    """No ids: without capacity nothing is scheduled."""
    RESERVE_OUT_OF_RANGE = "reserve_out_of_range"
    """No ids: the nearest percentage from 0 to 100 counts."""
    PIN_OUT_OF_RANGE = "pin_out_of_range"
    """The measure whose chosen quarter is too far away; it is scheduled like all others."""
    PIN_TOO_EARLY = "pin_too_early"
    """The measure that cannot begin in its chosen quarter, and the prerequisites that end later."""
    BEYOND_HORIZON = "beyond_horizon"
    """Measures without quarters, because the capacity does not suffice within the horizon of the plan."""
    CAPACITY_EXCEEDED = "capacity_exceeded"
    """All measures of a quarter whose chosen ones need more than its capacity."""


PlanProblem = tuple[str, tuple[str, ...]]
"""A `PlanFault` and the ids that it is about, as in `Plan.problems`."""


def unreadable(component: Component) -> PlanFault:
    """The problem of an override that cannot be read. Any text can be read as prerequisites, so these have none."""
    return PlanFault(f"{component}_unreadable")
