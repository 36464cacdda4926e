"""Work of which one piece is done at a time: off the window's thread, with words for how it ends."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reifegrad.errors import Cancelled, ReifegradError
from ui import dialogs
from ui.workbench import Workbench
from ui.worker import Job, Work


class SingleJob(QObject):
    """Base of what is saved or printed. Override what follows each end; a fault of the program is reported as such.

    Signals:
        started, ended: around the work; `ended` comes before anything is said.
    """

    started = Signal()
    ended = Signal()

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench, self._owner = bench, parent
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    def begin(self, title: str, work: Work) -> None:
        """Start the work; `title` stands over its progress. To be called while it is not busy."""
        self._job = Job(title, work, self._owner.window())
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self.started.emit()
        self._job.start()

    def succeed(self, result: Any) -> None:
        """The work was done, with this result."""
        raise NotImplementedError

    def stop(self) -> None:
        """A person stopped the work."""
        raise NotImplementedError

    def fail(self, error: ReifegradError) -> None:
        """Something that a person can mend was in the way."""
        dialogs.problem(error, self._bench.language)

    def _on_done(self, result: object) -> None:
        self._end()
        self.succeed(result)

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.stop()
        elif isinstance(error, ReifegradError):
            self.fail(error)
        else:
            raise error

    def _end(self) -> None:
        self._job = None
        self.ended.emit()
