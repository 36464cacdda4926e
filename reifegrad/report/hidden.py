"""What a report does not tell about people, and why: in sentences, so that nothing is missing without a word."""

from collections.abc import Iterator, Sequence

from reifegrad.domain.score import Absence, StaffScore
from reifegrad.report.context import Context
from reifegrad.report.staff_model import GroupingTable, GroupRow


def hidden_sentences(context: Context, score: StaffScore, tables: Sequence[GroupingTable]) -> tuple[str, ...]:
    return tuple(_sentences(context, score, tables))


def _sentences(context: Context, score: StaffScore, tables: Sequence[GroupingTable]) -> Iterator[str]:
    returned = score.participation.returned
    if returned < score.minimum_total:
        if returned:
            yield context.say("staff.hidden.total", returned=returned, minimum=score.minimum_total)
        return
    if score.running:
        yield context.say("staff.hidden.running")
        return
    dimensions = score.total.dimensions
    missing = [each.id for each in dimensions if each.index.absence is Absence.SUPPRESSED and each.extreme is None]
    if missing:
        yield context.say("staff.hidden.dimensions", ids=", ".join(missing))
    without_items = [
        each.id
        for each in dimensions
        if each.id not in missing
        and any(item.mean.absence is Absence.SUPPRESSED and item.extreme is None for item in each.items)
    ]
    if without_items:
        yield context.say("staff.hidden.items", ids=", ".join(without_items))
    extremes = [each.id for each in dimensions if each.extreme is not None]
    extremes += [item.question_id for each in dimensions for item in each.items if item.extreme is not None]
    if extremes:
        yield context.say("staff.hidden.extremes", ids=", ".join(extremes))
    for table, grouping in zip(tables, score.groupings, strict=True):
        if grouping.absence is Absence.SUPPRESSED:
            yield table.note
        cells = sum(_hidden_cells(each) for each in table.groups)
        if cells:
            yield context.plural("staff.hidden.cells", cells, label=table.label)


def _hidden_cells(row: GroupRow) -> int:
    figures = [row.index, *(each.index for each in row.figures)]
    return sum(each.absence is Absence.SUPPRESSED for each in figures)
