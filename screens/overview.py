"""Übersicht: what stands first in each survey, and how it was calculated."""

from screens import files
from screens.places import at
from screens.screen import Screen
from screens.stage import Stage
from ui.charts.chart_widget import ChartView
from ui.overview.area import OverviewArea


def _nothing(stage: Stage) -> None:
    stage.see(stage.window(files.EMPTY))


def _calculated(stage: Stage) -> None:
    window = stage.go("overview")
    stage.in_dialog(lambda: stage.press(window, "FigureCard", "How calculated?"))


def _level(stage: Stage) -> None:
    window = stage.go("overview")
    stage.in_dialog(lambda: stage.press(window, "FigureCard", "How calculated?", at=1))


def _closed(stage: Stage) -> None:
    """Last year's assessment, which is closed."""
    window = stage.go("overview")
    assert window.bench is not None
    closed = next(each for each in stage.session().assessments if each.closed)
    window.bench.choose_assessment(closed.id)
    stage.see(window)


def _table(stage: Stage) -> None:
    """The chart as a table; it is a chart again afterwards."""
    area = stage.area(stage.go("overview"), OverviewArea)
    chart = area.findChildren(ChartView)[0]
    stage.press(chart, "ChartView", "Show as table")
    stage.see(area.window())
    stage.press(chart, "ChartView", "Show as chart")


SCREENS = (
    Screen("overview-sample", "Übersicht", at("overview")),
    Screen("overview-table", "Übersicht, Diagramm als Tabelle", _table),
    Screen("overview-people", "Übersicht, Befragung der Beschäftigten", at("overview", survey=files.PEOPLE)),
    Screen("overview-processes", "Übersicht, Prozesse", at("overview", survey=files.PROCESSES)),
    Screen("overview-new", "Übersicht, noch keine Antwort", at("overview", file=files.NEW)),
    Screen("overview-running", "Übersicht, Befragung läuft", at("overview", file=files.RUNNING)),
    Screen("overview-empty", "Noch keine Erhebung", _nothing),
    Screen("overview-closed", "Übersicht, abgeschlossene Erhebung", _closed),
    Screen("overview-reading", "Schreibgeschützte Datei", at("overview", file=files.READING)),
    Screen("overview-calculated", "Wie gerechnet? Gesamtindex", _calculated),
    Screen("overview-level", "Wie gerechnet? Stufe", _level),
)
