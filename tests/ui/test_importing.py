"""The menu "Import", spreadsheets that are dropped, and another window."""

from pathlib import Path
from threading import Thread, current_thread, main_thread

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from reifegrad.errors import Cancelled
from reifegrad.survey import load_survey
from reifegrad.survey.authoring import export_workbook
from tests.survey.conftest import TINY
from tests.ui.conftest import Dialogs
from tests.ui.looks import frame_of, session_of
from ui.app import App
from ui.main_window import MainWindow


def do(window: MainWindow, id: str) -> None:
    command = window.menus.commands.find(id)
    assert command is not None
    assert command.is_possible
    command.action.trigger()


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A survey as it is edited in a spreadsheet program."""
    path = tmp_path_factory.mktemp("surveys") / "Eigen.xlsx"
    export_workbook(load_survey(TINY), path, "de")
    return path


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """A workbook with something else in it."""
    path = tmp_path / "Maßnahmen.xlsx"
    Workbook().save(path)
    return path


def known(window: MainWindow) -> set[str]:
    return {each.id for each in session_of(window).surveys()}


def test_a_survey_is_imported_from_a_workbook_after_a_question(
    window: MainWindow, asked: Dialogs, workbook: Path
) -> None:
    asked.file, asked.agrees = workbook, False
    do(window, "file.import_survey")
    assert asked.kinds() == ["confirm"]
    asked.agrees = True
    do(window, "file.import_survey")
    assert asked.kinds() == ["confirm", "confirm", "open_file"]
    assert load_survey(TINY).id in known(window)
    window.undo()
    assert load_survey(TINY).id not in known(window)


def test_a_dropped_workbook_is_known_as_a_survey_also_where_files_become_evidence(
    window: MainWindow, asked: Dialogs, workbook: Path
) -> None:
    frame_of(window).go("rate", "A1.1")
    drop(window, workbook)
    assert asked.kinds() == ["confirm"]
    assert load_survey(TINY).id in known(window)


@pytest.mark.parametrize("is_waited_for", [True, False])
def test_a_dropped_workbook_is_looked_at_beside_the_window_and_left_alone_if_nobody_waits(
    window: MainWindow, asked: Dialogs, workbook: Path, monkeypatch: pytest.MonkeyPatch, is_waited_for: bool
) -> None:
    threads: list[Thread] = []

    def look(_path: Path) -> bool:
        threads.append(current_thread())
        if not is_waited_for:
            raise Cancelled
        return True

    monkeypatch.setattr("reifegrad.survey.authoring.is_survey_workbook", look)
    asked.agrees = False
    frame_of(window).go("rate", "A1.1")
    drop(window, workbook)
    assert [each is main_thread() for each in threads] == [False]
    assert asked.kinds() == (["confirm"] if is_waited_for else [])


def test_another_workbook_is_refused_with_what_is_possible(window: MainWindow, asked: Dialogs, plain: Path) -> None:
    window.show_area(0)
    drop(window, plain)
    ((kind, _, text),) = asked.shown
    assert kind == "inform"
    assert "CSV" in text
    assert "Maßnahmen.xlsx" in text


def test_a_workbook_with_faults_is_refused_with_its_cells(window: MainWindow, asked: Dialogs, plain: Path) -> None:
    asked.file = plain
    do(window, "file.import_survey")
    assert asked.kinds() == ["confirm", "open_file", "table"]


def test_a_new_window_begins_at_the_start_page(window: MainWindow, app: App) -> None:
    do(window, "file.window")
    first, second = app.windows
    assert first is window
    assert window.is_open
    assert second.isVisible()
    assert not second.is_open
