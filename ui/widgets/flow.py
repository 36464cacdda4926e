"""Layouts whose content changes or wraps."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from ui import theme


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


class FlowLayout(QLayout):
    """Puts widgets beside each other and goes to a new line when there is no room, so that large text cuts nothing.

    A widget whose size policy expands takes what is left of its line.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        """By width: layouts around this one ask for the same time and again."""
        self._hint: QSize | None = None
        self._least: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme.px(theme.GAP_RELATED))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def invalidate(self) -> None:
        """Qt calls this whenever a widget in here is shown, hidden, or needs another size."""
        super().invalidate()
        self._heights.clear()
        self._hint = self._least = None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), apply=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, apply=True)

    def sizeHint(self) -> QSize:
        if self._hint is None:
            shown = [each.sizeHint() for each in self._items if not each.isEmpty()]
            width = sum(each.width() for each in shown) + self.spacing() * max(0, len(shown) - 1)
            self._hint = QSize(width, max((each.height() for each in shown), default=0))
        return self._hint

    def minimumSize(self) -> QSize:
        if self._least is None:
            self._least = QSize()
            for each in self._items:
                if not each.isEmpty():
                    self._least = self._least.expandedTo(each.minimumSize())
        return self._least

    def _place(self, rect: QRect, *, apply: bool) -> int:
        """Lay out the lines within `rect`; returns the height they need."""
        y = rect.y()
        for line in self._lines(rect.width()):
            height = max(each.sizeHint().height() for each in line)
            if apply:
                self._place_line(line, QRect(rect.x(), y, rect.width(), height))
            y += height + self.spacing()
        return max(0, y - rect.y() - self.spacing())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for each in self._items:
            if each.isEmpty():
                continue
            needed = each.sizeHint().width()
            if lines and used + self.spacing() + needed <= width:
                lines[-1].append(each)
                used += self.spacing() + needed
            else:
                lines.append([each])
                used = needed
        return lines

    def _place_line(self, line: list[QLayoutItem], room: QRect) -> None:
        free = room.width() - sum(each.sizeHint().width() for each in line) - self.spacing() * (len(line) - 1)
        growing = [each for each in line if _grows(each.widget())]
        x = room.x()
        for each in line:
            width = min(each.sizeHint().width(), room.width())
            if growing and each is growing[0]:
                width += max(0, free)
            size = QSize(width, each.sizeHint().height())
            each.setGeometry(QRect(QPoint(x, room.y() + (room.height() - size.height()) // 2), size))
            x += width + self.spacing()


def _grows(widget: QWidget | None) -> bool:
    return widget is not None and widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Expanding
