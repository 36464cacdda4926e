"""A workbook read back: the content of a survey, or every fault with its cell."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from reifegrad.domain.survey import Survey
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.errors import DataInvalid, Problem
from reifegrad.survey.authoring.building import Builder
from reifegrad.survey.authoring.columns import SHEETS, columns_of, placed
from reifegrad.survey.authoring.settings import HEAD_FIELDS, SETTINGS
from reifegrad.survey.authoring.source import Refused, SourceRow, read_sheets, sheet_titles
from reifegrad.survey.authoring.table import CellRef, Findings, Row, rows_under_columns
from reifegrad.survey.authoring.vocabulary import heading, sheet_of, sheet_title, word
from reifegrad.survey.codec import Plain, decode
from reifegrad.survey.faults import Fault
from reifegrad.survey.faults import Path as KeyPath
from reifegrad.survey.lint import content_faults
from reifegrad.survey.snapshot import with_hash

_ABSENT: Final = frozenset({"missing_key", "missing_language"})
"""Faults that are none of their own where a cell holds what cannot be read."""

_BY_ID: Final = frozenset({"too_few_entries", "parent_unknown", "trigger_unknown"})
"""Faults that can only be told once every id stands for one thing."""

_MOST_TOLD: Final = 1_000
"""Faults of a workbook that are listed; the others are counted."""

FOR_CELLS: Final = {
    "missing_key": "cell_missing",
    "missing_language": "cell_missing_language",
    "day_form": "cell_day_form",
    "version_form": "cell_version_form",
    "language_not_declared": "cell_language_not_declared",
    "foreign_is_own": "cell_foreign_is_own",
    "kind_not_declared": "cell_kind_not_declared",
    "kind_without_scoring": "cell_kind_without_scoring",
    "choices_missing": "cell_choices_missing",
    "choices_unfit": "cell_choices_unfit",
    "cases_no_number": "cell_cases_no_number",
    "weight_unfit": "cell_weight_unfit",
    "options_missing": "cell_options_missing",
    "options_twice": "cell_options_twice",
    "scale_unknown": "cell_scale_unknown",
    "scale_unused": "cell_scale_unused",
    "scale_begins": "cell_scale_begins",
    "scale_gap": "cell_scale_gap",
    "skipped_offered": "cell_skipped_offered",
    "skipped_outside": "cell_skipped_outside",
    "target_unfit": "cell_target_unfit",
    "reversed_unfit": "cell_reversed_unfit",
    "project_text_unfit": "cell_project_text_unfit",
    "attribute_unfit": "cell_attribute_unfit",
    "short_form_empty": "cell_short_form_empty",
    "lowest_level_bound": "cell_lowest_level_bound",
    "level_without_attribute": "cell_level_without_attribute",
    "attribute_unasked": "cell_attribute_unasked",
    "question_without_scale": "cell_question_without_scale",
    "gate_no_knock_out": "cell_gate_no_knock_out",
    "gate_not_in_short_form": "cell_gate_not_in_short_form",
    "knock_out_without_gate": "cell_knock_out_without_gate",
    "value_without_level": "cell_value_without_level",
    "level_unreachable": "cell_level_unreachable",
    "requires_unknown": "cell_requires_unknown",
    "requires_circle": "cell_requires_circle",
    "basis_missing": "cell_basis_missing",
    "basis_unfit": "cell_basis_unfit",
    "title_too_long": "cell_title_too_long",
    "number_expected": "cell_number_expected",
}
"""Faults that are told by headings and sheets in a workbook, by keys in a file."""


@dataclass(frozen=True, slots=True)
class Imported:
    """`content` has the shape of a survey file; it can be used if there are no problems."""

    content: Plain
    problems: tuple[Problem, ...]


def import_workbook(path: Path, target: Path) -> Imported:
    """Read the survey in the workbook at `path`, which is to become the survey file `target`.

    All faults are found in one run. Raises the conditions of `reifegrad.errors` if the file cannot be read at all,
    never for what stands in it.
    """
    try:
        sheets = read_sheets(path)
    except Refused as error:
        return Imported({}, (Problem(f"lint.{error.fault.code}", values=error.fault.values),))
    return import_sheets(sheets, target)


def is_survey_workbook(path: Path) -> bool:
    """Whether most sheets of a survey are in the workbook, whatever stands in them; False for any other file.

    Raises the conditions of `reifegrad.errors` if the file cannot be read at all.
    """
    known = {sheet_of(each) for each in sheet_titles(path)} - {None}
    return 2 * len(known) > len(SHEETS)


def load_workbook_survey(path: Path, target: Path | None = None) -> Survey:
    """Read the survey in a workbook, which may be meant for the survey file `target`.

    Raises DataInvalid with every fault, and the conditions of `reifegrad.errors` if the file cannot be read at all.
    """
    found = import_workbook(path, target or path.with_suffix(".yaml"))
    if found.problems:
        told = found.problems[:_MOST_TOLD]
        raise DataInvalid(path, told, more=len(found.problems) - len(told))
    return with_hash(decode(found.content))


def import_sheets(sheets: Mapping[str, list[SourceRow]], target: Path) -> Imported:
    """Read the survey in sheets, given as their rows by their titles."""
    titles = {known: title for title in sheets if (known := sheet_of(title))}
    language = _language_of(titles)
    findings = Findings()
    for sheet in SHEETS:
        if sheet not in titles:
            name = sheet_title(sheet, language)
            findings.tell(CellRef(name, 1, 1), "sheet_missing", name=name)
    rows = {
        sheet: rows_under_columns(sheet, title, sheets[title], language, findings) for sheet, title in titles.items()
    }
    if findings.all:
        return Imported({}, _in_order(findings, titles))
    builder = Builder(titles)
    builder.build(rows)
    if _lack_of_columns(builder.content, rows, language, findings):
        return Imported({}, _in_order(findings, titles))  # every cell of such a column would be told as missing
    unreadable = frozenset(findings.cells)
    for fault in content_faults(builder.content, target):
        at = _cell_of(fault.path, builder.cells)
        if fault.code not in _ABSENT or at not in unreadable:
            findings.add(_for_cells(fault, at, language), at)
    if any(fault.code == "id_twice" for fault, _ in findings.all):
        findings.all = [(fault, at) for fault, at in findings.all if fault.code not in _BY_ID]
    return Imported(builder.content, _in_order(findings, titles))


def _lack_of_columns(content: Plain, rows: Mapping[str, list[Row]], language: Language, findings: Findings) -> bool:
    """Tell which columns lack for a language of the survey, and whether there are any."""
    declared = [each for each in LANGUAGES if each in content.get("languages", ())]
    lacking = [
        (under[0], column)
        for sheet, under in rows.items()
        for column in placed(columns_of(sheet, 0), declared)
        if under and column.language and column.column.needed and not under[0].has(column.column, column.language)
    ]
    for row, column in lacking:
        findings.tell(CellRef(row.title, 1, 1), "column_missing", name=heading(row.sheet, column, language))
    return bool(lacking)


def _language_of(titles: Mapping[str, str]) -> Language:
    """The language in which most sheets are named."""
    named = {each: sum(sheet_title(sheet, each) == title for sheet, title in titles.items()) for each in LANGUAGES}
    return max(LANGUAGES, key=lambda each: named[each])


def _cell_of(path: KeyPath, cells: Mapping[KeyPath, CellRef]) -> CellRef:
    """The cell of a part of the survey, else that of the nearest part around it."""
    while path not in cells:
        path = path[:-1]
    return cells[path]


def _for_cells(fault: Fault, at: CellRef, language: Language) -> Fault:
    """The fault in words that suit a workbook: a key is told by its heading, or by the words of its setting."""
    if fault.code != "missing_key":
        return replace(fault, code=FOR_CELLS.get(fault.code, fault.code))
    setting = ".".join(map(str, fault.path[2:])) if fault.path[0] == "scoring" else ""
    field = str(fault.path[-1])
    if setting in SETTINGS:
        name = word("setting", setting, language)
    elif len(fault.path) == 1 and field in HEAD_FIELDS:
        name = word("head_field", field, language)
    else:
        name = at.heading or field
    return replace(fault, code=FOR_CELLS[fault.code], values={"name": name})


def _in_order(findings: Findings, titles: Mapping[str, str]) -> tuple[Problem, ...]:
    order = {title: number for number, title in enumerate(titles[sheet] for sheet in SHEETS if sheet in titles)}

    def place(found: tuple[Fault, CellRef]) -> tuple[int, int, int]:
        _, at = found
        return order.get(at.sheet, len(order)), at.row, at.column

    ordered = sorted(findings.all, key=place)
    return tuple(Problem(f"lint.{fault.code}", str(at), at.row, fault.values) for fault, at in ordered)
