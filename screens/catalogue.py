"""All screens, in the order of the sheet. A new topic is a module with SCREENS and its name here."""

from collections.abc import Sequence

from screens import (
    assessments,
    evaluate,
    history,
    importing,
    overview,
    plan,
    prepare,
    rate,
    report,
    start,
    window,
    workspace,
)
from screens.screen import Screen

SCREENS: tuple[Screen, ...] = (
    *start.SCREENS,
    *overview.SCREENS,
    *prepare.SCREENS,
    *rate.SCREENS,
    *evaluate.SCREENS,
    *plan.SCREENS,
    *report.SCREENS,
    *history.SCREENS,
    *window.SCREENS,
    *importing.SCREENS,
    *assessments.SCREENS,
    *workspace.SCREENS,
)


def named(names: Sequence[str]) -> tuple[Screen, ...]:
    """The screens with these names or of these topics; all if there are none. Raises KeyError(name)."""
    for each in names:
        if not any(_is_called(screen, each) for screen in SCREENS):
            raise KeyError(each)
    return tuple(screen for screen in SCREENS if not names or any(_is_called(screen, each) for each in names))


def _is_called(screen: Screen, name: str) -> bool:
    return screen.name == name or screen.name.startswith(f"{name}-")
