"""The field in which a cell of the plan takes a day or an amount."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.widgets.below import Below
from ui.widgets.fields import LineEdit


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
        self._read, self._expected, self._check = read, expected, check
        self.problem = Below(self)
        self.textEdited.connect(self.problem.take_away)

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
        self.problem.tell(self._objection())

    def _objection(self) -> str:
        try:
            value = self.value
        except ValueError:
            return self._expected
        return self._check(value)
