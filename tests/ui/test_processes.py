"""Processes: begin, describe, rate with letters, and see the level."""

import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog
from pytestqt.qtbot import QtBot

from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.survey import SubjectKind
from tests.ui.conftest import Dialogs
from tests.ui.looks import beginning, click, focus, frame_of, rate, session_of
from ui.app import App
from ui.areas import AREAS
from ui.assessment_dialog import AssessmentDialog
from ui.dialog_windows import TableDialog
from ui.main_window import MainWindow
from ui.overview.area import OverviewArea
from ui.rate.area import RateArea
from ui.rate.subject_dialog import SubjectDialog
from ui.rate.subject_panel import SubjectPanel
from ui.widgets.choice import CountedChoice


@pytest.fixture
def processes(window: MainWindow, asked: Dialogs, qtbot: QtBot) -> RateArea:
    """Bewerten with one process, right after both were begun in the window."""
    asked.on_run = beginning("Prozesse 2026", "prozesse")
    frame_of(window).start_requested.emit()
    area = rate(window)
    asked.on_run = typed
    panel_of(area).add()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return area


def typed(dialog: QDialog) -> bool:
    """A person who chooses the type of the process, which gives it its name."""
    assert isinstance(dialog, SubjectDialog)
    field = dialog.fields["process_type"]
    assert isinstance(field, QComboBox)
    field.setCurrentIndex(field.findText("Rechnungseingang"))
    field.activated.emit(field.currentIndex())
    dialog.accept()
    return dialog.result() == QDialog.DialogCode.Accepted


def panel_of(area: RateArea) -> SubjectPanel:
    return next(each for each in area.findChildren(SubjectPanel) if not each.isHidden())


def test_the_type_of_a_process_gives_it_its_name(processes: RateArea, window: MainWindow) -> None:
    (process,) = session_of(window).subjects(processes.bench.assessment_id)
    assert (process.kind, process.name) == (SubjectKind.PROCESS, "Rechnungseingang")
    assert process.attributes == {"process_type": "invoice"}


def test_a_process_is_rated_with_letters_alone_and_shows_its_level(
    processes: RateArea, window: MainWindow, qtbot: QtBot
) -> None:
    assert [each.sign for each in processes.page.answer.cards] == ["N", "P", "L", "F"]
    questions = list(session_of(window).survey(processes.bench.assessment_id).questions)
    for number, _ in enumerate(questions):
        processes.page.answer.focus_answer()
        qtbot.keyClick(focus(), "f" if number % 2 else "3")
        processes.page.go_on()
    score = session_of(window).score(processes.bench.assessment_id).processes[0]
    assert score.level.value == 5
    assert panel_of(processes).list.item(0).text() == "Rechnungseingang\nStufe 5 · 36 von 36 beantwortet"


def test_letters_answer_the_question_in_view_wherever_the_focus_is(
    processes: RateArea, window: MainWindow, qtbot: QtBot
) -> None:
    session, id = session_of(window), processes.bench.assessment_id
    (subject,) = session.subjects(id)
    qtbot.keyClick(focus(), "l")  # right after the process was added
    qtbot.keyClick(focus(), Qt.Key.Key_PageDown)
    qtbot.keyClick(focus(), "p")  # the focus is on the heading
    for area in ("rate", "overview", "rate"):
        frame_of(window).go(area)
    qtbot.keyClick(focus(), Qt.Key.Key_PageDown)
    qtbot.keyClick(focus(), "3")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)  # on the chosen answer it goes on
    panel_of(processes).list.setFocus()
    qtbot.keyClick(panel_of(processes).list, "n")
    given = [session.answer(subject.id, each).value for each in list(session.survey(id).questions)[:5]]
    assert given == [2, 1, 3, 0, None]


def test_keys_answer_for_the_process_chosen_from_the_list(
    processes: RateArea, window: MainWindow, qtbot: QtBot
) -> None:
    session, id = session_of(window), processes.bench.assessment_id
    other = session.add_subject(id, SubjectKind.PROCESS, "Poststelle")
    panel_of(processes).list.setFocus()
    qtbot.keyClick(panel_of(processes).list, Qt.Key.Key_Down)
    qtbot.keyClick(panel_of(processes).list, "f")
    assert session.answer(other, "C1.1").value == 3


def test_a_key_that_is_no_answer_says_so_and_stores_nothing(
    processes: RateArea, window: MainWindow, qtbot: QtBot
) -> None:
    (subject,) = session_of(window).subjects(processes.bench.assessment_id)
    qtbot.keyClick(focus(), "9")
    assert "9 ist hier keine Antwort" in processes.page.answer._hint.text()
    assert processes.page.answer._hint.isVisible()
    assert session_of(window).answer(subject.id, "C1.1").kind is AnswerKind.OPEN


def test_steps_of_undo_name_the_process(processes: RateArea, window: MainWindow) -> None:
    assert window.editing.names()[0] == "Prozess hinzufügen (Rechnungseingang)"
    (process,) = session_of(window).subjects(processes.bench.assessment_id)
    session_of(window).edit_subject(process.id, name="Rechnungen")
    assert window.editing.names()[0] == "Prozess ändern (Rechnungen: Name)"
    session_of(window).remove_subject(process.id)
    assert window.editing.names()[0] == "Prozess löschen (Rechnungen)"


def test_n_is_a_level_here_and_a_means_not_applicable(processes: RateArea, window: MainWindow, qtbot: QtBot) -> None:
    survey = session_of(window).survey(processes.bench.assessment_id)
    question = next(each for each in survey.questions.values() if each.not_applicable)
    processes.show_place(question.id)
    (subject,) = session_of(window).subjects(processes.bench.assessment_id)
    processes.page.answer.focus_answer()
    qtbot.keyClick(focus(), "n")
    assert session_of(window).answer(subject.id, question.id).value == 0
    processes.page.answer.focus_answer()
    qtbot.keyClick(focus(), "a")
    qtbot.keyClicks(focus(), "kommt nicht vor")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert session_of(window).answer(subject.id, question.id).kind is AnswerKind.NOT_APPLICABLE


def test_the_list_shows_letters_and_takes_them(processes: RateArea, window: MainWindow, qtbot: QtBot) -> None:
    processes.show_view(1)
    qtbot.keyClick(processes.list.table, "l")
    (subject,) = session_of(window).subjects(processes.bench.assessment_id)
    assert session_of(window).answer(subject.id, "C1.1").value == 2
    assert processes.list.model.index(0, 2).data().startswith("L  ")


def test_a_knock_out_is_named_in_the_list_and_among_the_next_steps(processes: RateArea, window: MainWindow) -> None:
    session, id = session_of(window), processes.bench.assessment_id
    (subject,) = session.subjects(id)
    for question in session.survey(id).questions:
        session.rate(subject.id, question, 0 if question == "C2.1" else 3)
    assert "▲ K.-o.-Kriterium: C2.1" in panel_of(processes).list.item(0).text()
    window.show_area(0)
    overview = frame_of(window).area
    assert isinstance(overview, OverviewArea)
    step = next(each for each in overview.steps if "C2.1" in each.accessibleName())
    step.click()
    assert processes.place() == f"{subject.id}/C2.1"


def test_every_area_can_be_shown_and_surveys_change_freely(processes: RateArea, window: MainWindow) -> None:
    bench = frame_of(window).bench
    for assessment in session_of(window).assessments:
        for index, area in enumerate(AREAS):
            bench.choose_assessment(assessment.id)
            window.show_area(index)
            QApplication.processEvents()
            shown = frame_of(window).area
            assert shown is not None
            assert shown.id == area.id


def test_the_chooser_names_the_survey_and_the_overview_leads_to_the_others(
    processes: RateArea, window: MainWindow
) -> None:
    box = next(each for each in frame_of(window).findChildren(QComboBox) if each.accessibleName() == "Erhebung")
    assert box.currentText() == "Prozesse 2026 – Prozessreife"
    window.show_area(0)
    overview = frame_of(window).area
    assert isinstance(overview, OverviewArea)
    overview._together.results[0].click()
    assert box.currentText() == "Erhebung 2026 – OZG- und EfA-Reife"


def test_the_chooser_cuts_long_names_with_a_mark_and_has_room_for_short_ones(
    processes: RateArea, window: MainWindow, qtbot: QtBot
) -> None:
    box = next(each for each in frame_of(window).findChildren(CountedChoice) if each.accessibleName() == "Erhebung")
    assert box.shown_text == "Prozesse 2026 – Prozessreife"
    session_of(window).edit_assessment(processes.bench.assessment_id, title="Prozesse der Kämmerei " * 6)
    qtbot.waitUntil(lambda: "…" in box.shown_text)
    assert re.fullmatch(r"Prozesse.*….*Kämmerei – Prozessreife", box.shown_text), "both ends are there"
    assert box.fontMetrics().horizontalAdvance(box.shown_text) < box.width()


@pytest.mark.parametrize("size", [100, 150])
def test_a_long_name_leaves_level_and_knock_out_in_view(
    processes: RateArea, window: MainWindow, app: App, size: int
) -> None:
    app.settings.change(text_size=size)
    area = rate(window)
    session, id = session_of(window), area.bench.assessment_id
    (subject,) = session.subjects(id)
    session.edit_subject(subject.id, name="Ratssitzungen und Ausschusssitzungen vor- und nachbereiten sowie Beschlüsse")
    for question in session.survey(id).questions:
        session.rate(subject.id, question, 0 if question == "C2.1" else 3)
    QApplication.processEvents()
    list_ = panel_of(area).list
    text, box = list_.item(0).text(), list_.visualItemRect(list_.item(0))
    assert "K.-o." in text
    room = QRect(0, 0, box.width() - 20, 0)
    needed = list_.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text)
    assert needed.height() > 4 * list_.fontMetrics().lineSpacing() - 5
    assert box.height() >= needed.height()


def test_the_proposed_title_says_which_survey_it_is(window: MainWindow, asked: Dialogs) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, AssessmentDialog)
        assert dialog.surveys is not None
        for survey in ("akzeptanz", "prozesse", "ozg-efa"):
            dialog.surveys.choose(survey)
            seen.append(dialog.titles.title.text())
        QTest.keyClicks(dialog.titles.title, "x")
        dialog.surveys.choose("prozesse")
        seen.append(dialog.titles.title.text())
        return False

    asked.on_run = look
    frame_of(window).start_requested.emit()
    year = date.today().year
    assert seen == [f"Befragung {year}", f"Prozesse {year}", f"OZG/EfA {year}", f"OZG/EfA {year}x"]


def test_the_table_of_faults_gives_every_column_its_share(app: App, qtbot: QtBot) -> None:
    sentence = "Die Spalte „subject_of_the_survey“ gehört nicht zu diesem Fragenkatalog und wird nicht gelesen."
    dialog = TableDialog(
        "Probe", ("Was", "Datei", "Stelle", "Hilfe"), [(sentence, "a.csv", "Zeile 3", sentence)], "", None
    )
    qtbot.addWidget(dialog)
    dialog.show()
    widths = [dialog.table.columnWidth(at) for at in range(4)]
    assert widths[0] > 200
    assert widths[3] > 200
    assert widths[1] < widths[0]
    assert sum(widths) <= dialog.table.viewport().width()


def test_a_survey_file_with_faults_is_refused_with_a_list(window: MainWindow, asked: Dialogs, tmp_path: Path) -> None:
    asked.file = tmp_path / "eigen.yaml"
    asked.file.write_text("format: 1\nid: eigen\n", encoding="utf-8")
    assert window._assessments is not None
    window._assessments.add_survey.trigger()
    ((_, title, _, rows, _),) = [each for each in asked.shown if each[0] == "table"]
    assert title == "Dieser Fragenkatalog lässt sich nicht verwenden"
    assert len(rows) > 3


def test_an_own_survey_is_added_and_offered(window: MainWindow, asked: Dialogs, tmp_path: Path) -> None:
    text = Path("surveys/prozesse-1.0.yaml").read_text(encoding="utf-8").replace('id: "prozesse"', 'id: "eigen"', 1)
    asked.file = tmp_path / "eigen.yaml"
    asked.file.write_text(text, encoding="utf-8")
    assert window._assessments is not None
    window._assessments.add_survey.trigger()
    asked.on_run = beginning("Eigene", "eigen")
    window._assessments.new.trigger()
    assert session_of(window).assessment(frame_of(window).bench.assessment_id).survey_id == "eigen"


def test_details_are_changed_and_minima_only_raised(window: MainWindow, asked: Dialogs, qtbot: QtBot) -> None:
    asked.on_run = beginning("Befragung", "akzeptanz")
    frame_of(window).start_requested.emit()

    def change(dialog: QDialog) -> bool:
        dialog.titles.title.setText("Befragung Herbst")  # type: ignore[attr-defined]
        dialog.people.minimum_group.setValue(3)  # type: ignore[attr-defined]
        dialog.people.minimum_total.setValue(9)  # type: ignore[attr-defined]
        dialog.accept()
        return True

    asked.on_run = change
    assert window._assessments is not None
    window._assessments.details.trigger()
    found = session_of(window).assessment(frame_of(window).bench.assessment_id)
    assert (found.title, found.minimum_total, found.minimum_group) == ("Befragung Herbst", 9, None)


def test_closed_processes_can_only_be_read(processes: RateArea, window: MainWindow) -> None:
    session_of(window).close_assessment(processes.bench.assessment_id)
    assert not panel_of(processes).add_button.isEnabled()
    assert not processes.page.answer.cards[0].isEnabled()
    assert window._assessments is not None
    assert not window._assessments.details.isEnabled()
    click(window, "Wieder öffnen")
    assert panel_of(processes).add_button.isEnabled()
