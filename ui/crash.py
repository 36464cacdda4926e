"""What people see of faults of the program: one question at a time, the reports about them, and the log."""

import sys
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from time import monotonic
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QThread
from PySide6.QtWidgets import QApplication

from reifegrad import crash, log
from reifegrad.crash import Report
from reifegrad.domain.text import Language
from ui import dialogs

_QUIET = 3.0
"""Seconds: the same fault within this time after it was told is part of what was told; setting of this tool."""

_LOG_LINES = 2000
"""Lines of the log that are shown; setting of this tool."""


class Faults:
    """Hears of every fault that nobody expected; everything before it is saved."""

    def __init__(self, language: Callable[[], Language], clock: Callable[[], float] = monotonic) -> None:
        self._language = language
        self._clock = clock
        self._is_telling = False
        self._heard: dict[str, float] = {}
        """When each place was heard of last."""

    def install(self) -> None:
        """Hear of the faults of this program from here on."""
        sys.excepthook = self.hear
        threading.excepthook = lambda given: self.hear(given.exc_type, given.exc_value, given.exc_traceback)

    def hear(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Write a report, and tell of it unless a person is being told already."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if error is None or issubclass(kind, SystemExit):
            return
        place = crash.place_of(error.with_traceback(trace))
        if self._is_known(place):
            return
        report = crash.report(error)
        application = QCoreApplication.instance()
        if self._is_telling or application is None or QThread.currentThread() is not application.thread():
            return
        self._tell(QCoreApplication.translate("crash", "The last step did not work."), report)
        self._heard[place] = self._clock()  # what came while the person read was part of it

    def tell_left_behind(self) -> None:
        """Tell that an earlier run broke off, once and the newest only; the menu shows all reports there are."""
        found = crash.left_behind()
        if not found:
            return
        title = QCoreApplication.translate("crash", "The program was ended unexpectedly.")
        if found[0].text:
            self._tell(title, found[0])
        else:
            dialogs.inform(title, _until(found[0].made, self._language()))

    def _is_known(self, place: str) -> bool:
        now = self._clock()
        before = self._heard.get(place)
        self._heard[place] = now
        return before is not None and now - before < _QUIET

    def _tell(self, title: str, report: Report) -> None:
        self._is_telling = True
        try:
            if dialogs.crash(title, _until(report.made, self._language())):
                _show([report], self._language())
        finally:
            self._is_telling = False


def show_reports(language: Language) -> None:
    """Show the reports that are kept, or say that there are none."""
    found = crash.reports()
    if found:
        _show(found, language)
        return
    dialogs.inform(
        QCoreApplication.translate("crash", "There are no crash reports."),
        QCoreApplication.translate("crash", "The program has met nothing unexpected so far."),
    )


def show_log(language: Language) -> None:
    """Show the newest lines of the log, or say that there are none."""
    lines = log.last_lines(_LOG_LINES)
    if not lines:
        dialogs.inform(
            QCoreApplication.translate("crash", "There is no log yet."),
            QCoreApplication.translate("crash", "It begins as soon as a folder for it can be written to."),
        )
        return
    note = QCoreApplication.translate(
        "crash", "The log tells when something happened. It holds nothing that you entered and no names of files."
    )
    title = QCoreApplication.translate("crash", "Log")
    dialogs.texts(title, note, [(title, "\n".join(lines) + "\n", log.path())], language)


def _show(reports: Sequence[Report], language: Language) -> None:
    from reifegrad.report import format  # late: brings the words of plan and survey

    note = QCoreApplication.translate(
        "crash",
        "A report tells where in the program something happened. It holds nothing that you entered. "
        "Send it to the people who look after the program.",
    )
    entries = [(format.moment(each.made, language), each.text, each.path or log.path()) for each in reports]
    dialogs.texts(QCoreApplication.translate("crash", "Crash reports"), note, entries, language)


def _until(moment: datetime, language: Language) -> str:
    from reifegrad.report import format

    if moment.date() == datetime.now().astimezone().date():
        told = format.clock(moment.time(), language)
        return QCoreApplication.translate("crash", "All entries up to {0} are there.").format(told)
    told = format.moment(moment, language)
    return QCoreApplication.translate("crash", "All entries up to that moment, {0}, are there.").format(told)
