"""The field in which a cell of the plan takes an amount."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from ui import announce, theme
from ui.widgets.entry import read_money
from ui.widgets.fields import LineEdit
from ui.widgets.text import secondary


class MoneyCell(LineEdit):
    """Whole euros. What cannot be read stays, with a sentence below the cell about what is expected."""

    def __init__(self, table: QWidget) -> None:
        """`table` holds the cells."""
        super().__init__("", table)
        self._table = table
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.problem = secondary(self.tr("Enter whole euros, such as 4500."), table)
        self.problem.setProperty("kind", "problem")
        self.problem.setObjectName("panel")
        self.problem.setWordWrap(False)
        self.problem.setContentsMargins(*[theme.px(theme.GAP_WITHIN)] * 4)
        self.problem.hide()
        self.textEdited.connect(self.problem.hide)
        self.destroyed.connect(self.problem.deleteLater)

    @property
    def euros(self) -> int | None:
        """The amount, None for an empty field. Raises ValueError for what cannot be read."""
        text = self.text().strip()
        return read_money(text) if text else None

    @property
    def is_readable(self) -> bool:
        try:
            self.euros  # noqa: B018 - asked for its exception
        except ValueError:
            return False
        return True

    def explain(self) -> None:
        """Say beside the cell what is expected."""
        table, label = self._table, self.problem
        label.adjustSize()
        below = self.geometry().bottom() + theme.px(2)
        has_room = below + label.height() <= table.height()
        y = below if has_room else self.y() - label.height() - theme.px(2)
        label.move(QPoint(max(0, min(self.geometry().right() - label.width(), table.width() - label.width())), y))
        label.show()
        label.raise_()
        self.setAccessibleDescription(label.text())
        announce.say(self, label.text())
