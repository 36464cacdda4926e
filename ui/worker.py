"""Long work off the window's thread, with progress and a way to stop.

The work gets frozen values and never touches the session. Less than a second shows nothing, then a dialog with progress
and "Cancel" appears. One piece of work runs at a time, because PDFium serves one thread only.
"""

import gc
import threading
from collections.abc import Callable
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget

from reifegrad.errors import Cancelled

Progress = Callable[[int, int], None]
Work = Callable[[Progress], Any]
"""Gets `progress(done, total)`, which raises Cancelled after the person asked to stop."""

_DELAY_MS = 1000


class Job(QObject):
    """One piece of work. Its parent is the window, so both end together; `wait` lets a closing window finish first.

    Signals (always in the window's thread):
        done: with the result.
        failed: with the exception, Cancelled included.
        ended: after either of them.
        progressed: (done, total) between two steps.
    """

    done = Signal(object)
    failed = Signal(object)
    ended = Signal()
    progressed = Signal(int, int)
    _returned = Signal(object, object)

    def __init__(self, title: str, work: Work, parent: QWidget, *, quiet: bool = False) -> None:
        """`quiet`: no dialog, for work that nobody waits for."""
        super().__init__(parent)
        self._cancelled = threading.Event()
        self._finished = threading.Event()
        self._claim = threading.Lock()
        """Taken once, by the thread that begins the work or by who no longer wants it."""
        self._work = work
        self._is_over = False
        self._dialog = None if quiet else self._make_dialog(title, parent)
        self.progressed.connect(self._on_progress, Qt.ConnectionType.QueuedConnection)
        self._returned.connect(self._on_returned, Qt.ConnectionType.QueuedConnection)

    @property
    def is_awaited(self) -> bool:
        """Whether somebody waits for it and it is not over yet."""
        return self._dialog is not None and not self._is_over

    @property
    def is_shown(self) -> bool:
        """Whether a dialog tells of it."""
        return self._dialog is not None

    def start(self) -> None:
        pool().start(_Runner(self))

    @Slot()
    def cancel(self) -> None:
        self._cancelled.set()

    def wait(self) -> None:
        """Stop the work and return when its thread has let go; what is still in the queue is not begun any more."""
        self.cancel()
        if not self._claim.acquire(blocking=False):
            self._finished.wait()

    def run(self) -> None:
        """The part that happens in the other thread."""
        if not self._claim.acquire(blocking=False):
            return  # `wait` was first: the window is gone
        result: object = None
        error: BaseException | None = None
        gc.freeze()  # a collection stops every thread; without what is there already it is short
        try:
            result = self._work(self._progress)
        except Exception as caught:  # handed over to the window's thread, which shows or reports it
            error = caught
        finally:
            gc.unfreeze()
            self._returned.emit(result, error)
            self._finished.set()

    def _make_dialog(self, title: str, parent: QWidget) -> QProgressDialog:
        dialog = QProgressDialog(title, self.tr("Cancel"), 0, 0, parent)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(_DELAY_MS)
        dialog.setAutoReset(False)
        dialog.setAutoClose(False)
        dialog.setAccessibleName(title)
        dialog.canceled.connect(self.cancel)
        return dialog

    def _progress(self, done: int, total: int) -> None:
        if self._cancelled.is_set():
            raise Cancelled
        self.progressed.emit(done, total)

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        if self._dialog and not self._cancelled.is_set():
            self._dialog.setMaximum(total)
            self._dialog.setValue(done)

    @Slot(object, object)
    def _on_returned(self, result: object, error: BaseException | None) -> None:
        if self._dialog:
            self._dialog.close()
            self._dialog.deleteLater()
        self._is_over = True
        if error is None:
            self.done.emit(result)
        else:
            self.failed.emit(error)
        self.ended.emit()
        self.deleteLater()


def end_all(window: QWidget) -> None:
    """Stop all work of a window, before it goes. What other windows have under way goes on and is not waited for."""
    jobs = window.findChildren(Job)
    for each in jobs:
        each.cancel()
    for each in jobs:
        each.wait()


@cache
def pool() -> QThreadPool:
    """The one thread for work of all windows."""
    pool = QThreadPool()
    pool.setMaxThreadCount(1)
    return pool


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.run()
