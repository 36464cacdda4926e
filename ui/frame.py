"""The content of a window with an open file: sidebar, tool bar, banner zone, the areas and the toast."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from reifegrad.domain.shown import visible
from reifegrad.domain.workspace import Assessment
from ui import theme
from ui.area import Area
from ui.areas import AREAS
from ui.deleting import delete_now
from ui.empty_page import EmptyPage
from ui.memory import Place
from ui.messages import BannerBar, ToastBar
from ui.sidebar import Sidebar
from ui.widgets.buttons import button
from ui.widgets.choice import Choice, TitleChoice
from ui.widgets.stack import Stack
from ui.widgets.text import Heading, plain_tip
from ui.workbench import Banner, Workbench
from ui.worker import awaited_job


@dataclass(frozen=True, slots=True)
class Tools:
    """Commands that stand in the tool bar as symbols."""

    back: QAction
    forward: QAction
    search: QAction
    undo: QAction
    redo: QAction


_NARROW_WIDTH = 900
_LEAST_CHOICE = 100
"""At 100 % text: of the choice of assessments where text is large, so that the tool bar fits on 1,024 pixels."""
_SHORT_WIDTH = 640
"""At 100 % text: of a window with large text below which undo and redo leave their room to the assessment's title."""
_COUNTS_MS = 150


class Frame(QWidget):
    """Switches between areas and keeps what surrounds them up to date.

    Signals:
        area_shown: another area is in view.
        left: the person went from a place to another one; carries the `Place` that was left.
        start_requested: the person wants to begin an assessment.
    """

    area_shown = Signal()
    left = Signal(object)
    start_requested = Signal()

    def __init__(self, bench: Workbench, tools: Tools, views: Mapping[str, Mapping[str, str]] | None = None) -> None:
        """`views`: what areas kept of their views of this file, by id of the area."""
        super().__init__()
        self.bench = bench
        self._views = dict(views or {})
        self._sidebar_wanted = self._panel_wanted = True
        self._standing_banner: Banner | None = None
        self._built: dict[int, Area] = {}
        self._sidebar = Sidebar(AREAS, visible(bench.session.municipality.name))
        self._sidebar.area_chosen.connect(self.show_area)
        self._banner = BannerBar()
        self._stack = Stack()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tool_bar(tools))
        column.addWidget(self._banner)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._sidebar)
        row.addWidget(content, 1)
        self._empty = EmptyPage(read_only=bench.is_file_read_only)
        self._empty.start_requested.connect(self.start_requested)
        self._stack.addWidget(self._empty)
        self._toast = ToastBar(content)
        self._toast.left.connect(self._arrive)
        self._arrange()
        bench.changed.connect(self._on_changed)
        bench.place_requested.connect(self.go)
        bench.toast_requested.connect(self._toast.show_toast)
        bench.banner_changed.connect(self._show_banner)
        self._counts_timer = QTimer(self)
        self._counts_timer.setSingleShot(True)
        self._counts_timer.setInterval(_COUNTS_MS)
        self._counts_timer.timeout.connect(self._count_next)
        self._show_surroundings()
        if bench.assessment_id and bench.report_takes_long:
            self._counts_timer.start()
        else:
            self._show_counts()

    @property
    def area(self) -> Area | None:
        """The area in view."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Area) else None

    @property
    def here(self) -> Place | None:
        """Where the person is; None while the file has no assessment."""
        area = self.area
        return Place(area.id, area.place(), self.bench.assessment_id) if area else None

    @property
    def views(self) -> Mapping[str, Mapping[str, str]]:
        """What the areas keep of their views, with that of areas that were not opened."""
        return {**self._views, **{each.id: each.view_state() for each in self._built.values()}}

    @property
    def banner_text(self) -> str:
        """The lasting message in view, empty for none."""
        return self._banner.accessibleName() if self._banner.isVisible() else ""

    def show_area(self, index: int) -> None:
        """Show the area with this place in the sidebar, unless something typed keeps the person where they are."""
        before = self.here
        self._show_area(index)
        self._tell_left(before)

    def _show_area(self, index: int) -> None:
        if not self.settle():
            self._mark_current()
            return
        if self.area:
            self.area.leave()
        if not self.bench.assessment_id:
            self._stack.setCurrentWidget(self._empty)
            self._show_banner()
            self.area_shown.emit()
            return
        if index not in self._built:
            self._build_area(index)
        self._built[index].enter()
        self._stack.setCurrentWidget(self._built[index])
        self._show_banner()
        self._mark_current()
        self._built[index].arrive()
        self.area_shown.emit()

    def areas(self) -> Sequence[Area]:
        """All areas, also those that nobody has opened yet; none while the file has no assessment."""
        if not self.bench.assessment_id:
            return ()
        for index in range(len(AREAS)):
            if index not in self._built:
                self._build_area(index)
        return [self._built[index] for index in range(len(AREAS))]

    def _build_area(self, index: int) -> None:
        area = self._built[index] = AREAS[index](self.bench, self._stack)
        area.restore_view(self._views.get(area.id, {}))
        area.show_panel(self._panel_wanted)
        self._stack.addWidget(area)

    def forget_hidden(self, between: Callable[[], object] = bool) -> None:
        """Throw away the areas that are not in view; each is built anew when it is opened.

        None goes while a person waits for work, because it may be the one that tells how that ended. `between` comes
        after each of them: a large one takes a moment. In it another area may come into view, others may go, and this
        frame as well.
        """
        if awaited_job(self.window()):
            return
        while isValid(self) and (hidden := [index for index, each in self._built.items() if each is not self.area]):
            self._views = dict(self.views)
            delete_now(self._built.pop(hidden[0]))
            between()

    def show_report(self) -> None:
        """Where everything leads: the report with its preview."""
        self.go("report")

    def go(self, area_id: str, place: str = "") -> None:
        """Show an area by its id, at a place of it."""
        before = self.here
        for index, area in enumerate(AREAS):
            if area.id == area_id:
                self._show_area(index)
                if place and self.area is not None and self.area is self._built.get(index):
                    self.area.show_place(place)
        self._tell_left(before)

    def _tell_left(self, before: Place | None) -> None:
        if before and before != self.here:
            self.left.emit(before)

    def flush(self) -> bool:
        """Write what is typed in the area in view. Returns whether all of it is stored."""
        return self.area is None or self.area.flush()

    def settle(self, *, after_discard: bool = True) -> bool:
        """As `flush`, and ask about what cannot be written. Returns whether to go on."""
        return self.area is None or self.bench.settle(self.area, after_discard=after_discard)

    def set_standing_banner(self, banner: Banner | None) -> None:
        """The banner of the file, shown wherever the area has none of its own; a problem is shown everywhere."""
        self._standing_banner = banner
        self._show_banner()

    def show_sidebar(self, wanted: bool) -> None:
        """Show the sidebar where there is room for it, or never."""
        self._sidebar_wanted = wanted
        self._arrange()

    def show_panel(self, wanted: bool) -> None:
        """Show what areas have beside their content, or hide it."""
        self._panel_wanted = wanted
        for area in self._built.values():
            area.show_panel(wanted)

    def cycle_focus(self, others: Sequence[QWidget] = (), *, backwards: bool) -> None:
        """Go to the next pane: sidebar, tool bar, content, the panel beside it, and `others`."""
        panel = self.area.panel() if self.area else None
        possible = [self._sidebar, self._tools, self._stack, *([panel] if panel else ()), *others]
        panes = [each for each in possible if each.isVisible() and (each is self._stack or _first_stop(each))]
        focused = QApplication.focusWidget()
        holders = [at for at, each in enumerate(panes) if focused and (each is focused or each.isAncestorOf(focused))]
        inside = holders[-1] if holders else -1  # the panel may stand in the content
        target = panes[(inside + (-1 if backwards else 1)) % len(panes)]
        if target is self._stack and self.area:
            self._arrive()
            if isinstance(QApplication.focusWidget(), Heading) and (first := _first_stop(self.area)):
                first.setFocus(Qt.FocusReason.ShortcutFocusReason)  # on a heading nobody sees it
        elif stop := _first_stop(target):
            stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_focus(self, *, typing: bool) -> None:
        """Have the focus at the head of the area. `typing`: somebody may be writing, so that no key may act there."""
        if typing:
            self._stack.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._arrive()

    def _arrive(self) -> None:
        if self.area:
            self.area.arrive()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The sidebar, or the list of areas in the tool bar where the window is narrow or the text large."""
        narrow = self.width() < _NARROW_WIDTH or theme.is_large() or not self._sidebar_wanted
        self._sidebar.setVisible(not narrow)
        self._area_list.setVisible(narrow)
        has_assessments = bool(self._assessments.count())
        self._caption.setVisible(has_assessments and not narrow)
        self._assessments.setVisible(has_assessments)
        is_short = theme.is_large() and self.width() < theme.px(_SHORT_WIDTH)
        for tool in self._spare:
            tool.setVisible(not is_short)

    def _tool_bar(self, tools: Tools) -> QWidget:
        self._tools = QFrame()
        self._tools.setObjectName("toolbar")
        self._area_list = Choice()  # as wide as its longest name with the count it has now
        self._area_list.setAccessibleName(self.tr("Area"))
        self._area_list.setIconSize(QSize(theme.px(20), theme.px(20)))
        for area in AREAS:
            self._area_list.addItem(theme.icon(area.id), area.title())
        self._area_list.activated.connect(self._on_listed)
        self._assessments = TitleChoice()
        self._assessments.setAccessibleName(self.tr("Assessment"))
        self._assessments.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._assessments.activated.connect(self._on_assessment)
        self._caption = QLabel(self.tr("Assessment"))
        self._caption.setBuddy(self._assessments)
        layout = QHBoxLayout(self._tools)
        high = theme.px(2 if theme.is_large() else 6)
        side = theme.px(theme.GAP_RELATED if theme.is_large() else 16)
        layout.setContentsMargins(side, high, side, high)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        if theme.is_large():
            self._assessments.setMinimumWidth(theme.px(_LEAST_CHOICE))
        else:  # the menus have them, too
            layout.addWidget(_tool("back", tools.back))
            layout.addWidget(_tool("forward", tools.forward))
        layout.addWidget(self._area_list)
        layout.addWidget(self._caption)
        layout.addWidget(self._assessments, 100)
        layout.addStretch(1)
        layout.addWidget(_tool("search", tools.search))
        self._spare = (_tool("undo", tools.undo), _tool("redo", tools.redo))  # the menus have them, too
        for tool in self._spare:
            layout.addWidget(tool)
        report = button("" if theme.is_large() else self.tr("Report …"), icon="report", is_alone=theme.is_large())
        report.setAccessibleName(self.tr("Report …"))
        report.setToolTip(self.tr("Report …") if theme.is_large() else "")
        report.clicked.connect(self.show_report)
        layout.addWidget(report)
        return self._tools

    def _on_changed(self, _changed: object) -> None:
        self._toast.follow(self.bench.session.last_step)
        self._show_surroundings()
        self._counts_timer.start()
        if (self.area is None) == bool(self.bench.assessment_id):  # the first assessment came, or the last one went
            self.show_area(0)

    def _show_surroundings(self) -> None:
        self._sidebar.set_name(visible(self.bench.session.municipality.name))
        assessments = reversed(self.bench.session.assessments)
        known = [(each.id, visible(each.title), self._survey_of(each)) for each in assessments]
        self._assessments.show_items(known)
        self._arrange()
        self._assessments.setMaximumWidth(self._assessments.sizeHint().width() + theme.px(8))
        self._assessments.setCurrentIndex(self._assessments.findData(self.bench.assessment_id))
        self._assessments.setToolTip(plain_tip(self._assessments.currentText()))

    def _survey_of(self, assessment: Assessment) -> str:
        """The title of its survey where the file has several, else nothing."""
        session = self.bench.session
        if len({each.survey_id for each in session.assessments}) < 2:
            return ""
        return session.survey(assessment.id).title.in_language(self.bench.language)

    def _count_next(self) -> None:
        """Count in the next turn: in a slow one the timer comes along with painting what has changed."""
        QTimer.singleShot(0, self, self._show_counts)

    def _show_counts(self) -> None:
        """Counts may need the whole plan, so they follow a moment after a change and never hold up a click."""
        counts = [area.count(self.bench) if self.bench.assessment_id else "" for area in AREAS]
        hints = [area.count_hint(self.bench) if self.bench.assessment_id else "" for area in AREAS]
        self._sidebar.show_counts(counts, hints)
        for index, (area, count) in enumerate(zip(AREAS, counts, strict=True)):
            self._area_list.setItemText(index, f"{area.title()}  {count}".rstrip())

    def _on_listed(self, index: int) -> None:
        self._mark_current()  # until the other one is in view
        self.show_area(index)

    def _on_assessment(self, index: int) -> None:
        id = self._assessments.itemData(index)
        self._assessments.setCurrentIndex(self._assessments.findData(self.bench.assessment_id))  # until it is chosen
        if self.settle():
            self.bench.choose_assessment(id)

    def _mark_current(self) -> None:
        """Have sidebar and list tell which area is in view."""
        index = next((index for index, each in self._built.items() if each is self.area), None)
        if index is not None:
            self._sidebar.show_current(index)
            self._area_list.setCurrentIndex(index)

    def _show_banner(self) -> None:
        own, standing = self.area.banner if self.area else None, self._standing_banner
        is_urgent = standing is not None and standing.tone == "problem"
        self._banner.show_banner(standing if is_urgent else own or standing)


def _tool(icon: str, action: QAction) -> QToolButton:
    action.setIcon(theme.icon(icon))
    tool = QToolButton()
    tool.setDefaultAction(action)
    tool.setIconSize(QSize(theme.px(20), theme.px(20)))
    tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return tool


def _first_stop(pane: QWidget) -> QWidget | None:
    """Where the tab key would stop first in a pane."""
    possible = (each for each in (pane, *pane.findChildren(QWidget)) if each.isVisible() and each.isEnabled())
    return next((each for each in possible if each.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
