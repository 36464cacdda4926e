"""The place of the keyboard in a window whose content is built anew: the same field, and the same letter in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QWidget,
)

from ui.widgets.page import reveal_focus

_Step = tuple[type[QWidget], str, int]
"""Kind and object name of a widget, and how many like it stand before it in its parent."""


@dataclass(frozen=True, slots=True)
class _Typed:
    """What a field held, and the letters between which the cursor and the other end of the selection stood."""

    text: str
    cursor: int
    anchor: int


@dataclass(frozen=True, slots=True)
class _Cell:
    """Row and column of a table, and whether it was being written in."""

    row: int
    column: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """Where the focus was: the way there from the window, and the place inside."""

    way: tuple[_Step, ...]
    typed: _Typed | None
    cell: _Cell | None

    def restore(self, window: QMainWindow) -> bool:
        """Give the focus to the widget at the same place. Returns whether there is one that takes it."""
        widget = _at_end(window, self.way)
        if widget is None or not widget.isVisible() or not widget.isEnabled():
            return False
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(widget, QAbstractItemView) and self.cell:
            _go_to_cell(widget, self.cell)
            if self.cell.is_open and (inside := window.focusWidget()) is not None:
                widget = inside
        if self.typed:
            _go_to_letter(widget, self.typed)
        reveal_focus(widget)
        return True


def kept(window: QMainWindow) -> Kept | None:
    """Where the focus of a window is now; None if nothing has it."""
    focused = window.focusWidget()
    if focused is None:
        return None
    table = next((each for each in _outwards(focused.parentWidget()) if _is_writing(each, focused)), None)
    goal: QWidget = table or focused
    cell = None
    if isinstance(goal, QAbstractItemView) and (index := goal.currentIndex()).isValid():
        cell = _Cell(index.row(), index.column(), is_open=table is not None)
    inner = [each for each in _outwards(goal) if each is not window]
    return Kept(tuple(_step(each) for each in reversed(inner)), _typed(focused), cell)


def _outwards(widget: QWidget | None) -> Iterator[QWidget]:
    """A widget and all around it, up to its window."""
    while widget is not None:
        yield widget
        widget = None if widget.isWindow() else widget.parentWidget()


def _is_writing(view: QWidget, focused: QWidget) -> bool:
    """Whether a widget is a table in one of whose cells somebody writes, in this field or one around it."""
    if not isinstance(view, QAbstractItemView) or not view.viewport().isAncestorOf(focused):
        return False
    return view.state() is QAbstractItemView.State.EditingState


def _step(widget: QWidget) -> _Step:
    alike = _alike(widget.parentWidget(), type(widget), widget.objectName())
    return type(widget), widget.objectName(), alike.index(widget)


def _alike(parent: QWidget | None, kind: type[QWidget], name: str) -> list[QWidget]:
    children = (
        each for each in (parent.children() if parent else ()) if type(each) is kind and each.objectName() == name
    )
    return [each for each in children if isinstance(each, QWidget)]


def _at_end(window: QMainWindow, way: tuple[_Step, ...]) -> QWidget | None:
    widget: QWidget = window
    for kind, name, number in way:
        alike = _alike(widget, kind, name)
        if number >= len(alike):
            return None
        widget = alike[number]
    return widget


def _line_of(widget: QWidget) -> QWidget | None:
    """The line in which one writes: a widget itself, or the one in it."""
    return widget.lineEdit() if isinstance(widget, QAbstractSpinBox | QComboBox) else widget


def _typed(widget: QWidget) -> _Typed | None:
    field = _line_of(widget)
    if isinstance(field, QLineEdit):
        if not field.hasSelectedText():
            return _Typed(field.text(), field.cursorPosition(), field.cursorPosition())
        ends = field.selectionStart(), field.selectionEnd()
        return _Typed(field.text(), field.cursorPosition(), ends[0] if field.cursorPosition() == ends[1] else ends[1])
    if isinstance(field, QPlainTextEdit):
        at = field.textCursor()
        return _Typed(field.toPlainText(), at.position(), at.anchor())
    return None


def _go_to_cell(view: QAbstractItemView, cell: _Cell) -> None:
    """Go to a cell. Where the area has gone to a row by itself, that row counts: its place may be another one now."""
    row = view.currentIndex().row()
    index = view.model().index(row if row > 0 else cell.row, cell.column, view.rootIndex())
    if index.isValid():
        view.setCurrentIndex(index)
        if cell.is_open and index.flags() & Qt.ItemFlag.ItemIsEditable:
            view.edit(index)


def _go_to_letter(widget: QWidget, typed: _Typed) -> None:
    """Put the cursor where it was. Blanks at the ends, which are not stored, are there again."""
    field = _line_of(widget)
    if isinstance(field, QLineEdit):
        if field.text() != typed.text and (not field.text() or field.text().strip() == typed.text.strip()):
            field.setText(typed.text)
        end = len(field.text())
        anchor, cursor = min(typed.anchor, end), min(typed.cursor, end)
        field.setCursorPosition(anchor)
        field.cursorForward(True, cursor - anchor) if cursor > anchor else field.cursorBackward(True, anchor - cursor)
    elif isinstance(field, QPlainTextEdit):
        if field.toPlainText() != typed.text and field.toPlainText().strip() == typed.text.strip():
            field.setPlainText(typed.text)
        end = len(field.toPlainText())
        at = field.textCursor()
        at.setPosition(min(typed.anchor, end))
        at.setPosition(min(typed.cursor, end), QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(at)
