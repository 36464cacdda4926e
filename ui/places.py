"""Where the person is in a window: the area and place in view, the way back, the panes and what stands beside."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTabBar

from ui import memory
from ui.chosen import Chosen
from ui.memory import Place
from ui.visited import Visited

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.refocus import Kept


class Places(QObject):
    """Remembers places between visits, and goes to them."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.visited = Visited()
        self.chosen = Chosen()
        self._is_travelling = False
        self._left: Place | None = None
        self._focus: Kept | None = None
        self.recall()

    def recall(self) -> None:
        """Take up what was chosen about sidebar and panel, for the open file if there is one."""
        self.shows_sidebar = memory.is_wanted("sidebar", self._window.path)
        self.shows_panel = memory.is_wanted("panel", self._window.path)

    # the place in view

    def present(self) -> Place | None:
        """Where the person is in the open file; where they were at the last time before anything is shown."""
        frame, path = self._window.frame, self._window.path
        if frame and (here := frame.here):
            return here
        return memory.last_place(path) if path else None

    def restore(self, place: Place | None) -> None:
        """Show a place; what is not there any more gives the nearest thing that is."""
        frame, bench = self._window.frame, self._window.bench
        assert frame is not None
        assert bench is not None
        self._is_travelling = True
        if place and place.assessment in [each.id for each in bench.session.assessments]:
            bench.choose_assessment(place.assessment)
        if place:
            frame.go(place.area, place.inside)
        if frame.area is None:
            frame.show_area(0)
        self._is_travelling = False

    def keep(self, focus: "Kept | None") -> None:
        """Remember where the person is, and where the focus, because the content is about to go."""
        self._left = self.present()
        self._focus = focus

    def return_to_kept(self) -> None:
        """Show the place that was kept in content that was built anew."""
        self.restore(self._left)

    def take_focus(self) -> None:
        """Have the focus where it was in the content before, as far as that is there again."""
        focus, self._focus = self._focus, None
        frame = self._window.frame
        if focus and not focus.restore(self._window) and frame and self._left:
            frame.take_focus(typing=focus.typed is not None)

    def visit(self, place: Place) -> None:
        """Go to a place as from a list of results, and remember the one that is left."""
        before = self.present()
        self.restore(place)
        if before and before != self.present():
            self.leave(before)
        self._window.show_state()

    def leave(self, place: Place) -> None:
        """To be told of a place that the person has left for another one."""
        if not self._is_travelling:
            self.visited.leave(place)

    def forget(self) -> None:
        """Begin anew, with another file."""
        self.visited = Visited()
        self.chosen = Chosen()

    def back(self) -> None:
        self._travel(back=True)

    def forward(self) -> None:
        self._travel(back=False)

    def print_area(self) -> None:
        """Print what the area in view shows."""
        frame = self._window.frame
        if frame and frame.area:
            frame.area.print_out()

    def do(self, area_id: str, command_id: str) -> None:
        """Go to an area and do a command of it there, from wherever the person is."""
        frame = self._window.frame
        if frame is None:
            return
        frame.go(area_id)
        if frame.area and frame.area.id == area_id:
            for action in frame.area.menu_actions():
                if action and action.objectName() == command_id:
                    action.trigger()

    def go_to_open_question(self) -> None:
        """Go to the first question that nobody has answered."""
        if self._window.frame:
            self._window.frame.go("rate", "open")

    def go_to_flagged(self) -> None:
        """Go to the next question that is marked to be looked at again, after the last one to the first."""
        bench, here = self._window.bench, self.present()
        if bench is None or not bench.assessment_id:
            return
        from reifegrad.completeness import flagged  # late: brings scoring

        session = bench.session
        order = {each.id: at for at, each in enumerate(session.subjects(bench.assessment_id))}
        asked = {id: at for at, id in enumerate(session.asked(bench.assessment_id).questions)}
        found = flagged(session, bench.assessment_id)
        found.sort(key=lambda key: (order[key.subject_id], asked[key.question_id]))
        places = [f"{key.subject_id}/{key.question_id}" for key in found]
        if places:
            at = places.index(here.inside) + 1 if here and here.inside in places else 0
            bench.go("rate", places[at % len(places)])

    def show_all(self) -> None:
        """Take the filter of the area in view away."""
        area = self._window.frame.area if self._window.frame else None
        if area and area.filter:
            area.filter.show_all()

    def _travel(self, *, back: bool) -> None:
        frame = self._window.frame
        here = frame.here if frame else None
        if frame is None or here is None or not frame.settle():
            return
        place = self.visited.back(here) if back else self.visited.forward(here)
        if place:
            self.restore(place)
        self._window.show_state()

    # panes

    @property
    def has_panel(self) -> bool:
        """Whether the area in view has something to show beside its content."""
        area = self._window.frame.area if self._window.frame else None
        return area is not None and area.panel() is not None

    def show_sidebar(self, wanted: bool) -> None:
        self.shows_sidebar = wanted
        memory.keep_wanted("sidebar", wanted, self._window.path)
        if self._window.frame:
            self._window.frame.show_sidebar(wanted)

    def show_panel(self, wanted: bool) -> None:
        self.shows_panel = wanted
        memory.keep_wanted("panel", wanted, self._window.path)
        if self._window.frame:
            self._window.frame.show_panel(wanted)

    def next_pane(self) -> None:
        self._cycle(backwards=False)

    def previous_pane(self) -> None:
        self._cycle(backwards=True)

    def next_tab(self) -> None:
        self._step_tab(1)

    def previous_tab(self) -> None:
        self._step_tab(-1)

    def switch_tables(self) -> None:
        """Show every chart in view as its table; where all are tables, show the charts again."""
        from ui.charts.chart_widget import ChartView

        area = self._window.frame.area if self._window.frame else None
        charts = [each for each in area.findChildren(ChartView) if each.isVisible()] if area else []
        wanted = not all(each.shows_table for each in charts)
        for each in charts:
            each.show_table(wanted)
        if not charts:
            self._window.toast(self.tr("There is no chart here."))

    def _cycle(self, *, backwards: bool) -> None:
        if self._window.frame:
            self._window.frame.cycle_focus([self._window.statusBar()], backwards=backwards)

    def _step_tab(self, step: int) -> None:
        area = self._window.frame.area if self._window.frame else None
        bars = area.findChildren(QTabBar) if area else []
        for bar in bars:
            if bar.isVisible() and bar.count():
                bar.setCurrentIndex((bar.currentIndex() + step) % bar.count())
                return
