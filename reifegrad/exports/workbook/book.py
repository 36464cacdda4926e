"""The sheets of a workbook in their order, and the workbook made of them."""

from collections.abc import Callable, Sequence
from typing import Final

from openpyxl import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from reifegrad.exports.work import Work
from reifegrad.exports.workbook import (
    charts,
    check,
    combined,
    dimensions,
    guide,
    lists,
    measures,
    metadata,
    process_answers,
    process_notes,
    processes,
    questions,
    services,
    staff,
    staff_groups,
    staff_items,
    staff_more,
    summary,
    timeline,
)
from reifegrad.exports.workbook.layout import Sheet
from reifegrad.exports.workbook.minima import with_minima
from reifegrad.exports.workbook.styles import add_styles
from reifegrad.exports.workbook.values import clean
from reifegrad.exports.workbook.wording import Wording
from reifegrad.exports.workbook.writing import set_up_page, write_sheet
from reifegrad.report import format
from reifegrad.report.model import ReportModel, Section

_SHEETS: Final[Sequence[tuple[Section | None, Sequence[Callable[[ReportModel, Wording], Sheet | None]]]]] = (
    (None, (summary.sheet,)),
    (Section.RESULTS, (dimensions.sheet, questions.sheet)),
    (Section.SERVICES, (services.sheet,)),
    (Section.STAFF, (staff.sheet, staff_items.sheet, staff_groups.sheet, staff_more.sheet)),
    (Section.PROCESSES, (processes.sheet, process_answers.sheet, process_notes.sheet)),
    (Section.COMBINED, (combined.sheet,)),
    (Section.PLAN, (measures.sheet, timeline.sheet)),
)
"""What makes the sheets of each part of the report; the first one is always there."""


def sheets_of(model: ReportModel, wording: Wording) -> dict[str, Sheet]:
    """Return the sheets by key, in order. Sheets of parts that are left out or have no rows are missing."""
    wanted = [
        make(model, wording)
        for section, makers in _SHEETS
        if section is None or section in model.sections
        for make in makers
    ]
    found = {each.key: each for each in wanted if each}
    for each in (check.sheet(model, wording, found), lists.sheet(wording), metadata.sheet(model, wording)):
        if each:
            found[each.key] = each
    first = guide.sheet(model, wording, list(found.values()))
    return {each.key: with_minima(each, model) for each in (first, *found.values())}


def build(model: ReportModel, work: Work) -> Workbook:
    """Return the finished workbook, calling `work.at` after every sheet. Raises Cancelled."""
    wording = Wording.of(model.language)
    sheets = sheets_of(model, wording)
    book = Workbook()
    book.remove(book.worksheets[0])
    add_styles(book, model.language)
    _describe(book, model)
    for done, sheet in enumerate(sheets.values(), 1):
        target = book.create_sheet(sheet.title)
        write_sheet(target, sheet, wording.terms, lambda id: lists.range_of(sheets[lists.KEY], id, wording))
        set_up_page(
            target,
            sheet,
            clean(f"{model.municipality} – {model.assessment_title}"),
            wording.book("page", page="&P", pages="&N"),
            f"{format.day(model.made_on, model.language)} · {model.draft_word}",
        )
        _finish(target, sheet, model, wording)
        work.at(done, len(sheets))
    return book


def _describe(book: Workbook, model: ReportModel) -> None:
    facts = book.properties
    facts.title = clean(f"{model.title} – {model.municipality}")
    facts.subject = clean(model.assessment_title)
    facts.creator = "Reifegrad"
    facts.language = model.language
    facts.description = model.basis


def _finish(target: Worksheet, sheet: Sheet, model: ReportModel, wording: Wording) -> None:
    """Add what only one sheet has."""
    match sheet.key:
        case summary.KEY if rows := summary.dimension_rows(model, wording):
            charts.add_index_chart(
                target, charts.Bars(rows, 1, 2, 3), (2, len(sheet.table.columns) + 2), model, wording
            )
        case staff.KEY if staff.is_charted(model):
            shown = sheet.table
            rows = range(2, 2 + len(shown.rows))
            bars = charts.Bars(rows, *(shown.position(each) for each in ("title", "index", "target")))
            charts.add_staff_chart(target, bars, (sheet.height + 2, 2), model, wording)
        case processes.KEY:
            charts.add_process_chart(target, processes.level_rows(sheet), (sheet.height + 2, 1), model, wording)
        case timeline.KEY:
            charts.add_load_chart(target, sheet, model, wording)
        case questions.KEY:
            _offer_options(target, sheet, model, wording)


def _offer_options(target: Worksheet, sheet: Sheet, model: ReportModel, wording: Wording) -> None:
    """Give every answer a drop-down of exactly the steps of its question, and say what they mean."""
    column = sheet.table.position("value")
    for row, question in enumerate(questions.questions_of(model), 2):
        values = ",".join(str(value) for value, _ in question.options)
        offered = DataValidation("list", formula1=f'"{values}"', allow_blank=True, showInputMessage=True)
        offered.promptTitle = wording.book("questions.prompt", id=question.id)[:32]
        offered.prompt = "\n".join(f"{value} – {name}" for value, name in question.options)[:255]
        offered.showErrorMessage = True
        offered.add(target.cell(row, column).coordinate)
        target.add_data_validation(offered)
