"""Vorbereiten: scope, participants, schedule, documents, thresholds."""

from functools import partial

from PySide6.QtWidgets import QTabBar

from screens import files
from screens.places import at
from screens.screen import Screen
from screens.stage import Stage
from ui.prepare.area import PrepareArea
from ui.prepare.people_tab import PeopleTab
from ui.prepare.schedule_tab import ScheduleTab
from ui.prepare.thresholds_dialog import ThresholdsDialog


def _people(stage: Stage) -> None:
    """The usual groups; they are taken away again."""
    window = stage.go("prepare", "people", file=files.OWN)
    tab = stage.area(window, PrepareArea).tab
    assert isinstance(tab, PeopleTab)
    tab.add_usual()
    stage.see(window)
    stage.session(files.OWN).undo()


def _schedule(stage: Stage) -> None:
    """The meetings that are proposed; they are taken away again."""
    window = stage.go("prepare", "schedule", file=files.OWN)
    tab = stage.area(window, PrepareArea).tab
    assert isinstance(tab, ScheduleTab)
    tab.add_proposed()
    stage.see(window)
    stage.session(files.OWN).undo()


def _thresholds(stage: Stage, *, effect: bool) -> None:
    """The thresholds, or their effect, which is a tab of its own where text is large."""

    def turn(dialog: ThresholdsDialog) -> None:
        tabs = dialog.findChild(QTabBar)
        if effect and tabs:
            tabs.setCurrentIndex(1)

    window = stage.go("prepare", "scope")
    stage.in_dialog(lambda: stage.press(window, "ScopeTab", "Thresholds …"), turn)


SCREENS = (
    Screen("prepare-scope", "Vorbereiten, Umfang", at("prepare", "scope")),
    Screen("prepare-scope-people", "Vorbereiten, Umfang der Befragung", at("prepare", "scope", survey=files.PEOPLE)),
    Screen("prepare-thresholds", "Schwellen", partial(_thresholds, effect=False)),
    Screen("prepare-thresholds-effect", "Schwellen, Wirkung", partial(_thresholds, effect=True)),
    Screen("prepare-people", "Vorbereiten, Beteiligte", _people),
    Screen("prepare-people-none", "Vorbereiten, noch keine Gruppen", at("prepare", "people")),
    Screen("prepare-schedule", "Vorbereiten, Ablauf", _schedule),
    Screen("prepare-schedule-none", "Vorbereiten, noch kein Termin", at("prepare", "schedule", file=files.NEW)),
    Screen("prepare-documents", "Vorbereiten, Unterlagen", at("prepare", "documents")),
    Screen("prepare-reading", "Vorbereiten, schreibgeschützt", at("prepare", "scope", file=files.READING)),
)
