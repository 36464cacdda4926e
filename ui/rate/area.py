"""Bewerten: a tab for each kind of subject, one question at a time or all as a list; for people a page about them."""

from collections.abc import Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reifegrad.domain.survey import SubjectKind
from reifegrad.session import Changed, Facet
from ui import theme
from ui.area import Area, Offer
from ui.closed_banner import closed_banner
from ui.commands.command import command
from ui.deleting import delete_now
from ui.progress import Progress
from ui.rate.grid import Grid
from ui.rate.kind_tabs import KindTabs
from ui.rate.people_page import PeoplePage, actions_of
from ui.rate.question_list import QuestionList
from ui.rate.review import Review
from ui.rate.route import Route, Spot
from ui.rate.subject_panel import WIDTH, SubjectPanel
from ui.rate.views import View, Views
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.workbench import Workbench

_HELP_BESIDE = 1080
"""Width at 100 % from which on the help stands beside the question; below, it stands under it."""


class RateArea(Area):
    id = "rate"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._spots: dict[SubjectKind, Spot] = {}
        self._kind = self._kinds[0]
        self._assessment_id = bench.assessment_id
        self._help_wanted = True
        self._tabs = KindTabs(bench)
        self._tabs.currentChanged.connect(self._on_tab)
        self._panels: dict[SubjectKind, SubjectPanel] = {}
        self._stack = Views(bench, self)
        self._stack.spot_chosen.connect(self._on_list_chosen)
        self._stack.add_asked.connect(self._on_row_asked)
        self._stack.banner_wished.connect(self._show_banner)
        self.page = self._stack.page
        self.page.spot_requested.connect(self._on_spot_wished)
        self.page.answered_all.connect(self._on_answered_all)
        self._build()
        self._build_actions()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("RateArea", "Rate")

    @classmethod
    def count(cls, bench: Workbench) -> str:
        return Progress.of(bench.session.score(bench.assessment_id)).in_short

    @classmethod
    def count_hint(cls, bench: Workbench) -> str:
        return Progress.of(bench.session.score(bench.assessment_id)).in_words

    @property
    def route(self) -> Route:
        return Route(self.bench.session, self.bench.assessment_id)

    @property
    def _kinds(self) -> tuple[SubjectKind, ...]:
        return tuple(each.kind for each in self.bench.session.asked(self.bench.assessment_id).subject_types)

    @property
    def _shows_people(self) -> bool:
        return self._kind is SubjectKind.RESPONSE

    @property
    def spot(self) -> Spot | None:
        """The question in view."""
        return self._spots.get(self._kind)

    # the contract of an area

    def refresh(self, changed: Changed | None) -> None:
        if self._assessment_id != self.bench.assessment_id:
            self._assessment_id = self.bench.assessment_id
            self._spots.clear()
            for each in (self._stack, self.page.help):  # what goes before what comes: both at once may be too wide
                each.hide()
            self._forget_panels()
        if self._kind not in self._kinds:
            self._kind = self._kinds[0]
        self._take_in()
        self._keep_spot_valid()
        if changed and changed.subject_id and changed.initiator is None:
            self._follow(changed)
        self._tabs.show_kinds(self._kinds, self._kind)
        self._show_spot(changed)
        self._show_banner()

    def flush(self) -> bool:
        return self.page.flush()

    def discard(self) -> None:
        self.page.discard()

    def place(self) -> str:
        return str(self.spot) if self.spot else ""

    def show_place(self, place: str) -> None:
        """`place`: a question, "subject/question", "open" for the next open question, or a kind such as "service".

        "review" is the view for reading through, at the first answer that is flagged.

        Where people answer, every place of theirs is the page about them.
        """
        spot = self.route.find(place, self.spot)
        if spot:
            self.show_view(View.SINGLE)
            self._go(spot)
        elif place in self._kinds:
            self._tabs.setCurrentIndex(self._kinds.index(SubjectKind(place)))
        elif place == "review" and not self._shows_people:
            self._show_review()
        elif place == "open" and not self._shows_people and self._has_questions:
            self._on_answered_all()

    def _show_review(self) -> None:
        if flagged := self.route.first_flagged():
            self._go(flagged, take_focus=False)
        self.show_view(View.REVIEW)
        self.arrive()

    def shows(self, changed: Changed) -> bool:
        in_view = Spot(changed.subject_id or "", next(iter(changed.question_ids), ""))
        return len(changed.question_ids) == 1 and self._stack.view is View.SINGLE and in_view == self.spot

    def menu_actions(self) -> Sequence[QAction | None]:
        return (
            *self.page.actions_of_menu,
            None,
            *self._view_actions,
            None,
            self._paste_action,
            None,
            *self._people_actions,
        )

    def arrive(self) -> None:
        if self._shows_people:
            self.people.arrive()
        elif self.spot is None:  # there is no subject of the kind yet
            self._panel_of(self._kind).arrive()
        else:
            self._stack.arrive()

    # views

    def show_view(self, view: int) -> None:
        """Show one of `View`, at the same question."""
        if view != self._stack.view:
            self._views.button(self._stack.view).setChecked(True)  # until the other one is in view
            if not self.bench.settle(self.page):
                return
        self._take_in()
        had_focus = self._has_focus
        self._stack.bring(View(view))
        self._views.button(view).setChecked(True)
        self._show_spot(None)
        self._show_banner()
        if had_focus and self.spot is not None and not self._shows_people:
            self._stack.first.setFocus()  # not on what comes first

    @property
    def list(self) -> QuestionList:
        return self._stack.list

    @property
    def grid(self) -> Grid:
        return self._stack.grid

    @property
    def review(self) -> Review:
        return self._stack.review

    @cached_property
    def people(self) -> PeoplePage:
        made = PeoplePage(self.bench, self)
        made.hide()
        self._column.insertWidget(self._column.count() - 1, made, 1)
        return made

    def _go(self, spot: Spot, *, take_focus: bool = True) -> None:
        """Show a spot, whatever kind of subject it belongs to, unless something typed keeps the person here."""
        if spot != self.page.spot and not self.bench.settle(self.page):
            self._stay()
            return
        self._kind = self.bench.session.subject(spot.subject_id).kind
        self._spots[self._kind] = spot
        self._tabs.show_kinds(self._kinds, self._kind)
        self._show_spot(None)
        if take_focus and self._stack.view is View.SINGLE:
            self.page.begin_at_question()
            self.page.arrive()

    def _show_spot(self, changed: Changed | None) -> None:
        spot = self.spot
        if spot is None:
            self._stack.hide()  # what goes before what comes: both at once may be higher than the screen
        view = self._stack.view
        self._show_people(changed)
        if self._stack.view is not view:
            changed = None  # what stands there is of long ago
        self._show_help()
        self._show_panel(changed)
        self._place_head()
        self._stack.setVisible(spot is not None)
        if spot is None:
            return
        self._stack.show_spot(self._kind, spot, changed)

    def _show_panel(self, changed: Changed | None) -> None:
        """The list of subjects beside the questions, for every kind that has more than one; a table has them itself.

        Where there is none yet, the list says so and offers to add one, whatever the view.
        """
        shows_one = self._stack.view in (View.SINGLE, View.LIST) or self.spot is None
        for kind, panel in self._panels.items():
            panel.setVisible(kind is self._kind and shows_one)
        if self._kind is SubjectKind.ORGANISATION or self._shows_people or not shows_one:
            return
        panel = self._panel_of(self._kind)
        panel.show()
        panel.refresh(self.spot.subject_id if self.spot else "", changed)

    def _panel_of(self, kind: SubjectKind) -> SubjectPanel:
        """The list of subjects of a kind, which is made when it is first needed."""
        if kind not in self._panels:
            panel = SubjectPanel(self.bench, kind, self)  # with large text it is shown before it has its place
            panel.hide()
            panel.subject_chosen.connect(self._on_subject)
            panel.subject_added.connect(self._on_subject_added)
            self._panels[kind] = panel
            if not panel.is_line:
                self._body.insertWidget(0, panel)
        return self._panels[kind]

    def _forget_panels(self) -> None:
        """Another survey may name the same kind in other words, and ask for other facts."""
        for panel in self._panels.values():
            delete_now(panel)  # without a parent each of its widgets would first get another style
        self._panels.clear()

    def _show_people(self, changed: Changed | None) -> None:
        """The page about people in place of questions, with what can be done there."""
        self._column.setStretchFactor(self._body, 0 if self._shows_people else 1)
        if self._shows_people:
            self.people.refresh(changed)
            self.people.show()
        elif "people" in vars(self):
            self.people.hide()
        for each in self._views.buttons():
            each.setVisible(not self._shows_people)
        has_grid = self._kind not in (SubjectKind.ORGANISATION, SubjectKind.RESPONSE)
        self._views.button(View.GRID).setVisible(has_grid)
        self._view_actions[View.GRID].setVisible(has_grid)
        self._paste_action.setVisible(has_grid)
        is_place = has_grid and (self.spot is None or self._stack.view is View.GRID)
        self._paste_action.setEnabled(is_place and not self.bench.is_read_only)
        if not has_grid and self._stack.view is View.GRID:
            self._stack.bring(View.LIST)
            self._views.button(View.LIST).setChecked(True)
        for action in (*self.page.actions_of_menu, *self._view_actions):
            if action:
                action.setVisible(not self._shows_people)
        self.page.enable_actions(self.spot is not None and self._stack.view is View.SINGLE)
        for action in self._people_actions:
            action.setVisible(self._shows_people)
            action.setEnabled(not self.bench.is_read_only)

    def _place_head(self) -> None:
        """What stands above the questions. With large text it scrolls with a single one, to leave room for it."""
        parts = [self._head, *(each for each in self._panels.values() if each.is_line)]
        view = self._stack.scrolling if theme.is_large() and self.spot else None
        for place, each in enumerate(parts):
            if view:
                view.add_above(place, each)
            elif self._column.indexOf(each) != place:
                self._column.insertWidget(place, each)

    def _show_banner(self) -> None:
        self.set_filter(self.list.active_filter if self._stack.view is View.LIST else None)
        own = self.list.banner if self._stack.view is View.LIST else None
        self.set_banner(closed_banner(self.bench) or own)

    # keeping up with changes

    def _take_in(self) -> None:
        """Be where the person went in a view of many questions, unless that is gone or of another kind."""
        spot = self._stack.spot if self.spot else None  # without any, the views show what was there before
        if spot and self.route.exists(spot) and self.bench.session.subject(spot.subject_id).kind is self._kind:
            self._spots[self._kind] = spot

    def _keep_spot_valid(self) -> None:
        """Forget spots whose subject or question is gone, and begin at the first open question."""
        if not self.route.exists(self.page.spot):
            self.page.leave()
        for kind in self.route.kinds:
            if not self.route.exists(self._spots.get(kind)):
                self._spots.pop(kind, None)
                spots = [each for subject in self.route.subjects(kind) for each in self.route.spots(subject)]
                if spots:
                    self._spots[kind] = next((each for each in spots if self._is_open(each)), spots[0])

    def _follow(self, changed: Changed) -> None:
        """Undo and redo go where something changes, so that nothing happens out of sight."""
        if Facet.SUBJECTS in changed.facets and not changed.question_ids:
            return
        if len(changed.question_ids) == 1 and changed.subject_id:
            spot = Spot(changed.subject_id, next(iter(changed.question_ids)))
            if self.route.exists(spot):
                self._kind = self.bench.session.subject(spot.subject_id).kind
                self._spots[self._kind] = spot

    @property
    def _has_questions(self) -> bool:
        return next(iter(self.route.all()), None) is not None

    def _is_open(self, spot: Spot) -> bool:
        return not self.bench.session.answer(spot.subject_id, spot.question_id).is_answered

    # what the person does

    def _stay(self) -> None:
        """Have tabs and lists tell which question is in view."""
        self._tabs.show_kinds(self._kinds, self._kind)
        self._show_panel(None)
        self.page.refresh(None)

    def _on_tab(self, index: int) -> None:
        kind = self._tabs.kind(index)
        self._tabs.show_kinds(self._kinds, self._kind)  # until the other one is in view
        if not self.bench.settle(self.page):
            self._stay()
            return
        self._take_in()
        self._kind = kind
        self._tabs.show_kinds(self._kinds, kind)
        with self.keeping_focus():
            self._show_spot(None)

    def _on_spot_wished(self, spot: Spot) -> None:
        self._go(spot)

    def _on_subject(self, subject_id: str) -> None:
        subject = self.bench.session.subject(subject_id)
        spots = self.route.spots(subject)
        if spots and (self.spot is None or self.spot.subject_id != subject_id):
            self._go(next((each for each in spots if self._is_open(each)), spots[0]), take_focus=False)

    def _on_subject_added(self, subject_id: str) -> None:
        self._on_subject(subject_id)
        if self.spot and self._stack.view is View.GRID:
            self.grid.go_to(self.spot)
        self.arrive()

    def _on_row_asked(self) -> None:
        self._panel_of(self._kind).add()

    def paste(self) -> None:
        """Enter rows of a spreadsheet in the table, or in the empty list. The menu "Edit" looks for this name."""
        if self._paste_action.isEnabled():
            (self.grid if self.spot else self._panel_of(self._kind)).paste()

    def _on_list_chosen(self, spot: Spot) -> None:
        self.show_view(View.SINGLE)
        self._go(spot)

    def _on_view(self, view: int) -> None:
        self.show_view(view)
        if self._stack.view == view:
            self.arrive()

    def _on_answered_all(self) -> None:
        self.bench.toast(self.tr("All questions are answered."), self.tr("To the overview"), self._go_to_overview)

    def _go_to_overview(self) -> None:
        self.bench.go("overview")

    def drop_offer(self, paths: Sequence[Path]) -> Offer | None:
        if self._shows_people:
            return self.people.drop_offer(paths)
        return self.page.drop_offer(paths) if self.panel() else None

    def droppable(self) -> str:
        return "" if self._shows_people else self.tr("evidence for a question (any file)")

    def view_state(self) -> Mapping[str, str]:
        """Filter and widths of the list."""
        return self._stack.state

    def restore_view(self, state: Mapping[str, str]) -> None:
        self._stack.take_up(state)

    def panel(self) -> QWidget | None:
        return self.page.help if self.spot is not None and self._stack.view is View.SINGLE else None

    def show_panel(self, wanted: bool) -> None:
        if wanted != self._help_wanted:
            self._help_wanted = wanted
            self._take_in()
            self._show_spot(None)

    # building

    def _build(self) -> None:
        single = button(self.tr("Single question"), kind="quiet")
        as_list = button(self.tr("List"), kind="quiet", icon="table")
        self._views = QButtonGroup(self)
        self._head = QWidget()
        head = FlowLayout(self._head)
        head.addWidget(self._tabs)
        views = QWidget()
        views.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(views)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(theme.GAP_WITHIN))
        row.addStretch()
        head.addWidget(views)
        as_table = button(self.tr("Table"), kind="quiet", icon="table")
        review = button(self.tr("Review"), kind="quiet", icon="check")
        for number, each in ((View.SINGLE, single), (View.LIST, as_list), (View.GRID, as_table), (View.REVIEW, review)):
            assert isinstance(each, QPushButton)
            each.setCheckable(True)
            self._views.addButton(each, number)
            row.addWidget(each)
        single.setChecked(True)
        self._views.idClicked.connect(self._on_view)
        self._body = QHBoxLayout()
        self._body.setSpacing(theme.px(theme.GAP_SECTION))
        self._body.addWidget(self._stack, 1)
        self._body.addStretch(0)
        column = self._column = QVBoxLayout(self)
        large = theme.is_large()
        column.setContentsMargins(
            theme.px(24), theme.px(4 if large else 12), theme.px(24), theme.px(4 if large else 16)
        )
        column.setSpacing(theme.px(4 if large else 12))
        column.addWidget(self._head)
        column.addLayout(self._body, 1)

    def _build_actions(self) -> None:
        self._view_actions: list[QAction] = []
        for view, text in (
            (View.SINGLE, self.tr("&Single question")),
            (View.LIST, self.tr("&List of questions")),
            (View.GRID, self.tr("&Table of services or processes")),
            (View.REVIEW, self.tr("&Review")),
        ):
            action = command(self, f"rate.view_{view}", text, partial(self._on_view, view))
            self._view_actions.append(action)
        self._paste_action = command(self, "rate.paste", self.tr("&Paste rows of a spreadsheet"), self.paste)
        self._people_actions = actions_of(self, self._read_answers, self._enter_paper)

    def _read_answers(self) -> None:
        self.people.read()

    def _enter_paper(self) -> None:
        self.people.enter_paper()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_help()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and digits that nothing else took answer the question in view, wherever the focus is."""
        if not self.page.answer.take_key(event):
            super().keyPressEvent(event)

    def _show_help(self) -> None:
        """Beside the question if there is room, else under it."""
        help_panel = self.page.help
        if self._shows_people:
            help_panel.hide()
            return
        if self.width() / theme.scale() >= _HELP_BESIDE + (0 if self._kind is SubjectKind.ORGANISATION else WIDTH):
            if self._body.indexOf(help_panel) < 0:
                self._body.insertWidget(self._body.indexOf(self._stack) + 1, help_panel)
            help_panel.setFixedWidth(theme.px(300))
            help_panel.set_flowing(False)
        elif not self.page.content.isAncestorOf(help_panel):
            help_panel.setMinimumWidth(0)
            help_panel.setMaximumWidth(16_777_215)
            self.page.add_below(help_panel)
            help_panel.set_flowing(True)
        help_panel.setVisible(self.spot is not None and self._help_wanted and self._stack.view is View.SINGLE)
