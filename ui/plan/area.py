"""Maßnahmen: from proposals to a plan with people, dates and costs, in four views of the same measures."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QVBoxLayout, QWidget

from reifegrad.domain.plan import MeasureStatus, totals_of
from reifegrad.domain.workspace import Component, MeasureRecord
from reifegrad.session import Changed
from ui import i18n, theme
from ui.area import ActiveFilter, Area
from ui.commands.command import command
from ui.plan.board_tab import BoardTab
from ui.plan.deeds import Deeds
from ui.plan.details import Details
from ui.plan.filter_bar import LACKS
from ui.plan.list_tab import ListTab
from ui.plan.matrix_tab import MatrixTab
from ui.plan.origin import origin_of
from ui.plan.panel import MeasurePanel
from ui.plan.statuses import signed
from ui.plan.tab import PlanTab
from ui.plan.table import Column, MeasureTable
from ui.plan.timeline_tab import TimelineTab
from ui.widgets.buttons import button
from ui.widgets.page import EmptyState, Page
from ui.widgets.stack import Stack
from ui.widgets.tabs import TabHead
from ui.workbench import Banner, Workbench

_PLACES = ("list", "matrix", "board", "quarters")
_FIELDS = {
    Column.LEAD: "lead",
    Column.RESPONSIBLE: "responsible",
    Column.DUE: "due",
    Column.COST: "cost_once",
    Column.STATUS: "status",
}


class MeasuresArea(Area):
    id = "measures"
    menu = "measures"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._current = ""
        self._is_refreshing = False
        self.deeds = Deeds(bench, self)
        self.table = MeasureTable(bench.language, self, read_only=bench.is_file_read_only)
        self._built: list[PlanTab] = []
        """The views that were in view so far; the others are built when they are first shown."""
        self._actions = self._make_actions()
        self.head = TabHead(
            self,
            self.title(),
            (self.tr("List"), self.tr("Matrix"), self.tr("Board"), self.tr("Schedule")),
            self._make_buttons(),
        )
        self._pages = Stack(self)
        self.details = Details(bench, self)
        self.details.hide()  # until it is a page: an empty plan has none
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_WITHIN))
        layout.addWidget(self.head)
        layout.addWidget(self._pages, 1)
        self._connect()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("MeasuresArea", "Actions")

    @classmethod
    def count(cls, bench: Workbench) -> str:
        """How many measures are open."""
        count = totals_of(bench.session.plan(bench.assessment_id).measures).open
        return str(count) if count else ""

    def refresh(self, changed: Changed | None) -> None:
        self._is_refreshing = True
        with self.list.view.keeping():
            self.table.show_measures(self.bench.plan_sheet().measures)
        self._is_refreshing = False
        self._show_tab()
        self.details.refresh()

    def flush(self) -> bool:
        is_stored = all([*(each.flush() for each in self._built), self.details.flush()])
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)  # what a cell has handed over is on its way
        if any(each.has_waiting and each is not self._tab for each in self._built):
            self.head.bar.setCurrentIndex(_PLACES.index("matrix"))
        return is_stored

    def discard(self) -> None:
        for each in self._built:
            each.discard()
        self.details.discard()

    def place(self) -> str:
        if self.details.is_open:
            return self.details.panel.measure_id
        return _PLACES[self.head.bar.currentIndex()]

    def show_place(self, place: str) -> None:
        """`place`: "list", "matrix", "board", "quarters", one of `LACKS` such as "unowned", or a measure id."""
        if place in _PLACES:
            self.head.bar.setCurrentIndex(_PLACES.index(place))
        elif place in LACKS:
            self.head.bar.setCurrentIndex(0)
            self.list.filters.show_only(place)
        else:
            self.open_measure(place)

    def view_state(self) -> Mapping[str, str]:
        """Widths that a person gave to columns, at 100 %."""
        widths = self.list.view.own_widths
        return {"own_widths": " ".join(f"{each.name}:{width}" for each, width in widths.items())}

    def restore_view(self, state: Mapping[str, str]) -> None:
        pairs = (each.split(":") for each in state.get("own_widths", "").split())
        known = {each.name: each for each in Column}
        self.list.view.use_widths(
            {known[name]: int(width) for name, width in pairs if name in known and width.isdecimal()}
        )

    def menu_actions(self) -> Sequence[QAction | None]:
        return self._actions

    # what the person does

    def open_measure(self, measure_id: str) -> None:
        """Show the details of a measure beside the view; filters of the list that hide it are taken away."""
        if not any(each.id == measure_id for each in self.bench.plan_sheet().measures):
            return
        if self.details.open_measure(measure_id):
            self._current = measure_id
            if self._tab is self.list:
                self.list.reveal(measure_id)
            else:
                self._tab.choose(measure_id)

    def choose(self, measure_id: str) -> None:
        """Make a measure the current one of the view in use."""
        self._current = measure_id
        self._tab.choose(measure_id)

    def propose(self) -> None:
        """Offer what the answers call for; what was adopted is selected in the list, to go on with."""
        if adopted := self.deeds.propose():
            self.head.bar.setCurrentIndex(0)
            self.list.filters.reset()
            self.list.view.select_ids(adopted)
            self.list.arrive()

    def add_own(self) -> None:
        if made := self.deeds.add_own():
            self.open_measure(made)

    def write(self, record: MeasureRecord) -> bool:
        """Store what was entered about a measure; text that cannot be stored stays in its field."""
        store = partial(self.bench.session.edit_measure, record, initiator=self)
        if self.bench.attempt(store, stays=True, at_field=self.details.refusing):
            return True
        self.details.mark_unwritten(record.id)
        self.refresh(None)
        return False

    # the views

    @cached_property
    def list(self) -> ListTab:
        made = ListTab(self.bench, self.table, self.details)
        made.filtered.connect(self._show_filter)
        made.start_asked.connect(self._choose_start)
        self.details.opened.connect(made.view.set_compact)
        self._join(made)
        return made

    @cached_property
    def matrix(self) -> MatrixTab:
        made = MatrixTab(self.bench, self.table, self.details)
        made.size_chosen.connect(self.deeds.resize)
        made.size_asked.connect(self.deeds.ask_size)
        self.details.opened.connect(made.make_room)
        made.make_room(self.details.is_beside)
        self._join(made)
        return made

    @cached_property
    def board(self) -> BoardTab:
        made = BoardTab(self.bench, self.table, self.details)
        made.status_chosen.connect(self.deeds.set_status)
        self._join(made)
        return made

    @cached_property
    def timeline(self) -> TimelineTab:
        made = TimelineTab(self.bench, self.details)
        made.move_asked.connect(self.deeds.move_start)
        made.due_asked.connect(self.deeds.set_due)
        made.start_asked.connect(self._choose_start)
        self._join(made)
        return made

    def _join(self, tab: PlanTab) -> None:
        """What every view has."""
        tab.hide()  # until it is its turn
        tab.chosen.connect(partial(self._on_chosen, tab))
        tab.opened.connect(self.open_measure)
        tab.removal_asked.connect(self._remove)
        self._built.append(tab)

    @property
    def _tab(self) -> PlanTab:
        """The view in use."""
        match _PLACES[self.head.bar.currentIndex()]:
            case "matrix":
                return self.matrix
            case "board":
                return self.board
            case "quarters":
                return self.timeline
            case _:
                return self.list

    @cached_property
    def _empty(self) -> Page:
        """What is shown while there is no measure."""
        page = Page()
        page.column.addWidget(
            EmptyState(
                self.tr("No actions yet"),
                self.tr("Actions follow from answers below their target. You can also add your own."),
                self.tr("Answer questions"),
                partial(self.bench.go, "rate", "open"),
            )
        )
        page.column.addStretch()
        return page

    # helpers

    def _chosen(self) -> Sequence[str]:
        """The measures that a deed concerns: the selected ones, else the one in the details."""
        current = self.details.panel.measure_id if self.details.is_open else self._current
        return self._tab.selected_ids() or ([current] if current else [])

    def _connect(self) -> None:
        self.head.chosen.connect(self._on_tab)
        self.head.fitted.connect(self._fold)
        self.details.built.connect(self._connect_panel)
        self.details.replaced.connect(self.head.setHidden)
        self.details.closed.connect(self._on_closed)
        self.details.kept.connect(self.choose)
        # queued: the editor of the cell is closed by then
        self.table.edited.connect(self._on_cell, Qt.ConnectionType.QueuedConnection)

    def _connect_panel(self, panel: MeasurePanel) -> None:
        panel.stepped.connect(self._step)
        panel.form.edited.connect(self.write)
        panel.adopt_asked.connect(self._adopt_shown)
        panel.removal_asked.connect(self._remove_shown)
        panel.edit_asked.connect(self._change_wording)
        panel.score.change_asked.connect(self._override)
        panel.score.reset_asked.connect(self._reset)
        panel.content.measure_chosen.connect(self.open_measure)
        panel.content.question_chosen.connect(self._go_to_question)

    def _make_actions(self) -> Sequence[QAction | None]:
        def made(id: str, text: str, slot: object, *keys: str) -> QAction:
            action = command(self, f"measures.{id}", text, slot, *keys)
            action.setEnabled(not self.bench.is_file_read_only)
            return action

        self._new = made("new", self.tr("&New action …"), self._on_new, "Ctrl+M")
        self._propose = made("proposals", self.tr("P&roposals from gaps …"), self._on_propose, "Ctrl+Shift+G")
        self._settings = made("settings", self.tr("Plan &settings …"), self._on_settings)
        self._change = made("change", self.tr("&Change selected actions …"), self._on_change, "Ctrl+Shift+M")
        self._start = made("start", self.tr("Choose the &quarter …"), self._on_start)
        self._take_out = made("remove", self.tr("&Take out of the plan"), self._on_remove)
        return (
            self._new,
            self._propose,
            None,
            made("adopt", self.tr("&Adopt into the plan"), self._on_adopt, "Ctrl+Shift+A"),
            made("next_status", self.tr("Ne&xt status"), partial(self._move_status, 1), "Ctrl+Shift+Right"),
            made("previous_status", self.tr("&Previous status"), partial(self._move_status, -1), "Ctrl+Shift+Left"),
            self._change,
            self._start,
            self._take_out,
            None,
            self._settings,
        )

    def _make_buttons(self) -> Sequence[QPushButton]:
        status, self._more = button(self.tr("Change status")), button(self.tr("More"))
        for each in (status, self._more):
            each.setProperty("menu", "true")
            each.setMenu(QMenu(each))
            each.setDisabled(self.bench.is_file_read_only)
        for state in MeasureStatus:
            word = self.bench.words.terms(f"measure_status.{state}")
            action = status.menu().addAction(signed(state, word))
            action.triggered.connect(partial(self._set_status, state))
        narrow = theme.is_large()
        self._more.menu().addActions(
            [*([self._new] if narrow else []), self._change, self._start, self._take_out, self._settings]
        )
        self._propose_button = self._button_for(self._propose, self.tr("Proposals from gaps …"))
        if narrow:
            return self._propose_button, status, self._more
        new = self._button_for(self._new, self.tr("New action …"), "add")
        return self._propose_button, new, status, self._more

    def _fold(self) -> None:
        """With large text the head has one line, to leave room for the measures: what has no place is in the menu."""
        is_folded, menu = theme.is_large() and not self.head.has_one_line, self._more.menu()
        self._propose_button.setHidden(is_folded)
        if is_folded:
            menu.insertAction(menu.actions()[0], self._propose)
        else:
            menu.removeAction(self._propose)

    def _button_for(self, action: QAction, text: str, icon: str = "") -> QPushButton:
        made = button(text, icon=icon)
        made.clicked.connect(action.trigger)
        made.setEnabled(action.isEnabled())
        return made

    def _show_tab(self) -> None:
        rows = self.bench.plan_sheet().measures
        if not rows:
            self._pages.show_page(self._empty)
            self._show_filter()
            return
        if not any(each.id == self._current for each in rows):
            self._current = rows[0].id
        self._pages.show_page(self.details)
        self._is_refreshing = True  # a view that comes into view may get the focus, and its first row with it
        self.details.show_view(self._tab)
        self._tab.refresh()
        self._tab.choose(self._current)
        self._is_refreshing = False
        self._show_filter()

    def _on_tab(self) -> None:
        focus = QApplication.focusWidget()
        was_inside = focus is not None and any(each.isAncestorOf(focus) for each in self._built)
        self._show_tab()
        if was_inside and self._tab.isVisible():
            self._tab.arrive()

    def _show_filter(self) -> None:
        """Say what the filter of the list hides."""
        shown, total = self.list.shown
        if self._tab is not self.list or shown == total:
            if self.banner:
                self.set_banner(None)
            self.set_filter(None)
            return
        text = self.tr("You see {0} of %n action(s).", "", total).format(i18n.count(shown))
        if self.banner is None or self.banner.text != text:
            self.set_banner(Banner(text, "notice", self.tr("Show all"), self.list.filters.reset))
        self.set_filter(ActiveFilter(text, self.list.filters.reset))

    def _on_chosen(self, tab: PlanTab, measure_id: str) -> None:
        if self._is_refreshing or tab is not self._tab or not measure_id:
            return
        self._current = measure_id
        self.details.follow(measure_id)

    def _on_closed(self) -> None:
        if self._pages.currentWidget() is self.details:
            self._tab.choose(self._current)
            self._tab.arrive()

    def _step(self, by: int) -> None:
        """Go to the next measure in the details, in the order of the list or of the plan."""
        rows = self.list.view.filter.shown() if self._tab is self.list else self.bench.plan_sheet().measures
        ids = [each.id for each in rows]
        if self.details.panel.measure_id not in ids:
            return
        at = ids.index(self.details.panel.measure_id) + by
        if 0 <= at < len(ids):
            self.choose(ids[at])
            self.details.follow(ids[at])

    def _on_new(self) -> None:
        self.add_own()

    def _on_propose(self) -> None:
        self.propose()

    def _on_settings(self) -> None:
        self.deeds.change_settings()

    def _on_change(self) -> None:
        self.deeds.change(self._chosen())

    def _on_adopt(self) -> None:
        self.deeds.adopt(self._chosen())

    def _on_remove(self) -> None:
        self._remove()

    def _on_start(self) -> None:
        self._choose_start()

    def _remove(self) -> None:
        self.deeds.remove(self._chosen())

    def _choose_start(self) -> None:
        self.deeds.override(self._chosen(), Component.QUARTER)

    def _move_status(self, step: int, *_: object) -> None:
        self.deeds.move_status(self._chosen(), step)

    def _set_status(self, status: MeasureStatus, *_: object) -> None:
        self.deeds.set_status(self._chosen(), status)

    def _adopt_shown(self) -> None:
        self.deeds.adopt([self.details.panel.measure_id])

    def _remove_shown(self) -> None:
        self.deeds.remove([self.details.panel.measure_id])

    def _change_wording(self) -> None:
        self.deeds.change_wording(self.details.panel.measure_id)

    def _override(self, component: Component) -> None:
        self.deeds.override([self.details.panel.measure_id], component)

    def _reset(self, component: Component) -> None:
        self.deeds.reset(self.details.panel.measure_id, component)

    def _go_to_question(self, question_id: str) -> None:
        """Go to a cause of the measure; one from another survey is looked at in its own assessment."""
        session, chosen = self.bench.session, self.bench.assessment_id
        measure = next(each for each in session.plan(chosen).measures if each.id == self.details.panel.measure_id)
        origin = origin_of(session, chosen, measure, question_id)
        if origin is not None and self.bench.settle(self):
            self.bench.choose_assessment(origin.assessment_id)
            self.bench.go(origin.area, origin.place)

    def _on_cell(self, measure_id: str, column: int, value: Any) -> None:
        self.bench.session.end_typing()
        self.write(replace(self.details.record(measure_id), **{_FIELDS[Column(column)]: value}))
