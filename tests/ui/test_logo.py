"""A logo for the reports: chosen, kept in the file, and never more than a picture."""

from pathlib import Path

import pypdf
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from reifegrad.errors import NotAPicture
from reifegrad.exports import Format
from tests.ui.conftest import Dialogs
from tests.ui.looks import session_of
from tests.ui.reports import report, saved
from ui.main_window import MainWindow


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    Image.new("RGB", (60, 30), "navy").save(tmp_path / "Wappen.png")
    return tmp_path / "Wappen.png"


def test_a_chosen_logo_stands_in_the_report_though_its_file_is_gone_and_goes_again(
    window: MainWindow, asked: Dialogs, logo: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    area = report(window)
    asked.file = logo
    area.options.logo.choose.click()
    logo.unlink()
    asked.file = tmp_path / "Bericht.pdf"
    assert len(pypdf.PdfReader(saved(area, Format.PDF, qtbot)).pages[0].images) == 1
    area.options.logo.remove.click()
    assert len(pypdf.PdfReader(saved(area, Format.PDF, qtbot)).pages[0].images) == 0


def test_a_file_that_is_no_picture_is_refused_in_words(window: MainWindow, asked: Dialogs, tmp_path: Path) -> None:
    asked.file = tmp_path / "Wappen.png"
    asked.file.write_text("<svg/>")
    report(window).options.logo.choose.click()
    assert asked.shown[-1] == ("problem", NotAPicture.__name__, "de")
    assert session_of(window).report_settings.logo == b""
