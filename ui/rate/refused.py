"""What the fast entry did not take, told below its table, with a way back to the cells."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui import theme
from ui.widgets.buttons import button
from ui.widgets.text import as_body


class RefusedLine(QWidget):
    """Hidden while everything was taken. Signals: cell_wished (index) when a person wants to go to a marked cell."""

    cell_wished = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: tuple[QPersistentModelIndex, ...] = ()
        self._here = QPersistentModelIndex()
        self.text = QLabel()
        as_body(self.text)
        self.text.setProperty("kind", "problem")
        self.go_button = button("")
        self.go_button.clicked.connect(self._on_go)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(theme.GAP_RELATED))
        row.addWidget(self.text, 1)
        row.addWidget(self.go_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def tell(self, cells: Sequence[QModelIndex], here: QModelIndex, why: str) -> None:
        """Say why one of the marked `cells` keeps its answer, with a way to the next of them from `here` on."""
        self._cells = tuple(QPersistentModelIndex(each) for each in cells)
        self._here = QPersistentModelIndex(here)
        more = self.tr("{0} The marked cell stays as it was; typing goes on behind it.")
        self.text.setText(why if theme.is_large() else more.format(why))  # there the table needs the room
        several = self.tr("To the next of %n marked cell(s)", "", len(cells))
        self.go_button.setText(several if len(cells) > 1 else self.tr("To the marked cell"))
        self.setVisible(bool(cells))

    def _on_go(self) -> None:
        """Go to the first marked cell behind where the person stands; behind the last one to the first."""
        places = sorted((each.row(), each.column()) for each in self._cells)
        here = self._here.row(), self._here.column()
        row, column = next((each for each in places if each > here), places[0])
        self.cell_wished.emit(self._cells[0].model().index(row, column))
