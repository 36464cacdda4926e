"""Controls and dialogs have the room that their words need."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from reifegrad.preferences import Scheme
from ui import theme
from ui.areas import AREAS
from ui.plan.form_dialog import FormDialog, Note
from ui.rate.evidence_dialog import EvidenceDialog
from ui.rate.subject_panel import SubjectList
from ui.report.preview import PreviewPane
from ui.sidebar import Sidebar
from ui.widgets.choice import Choice, TitleChoice
from ui.widgets.table import ReadTable, fit
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


def test_the_edge_of_a_table_with_the_focus_is_seen_beside_its_header_as_well(qtbot: QtBot) -> None:
    table = ReadTable(["Was nicht stimmt", "Was hilft"], [["Der Schlüssel fehlt.", "Ergänzen Sie ihn."]])
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    shown, focus = table.grab().toImage(), theme.colour("focus")
    header = table.horizontalHeader().height() // 2
    for x, y in ((200, 0), (200, 1), (0, header), (1, header), (0, 100), (1, 100)):
        assert shown.pixelColor(x, y) == focus, (x, y)


@pytest.mark.parametrize("size", [100, 200])
def test_columns_that_part_the_width_leave_nothing_to_scroll_to(qapp: QApplication, qtbot: QtBot, size: int) -> None:
    theme.apply(qapp, Scheme.LIGHT, size)
    words = ["Der Schlüssel „subject_kinds“ fehlt.", "eigene.yaml", "Nehmen Sie sie unter „languages“ auf."]
    table = ReadTable(["Was nicht stimmt", "Datei", "Was hilft"], [words] * 30)
    qtbot.addWidget(table)
    table.show()
    for width in range(theme.px(300), theme.px(320), 3):
        table.resize(width, theme.px(200))
        fit(table)
        qapp.processEvents()
        assert table.verticalScrollBar().maximum()
        assert not table.horizontalScrollBar().maximum(), width
    table.close()
    theme.apply(qapp, Scheme.LIGHT, 100)


def test_a_name_that_just_fits_its_list_gets_no_empty_line(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, Scheme.LIGHT, 100)
    subjects = SubjectList()
    subjects.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    subjects.addItem("")
    subjects.show_text(0, "Niveau 3 · 10 van 10 beantwoord")
    qtbot.addWidget(subjects)
    subjects.show()
    text = subjects.fontMetrics().horizontalAdvance(subjects.item(0).text())
    subjects.resize(text + theme.px(60), 200)
    line = subjects.sizeHintForRow(0)
    subjects.resize(text + theme.px(40), 200)
    assert subjects.sizeHintForRow(0) == line
    subjects.resize(text, 200)
    assert subjects.sizeHintForRow(0) > line


def test_a_list_of_names_is_as_high_as_its_text_after_every_change(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, Scheme.LIGHT, 100)
    subjects = SubjectList()
    qtbot.addWidget(subjects)
    for row in range(2):
        subjects.addItem("")
        subjects.show_text(row, "Leistung mit einem langen Namen\nNiveau 3 · 10 von 10 beantwortet")

    def heights() -> list[int]:
        qapp.processEvents()
        return [subjects.visualItemRect(subjects.item(row)).height() for row in range(subjects.count())]

    subjects.resize(500, 900)
    subjects.show()
    wide = heights()
    subjects.resize(150, 900)
    narrow = heights()
    assert narrow[0] > wide[0]
    subjects.setFont(theme.font(2))
    assert heights()[0] > narrow[0]
    subjects.setFont(theme.font())
    subjects.resize(500, 900)
    assert heights() == wide
    subjects.show_text(1, "Leistung")
    first, second = heights()
    assert first == wide[0] > second


def test_large_text_makes_the_dialog_about_evidence_no_higher_than_a_laptops_screen(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, Scheme.LIGHT, 200)
    dialog = EvidenceDialog("de")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.minimumSizeHint().height() < 560
    dialog.resize(960, 560)
    dialog.title.setText("Beschluss")
    dialog.location.setText("javascript:alert(1)")
    dialog.accept()
    qtbot.waitUntil(lambda: dialog.problem.visibleRegion().boundingRect() == dialog.problem.rect())
    dialog.close()
    theme.apply(qapp, Scheme.LIGHT, 100)
