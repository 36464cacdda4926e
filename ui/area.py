"""The frame's contract with its areas. A new area is one folder and one line in `ui/areas.py`.

What an area is
    A subclass of `Area`: a widget that fills the window beside the sidebar. It gets one `Workbench` (`self.bench`),
    which holds all it may use: `bench.session` (read figures, call named operations), `bench.assessment_id` (the
    chosen assessment, never empty while an area is shown), `bench.report()` (the content of the report as it is now,
    worded), `bench.language`, ways to speak (`toast`, `attempt`) and to move (`go`).

Life
    Areas are built when they are first opened. The frame builds everything anew when the language, the text size or
    the colours change, so texts are set once, in the constructor. `place()` of the old area is handed to `show_place`
    of the new one, so that a person stays where they were.

Redrawing
    Override `refresh(changed)`. The base class calls it when the area comes into view for the first time, when
    something changed while the area is visible, and once on return if something changed while it was hidden. `changed`
    is the session's notice, or None for "everything". An area that makes a change passes itself (or a part of itself)
    as `initiator` and may ignore the echo.

Writing
    Call an operation inside `bench.attempt(...)`: conditions that a person can mend are shown, nothing else is caught.
    Text fields write after a pause, on leaving the field and in `flush()`, which the frame calls before an area is
    left, before an export and before the file closes. It tells whether everything is stored; what is not stays in its
    field, and `bench.settle` asks what is to become of it before it would go out of view.

What stands beside the content
    An area with a context panel, such as the help to a question, hands it over with `panel()` and shows or hides it in
    `show_panel`, which the frame calls with the person's choice (F9); it puts the panel below its content where it has
    no room beside. A filter that hides rows is told by `set_filter`; the status bar names it and takes it away.

Commands
    `menu_actions()` hands over the actions of the area, each made by `ui.commands.command.command` with a lasting id
    such as "measures.adopt". So menu, command search and the editor of keys know them.

Dropped files
    `drop_offer(paths)` says what would happen to files that are dropped on the area; the frame shows it and asks.

Words
    `title()` and `count()` are class methods, because the sidebar shows areas that were not opened yet.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.text import Heading

if TYPE_CHECKING:
    from reifegrad.report.printout import Printout
    from reifegrad.session import Changed
    from ui.workbench import Banner, Workbench


@dataclass(frozen=True, slots=True)
class ActiveFilter:
    """What hides rows, in words such as "5 of 44 questions", and the way to take it away."""

    text: str
    show_all: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Offer:
    """What would happen to dropped files: a sentence, the verb of its button, and the deed.

    `otherwise`: verb and deed of another way to take them, if there is one.
    """

    text: str
    verb: str
    act: Callable[[], object]
    otherwise: tuple[str, Callable[[], object]] | None = None


class Area(QWidget):
    """One destination of the sidebar."""

    id: ClassVar[str]
    """Stable name, also the target of `bench.go(id, place)` and the name of the icon."""

    menu: ClassVar[str] = "assessment"
    """The menu where the actions of this area stand, "assessment" or "measures"."""

    def __init__(self, bench: "Workbench", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench
        self.setAccessibleName(self.title())
        self.banner: Banner | None = None
        self.filter: ActiveFilter | None = None
        self._is_in_view = False
        self._is_stale = True
        bench.changed.connect(self._on_changed)

    @classmethod
    def title(cls) -> str:
        """Name in the sidebar, translated."""
        raise NotImplementedError

    @classmethod
    def count(cls, bench: "Workbench") -> str:
        """What the sidebar shows behind the name, such as "18/44"; empty for nothing. Has to be quick."""
        return ""

    @classmethod
    def count_hint(cls, bench: "Workbench") -> str:
        """What the count means, for the tool tip of the sidebar."""
        return ""

    def refresh(self, changed: "Changed | None") -> None:
        """Show what the session holds now. `changed` None: everything may be different."""
        raise NotImplementedError

    def flush(self) -> bool:
        """Write what was typed and is not written yet. Returns whether all of it is stored."""
        return True

    def discard(self) -> None:
        """Forget what was typed and is not stored."""

    def place(self) -> str:
        """Where in the area the person is, in the area's own form."""
        return ""

    def show_place(self, place: str) -> None:
        """Go to a place, either of `place()` or of a link from elsewhere, such as a question id."""

    def shows(self, changed: "Changed") -> bool:
        """Whether a change that was undone can be seen here at a glance, so that nothing needs to be said."""
        return False

    def menu_actions(self) -> Sequence[QAction | None]:
        """Actions of this area for its menu, None for a separator. They work while the area is shown."""
        return ()

    def panel(self) -> QWidget | None:
        """The panel beside or below the content that can be hidden; None if there is none now."""
        return None

    def show_panel(self, wanted: bool) -> None:
        """Show or hide that panel."""

    def drop_offer(self, paths: Sequence[Path]) -> Offer | None:
        """What this area would do with files that are dropped on it; None if it has no use for them."""
        return None

    def droppable(self) -> str:
        """What `drop_offer` takes, in words for "Possible are: …"; empty for nothing."""
        return ""

    def printable(self) -> "Printout | None":
        """What "Print" puts on paper: the chart or table with the focus, else all in view; None if there is none."""
        from ui.printing.collect import printout_of  # late: few people print at once

        return printout_of(self)

    def print_out(self) -> None:
        """Show the pages to print, or say that there are none."""
        from ui.printing.dialog import print_area

        print_area(self)

    def view_state(self) -> Mapping[str, str]:
        """Widths of columns, filters and the like, to be kept for the next time this file is opened."""
        return {}

    def restore_view(self, state: Mapping[str, str]) -> None:
        """Take up what `view_state` gave, also that of an older program; before the area comes into view."""

    def arrive(self) -> None:
        """Take the focus after an area switch: the heading, so that a screen reader starts there."""
        heading = self.findChild(Heading)
        (heading or self).setFocus()

    # the base class's own part

    def set_banner(self, banner: "Banner | None") -> None:
        """Show a lasting state above the area while it is in view, such as an active filter; None takes it away."""
        self.banner = banner
        self.bench.banner_changed.emit()

    def set_filter(self, filter: ActiveFilter | None) -> None:
        """Have the status bar tell what hides rows of this area; None takes it away."""
        if filter != self.filter:
            self.filter = filter
            self.bench.filter_changed.emit()

    def enter(self) -> None:
        """Called by the frame before the area comes into view."""
        self._is_in_view = True
        if self._is_stale:
            self._is_stale = False
            self.refresh(None)

    def leave(self) -> None:
        """Called by the frame when the area goes out of view; everything typed is settled by then."""
        self._is_in_view = False

    def _on_changed(self, changed: "Changed | None") -> None:
        if self._is_in_view and self.bench.assessment_id:
            with self.keeping_focus():
                self.refresh(changed)
        else:
            self._is_stale = True

    @contextmanager
    def keeping_focus(self) -> Iterator[None]:
        """Keep the focus in the area while what has it may go: Qt hands it on to whatever comes next, also outside."""
        had_focus = self._has_focus
        yield
        if had_focus and not self._has_focus:
            self.arrive()

    @property
    def _has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))


def column(widget: QWidget, *, margin: int, spacing: int) -> QVBoxLayout:
    """Give `widget` a vertical layout with sizes that are already scaled."""
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    return layout
