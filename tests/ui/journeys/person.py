"""A person at the window: real keys go to what has the focus, real clicks to what is in view."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looks import focus

Act = Callable[[], None]
_STOPS = 120
"""More stops of the tab key than any window has."""
_PATIENCE = 5.0


class Person:
    """Counts what it does, so that a journey can say how short it is."""

    def __init__(self) -> None:
        self.clicks = 0
        self.keys = 0
        self._plans: list[Act] = []
        self.met: list[str] = []
        """The dialogs that came, by the name of their class."""

    # keys

    def press(self, keys: str, times: int = 1) -> None:
        """Press keys such as "Ctrl+Shift+E" or "Tab"."""
        pressed = QKeySequence(keys)[0]
        for _ in range(times):
            self.keys += 1
            to = QApplication.activePopupWidget() or focus()  # a menu that is open takes all keys
            QtBot.keyClick(to, pressed.key(), pressed.keyboardModifiers())
            QApplication.processEvents()

    def write(self, text: str) -> None:
        """Type a text in place of what is selected."""
        self.keys += len(text)
        QtBot.keyClicks(focus(), text)
        QApplication.processEvents()

    def go_to(self, name: str, *, by: str = "Tab") -> QWidget:
        """Press the tab key until a screen reader says this name, or one that begins so."""
        passed = []
        for _ in range(_STOPS):
            passed.append(heard(focus()))
            if passed[-1].startswith(name):
                return focus()
            self.press(by)
        raise AssertionError(f"{name!r} is not among {list(dict.fromkeys(passed))}")

    def choose(self, name: str) -> None:
        """Go to a button with the tab key and press it with the space bar."""
        self.go_to(name)
        self.press("Space")

    def call(self, command: str) -> None:
        """Find a command by its name and do it; what it opens is for those who expect it."""

        def search() -> None:
            self.write(command)
            self.press("Return")

        self._plans.insert(0, search)
        self.press("Ctrl+Shift+P")

    # the mouse

    def click(self, root: QWidget, name: str) -> None:
        """Click the visible button that is called so."""
        QApplication.processEvents()
        buttons = [each for each in root.findChildren(QAbstractButton) if each.isVisible() and heard(each) == name]
        assert len(buttons) == 1, (name, len(buttons))
        assert buttons[0].isEnabled(), name
        self.clicks += 1
        QtBot.mouseClick(buttons[0], Qt.MouseButton.LeftButton, pos=buttons[0].rect().center())
        QApplication.processEvents()

    # dialogs

    def expects(self, *plans: Act) -> None:
        """What to do in the dialogs that come next, in their order."""
        self._plans.extend(plans)

    @property
    def waits(self) -> bool:
        """Whether a dialog that was expected has not come."""
        return bool(self._plans)

    def meet(self, dialog: QDialog) -> int:
        """In place of `QDialog.exec`: the dialog is shown, worked in, and has to be closed then."""
        before = QApplication.activeWindow()
        self.met.append(type(dialog).__name__)
        assert self._plans, f"{type(dialog).__name__}: nobody expected “{dialog.windowTitle()}”"
        plan = self._plans.pop(0)
        dialog.setModal(True)
        dialog.show()
        dialog.activateWindow()
        until(lambda: dialog.isAncestorOf(focus()))
        plan()
        until(lambda: not dialog.isVisible())
        if before is not None and before.isVisible():
            before.activateWindow()
            until(before.isActiveWindow)
        return dialog.result()


def heard(widget: QWidget) -> str:
    """The name of a control as a screen reader says it."""
    return widget.accessibleName() or QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def until(is_so: Callable[[], object], seconds: float = _PATIENCE) -> None:
    """Let the window work until it is so."""
    end = monotonic() + seconds
    while not is_so():
        assert monotonic() < end, is_so
        QTest.qWait(5)
