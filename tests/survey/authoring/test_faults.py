"""Every fault of a workbook is told with its sheet, row and column, and one run finds all of them."""

import re
from collections.abc import Callable
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from reifegrad.domain.text import LANGUAGES
from reifegrad.messages import describe_problem
from reifegrad.survey.authoring import Imported, import_workbook, reading
from reifegrad.survey.authoring.forms import Unusable
from reifegrad.survey.codec import decode
from reifegrad.texts import texts
from tests.survey.authoring.conftest import Edit, EditAndImport, Grid, column, import_grid, put
from tests.survey.authoring.faults import FAULTS


def found(imported: Imported) -> list[tuple[str, str, int | None]]:
    for problem in imported.problems:
        for language in LANGUAGES:
            told = describe_problem(problem, language)
            assert told.problem
            assert told.remedy
    return [(each.code, each.place, each.line) for each in imported.problems]


KEYS = re.compile(
    r"YAML|Anführungszeichen|Schlüssel|\btrue\b|\bfalse\b|\"|„(?!cases_per_year|likert|minimum|capability)[a-z_]+“"
)
"""Words of a survey file that nobody knows who fills in a workbook; models and ids have their names there too."""


def test_faults_of_a_workbook_are_told_without_words_of_a_file() -> None:
    words = texts("lint", "de")
    codes = {code for _, _, _, code, _ in FAULTS} | set(reading.FOR_CELLS.values())
    assert len(codes) > 50
    told = {code: f"{words(f'{code}.problem')} {words(f'{code}.remedy')}" for code in codes}
    assert {code: each for code, each in told.items() if KEYS.search(each)} == {}


@pytest.mark.parametrize(("name", "survey", "edit", "code", "place"), FAULTS, ids=[each[0] for each in FAULTS])
def test_a_fault_is_told_with_its_cell(
    edited: EditAndImport, name: str, survey: str, edit: Edit, code: str, place: str
) -> None:
    row = int("".join(each for each in place.partition("!")[2].partition(" ")[0] if each.isdigit()))
    assert (f"lint.{code}", place, row) in found(edited(edit, survey))


def test_all_faults_are_found_in_one_run_in_the_order_of_the_sheets(edited: EditAndImport) -> None:
    def spoil(grid: Grid) -> None:
        put("Maßnahmen", "M1", "Auslöser", "A1.1<")(grid)
        put("Quellen", "A1.1", "Frage", "A9.9")(grid)
        put("Fragen", "A1.1", "Gewicht", 9)(grid)
        put("Katalog", "Stand von Recht und Fakten", "Wert", "gestern")(grid)

    assert [code for code, _, _ in found(edited(spoil))] == [
        "lint.cell_day_form",
        "lint.number_too_large",
        "lint.parent_unknown",
        "lint.trigger_syntax",
    ]


def test_a_fault_names_the_cell_in_the_language_of_the_workbook(edited: EditAndImport) -> None:
    imported = edited(put("Questions", "A1.1", "Weight", 9), language="en")
    assert found(imported) == [("lint.number_too_large", "Questions!C2 (Weight)", 2)]


@pytest.mark.parametrize(
    ("sheet", "row", "name"),
    [
        ("Bewertung", 2, "Modell"),
        ("Bewertung", 3, "Abdeckung: vollständig ab (%)"),
        ("Katalog", 3, "Kennung"),
        ("Katalog", 8, "Titel"),
    ],
)
def test_what_is_missing_is_told_in_the_words_of_the_workbook(
    edited: EditAndImport, sheet: str, row: int, name: str
) -> None:
    imported = edited(lambda grid: grid[sheet].pop(row))
    assert [(each.code, each.values["name"]) for each in imported.problems] == [("lint.cell_missing", name)]


def rename(sheet: str, title: str) -> Edit:
    def edit(grid: Grid) -> None:
        grid[title] = grid.pop(sheet)

    return edit


def head(sheet: str, heading: str, written: Any) -> Edit:
    def edit(grid: Grid) -> None:
        grid[sheet][1][column(grid, sheet, heading)] = written

    return edit


def clear(sheet: str) -> Edit:
    return lambda grid: grid[sheet].clear()


def write(sheet: str, row: int, column: int, value: Any) -> Edit:
    def edit(grid: Grid) -> None:
        grid[sheet].setdefault(row, {})[column] = value

    return edit


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (rename("Skalen", "Scale"), [("sheet_missing", "Skalen!A1")]),
        (head("Fragen", "Gewicht", "Gewichte"), [("column_missing", "Fragen!A1"), ("column_unknown", "Fragen!C1")]),
        (head("Fragen", "Gewicht", "Ziel"), [("column_missing", "Fragen!A1"), ("column_twice", "Fragen!D1")]),
        (head("Fragen", "Thema (en)", Unusable.FORMULA), [("column_unknown", "Fragen!AE1")]),
        (head("Fragen", "Thema (en)", None), [("column_without_heading", f"Fragen!AE{row}") for row in (2, 3, 4)]),
        (clear("Fragen"), [("headings_missing", "Fragen!A1")]),
        (write("Skalen", 3, 26, "Notiz"), [("column_without_heading", "Skalen!Z3")]),
    ],
    ids=["sheet", "heading", "heading twice", "formula", "no heading", "no headings", "stray cell"],
)
def test_what_is_wrong_with_sheets_and_headings_is_told_first(
    edited: EditAndImport, edit: Edit, expected: list[tuple[str, str]]
) -> None:
    assert [(code, place) for code, place, _ in found(edited(edit))] == [
        (f"lint.{code}", place) for code, place in expected
    ]


def test_a_column_that_lacks_for_a_language_is_told_once_and_not_for_each_row(edited: EditAndImport) -> None:
    def edit(grid: Grid) -> None:
        gone = column(grid, "Fragen", "Frage (en)")
        for cells in grid["Fragen"].values():
            cells.pop(gone, None)

    (problem,) = edited(edit).problems
    assert (problem.code, problem.place, problem.values["name"]) == ("lint.column_missing", "Fragen!A1", "Frage (en)")


def test_an_id_that_stands_twice_is_told_without_what_follows_from_it(edited: EditAndImport) -> None:
    def edit(grid: Grid) -> None:
        first, second = (grid["Fragen"][row] for row in (2, 3))
        second[1] = first[1]

    codes = {each.code for each in edited(edit).problems}
    assert "lint.id_twice" in codes
    assert not codes & {"lint.parent_unknown", "lint.too_few_entries", "lint.trigger_unknown"}


def test_formulas_and_messages_of_the_spreadsheet_program_are_no_values(
    exported: Callable[..., Path], tmp_path: Path
) -> None:
    book = load_workbook(exported("tiny", "de"))
    book["Fragen"]["J2"] = "=A2"
    book["Fragen"]["J3"] = "#REF!"
    book["Fragen"]["J3"].data_type = "e"
    book.save(tmp_path / "edited.xlsx")
    assert found(import_workbook(tmp_path / "edited.xlsx", tmp_path / "tiny-1.0.yaml")) == [
        ("lint.cell_formula", "Fragen!J2 (Frage (de))", 2),
        ("lint.cell_error", "Fragen!J3 (Frage (de))", 3),
    ]


JUNK = st.sampled_from(
    [None, True, -1, 0, 3.7, 99, 10**12, "x", "A1.1", "ja", "Verwaltung", "{", "1; 2", "–", *Unusable, date(2026, 1, 1)]
)


@given(data=st.data())
def test_junk_in_any_cell_is_told_and_never_breaks_the_import(data: st.DataObject, grids: dict[str, Grid]) -> None:
    grid = deepcopy(grids[data.draw(st.sampled_from(sorted(grids)))])
    for _ in range(data.draw(st.integers(1, 4))):
        rows = grid[data.draw(st.sampled_from(sorted(grid)))]
        row = data.draw(st.integers(1, max(rows) + 1))
        rows.setdefault(row, {})[data.draw(st.integers(1, 20))] = data.draw(JUNK)
    imported = import_grid(grid, "out.yaml")
    found(imported)
    if not imported.problems:
        assert decode(imported.content).id
