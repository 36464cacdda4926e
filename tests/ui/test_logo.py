"""A logo for the reports: chosen, kept for the next start, and never more than a picture."""

from pathlib import Path

import pypdf
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from reifegrad.errors import NotAPicture
from reifegrad.exports import Format
from tests.ui.conftest import Dialogs
from tests.ui.reports import report, saved
from ui import memory
from ui.main_window import MainWindow
from ui.report.logo import LogoChoice


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    Image.new("RGB", (60, 30), "navy").save(tmp_path / "Wappen.png")
    return tmp_path / "Wappen.png"


def test_a_chosen_logo_stands_in_the_report_and_goes_again(
    window: MainWindow, asked: Dialogs, logo: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    area = report(window)
    asked.file = logo
    area.options.logo.choose.click()
    asked.file = tmp_path / "Bericht.pdf"
    assert memory.logo() == logo
    assert len(pypdf.PdfReader(saved(area, Format.PDF, qtbot)).pages[0].images) == 1
    area.options.logo.remove.click()
    assert memory.logo() is None
    assert area.options.choices.logo is None


def test_a_file_that_is_no_picture_is_refused_in_words(window: MainWindow, asked: Dialogs, tmp_path: Path) -> None:
    asked.file = tmp_path / "Wappen.png"
    asked.file.write_text("<svg/>")
    report(window).options.logo.choose.click()
    assert asked.shown[-1] == ("problem", NotAPicture.__name__, "de")
    assert memory.logo() is None


def test_a_logo_that_is_gone_is_told_and_does_not_stop_the_report(
    window: MainWindow, asked: Dialogs, logo: Path
) -> None:
    memory.keep_logo(logo)
    logo.unlink()
    choice = LogoChoice("de")
    assert choice.picture is None
    assert "Wappen.png" in choice._note.text()
