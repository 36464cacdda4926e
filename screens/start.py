"""Before a file is open."""

from reifegrad.preferences import RecentFile
from screens.screen import Screen
from screens.stage import Stage

_DAY = "2026-11-20T14:32"


def _empty(stage: Stage) -> None:
    stage.app.settings.restore_recent(())
    stage.see(stage.start())


def _recent(stage: Stage) -> None:
    """One file is there, one is not."""
    window = stage.window()
    path = window.path
    assert path is not None
    here = RecentFile(str(path), "Moorwieden", "Erhebung 2026", answered=44, questions=44, used_at=_DAY)
    gone = RecentFile(str(path.with_name("Altstadt.reifegrad")), "Altstadt", "Erhebung 2025", 18, 44, _DAY)
    stage.app.settings.restore_recent((here, gone))
    stage.see(stage.start())


SCREENS = (
    Screen("start-empty", "Start, noch nichts verwendet", _empty),
    Screen("start-recent", "Start mit zuletzt verwendeten Dateien", _recent),
)
