"""Maßnahmen: the list, its filters and sums."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from reifegrad.cli import main
from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.text import Language
from reifegrad.exports import Format, write
from tests.ui.looks import click, session_of
from tests.ui.plans import cell, plan, shown
from ui import theme
from ui.app import App
from ui.main_window import MainWindow
from ui.plan.area import MeasuresArea
from ui.plan.filter import Criteria, sums_of
from ui.plan.table import Column, MeasureTable


def test_the_model_keeps_the_rules_of_qt(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    model = MeasureTable("de")
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_measures(area.bench.report().measures)
    model.show_measures(())
    model.show_measures(area.bench.report().measures[:3])
    assert model.rowCount() == 3
    tester.deleteLater()


def test_the_list_shows_the_plan_as_the_report_does(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    assert shown(area) == [each.id for each in area.bench.report().measures]
    area.list.view.choose("MA22")
    assert [cell(area, column) for column in Column] == [
        "MA22",
        area.bench.report().measures[9].title,
        "Zahlen & Bescheid",
        "hoch",
        "mittel",
        "10 · hoch · 5,3",
        "Kämmerei und Kasse",
        "Kämmerei",
        "Q1\u00a02027",
        "31.03.2027",
        "8.500,00\u00a0€",
        "in Arbeit",
        "Pflicht",
    ]


def test_the_score_shown_is_the_one_that_orders_the_plan_and_says_why(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    view = area.list.view
    rows = [each for each in area.bench.report().measures if not each.status.is_closed]
    for kind in {each.priority_class for each in rows}:
        scores = [each.inherited_score for each in rows if each.priority_class is kind and not each.requires]
        assert scores == sorted(scores, reverse=True)
    view.choose("MA07")
    assert cell(area, Column.PRIORITY) == "1 · hoch · 7,8"
    index = view.model().index(view.currentIndex().row(), Column.PRIORITY)
    why = "Steht so weit vorn, weil MA16 „"
    assert index.data(Qt.ItemDataRole.ToolTipRole).startswith(why)
    assert why in index.data(Qt.ItemDataRole.AccessibleTextRole)
    header = view.model().headerData(Column.PRIORITY, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert header.startswith("Reihenfolge: Pflichten vor Nutzen")


def test_every_column_is_in_view_on_a_laptop(sample_window: MainWindow) -> None:
    view = plan(sample_window).list.view
    assert view.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("language", ["de", "nl", "en"])
def test_headings_are_never_cut_and_nothing_lies_beyond_the_edge(
    sample_window: MainWindow, app: App, language: Language
) -> None:
    app.settings.change(language=language)
    view = plan(sample_window).list.view
    header = view.horizontalHeader()
    metrics = QFontMetrics(theme.font(bold=True))
    for width in (1366, 1280, 1024):
        sample_window.resize(width, 768)
        QApplication.processEvents()
        for column in Column:
            if not view.isColumnHidden(column):
                heading = str(view.model().headerData(column, Qt.Orientation.Horizontal))
                needed = metrics.horizontalAdvance(heading) + 2 * theme.px(4)
                assert needed <= header.sectionSize(column), (width, heading)
        if width > 1024:
            assert view.horizontalScrollBar().maximum() == 0, width
        assert view.columnWidth(Column.MEASURE) >= theme.px(160), width


def test_columns_sort_by_meaning(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    view = area.list.view
    view.sortByColumn(Column.COST, Qt.SortOrder.DescendingOrder)
    costs = [each.cost_once or -1 for each in view.filter.shown()]
    assert costs == sorted(costs, reverse=True)
    view.sortByColumn(Column.STATUS, Qt.SortOrder.AscendingOrder)
    order = [list(MeasureStatus).index(each.status) for each in view.filter.shown()]
    assert order == sorted(order)
    view.sortByColumn(Column.QUARTER, Qt.SortOrder.AscendingOrder)
    assert view.filter.shown()[-1].quarters == ()


@pytest.mark.parametrize(
    ("criteria", "expected"),
    [
        (Criteria(text="epayment"), ["MA22"]),
        (Criteria(text="kämmerei zahlen"), ["MA22", "MC28"]),
        (Criteria(text="Kaemmerei zahlen"), ["MA22", "MC28"]),
        (Criteria(statuses=frozenset({MeasureStatus.WAITING})), ["MA20", "MA23"]),
        (Criteria(quick_wins=True), ["MB16", "MC01", "MB02", "E01", "MC06"]),
        (Criteria(columns={Column.FIELD: frozenset({"Menschen & Kultur"})}, text="lotsen"), ["MB05", "MC29", "MB06"]),
        (Criteria(text="nirgends"), []),
    ],
)
def test_filters_show_what_meets_them(sample_window: MainWindow, criteria: Criteria, expected: list[str]) -> None:
    area = plan(sample_window)
    area.list.view.filter.use(criteria)
    assert shown(area) == expected


def test_the_sums_follow_the_filter_and_can_be_left(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    everything = len(shown(area))
    area.list.filters.text.setText("ePayment")
    assert area.list.sums.text().startswith("1 von 76 Maßnahmen · 12 Personentage · 8.500,00\u00a0€ einmalig")
    click(sample_window, "Alle zeigen")
    assert len(shown(area)) == everything
    assert area.list.sums.text().startswith("76 Maßnahmen, davon 70 offen · ")


def test_every_output_counts_the_same_open_measures(
    sample_window: MainWindow, sample_template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is done or rejected is neither time nor money to come, wherever it is added up."""
    area = plan(sample_window)
    assert area.list.sums.text() == (
        "76 Maßnahmen, davon 70 offen · 908 Personentage · 181.600,00\u00a0€ einmalig · 64.400,00\u00a0€ im Jahr"
    )
    assert MeasuresArea.count(area.bench) == "70"
    model = area.bench.report()
    for part in ("70 offene Maßnahmen", "908 Personentagen", "181.600,00\u00a0€ einmalig", "64.400,00\u00a0€ im Jahr"):
        assert part in model.summary.resources
    write(model, Format.XLSX, tmp_path / "plan.xlsx")
    book = openpyxl.load_workbook(tmp_path / "plan.xlsx")
    summary = {row[0]: row[1] for row in book["Zusammenfassung"].iter_rows(values_only=True)}
    assert (summary["Offene Maßnahmen"], summary["Personentage dafür"]) == (70, 908)
    check = {row[1]: row[2] for row in book["Prüfung"].iter_rows(values_only=True)}
    assert check["Summe der offenen: Personentage"] == 908
    assert check["Summe der offenen: Kosten einmalig"] == 181_600
    assert check["Summe der offenen: Kosten pro Jahr"] == 64_400
    assert main(["--language", "de", "plan", str(sample_template)]) == 0
    assert "Maßnahmen: 76, davon offen: 70 · 908 PT · 181.600,00\u00a0€ einmalig · 64.400,00\u00a0€ im Jahr" in (
        capsys.readouterr().out.splitlines()
    )


def test_sums_count_what_nobody_owns_and_what_is_overdue(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    session = session_of(sample_window)
    record = area.details.record("MA22")
    session.edit_measure(replace(record, responsible="", due=date(2026, 1, 1)))
    rows = area.bench.report().measures
    assert sums_of(rows, date(2026, 1, 2)).overdue == 1
    assert sums_of(rows, date(2026, 1, 1)).overdue == 0
    assert sums_of(rows, date(2026, 1, 1)).unowned == 1
    assert shown(plan(sample_window, "unowned")) == ["MA22"]


def test_a_copied_plan_has_its_header(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    area.list.view.choose("MA22")
    area.list.view.copy()
    header, row = QGuiApplication.clipboard().text().split("\n")
    assert header.split("\t")[:2] == ["Nr.", "Maßnahme"]
    assert dict(zip(header.split("\t"), row.split("\t"), strict=True))["Kosten"] == "8.500,00\u00a0€"
