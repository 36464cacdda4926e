"""The one adapter between the session's plain callables and Qt."""

from PySide6.QtCore import QObject, Signal

from reifegrad.session import Changed, Session


class SessionSignals(QObject):
    """Tells views what was written.

    Signals:
        changed: after each commit, with the session's `Changed`.
    """

    changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unsubscribe = session.subscribe(self._tell)

    def end(self) -> None:
        """Hear nothing any more."""
        self._unsubscribe()

    def _tell(self, changed: Changed) -> None:
        self.changed.emit(changed)
