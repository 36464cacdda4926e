"""From what the answers call for to the measures of the plan: what people decided about them, and their own ones."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from fractions import Fraction

from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.workspace import MeasureRecord
from reifegrad.planning.candidates import Candidate
from reifegrad.planning.demand import Demand
from reifegrad.planning.problems import PlanFault, PlanProblem


@dataclass(frozen=True, slots=True)
class Selection:
    """Measures of the plan by id, and what had to be ignored.

    `accompanying` are those that big changes would wait for (acceptance brake), also if nothing else calls for them.
    """

    candidates: Mapping[str, Candidate]
    accompanying: Mapping[str, Candidate]
    problems: Sequence[PlanProblem]


def select(demand: Demand, records: Mapping[str, MeasureRecord], earlier: Set[str], assessments: Set[str]) -> Selection:
    """Join what is called for with what was entered.

    A template is selected if its trigger is true or unknown, or if it has a record. Records that neither a template
    nor a person describes belong to other surveys; they are a problem only if they name one of the `assessments` (ids)
    of this plan. A record of an `earlier` assessment (ids) that closed a measure does not close it for answers that
    call for it again.
    """
    selected: dict[str, Candidate] = {}
    for id, (template, survey_id) in demand.templates.items():
        if id in demand.called:
            selected[id] = _decided(demand.called[id], records, earlier)
        elif id in records:
            selected[id] = Candidate(id, template, records[id], survey_id)
    accompanying: dict[str, Candidate] = {}
    for id, candidate in demand.accompanying.items():
        found = selected.get(id)
        is_called = found and found.hits and not found.is_unknown
        accompanying[id] = found if found and is_called else _decided(candidate, records, earlier)
    problems = list(demand.problems)
    for id, record in records.items():
        if id in demand.templates:
            continue
        if record.own:
            selected[id] = Candidate(id, None, record, need=Fraction(1))
        elif record.assessment_id in assessments:
            problems.append((PlanFault.RECORD_WITHOUT_MEASURE, (id,)))
    return Selection(selected, accompanying, problems)


def _decided(candidate: Candidate, records: Mapping[str, MeasureRecord], earlier: Set[str]) -> Candidate:
    """The candidate with its record. One that an earlier assessment closed is open again for what is found now."""
    record = records.get(candidate.id)
    if record and record.status.is_closed and record.assessment_id in earlier and not candidate.is_unknown:
        record = replace(record, status=MeasureStatus.PROPOSED, progress=0)
    return replace(candidate, record=record)
