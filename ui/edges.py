"""What stands at the edges of one window: its title, and the status bar while a file is open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from reifegrad.domain.shown import visible
from ui import files

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.status_bar import StatusBar


class Edges(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._bar: StatusBar | None = None

    def build_bar(self) -> None:
        """Put a status bar into the window, in the present language, colours and text size."""
        from ui.status_bar import StatusBar  # late, as all that is of use only with a file

        window, settings = self._window, self._window.settings
        self._bar = StatusBar(settings.values.text_size, settings.language)
        self._bar.saved_clicked.connect(window.saving.write_now)
        self._bar.answered_clicked.connect(window.places.go_to_open_question)
        self._bar.flagged_clicked.connect(window.places.go_to_flagged)
        self._bar.filter_clicked.connect(window.places.show_all)
        self._bar.messages_clicked.connect(window.told.show)
        self._bar.passphrase_clicked.connect(window.saving.change_passphrase)
        self._bar.size_clicked.connect(window.appearance.normal)
        window.setStatusBar(self._bar)
        self.show_status()

    def remove_bar(self) -> None:
        """There is no file to tell about."""
        self._bar = None
        self._window.setStatusBar(None)  # type: ignore[arg-type]  # Qt takes none, which the stub does not know

    def show_status(self) -> None:
        """Have the status bar tell what is stored and how far the assessment is."""
        window, bar = self._window, self._bar
        session, bench, frame = window.session, window.bench, window.frame
        if session is None or bench is None or bar is None:
            return
        from reifegrad.completeness import flagged  # late, both: they bring scoring and survey
        from ui.progress import Progress

        id = bench.assessment_id
        progress = Progress.of(session.score(id)) if id else None
        if session.has_unsaved:
            bar.show_unsaved()
        else:
            bar.show_saved(window.saving.at)
        bar.show_answered(progress.in_words if progress else "", progress.in_short if progress else "")
        bar.show_flagged(len(flagged(session, id)) if id else 0)
        filter = frame.area.filter if frame and frame.area else None
        bar.show_filter(filter.text if filter else "")
        bar.show_messages(not window.told.is_empty)
        bar.show_encrypted(session.passphrase is not None)

    def show_title(self) -> None:
        """Have the title tell whose file is open, and where in it the person is."""
        window = self._window
        name = QApplication.applicationDisplayName()
        if window.session and window.frame:
            name = visible(window.session.municipality.name)
            if window.frame.area:
                name = f"{name} – {window.frame.area.title()}"
            if window.path and files.is_sample(window.path):
                name += self.tr(" [Sample data]")
            if window.session.read_only:
                name += self.tr(" [Read only]")
        window.setWindowTitle(name)
