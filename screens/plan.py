"""Maßnahmen: the list, the pictures, and what is asked there."""

from screens.areas import at
from screens.screen import Screen
from screens.stage import Stage
from ui.plan.area import MeasuresArea


def _settings(stage: Stage) -> None:
    area = stage.area(stage.go("measures", "list"), MeasuresArea)
    stage.in_dialog(area.change_settings)


SCREENS = (
    Screen("measures-list", "Maßnahmen, Liste", at("measures", "list")),
    Screen("measures-matrix", "Maßnahmen, Wirkung und Aufwand", at("measures", "matrix")),
    Screen("measures-quarters", "Maßnahmen, Quartale", at("measures", "quarters")),
    Screen("measures-settings", "Einstellungen des Plans", _settings),
)
