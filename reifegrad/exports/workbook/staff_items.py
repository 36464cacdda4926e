"""Sheet of the single questions to people, with how many chose which step."""

from collections.abc import Sequence
from typing import Final

from reifegrad.exports.workbook.layout import Column, Field, Sheet, Table, table
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.values import Styled, Value
from reifegrad.exports.workbook.wording import Wording, counted, told
from reifegrad.report.model import ReportModel, StaffSection
from reifegrad.report.staff_model import ItemRow

KEY: Final = "staff_items"

Row = tuple[str, ItemRow]
"""Name of the dimension and the question."""


def items_of(people: StaffSection, wording: Wording) -> list[Row]:
    """Return the questions in the order of the sheet; those besides the index come last."""
    asked = [(f"{each.id} {each.title}", item) for each in people.dimensions for item in each.items]
    return asked + [(wording.book("staff_items.outcomes"), item) for item in people.outcomes]


def steps_of(rows: Sequence[Row]) -> list[int]:
    """The steps that have a column; none where no question may be told."""
    return sorted({step for _, item in rows for step, _, _ in item.distribution})


def step_column(step: int) -> str:
    return f"step_{step}"


def sheet(model: ReportModel, wording: Wording) -> Sheet | None:
    rows = items_of(model.staff, wording) if model.staff else []
    if not rows:
        return None
    shown = _with_steps(table(KEY, _fields(wording), rows, wording.book), rows, wording)
    return Sheet(KEY, wording.book("sheets.staff_items.title"), (shown,), frozen_columns=3)


def _fields(wording: Wording) -> Sequence[Field[Row]]:
    return (
        Field("id", Role.CODE, 7, lambda row: row[1].question_id),
        Field("dimension", Role.TEXT, 28, lambda row: row[0]),
        Field("question", Role.TEXT, 60, lambda row: row[1].text),
        Field("reversed", Role.CODE, 10, lambda row: wording.yes_or_no(row[1].is_reversed)),
        Field("n", Role.WHOLE, 11, lambda row: counted(row[1].n, row[1].mean)),
        Field("mean", Role.STEPS, 11, lambda row: told(row[1].mean)),
        Field("favourable", Role.PERCENT, 11, lambda row: told(row[1].answered.favourable)),
        Field("neutral", Role.PERCENT, 11, lambda row: told(row[1].answered.neutral)),
        Field("unfavourable", Role.PERCENT, 11, lambda row: told(row[1].answered.unfavourable)),
        Field("agreement", Role.SCORE, 11, lambda row: told(row[1].agreement)),
        Field("agreement_word", Role.TEXT, 12, lambda row: row[1].agreement_word),
        Field("note", Role.TEXT, 30, lambda row: row[1].note),
    )


def _with_steps(shown: Table, rows: Sequence[Row], wording: Wording) -> Table:
    """Add a column per step before the note: the people who chose it, or the word for what is hidden."""
    steps = steps_of(rows)
    columns = [Column(step_column(each), wording.book("staff_items.step", step=each), Role.WHOLE, 9) for each in steps]
    cells = [(*row[:-1], *_people(item, steps), row[-1]) for row, (_, item) in zip(shown.rows, rows, strict=True)]
    return Table(shown.name, (*shown.columns[:-1], *columns, shown.columns[-1]), tuple(cells))


def _people(item: ItemRow, steps: Sequence[int]) -> list[Value]:
    if not item.distribution:
        return [Styled(item.answered.favourable.text, Role.WORD)] * len(steps)
    people = {step: count for step, _, count in item.distribution}
    return [people.get(each) for each in steps]
