"""The areas of the window, each with its tabs and states."""

from functools import partial

from screens import files
from screens.screen import Screen
from screens.stage import Stage


def at(area: str, place: str = "", *, survey: str = "", file: str = files.SAMPLE) -> "partial[None]":
    """A screen that is a place of an area."""
    return partial(_show, area=area, place=place, survey=survey, file=file)


def _show(stage: Stage, *, area: str, place: str, survey: str, file: str) -> None:
    stage.see(stage.go(area, place, survey=survey, file=file))


def _nothing(stage: Stage) -> None:
    stage.see(stage.window(files.EMPTY))


SCREENS = (
    Screen("overview-sample", "Übersicht", at("overview")),
    Screen("overview-people", "Übersicht, Befragung", at("overview", survey=files.PEOPLE)),
    Screen("overview-new", "Übersicht, noch keine Antwort", at("overview", file=files.NEW)),
    Screen("overview-empty", "Noch keine Erhebung", _nothing),
)
