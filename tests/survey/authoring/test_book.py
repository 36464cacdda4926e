"""The workbook helps while writing: allowed values in drop-downs, notes on headings, words in three languages."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils import range_boundaries
from openpyxl.worksheet.worksheet import Worksheet

from reifegrad.domain.survey import Effort, Role, SubjectKind
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.survey import schema
from reifegrad.survey.authoring.columns import SHEETS, columns_of, placed
from reifegrad.survey.authoring.settings import HEAD_FIELDS, SETTINGS
from reifegrad.survey.authoring.vocabulary import LISTS, about, allowed, headings, sheet_title, value_of, word


@pytest.fixture(scope="module")
def book(exported: Callable[..., Path]) -> Workbook:
    return load_workbook(exported("mixed"))


def column_letter(sheet: Worksheet, heading: str) -> str:
    letter: str = next(cell.column_letter for cell in sheet[1] if cell.value == heading)
    return letter


def offered(book: Workbook, sheet: str, heading: str) -> list[Any]:
    """What the drop-down of a column offers, without empty cells."""
    letter = column_letter(book[sheet], heading)
    validation = next(
        each for each in book[sheet].data_validations.dataValidation if f"{letter}2:{letter}" in str(each.sqref)
    )
    assert validation.type == "list"
    title, _, cells = validation.formula1.rpartition("!")
    found = book[title.strip("'")][cells.replace("$", "")]
    return [cell.value for (cell,) in found if cell.value is not None]


@pytest.mark.parametrize(
    ("sheet", "heading", "expected"),
    [
        ("Handlungsfelder", "Gegenstand", ["Verwaltung", "Leistung", "Prozess", "Rückmeldung"]),
        ("Merkmale", "Typ", ["Text", "ganze Zahl", "ja oder nein", "Auswahl", "Webadresse"]),
        ("Fragen", "Art", ["Skala", "Auswahl", "Freitext"]),
        ("Fragen", "Kurzform", ["ja", "nein"]),
        ("Fragen", "Handlungsfeld", ["B1", "B9", "C1"]),
        ("Fragen", "Prozessattribut", ["PA1.1", "PA2.1"]),
        ("Fragen", "Gemeinsame Skala", ["agreement"] * 5),
        ("Quellen", "Frage", ["B1.1", "B1.2", "B9.1", "B9.2", "B9.3", "C1.1", "C1.2"]),
        ("Quellen", "Verbindlich durch", ["Bund", "Land", "Empfehlung"]),
        ("Quellen", "Prüfstand", ["im Original geprüft", "aus zweiter Quelle", "vor Verwendung prüfen"]),
        ("Maßnahmen", "Pflicht", ["gesetzliche Pflicht oder K.-o.-Kriterium", "anerkannter Standard", "freiwillig"]),
    ],
)
def test_a_drop_down_offers_exactly_the_allowed_values(
    book: Workbook, sheet: str, heading: str, expected: list[str]
) -> None:
    assert offered(book, sheet, heading) == expected


def test_efforts_and_roles_are_offered_with_their_codes(book: Workbook) -> None:
    assert [each.split()[0] for each in offered(book, "Maßnahmen", "Aufwand")] == list(Effort)
    assert [each.split()[0] for each in offered(book, "Maßnahmen", "Federführung")] == list(Role)


def test_drop_downs_and_bounds_reach_below_the_last_row(book: Workbook) -> None:
    sheet = book["Fragen"]
    letter = column_letter(sheet, "Gewicht")
    bounds = next(each for each in sheet.data_validations.dataValidation if f"{letter}2:{letter}" in str(each.sqref))
    assert (bounds.type, bounds.formula1, bounds.formula2) == ("whole", "1", "3")
    (table,) = sheet.tables.values()
    last = range_boundaries(table.ref)[3]
    for validation in sheet.data_validations.dataValidation:
        assert range_boundaries(str(validation.sqref))[3] >= last + 100


def test_every_heading_has_a_note_that_says_what_belongs_there(book: Workbook) -> None:
    for title in book.sheetnames[1:-1]:
        for cell in book[title][1]:
            assert cell.comment is not None
            assert len(cell.comment.text) > 20
    note = book["Fragen"]["A1"].comment
    assert note is not None
    assert "Pflichtfeld" in note.text
    assert "Schlüssel in der Datei: id" in note.text


def test_every_sheet_is_a_table_with_a_frozen_heading(book: Workbook) -> None:
    assert book.sheetnames == [
        "Anleitung",
        *(sheet_title(each, "de") for each in SHEETS),
        "Listen",
    ]
    for title in book.sheetnames[1:]:
        assert len(book[title].tables) == 1
        assert str(book[title].freeze_panes)[1:] == "2"
        assert book[title].print_title_rows == "$1:$1"
        assert not book[title].merged_cells.ranges


def test_the_first_sheet_leads_to_the_others_and_tells_the_way_back(book: Workbook) -> None:
    cells = [cell for row in book["Anleitung"].iter_rows() for cell in row if cell.value is not None]
    assert [cell.hyperlink.location for cell in cells if cell.hyperlink] == [
        f"'{title}'!A1" for title in book.sheetnames[1:]
    ]
    assert any("reifegrad survey import MAPPE.xlsx mixed-1.0.yaml" in str(cell.value) for cell in cells)


def test_columns_that_a_survey_does_not_use_stand_last(exported: Callable[..., Path]) -> None:
    tiny = [cell.value for cell in load_workbook(exported("tiny"))["Fragen"][1]]
    mixed = [cell.value for cell in load_workbook(exported("mixed"))["Fragen"][1]]
    assert tiny.index("Gemeinsame Skala") > tiny.index("Frage (en)")
    assert mixed.index("Gemeinsame Skala") < mixed.index("Thema (de)")


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_and_values_are_there_in_every_language(language: Language) -> None:
    for sheet in SHEETS:
        assert 0 < len(sheet_title(sheet, language)) <= 31
        for column in columns_of(sheet):
            assert about(sheet, column, language).endswith(".")
    for name in LISTS:
        values = allowed(name, language)
        assert len(set(values)) == len(values) == len(LISTS[name])


def test_a_word_means_one_thing_whatever_its_language() -> None:
    for name, values in LISTS.items():
        for value in values:
            assert value_of(name, value) == value
            for language in LANGUAGES:
                assert value_of(name, word(name, value, language)) == value
    for sheet in SHEETS:
        assert set(headings(sheet).values()) == set(placed(columns_of(sheet), LANGUAGES))


def test_every_key_of_a_survey_file_has_its_place_in_the_workbook() -> None:
    """What is not a cell of its own is a list that has a sheet, or the rows of a list."""
    blocks = [each for each in vars(schema).values() if isinstance(each, type) and issubclass(each, schema.Block)]
    keys = {key for block in blocks for key in block.model_fields}
    cells = {column.id for columns in SHEETS.values() for column in columns} | {"descriptor", "options", "choices"}
    cells |= set(HEAD_FIELDS) | {part for each in SETTINGS for part in each.split(".")}
    lists = {"subject_kinds", "attributes", "scoring", "levels", "process_attributes", "stages", "dimensions"}
    assert keys - cells - lists == {"scales", "sources", "foreign_measures"}
    assert set(SubjectKind) == set(LISTS["kind"])
