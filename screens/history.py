"""Verlauf: with two assessments, with one, and beginning the next."""

from screens import files
from screens.places import at
from screens.screen import Screen
from screens.stage import Stage


def _follow_up(stage: Stage) -> None:
    window = stage.go("history")
    stage.in_dialog(lambda: stage.press(window, "HistoryArea", "Follow-up assessment …"))


SCREENS = (
    Screen("history-sample", "Verlauf", at("history")),
    Screen("history-one", "Verlauf, eine Erhebung", at("history", file=files.NEW)),
    Screen("history-follow-up", "Folgeerhebung beginnen", _follow_up),
)
