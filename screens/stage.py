"""The application in a home of its own, brought from one state into the next by the screens."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar
from unittest import mock

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QThread, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from reifegrad.preferences import Scheme
from reifegrad.session import Session
from screens import files
from ui import dialogs
from ui.app import App
from ui.area import Area
from ui.frame import Frame
from ui.main_window import MainWindow
from ui.printing.dialog import PrintDialog
from ui.worker import Job

_PATIENCE = 60
"""Seconds that work in the background may take."""

Found = TypeVar("Found", bound=QWidget)
Look = Callable[[QWidget], None]
Prepare = Callable[[Any], object]


class Stage:
    """Windows over files that are made and opened once. Whatever is to be seen goes to `look`."""

    def __init__(self, application: QApplication, folder: Path, size: QSize, look: Look) -> None:
        """`folder` takes the files; `size` is that of a window, in pixels."""
        self._application = application
        self.folder = folder
        self._size = size
        self._look = look
        self._windows: dict[str, MainWindow] = {}
        self._prepare: list[Prepare | None] = []
        self._shown: MainWindow | None = None
        self._seen = 0
        self.app = App(application)

    def dress(self, language: str, text: int, scheme: Scheme) -> None:
        """Choose language, text size in percent and colours."""
        self.app.settings.change(language=language, text_size=text, scheme=scheme)

    def close(self) -> None:
        self.app.close()
        self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # what there is

    def start(self) -> MainWindow:
        """The window without a file, built anew so that it shows what there is now."""
        window = self._window("")
        window.build()
        return self._front(window)

    def window(self, file: str = files.SAMPLE) -> MainWindow:
        """The window over one of the files of `screens.files`."""
        return self._front(self._window(file))

    def session(self, file: str = files.SAMPLE) -> Session:
        session = self._window(file).session
        assert session is not None
        return session

    def go(self, area: str, place: str = "", *, survey: str = "", file: str = files.SAMPLE) -> MainWindow:
        """Show a place of an area, in the newest assessment with this survey, or the one that the file begins with."""
        window = self.window(file)
        assert window.bench is not None
        assert window.session is not None
        chosen = window.session.main_assessment
        if survey:
            chosen = [each for each in window.session.assessments if each.survey_id == survey][-1]
        assert chosen is not None
        window.bench.choose_assessment(chosen.id)
        self.frame(window).go(area, place)
        self.settle()
        return window

    def frame(self, window: MainWindow) -> Frame:
        assert window.frame is not None
        return window.frame

    def area(self, window: MainWindow, kind: type[Found]) -> Found:
        """The area in view, which is of this kind."""
        area = self.frame(window).area
        assert isinstance(area, Area)
        assert isinstance(area, kind)
        return area

    def do(self, id: str) -> None:
        """Do a command of the window in front, by its id, such as "file.points"."""
        window = self._shown
        assert window is not None
        found = window.menus.commands.find(id)
        assert found is not None, id
        assert found.is_possible, id
        found.action.trigger()

    def press(self, root: QWidget, context: str, source: str, at: int = 0) -> None:
        """Press a visible button by the English text that stands in the source, in its class `context`."""
        self.press_named(root, QCoreApplication.translate(context, source), at)

    def press_named(self, root: QWidget, text: str, at: int = 0) -> None:
        """Press a visible button by its text; `at` counts those with the same."""
        found = [each for each in root.findChildren(QAbstractButton) if each.isVisible() and each.text() == text]
        found[at].click()
        self.settle()

    # what is to be seen

    def see(self, widget: QWidget) -> None:
        """Have a window, a dialog or a menu looked at as it is now."""
        self.settle()
        self._count()
        self._seen += 1
        self._look(widget)

    def in_dialog(self, act: Callable[[], object], prepare: Prepare | None = None) -> None:
        """Do what opens a dialog; it is prepared, seen and given up in place of waiting for a person.

        `prepare` gets the dialog. Where it has something else seen, such as the next dialog, this one is not.
        """
        self._prepare.append(prepare)
        before = self._seen
        with mock.patch.object(QDialog, "exec", lambda dialog: self._run(dialog)):  # a function, so that it gets it
            act()
        assert self._seen > before, "no dialog came"

    def in_window(self, act: Callable[[], object], prepare: Prepare | None = None) -> None:
        """As `in_dialog`, for what opens a window beside the others and waits for nobody; it is closed afterwards."""
        before = {each for each in QApplication.topLevelWidgets() if each.isVisible()}
        act()
        self.settle()
        (opened,) = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each not in before]
        if prepare:
            prepare(opened)
        self.see(opened)
        opened.close()
        self.settle()

    def _run(self, dialog: QDialog) -> int:
        prepare = self._prepare.pop() if self._prepare else None
        before = self._seen
        dialog.show()
        dialog.activateWindow()
        self.settle()
        if prepare:
            prepare(dialog)
        if self._seen == before:
            self.see(dialog)
        dialog.reject()
        return int(QDialog.DialogCode.Rejected)

    @contextmanager
    def answers(self, answers: Mapping[str, Any]) -> Iterator[None]:
        """Have functions of `ui.dialogs`, such as those that ask for a file, answer in place of a person."""
        with ExitStack() as stack:
            for name, each in answers.items():
                stack.enter_context(mock.patch.object(dialogs, name, _answering(each)))
            yield

    def settle(self) -> None:
        """Let what was asked for happen."""
        for _ in range(3):
            QApplication.processEvents()
        self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait(self, is_there: Callable[[], object]) -> None:
        """Let work in the background happen until what it makes is there."""
        end = monotonic() + _PATIENCE
        while not is_there():
            assert monotonic() < end
            QApplication.processEvents()
            QThread.msleep(2)  # the work needs the interpreter, too
        self.settle()

    def wait_for_work(self) -> None:
        """Let all work in the background come to its end."""
        self.wait(lambda: not any(each.findChildren(Job) for each in self.app.windows))

    def wait_for_pages(self, dialog: PrintDialog) -> None:
        """Let a print preview show its pages."""
        self.wait(lambda: dialog.preview.page_count)
        self.wait(lambda: not any(each.findChildren(Job) for each in (dialog, *self.app.windows)))

    # helpers

    def _count(self) -> None:
        """Have the areas tell the numbers that they have now, which follow a moment after a change."""
        frame = self._shown.frame if self._shown else None
        if frame is not None:
            for each in frame.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly):
                if each.isActive():
                    each.start(0)
            self.settle()

    def _window(self, file: str) -> MainWindow:
        if file not in self._windows:
            window = self.app.open_window()
            window.resize(self._size)
            if file:
                window.show_opened(files.opened(file, self.folder))
            self._windows[file] = window
        return self._windows[file]

    def _front(self, window: MainWindow) -> MainWindow:
        """Show this window only, as the active one."""
        for each in self.app.windows:
            each.setVisible(each is window)
        window.resize(self._size)  # another screen may have needed more
        window.activateWindow()
        self._shown = window
        self.settle()
        return window


def _answering(answer: Any) -> Callable[..., Any]:
    return lambda *_args, **_named: answer
