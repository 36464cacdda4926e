"""The field in which a cell of the plan takes a day or an amount."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from ui import announce, theme
from ui.widgets.fields import LineEdit
from ui.widgets.text import secondary


class EntryCell(LineEdit):
    """What cannot be read, or does not fit, stays with a sentence below the cell."""

    def __init__(
        self,
        read: Callable[[str], Any],
        expected: str,
        table: QWidget,
        check: Callable[[Any], str] = lambda value: "",
    ) -> None:
        """`table` holds the cells; `expected` says what can be read; `check` says what stands against a value."""
        super().__init__("", table)
        self._read, self._expected, self._check, self._table = read, expected, check, table
        self.problem = secondary("", table)
        self.problem.setProperty("kind", "problem")
        self.problem.setObjectName("panel")
        self.problem.setWordWrap(False)
        self.problem.setContentsMargins(*[theme.px(theme.GAP_WITHIN)] * 4)
        self.problem.hide()
        self.textEdited.connect(self.problem.hide)
        self.destroyed.connect(self.problem.deleteLater)

    @property
    def value(self) -> Any:
        """What was read, None for an empty field. Raises ValueError for what cannot be read."""
        text = self.text().strip()
        return self._read(text) if text else None

    @property
    def is_possible(self) -> bool:
        """Whether the value can be read and nothing stands against it."""
        return not self._objection()

    def explain(self) -> None:
        """Say beside the cell what is expected."""
        table, label = self._table, self.problem
        label.setText(self._objection())
        label.adjustSize()
        below = self.geometry().bottom() + theme.px(2)
        has_room = below + label.height() <= table.height()
        y = below if has_room else self.y() - label.height() - theme.px(2)
        label.move(QPoint(max(0, min(self.geometry().right() - label.width(), table.width() - label.width())), y))
        label.show()
        label.raise_()
        self.setAccessibleDescription(label.text())
        announce.say(self, label.text())

    def _objection(self) -> str:
        try:
            value = self.value
        except ValueError:
            return self._expected
        return self._check(value)
