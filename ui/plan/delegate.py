"""How cells of the plan are drawn and edited."""

from datetime import date
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reifegrad.domain.plan import MeasureStatus, PriorityClass
from reifegrad.domain.survey import Role
from reifegrad.domain.text import Language
from reifegrad.report.model import MeasureRow
from reifegrad.report.words import Texts
from ui import theme
from ui.plan.early import early
from ui.plan.entry_cell import EntryCell
from ui.plan.statuses import LOOKS, signed
from ui.plan.table import ROW_ROLE, Column
from ui.widgets.cell_choice import CellChoice
from ui.widgets.entry import read_day, read_money, write_day
from ui.widgets.fields import LineEdit
from ui.widgets.table import Index


def chips_height(chips: int) -> int:
    """Pixels that so many chips need below each other."""
    return chips * theme.px(22) - theme.px(2)


class MeasureDelegate(QStyledItemDelegate):
    """Status and labels as chips; status and lead by a list, people, days and amounts by a line."""

    def __init__(self, terms: Texts, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._terms, self._language = terms, language

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if index.column() in (Column.STATUS, Column.LABELS) and isinstance(row, MeasureRow):
            self._paint_chips(painter, option, index, row)
        else:
            super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            _frame(painter, option.rect)

    def _paint_chips(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: MeasureRow) -> None:
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
        match index.column():
            case Column.STATUS:
                items = [(each, self._terms(f"measure_status.{each}")) for each in MeasureStatus]
                return CellChoice(items, self, parent)
            case Column.LEAD:
                return CellChoice([(each, self._terms(f"role.{each}")) for each in Role], self, parent)
            case Column.COST:
                read = partial(read_money, language=self._language)
                return EntryCell(read, self.tr("Enter whole euros, such as 4500 or 4,500.00."), parent)
            case Column.DUE:
                check = partial(early, start=index.data(ROW_ROLE).chosen_start, language=self._language)
                return EntryCell(read_day, self.tr("Enter a day with day, month and year."), parent, check)
            case _:
                line, model = LineEdit("", parent), index.model()
                others = (model.index(row, index.column()) for row in range(model.rowCount()) if row != index.row())
                line.suggest(str(each.data(Qt.ItemDataRole.EditRole) or "") for each in others)
                line.returnPressed.connect(partial(self._on_return, line))
                return line

    def _on_return(self, line: LineEdit) -> None:
        """While suggestions are open Enter goes to them, past what a delegate sees of its line."""
        completer = line.completer()
        suggestions = completer.popup() if completer else None
        if suggestions and suggestions.isVisible():
            QTimer.singleShot(0, line, partial(self._finish, line))  # when they are through with the key

    def _finish(self, line: LineEdit) -> None:
        self.commitData.emit(line)
        self.closeEditor.emit(line)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, CellChoice):
            editor.begin_with(value)
        elif isinstance(editor, QLineEdit):
            editor.setText("" if value is None else self._written(value))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, CellChoice):
            model.setData(index, editor.chosen)
        elif isinstance(editor, EntryCell):
            if editor.is_possible:  # else it stays open and says what is expected
                model.setData(index, editor.value)
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text().strip())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        height = editor.sizeHint().height()
        box = QRect(option.rect)
        box.setTop(option.rect.center().y() - height // 2)
        box.setHeight(height)
        box.setWidth(max(box.width(), editor.sizeHint().width() if isinstance(editor, CellChoice) else 0))
        editor.setGeometry(box)

    def _written(self, value: object) -> str:
        return write_day(value, self._language) if isinstance(value, date) else str(value)

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


def _frame(painter: QPainter, cell: QRect) -> None:
    """Show which cell the next key is for."""
    painter.save()
    width = theme.px(2)
    pen = QPen(theme.colour("focus"), width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inside = width / 2
    painter.drawRect(QRectF(cell).adjusted(inside, inside, -inside, -inside))
    painter.restore()


def _chips(row: MeasureRow, column: int) -> list[tuple[str, str, str]]:
    """Text, fill and ink of the chips of a cell, from top to bottom."""
    if column == Column.STATUS:
        look = LOOKS[row.status]
        return [(signed(row.status, row.status_word), look.fill, look.ink)]
    duty = row.priority_class is PriorityClass.DUTY
    kind = (row.class_word, *(("text", "background") if duty else ("background", "text_secondary")))
    return [kind, *((word, "success_background", "success") for word in row.label_words)]
