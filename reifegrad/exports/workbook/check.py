"""Sheet that computes the figures again from the other sheets, so that nobody has to believe them.

The only formulas of the workbook: every other cell holds a value. They name whole columns of the tables, so that they
stay right however a person sorts these.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from reifegrad.domain.plan import MeasureStatus, totals_of
from reifegrad.domain.score import Rating
from reifegrad.exports.workbook import (
    dimensions,
    measures,
    process_answers,
    processes,
    questions,
    services,
    staff,
    staff_items,
)
from reifegrad.exports.workbook.layout import Column, Emphasis, Sheet, Table
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.values import Formula, Styled, Value
from reifegrad.exports.workbook.wording import Wording, decimal
from reifegrad.report.model import DimensionRow, ProcessSection, ReportModel, State

KEY: Final = "check"

_COLUMNS: Final = (
    ("subject", Role.TEXT, 44, None),
    ("figure", Role.TEXT, 30, None),
    ("exported", Role.SCORE, 14, None),
    ("recomputed", Role.SCORE, 17, None),
    ("deviation", Role.SCORE, 14, Emphasis.DEVIATION),
    ("verdict", Role.TEXT, 16, None),
)
_OWN: Final = "{own}"
"""Stands in a formula for the cell that names its subject; a name itself could be too long for a formula."""

_SMALLEST_DEVIATION: Final = "0.000001"

Figure = tuple[str, str, float | int | None, str, Role]
"""Subject, name of the figure, what was exported, the formula that computes it again, and how both are shown."""


def sheet(model: ReportModel, wording: Wording, others: Mapping[str, Sheet]) -> Sheet | None:
    """`others` are the sheets that the formulas look into, by key; without a sheet its figures are left out."""
    figures = [
        *_indices(model, wording, others),
        *_coverages(model, wording, others),
        *_shares(model, wording, others),
        *_people(model, wording, others),
        *_processes(model, wording, others),
        *_sums(model, wording, others),
    ]
    shown = [each for each in figures if each[2] is not None]
    if not shown:
        return None
    columns = tuple(
        Column(id, wording.book(f"check.columns.{id}"), role, width, emphasis) for id, role, width, emphasis in _COLUMNS
    )
    rows = tuple(_row(number, figure, wording) for number, figure in enumerate(shown, 2))
    return Sheet(KEY, wording.book("sheets.check.title"), (Table(KEY, columns, rows),), portrait=True)


def _row(number: int, figure: Figure, wording: Wording) -> tuple[Value, ...]:
    subject, name, exported, formula, role = figure
    same, different = wording.book("check.same"), wording.book("check.different")
    verdict = f'=IF(ISNUMBER(E{number}),IF(ABS(E{number})<{_SMALLEST_DEVIATION},"{same}","{different}"),"{different}")'
    return (
        subject,
        name,
        Styled(exported, role),
        Styled(Formula('=IFERROR({},"")'.format(formula.replace(_OWN, f"$A{number}"))), role),
        Formula(f'=IF(ISNUMBER(D{number}),D{number}-C{number},"")'),
        Formula(verdict),
    )


def _indices(model: ReportModel, wording: Wording, others: Mapping[str, Sheet]) -> Iterator[Figure]:
    if questions.KEY not in others:
        return
    name, asked = wording.report("figures.index"), others[questions.KEY]
    weight, value, highest = (asked.range_of(each) for each in ("weight", "value", "highest"))
    for row, subject, belongs in _rows_of(model, asked):
        reached = f"SUMPRODUCT({belongs}*{weight}*{value})"
        possible = f"SUMPRODUCT({belongs}*ISNUMBER({value})*{weight}*{highest})"
        yield subject, wording.book("check.index"), decimal(row.index), f"100*{reached}/{possible}", Role.SCORE
    if model.overall:
        shown = others[dimensions.KEY]
        weight, index = shown.range_of("weight"), shown.range_of("index")
        formula = f"SUMPRODUCT({weight}*{index})/SUMPRODUCT({weight}*ISNUMBER({index}))"
        yield wording.book("check.whole"), name, decimal(model.overall.index), formula, Role.SCORE


def _coverages(model: ReportModel, wording: Wording, others: Mapping[str, Sheet]) -> Iterator[Figure]:
    if questions.KEY not in others:
        return
    name, asked = wording.book("check.coverage"), others[questions.KEY]
    weight, value, kind = (asked.range_of(each) for each in ("weight", "value", "name"))
    excluded = wording.terms("answer_kind.not_applicable")
    for row, subject, belongs in _rows_of(model, asked):
        answered = f"SUMPRODUCT({belongs}*ISNUMBER({value})*{weight})"
        applicable = f'SUMPRODUCT({belongs}*({kind}<>"{excluded}")*{weight})'
        yield subject, name, decimal(row.coverage), f"{answered}/{applicable}", Role.PERCENT


def _rows_of(model: ReportModel, asked: Sheet) -> Iterator[tuple[DimensionRow, str, str]]:
    """The dimensions with their name on the sheet of questions and the condition that picks their questions there."""
    for row in model.dimensions:
        subject = questions.dimension_name(row)
        yield row, subject, f"({asked.range_of('dimension')}={_OWN})"


def _shares(model: ReportModel, wording: Wording, others: Mapping[str, Sheet]) -> Iterator[Figure]:
    if services.KEY not in others or model.portfolio is None:
        return
    shown = others[services.KEY]
    level, state, cases = (shown.range_of(each) for each in ("level", "state", "cases"))
    # A level that an unknown criterion could still lower is to be watched, and does not count as reached.
    on_target = f'({state}="{wording.terms(f"state.{State.ON_TARGET.value}")}")'
    name = wording.report("figures.share")
    share = f"SUMPRODUCT({on_target}*ISNUMBER({level}))/COUNT({level})"
    yield shown.title, name, decimal(model.portfolio.share), share, Role.PERCENT
    weighted = f"SUMPRODUCT({on_target}*{cases})/SUMPRODUCT(ISNUMBER({level})*{cases})"
    name = wording.book("check.share_weighted")
    yield shown.title, name, decimal(model.portfolio.share_weighted), weighted, Role.PERCENT


def _people(model: ReportModel, wording: Wording, others: Mapping[str, Sheet]) -> Iterator[Figure]:
    """Only what rests on figures that all stand on the sheets; of a hidden figure there is nothing to compute from."""
    people = model.staff
    if people is None or staff.KEY not in others:
        return
    shown, name = others[staff.KEY], wording.book("check.index")
    if all(each.index.value is not None for each in people.dimensions):
        weight, index = shown.range_of("weight"), shown.range_of("index")
        formula = f"SUMPRODUCT({weight}*{index})/SUM({weight})"
        yield people.survey_title, name, decimal(people.index.value), formula, Role.SCORE
    rows, asked = staff_items.items_of(people, wording), others[staff_items.KEY]
    steps = staff_items.steps_of(rows)
    id, n = asked.range_of("id"), asked.range_of("n")
    for _, item in rows:
        if item.distribution and item.mean.value is not None:
            own = [f"{each}*SUMIF({id},{_OWN},{asked.range_of(staff_items.step_column(each))})" for each in steps]
            formula = f"({'+'.join(own)})/SUMIF({id},{_OWN},{n})"
            yield item.question_id, wording.book("check.mean"), decimal(item.mean.value), formula, Role.SCORE


def _processes(model: ReportModel, wording: Wording, others: Mapping[str, Sheet]) -> Iterator[Figure]:
    rated = model.processes
    if rated is None or processes.KEY not in others:
        return
    shown = others[processes.KEY]
    level, target, cases = (shown.range_of(each) for each in ("level", "target", "cases"))
    reached = f"({level}>={target})*ISNUMBER({level})"
    share = f"SUMPRODUCT({reached})/COUNT({level})"
    yield shown.title, wording.book("check.processes"), decimal(rated.share.value), share, Role.PERCENT
    weighted = f"SUMPRODUCT({reached}*{cases})/SUMPRODUCT(ISNUMBER({level})*{cases})"
    name = wording.book("check.processes_weighted")
    yield shown.title, name, decimal(rated.share_weighted.value), weighted, Role.PERCENT
    name, median = wording.book("check.continuity"), f"MEDIAN({shown.range_of('continuity')})"
    yield shown.title, name, decimal(rated.continuity.value), median, Role.PERCENT_POINTS
    yield from _attributes(rated, wording, others)


def _attributes(rated: ProcessSection, wording: Wording, others: Mapping[str, Sheet]) -> Iterator[Figure]:
    if process_answers.KEY not in others:
        return
    asked = others[process_answers.KEY]
    weight, attribute = asked.range_of("weight"), asked.range_of("attribute")
    for number, process in enumerate(rated.processes):
        letters = asked.range_of(process_answers.process_column(number))
        for each in process.ratings:
            sums = [
                (letter.step, f'SUMIFS({weight},{attribute},"{each.id}",{letters},"{letter.value}")')
                for letter in Rating
            ]
            reached = "+".join(f"{step}*{found}" for step, found in sums if step)
            possible = "+".join(found for _, found in sums)
            formula = f"100*({reached})/{Rating.F.step}/({possible})"
            name = wording.book("check.attribute", id=each.id)
            yield process.name, name, decimal(each.percent.value), formula, Role.PERCENT_POINTS


def _sums(model: ReportModel, wording: Wording, others: Mapping[str, Sheet]) -> Iterator[Figure]:
    if measures.KEY not in others:
        return
    shown, totals = others[measures.KEY], totals_of(model.measures)
    closed = [wording.terms(f"measure_status.{each}") for each in MeasureStatus if each.is_closed]
    still_open = "".join(f',{shown.range_of("status")},"<>{each}"' for each in closed)
    sums = (
        ("person_days", totals.person_days, Role.WHOLE),
        ("cost_once", totals.cost_once, Role.MONEY),
        ("cost_yearly", totals.cost_yearly, Role.MONEY),
    )
    for column, exported, role in sums:
        name = wording.book("check.sum", figure=wording.book(f"measures.columns.{column}"))
        yield shown.title, name, exported, f"SUMIFS({shown.range_of(column)}{still_open})", role
