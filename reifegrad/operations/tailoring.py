"""What an assessment asks and how it is rated: dimensions in scope, thresholds of its own."""

from collections.abc import Mapping
from dataclasses import replace

from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.rules import Fault
from reifegrad.domain.workspace import Assessment
from reifegrad.operations import checks
from reifegrad.operations.assessments import set_weights
from reifegrad.operations.changes import Changes, writable
from reifegrad.reading import Reading
from reifegrad.tailoring import scope_fault
from reifegrad.thresholds import differing, threshold_faults


def set_scope(reading: Reading, id: str, left_out: Mapping[str, str], short_form: bool | None) -> Changes:
    """Leave out these dimensions, each with a reason that may be empty; all others are asked. One has to stay.

    `short_form` None leaves the form as it is. Answers to what is no longer asked stay, and count again when it is.
    """
    before = writable(reading, id)
    after = _with_scope(reading, before, left_out)
    if short_form is not None:
        after = replace(after, short_form=short_form)
    return _stored(reading, before, after)


def set_thresholds(reading: Reading, id: str, own: Mapping[str, str]) -> Changes:
    """Set thresholds as decimal texts by name; those that are not given, or are the survey's, are the survey's."""
    before = writable(reading, id)
    return _stored(reading, before, _with_thresholds(reading, before, own))


def as_if(
    reading: Reading,
    id: str,
    left_out: Mapping[str, str] | None,
    own: Mapping[str, str] | None,
    weights: Mapping[str, int] | None,
) -> Assessment:
    """The assessment as it would be with other scope, thresholds or weights; None leaves one as it is.

    Raises what setting them would raise.
    """
    before = writable(reading, id)
    after = before
    if left_out is not None:
        after = _with_scope(reading, after, left_out)
    if own is not None:
        after = _with_thresholds(reading, after, own)
    _refuse_answered(reading, before, after)
    if weights is not None:
        set_weights(reading, id, weights)
        after = replace(after, weights=weights)
    return after


def _with_scope(reading: Reading, before: Assessment, left_out: Mapping[str, str]) -> Assessment:
    if found := scope_fault(reading.survey(before.id), left_out):
        checks.refuse(*found)
    return replace(before, left_out={id: checks.line("reason", reason) for id, reason in left_out.items()})


def _with_thresholds(reading: Reading, before: Assessment, own: Mapping[str, str]) -> Assessment:
    survey = reading.survey(before.id)
    for each in threshold_faults(survey, own):
        checks.refuse("threshold", f"{each.name} = {each.given}", each.fault)
    return replace(before, thresholds=differing(survey, own))


def _stored(reading: Reading, before: Assessment, after: Assessment) -> Changes:
    _refuse_answered(reading, before, after)
    return (Change(Key(Kind.ASSESSMENT, before.id), before, after),)


def _refuse_answered(reading: Reading, before: Assessment, after: Assessment) -> None:
    """Nothing changes once people have answered: figures under two scopes could be subtracted from each other."""
    if not reading.responses(before.id):
        return
    if (set(before.left_out), before.short_form) != (set(after.left_out), after.short_form):
        checks.refuse("left_out", ", ".join(after.left_out), Fault("before_answers"))
    if before.thresholds != after.thresholds:
        checks.refuse("threshold", ", ".join(after.thresholds), Fault("before_answers"))
