"""Maßnahmen: from proposals to a plan with people, dates and costs."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from reifegrad.domain.plan import MeasureStatus, Quarter, totals_of
from reifegrad.domain.workspace import Component, MeasureRecord
from reifegrad.session import Changed
from ui import announce, dialogs, theme
from ui.area import Area
from ui.plan.charts_tab import ChartTab, load_chart, matrix_chart
from ui.plan.list_tab import ListTab
from ui.plan.origin import origin_of
from ui.plan.override_dialog import OverrideDialog
from ui.plan.own_dialog import OwnDialog
from ui.plan.settings_dialog import SettingsDialog
from ui.plan.table import Column
from ui.widgets.buttons import button
from ui.widgets.page import EmptyState, Page
from ui.widgets.tabs import TabHead
from ui.workbench import Workbench

_PLACES = ("list", "matrix", "quarters")
_FIELDS = {Column.RESPONSIBLE: "responsible", Column.COST: "cost_once", Column.STATUS: "status"}


class MeasuresArea(Area):
    id = "measures"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.list = ListTab(bench)
        self.matrix = ChartTab(bench.words, self.tr("Click a number, or choose it with the arrow keys and Enter."))
        self.matrix.chosen.connect(self._open)
        self.quarters = ChartTab(
            bench.words, self.tr("Capacity, reserve and start are in the plan settings. They change the schedule.")
        )
        add = button(self.tr("New action …"), icon="add")
        add.clicked.connect(self.add_own)
        settings = button(self.tr("Plan settings …"), icon="settings")
        settings.clicked.connect(self.change_settings)
        add.setDisabled(bench.is_file_read_only)
        settings.setDisabled(bench.is_file_read_only)
        self.head = TabHead(
            self,
            self.title(),
            (self.tr("List"), self.tr("Impact and effort"), self.tr("Quarters")),
            (add, settings),
        )
        self.head.chosen.connect(self._show_tab)
        self._pages = QStackedWidget()
        self._tabs = (self.list, self.matrix, self.quarters)
        for each in self._tabs:
            self._pages.addWidget(each)
        self._empty = Page()
        self._empty.column.addWidget(
            EmptyState(
                self.tr("No actions yet"),
                self.tr("Actions follow from answers below their target. You can also add your own."),
                self.tr("Answer questions"),
                lambda: bench.go("rate", "open"),
            )
        )
        self._empty.column.addStretch()
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_WITHIN))
        layout.addWidget(self.head)
        layout.addWidget(self._pages, 1)
        self._connect()
        self._actions = self._make_actions()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("MeasuresArea", "Actions")

    @classmethod
    def count(cls, bench: Workbench) -> str:
        """How many measures are open."""
        count = totals_of(bench.session.plan(bench.assessment_id).measures).open
        return str(count) if count else ""

    def refresh(self, changed: Changed | None) -> None:
        self.list.refresh()
        self._show_tab()

    def flush(self) -> bool:
        return self.list.flush()

    def discard(self) -> None:
        self.list.discard()

    def place(self) -> str:
        if self.list.is_open and self.head.bar.currentIndex() == 0:
            return self.list.panel.measure_id
        return _PLACES[self.head.bar.currentIndex()]

    def show_place(self, place: str) -> None:
        """`place`: "list", "matrix", "quarters", "unowned" for what nobody is responsible for, or a measure id."""
        if place in _PLACES:
            self.head.bar.setCurrentIndex(_PLACES.index(place))
        elif place == "unowned":
            self.head.bar.setCurrentIndex(0)
            self.list.filters.show_unowned()
        else:
            self._open(place)

    def menu_actions(self) -> Sequence[QAction | None]:
        return self._actions

    # what the person does

    def adopt(self) -> None:
        """Take the selected proposals into the plan."""
        rows = {each.id: each for each in self.bench.report().measures}
        ids = [id for id in self._chosen() if rows[id].status is MeasureStatus.PROPOSED]
        session, assessment = self.bench.session, self.bench.assessment_id
        for id in ids:
            self.bench.attempt(lambda id=id: session.adopt_measure(assessment, id, initiator=self))  # type: ignore[misc]
        if ids:
            announce.say(self, self.tr("%n action(s) adopted", "", len(ids)))

    def remove(self) -> None:
        """Take the selected measures out of the plan; own ones are gone then, until somebody undoes it."""
        self._remove(self._chosen())

    def _remove(self, chosen: Sequence[str]) -> None:
        if self.bench.is_file_read_only:  # the key for it has no button that could be greyed out
            return
        session, gone = self.bench.session, list[str]()
        for id in (each for each in chosen if each in session.records):
            if not self.bench.attempt(partial(session.remove_measure, id, initiator=self)):
                break
            gone.append(id)
        if gone:
            self.bench.offer_undo(self.tr("{0} taken out of the plan.").format(", ".join(gone)), len(gone))

    def move_status(self, step: int) -> None:
        """Go on to the next status of the selected measures, or back."""
        order = list(MeasureStatus)
        for id in self._chosen():
            record = self.list.record(id)
            at = order.index(record.status) + step
            if 0 <= at < len(order):
                self.write(replace(record, status=order[at]))
                word = self.bench.words.terms(f"measure_status.{order[at]}")
                announce.say(self, f"{id}, {word}")

    def add_own(self) -> None:
        dialog = OwnDialog(self.bench.words, parent=self.window())
        session, assessment = self.bench.session, self.bench.assessment_id
        before = set(session.records)

        def add() -> None:
            session.add_own_measure(
                assessment,
                dialog.own,
                responsible=dialog.responsible.value or "",
                due=dialog.due.value,
                cost_once=dialog.cost_once.value,
                cost_yearly=dialog.cost_yearly.value,
                initiator=self,
            )

        if self._ask(dialog, add):
            self._open(next(iter(set(session.records) - before)))

    def change_wording(self) -> None:
        """Change title, texts and size of an own measure."""
        record = self.list.record(self.list.panel.measure_id)
        dialog = OwnDialog(self.bench.words, record.own, self.window())
        self._ask(dialog, lambda: self.bench.session.edit_measure(replace(record, own=dialog.own), initiator=self))

    def change_settings(self) -> None:
        """Set capacity, reserve and start."""
        session, assessment = self.bench.session, self.bench.assessment_id
        dialog = SettingsDialog(
            session.plan_settings,
            Quarter.of(session.assessment(assessment).day).plus(1),
            lambda settings: session.plan_with(assessment, settings),
            self.bench.words,
            self.window(),
        )
        self._ask(dialog, lambda: session.set_plan_settings(dialog.settings, initiator=self))

    def override(self, component: Component) -> None:
        """Ask for a value and its reason, in place of the computed one."""
        session, assessment = self.bench.session, self.bench.assessment_id
        plan = session.plan(assessment)
        measure = next(each for each in plan.measures if each.id == self.list.panel.measure_id)
        first = session.plan_settings.start or Quarter.of(session.assessment(assessment).day).plus(1)
        dialog = OverrideDialog(
            component, measure, self.bench.report().measures, first, self.bench.words, self.window()
        )
        self._ask(
            dialog,
            lambda: session.override_measure(measure.id, component, dialog.value, dialog.reason, initiator=self),
        )

    def reset(self, component: Component) -> None:
        id = self.list.panel.measure_id
        self.bench.attempt(lambda: self.bench.session.clear_override(id, component, initiator=self))

    def write(self, record: MeasureRecord) -> bool:
        """Store what was entered about a measure; text that cannot be stored stays in its field."""
        if self.bench.attempt(lambda: self.bench.session.edit_measure(record, initiator=self), stays=True):
            return True
        self.list.panel.form.mark_unwritten(self.list.record(record.id))
        self.list.refresh()
        return False

    # helpers

    def _connect(self) -> None:
        panel, view = self.list.panel, self.list.view
        self.list.replaced.connect(self.head.setHidden)
        panel.form.edited.connect(self.write)
        panel.adopt_asked.connect(self._adopt_shown)
        panel.removal_asked.connect(self._remove_shown)
        panel.edit_asked.connect(self.change_wording)
        panel.score.change_asked.connect(self.override)
        panel.score.reset_asked.connect(self.reset)
        panel.content.question_chosen.connect(self._go_to_question)
        view.removal_asked.connect(self.remove)
        # queued: the editor of the cell is closed by then
        view.measures.edited.connect(self._on_cell, Qt.ConnectionType.QueuedConnection)

    def _make_actions(self) -> Sequence[QAction]:
        made = []
        for text, keys, slot in (
            (self.tr("&New action …"), "Ctrl+M", self.add_own),
            (self.tr("&Adopt into the plan"), "Ctrl+Shift+A", self.adopt),
            (self.tr("Ne&xt status"), "Ctrl+Shift+Right", lambda: self.move_status(1)),
            (self.tr("&Previous status"), "Ctrl+Shift+Left", lambda: self.move_status(-1)),
            (self.tr("&Take out of the plan"), "", self.remove),
            (self.tr("Plan &settings …"), "", self.change_settings),
        ):
            action = QAction(text, self)
            action.setEnabled(not self.bench.is_file_read_only)
            if keys:
                action.setShortcut(QKeySequence(keys))
            action.triggered.connect(_plain(slot))
            made.append(action)
        return made

    def _show_tab(self) -> None:
        if not self.bench.report().measures:
            self._pages.setCurrentWidget(self._empty)
            return
        at = self.head.bar.currentIndex()
        if at == 1:
            self.matrix.show_chart(matrix_chart(self.bench))
        elif at == 2:
            self.quarters.show_chart(load_chart(self.bench))
        self._pages.setCurrentWidget(self._tabs[at])

    def _chosen(self) -> list[str]:
        """The measures that an action concerns: the selected ones, else the current one."""
        view = self.list.view
        current = self.list.panel.measure_id if self.list.is_open else view.current_id
        return view.selected_ids() or ([current] if current else [])

    def _open(self, measure_id: str) -> None:
        self.head.bar.setCurrentIndex(0)
        self.list.open_measure(measure_id)

    def _adopt_shown(self) -> None:
        id = self.list.panel.measure_id
        session, assessment = self.bench.session, self.bench.assessment_id
        self.bench.attempt(lambda: session.adopt_measure(assessment, id, initiator=self))

    def _remove_shown(self) -> None:
        self._remove([self.list.panel.measure_id])

    def _go_to_question(self, question_id: str) -> None:
        """Go to a cause of the measure; one from another survey is looked at in its own assessment."""
        session, chosen = self.bench.session, self.bench.assessment_id
        measure = next(each for each in session.plan(chosen).measures if each.id == self.list.panel.measure_id)
        origin = origin_of(session, chosen, measure, question_id)
        if origin is not None and self.bench.settle(self):
            self.bench.choose_assessment(origin.assessment_id)
            self.bench.go(origin.area, origin.place)

    def _on_cell(self, measure_id: str, column: int, value: Any) -> None:
        self.write(replace(self.list.record(measure_id), **{_FIELDS[Column(column)]: value}))

    def _ask(self, dialog: QDialog, store: Callable[[], object]) -> bool:
        """Show a dialog until what it holds is stored, or is given up. Returns whether it is stored."""
        try:
            while dialogs.run(dialog):
                if self.bench.attempt(store):
                    return True
            return False
        finally:
            dialog.deleteLater()


def _plain(slot: Callable[[], None]) -> Callable[[], None]:
    """An action tells whether it is checked; these want to know nothing."""
    return lambda *_: slot()
