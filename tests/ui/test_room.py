"""Controls and dialogs have the room that their words need."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from reifegrad.preferences import Scheme
from ui import theme
from ui.areas import AREAS
from ui.plan.form_dialog import FormDialog, Note
from ui.report.preview import PreviewPane
from ui.sidebar import Sidebar
from ui.widgets.choice import Choice, TitleChoice
from ui.widgets.text import secondary


@pytest.fixture
def contrast(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, Scheme.CONTRAST, 100)
    yield
    theme.apply(qapp, Scheme.LIGHT, 100)


@pytest.mark.parametrize("size", [100, 150, 200])
@pytest.mark.parametrize("widest", ["XXL (über 100 PT)", "Gesamtbild", "Q4 2026", "1.1"])
def test_a_choice_shows_its_widest_entry_whole(qapp: QApplication, qtbot: QtBot, size: int, widest: str) -> None:
    theme.apply(qapp, Scheme.LIGHT, size)
    choice = Choice([(1, "–"), (2, widest)])
    qtbot.addWidget(choice)
    choice.choose(2)
    choice.resize(choice.sizeHint())
    choice.show()

    assert choice.shown_text == widest
    choice.close()
    theme.apply(qapp, Scheme.LIGHT, 100)


def test_a_title_with_its_year_stays_longer_than_the_survey_behind_it(qtbot: QtBot) -> None:
    choice = TitleChoice()
    qtbot.addWidget(choice)
    choice.show_items([("1", "Erhebung 2026", "OZG- und EfA-Reife")])
    choice.resize(choice.sizeHint())
    choice.show()
    whole = choice.width()

    for width in range(whole, 0, -10):
        choice.resize(width, choice.height())
        if not choice.shown_text.startswith("Erhebung 2026"):
            break
    assert width < choice.fontMetrics().horizontalAdvance("Erhebung 2026") + theme.px(70)
    assert choice.shown_text.endswith("2026"), "then the year is longer there than the middle"


def test_the_sidebar_gets_as_wide_as_a_name_with_its_count(qtbot: QtBot) -> None:
    sidebar = Sidebar(AREAS, "Musterstadt")
    qtbot.addWidget(sidebar)
    before = sidebar.width()

    sidebar.show_counts(["123456/123456"] * len(AREAS), [""] * len(AREAS))

    assert sidebar.minimumWidth() > before
    sidebar.show_counts([""] * len(AREAS), [""] * len(AREAS))
    assert sidebar.minimumWidth() == before


def test_a_form_is_as_high_as_its_rows_also_when_a_note_comes(qtbot: QtBot) -> None:
    dialog = FormDialog("Titel", "Ein Satz.")
    qtbot.addWidget(dialog)
    late = secondary("Ein Hinweis.\nMit einer zweiten Zeile.")
    for number in range(4):
        dialog.add_row(f"Feld {number}", Note())
    dialog.add_note(late)
    late.hide()
    dialog.finish("Setzen", 400, 200)
    dialog.show()
    area = dialog.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()

    qtbot.waitUntil(lambda: bar.maximum() == 0)
    late.show()
    qtbot.waitUntil(lambda: late.height() > 0 and bar.maximum() == 0)


@pytest.mark.usefixtures("contrast")
def test_what_is_said_on_the_empty_sheet_can_be_read_in_high_contrast(qtbot: QtBot) -> None:
    pane = PreviewPane()
    qtbot.addWidget(pane)
    pane.resize(800, 600)
    pane.say("Die Vorschau entsteht … 10 %")
    pane.show()

    ground = QColor(pane.sheet.grab().toImage().pixel(2, pane.sheet.height() - 3))
    ink = pane.sheet.palette().color(pane.sheet.foregroundRole())
    assert abs(ground.lightness() - ink.lightness()) > 200
