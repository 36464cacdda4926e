"""Screens that are nothing but a place of an area."""

from collections.abc import Callable
from functools import partial

from screens import files
from screens.stage import Stage


def at(area: str, place: str = "", *, survey: str = "", file: str = files.SAMPLE) -> Callable[[Stage], object]:
    """Show a place of an area, as `Stage.go` does."""
    return partial(_show, area=area, place=place, survey=survey, file=file)


def _show(stage: Stage, *, area: str, place: str, survey: str, file: str) -> None:
    stage.see(stage.go(area, place, survey=survey, file=file))
