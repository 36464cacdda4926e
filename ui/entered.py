"""What stands in the fields of a dialog is lost by its Cancel button only: Esc and the cross ask before."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from ui import dialogs


class Entered(QObject):
    """Belongs to a dialog that stores nothing before its verb."""

    def __init__(self, dialog: QDialog, content: Callable[[], object] | None = None) -> None:
        """`content`: what would be lost; without it, what stands in the fields of the dialog when it is first shown."""
        super().__init__(dialog)
        self._content = content or self._in_fields
        self._fields: list[QWidget] = []
        self._before: object = None
        self._was_shown = False
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.parent():
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.Show and not self._was_shown:
            self._was_shown = True
            self._fields = [each for each in self._dialog.findChildren(QWidget) if _value(each) is not None]
            self._before = self._content()
        elif self._was_shown and _would_close(event) and self._content() != self._before and not self._is_given_up():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @property
    def _dialog(self) -> QDialog:
        dialog = self.parent()
        assert isinstance(dialog, QDialog)
        return dialog

    def _in_fields(self) -> object:
        return [_value(each) for each in self._fields if isValid(each)]

    def _is_given_up(self) -> bool:
        question = self.tr("What you entered is not stored yet.")
        consequence = self.tr("If you close the window now, it is lost.")
        return dialogs.decide(question, consequence, (self.tr("Discard"),), self.tr("Continue editing")) == 0


def _would_close(event: QEvent) -> bool:
    """Whether it is Esc, which nothing in the dialog had a use for, or the cross."""
    if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
        return event.matches(QKeySequence.StandardKey.Cancel)
    return event.type() is QEvent.Type.Close


def _value(widget: QWidget) -> object:
    """What a person has entered in a field; None for what is none."""
    match widget:
        case QLineEdit():
            return widget.text()
        case QPlainTextEdit():
            return None if widget.isReadOnly() else widget.toPlainText()
        case QComboBox():
            return widget.currentIndex()
        case QAbstractSpinBox():
            return widget.text()
        case QAbstractButton():
            return widget.isChecked() if widget.isCheckable() else None
        case QListWidget():
            return [widget.item(at).checkState() is Qt.CheckState.Checked for at in range(widget.count())]
    return None
