"""A dialog with labelled fields, one verb and Cancel. The verb is available when everything needed is there."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.entered import Entered
from ui.widgets.entry import Entry
from ui.widgets.number import Number
from ui.widgets.text import body

_AROUND = 80
"""Pixels of the height of the screen that a dialog leaves free."""


class FormDialog(QDialog):
    """Base of the plan's dialogs. Subclasses add rows, then call `finish` and enable `verb` when all is there."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        Entered(self)
        self.setWindowTitle(title)
        content = QWidget()
        content.setObjectName("scrolled")
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, theme.px(theme.GAP_WITHIN), 0)
        self._form = QFormLayout()
        rows.addLayout(self._form)
        rows.addStretch()  # the rows stay together however high the dialog is
        self._form.setHorizontalSpacing(theme.px(theme.GAP_GROUP))
        self._form.setVerticalSpacing(theme.px(theme.GAP_RELATED))
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        if theme.is_large():
            self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._first: QWidget | None = None
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        self._scroll, self._content = scroll, content
        content.installEventFilter(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        self._column.setSpacing(theme.px(theme.GAP_GROUP))
        if text:
            self._column.addWidget(body(text))
        self._column.addWidget(scroll, 1)

    def add_row(self, label: str, field: QWidget, beside: QWidget | None = None) -> None:
        """Add a field with its name, and what belongs to it behind it; the first one has the focus when the dialog
        opens.
        """
        caption = QLabel(label)
        caption.setBuddy(field)
        target = field.line if isinstance(field, Entry) else field
        target.setAccessibleName(label)
        if beside is None:
            self._form.addRow(caption, field)
        else:
            line = QHBoxLayout()
            line.setSpacing(theme.px(theme.GAP_GROUP))
            line.addWidget(field, 1)
            line.addWidget(beside, 0, Qt.AlignmentFlag.AlignTop)
            self._form.addRow(caption, line)
        self._first = self._first or field

    def add_note(self, note: QWidget) -> None:
        """Add a line below the fields."""
        self._form.addRow(note)

    def finish(self, verb: str, width: int, height: int) -> None:
        """Add the buttons below the rows, and take the wanted size (at 100 %) within what the screen offers."""
        buttons = QDialogButtonBox()
        self.verb = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self.verb.setProperty("kind", "primary")
        self.verb.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._column.addWidget(buttons)
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(width), room.width() - 40), min(theme.px(height), room.height() - _AROUND))
        if self._first:
            self._first.setFocus()

    def accept(self) -> None:
        """Close, unless a number cannot be read; its field comes into view and says so itself."""
        unread = [each for each in self._content.findChildren(Number) if not each.flush()]
        if not unread:
            super().accept()
            return
        unread[0].setFocus()
        self._scroll.ensureWidgetVisible(unread[0], 0, 2 * unread[0].height())  # with what it says below

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():  # such as when a note came into view
            self._grow()
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        """Get as high as the rows need, within the screen, so that nobody scrolls without need."""
        self._column.activate()
        view = self._scroll.viewport()
        rows = self._content.layout()
        assert rows is not None
        missing = max(rows.minimumSize().height(), rows.minimumHeightForWidth(view.width())) - view.height()
        if missing > 0:
            highest = self.screen().availableGeometry().height() - _AROUND
            self.resize(self.width(), max(self.height(), min(self.height() + missing, highest)))


class Note(QPlainTextEdit):
    """A few lines of text; Tab goes on to the next field."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(theme.px(72))

    def text(self) -> str:
        return self.toPlainText().strip()
