"""The views of the plan, and the details of one measure beside them or in their place."""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from reifegrad.domain.workspace import MeasureRecord
from reifegrad.report.model import MeasureRow
from ui import theme
from ui.plan.origin import origin_of
from ui.plan.panel import MeasurePanel
from ui.widgets.stack import Stack
from ui.workbench import Workbench

_SIDE_BY_SIDE = 960
"""Width (at 100 %) from which view and details stand beside each other; below, one takes the place of the other."""


class Details(QWidget):
    """Views and panel are built when they are first shown.

    Signals: built (the panel, when there is one), replaced (whether the details have taken the place of the view for
    want of room), opened (whether the details are in view beside it), closed, kept (what was typed keeps the person at
    the measure with this id).
    """

    built = Signal(object)
    replaced = Signal(bool)
    opened = Signal(bool)
    closed = Signal()
    kept = Signal(str)

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench
        self._is_open = self._has_panel = False
        layout = QVBoxLayout(self)
        self._splitter = QSplitter(self)
        self._splitter.setChildrenCollapsible(False)
        self._views = Stack(self._splitter)
        self._splitter.setStretchFactor(0, 3)
        gap = theme.px(theme.GAP_GROUP)
        above = theme.px(theme.GAP_WITHIN) if theme.is_large() else gap  # large text leaves little height
        beside = gap if theme.is_large() else theme.px(theme.GAP_SECTION)  # as far in as the head of the area
        layout.setContentsMargins(beside, above, beside, above)
        layout.addWidget(self._splitter)
        self._arrange()

    @cached_property
    def panel(self) -> MeasurePanel:
        """The details themselves."""
        panel = MeasurePanel(self.bench, self._splitter)
        panel.setMinimumWidth(theme.px(320))
        panel.closed.connect(self.close_panel)
        self._splitter.setStretchFactor(1, 2)
        self._has_panel = True
        self.built.emit(panel)
        return panel

    @property
    def is_open(self) -> bool:
        """Whether the details are in view."""
        return self._is_open

    @property
    def is_beside(self) -> bool:
        """Whether the details are in view beside the view."""
        return self._is_open and self._is_wide

    def show_view(self, view: QWidget) -> None:
        self._views.show_page(view)

    def record(self, measure_id: str) -> MeasureRecord:
        """What was entered about a measure, to go on with in the assessment that is shown."""
        return self.bench.session.record(self.bench.assessment_id, measure_id)

    def open_measure(self, measure_id: str) -> bool:
        """Show the details of a measure and go there. Returns whether they are in view then."""
        if measure_id not in self._rows():
            return False
        self._set_open(True)
        is_shown = self._show(measure_id)
        if is_shown:
            self.panel.arrive()
        return is_shown

    def follow(self, measure_id: str) -> None:
        """Show this measure if the details are open."""
        if self._is_open and measure_id:
            self._show(measure_id)

    def refresh(self) -> None:
        """Show the same measure as it is now."""
        if self._is_open:
            self._show(self.panel.measure_id)

    def close_panel(self) -> None:
        if self.bench.settle(self):
            self._set_open(False)
            self.closed.emit()

    def flush(self) -> bool:
        return not self._has_panel or self.panel.flush()

    def discard(self) -> None:
        """Show what is stored in place of what was typed."""
        if self._has_panel:
            self.panel.discard()
            self.refresh()

    @property
    def refusing(self) -> Callable[[str], None] | None:
        """The way to say why something is not stored beside the field that hands it over; None if none does."""
        return self.panel.form.refusing if self._has_panel else None

    def mark_unwritten(self, measure_id: str) -> None:
        """What was handed over about a measure and could not be stored stays in its field."""
        if self._has_panel:
            self.panel.form.mark_unwritten(self.record(measure_id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _rows(self) -> dict[str, MeasureRow]:
        return {each.id: each for each in self.bench.plan_sheet().measures}

    def _show(self, measure_id: str) -> bool:
        """Show this measure, also while a filter hides it. Returns whether it is in view then."""
        rows = self._rows()
        if measure_id not in rows:  # an own measure that is gone
            self.panel.form.forget()
            self.close_panel()
            return False
        before = self.panel.measure_id
        if measure_id != before and not self.bench.settle(self.panel):
            self.kept.emit(before)
            return False
        session, row = self.bench.session, rows[measure_id]
        plan = session.plan(self.bench.assessment_id)
        measure = next(each for each in plan.measures if each.id == measure_id)
        # figures about the whole have no place to go to
        known = tuple(id for id in row.questions if origin_of(session, self.bench.assessment_id, measure, id))
        self.panel.show_measure(replace(row, questions=known), measure, self.record(measure_id), rows)
        return True

    def _set_open(self, is_open: bool) -> None:
        if is_open != self._is_open:
            self._is_open = is_open
            self._arrange()
            self._splitter.setSizes([theme.px(620), theme.px(480)])

    @property
    def _is_wide(self) -> bool:
        return self.width() >= theme.px(_SIDE_BY_SIDE)

    def _arrange(self) -> None:
        """What goes before what comes: both at once may be higher than the screen."""
        has_view = self._is_wide or not self._is_open
        if not has_view:
            self.replaced.emit(True)
            self._views.hide()
        if self._is_open:
            self.panel.show()
        elif self._has_panel and not self.panel.isHidden():
            self.panel.hide()
            self._tell_around()
        if has_view:
            self._views.show()
        self.opened.emit(self.is_beside)
        if has_view:
            self.replaced.emit(False)

    def _tell_around(self) -> None:
        """Have all that surrounds the panel know at once that its room is free; Qt tells it one by one, later."""
        QCoreApplication.sendPostedEvents(self._splitter, QEvent.Type.LayoutRequest)
        around: QWidget | None = self
        while around is not None:
            if layout := around.layout():
                layout.activate()
            around = around.parentWidget()
