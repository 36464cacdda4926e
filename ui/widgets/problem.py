"""What stands against the content of a field, below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui import announce
from ui.widgets.text import as_body


class Problem(QLabel):
    """One sentence, hidden while all is well. Screen readers have it as the description of the field."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        as_body(self)
        self.setProperty("kind", "problem")
        self.hide()

    def go_to_field(self) -> None:
        """Go to the field that it is about, where it can be mended."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, text: str) -> None:
        """Show the sentence and speak it, or take it away if it is empty."""
        self.setText(text)
        self.setVisible(bool(text))
        self._field.setAccessibleDescription(text)
        if text:
            announce.say(self._field, text)
