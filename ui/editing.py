"""The menu "Edit" of one window: undo and redo of what is stored, and cut, copy and paste in fields."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLabel

if TYPE_CHECKING:
    from reifegrad.session import Changed, Session
    from reifegrad.undo import Step
    from ui.main_window import MainWindow


class Editing(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._changed: Changed | None = None
        """What was written last."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def follow(self, changed: "Changed | None") -> None:
        """To be told what was written."""
        self._changed = changed

    def undo(self) -> None:
        self._step_back(lambda session: session.last_step, lambda session: session.undo(), self.tr("Undone: {0}"))

    def redo(self) -> None:
        self._step_back(lambda session: session.next_step, lambda session: session.redo(), self.tr("Done again: {0}"))

    def names(self) -> tuple[str | None, str | None]:
        """What undo and redo would concern, in words."""
        session = self._window.session
        if session is None:
            return None, None
        return self._in_words(session.last_step), self._in_words(session.next_step)

    def cut(self) -> None:
        self._do("cut")

    def copy(self) -> None:
        self._do("copy")

    def paste(self) -> None:
        self._do("paste")

    def select_all(self) -> None:
        self._do("selectAll")

    def _in_words(self, step: "Step | None") -> str | None:
        bench = self._window.bench
        if step is None or bench is None:
            return None
        from ui.operations import in_words  # late: it brings what is planned and rated

        return in_words(step, bench.session, bench.language)

    def _step_back(
        self, which: "Callable[[Session], Step | None]", act: "Callable[[Session], object]", said: str
    ) -> None:
        """Undo or redo a step, and say which one it was unless the area in view shows it.

        Text that cannot be stored was the last step: giving it up takes back nothing else.
        """
        frame, bench = self._window.frame, self._window.bench
        if not (frame and bench and frame.settle(after_discard=False)):
            return
        names: list[str | None] = []

        def step() -> None:
            names.append(self._in_words(which(bench.session)))  # before: it may be about something that goes
            act(bench.session)

        self._changed = None
        bench.attempt(step)
        changed = self._changed
        if changed is None or (frame.area and frame.area.shows(changed)):
            return
        text = said.format(names[-1])
        if changed.subject_id and len(changed.question_ids) == 1:
            place = f"{changed.subject_id}/{next(iter(changed.question_ids))}"
            bench.toast(text, self.tr("Show"), partial(bench.go, "rate", place))
        else:
            bench.toast(text)

    def _on_focus(self) -> None:
        """What is typed after leaving a field is another step, also in the same field."""
        if self._window.session:
            self._window.session.end_typing()

    def _do(self, method: str) -> None:
        """Cut, copy and so on in the field that has the focus."""
        field = QApplication.focusWidget()
        if isinstance(field, QLabel):
            if method == "copy" and field.hasSelectedText():
                QApplication.clipboard().setText(field.selectedText())
            elif method == "selectAll":
                field.setSelection(0, len(field.text()))
            return
        if isinstance(field, QAbstractSpinBox | QComboBox):  # the line inside has the text
            field = field.lineEdit() or field
        if method == "paste":  # what holds the field may take files
            while field is not None and not hasattr(field, method):
                field = field.parentWidget()
        action = getattr(field, method, None)
        if action:
            action()
