"""One measure in detail: what it is, what people entered, and how its priority comes about."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reifegrad.domain.plan import MeasureStatus, PlannedMeasure
from reifegrad.domain.workspace import MeasureRecord
from reifegrad.report.model import MeasureRow
from ui import theme
from ui.plan.content_box import ContentBox
from ui.plan.record_form import RecordForm
from ui.plan.score_box import ScoreBox
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.page import LEAST
from ui.widgets.text import Heading, secondary
from ui.workbench import Workbench


class MeasurePanel(QFrame):
    """Signals: closed, stepped (1 or -1), adopt_asked, edit_asked, removal_asked."""

    closed = Signal()
    stepped = Signal(int)
    adopt_asked = Signal()
    edit_asked = Signal()
    removal_asked = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.measure_id = ""
        self._bench = bench
        self._read_only = bench.is_file_read_only
        self._number = secondary()
        self._title = Heading(level=2)
        self._scroll = QScrollArea(self)
        inner = QWidget(self._scroll)
        inner.setObjectName("scrolled")
        self.content = ContentBox(inner)
        self.form = RecordForm(bench.words.terms, bench.language, inner, read_only=self._read_only)
        self.score = ScoreBox(bench.words, inner, read_only=self._read_only)
        self.adopt = button(self.tr("Adopt into the plan"), kind="primary", icon="check")
        self.adopt.clicked.connect(self.adopt_asked)
        self.edit = button(self.tr("Change wording …"), icon="edit")
        self.edit.clicked.connect(self.edit_asked)
        self.remove = button("", icon="remove")
        self.remove.clicked.connect(self.removal_asked)
        self._scroll.setMinimumHeight(theme.px(LEAST))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.px(theme.GAP_GROUP), 0, theme.px(theme.GAP_GROUP), theme.px(theme.GAP_GROUP))
        column.setSpacing(theme.px(theme.GAP_RELATED))
        column.addWidget(self._title)
        actions = FlowLayout()
        for each in (self.adopt, self.edit, self.remove):
            actions.addWidget(each)
        column.addLayout(actions)
        column.addWidget(self.content)
        for title, part in (
            (self.tr("Who, when, how much"), self.form),
            (self.tr("How the priority is calculated"), self.score),
        ):
            column.addSpacing(theme.px(theme.GAP_GROUP))
            column.addWidget(Heading(title, level=2))
            column.addWidget(part)
        column.addStretch()
        self._scroll.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_WITHIN))
        layout.addLayout(self._head())
        layout.addWidget(self._scroll, 1)

    def show_measure(
        self, row: MeasureRow, measure: PlannedMeasure, record: MeasureRecord, rows: Mapping[str, MeasureRow]
    ) -> None:
        """Show a measure; what was typed about the one before is handed over first."""
        if row.id != self.measure_id:
            self.form.flush()
            self.form.forget()
            self._scroll.verticalScrollBar().setValue(0)
        self.measure_id = row.id
        number = self.tr("No. {0} · {1}").format(row.number, row.id)
        self._number.setText(" · ".join(filter(None, (number, row.survey))))
        self._title.setText(row.title)
        self.content.show_measure(row, measure, rows)
        self.form.show_record(record, measure.lead, row.quarters[0] if row.quarters else None)
        self.form.suggest(each for each in self._bench.session.records.values() if each.id != row.id)
        self.score.show_measure(measure)
        is_proposed, is_own = row.status is MeasureStatus.PROPOSED, record.own is not None
        self.adopt.setVisible(is_proposed and not self._read_only)
        self.edit.setVisible(is_own and not self._read_only)
        self.remove.setVisible((is_own or not is_proposed) and not self._read_only)
        self.remove.setText(self.tr("Delete") if record.own else self.tr("Take out of the plan"))
        self.setAccessibleName(row.title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def flush(self) -> bool:
        return self.form.flush()

    def discard(self) -> None:
        """Let go of what was typed and is not stored; showing the measure again shows what is."""
        self.form.forget()

    def arrive(self) -> None:
        """Take the focus at the title."""
        self._title.setFocus()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(theme.GAP_GROUP), theme.px(theme.GAP_WITHIN), theme.px(theme.GAP_RELATED), 0)
        head.setSpacing(0)
        head.addWidget(self._number, 1)
        for icon, text, slot in (
            ("back", self.tr("Previous action"), lambda: self.stepped.emit(-1)),
            ("forward", self.tr("Next action"), lambda: self.stepped.emit(1)),
            ("close", self.tr("Close details"), self.closed.emit),
        ):
            made = button("", kind="quiet", icon=icon, is_alone=True)
            made.setAccessibleName(text)
            made.setToolTip(text)
            made.clicked.connect(slot)
            head.addWidget(made)
        return head
