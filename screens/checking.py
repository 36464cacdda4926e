"""All checks over all screens, and whether anything is in no screen at all."""

import pkgutil
from collections import defaultdict
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

from PySide6.QtWidgets import QDialog, QTabBar, QWidget

import ui
from screens.catalogue import named
from screens.checks import access, fit, texts
from screens.checks.freed import Freed
from screens.checks.models import Models
from screens.screen import Screen
from screens.visiting import Setting, visit
from ui.area import Area
from ui.evaluate.tab import Tab
from ui.widgets.tabs import TabHead


def check(names: Sequence[str], setting: Setting, home: Path) -> list[str]:
    """What is the matter with the screens or topics of these names, all if there are none.

    A line for each finding: its kind, what it is, and the screens that have it.
    Kinds are texts, fit, access, log (what Qt warned of, and faults), freed (what is left of a dialog) and missing
    (what no screen shows).
    """
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    seen, models, freed = Seen(), Models(), Freed()

    def look(screen: Screen, widget: QWidget) -> None:
        for each in (seen, models, freed):
            each.look(widget)
        for kind, findings in (
            ("texts", texts.findings(widget, setting.language)),
            ("fit", fit.findings(widget)),
            ("access", access.findings(widget)),
        ):
            for text in findings:
                found[kind, text].append(screen.name)

    def trouble(screen: Screen, text: str) -> None:
        found["log", text].append(screen.name)

    def finish() -> None:
        for each in freed.findings():
            found["freed", each].append("-")

    visit([each for each in named(names) if each.is_checked or names], setting, home, look, trouble, finish)
    if not names:
        for each in (*seen.missing(), *models.missing()):
            found["missing", each].append("-")
    return [_line(kind, text, names) for (kind, text), names in found.items()]


def _line(kind: str, text: str, names: Sequence[str]) -> str:
    return f"{kind}: {' '.join(text.split())} [{', '.join(dict.fromkeys(names))}]"


class Seen:
    """Which dialogs, areas and tabs were in view."""

    def __init__(self) -> None:
        self._kinds: set[type[QWidget]] = set()
        self._offered: set[tuple[str, str]] = set()
        self._chosen: set[tuple[str, str]] = set()

    def look(self, root: QWidget) -> None:
        for each in (root, *root.findChildren(QWidget)):
            if each.isVisible():
                self._kinds.add(type(each))
                if isinstance(each, TabHead):  # its bar gives way to a list where it has no room
                    self._look_at_tabs(each.bar)
                elif isinstance(each, QTabBar):
                    self._look_at_tabs(each)

    def missing(self) -> Iterator[str]:
        """What a person can come to, but no screen shows."""
        for each in _kinds():
            if not any(issubclass(kind, each) for kind in self._kinds):
                yield f"{each.__module__}.{each.__name__} is in no screen"
        for name, text in sorted(self._offered - self._chosen):
            yield f"tab “{text}” of “{name}” is in no screen"

    def _look_at_tabs(self, bar: QTabBar) -> None:
        """Tabs by name; one with a count is the same whatever the count is."""
        texts = [bar.tabText(at).split(" (")[0] for at in range(bar.count())]
        name = bar.accessibleName()
        self._offered |= {(name, each) for each in texts}
        if bar.currentIndex() >= 0:
            self._chosen.add((name, texts[bar.currentIndex()]))


def _kinds() -> Iterator[type[QWidget]]:
    """All dialogs, areas and tabs of the window that are no mere base of others."""
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        import_module(module.name)
    for base in (QDialog, Area, Tab):
        for each in _below(base):
            if each.__module__.startswith("ui.") and not any(_below(each)):
                yield each


def _below(kind: type[QWidget]) -> Iterator[type[QWidget]]:
    for each in kind.__subclasses__():
        yield each
        yield from _below(each)
