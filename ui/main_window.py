"""One window: the start page, or one open file with its areas."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QWidget

from reifegrad import __version__, paths
from reifegrad.errors import Cancelled, ReifegradError
from reifegrad.preferences import RecentFile
from ui import announce, dialogs, files, memory, theme
from ui.menus import Menus, shortcuts
from ui.settings import Settings
from ui.start.page import StartPage
from ui.worker import Job

if TYPE_CHECKING:
    from reifegrad.session import Session
    from ui.frame import Frame
    from ui.workbench import Workbench


Result = TypeVar("Result")


class MainWindow(QMainWindow):
    """Shows the start page until a file is open. One file per window.

    Whatever reads files, databases or YAML is imported when a file is opened, so that the window is there at once.

    Signals:
        window_requested: a file is to be opened (path), and this window has one already.
        quit_requested: all windows are to be closed.
    """

    window_requested = Signal(str)
    quit_requested = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.settings = settings
        self._session: Session | None = None
        self._path: Path | None = None
        self._bench: Workbench | None = None
        self._frame: Frame | None = None
        self._job: Job | None = None
        settings.recent_changed.connect(self._on_recent_changed)
        memory.restore_geometry(self)
        self.build()

    # what is open

    @property
    def is_open(self) -> bool:
        return self._session is not None

    @property
    def path(self) -> Path | None:
        return self._path

    @property
    def session(self) -> "Session | None":
        return self._session

    @property
    def frame(self) -> "Frame | None":
        """The content while a file is open."""
        return self._frame

    def new_file(self) -> None:
        """Ask for the name of a municipality, create its file and its first assessment, and open it."""
        name = dialogs.ask_text(
            self.tr("New municipality"),
            self.tr("Name of the municipality"),
            self.tr("Create"),
            hint=self.tr("The file is stored in the folder {0}").format(paths.documents_folder()),
        )
        if name is None:
            return
        title = self.tr("Assessment {0}").format(datetime.now().year)
        path = self._attempt(lambda: files.create(name, title))
        if path:
            self.open_path(str(path))

    def choose_file(self) -> None:
        folder = self._path.parent if self._path else paths.documents_folder()
        chosen = dialogs.open_file(self.tr("Open a file"), [self.tr("Reifegrad files (*.reifegrad)")], folder)
        if chosen:
            self.open_path(str(chosen))

    def open_sample(self) -> None:
        """Create the sample municipality off this thread and open it."""
        if self._job:
            return
        self._job = Job(self.tr("The sample is being made"), files.create_sample, self)
        self._job.done.connect(self.open_path)
        self._job.failed.connect(self._on_sample_failed)
        self._job.ended.connect(self._on_job_ended)
        self._job.start()

    def open_path(self, path: str) -> None:
        """Open a file here, or ask for another window if this one has a file."""
        if self._session is not None:
            self.window_requested.emit(str(path))
            return
        from reifegrad.session import Session  # late: brings the database

        session = self._attempt(lambda: Session.open(Path(path)))
        if session is None:
            return
        self._session, self._path = session, Path(path)
        session.subscribe(self._on_session_changed)
        self._saved_at = datetime.fromtimestamp(self._path.stat().st_mtime)
        self.build()
        self._remember_recent()

    def close_file(self) -> None:
        """Close the file and show the start page."""
        self._let_go()
        self.build()

    def write_now(self) -> None:
        """Write what is typed; everything else is written already."""
        if self._frame:
            self._frame.flush()
            text = self.tr("Everything is saved. Last change {0}").format(self._saved_text())
            self._frame.bench.toast(text, self.tr("Show in folder"), self.show_folder)

    def show_folder(self) -> None:
        if self._path:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))

    # building the content

    def build(self) -> None:
        """Build menus and content anew, in the present language, colours and text size, and stay at the same place."""
        place = self._place()
        self._menus = Menus(self)
        self._frame = self._bench = None
        if self._session is None:
            self._show_start()
        else:
            self._show_file(self._session)
            self._restore(place)
        self._menus.show_state()
        self._show_title()

    def _show_start(self) -> None:
        page = StartPage(self.settings)
        page.sample_requested.connect(self.open_sample)
        page.new_requested.connect(self.new_file)
        page.open_requested.connect(self.choose_file)
        page.file_requested.connect(self.open_path)
        self.setCentralWidget(page)
        self.statusBar().hide()
        self._menus.show_areas([])

    def _show_file(self, session: "Session") -> None:
        from ui.areas import AREAS  # late: brings scoring, planning and report
        from ui.frame import Frame
        from ui.workbench import Workbench

        self._bench = Workbench(session, self.settings.language, self)
        self._frame = Frame(self._bench, self._menus.undo, self._menus.redo)
        self._frame.area_shown.connect(self._on_area_shown)
        self._frame.set_standing_banner(self._file_banner())
        self.setCentralWidget(self._frame)
        self._menus.show_areas([area.title() for area in AREAS])
        self._build_status_bar()

    def _build_status_bar(self) -> None:
        bar = self.statusBar()
        for old in bar.findChildren(QPushButton):
            bar.removeWidget(old)
            old.deleteLater()
        self._saved = QPushButton()
        self._saved.clicked.connect(self.write_now)
        self._answered = QPushButton()
        self._answered.clicked.connect(self._go_to_open_question)
        self._zoom = QPushButton(self.tr("Text size {0} %").format(self.settings.values.text_size))
        self._zoom.clicked.connect(self.zoom_normal)
        bar.addWidget(self._saved)
        bar.addWidget(self._answered)
        bar.addPermanentWidget(self._zoom)
        bar.setSizeGripEnabled(False)
        bar.show()
        self._show_status()

    def _file_banner(self) -> object:
        from ui.workbench import Banner

        if self._path and files.is_sample(self._path):
            text = self.tr("You see sample data. Try out whatever you like.")
            return Banner(text, "info", self.tr("Create your own municipality"), self.new_file)
        return None

    # where the person is

    def _place(self) -> memory.Place | None:
        if self._frame and self._frame.area and self._bench:
            self._frame.flush()
            return memory.Place(self._frame.area.id, self._frame.area.place(), self._bench.assessment_id)
        return memory.last_place(self._path) if self._path else None

    def _restore(self, place: memory.Place | None) -> None:
        assert self._frame is not None
        assert self._bench is not None
        if place and place.assessment in [each.id for each in self._bench.session.assessments]:
            self._bench.choose_assessment(place.assessment)
        if place:
            self._frame.go(place.area, place.inside)
        if self._frame.area is None:
            self._frame.show_area(0)

    # actions of the menus

    def show_area(self, index: int) -> None:
        if self._frame:
            self._frame.show_area(index)

    def undo(self) -> None:
        self._step_back(lambda session: session.undo())

    def redo(self) -> None:
        self._step_back(lambda session: session.redo())

    def undo_names(self) -> tuple[str | None, str | None]:
        """What undo and redo would concern, in words."""
        if self._session is None:
            return None, None
        from ui.operations import name_of

        status = self._session.undo_status
        return (
            name_of(status.undo) if status.undo else None,
            name_of(status.redo) if status.redo else None,
        )

    def cut(self) -> None:
        self._edit("cut")

    def copy(self) -> None:
        self._edit("copy")

    def paste(self) -> None:
        self._edit("paste")

    def select_all(self) -> None:
        self._edit("selectAll")

    def next_pane(self) -> None:
        if self._frame:
            self._frame.cycle_focus(backwards=False)

    def previous_pane(self) -> None:
        if self._frame:
            self._frame.cycle_focus(backwards=True)

    def zoom_in(self) -> None:
        self._zoom_by(1)

    def zoom_out(self) -> None:
        self._zoom_by(-1)

    def zoom_normal(self) -> None:
        self.settings.change(text_size=100)

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def show_shortcuts(self) -> None:
        dialogs.table(self.tr("Keyboard shortcuts"), (self.tr("Action"), self.tr("Keys")), shortcuts(self))

    def show_log_folder(self) -> None:
        with suppress(OSError):
            paths.log_folder().mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.log_folder())))

    def show_about(self) -> None:
        text = self.tr(
            "Version {0}. Licence: EUPL-1.2.\n\n"
            "Built with Qt and PySide6 (LGPL-3.0), peewee (MIT), PyYAML (MIT), pydantic (MIT), openpyxl (MIT), "
            "ReportLab (BSD), pypdfium2 (Apache-2.0/BSD) and the typeface Inter (OFL-1.1)."
        ).format(__version__)
        dialogs.inform(self.tr("Reifegrad – maturity assessment for municipalities"), text)

    # events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.open_path(url.toLocalFile())

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job:
            self._job.wait()
        memory.keep_geometry(self)
        self._let_go()
        super().closeEvent(event)

    # helpers

    def _let_go(self) -> None:
        """Write what is typed, keep the place, and close the file."""
        if self._session is None:
            return
        place = self._place()
        if place and self._path:
            memory.keep_place(self._path, place)
        self._remember_recent()
        if self._frame:
            self._frame.setEnabled(False)  # nothing may look into a closed session
        self._session.close()
        self._session = self._path = None

    def _remember_recent(self) -> None:
        if self._session is None or self._path is None or files.is_sample(self._path):
            return
        newest = self._session.assessments[-1] if self._session.assessments else None
        counts = self._session.score(newest.id).counts if newest else None
        self.settings.remember(
            RecentFile(
                path=str(self._path),
                name=self._session.municipality.name,
                assessment=newest.title if newest else "",
                answered=counts.answered if counts else 0,
                questions=counts.total if counts else 0,
                used_at=datetime.now().isoformat(timespec="minutes"),
            )
        )

    def _attempt(self, operation: Callable[[], Result]) -> Result | None:
        try:
            return operation()
        except ReifegradError as error:
            dialogs.problem(error, self.settings.language)
            return None

    def _step_back(self, step: "Callable[[Session], object]") -> None:
        session = self._session
        if session and self._frame:
            self._frame.flush()
            self._attempt(lambda: step(session))

    def _edit(self, method: str) -> None:
        """Cut, copy and so on in the field that has the focus."""
        action = getattr(QApplication.focusWidget(), method, None)
        if action:
            action()

    def _zoom_by(self, steps: int) -> None:
        sizes = theme.SIZES
        nearest = min(range(len(sizes)), key=lambda i: abs(sizes[i] - self.settings.values.text_size))
        self.settings.change(text_size=sizes[max(0, min(len(sizes) - 1, nearest + steps))])

    def _on_session_changed(self, _changed: object) -> None:
        self._saved_at = datetime.now()
        self._menus.show_state()
        self._show_title()
        self._show_status()

    def _on_area_shown(self) -> None:
        if self._frame and self._frame.area:
            actions: list[QAction | None] = list(self._frame.area.menu_actions())
            self._menus.show_area_actions(actions)
            self._show_title()
            announce.say(self, self._frame.area.title())

    def _on_recent_changed(self) -> None:
        self._menus.show_recent()

    def _on_sample_failed(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, ReifegradError):
            raise error
        dialogs.problem(error, self.settings.language)

    def _on_job_ended(self) -> None:
        self._job = None

    def _go_to_open_question(self) -> None:
        if self._frame:
            self._frame.go("rate", "open")

    def _show_title(self) -> None:
        name = QApplication.applicationDisplayName()
        if self._session and self._frame and self._frame.area:
            name = f"{self._session.municipality.name} – {self._frame.area.title()}"
            if self._path and files.is_sample(self._path):
                name += self.tr(" [Sample data]")
        self.setWindowTitle(name)

    def _show_status(self) -> None:
        if self._session is None or self._bench is None:
            return
        self._saved.setText(self.tr("Saved {0}").format(self._saved_text()))
        if self._bench.assessment_id:
            counts = self._session.score(self._bench.assessment_id).counts
            self._answered.setText(self.tr("{0} of {1} answered").format(counts.answered, counts.total))

    def _saved_text(self) -> str:
        if self._saved_at.date() == datetime.now().date():
            return self.tr("at {0}").format(f"{self._saved_at:%H:%M}")
        return self.tr("on {0}").format(QLocale().toString(self._saved_at.date(), QLocale.FormatType.ShortFormat))
