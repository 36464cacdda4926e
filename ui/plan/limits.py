"""What a number may be, said below its field."""

from PySide6.QtWidgets import QLabel, QWidget

from reifegrad.domain.text import Language
from reifegrad.report import format
from ui import announce
from ui.widgets.number import Number


class Limits(QLabel):
    """The line below a number; it is marked and spoken while the number lies outside of `low` to `high`."""

    def __init__(self, field: Number, low: int, high: int, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._allowed = field, range(low, high + 1)
        self.setText(self.tr("Possible: {0} to {1}.").format(*(format.number(each, language) for each in (low, high))))
        self.setWordWrap(True)
        field.setAccessibleDescription(self.text())
        self.check()

    def check(self) -> bool:
        """Whether the number is possible, shown as well."""
        is_possible = self._field.value() in self._allowed
        kind = "secondary" if is_possible else "problem"
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
            if not is_possible:
                announce.say(self._field, self.text())
        return is_possible
