"""Operations of the session that take seconds, such as storing thousands of answers: in a thread of their own."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from shiboken6 import isValid

from reifegrad.errors import Cancelled, ReifegradError
from ui import garbage
from ui.waiting import breathe
from ui.workbench import Done
from ui.worker import Progress, awaited

if TYPE_CHECKING:
    from reifegrad.domain.score import AssessmentScore
    from reifegrad.session import Session
    from ui.main_window import MainWindow


_UNDER_WAY = "aside"
"""Property of a window one of whose operations has its turn."""


def start(
    window: "MainWindow", title: str, operation: Callable[[], object], done: Done, is_due: Callable[[], bool]
) -> None:
    """Do the operation, with `title` over its progress; `done` gets the workbench that is there then.

    Nothing may look into a session while another thread works on it. So the content of the window is taken down before
    and built anew after; the window keeps its picture meanwhile. It begins in a turn of its own, because who asks for
    it goes with the content. What keeps the operation from being done is shown as by `Workbench.attempt`. Nothing
    follows if the person stops it, or if it is not `is_due` any more because a key came between: it would concern
    another step. One operation follows the other, each with its own turns. A window that was to be closed meanwhile,
    as at a logout, is closed afterwards.
    """
    QTimer.singleShot(0, window, partial(_take_turn, window, title, operation, done, is_due))


def _take_turn(
    window: "MainWindow", title: str, operation: Callable[[], object], done: Done, is_due: Callable[[], bool]
) -> None:
    if window.is_down or window.property(_UNDER_WAY):
        window.afterwards(partial(start, window, title, operation, done, is_due))
        return
    window.setProperty(_UNDER_WAY, True)
    try:
        _do(window, title, operation, done, is_due)
    finally:
        if isValid(window):
            window.setProperty(_UNDER_WAY, False)
            window.go_on()


def _do(
    window: "MainWindow", title: str, operation: Callable[[], object], done: Done, is_due: Callable[[], bool]
) -> None:
    session = window.session
    if session is None or not window.settle() or not is_due():
        return
    outcome = _Outcome(session, operation, partial(window.tell, session))
    if window.frame:
        window.repaint()  # the picture that it keeps: without the dialog in which this was asked for
        window.frame.forget_hidden(breathe)
        if not isValid(window) or window.session is not session:  # closed meanwhile
            return
    if window.make_way():  # else a dialog is open over it: then it is done as everything else
        try:
            breathe()
            awaited(title, outcome.work, window)
            window.saving.at = datetime.now()
        except Cancelled:
            return
        finally:
            breathe()
            window.build()
        breathe()
    if isValid(window) and window.bench and window.bench.attempt(outcome):
        done(window.bench)


class _Outcome:
    """What came of an operation, told once as the operation itself would tell it; after that, it is done again."""

    def __init__(self, session: "Session", operation: Callable[[], object], tell: Callable[[str], object]) -> None:
        """`tell` prepares what is shown of an assessment."""
        self._session = session
        self._operation = operation
        self._tell = tell
        self._error: ReifegradError | None = None
        self._is_done = False

    def work(self, progress: Progress) -> None:
        """Do it, and prepare what is shown next. Raises Cancelled, and what is a fault of the program."""
        before = self._scores()
        try:
            with self._session.heard(progress):
                self._operation()
        except Cancelled:
            raise
        except ReifegradError as error:
            self._error = error
            return
        self._is_done = True
        for id, score in self._scores().items():
            self._session.plan(id)  # the number of measures is in the sidebar
            if before.get(id) is not score:
                self._tell(id)
        garbage.keep_more()

    def _scores(self) -> "dict[str, AssessmentScore]":
        return {each.id: self._session.score(each.id) for each in self._session.assessments}

    def __call__(self) -> None:
        error, self._error = self._error, None
        if error:
            raise error
        if not self._is_done:
            self._operation()
            self._is_done = True
