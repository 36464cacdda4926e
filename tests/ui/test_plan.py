"""Maßnahmen: the list, the details, and everything that people enter."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from reifegrad.cli import main
from reifegrad.domain.plan import MeasureStatus, Quarter
from reifegrad.domain.survey import ActionField, Effort, Role, SubjectKind
from reifegrad.domain.text import Language
from reifegrad.domain.workspace import Component, Municipality, OverrideKey, PlanSettings
from reifegrad.exports import Format, write
from reifegrad.session import Session
from reifegrad.survey import shipped_survey
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, focus, frame_of, session_of
from ui import announce, dialogs, theme
from ui.app import App
from ui.evaluate.area import AnalysisArea
from ui.main_window import MainWindow
from ui.messages import ToastBar
from ui.plan.area import MeasuresArea
from ui.plan.filter import Criteria, sums_of
from ui.plan.override_dialog import OverrideDialog
from ui.plan.own_dialog import OwnDialog
from ui.plan.settings_dialog import SettingsDialog
from ui.plan.table import Column, MeasureTable
from ui.rate.area import RateArea
from ui.widgets.choice import Choice, Number

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def plan(window: MainWindow, place: str = "list") -> MeasuresArea:
    frame_of(window).go("measures", place)
    area = frame_of(window).area
    assert isinstance(area, MeasuresArea)
    QApplication.processEvents()
    return area


def shown(area: MeasuresArea) -> list[str]:
    """Ids of the measures in the list."""
    return [each.id for each in area.list.view.filter.shown()]


def cell(area: MeasuresArea, column: Column) -> str:
    """The current measure's text in a column."""
    index = area.list.view.currentIndex()
    return str(area.list.view.model().index(index.row(), column).data())


def status_of(window: MainWindow, id: str) -> MeasureStatus:
    record = session_of(window).records.get(id)
    return record.status if record else MeasureStatus.PROPOSED


# the list


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
        "10",
        area.bench.report().measures[9].title,
        "Zahlen & Bescheid",
        "hoch",
        "mittel",
        "hoch · 5,3",
        "Kämmerei",
        "Q1\u00a02027",
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
    assert cell(area, Column.PRIORITY) == "hoch · 7,8"
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
@pytest.mark.parametrize("width", [1024, 1280, 1366])
def test_headings_are_never_cut_and_nothing_lies_beyond_the_edge(
    sample_window: MainWindow, app: App, language: Language, width: int
) -> None:
    app.settings.change(language=language)
    sample_window.resize(width, 768)
    view = plan(sample_window).list.view
    QApplication.processEvents()
    header = view.horizontalHeader()
    metrics = QFontMetrics(theme.font(bold=True))
    for column in Column:
        if not view.isColumnHidden(column):
            heading = str(view.model().headerData(column, Qt.Orientation.Horizontal))
            assert metrics.horizontalAdvance(heading) + 2 * theme.px(4) <= header.sectionSize(column), heading
    if width > 1024:
        assert view.horizontalScrollBar().maximum() == 0
    assert view.columnWidth(Column.MEASURE) >= theme.px(160)


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
        (Criteria(statuses=frozenset({MeasureStatus.WAITING})), ["MA20", "MA23"]),
        (Criteria(quick_wins=True), ["MB16", "MC01", "MB02", "E01", "MC06"]),
        (Criteria(field="Menschen & Kultur", text="lotsen"), ["MB05", "MC29", "MB06"]),
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
    click(area, "Alle zeigen")
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
    record = area.list.record("MA22")
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


# entering in the list


def test_responsible_is_typed_into_the_cell(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = plan(sample_window)
    view = area.list.view
    view.choose("MA15")
    view.setCurrentIndex(view.model().index(view.currentIndex().row(), Column.RESPONSIBLE))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "Amt 10")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "MA15" in session_of(sample_window).records)
    assert session_of(sample_window).records["MA15"].responsible == "Amt 10"
    assert view.current_id == "MA15"


@pytest.mark.parametrize(("typed", "expected"), [("12.500", 12500), ("7000,00 €", 7000), ("", None)])
def test_cost_is_read_in_the_form_of_the_language(
    sample_window: MainWindow, qtbot: QtBot, typed: str, expected: int | None
) -> None:
    area = plan(sample_window)
    view = area.list.view
    view.choose("MA22")
    view.edit(view.model().index(view.currentIndex().row(), Column.COST))
    editor = view.findChild(QLineEdit)
    assert editor is not None
    editor.setText(typed)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.findChild(QLineEdit) is None)
    assert session_of(sample_window).records["MA22"].cost_once == expected
    assert not area.list.is_open


def test_the_status_is_chosen_in_the_cell(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    view = area.list.view
    view.choose("MA15")
    view.edit(view.model().index(view.currentIndex().row(), Column.STATUS))
    editor = view.findChild(Choice)
    assert editor is not None
    editor.choose(MeasureStatus.IN_PROGRESS)
    editor.activated.emit(editor.currentIndex())
    QApplication.processEvents()
    assert status_of(sample_window, "MA15") is MeasureStatus.IN_PROGRESS
    assert cell(area, Column.STATUS) == "in Arbeit"


def test_the_status_moves_by_keyboard_and_is_spoken(
    sample_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(announce, "say", lambda _widget, text: said.append(text))
    area = plan(sample_window)
    area.list.view.choose("MA15")
    area.list.view.setFocus()
    qtbot.keyClick(area.list.view, Qt.Key.Key_Right, CTRL_SHIFT)
    assert status_of(sample_window, "MA15") is MeasureStatus.DECIDED
    assert said[-1] == "MA15, beschlossen"
    qtbot.keyClick(area.list.view, Qt.Key.Key_Left, CTRL_SHIFT)
    assert status_of(sample_window, "MA15") is MeasureStatus.PROPOSED


def test_several_proposals_are_adopted_at_once(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    area.list.filters.status.choose(frozenset({MeasureStatus.PROPOSED}))
    proposals = shown(area)
    area.list.view.selectAll()
    area.adopt()
    assert {status_of(sample_window, id) for id in proposals} == {MeasureStatus.DECIDED}


def test_delete_takes_out_and_the_toast_brings_back(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = plan(sample_window)
    before = session_of(sample_window).records["E01"]
    area.list.view.choose("E01")
    area.list.view.setFocus()
    qtbot.keyClick(area.list.view, Qt.Key.Key_Delete)
    assert "E01" not in session_of(sample_window).records
    toast = sample_window.findChild(ToastBar)
    assert toast is not None
    click(toast, "Rückgängig")
    assert session_of(sample_window).records["E01"] == before


# the details


def test_enter_opens_the_details_and_closing_returns_to_the_row(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = plan(sample_window)
    view = area.list.view
    view.choose("MA22")
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert area.list.is_open
    assert area.list.panel.isAncestorOf(focus())
    assert area.place() == "MA22"
    qtbot.keyClick(focus(), Qt.Key.Key_Escape)
    assert not area.list.is_open
    assert view.hasFocus()
    assert view.current_id == "MA22"


def test_a_link_opens_a_measure_that_a_filter_hides(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    area.list.filters.text.setText("ePayment")
    plan(sample_window, "MA07")
    assert area.list.panel.measure_id == "MA07"
    assert area.list.filters.criteria() == Criteria()


def test_the_details_stay_at_a_measure_that_the_filter_hides_after_a_change(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    area.list.filters.status.choose(frozenset(each for each in MeasureStatus if not each.is_closed))
    area.list.open_measure("MA28")
    form = area.list.panel.form
    form.status.choose(MeasureStatus.DONE)
    form.status.activated.emit(form.status.currentIndex())
    assert "MA28" not in shown(area)
    assert (area.list.panel.measure_id, area.list.view.current_id, area.place()) == ("MA28", "", "MA28")
    form.responsible.line.setText("Amt 10")
    form.responsible.flush()
    assert session_of(sample_window).records["MA28"].responsible == "Amt 10"


def test_the_details_of_an_own_measure_close_when_it_is_deleted(sample_window: MainWindow) -> None:
    area = plan(sample_window, "E01")
    area.list.panel.removal_asked.emit()
    assert "E01" not in session_of(sample_window).records
    assert not area.list.is_open


def test_every_field_of_the_form_is_stored_and_undone(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = plan(sample_window, "MA15")
    form, session = area.list.panel.form, session_of(sample_window)
    for entry, text in (
        (form.responsible, "Amt 10"),
        (form.participants, "Amt 32"),
        (form.due, "31.12.2026"),
        (form.cost_once, "1.500"),
        (form.cost_yearly, "300"),
        (form.funding, "Haushalt"),
    ):
        entry.line.setFocus()
        entry.line.selectAll()
        qtbot.keyClicks(entry.line, text)
        qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    form.lead.choose(Role.IT)
    form.lead.activated.emit(form.lead.currentIndex())
    form.progress.setValue(40)
    form.remark.setPlainText("läuft an")
    area.flush()
    record = session.records["MA15"]
    assert (record.responsible, record.participants, record.funding) == ("Amt 10", "Amt 32", "Haushalt")
    assert (record.due, record.cost_once, record.cost_yearly) == (date(2026, 12, 31), 1500, 300)
    assert (record.lead, record.progress, record.remark) == (Role.IT, 40, "läuft an")
    for _ in range(9):
        session.undo()
    assert "MA15" not in session.records
    assert form.responsible.line.text() == ""
    assert form.due.line.text() == ""


def test_what_cannot_be_read_stays_in_the_field_with_a_hint(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = plan(sample_window, "MA22")
    entry = area.list.panel.form.due
    entry.line.setFocus()
    entry.line.selectAll()
    qtbot.keyClicks(entry.line, "bald")
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    assert entry.problem.isVisible()
    assert entry.line.text() == "bald"
    assert entry.line.accessibleDescription() == "Geben Sie Tag, Monat und Jahr an."
    before = session_of(sample_window).records["MA22"].due
    area.list.panel.form.funding.line.setText("Haushalt")
    area.list.panel.form.funding.flush()
    assert session_of(sample_window).records["MA22"].due == before
    assert entry.line.text() == "bald"


def test_what_was_typed_belongs_to_the_measure_it_was_typed_for(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = plan(sample_window, "MA15")
    form = area.list.panel.form
    form.remark.setPlainText("nur hier")
    form.responsible.line.setText("Amt 10")
    area.list.panel.stepped.emit(1)
    records = session_of(sample_window).records
    assert (records["MA15"].remark, records["MA15"].responsible) == ("nur hier", "Amt 10")
    following = area.list.panel.measure_id
    assert following != "MA15"
    assert form.remark.toPlainText() == records[following].remark


def test_leaving_the_area_writes_what_is_typed(sample_window: MainWindow) -> None:
    area = plan(sample_window, "MA15")
    area.list.panel.form.remark.setPlainText("gleich weg")
    frame_of(sample_window).go("overview")
    assert session_of(sample_window).records["MA15"].remark == "gleich weg"


def test_the_mouse_wheel_over_a_page_changes_nothing(sample_window: MainWindow) -> None:
    form = plan(sample_window, "MA22").list.panel.form
    for widget in (form.status, form.lead, form.progress):
        assert widget.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_a_question_that_called_for_the_measure_is_one_click_away(sample_window: MainWindow) -> None:
    area = plan(sample_window, "MA27")
    click(area.list.panel, "Zu A8.1")
    rating = frame_of(sample_window).area
    assert isinstance(rating, RateArea)
    assert rating.spot is not None
    assert rating.spot.question_id == "A8.1"


def test_measures_of_other_surveys_are_worked_on_in_the_same_plan(window: MainWindow) -> None:
    session, assessment = session_of(window), frame_of(window).area.bench.assessment_id
    processes = session.start_assessment(shipped_survey("prozesse"), "Prozesse 2026", date(2026, 6, 1))
    process = session.add_subject(processes, SubjectKind.PROCESS, "Posteingang")
    session.rate(process, "C3.2", 0)
    area = plan(window, "MC05")
    assert area.bench.assessment_id == assessment
    assert area.list.panel.measure_id == "MC05"
    assert area.list.others.text() == "Der Plan berücksichtigt auch: Prozessreife (Prozesse 2026)"
    click(area.list.panel, "In den Plan übernehmen")
    assert session.records["MC05"].assessment_id == processes
    assert status_of(window, "MC05") is MeasureStatus.DECIDED
    click(area.list.panel, "Zu C3.2")
    assert area.bench.assessment_id == processes
    rating = frame_of(window).area
    assert isinstance(rating, RateArea)
    assert rating.spot is not None
    assert (rating.spot.subject_id, rating.spot.question_id) == (process, "C3.2")


def test_the_plan_is_filtered_by_survey(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    rows = area.bench.report().measures
    title = next(each.survey for each in rows if each.id.startswith("MC"))
    area.list.filters.survey.choose(title)
    assert shown(area) == [each.id for each in rows if each.survey == title]
    area.list.filters.reset()
    assert len(shown(area)) == len(rows)


def test_what_people_answered_is_looked_at_in_the_evaluation(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    rows = area.bench.report().measures
    measure = next(each for each in rows if each.id.startswith("MB") and each.questions[0].startswith("B"))
    plan(sample_window, measure.id).list.panel.content.question_chosen.emit(measure.questions[0])
    shown_area = frame_of(sample_window).area
    assert isinstance(shown_area, AnalysisArea)
    assert shown_area.place() == "items"


def test_what_comes_first_is_one_click_away(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    measure = next(each for each in area.bench.session.plan(area.bench.assessment_id).measures if each.requires)
    plan(sample_window, measure.id).list.panel.content.measure_chosen.emit(measure.requires[0])
    assert area.list.panel.measure_id == measure.requires[0]


# the priority


def answer(asked: Dialogs, value: str | int, reason: str) -> None:
    """Let the next override dialog be filled in."""

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, OverrideDialog)
        field = dialog.field
        if isinstance(field, Choice):
            field.choose(value)
        elif isinstance(field, Number):
            field.setValue(int(value))
        elif isinstance(field, QListWidget):
            for at in range(field.count()):
                ticked = field.item(at).data(Qt.ItemDataRole.UserRole) == value
                field.item(at).setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        else:
            field.setText(str(value))
        assert not dialog.verb.isEnabled()
        dialog.reason_field.setPlainText(reason)
        assert dialog.verb.isEnabled()
        return True

    asked.on_run = fill


@pytest.mark.parametrize(
    ("component", "value", "stored"),
    [
        (Component.NEED, "0,4", "0.4"),
        (Component.IMPACT, "5", "5"),
        (Component.DEADLINE, "3", "3"),
        (Component.DUTY, "2", "2"),
        (Component.ENABLER, "4", "4"),
        (Component.EFFORT, "XL", "XL"),
        (Component.PERSON_DAYS, 33, "33"),
        (Component.REQUIRES, "MA07", "MA07"),
        (Component.QUARTER, "2027-Q3", "2027-Q3"),
    ],
)
def test_every_component_is_overridden_with_a_reason_and_reset(
    sample_window: MainWindow, asked: Dialogs, component: Component, value: str | int, stored: str
) -> None:
    area = plan(sample_window, "MA22")
    answer(asked, value, "So beraten.")
    area.list.panel.score.lines[component].change.click()
    found = session_of(sample_window).overrides[OverrideKey("MA22", component)]
    assert (found.value, found.reason) == (stored, "So beraten.")
    QApplication.processEvents()
    line = area.list.panel.score.lines[component]
    assert line.reset.isVisible()
    assert line.value.text().endswith(" *")
    assert "Grund: So beraten." in line.why.text()
    assert cell(area, Column.PRIORITY).endswith("*")
    line.reset.click()
    assert OverrideKey("MA22", component) not in session_of(sample_window).overrides
    assert not line.reset.isVisible()


def test_a_value_that_is_refused_can_be_corrected(sample_window: MainWindow, asked: Dialogs) -> None:
    area = plan(sample_window, "MA22")
    given = iter(["7", "0.5"])

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, OverrideDialog)
        assert isinstance(dialog.field, QLineEdit)
        dialog.field.setText(next(given))
        dialog.reason_field.setPlainText("geschätzt")
        return True

    asked.on_run = fill
    area.list.panel.score.lines[Component.NEED].change.click()
    assert asked.kinds() == ["run", "problem", "run"]
    assert session_of(sample_window).overrides[OverrideKey("MA22", Component.NEED)].value == "0.5"


def test_the_score_is_shown_as_arithmetic(sample_window: MainWindow) -> None:
    area = plan(sample_window, "MA22")
    measure = next(each for each in area.bench.session.plan(area.bench.assessment_id).measures if each.id == "MA22")
    assert measure.score == Fraction(2 * measure.value + measure.deadline + measure.duty + measure.enabler, 3)
    assert area.list.panel.score.formula.text().endswith(
        f"(2 × 2,93 + Frist {measure.deadline} + Pflicht 5 + Wegbereiter {measure.enabler}) / 3 = 5,29."
    )


def test_cancelling_changes_nothing(sample_window: MainWindow, asked: Dialogs) -> None:
    area = plan(sample_window, "MA22")
    before = session_of(sample_window).undo_status
    area.override(Component.IMPACT)
    area.add_own()
    area.change_settings()
    assert asked.kinds() == ["run", "run", "run"]
    assert session_of(sample_window).undo_status == before


# own measures and settings


def test_an_own_measure_is_written_shown_and_changed(sample_window: MainWindow, asked: Dialogs) -> None:
    area = plan(sample_window)

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, OwnDialog)
        assert not dialog.verb.isEnabled()
        dialog.title_field.setText("Formularserver ablösen")
        dialog.field.choose(ActionField.PROCESS)
        dialog.effort.choose(Effort.L)
        dialog.effort.activated.emit(dialog.effort.currentIndex())
        dialog.goal.setPlainText("Ein Weg für alle Formulare.")
        dialog.responsible.line.setText("IT-Stelle")
        dialog.due.line.setText("bald")
        dialog.cost_once.line.setText("12.000")
        dialog.accept()
        assert dialog.due.problem.text() == "Geben Sie Tag, Monat und Jahr an."
        assert dialog.result() == QDialog.DialogCode.Rejected
        dialog.due.line.setText("30.06.2027")
        dialog.accept()
        return dialog.result() == QDialog.DialogCode.Accepted

    asked.on_run = fill
    click(area, "Neue Maßnahme …")
    assert area.list.panel.measure_id == "E02"
    record = session_of(sample_window).records["E02"]
    assert (record.responsible, record.due) == ("IT-Stelle", date(2027, 6, 30))
    assert (record.cost_once, record.cost_yearly) == (12_000, None)
    own = record.own
    assert own is not None
    assert (own.title, own.field, own.effort, own.person_days) == (
        "Formularserver ablösen",
        ActionField.PROCESS,
        Effort.L,
        30,
    )

    def change(dialog: QDialog) -> bool:
        assert isinstance(dialog, OwnDialog)
        assert dialog.goal.text() == "Ein Weg für alle Formulare."
        dialog.title_field.setText("Formularserver ersetzen")
        return True

    asked.on_run = change
    click(area, "Inhalt ändern …")
    own = session_of(sample_window).records["E02"].own
    assert own is not None
    assert own.title == "Formularserver ersetzen"


def test_a_proposal_is_adopted_in_its_details(sample_window: MainWindow) -> None:
    area = plan(sample_window, "MA15")
    click(area.list.panel, "In den Plan übernehmen")
    assert status_of(sample_window, "MA15") is MeasureStatus.DECIDED
    assert area.list.panel.measure_id == "MA15"
    assert not area.list.panel.adopt.isVisible()
    click(area.list.panel, "Aus dem Plan nehmen")
    assert status_of(sample_window, "MA15") is MeasureStatus.PROPOSED


def test_settings_show_their_outcome_before_they_are_applied(sample_window: MainWindow, asked: Dialogs) -> None:
    area = plan(sample_window, "quarters")
    session_of(sample_window).clear_override("MB01", Component.QUARTER)
    outcomes: list[str] = []

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, SettingsDialog)
        outcomes.append(dialog.outcome.text())
        dialog.capacity.setValue(120)
        dialog.reserve.setValue(0)
        dialog.start.choose(Quarter(2027, 2))
        outcomes.append(dialog.outcome.text())
        return True

    asked.on_run = fill
    click(area, "Planeinstellungen …")
    assert outcomes[0] == (
        "Pflichtaufgaben nehmen höchstens 48 von 60 Personentagen je Quartal, solange Maßnahmen mit Nutzen warten. "
        "908 Personentage brauchen damit 16 Quartale, bis Q3\u00a02030."
    )
    assert outcomes[0] != outcomes[1]
    assert session_of(sample_window).plan_settings == PlanSettings(120, 0, Quarter(2027, 2))
    chart = area.quarters.view.chart.chart
    assert chart is not None
    assert chart.marks[0].id == "2027-Q2"


def test_settings_beyond_their_limits_stay_in_view_and_are_not_applied(
    sample_window: MainWindow, asked: Dialogs
) -> None:
    area = plan(sample_window, "quarters")
    before = session_of(sample_window).plan_settings
    seen: list[tuple[int, bool, str]] = []

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, SettingsDialog)
        for field, value in ((dialog.reserve, 99), (dialog.reserve, 80), (dialog.capacity, 0), (dialog.capacity, 50)):
            field.setValue(value)
            kind = dialog.limits[field].property("kind")
            seen.append((field.value(), dialog.verb.isEnabled(), kind))
        assert dialog.limits[dialog.reserve].text() == "Möglich sind 0 bis 80."
        assert dialog.outcome.text().startswith("Pflichtaufgaben nehmen höchstens 10 von 50 Personentagen")
        return False

    asked.on_run = fill
    click(area, "Planeinstellungen …")
    assert seen == [(99, False, "problem"), (80, True, "secondary"), (0, False, "problem"), (50, True, "secondary")]
    assert session_of(sample_window).plan_settings == before


# pictures and other surroundings


def test_a_number_in_the_matrix_opens_its_measure(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = plan(sample_window, "matrix")
    chart = area.matrix.view.chart
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chart.chart is not None
    assert area.list.panel.measure_id == chart.chart.marks[0].id
    assert area.head.bar.currentIndex() == 0


def test_without_room_beside_it_the_details_take_the_place_of_the_list(sample_window: MainWindow, app: App) -> None:
    app.settings.change(text_size=200)
    area = plan(sample_window, "MA22")
    assert not area.list.view.isVisible()
    assert not area.head.isVisible()
    area.list.close_panel()
    QApplication.processEvents()
    assert area.list.view.isVisible()
    assert area.head.isVisible()


def test_a_plan_without_measures_shows_the_way_on(app: App, tmp_path: Path) -> None:
    path = tmp_path / "Neu.reifegrad"
    with Session.create(path, Municipality("Neu")) as session:
        session.start_assessment(shipped_survey("ozg-efa"), "Erhebung 2026", date(2026, 11, 1))
    window = app.open_window(str(path))
    area = plan(window)
    click(area, "Fragen beantworten")
    assert isinstance(frame_of(window).area, RateArea)


def test_the_place_is_kept_when_the_language_changes(sample_window: MainWindow, app: App) -> None:
    plan(sample_window, "MA22")
    app.settings.change(language="nl")
    area = frame_of(sample_window).area
    assert isinstance(area, MeasuresArea)
    assert area.list.panel.measure_id == "MA22"


def test_dialogs_of_the_plan_start_in_their_first_field(
    sample_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []

    def look(dialog: QDialog) -> bool:
        dialog.show()
        dialog.activateWindow()
        QApplication.processEvents()
        assert isinstance(dialog, OwnDialog)
        seen.append(dialog.title_field.hasFocus())
        dialog.close()
        return False

    monkeypatch.setattr(dialogs, "run", look)
    plan(sample_window).add_own()
    assert seen == [True]
