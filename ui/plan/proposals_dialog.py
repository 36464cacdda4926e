"""Choose from what the answers call for; nothing comes into the plan without a tick."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reifegrad.domain.text import Language
from reifegrad.report.model import MeasureRow
from ui import announce, theme
from ui.entered import Entered
from ui.plan.proposals import Part, ProposalTable
from ui.widgets.table import prepare
from ui.widgets.text import body, secondary


class ProposalsDialog(QDialog):
    """Space ticks what is selected, Enter adopts. `ids` are those that were ticked."""

    def __init__(self, proposals: Sequence[MeasureRow], language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        Entered(self, self._ticked)
        self.setWindowTitle(self.tr("Proposals from gaps"))
        self.table = ProposalTable(proposals, language, self)
        self.view = _Proposals(self.table, self)
        self.view.setAccessibleName(self.tr("Proposals from gaps"))
        self._sum = secondary()
        buttons = QDialogButtonBox()
        self.verb = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.verb.setProperty("kind", "primary")
        self.verb.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        intro = self.tr(
            "Tick what belongs into the plan, with a click or the space bar. The largest gains stand first."
        )
        none = self.tr("The answers call for no further actions.")
        layout.addWidget(body(intro if proposals else none))
        layout.addWidget(self.view, 1)
        layout.addWidget(self._sum)
        layout.addWidget(buttons)
        self.table.ticked.connect(self._on_ticked)
        self.view.selectionModel().currentChanged.connect(self._show_sum)
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(940), room.width() - 40), min(theme.px(600), room.height() - 80))
        self._show_count()
        if proposals:
            self.view.setCurrentIndex(self.table.index(0, Part.MEASURE))
        self.view.setFocus()

    @property
    def ids(self) -> list[str]:
        return self.table.ticked_ids

    def _ticked(self) -> object:
        return self.ids

    def accept(self) -> None:
        """Close, if anything is ticked."""
        if self.ids:
            super().accept()

    def _on_ticked(self) -> None:
        self._show_count()
        announce.say(self.view, self.verb.text())

    def _show_count(self) -> None:
        count = len(self.ids)
        self.verb.setText(self.tr("Adopt %n action(s)", "", count))
        self.verb.setEnabled(bool(count))

    def _show_sum(self) -> None:
        """The score of the current proposal as a sum that anyone can follow."""
        row = self.view.currentIndex().row()
        self._sum.setText(self.table.explanation(row) if row >= 0 else "")


class _Proposals(QTableView):
    """Space ticks the selected rows."""

    def __init__(self, table: ProposalTable, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(table)
        prepare(self, stretch=Part.REASON)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.horizontalHeader()
        header.setSectionResizeMode(Part.MEASURE, QHeaderView.ResizeMode.Stretch)
        if theme.is_large():  # the line below the table tells the score and its parts
            for part in (Part.PRIORITY, Part.EFFORT):
                self.setColumnHidden(part, True)
        self.setMinimumHeight(theme.px(80))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the row of a box that is clicked: Qt would only tick it, and the keys went on elsewhere."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.setCurrentIndex(index)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        if event.key() == Qt.Key.Key_Space and isinstance(model, ProposalTable):
            model.toggle([each.row() for each in self.selectionModel().selectedRows()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the default button of the dialog
        else:
            super().keyPressEvent(event)
