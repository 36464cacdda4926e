"""Which files are there, without waiting for a drive that does not answer."""

from collections import deque
from collections.abc import Iterable
from pathlib import Path
from threading import Thread
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from reifegrad.os_errors import is_there

_PATIENCE = 0.05
"""Seconds that a question may take at once: local files are known by then, and nobody notices."""
_LOOK_MS = 200


class Presence(QObject):
    """Looks for files in threads that nothing ever waits for: a dead network drive answers after minutes or never.

    Files of one folder share a thread, as they share their drive.

    Signals:
        found_out: more is known than before.
    """

    found_out = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, bool] = {}
        self._asked: set[str] = set()
        self._answers: deque[tuple[str, bool]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._on_timer)

    def is_missing(self, path: str) -> bool:
        """Whether it is known that there is no such file now."""
        return self._known.get(path) is False

    def look_for(self, paths: Iterable[str]) -> None:
        """Find out anew about these files."""
        folders: dict[str, list[str]] = {}
        for path in dict.fromkeys(paths):
            if path not in self._asked:
                self._asked.add(path)
                folders.setdefault(str(Path(path).parent), []).append(path)
        threads = [Thread(target=_answer, args=(each, self._answers), daemon=True) for each in folders.values()]
        for thread in threads:
            thread.start()
        end = monotonic() + _PATIENCE
        for thread in threads:
            thread.join(max(0.0, end - monotonic()))
        self._take_answers()
        if self._asked:
            self._timer.start()

    def _on_timer(self) -> None:
        before = dict(self._known)
        self._take_answers()
        if not self._asked:
            self._timer.stop()
        if self._known != before:
            self.found_out.emit()

    def _take_answers(self) -> None:
        while self._answers:
            path, found = self._answers.popleft()
            self._known[path] = found
            self._asked.discard(path)


def _answer(paths: Iterable[str], answers: deque[tuple[str, bool]]) -> None:
    for each in paths:
        answers.append((each, is_there(Path(each))))
