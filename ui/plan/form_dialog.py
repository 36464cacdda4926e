"""A dialog with labelled fields, one verb and Cancel. The verb is available when everything needed is there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.widgets.text import body


class FormDialog(QDialog):
    """Base of the plan's dialogs. Subclasses add rows and tell `allow` whether the verb is available."""

    def __init__(self, title: str, text: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        content = QWidget()
        content.setObjectName("scrolled")
        self._form = QFormLayout(content)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(theme.px(theme.GAP_GROUP))
        self._form.setVerticalSpacing(theme.px(theme.GAP_RELATED))
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        if theme.scale() >= 1.5:
            self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        self.verb = QDialogButtonBox()
        self._do = self.verb.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self._do.setProperty("kind", "primary")
        self._do.setDefault(True)
        self.verb.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.verb.accepted.connect(self.accept)
        self.verb.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_GROUP))
        if text:
            layout.addWidget(body(text))
        layout.addWidget(scroll, 1)
        layout.addWidget(self.verb)

    def add_row(self, label: str, field: QWidget, target: QWidget | None = None) -> None:
        """Add a field with its name; `target` is the part of the field that takes the focus, if it is not the whole."""
        caption = QLabel(label)
        caption.setBuddy(target or field)
        (target or field).setAccessibleName(label)
        self._form.addRow(caption, field)

    def add_note(self, note: QWidget) -> None:
        self._form.addRow(note)

    def allow(self, allowed: bool) -> None:
        self._do.setEnabled(allowed)

    def fit(self, width: int, height: int) -> None:
        """Take the wanted size (at 100 %), within what the screen offers."""
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(width), room.width() - 40), min(theme.px(height), room.height() - 80))
