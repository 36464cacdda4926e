"""Keeps the pages of a preview up to date: makes them and draws them off the window's thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from reifegrad.errors import Cancelled, ReifegradError
from ui import i18n
from ui.report.pages import Preview, draw_page
from ui.report.preview import PreviewPane
from ui.worker import Job, Progress

_PAUSE_MS = 150
"""Pause before the preview is made anew, so that several changes in a row make one."""
_STOPPABLE_MS = 3000
"""After so long people are offered to stop the work."""

MakePreview = Callable[[Progress], Preview]


class Previewing(QObject):
    """`prepare` gathers frozen values and returns the work on them, or None while there is nothing to show."""

    def __init__(self, pane: PreviewPane, prepare: Callable[[], MakePreview | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._pane, self._prepare, self._owner = pane, prepare, parent
        self._job: Job | None = None
        self._drawing: list[Job] = []
        self._is_current = False
        self._is_held = False
        self._pause = self._timer(_PAUSE_MS, self._make)
        self._patience = self._timer(_STOPPABLE_MS, self._offer_stop)
        pane.wanted.connect(self._draw)
        pane.stop_asked.connect(self._on_stop)
        pane.again_asked.connect(self.renew)

    def renew(self) -> None:
        """Make the preview anew soon; what is under way is out of date."""
        self._is_current = False
        self._stop()
        self._pause.start()
        self._pane.say(self.tr("The preview is being made …"))

    def enter(self) -> None:
        """The pane came into view."""
        if not self._is_current:
            self._pause.start()

    def leave(self) -> None:
        """The pane goes out of view."""
        self._pause.stop()

    def hold(self) -> None:
        """Leave the worker to something more urgent."""
        self._is_held = True
        self._is_current = self._is_current and self._job is None
        self._stop()

    def go_on(self) -> None:
        """After `hold`."""
        self._is_held = False
        if self._is_current:
            self._pane.draw_again()
        else:
            self._make()

    def _timer(self, pause: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(slot)
        return timer

    def _stop(self) -> None:
        for each in (self._job, *self._drawing):
            if each:
                each.cancel()

    def _make(self) -> None:
        if self._is_current or self._job or self._is_held:
            return
        work = self._prepare()
        if work is None:
            return
        self._is_current = True
        self._job = Job("", work, self._owner.window(), quiet=True)
        # slots of this object only: the job belongs to the window and may outlive it
        self._job.done.connect(self._on_made)
        self._job.failed.connect(self._on_failed)
        self._job.progressed.connect(self._on_progress)
        self._job.ended.connect(self._on_ended)
        self._patience.start()
        self._job.start()

    def _on_made(self, preview: Preview) -> None:
        if self._is_current:  # else it shows what was asked for before
            self._pane.show_preview(preview)

    def _on_progress(self, done: int, total: int) -> None:
        if self._is_current:
            self._pane.say(self.tr("The preview is being made … {0}").format(i18n.percent(100 * done // max(1, total))))

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            return
        self._is_current = True  # the same again would fail again; the next change tries anew
        if isinstance(error, ReifegradError):
            self._pane.say_failed(self.tr("The preview could not be made. You can still save the report."))
            return
        self._pane.say_failed(self.tr("The preview could not be made."))
        raise error

    def _on_ended(self) -> None:
        self._job = None
        self._patience.stop()
        self._pane.offer_stop(False)
        if not self._is_current and not self._pause.isActive():
            self._make()

    def _offer_stop(self) -> None:
        self._pane.offer_stop(self._job is not None)

    def _on_stop(self) -> None:
        """A person has had enough: nothing more until the next change, or until they ask for it."""
        self._stop()
        self._is_current = True
        self._pane.say_stopped(self.tr("The preview was stopped."))

    def _draw(self, preview: Preview, number: int, pixels_per_point: float) -> None:
        for each in self._drawing:
            each.cancel()

        def work(progress: Progress) -> tuple[Preview, int, float, QImage]:
            progress(0, 1)
            return preview, number, pixels_per_point, draw_page(preview.content, number, pixels_per_point)

        job = Job("", work, self._owner.window(), quiet=True)
        self._drawing.append(job)
        job.done.connect(self._on_drawn)
        job.failed.connect(self._on_not_drawn)
        job.ended.connect(self._on_drawing_ended)
        job.start()

    def _on_drawn(self, drawn: tuple[Preview, int, float, QImage]) -> None:
        self._pane.show_picture(*drawn)

    def _on_drawing_ended(self) -> None:
        self._drawing = [each for each in self._drawing if each is not self.sender()]

    def _on_not_drawn(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            raise error
