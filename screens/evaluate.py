"""Auswerten: the tabs of each survey, and how their figures were calculated."""

from functools import partial

from screens import files
from screens.places import at
from screens.screen import Screen
from screens.stage import Stage
from ui.evaluate.area import AnalysisArea
from ui.evaluate.process_net_tab import ProcessNetTab


def _calculated(stage: Stage, place: str, survey: str) -> None:
    window = stage.go("analysis", place, survey=survey)
    stage.in_dialog(lambda: stage.press(window, "FigureCard", "How calculated?"))


def _whole(stage: Stage) -> None:
    stage.go("analysis", "gaps/A3")
    stage.see(stage.go("analysis", "level"))
    stage.go("analysis", "gaps")


def _compared(stage: Stage) -> None:
    window = stage.go("analysis", "process-net", survey=files.PROCESSES)
    tab = stage.area(window, AnalysisArea).tab("process-net")
    assert isinstance(tab, ProcessNetTab)
    tab.other.box.setCurrentIndex(1)
    tab.other.picked.emit()
    stage.see(window)


SCREENS = (
    Screen("analysis-dimensions", "Auswerten, Handlungsfelder", at("analysis", "dimensions")),
    Screen("analysis-dimension", "Auswerten, ein Handlungsfeld", at("analysis", "dimensions/A3")),
    Screen("analysis-gaps", "Auswerten, Lücken", at("analysis", "gaps")),
    Screen("analysis-gaps-dimension", "Auswerten, Lücken eines Handlungsfelds", at("analysis", "gaps/A3")),
    Screen("analysis-distribution", "Auswerten, Verteilung", at("analysis", "distribution")),
    Screen("analysis-heatmap", "Auswerten, Heatmap", at("analysis", "heatmap")),
    Screen("analysis-net", "Auswerten, Netz", at("analysis", "net")),
    Screen("analysis-whole", "Auswerten, ein Filter ohne Wirkung", _whole),
    Screen("analysis-level", "Auswerten, Stufe", at("analysis", "level")),
    Screen("analysis-services", "Auswerten, Leistungen", at("analysis", "services")),
    Screen("analysis-combined", "Auswerten, alle Erhebungen zusammen", at("analysis", "combined")),
    Screen("analysis-people", "Auswerten, Befragung", at("analysis", "people", survey=files.PEOPLE)),
    Screen("analysis-items", "Auswerten, Fragen der Befragung", at("analysis", "items", survey=files.PEOPLE)),
    Screen(
        "analysis-items-dimension",
        "Auswerten, Fragen eines Handlungsfelds",
        at("analysis", "items/B3", survey=files.PEOPLE),
    ),
    Screen("analysis-groups", "Auswerten, Gruppen der Befragung", at("analysis", "groups", survey=files.PEOPLE)),
    Screen("analysis-people-net", "Auswerten, Netz der Befragung", at("analysis", "people-net", survey=files.PEOPLE)),
    Screen("analysis-processes", "Auswerten, Prozesse", at("analysis", "processes", survey=files.PROCESSES)),
    Screen("analysis-attributes", "Auswerten, Prozessattribute", at("analysis", "attributes", survey=files.PROCESSES)),
    Screen("analysis-process-net", "Auswerten, Netz eines Prozesses", _compared),
    Screen("analysis-new", "Auswerten, noch keine Antwort", at("analysis", file=files.NEW)),
    Screen("analysis-running", "Auswerten, Befragung läuft", at("analysis", file=files.RUNNING)),
    Screen("analysis-calculated", "Wie gerechnet? Kennzahl", partial(_calculated, place="services", survey="")),
)
