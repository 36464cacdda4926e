"""Numbers with arrows that never become another number than the one that was typed."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QWidget

from reifegrad.report import format
from ui import i18n, theme
from ui.widgets.below import Below
from ui.widgets.choice import LeavesWheel
from ui.widgets.entry import read_number
from ui.widgets.fields import LineEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Number(LeavesWheel, QSpinBox):
    """A whole number with arrows. What cannot be read, or lies beyond, stays in the field with a sentence below it.

    The value is then the one from before it was typed; whoever is about to take it asks `flush` first.
    """

    def __init__(self, low: int, high: int, *, step: int = 1, suffix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLineEdit(LineEdit())  # leaves undo to the window
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setSuffix(suffix)
        self.setGroupSeparatorShown(False)
        self.lineEdit().setTextMargins(theme.px(6), 0, 0, 0)
        self.problem = Below(self)
        self._before = self.value()
        self.lineEdit().textChanged.connect(self.problem.take_away)
        self.lineEdit().textEdited.connect(self._on_edited)

    def flush(self) -> bool:
        """Take what was typed. Returns whether it can be read; else the field says what is expected."""
        if self._read(self.text()) is None:
            self._explain()
            return False
        self.interpretText()
        self._before = self.value()
        return True

    def discard(self) -> None:
        """Show the value in place of what was typed."""
        self.setValue(self.value())

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Let everything be typed but what belongs to the suffix, which stays whole."""
        bare = text.removesuffix(self.suffix())
        if self._read(text) is not None:
            state = QValidator.State.Acceptable
        elif set("".join(bare.split())) & set(self.suffix()):
            state = QValidator.State.Invalid
        else:
            state = QValidator.State.Intermediate
        return state, text, position

    def setValue(self, value: int) -> None:
        self.problem.take_away()
        super().setValue(value)
        self._before = self.value()

    def stepBy(self, steps: int) -> None:
        """From what cannot be read one comes back to the value first."""
        self.problem.take_away()
        super().stepBy(steps)

    def valueFromText(self, text: str) -> int:
        number = self._read(text)
        return self.value() if number is None else number

    def fixup(self, text: str) -> str:
        """Leave the text: Qt would drop what parts groups of digits, wherever it stands."""
        return text

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._before = self.value()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        typed = self.text()
        is_number = self._read(typed) is not None
        super().focusOutEvent(event)
        if not is_number:  # Qt has put the last value in its place
            self.lineEdit().setText(typed)
            self._explain()

    def hideEvent(self, event: QHideEvent) -> None:
        self.problem.take_away()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self._read(self.text()) is None:
            self._explain()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _on_edited(self, text: str) -> None:
        """What was the number so far is only the beginning of something else, as 18 is of 18,5."""
        if self.value() != self._before and self._read(text) is None:
            at = self.lineEdit().cursorPosition()
            self.setValue(self._before)
            self.lineEdit().setText(text)
            self.lineEdit().setCursorPosition(at)

    def _read(self, text: str) -> int | None:
        """The number that stands there, None if it is none that the field takes."""
        bare = text.removesuffix(self.suffix())
        try:
            return read_number(bare, i18n.in_use(), self.minimum(), self.maximum())
        except ValueError:
            return None

    def _explain(self) -> None:
        language = i18n.in_use()
        low, high = (format.number(each, language) for each in (self.minimum(), self.maximum()))
        self.problem.tell(self.tr("A whole number from {0} to {1} is expected.").format(low, high))


class Decimals(LeavesWheel, QDoubleSpinBox):
    """A number below a thousand with so many decimal places, with arrows. Point and comma both begin the decimals."""

    def __init__(self, low: float, high: float, places: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLineEdit(LineEdit())  # leaves undo to the window
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDecimals(places)
        self.setRange(low, high)
        self.setSingleStep(10**-places)
        self.setGroupSeparatorShown(False)
        self.lineEdit().setTextMargins(theme.px(6), 0, 0, 0)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Qt would take the sign of another language for one that parts thousands, and drop it."""
        sign = self.locale().decimalPoint()
        return super().validate(re.sub("[.,]", sign, text), position)
