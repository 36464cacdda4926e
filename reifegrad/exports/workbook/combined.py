"""Sheet of the surveys side by side: results, where each stands in the traffic table, and what they say together."""

from collections.abc import Sequence
from typing import Final

from reifegrad.exports.workbook.layout import Column, Field, Lines, Sheet, Table, table
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.values import Styled, Value
from reifegrad.exports.workbook.wording import Wording, told
from reifegrad.report.combined_model import PartResult, TrafficRow
from reifegrad.report.model import CombinedSection, ReportModel

KEY: Final = "combined"

Row = tuple[PartResult, TrafficRow | None]
"""A survey, and its row of the traffic table."""

_FIELDS: Final[tuple[Field[Row], ...]] = (
    Field("name", Role.TEXT, 26, lambda row: row[0].name),
    Field("value", Role.TEXT, 30, lambda row: row[0].value),
    Field("day", Role.DAY, 12, lambda row: row[0].day),
    Field("figure_name", Role.TEXT, 20, lambda row: row[0].figure_name),
    Field("figure", Role.INDEX, 11, lambda row: told(row[0].figure)),
    Field("state", Role.TEXT, 15, lambda row: row[0].state_word),
    Field("sentence", Role.TEXT, 38, lambda row: row[1].sentence if row[1] else None),
    Field("note", Role.TEXT, 24, lambda row: row[0].note),
    Field("assessment", Role.TEXT, 22, lambda row: row[0].assessment_title),
    Field("survey", Role.TEXT, 22, lambda row: row[0].survey_title),
)


def sheet(model: ReportModel, wording: Wording) -> Sheet | None:
    combined = model.combined
    if combined is None:
        return None
    traffic = {each.part: each for each in combined.traffic}
    rows = [(each, traffic.get(each.part)) for each in combined.results]
    shown = _with_traffic(table(KEY, _FIELDS, rows, wording.book), rows, combined, wording)
    return Sheet(
        KEY,
        wording.book("sheets.combined.title"),
        (shown, _sentences(combined, wording)),
        frozen_columns=1,
        printed=shown.position("note"),
    )


def _with_traffic(shown: Table, rows: Sequence[Row], combined: CombinedSection, wording: Wording) -> Table:
    """Add the columns of the traffic table before the sentence that reads it."""
    split = shown.position("sentence") - 1
    columns = [Column(f"traffic_{state}", word, Role.TEXT, 17) for state, word in combined.columns]
    cells = [
        (*row[:split], *_spans(traffic, len(columns), wording), *row[split:])
        for row, (_, traffic) in zip(shown.rows, rows, strict=True)
    ]
    return Table(shown.name, (*shown.columns[:split], *columns, *shown.columns[split:]), tuple(cells))


def _spans(row: TrafficRow | None, columns: int, wording: Wording) -> list[Value]:
    """The figures that belong into each field, with the one of the survey where it stands."""
    if row is None:
        return [None] * columns
    return [
        wording.book("combined.here", figure=each.figure, span=each.span) if each.is_here else each.span
        for each in row.cells
    ]


def _sentences(combined: CombinedSection, wording: Wording) -> Lines:
    heading = Styled(wording.book("combined.together"), Role.HEADING)
    return Lines(((heading,), *((Styled(each, Role.FOOTNOTE),) for each in (*combined.sentences, combined.note))))
