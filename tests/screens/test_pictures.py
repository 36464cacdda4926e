"""Pictures of screens show nothing of the computer that they were made on."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from screens.neutral import PLACE, placed
from ui.widgets.path_line import PathLine
from ui.widgets.text import breakable


def test_files_seem_to_lie_at_a_place_of_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    window, line, path = QWidget(), PathLine(), tmp_path / "Dokumente" / "Musterstadt.reifegrad"
    qtbot.addWidget(window)
    labels = [QLabel(text) for text in (f"Gespeichert in {path}", breakable(f"„{path}“"), "Gespeichert")]
    column = QVBoxLayout(window)
    for each in (line, *labels):
        column.addWidget(each)
    line.show_path(path)
    before = [each.text() for each in labels]
    with placed(window, tmp_path):
        assert line.path == Path(PLACE, "Dokumente", path.name)
        shown = [each.text().replace("\u200b", "") for each in labels]
        assert shown == [f"Gespeichert in {line.path}", f"„{line.path}“", "Gespeichert"]
    assert line.path == path
    assert [each.text() for each in labels] == before


def test_a_dialog_does_not_take_a_neutral_place_for_typed(qtbot: QtBot, tmp_path: Path) -> None:
    window, heard = QWidget(), list[str]()
    qtbot.addWidget(window)
    line = QLineEdit(str(tmp_path / "Beschluss.pdf"), window)
    line.textChanged.connect(heard.append)
    with placed(window, tmp_path):
        assert line.text() == f"{PLACE}/Beschluss.pdf"
    assert line.text() == str(tmp_path / "Beschluss.pdf")
    assert not heard
