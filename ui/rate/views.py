"""The same answers in four views: one question, a list, a table of subjects, and for reading through."""

from collections.abc import Mapping
from enum import IntEnum
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reifegrad.domain.survey import SubjectKind
from reifegrad.session import Changed
from ui import theme
from ui.rate.grid import Grid
from ui.rate.question_list import QuestionList
from ui.rate.question_page import QuestionPage
from ui.rate.review import Review
from ui.rate.route import Spot
from ui.widgets.stack import Stack
from ui.widgets.table_page import TablePage
from ui.workbench import Workbench


class View(IntEnum):
    SINGLE = 0
    LIST = 1
    GRID = 2
    REVIEW = 3


class Views(Stack):
    """Shows one of them. All but the one with a single question are built when they are first needed.

    They are built in here, so that each widget gets its style once.

    Signals:
        spot_chosen: a question is to be opened on its own.
        add_asked: another subject is wanted in the table.
        banner_wished: the list hides other questions than before.
    """

    spot_chosen = Signal(object)
    add_asked = Signal()
    banner_wished = Signal()

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._state: Mapping[str, str] = {}
        self._pages: dict[QuestionList | Grid, TablePage] = {}
        self.view = View.SINGLE
        self.page = QuestionPage(bench, self)
        self.addWidget(self.page)

    @cached_property
    def list(self) -> QuestionList:
        made = QuestionList(self._bench, self)
        made.hide()
        made.restore_view(self._state)
        made.spot_chosen.connect(self.spot_chosen)
        made.banner_wished.connect(self.banner_wished)
        return made

    @cached_property
    def grid(self) -> Grid:
        made = Grid(self._bench, self)
        made.hide()
        made.spot_chosen.connect(self.spot_chosen)
        made.add_asked.connect(self.add_asked)
        return made

    @cached_property
    def review(self) -> Review:
        made = Review(self._bench, self)
        made.hide()
        made.spot_chosen.connect(self.spot_chosen)
        return made

    @property
    def state(self) -> Mapping[str, str]:
        """Filter and widths of the list."""
        return self.list.view_state() if "list" in vars(self) else self._state

    def take_up(self, state: Mapping[str, str]) -> None:
        """Have the list take up what `state` gave, when it is built."""
        self._state = state

    def bring(self, view: View) -> None:
        """Put a view in place of the one before."""
        self.view = view
        self.show_page(self._widget)

    def show_spot(self, kind: SubjectKind, spot: Spot, changed: Changed | None) -> None:
        """Have the view in use show a spot; `changed` None: it may be another one."""
        match self.view:
            case View.LIST if changed is not None and self.list.shows(spot.subject_id):
                self.list.refresh(changed)
            case View.LIST:
                self.list.show_spot(spot)
            case View.GRID:
                self.grid.show_kind(kind, spot, changed)
            case View.REVIEW:
                self.review.show_kind(kind, spot)
            case _ if changed is not None and self.page.spot == spot:
                self.page.refresh(changed)
            case _:
                self.page.show_spot(spot)

    @property
    def spot(self) -> Spot | None:
        """Where the person is in a view of many questions; None in the view of one."""
        match self.view:
            case View.LIST:
                return self.list.current_spot()
            case View.GRID:
                return self.grid.current_spot()
            case View.REVIEW:
                return self.review.spot
        return None

    @property
    def first(self) -> QWidget:
        """Where the focus goes in a view that has come: its heading or its table."""
        match self.view:
            case View.LIST:
                return self.list.table
            case View.GRID:
                return self.grid.table
            case View.REVIEW:
                return self.review.heading
        return self.page.heading

    @property
    def scrolling(self) -> QuestionPage | Review | TablePage:
        """The view in use with large text, when what stands above it scrolls with it."""
        match self.view:
            case View.LIST:
                return self._page_of(self.list)
            case View.GRID:
                return self._page_of(self.grid)
            case View.REVIEW:
                return self.review
        return self.page

    def arrive(self) -> None:
        """Take the focus, and say what is in view."""
        match self.view:
            case View.SINGLE:
                self.page.arrive()
            case View.REVIEW:
                self.review.arrive()
            case _:
                self.first.setFocus()
                if theme.is_large():
                    self.scrolling.arrive()

    def _page_of(self, view: QuestionList | Grid) -> TablePage:
        if view not in self._pages:
            self._pages[view] = TablePage(view, view.table, self)
        return self._pages[view]

    @property
    def _widget(self) -> QWidget:
        if theme.is_large():
            return self.scrolling
        match self.view:
            case View.LIST:
                return self.list
            case View.GRID:
                return self.grid
            case View.REVIEW:
                return self.review
        return self.page
