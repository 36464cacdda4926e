"""Maßnahmen: the list, the pictures, and what is asked there."""

from functools import partial

from reifegrad.domain.workspace import Component
from screens import files
from screens.places import at
from screens.screen import Screen
from screens.stage import Stage
from ui.plan.area import MeasuresArea


def _asked(stage: Stage, what: str) -> None:
    area = stage.area(stage.go("measures", "list"), MeasuresArea)
    stage.in_dialog({"settings": area.change_settings, "own": area.add_own}[what])


def _open(stage: Stage) -> None:
    """The first measure with its details; they are closed again afterwards."""
    window = stage.go("measures", "list")
    area = stage.area(window, MeasuresArea)
    area.list.open_measure(_first(stage))
    stage.see(window)
    area.list.close_panel()


def _override(stage: Stage, component: Component) -> None:
    area = stage.area(stage.go("measures", _first(stage)), MeasuresArea)
    stage.in_dialog(partial(area.override, component))
    area.list.close_panel()


def _first(stage: Stage) -> str:
    session = stage.session()
    assert session.main_assessment is not None
    return session.plan(session.main_assessment.id).measures[0].id


SCREENS = (
    Screen("measures-list", "Maßnahmen, Liste", at("measures", "list")),
    Screen("measures-details", "Maßnahmen, Einzelheiten", _open),
    Screen("measures-matrix", "Maßnahmen, Wirkung und Aufwand", at("measures", "matrix")),
    Screen("measures-quarters", "Maßnahmen, Quartale", at("measures", "quarters")),
    Screen("measures-new", "Noch keine Maßnahmen", at("measures", file=files.NEW)),
    Screen("measures-reading", "Maßnahmen, schreibgeschützt", at("measures", "list", file=files.READING)),
    Screen("measures-own", "Neue Maßnahme", partial(_asked, what="own")),
    Screen("measures-settings", "Einstellungen des Plans", partial(_asked, what="settings")),
    Screen("measures-impact", "Wert ändern, Wirkung", partial(_override, component=Component.IMPACT)),
    Screen("measures-quarter", "Wert ändern, Quartal", partial(_override, component=Component.QUARTER)),
)
