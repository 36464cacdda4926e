"""Long work off the window's thread, with progress and a way to stop.

The work gets frozen values, and never touches a session that somebody else may look into. Less than a second shows
nothing, then a dialog with progress and "Cancel" appears. One piece of work runs at a time, because PDFium serves one
thread only.
"""

import gc
import sys
import threading
from collections.abc import Callable
from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QProgressBar, QProgressDialog, QWidget

from reifegrad.errors import Cancelled
from reifegrad.progress import Progress as Progress  # for those who write the work
from ui import i18n

Work = Callable[[Progress], Any]
"""Gets `progress(done, total)`, which raises Cancelled after the person asked to stop."""

_DELAY_MS = 1000
_SHOWN_MS = 100
"""Within that time after it the dialog is there."""

_USUAL_TURNS, _QUICK_TURNS = 0.005, 0.001
"""Seconds that a thread computes while another one wants to: Python's own, and what is right for a window that asks for
its turn dozens of times until one picture is painted."""

_GOES = "goes"
"""Property of a window that is about to go."""


class Job(QObject):
    """One piece of work. Its parent is the window, so both end together.

    A window that is about to go finishes first what a person waits for, by `afterwards`, and stops the rest by
    `end_all`. So a job never outlives its window, and none goes while its thread is at it.

    Signals (always in the window's thread):
        done: with the result.
        failed: with the exception, Cancelled included.
        ended: after either of them.
        progressed: (done, total) between two steps; of several that came meanwhile, the last.
    """

    done = Signal(object)
    failed = Signal(object)
    ended = Signal()
    progressed = Signal(int, int)
    _moved = Signal()
    _returned = Signal(object, object)

    def __init__(self, title: str, work: Work, parent: QWidget | None, *, quiet: bool = False) -> None:
        """`quiet`: no dialog, for work that nobody waits for."""
        super().__init__(parent)
        self._cancelled = threading.Event()
        self._finished = threading.Event()
        self._claim = threading.Lock()
        """Taken once, by the thread that begins the work or by who no longer wants it."""
        self._title, self._work = title, work
        self._is_over = self._is_let_go = False
        self._afterwards: dict[Callable[[], object], None] = {}
        self._dialog = None if quiet else self._make_dialog(title, parent)
        self._at = 0, 0
        self._is_moved = False
        self._moved.connect(self._on_moved, Qt.ConnectionType.QueuedConnection)
        self._returned.connect(self._on_returned, Qt.ConnectionType.QueuedConnection)

    @property
    def is_awaited(self) -> bool:
        """Whether somebody waits for it and it is not over yet."""
        return self._dialog is not None and not self._is_over

    @property
    def is_shown(self) -> bool:
        """Whether a dialog tells of it."""
        return self._dialog is not None

    def start(self, *, at_once: bool = False) -> None:
        """`at_once`: beside other work, not after it; for what does not render pages.

        Nothing is begun any more in a window that goes.
        """
        owner = self.parent()
        if owner is None or not owner.property(_GOES):
            _workplace().start(self, at_once=at_once)

    @Slot()
    def cancel(self) -> None:
        self._cancelled.set()

    def afterwards(self, close: Callable[[], object]) -> None:
        """Have something closed when this is over and told; once, however often that is asked for."""
        self._afterwards[close] = None
        if self._dialog:
            self._dialog.setLabelText(self.tr("{0}. It is closed afterwards.").format(self._title))
            self._dialog.setCancelButtonText(self.tr("Stop and close"))
            self._dialog.show()

    def wait(self) -> None:
        """Stop the work and return when its thread has let go; what is still in the queue is not begun any more.

        What came of it is told to nobody, for the window is about to go.
        """
        self._is_let_go = True
        self.cancel()
        if not self._claim.acquire(blocking=False):
            self._finished.wait()

    def run(self) -> None:
        """The part that happens in the other thread."""
        if not self._claim.acquire(blocking=False):
            return  # `wait` was first: the window is gone
        result: object = None
        error: BaseException | None = None
        try:
            result = self._work(self._progress)
        except Exception as caught:  # handed over to the window's thread, which shows or reports it
            error = caught
        finally:
            self._returned.emit(result, error)
            error = None  # an exception knows the frames it went through, and this one would know it
            self._finished.set()

    def _make_dialog(self, title: str, parent: QWidget | None) -> QProgressDialog:
        dialog = QProgressDialog(title, self.tr("Cancel"), 0, 0, parent)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        bar = dialog.findChild(QProgressBar)
        if bar is not None:
            bar.setFormat(i18n.percent("%p"))
            bar.setValue(0)  # else the pause of four seconds that it has by itself counts
        dialog.setMinimumDuration(_DELAY_MS)
        dialog.setAutoReset(False)
        dialog.setAutoClose(False)
        dialog.setAccessibleName(title)
        dialog.canceled.connect(self.cancel)
        return dialog

    def _progress(self, done: int, total: int) -> None:
        if self._cancelled.is_set():
            raise Cancelled
        self._at = done, total
        if not self._is_moved:  # a crowd of signals would leave the window's thread no turn for anything else
            self._is_moved = True
            self._moved.emit()

    @Slot()
    def _on_moved(self) -> None:
        """To the bar itself: the dialog would take a turn of the event loop first, in which the job may be over."""
        self._is_moved = False  # before looking: what comes from now on is told again
        done, total = self._at
        bar = self._dialog.findChild(QProgressBar) if self._dialog and not self._cancelled.is_set() else None
        if bar is not None:
            bar.setMaximum(total)
            bar.setValue(done)
        self.progressed.emit(done, total)

    @Slot(object, object)
    def _on_returned(self, result: object, error: BaseException | None) -> None:
        if self._dialog:
            was_in_front, was_long = self._dialog.isActiveWindow(), self._dialog.isVisible()
            self._dialog.close()
            behind = self._dialog.parentWidget()
            if was_in_front and behind:  # not every platform gives the focus back
                behind.window().activateWindow()
            elif was_long and behind and QApplication.activeWindow() is None:  # the person went on elsewhere
                QApplication.alert(behind.window())
            self._dialog.deleteLater()
        self._is_over = True
        if not self._is_let_go:
            self._tell(result, error)
        self.deleteLater()

    def _tell(self, result: object, error: BaseException | None) -> None:
        if error is None:
            self.done.emit(result)
        else:
            self.failed.emit(error)
        self.ended.emit()
        for close in self._afterwards:
            close()


def awaited_job(window: QWidget) -> Job | None:
    """What a person waits for in this window and its dialogs."""
    return next((each for each in window.findChildren(Job) if each.is_awaited), None)


def end_all(window: QWidget) -> None:
    """Stop all work of a window that goes, and begin no more. What others have under way goes on, not waited for."""
    window.setProperty(_GOES, True)
    jobs = window.findChildren(Job)
    for each in jobs:
        each.cancel()
    for each in jobs:
        each.wait()


def awaited(title: str, work: Work, parent: QWidget | None) -> Any:
    """Do work that a person waits for, and return its result; raises what the work raises, Cancelled included.

    The window is painted meanwhile, and takes no keys and clicks but those on the dialog with the progress.
    """
    results: list[Any] = []
    errors: list[BaseException] = []
    loop = QEventLoop()
    job = Job(title, work, parent)
    job.done.connect(results.append)
    job.failed.connect(errors.append)
    job.ended.connect(loop.quit)
    QTimer.singleShot(_DELAY_MS + _SHOWN_MS, loop, loop.quit)
    job.start(at_once=True)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    if not results and not errors:
        loop.exec()  # the dialog is there, and keeps everything else from being used
    if errors:
        raise errors.pop()
    return results.pop()


class _Workplace:
    """The one thread for work of all windows, and no collection of garbage while it works.

    A collection in that thread would delete widgets where Qt does not allow it, and any collection stops the window.
    So they rest from the start of work until the window's thread has its turn again.
    """

    def __init__(self) -> None:
        self.pool = QThreadPool()
        self.pool.setMaxThreadCount(1)
        self.beside = QThreadPool()
        self._lock = threading.Lock()
        self._jobs = 0

    def start(self, job: Job, *, at_once: bool) -> None:
        """Called in the window's thread."""
        with self._lock:
            self._jobs += 1
            gc.disable()
            sys.setswitchinterval(_QUICK_TURNS)
        (self.beside if at_once else self.pool).start(_Runner(job))

    def end(self) -> None:
        """Called in the other thread, as the last thing of a job."""
        with self._lock:
            self._jobs -= 1
        application = QCoreApplication.instance()
        if application:
            QTimer.singleShot(0, application, _collect_again)

    def collect_again(self) -> None:
        """In the window's thread; another job may have been started meanwhile."""
        with self._lock:
            if not self._jobs:
                gc.enable()
                sys.setswitchinterval(_USUAL_TURNS)


@cache
def _workplace() -> _Workplace:
    return _Workplace()


def _collect_again() -> None:
    """What a timer calls: it would not keep an object alive whose method it is to call."""
    _workplace().collect_again()


def finish() -> None:
    """Wait until all work of all windows is done and no thread is left that did it."""
    for each in (_workplace().pool, _workplace().beside):
        each.waitForDone()


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        try:
            self._job.run()
        finally:
            _workplace().end()
