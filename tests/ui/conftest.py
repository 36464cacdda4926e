"""A window over a real file, with every dialog replaced, so that no test can wait for a click."""

import io
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from benchmarks.heartbeat import Heartbeat
from reifegrad import sample
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.domain.workspace import Municipality
from reifegrad.errors import ReifegradError
from reifegrad.session import Session
from reifegrad.survey import shipped_survey
from tests.ui.heartbeat import listening
from ui import dialogs, outside, theme
from ui.app import App
from ui.main_window import MainWindow
from ui.report.pages import read_preview
from ui.worker import finish


@dataclass
class Dialogs:
    """What was shown, and what the next questions are answered with."""

    shown: list[tuple[Any, ...]] = field(default_factory=list)
    text: str | None = None
    file: Path | None = None
    files: list[Path] = field(default_factory=list)
    agrees: bool = True
    ticks: bool = False
    on_run: Callable[[QDialog], bool] | None = None
    choices: list[int] = field(default_factory=list)
    on_choice: Callable[[], None] | None = None
    printer: QPrinter | None = None
    on_crash: Callable[[], None] | None = None
    save: Callable[[str], Path | None] | None = None
    """What saves the table that was shown last."""

    def problem(self, error: ReifegradError, language: str) -> None:
        self.shown.append(("problem", type(error).__name__, language))

    def offer(self, error: ReifegradError, language: str, verb: str) -> bool:
        self.shown.append(("offer", type(error).__name__, verb))
        return self.agrees

    def choose(self, error: ReifegradError, language: str, verbs: Any) -> int:
        self.shown.append(("choose", type(error).__name__, tuple(verbs)))
        if self.on_choice:
            self.on_choice()
        return self.choices.pop(0) if self.choices else -1

    def inform(self, title: str, text: str) -> None:
        self.shown.append(("inform", title, text))

    def confirm(self, question: str, consequence: str, verb: str) -> bool:
        self.shown.append(("confirm", question, verb))
        return self.agrees

    def decide(self, question: str, consequence: str, verbs: Any, keep: str = "") -> int:
        self.shown.append(("decide", question, tuple(verbs)))
        return self.choices.pop(0) if self.choices else 0 if self.agrees else -1

    def confirm_with(self, question: str, consequence: str, verb: str, choice: str) -> bool | None:
        self.shown.append(("confirm_with", question, verb, choice))
        return self.ticks if self.agrees else None

    def ask_text(
        self, title: str, label: str, verb: str, text: str = "", hint: str = "", *, is_sentence: bool = False
    ) -> str | None:
        self.shown.append(("ask_text", title, label, text, hint))
        return self.text

    def table(self, title: str, header: Any, rows: Any, note: str = "", *, save: Any = None) -> None:
        self.shown.append(("table", title, header, rows, note))
        self.save = save

    def confirm_table(self, title: str, header: Any, rows: Any, note: str, verb: str) -> bool:
        self.shown.append(("confirm_table", title, header, rows, note, verb))
        return self.agrees

    def open_file(self, title: str, filters: Any, folder: Path) -> Path | None:
        self.shown.append(("open_file", title, folder))
        return self.file

    def open_files(self, title: str, filters: Any, folder: Path) -> list[Path]:
        self.shown.append(("open_files", title, folder))
        return self.files

    def choose_folder(self, title: str, folder: Path) -> Path | None:
        self.shown.append(("choose_folder", title))
        return self.file

    def save_file(self, title: str, filters: Any, proposal: Path, *, replaces: bool = True) -> Path | None:
        self.shown.append(("save_file", title, proposal))
        return self.file

    def choose_colour(self, title: str, colour: str) -> str | None:
        self.shown.append(("choose_colour", title, colour))
        return self.text

    def choose_printer(self, title: str) -> QPrinter | None:
        self.shown.append(("choose_printer", title))
        return self.printer

    def crash(self, title: str, text: str) -> bool:
        self.shown.append(("crash", title, text))
        if self.on_crash:
            self.on_crash()
        return self.agrees

    def texts(self, title: str, note: str, entries: Any, language: str) -> None:
        self.shown.append(("texts", title, note, entries))

    def run(self, dialog: QDialog) -> bool:
        self.shown.append(("run", type(dialog).__name__))
        return self.on_run(dialog) if self.on_run else False

    def kinds(self) -> list[str]:
        return [each[0] for each in self.shown]


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["reifegrad", *theme.STYLE]


@pytest.fixture(autouse=True)
def asked(monkeypatch: pytest.MonkeyPatch) -> Dialogs:
    """Replaces every function of `ui.dialogs` that would wait for a person."""
    fake = Dialogs()
    for name in [
        "problem",
        "offer",
        "choose",
        "choose_colour",
        "choose_printer",
        "inform",
        "confirm",
        "confirm_table",
        "confirm_with",
        "decide",
        "ask_text",
        "table",
        "open_file",
        "open_files",
        "choose_folder",
        "save_file",
        "crash",
        "texts",
        "run",
    ]:  # all that call exec()
        monkeypatch.setattr(dialogs, name, getattr(fake, name))
    return fake


@pytest.fixture(autouse=True)
def opened_by_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Documents are opened by Qt alone, whatever opens them on this computer."""
    monkeypatch.setattr(outside, "system_opener", str)


@pytest.fixture
def opened_paths(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Files and folders that were opened outside; none really is."""
    paths: list[str] = []

    def open_url(url: QUrl) -> bool:
        paths.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return paths


@pytest.fixture(autouse=True)
def finished_threads() -> Iterator[None]:
    yield
    finish()


@pytest.fixture(scope="session")
def blank_page() -> bytes:
    """A PDF file of one empty page."""
    with io.BytesIO() as content:
        document = pypdfium2.PdfDocument.new()
        document.new_page(595, 842)
        document.save(content)
        document.close()
        return content.getvalue()


@pytest.fixture(autouse=True)
def quick_preview(monkeypatch: pytest.MonkeyPatch, blank_page: bytes) -> None:
    """The report has a blank page as its preview: the real one takes seconds, in every test that passes by.

    Modules about the preview replace this by a fixture of the same name that does nothing.
    """
    monkeypatch.setattr(
        "ui.report.area.make_preview", lambda _make, scale, progress: read_preview(blank_page, scale, progress)
    )


@pytest.fixture
def stored_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests that hold areas, which go while many answers, such as those of 74 people, are stored aside."""
    monkeypatch.setattr("ui.workbench._LONG", 100_000)


@pytest.fixture
def heartbeat(qapp: QApplication) -> Iterator[Heartbeat]:
    """Fails a test in which an act keeps the window from answering; see `tests.ui.heartbeat`."""
    with pytest.MonkeyPatch.context() as patches, listening(patches) as heart:
        yield heart


@pytest.fixture(scope="session")
def survey() -> Survey:
    return shipped_survey("ozg-efa")


@pytest.fixture(scope="session")
def template(survey: Survey, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A municipality with last year's and this year's assessment, two services, and some answers."""
    path = tmp_path_factory.mktemp("template") / "Musterstadt.reifegrad"
    with Session.create(path, Municipality("Musterstadt", "03456789", 18_000)) as session:
        for year, value in ((2025, 1), (2026, 2)):
            id = session.start_assessment(survey, f"Erhebung {year}", date(year, 11, 1))
            organisation = session.subjects(id)[0].id
            for question in ("A1.1", "A1.2"):
                session.rate(organisation, question, value)
            for name in ("Wohnsitz anmelden", "Hund anmelden"):
                service = session.add_subject(id, SubjectKind.SERVICE, name, {"cases_per_year": 4200})
                session.rate(service, "K1", value)
    return path


@pytest.fixture
def file(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(template, tmp_path / "Musterstadt.reifegrad"))


@pytest.fixture(scope="session")
def sample_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped sample: a full assessment with services and a plan in work."""
    path = tmp_path_factory.mktemp("sample") / "Moorwieden.reifegrad"
    sample.create(path)
    return path


@pytest.fixture
def app(qapp: QApplication) -> Iterator[App]:
    made = App(qapp, "de")
    yield made
    with pytest.MonkeyPatch.context() as patches:  # what a test left unwritten is let go, else its window would stay
        patches.setattr(dialogs, "confirm", lambda *_texts: True)
        patches.setattr(dialogs, "choose", lambda _error, _language, verbs: 2 if len(verbs) > 2 else -1)
        made.close()
    assert made.windows == ()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(app: App, file: Path, qtbot: QtBot) -> MainWindow:
    """A window in German with the file open, as large as a laptop's screen."""
    return opened(app, file, qtbot)


@pytest.fixture
def sample_window(app: App, sample_template: Path, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """As `window`, over the shipped sample."""
    return opened(app, Path(shutil.copy(sample_template, tmp_path / "Moorwieden.reifegrad")), qtbot)


def opened(app: App, file: Path, qtbot: QtBot) -> MainWindow:
    """A window in front, over this file; it has its size before there is much to lay out."""
    made = app.open_window()
    made.resize(1366, 768)
    made.open_path(str(file))
    made.resize(1366, 768)  # else that of the last time the file was open
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made
