"""The menu "Edit" of one window: undo and redo of what is stored, and cut, copy and paste in fields."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLabel

if TYPE_CHECKING:
    from reifegrad.session import Changed
    from reifegrad.undo import Step
    from ui.main_window import MainWindow
    from ui.workbench import Workbench


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
        if bench := self._settled():
            name = self._in_words(bench.session.last_step)
            bench.undo(partial(self._say, name, self.tr("Undone: {0}")))

    def redo(self) -> None:
        if bench := self._settled():
            name = self._in_words(bench.session.next_step)
            bench.redo(partial(self._say, name, self.tr("Done again: {0}")))

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

    def _settled(self) -> "Workbench | None":
        """The workbench, once what was typed is written; none if it cannot be, and is to stay.

        Text that cannot be stored was the last step: giving it up takes back nothing else.
        """
        frame = self._window.frame
        if not (frame and frame.settle(after_discard=False)):
            return None
        self._changed = None
        return self._window.bench

    def _say(self, name: str | None, said: str, bench: "Workbench") -> None:
        """Say which step was undone or made again, unless the area in view shows it."""
        frame, changed = self._window.frame, self._changed
        if name is None or (changed and frame and frame.area and frame.area.shows(changed)):
            return
        text = said.format(name)
        if changed and changed.subject_id and len(changed.question_ids) == 1:
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
