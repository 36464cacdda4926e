"""One window: the start page, or one open file with its areas."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLabel, QMainWindow, QWidget

from reifegrad import __version__, recovery
from reifegrad.domain.shown import visible
from reifegrad.preferences import RecentFile
from ui import announce, crash, dialogs, files, focus, memory, theme
from ui.backups.actions import Backups
from ui.file_actions import FileActions
from ui.menus import Menus, shortcuts
from ui.recovering import Recovering
from ui.settings import Settings
from ui.start.page import StartPage

if TYPE_CHECKING:
    from reifegrad.session import Changed, Op, Session
    from ui.assessment_actions import AssessmentActions
    from ui.frame import Frame
    from ui.opening import Opened
    from ui.status_bar import StatusBar
    from ui.workbench import Banner, Workbench
    from ui.worker import Job


_REBUILD_MS = 300
"""Pause before a rebuild that had to wait is tried again."""


class MainWindow(QMainWindow):
    """Shows the start page until a file is open. One file per window.

    Whatever reads files, databases or YAML is imported when a file is opened, so that the window is there at once.

    Signals:
        file_wished: a file is to be opened (this window, path), here or wherever it has its place.
        quit_requested: all windows are to be closed.
        closed: this window is about to go, with itself.
    """

    file_wished = Signal(object, object)
    quit_requested = Signal()
    closed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.settings = settings
        self._session: Session | None = None
        self._path: Path | None = None
        self._bench: Workbench | None = None
        self._frame: Frame | None = None
        self._status: StatusBar | None = None
        self._assessments: AssessmentActions | None = None
        self._saved_at = datetime.now()
        self._is_outdated = False
        self._rebuild_timer = QTimer(self)
        self._rebuild_timer.setSingleShot(True)
        self._rebuild_timer.setInterval(_REBUILD_MS)
        self._rebuild_timer.timeout.connect(self.rebuild)
        self._changed: Changed | None = None
        """What was written last."""
        self.files = FileActions(self)
        self.recovering = Recovering(self)
        self.backups = Backups(self)
        settings.recent_changed.connect(self._on_recent_changed)
        memory.restore_geometry(self)
        self._menus = Menus(self)
        self._show(None)

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
    def bench(self) -> "Workbench | None":
        """What the areas share while a file is open."""
        return self._bench

    @property
    def frame(self) -> "Frame | None":
        """The content while a file is open."""
        return self._frame

    def open_path(self, path: str) -> None:
        """Ask for a file; which window shows it is decided by those who know all of them."""
        self.file_wished.emit(self, Path(path))

    def show_opened(self, opened: "Opened") -> None:
        """Show a file that was opened. This window has none yet."""
        self._session, self._path = opened.session, opened.path
        self._saved_at = datetime.fromtimestamp(self._path.stat().st_mtime)
        self.build()
        self._remember_recent()
        self.backups.expect()
        if opened.is_copy:
            self.toast(self.tr("You work in “{0}”. The other file stays as it is.").format(self._path.name))

    def come_to_front(self) -> None:
        """Show this window above all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def close_file(self) -> None:
        """Close the file and show the start page, unless something typed could not be written.

        An export that has just begun is finished first, so that its outcome is told.
        """
        job = self._awaited_job()
        if job:
            job.ended.connect(self.close_file)
        elif self.settle():
            self._let_go()
            self.build()

    def settle(self) -> bool:
        """Write what is typed, and ask about what cannot be written. Returns whether to go on."""
        return self._frame is None or self._frame.settle()

    def move_to_copy(self) -> bool:
        """Save a copy under another name and go on in it; the file itself stays as it was. Returns whether it does."""
        if self._session is None:
            return False
        was_read_only = self._session.read_only
        target = self.files.copy(self._session.move_to)
        if target is None:
            return False
        self._path = target
        if was_read_only:
            self.build()
        self._remember_recent()
        self._show_title()
        self.toast(self.tr("You work in “{0}”. The other file stays as it is.").format(target.name))
        return True

    def change_passphrase(self) -> None:
        """Let a person set, change or remove the passphrase of the file."""
        from ui import passphrase

        if self._session is None or not self.settle() or not passphrase.change(self._session, self.settings.language):
            return
        self._remember_recent()
        self._show_status()
        is_set = self._session.passphrase is not None
        self.toast(self.tr("The file is encrypted.") if is_set else self.tr("The file is no longer encrypted."))

    def toast(self, text: str) -> None:
        if self._bench:
            self._bench.toast(text)

    def write_now(self) -> None:
        """Write what is typed; everything else is written already."""
        if self._frame and self._status and self._path:
            if self._session and self._session.has_unsaved:
                self.try_again()
                return
            if not self._frame.flush():
                self.toast(self.tr("Not everything is saved yet. What is missing still stands in its field."))
                return
            text = self.tr("{0}. Everything is stored in {1}").format(
                self._status.saved_text(self._saved_at), self._path.name
            )
            self._frame.bench.toast(
                text,
                self.tr("Show in folder"),
                self.files.show_folder,
                self.tr("Restore points …"),
                self.backups.show,
            )

    def try_again(self) -> None:
        """Write what the file did not take."""
        if self._frame and self._frame.area and self._bench:
            self._bench.try_again(self._frame.area)

    def _save_in_copy(self) -> None:
        if self.move_to_copy():
            self.try_again()

    # building the content

    def rebuild(self) -> None:
        """Do `build` as soon as nothing is lost by it: no dialog is open, and nothing typed waits to be written."""
        if QApplication.activeModalWidget() or self._awaited_job():
            self._rebuild_timer.start()
        elif self.settle():
            self._is_outdated = False
            self.build()
        else:
            self._is_outdated = True

    def build(self) -> None:
        """Build menus and content anew, in the present language, colours and text size, and stay at the same place."""
        place = self._place()
        if self._bench:
            self._bench.release()
        self._frame = self._bench = self._assessments = None
        self._menus.release()
        self._menus = Menus(self)
        self._show(place)

    def _show(self, place: memory.Place | None) -> None:
        if self._session is None:
            self._show_start()
        else:
            self._show_file(self._session)
            self._restore(place)
        self._menus.show_state()
        self._show_title()

    def _show_start(self) -> None:
        page = StartPage(self.settings, recovery.found())
        page.restore_requested.connect(self.recovering.restore)
        page.view_requested.connect(self.recovering.view)
        page.discard_requested.connect(self.recovering.discard)
        page.sample_requested.connect(self.files.open_sample)
        page.new_requested.connect(self.files.new_file)
        page.open_requested.connect(self.files.choose_file)
        page.file_requested.connect(self.open_path)
        self.setCentralWidget(page)
        self.setStatusBar(None)  # type: ignore[arg-type]
        self._status = None
        self._menus.show_areas([])

    def _show_file(self, session: "Session") -> None:
        from ui.areas import AREAS  # late: brings scoring, planning and report
        from ui.assessment_actions import AssessmentActions
        from ui.frame import Frame
        from ui.workbench import Workbench

        self._bench = Workbench(session, self.settings.language, self, move_to_copy=self.move_to_copy)
        self._bench.written.connect(self._on_written)
        self._bench.changed.connect(self._on_changed)
        self._bench.unsaved_changed.connect(self._on_unsaved_changed)
        self._assessments = AssessmentActions(self._bench, self._bench)
        self._frame = Frame(self._bench, self._menus.undo, self._menus.redo)
        self._frame.area_shown.connect(self._on_area_shown)
        self._frame.start_requested.connect(self._assessments.start)
        self._frame.set_standing_banner(self._file_banner())
        self.setCentralWidget(self._frame)
        self._frame.show()  # at once, because what is hidden takes no focus
        self._menus.show_areas([area.title() for area in AREAS])
        self._build_status_bar()

    def _build_status_bar(self) -> None:
        from ui.status_bar import StatusBar

        self._status = StatusBar(self.settings.values.text_size, self.settings.language)
        self._status.saved_clicked.connect(self.write_now)
        self._status.answered_clicked.connect(self._go_to_open_question)
        self._status.passphrase_clicked.connect(self.change_passphrase)
        self._status.size_clicked.connect(self.zoom_normal)
        self.setStatusBar(self._status)
        self._show_status()

    def show_banner(self) -> None:
        """Show what there is to say about the file as it is now."""
        if self._frame:
            self._frame.set_standing_banner(self._file_banner())

    def _file_banner(self) -> "Banner | None":
        from ui.workbench import Banner

        if self._session and self._session.has_unsaved:
            text = self.tr("Not saved: the file does not take your last changes. Keep this window open.")
            again, copy = self.tr("Try again"), self.tr("Save a copy …")
            return Banner(text, "problem", again, self.try_again, copy, self._save_in_copy)
        kept = self.recovering.banner(self._path) if self._path else None
        if kept:
            return kept
        if self._session and self._session.read_only:
            text = self.tr("This file is open for reading only. To change something, edit a copy.")
            return Banner(text, "notice", self.tr("Edit a copy …"), self.move_to_copy)
        if trouble := self.backups.banner():
            return trouble
        if self._path and files.is_sample(self._path):
            text = self.tr("You see sample data. Try out whatever you like.")
            return Banner(text, "info", self.tr("Create your own municipality"), self.files.new_file)
        return None

    # where the person is

    def _place(self) -> memory.Place | None:
        if self._frame and self._frame.area and self._bench:
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

    def show_report(self) -> None:
        if self._frame:
            self._frame.show_report()

    def undo(self) -> None:
        if self._session:
            self._step_back(self._session.undo, self.tr("Undone: {0}"))

    def redo(self) -> None:
        if self._session:
            self._step_back(self._session.redo, self.tr("Done again: {0}"))

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

    def show_log(self) -> None:
        crash.show_log(self.settings.language)

    def show_crash_reports(self) -> None:
        crash.show_reports(self.settings.language)

    def show_about(self) -> None:
        text = self.tr(
            "Version {0}. Licence: EUPL-1.2.\n\n"
            "Built with Qt and PySide6 (LGPL-3.0), peewee (MIT), PyYAML (MIT), pydantic (MIT), openpyxl (MIT), "
            "ReportLab (BSD), pypdfium2 (Apache-2.0/BSD) and the typeface Inter (OFL-1.1)."
        ).format(__version__)
        dialogs.inform(self.tr("Reifegrad – maturity assessment for municipalities"), text)

    # events

    def focusNextPrevChild(self, next: bool) -> bool:
        return focus.step(self, forwards=next)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.open_path(url.toLocalFile())

    def closeEvent(self, event: QCloseEvent) -> None:
        from ui.worker import end_all

        if not self.settle():
            event.ignore()
            return
        end_all(self)
        memory.keep_geometry(self)
        self._let_go()
        super().closeEvent(event)
        self.closed.emit(self)

    # helpers

    def _awaited_job(self) -> "Job | None":
        from ui.worker import Job

        return next((each for each in self.findChildren(Job) if each.is_awaited), None)

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
        if self._session is None or self._path is None:
            return
        if files.is_sample(self._path) or recovery.is_kept(self._path):
            return
        from ui.progress import Progress  # late: brings the survey

        used_at = datetime.now().isoformat(timespec="minutes")
        if self._session.passphrase:  # nothing of what is in it
            self.settings.remember(RecentFile(str(self._path), self._path.name, used_at=used_at))
            return
        newest = self._session.assessments[-1] if self._session.assessments else None
        counts = Progress.of(self._session.score(newest.id)).counts.values() if newest else ()
        self.settings.remember(
            RecentFile(
                path=str(self._path),
                name=self._session.municipality.name,
                assessment=newest.title if newest else "",
                answered=sum(each.answered for each in counts),
                questions=sum(each.total for each in counts),
                used_at=used_at,
            )
        )

    def _step_back(self, step: Callable[[], "Op | None"], said: str) -> None:
        """Undo or redo a step, and say which one it was unless the area in view shows it."""
        if not (self._frame and self._bench and self._frame.settle()):
            return
        from ui.operations import name_of

        frame, bench = self._frame, self._bench
        done: list[Op | None] = []
        self._changed = None
        bench.attempt(lambda: done.append(step()))
        changed = self._changed
        if not (done and done[0] and changed) or (frame.area and frame.area.shows(changed)):
            return
        text = said.format(name_of(done[0]))
        if changed.subject_id and len(changed.question_ids) == 1:
            place = f"{changed.subject_id}/{next(iter(changed.question_ids))}"
            bench.toast(text, self.tr("Show"), partial(bench.go, "rate", place))
        else:
            bench.toast(text)

    def _edit(self, method: str) -> None:
        """Cut, copy and so on in the field that has the focus."""
        field = QApplication.focusWidget()
        if isinstance(field, QLabel):
            if method == "copy" and field.hasSelectedText():
                QApplication.clipboard().setText(field.selectedText())
            elif method == "selectAll":
                field.setSelection(0, len(field.text()))
            return
        if isinstance(field, QAbstractSpinBox | QComboBox):  # the line inside has the text
            field = field.lineEdit()
        action = getattr(field, method, None)
        if action:
            action()

    def _zoom_by(self, steps: int) -> None:
        sizes = theme.SIZES
        nearest = min(range(len(sizes)), key=lambda i: abs(sizes[i] - self.settings.values.text_size))
        self.settings.change(text_size=sizes[max(0, min(len(sizes) - 1, nearest + steps))])

    def _on_written(self) -> None:
        self._saved_at = datetime.now()
        if self._is_outdated:
            self._rebuild_timer.start()

    def _on_changed(self, changed: "Changed | None") -> None:
        self._changed = changed
        self._menus.show_state()
        self._show_title()
        self._show_status()

    def _on_unsaved_changed(self) -> None:
        self.show_banner()
        self._show_status()

    def _on_area_shown(self) -> None:
        if self._frame and self._assessments:
            area = self._frame.area  # none while the file has no assessment
            common = self._assessments.of_menu
            actions: list[QAction | None] = [*area.menu_actions(), None, *common] if area else [*common]
            self._menus.show_area_actions(actions)
            self._show_title()
            if area:
                announce.say(self, area.title())

    def _on_recent_changed(self) -> None:
        self._menus.show_recent()

    def _go_to_open_question(self) -> None:
        if self._frame:
            self._frame.go("rate", "open")

    def _show_title(self) -> None:
        name = QApplication.applicationDisplayName()
        if self._session and self._frame:
            name = visible(self._session.municipality.name)
            if self._frame.area:
                name = f"{name} – {self._frame.area.title()}"
            if self._path and files.is_sample(self._path):
                name += self.tr(" [Sample data]")
            if self._session.read_only:
                name += self.tr(" [Read only]")
        self.setWindowTitle(name)

    def _show_status(self) -> None:
        if self._session is None or self._bench is None or self._status is None:
            return
        from ui.progress import Progress  # late: brings the survey

        id = self._bench.assessment_id
        text = Progress.of(self._session.score(id)).in_words if id else ""
        if self._session.has_unsaved:
            self._status.show_unsaved()
        else:
            self._status.show_saved(self._saved_at)
        self._status.show_answered(text)
        self._status.show_encrypted(self._session.passphrase is not None)
