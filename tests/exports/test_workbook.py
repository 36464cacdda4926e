"""The workbook as a spreadsheet program finds it: read back from a written file."""

import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from reifegrad.domain.number import round_half_up
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.errors import Cancelled, ExportFaulty
from reifegrad.exports import write, xlsx
from reifegrad.exports.work import Work
from reifegrad.exports.workbook.book import sheets_of
from reifegrad.exports.workbook.layout import letters
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.styles import add_styles
from reifegrad.exports.workbook.values import MOST_CHARACTERS, Formula, clean
from reifegrad.exports.workbook.wording import Wording
from reifegrad.exports.workbook.writing import put
from reifegrad.report.model import ReportModel, Section
from reifegrad.texts import texts
from tests.exports.examples import make_example

GERMAN = [
    "Lesehilfe",
    "Zusammenfassung",
    "Handlungsfelder",
    "Fragen",
    "Leistungen",
    "Maßnahmen",
    "Zeitplan",
    "Prüfung",
    "Listen",
    "Metadaten",
]


@pytest.fixture
def written(tmp_path: Path) -> Callable[[ReportModel], Workbook]:
    def write_and_load(model: ReportModel) -> Workbook:
        path = tmp_path / "bericht.xlsx"
        write(model, "xlsx", path)
        return load_workbook(path)

    return write_and_load


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    path = tmp_path_factory.mktemp("book") / "bericht.xlsx"
    write(make_example().report(), "xlsx", path)
    return load_workbook(path)


def new_sheet() -> Any:
    book = Workbook()
    add_styles(book, "de")
    return book.active


def column(sheet: Worksheet, heading: str) -> int:
    return next(cell.column for cell in sheet[1] if cell.value == heading)


def cells(sheet: Worksheet, heading: str) -> list[Any]:
    number = column(sheet, heading)
    table = next(iter(sheet.tables.values()))
    last = int(table.ref.rpartition(":")[2].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    return [sheet.cell(row, number).value for row in range(2, last + 1)]


# Contents


def test_a_workbook_has_every_sheet_in_its_place(book: Workbook) -> None:
    assert book.sheetnames == GERMAN


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_sheets_and_headings_follow_the_language_and_fit_the_format(language: Language) -> None:
    sheets = sheets_of(make_example().report(language), Wording.of(language))
    assert len(sheets) == len(GERMAN)
    for sheet in sheets.values():
        assert len(sheet.title) <= 31
        assert not re.search(r"[\[\]:*?/\\']", sheet.title)
        for block in sheet.blocks:
            headings = [each.heading for each in getattr(block, "columns", ())]
            assert len(headings) == len({each.casefold() for each in headings})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_is_written_and_read_back(
    language: Language, written: Callable[[ReportModel], Workbook]
) -> None:
    assert written(make_example().report(language)).properties.language == language


def test_a_part_that_is_left_out_has_no_sheet(written: Callable[[ReportModel], Workbook]) -> None:
    book = written(make_example().report(sections=(Section.RESULTS,)))
    assert not {"Leistungen", "Maßnahmen", "Zeitplan"} & set(book.sheetnames)
    links = [cell.hyperlink.location for cell in book["Lesehilfe"]["A"] if cell.hyperlink]
    assert links == [f"'{each}'!A1" for each in book.sheetnames[1:]]


def test_a_report_without_services_and_measures_is_written(written: Callable[[ReportModel], Workbook]) -> None:
    model = make_example().report()
    book = written(replace(model, services=(), portfolio=None, measures=(), quarters=()))
    assert book.sheetnames == [each for each in GERMAN if each not in ("Leistungen", "Maßnahmen", "Zeitplan")]


def test_figures_are_numbers_and_show_what_the_report_shows(book: Workbook) -> None:
    model = make_example().report()
    sheet = book["Handlungsfelder"]
    indices = cells(sheet, "Ist (0–100)")
    assert indices == [None if row.index is None else pytest.approx(float(row.index)) for row in model.dimensions]
    assert sheet.cell(2, column(sheet, "Ist (0–100)")).number_format == "0"
    assert [None if each is None else round_half_up(Fraction(each)) for each in indices] == [
        None if row.index is None else round_half_up(row.index) for row in model.dimensions
    ]
    assert cells(sheet, "Stand") == [row.state_word for row in model.dimensions]


def test_what_has_no_level_has_no_number_but_a_word(book: Workbook) -> None:
    rows = dict(zip(cells(book["Fragen"], "Nr"), cells(book["Fragen"], "Stufe"), strict=True))
    words = dict(zip(cells(book["Fragen"], "Nr"), cells(book["Fragen"], "Stufenname"), strict=True))
    assert (rows["A1.1"], words["A1.1"]) == (2, "Schritt 2")
    assert (rows["A2.2"], words["A2.2"]) == (None, "weiß nicht")
    assert (rows["A3.1"], words["A3.1"]) == (None, "nicht anwendbar")
    assert (rows["A3.2"], words["A3.2"]) == (None, "offen")


def test_services_have_levels_as_numbers_and_say_where_a_level_is_uncertain(book: Workbook) -> None:
    sheet = book["Leistungen"]
    assert cells(sheet, "Stufe") == [3, 1, 2]
    assert cells(sheet, "Hinweis") == [None, None, "≤ 2"]
    assert cells(sheet, "K3") == [3, "n. a.", "?"]


def test_cases_are_numbers_and_stand_there_once(book: Workbook) -> None:
    sheet = book["Leistungen"]
    assert cells(sheet, "Fälle pro Jahr") == [4200, 800, None]
    assert [cell.value for cell in sheet[1]].count("Fälle pro Jahr") == 1


def test_days_and_money_of_measures_are_real_days_and_numbers(book: Workbook) -> None:
    sheet = book["Maßnahmen"]
    row = cells(sheet, "ID").index("MA01") + 2
    due = sheet.cell(row, column(sheet, "Frist"))
    cost = sheet.cell(row, column(sheet, "Kosten einmalig"))
    assert (due.value, due.number_format) == (datetime(2027, 6, 30), "DD.MM.YYYY")
    assert cost.value == 4500
    assert "€" in cost.number_format
    assert sheet.cell(row, column(sheet, "Beginn")).value == datetime(2027, 1, 1)
    assert sheet.cell(row, column(sheet, "Ende")).value == datetime(2027, 3, 31)


def test_the_timeline_holds_the_days_of_the_plan(book: Workbook) -> None:
    example, sheet = make_example(), book["Zeitplan"]
    shown = [cell.value for cell in sheet[1]][3:]
    for measure in example.plan.measures:
        if measure.quarters:
            row = cells(sheet, "ID").index(measure.id) + 2
            found = {shown[n]: sheet.cell(row, 4 + n).value for n in range(len(shown))}
            assert sum(each or 0 for each in found.values()) == sum(measure.days_per_quarter)
    labels = [cell.value for cell in sheet["B"]]
    totals = [cell.value for cell in sheet[labels.index("Personentage gesamt") + 1]][3:]
    assert totals == [each.days for each in example.plan.load]


def test_metadata_name_the_assessment_the_survey_and_the_day(book: Workbook) -> None:
    facts = dict(zip(cells(book["Metadaten"], "Schlüssel"), cells(book["Metadaten"], "Wert"), strict=True))
    assert facts["assessment_id"] == "assessment-1"
    assert (facts["survey_id"], facts["survey_version"]) == ("test", "1.0")
    assert facts["made_on"].date() == date(2026, 11, 21)
    assert facts["format"] == 1
    assert facts["code"] == "03499018"


def test_properties_name_title_language_and_program(book: Workbook) -> None:
    facts = book.properties
    assert "Musterstadt" in facts.title
    assert (facts.language, facts.creator) == ("de", "Reifegrad")


# Shape


def test_tables_are_real_with_frozen_header_filter_and_repeated_header(book: Workbook) -> None:
    for name in GERMAN[1:]:
        sheet = book[name]
        assert sheet.tables, name
        assert all(each.autoFilter is not None for each in sheet.tables.values()), name
        assert sheet.freeze_panes is not None, name
        assert sheet.print_title_rows == "$1:$1", name
        assert sheet["A1"].value, name


def test_pages_are_a4_one_page_wide_with_page_numbers(book: Workbook) -> None:
    for sheet in book.worksheets:
        setup = sheet.page_setup
        assert setup.paperSize == 9
        assert setup.orientation == (
            "portrait" if sheet.title in ("Lesehilfe", "Prüfung", "Metadaten") else "landscape"
        )
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.oddFooter.center.text == "Seite &P von &N"
    assert {sheet.title: sheet.page_setup.fitToWidth for sheet in book.worksheets} == {
        **dict.fromkeys(GERMAN, 1),
        "Maßnahmen": 2,
    }


def test_the_guide_links_every_sheet(book: Workbook) -> None:
    links = [cell.hyperlink.location for cell in book["Lesehilfe"]["A"] if cell.hyperlink]
    assert links == [f"'{each}'!A1" for each in GERMAN[1:]]


def test_charts_are_native_and_have_a_text_alternative(book: Workbook, tmp_path: Path) -> None:
    path = tmp_path / "bericht.xlsx"
    write(make_example().report(), "xlsx", path)
    with zipfile.ZipFile(path) as archive:
        charts = [name for name in archive.namelist() if name.startswith("xl/charts/chart")]
        drawings = [archive.read(name).decode() for name in archive.namelist() if re.match(r"xl/drawings/d", name)]
    assert len(charts) == 2
    assert "A1 Handlungsfeld A1: Ist 60, Ziel 75" in drawings[0]
    assert "Q1" in drawings[1]
    assert all("<graphicFrame" in each or "graphicFrame" in each for each in drawings)


def test_only_the_check_sheet_has_formulas(book: Workbook) -> None:
    found = {sheet.title for sheet in book.worksheets for row in sheet.iter_rows() for c in row if c.data_type == "f"}
    assert found == {"Prüfung"}


def test_colours_repeat_levels_states_and_gaps(book: Workbook) -> None:
    ruled = {sheet.title: len(sheet.conditional_formatting) for sheet in book.worksheets}
    assert ruled["Fragen"] == 3
    assert ruled["Leistungen"] == 2 + 3
    words = [rule.formula[0] for each in book["Fragen"].conditional_formatting for rule in each.rules]
    assert '"Handeln"' in words


# Working on it


def test_a_question_offers_exactly_its_steps(book: Workbook) -> None:
    sheet = book["Fragen"]
    offered = {str(each.sqref): each.formula1 for each in sheet.data_validations.dataValidation if each.type == "list"}
    ids = cells(sheet, "Nr")
    letter = letters(column(sheet, "Stufe"))
    assert len(offered) == len(ids)
    assert offered[f"{letter}{ids.index('A1.1') + 2}"] == '"0,1,2,3,4"'
    assert offered[f"{letter}{ids.index('A1.2') + 2}"] == '"0,1,3,4"'


@pytest.mark.parametrize(
    ("heading", "first", "count"),
    [
        ("Status", "vorgeschlagen", 6),
        ("Priorität", "hoch", 3),
        ("Wirkung", "1 – sehr gering", 5),
        ("Aufwand", "XS – sehr gering", 6),
        ("Finanzierung", "Haushalt", 5),
    ],
)
def test_drop_downs_of_measures_take_their_values_from_the_lists(
    book: Workbook, heading: str, first: str, count: int
) -> None:
    sheet, lists = book["Maßnahmen"], book["Listen"]
    letter = letters(column(sheet, heading))
    source = next(
        each.formula1
        for each in sheet.data_validations.dataValidation
        if str(each.sqref).startswith(f"{letter}2:{letter}")
    )
    range_ = source.partition("!")[2].replace("$", "")
    values = [row[0].value for row in lists[range_]]
    assert (values[0], len(values)) == (first, count)
    assert all(values)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("heading", ["status", "priority", "impact", "effort"])
def test_what_a_measure_says_is_one_of_the_values_on_offer(language: Language, heading: str) -> None:
    sheets = sheets_of(make_example().report(language), Wording.of(language))
    lists, measures = sheets["lists"].table, sheets["measures"].table
    offered = {row[lists.position(heading) - 1] for row in lists.rows}
    assert {row[measures.position(heading) - 1] for row in measures.rows} <= offered


def test_only_the_id_of_a_measure_is_locked_and_filtering_stays_possible(book: Workbook) -> None:
    sheet = book["Maßnahmen"]
    assert sheet.protection.sheet
    assert not sheet.protection.password
    assert not sheet.protection.autoFilter
    assert not sheet.protection.sort
    locked = {cell.column for row in sheet.iter_rows(min_row=2) for cell in row if cell.protection.locked}
    assert locked == {1}


# The check


def test_the_check_compares_every_index_and_every_sum(book: Workbook) -> None:
    sheet = book["Prüfung"]
    exported = dict(
        zip(
            zip(cells(sheet, "Gegenstand"), cells(sheet, "Kennzahl"), strict=True),
            cells(sheet, "Exportiert"),
            strict=True,
        )
    )
    model = make_example().report()
    assert model.overall
    assert model.overall.index
    assert exported[("Verwaltung gesamt", "Gesamtindex")] == pytest.approx(float(model.overall.index))
    assert exported[("A1 Handlungsfeld A1", "Index")] == pytest.approx(60)
    assert ("A3 Handlungsfeld A3", "Index") not in exported, "an index that is not shown is not checked"
    assert exported[("Maßnahmen", "Summe der offenen: Kosten einmalig")] == 4500
    assert all(str(each).startswith("=IFERROR(") for each in cells(sheet, "Nachgerechnet"))


# Hostile content

HOSTILE = ["=1+1", "+49 4951", "-5", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1", "\n=1", " =1"]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_that_looks_like_a_formula_stays_text(text: str) -> None:
    sheet = new_sheet()
    put(sheet, 1, 1, text, Role.TEXT)
    assert (sheet["A1"].value, sheet["A1"].data_type, sheet["A1"].quotePrefix) == (clean(text), "s", True)


def test_plain_text_and_formulas_of_the_program_need_no_guard() -> None:
    sheet = new_sheet()
    put(sheet, 1, 1, "Beschluss = gefasst", Role.TEXT)
    put(sheet, 2, 1, Formula("=1+1"), Role.WHOLE)
    assert (sheet["A1"].data_type, bool(sheet["A1"].quotePrefix)) == ("s", False)
    assert sheet["A2"].data_type == "f"


def test_no_text_of_people_becomes_a_formula_in_any_sheet(written: Callable[[ReportModel], Workbook]) -> None:
    text = "=cmd|' /C calc'!A0"
    book = written(make_example(note=text, service=text, remark=text, responsible=text).report())
    found = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value == text]
    assert {cell.parent.title for cell in found} >= {"Fragen", "Leistungen", "Maßnahmen", "Zeitplan", "Zusammenfassung"}
    assert all(cell.data_type == "s" and cell.quotePrefix for cell in found)


def test_the_name_of_the_municipality_reaches_title_and_footer_as_text(
    written: Callable[[ReportModel], Workbook],
) -> None:
    book = written(make_example(name='=HYPERLINK("http://x") & B').report())
    title = book["Lesehilfe"]["A1"]
    assert (title.data_type, title.quotePrefix) == ("s", True)
    footer = book["Fragen"].oddFooter.left.text
    assert footer.replace("&&", "").count("&") == 0


def test_names_that_no_xml_can_hold_are_written_without_what_it_forbids(
    written: Callable[[ReportModel], Workbook],
) -> None:
    book = written(make_example(name="Muster\x00stadt\x0b " + "lang " * 100, service="A\x1bB").report())
    assert book.properties.title.startswith("Leitungsbericht – Musterstadt lang")
    assert cells(book["Leistungen"], "Leistung")[0] == "AB"
    footer = book["Fragen"].oddFooter
    assert sum(len(each.text) for each in (footer.left, footer.center, footer.right)) < 240


def test_levels_are_numbers_also_after_choosing_another_one(book: Workbook) -> None:
    """A cell with the text format would turn a chosen level into a text."""
    sheet = book["Fragen"]
    assert sheet.cell(2, column(sheet, "Stufe")).number_format == "0"


def test_control_characters_go_and_line_breaks_stay() -> None:
    assert clean("a\x00b\x1bc\r\nd\re\ud800\ufffe") == "abc\nd\ne"


def test_a_cell_holds_no_more_than_the_format_allows(written: Callable[[ReportModel], Workbook]) -> None:
    book = written(make_example(note="😀" * 40_000).report())
    found = next(each for each in cells(book["Fragen"], "Anmerkung") if each)
    assert len(found.encode("utf-16-le")) // 2 <= MOST_CHARACTERS
    assert found.endswith("😀 …")


# Reading back


def test_a_changed_cell_is_found_when_reading_back(tmp_path: Path) -> None:
    model, path = make_example().report(), tmp_path / "bericht.xlsx"
    xlsx.write_file(model, path, Work())
    assert xlsx.faults(model, path) == []
    book = load_workbook(path)
    book["Fragen"]["D2"] = 4
    book.save(path)
    assert xlsx.faults(model, path) == ["Fragen!2"]


def test_a_missing_sheet_and_a_broken_file_are_found_when_reading_back(tmp_path: Path) -> None:
    model, path = make_example().report(), tmp_path / "bericht.xlsx"
    xlsx.write_file(model, path, Work())
    book = load_workbook(path)
    del book["Leistungen"]
    book.save(path)
    assert len(xlsx.faults(model, path)) == 1
    path.write_bytes(path.read_bytes()[:1000])
    assert xlsx.faults(model, path)


def test_a_faulty_workbook_never_takes_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "write_file", lambda model, path, work: path.write_bytes(b"PK\x03\x04"))
    with pytest.raises(ExportFaulty):
        write(make_example().report(), "xlsx", tmp_path / "bericht.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_export_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        write(make_example().report(), "xlsx", tmp_path / "bericht.xlsx", cancelled=lambda: True)
    assert list(tmp_path.iterdir()) == []


def test_progress_is_told_sheet_by_sheet(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    write(make_example().report(), "xlsx", tmp_path / "b.xlsx", progress=lambda done, total: seen.append((done, total)))
    assert seen == [(each, len(GERMAN)) for each in range(1, len(GERMAN) + 1)]


def test_every_wording_of_the_workbook_is_there_in_every_language() -> None:
    from reifegrad.texts import _topic

    def entries(node: Any, path: str = "") -> list[tuple[str, Any]]:
        if set(node) == set(LANGUAGES):
            return [(path, node)]
        return [pair for key, each in node.items() for pair in entries(each, f"{path}.{key}".lstrip("."))]

    found = entries(_topic("workbook"))
    assert len(found) > 100
    for path, wordings in found:
        assert all(wordings[each].strip() for each in LANGUAGES), path
        assert len({frozenset(re.findall(r"\{\w+\}", each)) for each in wordings.values()}) == 1, path
    assert texts("workbook", "nl")("sheets.summary.title") == "Samenvatting"
