"""Draft or final: a final report is of a closed assessment, so the way to close it stands beside the choice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import button
from ui.widgets.choice import Choice
from ui.widgets.text import secondary


class VersionChoice(QWidget):
    """Signals: changed (whether it is to be final), close_asked (the assessment is to be closed)."""

    changed = Signal(bool)
    close_asked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = Choice([(False, self.tr("Draft")), (True, self.tr("Final"))])
        self.choice.setAccessibleName(name)
        self.choice.activated.connect(self._on_chosen)
        self._note = secondary(self.tr("There is a final version once the assessment is closed."))
        self.close_assessment = button("", kind="quiet", icon="forward")
        self.close_assessment.clicked.connect(self.close_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(theme.GAP_WITHIN))
        column.addWidget(self.choice)
        column.addWidget(self._note)
        column.addWidget(self.close_assessment, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.choice)

    def show_version(self, final: bool, *, is_closed: bool, verb: str) -> None:
        """`verb` closes the assessment; empty if it cannot be closed from here."""
        self.choice.choose(final and is_closed)
        model = self.choice.model()
        assert isinstance(model, QStandardItemModel)
        model.item(1).setEnabled(is_closed)
        self._note.setVisible(not is_closed)
        self.choice.setAccessibleDescription("" if is_closed else self._note.text())
        self.close_assessment.setText(verb)
        self.close_assessment.setVisible(not is_closed and bool(verb))

    def _on_chosen(self) -> None:
        self.changed.emit(self.choice.chosen)
