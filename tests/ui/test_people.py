"""Where people answer: reading in, entering from paper, and what is shown of it."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.session import Session
from reifegrad.survey import shipped_survey
from tests.ui.conftest import Dialogs
from tests.ui.looks import beginning, frame_of, rate, session_of
from ui.app import App
from ui.areas import AREAS
from ui.assessment_fields import PeopleFields
from ui.main_window import MainWindow
from ui.rate.area import RateArea
from ui.rate.paper_dialog import PaperDialog
from ui.widgets.table import ReadTable

pytestmark = pytest.mark.usefixtures("stored_at_once")

GROUPS = {"Bauamt": 32, "Bürgerdienste": 25, "Kämmerei": 12, "Archiv": 5}


@pytest.fixture(scope="module")
def staff() -> Survey:
    return shipped_survey("akzeptanz")


@pytest.fixture
def people(window: MainWindow, staff: Survey) -> RateArea:
    """Bewerten with an assessment of staff that nobody has answered yet."""
    id = session_of(window).start_assessment(staff, "Befragung 2026", date(2026, 11, 2), invited=90)
    frame_of(window).bench.choose_assessment(id)
    return rate(window)


def answers_file(path: Path, staff: Survey, groups: dict[str, int], **more: Any) -> Path:
    """Answers of as many people per group, as another program would write them."""
    subjects = [
        {
            "kind": "response",
            "attributes": {"group": group},
            "answers": {each.id: {"value": each.options[(number + at) % 5].value} for at, each in enumerate(asked)},
        }
        for asked in [[each for each in staff.questions.values() if each.options]]
        for group, count in groups.items()
        for number in range(count)
    ]
    content = {"format": 1, "survey": staff.id, "version": staff.version, "title": "Bögen", "date": "2026-11-02"}
    path.write_text(json.dumps({**content, "subjects": subjects, **more}), encoding="utf-8")
    return path


def read_in(area: RateArea, asked: Dialogs, files: list[Path], qtbot: QtBot) -> None:
    asked.files = files
    area.people.read_button.click()


def returned(area: RateArea) -> int:
    return area.bench.session.responses(area.bench.assessment_id)


def test_a_survey_of_staff_is_begun_with_those_who_are_invited(window: MainWindow, asked: Dialogs) -> None:
    def fill(dialog: QDialog) -> bool:
        dialog.people.invited.line.setText("90")  # type: ignore[attr-defined]
        dialog.people.council_day.line.setText("01.10.2026")  # type: ignore[attr-defined]
        return beginning("Befragung", "akzeptanz")(dialog)

    asked.on_run = lambda dialog: dialog.surveys.choose("akzeptanz") is None and fill(dialog)  # type: ignore[attr-defined]
    frame = frame_of(window)
    frame.start_requested.emit()
    begun = session_of(window).assessment(frame.bench.assessment_id)
    assert (begun.title, begun.invited, begun.council_day) == ("Befragung", 90, date(2026, 10, 1))


def test_a_number_of_people_that_is_not_whole_is_never_read_as_a_larger_one(qtbot: QtBot) -> None:
    fields = PeopleFields("de")
    qtbot.addWidget(fields)
    for typed, read in (("18.5", None), ("1.250,5", None), ("1.250", 1250), ("2000001", 1250), ("12,00", 12)):
        fields.invited.line.setText(typed)
        assert fields.flush() is bool(not fields.invited.problem.text())
        assert fields.invited.value == read, typed


def test_answers_of_74_people_are_read_in_and_counted(
    people: RateArea, asked: Dialogs, staff: Survey, tmp_path: Path, qtbot: QtBot
) -> None:
    read_in(people, asked, [answers_file(tmp_path / "b.json", staff, GROUPS)], qtbot)
    assert returned(people) == 74
    assert people.people.participation.text().startswith("74 von 90")
    assert people.count(people.bench) == "74/90"
    assert not people.page.isVisible()


def test_small_groups_stand_merged_and_show_no_count_of_their_own(
    people: RateArea, asked: Dialogs, staff: Survey, tmp_path: Path, qtbot: QtBot
) -> None:
    read_in(people, asked, [answers_file(tmp_path / "b.json", staff, GROUPS)], qtbot)
    QApplication.processEvents()
    assert not any(each.isVisible() for each in people.people.findChildren(ReadTable))  # more may still come
    people.people.close_button.click()
    assert asked.shown[-1][:1] == ("confirm",)
    QApplication.processEvents()
    table = next(each for each in people.people.findChildren(ReadTable) if each.isVisible())
    rows = [[table.item(y, x).text() for x in range(3)] for y in range(table.rowCount())]  # type: ignore[union-attr]
    assert ["Archiv + Kämmerei", "17", "ja, zusammengefasst"] in rows
    assert all(row[1] != "5" for row in rows)


def test_several_files_are_one_step_of_undo(
    people: RateArea, asked: Dialogs, staff: Survey, tmp_path: Path, window: MainWindow, qtbot: QtBot
) -> None:
    files = [answers_file(tmp_path / f"{name}.json", staff, {name: 8}) for name in ("Bauamt", "Archiv")]
    read_in(people, asked, files, qtbot)
    assert returned(people) == 16
    window.undo()
    assert returned(people) == 0


def test_faults_are_listed_and_nothing_is_stored(
    people: RateArea, asked: Dialogs, staff: Survey, tmp_path: Path, qtbot: QtBot
) -> None:
    good = answers_file(tmp_path / "gut.json", staff, {"Bauamt": 8})
    bad = answers_file(tmp_path / "schlecht.json", staff, {"Bauamt": 1}, date="morgen")
    read_in(people, asked, [good, bad], qtbot)
    assert returned(people) == 0
    ((kind, _, header, rows, _),) = [each for each in asked.shown if each[0] == "table"]
    assert (kind, len(header)) == ("table", 4)
    assert {row[1] for row in rows} == {"schlecht.json"}


def test_answers_to_another_survey_are_refused(people: RateArea, asked: Dialogs, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "a.json"
    content = {"format": 1, "survey": "ozg-efa", "version": "1.0", "title": "A", "date": "2026-11-02"}
    subjects = [{"kind": "organisation", "answers": {"A1.1": {"value": 1}}}]
    path.write_text(json.dumps({**content, "subjects": subjects}), encoding="utf-8")
    read_in(people, asked, [path], qtbot)
    assert ("problem", "InvalidInput", "de") in asked.shown
    assert returned(people) == 0


def test_the_same_file_twice_is_asked_about(
    people: RateArea, asked: Dialogs, staff: Survey, tmp_path: Path, qtbot: QtBot
) -> None:
    path = answers_file(tmp_path / "b.json", staff, {"Bauamt": 8})
    read_in(people, asked, [path], qtbot)
    asked.agrees = False
    read_in(people, asked, [path], qtbot)
    assert asked.kinds().count("confirm") == 1
    assert returned(people) == 8


def entering(keys: Callable[[PaperDialog], None], seen: list[Any] | None = None) -> Callable[[QDialog], bool]:
    def run(dialog: QDialog) -> bool:
        assert isinstance(dialog, PaperDialog)
        keys(dialog)
        if seen is not None:
            seen.append((dialog.sheet.place, dialog.sheet.answers))
        return True

    return run


def test_a_sheet_is_entered_with_number_keys_and_stored_as_one_step(
    people: RateArea, asked: Dialogs, window: MainWindow, qtbot: QtBot
) -> None:
    def keys(dialog: PaperDialog) -> None:
        dialog.traits.fields["group"].setEditText("Bauamt")
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        for typed in "45k0":
            qtbot.keyClick(dialog, typed)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)  # skips B1.5
        while not dialog.sheet.is_at_end:
            dialog.go_on()
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        assert dialog.sheet.place == 0  # the next sheet has begun, and takes over nothing
        assert dialog.traits.values() == {}
        assert dialog.traits.fields["group"].findText("Bauamt") > 0

    asked.on_run = entering(keys)
    people.people.enter_paper()
    session, id = session_of(window), people.bench.assessment_id
    (person,) = [each for each in session.subjects(id) if each.kind is SubjectKind.RESPONSE]
    assert person.attributes == {"group": "Bauamt"}
    given = {key.question_id: answer for key, answer in session.answers(id).items()}
    unknown = Answer(AnswerKind.UNKNOWN)
    assert given == {"B1.1": Answer.of(4), "B1.2": Answer.of(5), "B1.3": unknown, "B1.4": unknown}
    window.undo()
    assert returned(people) == 0


def test_backspace_goes_back_and_another_key_replaces_the_answer(
    people: RateArea, asked: Dialogs, qtbot: QtBot
) -> None:
    seen: list[Any] = []

    def keys(dialog: PaperDialog) -> None:
        dialog.go_on()
        qtbot.keyClick(dialog, "2")
        qtbot.keyClick(dialog, Qt.Key.Key_Backspace)
        qtbot.keyClick(dialog, "3")

    asked.on_run = entering(keys, seen)
    people.people.enter_paper()
    assert seen == [(2, {"B1.1": Answer.of(3)})]


def test_ten_takes_two_digits_and_a_comment_is_kept(people: RateArea, asked: Dialogs, qtbot: QtBot) -> None:
    seen: list[Any] = []

    def keys(dialog: PaperDialog) -> None:
        while dialog.sheet.question is None or dialog.sheet.question.id != "B9.2":
            dialog.go_on()
        qtbot.keyClicks(dialog, "10")
        dialog.go_on()
        qtbot.keyClick(dialog, "0")  # a choice of its own here
        qtbot.keyClicks(dialog.comment, "Weniger Papier")
        qtbot.keyClick(dialog.comment, Qt.Key.Key_Return)

    asked.on_run = entering(keys, seen)
    people.people.enter_paper()
    ((_, answers),) = seen
    assert answers["B9.2"] == Answer.of(10)
    assert answers["B9.3"] == Answer.of(0)
    assert answers["B9.4"].note == "Weniger Papier"


def test_a_key_off_the_scale_says_so_and_the_keys_stand_on_every_question(
    people: RateArea, asked: Dialogs, qtbot: QtBot
) -> None:
    seen: list[Any] = []

    def keys(dialog: PaperDialog) -> None:
        dialog.show()
        dialog.go_on()
        qtbot.keyClick(dialog, "9")
        seen.append((dialog.sheet.place, dialog.sheet.answers, dialog._notice.text(), dialog._keys.isVisible()))
        qtbot.keyClick(dialog, "4")
        seen.append((dialog.sheet.place, dialog._notice.text(), dialog._keys.isVisible()))
        dialog.hide()

    asked.on_run = entering(keys)
    people.people.enter_paper()
    assert seen == [
        (1, {}, "9 ist hier keine Antwort. Diese Tasten gelten: 1, 2, 3, 4, 5, 0, K.", True),
        (2, "", True),
    ]


def test_the_end_of_a_sheet_calls_it_complete_only_if_it_is(people: RateArea, asked: Dialogs, qtbot: QtBot) -> None:
    seen: list[str] = []

    def keys(dialog: PaperDialog) -> None:
        dialog.go_on()
        qtbot.keyClick(dialog, "4")
        while not dialog.sheet.is_at_end:
            dialog.go_on()
        seen.append(dialog._end.text())

    asked.on_run = entering(keys)
    people.people.enter_paper()
    assert seen == ["Ende des Bogens"]


def test_a_sheet_that_was_begun_is_not_lost_without_asking(people: RateArea, asked: Dialogs, qtbot: QtBot) -> None:
    asked.agrees = False

    def keys(dialog: PaperDialog) -> None:
        dialog.show()
        dialog.go_on()
        qtbot.keyClick(dialog, "2")
        dialog.reject()
        assert dialog.isVisible()
        dialog.hide()

    asked.on_run = entering(keys)
    people.people.enter_paper()
    assert asked.kinds() == ["run", "confirm"]


def test_a_closed_assessment_takes_no_answers(people: RateArea, window: MainWindow) -> None:
    session_of(window).close_assessment(people.bench.assessment_id)
    for each in (people.people.read_button, people.people.paper_button, people.people.details_button):
        assert not each.isEnabled()
    commands = [each for each in people.menu_actions() if each and each.objectName().startswith("people.")]
    assert len(commands) == 2
    assert not any(each.isEnabled() for each in commands)


def test_every_area_can_be_shown_without_and_with_answers(
    people: RateArea, asked: Dialogs, staff: Survey, tmp_path: Path, window: MainWindow, qtbot: QtBot
) -> None:
    for _ in range(2):
        for index, area in enumerate(AREAS):
            window.show_area(index)
            QApplication.processEvents()
            shown = frame_of(window).area
            assert shown is not None
            assert shown.id == area.id
        rate(window)
        read_in(people, asked, [answers_file(tmp_path / "b.json", staff, GROUPS)], qtbot)


def test_the_text_for_those_who_are_asked_names_the_minima(people: RateArea, window: MainWindow) -> None:
    session_of(window).set_minimum(people.bench.assessment_id, group=12)
    text = people.people._introduction.text()
    assert "ab 12 Rückmeldungen je Gruppe" in text
    assert "{" not in text
    people.people.copy_introduction()
    assert QApplication.clipboard().text() == text


def test_no_single_answer_leads_anywhere(people: RateArea, window: MainWindow, staff: Survey) -> None:
    session, id = session_of(window), people.bench.assessment_id
    person = session.add_response(id, {"group": "Bauamt"}, {"B1.1": Answer.of(3)})
    people.show_place(f"{person}/B1.1")
    assert people.spot is None
    assert people.people.isVisible()
    assert Session is type(session)


def test_a_missing_day_of_the_staff_council_is_named(people: RateArea) -> None:
    texts = [each.text() for each in people.people.findChildren(QLabel) if each.isVisible()]
    assert any("Personalrat" in each for each in texts)


def test_going_back_to_questions_does_not_make_the_window_higher(sample_window: MainWindow, app: App) -> None:
    app.settings.change(text_size=200)
    area = rate(sample_window)
    bench, height = area.bench, sample_window.height()
    before = bench.assessment_id
    (survey,) = (each for each in bench.session.assessments if each.survey_id == "akzeptanz")
    bench.choose_assessment(survey.id)
    QApplication.processEvents()
    bench.choose_assessment(before)
    QApplication.processEvents()
    assert sample_window.height() == height
