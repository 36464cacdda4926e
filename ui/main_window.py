"""One window: the start page, or one open file with its areas."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from reifegrad import recovery
from ui import announce, focus, garbage, memory
from ui.appearance import Appearance
from ui.backups.actions import Backups
from ui.deleting import delete_now
from ui.dropping import Dropping, accept_files
from ui.edges import Edges
from ui.editing import Editing
from ui.file_actions import FileActions
from ui.importing import Importing
from ui.keeping import Keeping
from ui.menus import ASSESSMENT, Menus
from ui.places import Places
from ui.presence import Presence
from ui.recovering import Recovering
from ui.saving import Saving
from ui.search.finding import Finding
from ui.settings import Settings
from ui.start.page import StartPage
from ui.support import Support
from ui.told import Told

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from reifegrad.report import Rows
    from reifegrad.session import Changed, Session
    from ui.area import Offer
    from ui.assessment_actions import AssessmentActions
    from ui.frame import Frame
    from ui.opening import Opened
    from ui.refocus import Kept
    from ui.workbench import Workbench


_REBUILD_MS = 300
"""Pause before a rebuild that had to wait is tried again."""


class MainWindow(QMainWindow):
    """Shows the start page until a file is open. One file per window.

    What the menus do stands in its parts by topic: `files`, `saving`, `editing`, `places`, `appearance` and so on.
    Whatever reads files, databases or YAML is imported when a file is opened, so that the window is there at once.

    Signals:
        file_wished: a file is to be opened (this window, path), here or wherever it has its place.
        window_wished: another window is to be opened beside this one.
        quit_requested: all windows are to be closed.
        closed: this window is about to go, with itself.
    """

    file_wished = Signal(object, object)
    window_wished = Signal()
    quit_requested = Signal()
    closed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.settings = settings
        self._session: Session | None = None
        self._path: Path | None = None
        self._rows: Rows = {}
        self._bench: Workbench | None = None
        self._frame: Frame | None = None
        self._assessments: AssessmentActions | None = None
        self._is_outdated = self._is_down = False
        self._afterwards: dict[Callable[[], object], None] = {}
        self._rebuild_timer = QTimer(self, singleShot=True, interval=_REBUILD_MS)
        self._rebuild_timer.timeout.connect(self.rebuild)
        self.appearance = Appearance(self)
        self.backups = Backups(self)
        self.dropping = Dropping(self)
        self.editing = Editing(self)
        self.files = FileActions(self)
        self.finding = Finding(self)
        self.importing = Importing(self)
        self.keeping = Keeping(self)
        self.places = Places(self)
        self.presence = Presence(self)
        self.recovering = Recovering(self)
        self.saving = Saving(self)
        self.edges = Edges(self)
        self.support = Support(self)
        self.told = Told(self)
        self.told.changed.connect(self.edges.show_status)
        settings.recent_changed.connect(self._on_recent_changed)
        self.presence.found_out.connect(self._on_found_out)
        memory.restore_geometry(self)
        self._look_for_recent()
        self._menus = Menus(self)
        self._show()

    # what is open

    @property
    def is_open(self) -> bool:
        return self._session is not None

    @property
    def is_down(self) -> bool:
        """Whether its content is away for a moment, from `make_way` to `build`."""
        return self._is_down

    @property
    def path(self) -> Path | None:
        return self._path

    @property
    def session(self) -> "Session | None":
        return self._session

    @property
    def bench(self) -> "Workbench | None":
        """What the areas share while a file is open."""
        return self._bench

    @property
    def frame(self) -> "Frame | None":
        """The content while a file is open."""
        return self._frame

    @property
    def menus(self) -> Menus:
        """The commands of the window and where they stand."""
        return self._menus

    def open_path(self, path: str) -> None:
        """Ask for a file; which window shows it is decided by those who know all of them."""
        self.file_wished.emit(self, Path(path))

    def show_opened(self, opened: "Opened") -> None:
        """Show a file that was opened. This window has none yet."""
        self._session, self._path, self._rows = opened.session, opened.path, opened.rows
        self.saving.at = datetime.fromtimestamp(self._path.stat().st_mtime)
        memory.restore_geometry(self, self._path)
        self.places.recall()
        self.build()
        self.remember_recent()
        self.backups.expect()
        if opened.is_copy:
            self.saving.tell_copy(self._path.name)

    def go_on_in(self, path: Path, *, anew: bool) -> None:
        """Show that the session has moved to another file. `anew`: what can be done there is different."""
        self._path = path
        if anew:
            self.build()
        self.remember_recent()
        self.edges.show_title()

    def survey_offer(self, path: Path) -> "Offer | None":
        """What would be done with the file of a survey that is dropped on the window; None if it is none."""
        return self._assessments.survey_offer(path) if self._assessments else None

    @property
    def assessments(self) -> "AssessmentActions | None":
        """What can be done with whole assessments while a file is open."""
        return self._assessments

    def come_to_front(self) -> None:
        """Show this window above all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def close_file(self) -> None:
        """Close the file and show the start page, unless something typed could not be written.

        What a person waits for, such as an export, is finished first.
        """
        from ui.worker import awaited_job

        if job := awaited_job(self):
            job.afterwards(self.close_file)
        elif self.settle():
            self._let_go()
            self.build()

    def settle(self) -> bool:
        """Write what is typed, and ask about what cannot be written. Returns whether to go on."""
        return self._frame is None or self._frame.settle()

    def remember_recent(self) -> None:
        """List the open file among those used last."""
        from ui import recent  # late: of use only with a file

        chosen = self._bench.assessment_id if self._bench else ""
        if self._session and self._path and (entry := recent.entry(self._session, self._path, chosen)):
            self.settings.remember(entry)

    # speaking

    def toast(self, text: str) -> None:
        if self._bench:
            self._bench.toast(text)

    def say(self, text: str, action_text: str, action: Callable[[], object]) -> None:
        """Say what has happened, with one thing to do about it, also on the start page."""
        page = self.centralWidget()
        if self._bench:
            self._bench.toast(text, action_text, action)
        elif isinstance(page, StartPage):
            page.say(text, action_text, action)

    def show_banner(self) -> None:
        """Show what there is to say about the file as it is now."""
        if self._frame:
            self._frame.set_standing_banner(self.saving.banner())

    # building the content

    def rebuild(self) -> None:
        """Do `build` as soon as nothing is lost by it."""
        if self.make_way():
            self.build()

    def make_way(self) -> bool:
        """Throw the content away for `build`, so that Qt need not give another style to each of its widgets before.

        Returns whether it is gone. It stays while a dialog is open, or something typed cannot be written; then only
        areas go that are not in view, and `rebuild` follows later. Content that is away already is built by whoever
        took it away.
        """
        from ui.worker import awaited_job

        if self._is_down:
            return False
        session, kept = self._session, self._place_of_focus()  # what is settled leaves its cell
        if QApplication.activeModalWidget() or awaited_job(self):
            self._rebuild_timer.start()
        elif self.settle():
            self._is_outdated = False
            self._tell_in_language()
            if not isValid(self) or self._session is not session:  # closed meanwhile
                return False
            if frame := self._frame:
                self._take_down(kept)
                delete_now(frame)
            return True
        else:
            self._is_outdated = True
        if self._frame:
            self._frame.forget_hidden()
        return False

    def tell(self, session: "Session", assessment_id: str) -> None:
        """Prepare what the report says about an assessment; in another thread while the content is taken down."""
        from ui.telling import told  # late: brings the report

        told(session.report_inputs(assessment_id), self.settings.language, self._rows)

    def _tell_in_language(self) -> None:
        """Have the rows of the report told beside the window where it changes its language; a large file has many."""
        if self._bench and self._bench.assessment_id and self._bench.language != self.settings.language:
            from ui.telling import tell_beside  # late: brings the report

            tell_beside(self, self._bench, self.settings.language, self._rows)

    def build(self) -> None:
        """Build menus and content anew, in the present language, colours and text size, and stay at the same place."""
        if not self._is_down:
            self._take_down(self._place_of_focus())
        self._is_down = False
        self._menus.release()
        self._menus = Menus(self)
        self._show()
        self.places.take_focus()
        self.setUpdatesEnabled(True)
        garbage.look_again()

    def _place_of_focus(self) -> "Kept | None":
        from ui import refocus  # late: of use only when there is content to build anew

        return refocus.kept(self)

    def _take_down(self, kept: "Kept | None") -> None:
        """Let go of the content, and remember the place in it. The window keeps its picture until there is another."""
        self.setUpdatesEnabled(False)
        self._is_down = True
        self.places.keep(kept)
        self.keeping.now()
        if focused := self.focusWidget():
            focused.clearFocus()  # else each widget that goes looks for the next one to have it
        if self._bench:
            self._bench.release()
        self._frame = self._bench = self._assessments = None

    def _show(self) -> None:
        if self._session is None:
            self._show_start()
        else:
            self._show_file(self._session)
            self.places.return_to_kept()
        self.show_state()
        self.edges.show_title()

    def _show_start(self) -> None:
        page = StartPage(self.settings, self.presence, recovery.found)
        page.restore_requested.connect(self.recovering.restore)
        page.view_requested.connect(self.recovering.view)
        page.discard_requested.connect(self.recovering.discard)
        page.sample_requested.connect(self.files.open_sample)
        page.new_requested.connect(self.files.new_file)
        page.open_requested.connect(self.files.choose_file)
        page.file_requested.connect(self.files.open_recent)
        self.setCentralWidget(page)
        page.setFocus()
        self.edges.remove_bar()

    def _show_file(self, session: "Session") -> None:
        from ui import aside
        from ui.areas import AREAS  # late: brings scoring, planning and report
        from ui.assessment_actions import AssessmentActions
        from ui.frame import Frame, Tools
        from ui.workbench import Workbench

        self._bench = Workbench(
            session,
            self.settings.language,
            self,
            move_to_copy=self.saving.move_to_copy,
            preferences=self.settings.current,
            rows=self._rows,
            chosen=self.places.chosen,
            aside=partial(aside.start, self),
        )
        self._bench.written.connect(self._on_written)
        self._bench.changed.connect(self._on_changed)
        self._bench.unsaved_changed.connect(self._on_unsaved_changed)
        self._bench.toast_requested.connect(self.told.note)
        self._bench.filter_changed.connect(self.edges.show_status)
        self._assessments = AssessmentActions(self._bench, self._bench)
        menus = self._menus
        tools = Tools(menus.back, menus.forward, menus.find, menus.undo, menus.redo)
        self._frame = Frame(self._bench, tools, memory.last_views(self._path) if self._path else {})
        self._frame.show_sidebar(self.places.shows_sidebar)
        self._frame.show_panel(self.places.shows_panel)
        self._frame.area_shown.connect(self._on_area_shown)
        self._frame.left.connect(self._on_left)
        self._frame.start_requested.connect(self._assessments.start)
        self._frame.set_standing_banner(self.saving.banner())
        self.setCentralWidget(self._frame)
        self._frame.show()  # at once, because what is hidden takes no focus
        menus.show_areas(AREAS)
        self.edges.build_bar()

    # what many parts of the program ask for

    def show_area(self, index: int) -> None:
        if self._frame:
            self._frame.show_area(index)

    def show_report(self) -> None:
        if self._frame:
            self._frame.show_report()

    def undo(self) -> None:
        self.editing.undo()

    def redo(self) -> None:
        self.editing.redo()

    def show_state(self) -> None:
        """Have the menus tell what is possible now."""
        self._menus.show_state()

    # events

    def focusNextPrevChild(self, next: bool) -> bool:
        return focus.step(self, forwards=next)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        accept_files(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        accept_files(event)

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if accept_files(event) and paths:
            self.dropping.take(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        from ui.worker import awaited_job, end_all

        if job := awaited_job(self):
            job.afterwards(self.close)
            event.ignore()
            return
        if self._is_down:  # about to get its content back
            self.afterwards(self._close_if_open)
            event.ignore()
            return
        if not self.settle():
            event.ignore()
            return
        end_all(self)
        self._let_go()
        super().closeEvent(event)
        self.closed.emit(self)

    def afterwards(self, act: Callable[[], object]) -> None:
        """Have something done by `go_on`; once, however often that is asked for while the content is away."""
        self._afterwards[act] = None

    def go_on(self) -> None:
        """To be called when the content is back, and all is told that was done without it."""
        wished, self._afterwards = self._afterwards, {}
        for act in wished:
            act()

    # helpers

    def _close_if_open(self) -> None:
        if self.isVisible():
            self.close()

    def _let_go(self) -> None:
        """Keep the place, and close the file."""
        self.keeping.now()
        if self._session is None:
            return
        self.remember_recent()
        if self._frame:
            self._frame.setEnabled(False)  # nothing may look into a closed session
        self._session.close()
        self._session = self._path = None
        self._rows = {}
        self.places.forget()
        self.told.forget()
        garbage.let_go()

    def _look_for_recent(self) -> None:
        self.presence.look_for(each.path for each in self.settings.values.recent)

    def _on_written(self) -> None:
        self.saving.at = datetime.now()
        self.keeping.soon()
        if self._is_outdated:
            self._rebuild_timer.start()

    def _on_changed(self, changed: "Changed | None") -> None:
        self.editing.follow(changed)
        self.show_state()
        self.edges.show_title()
        self.edges.show_status()

    def _on_unsaved_changed(self) -> None:
        self.show_banner()
        self.edges.show_status()

    def _on_area_shown(self) -> None:
        self.keeping.soon()
        if self._frame and self._assessments:
            area = self._frame.area  # none while the file has no assessment
            actions: dict[str, list[QAction | None]] = {ASSESSMENT: []}
            if area:
                actions["measures"] = []
                actions[area.menu] = [*area.menu_actions(), None]
            actions[ASSESSMENT] += self._assessments.of_menu
            self._menus.show_actions(actions)
            self.show_state()
            self.edges.show_status()
            self.edges.show_title()
            if area:
                announce.say(self, area.title())

    def _on_left(self, place: memory.Place) -> None:
        self.places.leave(place)
        self.show_state()

    def _on_recent_changed(self) -> None:
        self._look_for_recent()
        self._menus.show_recent()

    def _on_found_out(self) -> None:
        self._menus.show_recent()
