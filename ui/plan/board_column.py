"""One column of the board: the measures of one status as cards."""

from datetime import date

from PySide6.QtCore import QItemSelectionModel, QObject, QPointF, QRect, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reifegrad.domain.plan import MeasureStatus, is_overdue
from reifegrad.report.model import MeasureRow
from ui import theme
from ui.plan.table import MIME, ROW_ROLE, Column, MeasureTable
from ui.widgets.rows import ID_ROLE, NO_INDEX
from ui.widgets.table import Index
from ui.widgets.text import plain_tip

_LINES = 2
"""Lines that a title takes at most."""
_LINES_OF_WHO = 2
"""Lines that whoever is responsible takes at most."""


class StatusFilter(QSortFilterProxyModel):
    """The measures of one status, in the order of the plan; each row is spoken as a whole card."""

    def __init__(self, table: MeasureTable, status: MeasureStatus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table, self._status = table, status
        self.setSourceModel(table)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        return self._table.measures[row].status is self._status

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) and index.isValid():
            card = ". ".join(filter(None, (index.data(ID_ROLE), *self.lines(index))))
            return plain_tip(card) if role == Qt.ItemDataRole.ToolTipRole else card
        return super().data(index, role)

    def lines(self, index: Index) -> tuple[str, str, str, str]:
        """What a card says below its id: title, priority, who is responsible, and until when."""
        row = index.data(ROW_ROLE)
        assert isinstance(row, MeasureRow)
        due = self._table.text(row, Column.DUE)
        if due:
            due = (self.tr("overdue: {0}") if is_overdue(row, date.today()) else self.tr("due {0}")).format(due)
        elif row.quarters:
            due = self.tr("from {0}").format(self._table.text(row, Column.QUARTER))
        priority = f"{row.class_word}, {row.priority_word}"
        return row.title, priority, row.responsible or self.tr("nobody responsible"), due


class CardDelegate(QStyledItemDelegate):
    """Id and priority, the title in two lines, who is responsible and until when."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(theme.font()).lineSpacing()
        small = QFontMetrics(theme.font(theme.CAPTION)).lineSpacing()
        return QSize(theme.px(120), (_LINES + 1) * line + (_LINES_OF_WHO + 1) * small + theme.px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, StatusFilter)
        title, priority, who, until = model.lines(index)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        box = option.rect.adjusted(theme.px(2), theme.px(3), -theme.px(2), -theme.px(3))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour("selection" if selected else "background"))
        painter.setPen(QPen(theme.colour("focus" if focused else "border"), 2 if focused else 1))
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        room = box.adjusted(theme.px(8), theme.px(6), -theme.px(8), -theme.px(6))
        painter.setPen(theme.colour("text"))
        y = self._line(painter, room, room.top(), str(index.data(ID_ROLE)), bold=True)
        self._wrapped(painter, room, y, title, _LINES)
        painter.setPen(theme.colour("text_secondary"))
        small = QFontMetrics(theme.font(theme.CAPTION))
        y = room.bottom() - (_LINES_OF_WHO + 1) * small.lineSpacing()
        y = self._wrapped(painter, room, y, who, _LINES_OF_WHO, factor=theme.CAPTION)
        self._line(painter, room, y, until, factor=theme.CAPTION)
        painter.setFont(theme.font(theme.CAPTION))
        head = QRect(room.x(), room.top(), room.width(), QFontMetrics(theme.font()).lineSpacing())
        left = QFontMetrics(theme.font(bold=True)).horizontalAdvance(f"{index.data(ID_ROLE)}  ")
        shown = small.elidedText(priority, Qt.TextElideMode.ElideRight, head.width() - left)
        painter.drawText(head, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _line(
        self, painter: QPainter, room: QRect, y: int, text: str, *, bold: bool = False, factor: float = 1.0
    ) -> int:
        font = theme.font(factor, bold=bold)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.x(), y, room.width(), metrics.lineSpacing()), 0, shown)
        return y + metrics.lineSpacing()

    def _wrapped(self, painter: QPainter, room: QRect, y: int, text: str, lines: int, *, factor: float = 1.0) -> int:
        """A text over the lines that it may take; the last one ends in an ellipsis if there is more. Returns where
        the next line stands.
        """
        font = theme.font(factor)
        layout = QTextLayout(text, font)
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        starts: list[int] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room.width())
            starts.append(line.textStart())
        layout.endLayout()
        for at, start in enumerate(starts[:lines]):
            is_last = at == lines - 1 or at == len(starts) - 1
            part = text[start:] if is_last else text[start : starts[at + 1]].rstrip()
            y = self._line(painter, room, y, part, factor=factor)
        return y


class BoardColumn(QListView):
    """Signals: chosen, opened (measure id), removal_asked, left (by -1 or 1), dropped (measure ids, a list), and pulled
    (measure id) when somebody tries to drag a card of a board that is only read.
    """

    chosen = Signal(str)
    opened = Signal(str)
    removal_asked = Signal()
    left = Signal(int)
    dropped = Signal(list)
    pulled = Signal(str)

    def __init__(
        self, table: MeasureTable, status: MeasureStatus, parent: QWidget | None = None, *, read_only: bool
    ) -> None:
        super().__init__(parent)
        self.status = status
        self.is_target = False
        """Whether a card is being dragged over the column that would come here."""
        self.cards = StatusFilter(table, status, self)
        self.setModel(self.cards)
        self.setModelColumn(Column.MEASURE)
        self.setItemDelegate(CardDelegate(self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._pressed: QPointF | None = None
        """Where a card was taken hold of that stays."""
        self.setDragEnabled(not read_only)
        self.setAcceptDrops(not read_only)
        self.doubleClicked.connect(self._on_double_click)

    @property
    def current_id(self) -> str:
        """The current measure; empty if there is none."""
        return str(self.currentIndex().data(ID_ROLE)) if self.currentIndex().isValid() else ""

    def choose(self, measure_id: str) -> bool:
        """Make a card current; none if it is not here. Returns whether it is."""
        for row in range(self.cards.rowCount()):
            index = self.cards.index(row, Column.MEASURE)
            if index.data(ID_ROLE) == measure_id:
                self._go(index)
                return True
        self.setCurrentIndex(NO_INDEX)
        self.clearSelection()
        return False

    def choose_row(self, row: int) -> bool:
        """Make the card at a place current, or the last one above it. Returns whether there is one."""
        at = min(row, self.cards.rowCount() - 1)
        if at >= 0:
            self._go(self.cards.index(at, Column.MEASURE))
        return at >= 0

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(str(current.data(ID_ROLE)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self.left.emit(-1 if event.key() == Qt.Key.Key_Left else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.current_id:
                self.opened.emit(self.current_id)
            case Qt.Key.Key_Delete:
                self.removal_asked.emit()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        is_card = self.indexAt(event.position().toPoint()).isValid()
        self._pressed = event.position() if is_card and not self.dragEnabled() else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        elif (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.pulled.emit(self.current_id)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._take(event)
        self._mark(is_target=event.isAccepted() and event.source() is not self)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._take(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(is_target=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._take(event)
        self._mark(is_target=False)
        if event.isAccepted():
            self.dropped.emit(bytes(event.mimeData().data(MIME).data()).decode().split("\n"))

    def _take(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(MIME) and self.acceptDrops():
            event.acceptProposedAction()
        else:
            event.ignore()

    def _mark(self, *, is_target: bool) -> None:
        """Show whether the dragged card would come here."""
        if is_target != self.is_target:
            self.is_target = is_target
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.is_target:
            width = theme.px(3)
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.colour("focus"), width))
            painter.drawRect(self.viewport().rect().adjusted(width // 2, width // 2, -width, -width))
            painter.end()

    def _go(self, index: Index) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)

    def _on_double_click(self, index: Index) -> None:
        self.opened.emit(str(index.data(ID_ROLE)))
