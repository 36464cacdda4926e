"""The plan alone, worded: what lists, pictures and dates of measures show, without the rest of the report."""

from dataclasses import dataclass

from reifegrad.domain.budget import BudgetYear, budget_years
from reifegrad.report.context import Context
from reifegrad.report.inputs import ReportInputs, ReportOptions
from reifegrad.report.measures import measure_rows, plan_problems, quarter_rows
from reifegrad.report.model import MeasureRow, QuarterRow
from reifegrad.report.words import Words


@dataclass(frozen=True, slots=True)
class PlanSheet:
    """Measures in the order of the plan, the load of the quarters, costs by budget year, and problems in sentences."""

    measures: tuple[MeasureRow, ...]
    quarters: tuple[QuarterRow, ...]
    budget: tuple[BudgetYear, ...]
    problems: tuple[str, ...]


def plan_sheet(inputs: ReportInputs, words: Words) -> PlanSheet:
    """Return the plan in the language of `words`; the same rows as in the report, made in a fraction of its time."""
    context = Context(inputs, words, ReportOptions(made_on=inputs.assessment.day))
    measures = measure_rows(context)
    return PlanSheet(measures, quarter_rows(context), budget_years(measures), plan_problems(context))
