"""Auswerten: one dimension can be looked at alone, on every tab that has dimensions, and each place says so."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTableView
from pytestqt.qtbot import QtBot

from tests.ui.looks import click, frame_of, session_of
from tests.ui.test_evaluate_surveys import TABS, evaluate, texts
from ui.evaluate.area import AnalysisArea
from ui.evaluate.finding import FindingView
from ui.main_window import MainWindow

NARROWED = {
    "ozg-efa": ("A3", ("dimensions", "gaps", "distribution", "heatmap")),
    "akzeptanz": ("B4", ("people", "items", "groups")),
    "prozesse": ("C2", ("attributes",)),
}
"""By survey: a dimension, and the tabs that can show it alone."""


def choose(area: AnalysisArea, dimension_id: str) -> None:
    """Choose a dimension as a person does; empty for all."""
    area.dimensions.picker.choose(dimension_id)
    area.dimensions.picker.box.activated.emit(area.dimensions.picker.box.currentIndex())


def shown_ids(area: AnalysisArea) -> set[str]:
    """The dimensions of everything that the charts and tables in view have a row for."""
    QApplication.processEvents()
    tab = area.tab(area.place().partition("/")[0])
    charts = [each.chart.chart for each in tab.findChildren(FindingView) if each.isVisible()]
    ids = [mark.id for each in charts if each for mark in each.marks]
    for table in (each for each in tab.findChildren(QTableView) if each.isVisible()):
        ids += [str(table.model().index(y, 0).data()) for y in range(table.model().rowCount())]
    return {each[:2] for each in ids if each[:1] in "ABC" and each[1:2].isdigit()}


def test_one_dimension_stays_in_view_where_there_are_dimensions_and_other_tabs_say_why_not(
    sample_window: MainWindow,
) -> None:
    for survey_id, (chosen, tabs) in NARROWED.items():
        area = evaluate(sample_window, survey_id, tabs[0])
        assert len(shown_ids(area)) > 2
        choose(area, chosen)
        for each in TABS[survey_id]:
            area.head.bar.setCurrentIndex(area.tabs.index(each))
            reason = area.tab(each).whole()
            assert area.dimensions.picker.isEnabled() is (each in tabs)
            if each in tabs:
                assert not reason
                assert shown_ids(area) == {chosen}, each
                assert area.place() == f"{each}/{chosen}"
                assert area.filter is not None
                assert chosen in area.filter.text
            else:
                assert area.filter is None
                assert reason in area.dimensions.picker.box.toolTip()
                assert f"Der Filter auf „{chosen}“ wirkt hier nicht. {reason}" in texts(area)


def test_status_bar_and_a_button_beside_the_list_take_the_filter_away(sample_window: MainWindow) -> None:
    area = evaluate(sample_window, "ozg-efa", "gaps")
    choose(area, "A7")
    QApplication.processEvents()
    parts = [each for each in sample_window.statusBar().findChildren(QAbstractButton) if each.isVisible()]
    told = next(each for each in parts if "A7" in each.text())
    assert told.text() == "Filter: nur A7 von 8 Handlungsfeldern"
    told.click()
    assert (area.filter, area.place()) == (None, "gaps")
    assert len(shown_ids(area)) > 2
    choose(area, "A7")
    assert shown_ids(area) == {"A7"}
    click(area, "Alle zeigen")
    assert len(shown_ids(area)) > 2
    assert area.dimensions.picker.box.hasFocus()
    assert not area.dimensions.all.isVisible()


def test_a_chart_of_one_dimension_says_so_in_the_picture_and_in_its_copy(sample_window: MainWindow) -> None:
    area = evaluate(sample_window, "ozg-efa", "dimensions/A3")
    view = next(each for each in area.tab("dimensions").findChildren(FindingView) if each.isVisible())
    made = view.chart.chart
    assert made is not None
    assert made.subtitle.startswith("Gezeigt: nur „A3 ")
    assert made.subtitle.endswith("eines von 8 Handlungsfeldern")
    assert made.sentence.startswith("A3\u00a0")
    view.copy_table()
    first, head, *rows = QGuiApplication.clipboard().text().split("\n")
    assert first == made.subtitle
    assert head.startswith("Handlungsfeld\t")
    assert [each[:2] for each in rows] == ["A3"]
    view.show_table(True)
    assert made.subtitle in texts(view)


def test_the_report_keeps_all_dimensions_and_a_person_s_sentence_about_them(sample_window: MainWindow) -> None:
    area = evaluate(sample_window, "ozg-efa", "distribution")
    session = session_of(sample_window)
    session.set_conclusion(area.bench.assessment_id, "distribution", "Eigener Satz über alle.")
    view = next(each for each in area.tab("distribution").findChildren(FindingView) if each.isVisible())
    assert view.chart.chart is not None
    assert view.chart.chart.sentence == "Eigener Satz über alle."
    choose(area, "A3")
    assert view.chart.chart.sentence != "Eigener Satz über alle."
    assert not view.change.isEnabled()
    assert not view.edited.isVisible()
    assert view.include.text() == "In Bericht übernehmen, mit allen Handlungsfeldern"
    assert session.conclusions(area.bench.assessment_id)["distribution"] == "Eigener Satz über alle."


def test_the_filter_is_kept_for_the_file_and_each_survey(sample_window: MainWindow) -> None:
    area = evaluate(sample_window, "ozg-efa", "gaps/A7")
    evaluate(sample_window, "akzeptanz", "people/B4")
    other = AnalysisArea(area.bench)
    other.restore_view({"dimensions": f"{area.view_state()['dimensions']} x: :y kaputt"})
    other.enter()
    assert other.dimensions.dimension_id == "B4"
    assert dict(each.split(":") for each in area.view_state()["dimensions"].split()) == {
        "ozg-efa": "A7",
        "akzeptanz": "B4",
    }
    other.deleteLater()


def test_the_way_back_from_a_dimension_leads_to_all_of_them(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = evaluate(sample_window, "ozg-efa", "distribution")
    view = next(each for each in area.tab("distribution").findChildren(FindingView) if each.isVisible())
    view.chart.setFocus()
    qtbot.keyClick(view.chart, Qt.Key.Key_End)
    qtbot.keyClick(view.chart, Qt.Key.Key_Return)
    assert area.place() == "heatmap/A8"
    sample_window.places.back()
    assert area.place() == "distribution"
    assert len(shown_ids(area)) == 8
    sample_window.places.forward()
    assert area.place() == "heatmap/A8"


def test_a_dimension_out_of_scope_hides_nothing_and_is_named_on_request_on_every_tab(
    sample_window: MainWindow,
) -> None:
    area = evaluate(sample_window, "ozg-efa", "heatmap/A7")
    assert not area.dimensions.in_scope.isVisible()
    session_of(sample_window).set_scope(area.bench.assessment_id, {"A7": "wird gesondert geprüft"})
    assert area.filter is None
    assert len(shown_ids(area)) == 7
    assert not area.dimensions.all.isVisible()
    assert area.dimensions.in_scope.isChecked()
    assert "wird gesondert geprüft" not in texts(area)
    area.dimensions.in_scope.click()
    for each in ("heatmap", "level"):
        frame_of(sample_window).go("analysis", each)
        shown = [label.text() for label in area.findChildren(QLabel) if label.isVisible()]
        assert any("A7" in text and "wird gesondert geprüft" in text for text in shown)
    assert "A7" not in shown_ids(area)
