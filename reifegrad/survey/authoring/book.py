"""The workbook itself: one sheet per part of the survey, drop-downs with the allowed values, notes on headings."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from reifegrad.domain.text import Language
from reifegrad.exports.workbook.layout import Column as SheetColumn
from reifegrad.exports.workbook.layout import Lines, Sheet, Table
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.styles import add_styles
from reifegrad.exports.workbook.values import Styled, Value, clean
from reifegrad.exports.workbook.writing import set_up_page, write_sheet
from reifegrad.survey.authoring.columns import SHEETS, Form, Placed, columns_of, placed
from reifegrad.survey.authoring.forms import to_cell
from reifegrad.survey.authoring.rows import Row, rows_of
from reifegrad.survey.authoring.settings import HEAD_FIELDS, SETTINGS
from reifegrad.survey.authoring.vocabulary import LISTS, about, allowed, heading, sheet_title
from reifegrad.survey.codec import Plain
from reifegrad.texts import Texts, texts

_SPARE_ROWS: Final = 300
"""Rows below the last one in which drop-downs work as well."""

_LEAST_STEPS: Final = 5
"""Steps of a question that have columns even if no question uses them."""

_FROZEN: Final = {"questions": 1, "measures": 1, "dimensions": 1, "scoring": 2, "levels": 2, "sources": 1, "scales": 2}
"""Columns that stay in sight where a sheet is wider than the window."""

_ROLES: Final = {
    Form.TEXT: Role.TEXT,
    Form.CODE: Role.CODE,
    Form.NUMBER: Role.STEP,
    Form.SWITCH: Role.CODE,
    Form.CHOICE: Role.TEXT,
    Form.DAY: Role.DAY,
    Form.CODES: Role.CODE,
    Form.NUMBERS: Role.CODE,
    Form.GATES: Role.CODE,
    Form.VALUE: Role.CODE,
}


def build(survey: Plain, title: str, language: Language) -> Workbook:
    """Return the workbook for the plain content of a survey; headings and hints in `language`."""
    words = texts("authoring", language)
    sheets = [_sheet(each, survey, language) for each in SHEETS]
    lists = _lists(language)
    book = Workbook()
    book.remove(book.worksheets[0])
    add_styles(book, language)
    book.properties.title = clean(words("title", survey=title))
    book.properties.creator = "Reifegrad"
    book.properties.language = language
    for sheet in [_guide(survey, title, [*sheets, lists], words), *sheets, lists]:
        target = book.create_sheet(sheet.title)
        write_sheet(target, sheet, texts("terms", language), str)
        page = words("page", page="&P", pages="&N")
        set_up_page(target, sheet, clean(title), page, f"{survey['id']} {survey['version']}")
        if sheet.key in SHEETS:
            _dress(target, sheet, survey, lists, language)
    return book


def _sheet(key: str, survey: Plain, language: Language) -> Sheet:
    rows = rows_of(key, survey)
    columns = _columns(key, survey)
    table = Table(
        f"survey_{key}",
        tuple(
            SheetColumn(each.column.id, heading(key, each, language), _ROLES[each.column.form], each.column.width)
            for each in columns
        ),
        tuple(tuple(_cell(row, each, language) for each in columns) for row in rows or [{}]),
    )
    wide = key in ("questions", "measures")
    return Sheet(
        key,
        sheet_title(key, language),
        (table,),
        widths=tuple(_width(each) for each in table.columns),
        frozen_columns=_FROZEN.get(key, 0),
        pages_wide=len(survey["languages"]) + 1 if wide else 1,
    )


def _columns(key: str, survey: Plain) -> list[Placed]:
    """The columns as they follow each other: those that may stay empty and do so in the whole survey stand last."""
    held = {id for row in rows_of(key, survey) for id, value in row.items() if value not in (None, "", [], {}, ())}
    columns = columns_of(key, _steps(survey))
    used = [each for each in columns if each.needed or each.id in held]
    return [
        *placed(used, survey["languages"]),
        *placed([each for each in columns if each not in used], survey["languages"]),
    ]


def _steps(survey: Plain) -> int:
    """How many steps need columns in the sheet of questions."""
    values = [
        option["value"]
        for dimension in survey["dimensions"]
        for question in dimension["questions"]
        for option in question.get("options", ())
    ]
    return max(_LEAST_STEPS, *(value + 1 for value in values)) if values else _LEAST_STEPS


def _width(column: SheetColumn) -> float:
    """Wide enough for the longest word of the heading and the button of the filter."""
    return max(column.width, max(map(len, column.heading.split())) + 4.0)


def _cell(row: Row, column: Placed, language: Language) -> Value:
    value: Any = row.get(column.column.id)
    if column.language:
        value = (value or {}).get(column.language)
    form, words = column.column.form, column.column.words
    if form is Form.VALUE:
        form = HEAD_FIELDS[row["field"]] if "field" in row else SETTINGS.get(row.get("setting", ""), Form.CODE)
        words = "switch"
    cell = to_cell(value, form, words, language)
    return Styled(cell, _ROLES[form]) if column.column.form is Form.VALUE and cell is not None else cell


def _dress(target: Worksheet, sheet: Sheet, survey: Plain, lists: Sheet, language: Language) -> None:
    """Add what helps while writing: a note on every heading, and drop-downs or bounds for what may be entered."""
    last = sheet.table.height + _SPARE_ROWS
    for number, each in enumerate(_columns(sheet.key, survey), 1):
        letter = get_column_letter(number)
        target.cell(1, number).comment = _note(sheet.key, each, language)
        for validation in _validations(each, survey, lists, language):
            validation.add(f"{letter}2:{letter}{last}")
            target.add_data_validation(validation)
    if sheet.key == "scoring":
        _offer_models(target, sheet, language)


def _note(sheet: str, column: Placed, language: Language) -> Comment:
    words = texts("authoring", language)
    lines = [about(sheet, column.column, language)]
    if column.column.needed:
        lines.append(words("needed"))
    lines.append(words("key", name=column.column.id))
    note = Comment("\n".join(lines), "Reifegrad")
    note.width, note.height = 320, 110
    return note


def _validations(column: Placed, survey: Plain, lists: Sheet, language: Language) -> Iterator[DataValidation]:
    own = column.column
    if own.form in (Form.CHOICE, Form.SWITCH):
        count = len(LISTS[own.words])
        source = lists.range_of(own.words, rows=slice(0, count))
        yield DataValidation("list", formula1=source, allow_blank=True, showErrorMessage=True)
    elif own.words in SHEETS:  # ids that stand in the first columns of another sheet
        letter = get_column_letter(next(at for at, each in enumerate(SHEETS[own.words], 1) if each.id == "id"))
        title = sheet_title(own.words, language).replace("'", "''")
        rows = len(rows_of(own.words, survey)) + _SPARE_ROWS
        source = f"'{title}'!${letter}$2:${letter}${rows}"
        yield DataValidation("list", formula1=source, allow_blank=True, showErrorMessage=own.words != "scales")
    elif own.between:
        least, most = own.between
        yield DataValidation(
            "whole",
            operator="between",
            formula1=str(least),
            formula2=str(most),
            allow_blank=True,
            showErrorMessage=True,
        )


def _offer_models(target: Worksheet, sheet: Sheet, language: Language) -> None:
    """Offer the names of the scoring models where one is chosen."""
    model = allowed("setting", language)[list(SETTINGS).index("model")]
    letter = get_column_letter(sheet.table.position("value"))
    offered = DataValidation("list", formula1='"gated_index,minimum,likert,capability"', showErrorMessage=True)
    for number, row in enumerate(sheet.table.rows, 2):
        if row[sheet.table.position("setting") - 1] == model:
            offered.add(f"{letter}{number}")
    target.add_data_validation(offered)


def _lists(language: Language) -> Sheet:
    words = texts("authoring", language)
    offered = {each: allowed(each, language) for each in LISTS}
    columns = tuple(
        SheetColumn(each, words(f"lists.{each}"), Role.TEXT, max(16.0, *(len(value) + 2.0 for value in values)))
        for each, values in offered.items()
    )
    return Sheet(
        "lists", words("sheets.lists.title"), (Table("survey_lists", columns, tuple(zip_longest(*offered.values()))),)
    )


def _guide(survey: Plain, title: str, others: list[Sheet], words: Texts) -> Sheet:
    contents = [(Styled(each.title, Role.LINK), words(f"sheets.{each.key}.about")) for each in others]
    blocks = [
        Lines(((Styled(words("title", survey=title), Role.TITLE),),)),
        _section(words("guide.steps"), list(_numbered(words, f"{survey['id']}-{survey['version']}.yaml"))),
        Lines(
            ((Styled(words("guide.sheets"), Role.HEADING),), *contents),
            links={number: each.title for number, each in enumerate(others, 1)},
        ),
        _section(
            words("guide.triggers"),
            [(example, words(f"guide.trigger_lines.{each}")) for each, example in _TRIGGERS.items()],
        ),
        _section(words("guide.models"), [(each, words(f"guide.model_lines.{each}")) for each in _MODELS]),
    ]
    return Sheet("guide", words("sheets.guide.title"), tuple(blocks), widths=(30, 92), portrait=True)


_STEPS: Final = ("change", "headings", "notes", "lists", "formulas", "version", "import")
_TRIGGERS: Final = {
    "answer": "A6.1<3",
    "dimension": "B4<55",
    "mean": "B1.3<=3.0",
    "agreement": "B1.3 r_wg<0.5",
    "net": "B9.2 net<0",
    "participation": "participation<30 %",
    "process": "process = Rechnungseingang",
    "both": "(A1.1<3 | A1.2<3) & A2<50",
}
"""Examples of the trigger language by their entries in the wording."""

_MODELS: Final = ("gated_index", "minimum", "likert", "capability")


def _numbered(words: Texts, name: str) -> Iterator[tuple[Value, Value]]:
    for number, each in enumerate(_STEPS, 1):
        yield Styled(number, Role.STEP), words(f"guide.step_lines.{each}", name=name)


def _section(heading: str, rows: list[tuple[Value, Value]]) -> Lines:
    return Lines(((Styled(heading, Role.HEADING),), *rows))
