"""How cells of the plan are drawn and edited."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reifegrad.domain.plan import MeasureStatus, PriorityClass
from reifegrad.domain.text import Language
from reifegrad.report.model import MeasureRow
from reifegrad.report.words import Texts
from ui import theme
from ui.plan.money_cell import MoneyCell
from ui.plan.table import ROW_ROLE, Column
from ui.widgets.choice import Choice
from ui.widgets.fields import LineEdit
from ui.widgets.table import Index

_STATUS: Mapping[MeasureStatus, tuple[str, str]] = {
    MeasureStatus.PROPOSED: ("background", "text_secondary"),
    MeasureStatus.DECIDED: ("info_background", "info"),
    MeasureStatus.IN_PROGRESS: ("accent", "on_accent"),
    MeasureStatus.WAITING: ("notice_background", "notice"),
    MeasureStatus.DONE: ("success_background", "success"),
    MeasureStatus.REJECTED: ("panel", "text_secondary"),
}
"""Fill and ink of the chip; the word is always there, so that the colour only repeats it."""


def chips_height(chips: int) -> int:
    """Pixels that so many chips need below each other."""
    return chips * theme.px(22) - theme.px(2)


class MeasureDelegate(QStyledItemDelegate):
    """Status and labels as chips; status by a list, responsibility and cost by a line."""

    def __init__(self, terms: Texts, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._terms, self._language = terms, language

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if index.column() not in (Column.STATUS, Column.LABELS) or not isinstance(row, MeasureRow):
            super().paint(painter, option, index)
            return
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        blank.text = ""
        style = option.widget.style() if option.widget else None
        if style:
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, blank, painter, option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.CAPTION))
        y = option.rect.center().y() - chips_height(len(_chips(row, index.column()))) / 2
        for text, fill, ink in _chips(row, index.column()):
            y = self._chip(painter, option.rect, y, text, fill, ink)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        row = index.data(ROW_ROLE)
        if index.column() in (Column.STATUS, Column.LABELS) and isinstance(row, MeasureRow):
            widest = max(option.fontMetrics.horizontalAdvance(text) for text, _, _ in _chips(row, index.column()))
            hint.setWidth(widest + theme.px(32))
        return hint

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        if index.column() == Column.STATUS:
            box = Choice([(each, self._terms(f"measure_status.{each}")) for each in MeasureStatus], parent)
            box.activated.connect(lambda: self._finish(box))
            return box
        return MoneyCell(parent) if index.column() == Column.COST else LineEdit("", parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, Choice):
            editor.choose(value)
        elif isinstance(editor, QLineEdit):
            editor.setText("" if value is None else str(value))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, Choice):
            model.setData(index, editor.chosen)
        elif isinstance(editor, QLineEdit):
            if isinstance(editor, MoneyCell) and not editor.is_readable:
                return  # it stays open and says what is expected
            model.setData(index, editor.euros if isinstance(editor, MoneyCell) else editor.text().strip())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        height = editor.sizeHint().height()
        box = QRect(option.rect)
        box.setTop(option.rect.center().y() - height // 2)
        box.setHeight(height)
        box.setWidth(max(box.width(), editor.sizeHint().width() if isinstance(editor, Choice) else 0))
        editor.setGeometry(box)

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def _chip(self, painter: QPainter, cell: QRect, y: float, text: str, fill: str, ink: str) -> float:
        metrics = painter.fontMetrics()
        room = cell.width() - theme.px(12)
        width = min(metrics.horizontalAdvance(text) + theme.px(14), room)
        box = QRectF(cell.x() + theme.px(6), y, width, theme.px(20))
        painter.setBrush(theme.colour(fill))
        painter.setPen(QPen(theme.colour("border" if fill in ("background", "panel") else fill), 1))
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        painter.setPen(theme.colour(ink))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width - theme.px(10)))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
        return y + theme.px(22)


def _chips(row: MeasureRow, column: int) -> list[tuple[str, str, str]]:
    """Text, fill and ink of the chips of a cell, from top to bottom."""
    if column == Column.STATUS:
        return [(row.status_word, *_STATUS[row.status])]
    duty = row.priority_class is PriorityClass.DUTY
    kind = (row.class_word, *(("text", "background") if duty else ("background", "text_secondary")))
    return [kind, *((word, "success_background", "success") for word in row.label_words)]
