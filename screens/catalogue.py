"""All screens, in the order of the sheet. A new topic is a module with SCREENS and its name here."""

from screens import assessments, evaluate, overview, plan, rate, report, start, window, workspace
from screens.screen import Screen

SCREENS: tuple[Screen, ...] = (
    *start.SCREENS,
    *overview.SCREENS,
    *rate.SCREENS,
    *evaluate.SCREENS,
    *plan.SCREENS,
    *report.SCREENS,
    *window.SCREENS,
    *assessments.SCREENS,
    *workspace.SCREENS,
)


def named(names: list[str]) -> tuple[Screen, ...]:
    """The screens with these names or of these topics; all if there are none. Raises KeyError(name)."""
    for each in names:
        if not any(screen.name == each or screen.name.startswith(f"{each}-") for screen in SCREENS):
            raise KeyError(each)
    return tuple(
        screen
        for screen in SCREENS
        if not names or any(screen.name == each or screen.name.startswith(f"{each}-") for each in names)
    )
