"""An assessment under another version of its survey: seen while choosing, made as one step, and never in place."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from reifegrad import paths
from reifegrad.domain.revision import Treatment
from reifegrad.session import Session
from reifegrad.survey import load_survey
from tests.ui.conftest import Dialogs
from tests.ui.looks import frame_of, session_of
from ui import announce
from ui.app import App
from ui.main_window import MainWindow
from ui.revise.dialog import RevisionDialog
from ui.widgets.table import ReadTable


@pytest.fixture(scope="module")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Version 1.1 of the survey: A1.1 has another step 2, A1.2 is gone, A1.3 is called A1.9."""
    text = (paths.surveys() / "ozg-efa-1.0.yaml").read_text(encoding="utf-8").replace('"1.0"', '"1.1"', 1)
    first, second, third = (text.index(f'- id: "{id}"') for id in ("A1.1", "A1.2", "A1.3"))
    name = text.index('de: "', text.index("- value: 2", first))
    text = text[:name] + 'de: "Ganz anders"' + text[text.index("\n", name) : second] + text[third:]
    for gone, other in (("A1.2", "A1.4"), ("A1.3", "A1.9")):
        text = text.replace(f"{gone}<", f"{other}<").replace(f'"{gone}"', f'"{other}"')
    path = tmp_path_factory.mktemp("newer") / "ozg-efa-1.1.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def revising(window: MainWindow, newer: Path) -> RevisionDialog:
    """The dialog over the assessment of this year, with version 1.1 kept in the workspace."""
    session_of(window).add_survey(load_survey(newer))
    dialog = RevisionDialog(frame_of(window).bench, window)
    dialog.show()
    QApplication.processEvents()
    return dialog


def cells(table: ReadTable) -> dict[str, list[str]]:
    rows = [[table.item(y, x).text() for x in range(table.columnCount())] for y in range(table.rowCount())]  # type: ignore[union-attr]
    return {first: rest for first, *rest in rows}


def choose(dialog: RevisionDialog, treatment: Treatment) -> None:
    """As a person does with the drop-down."""
    dialog.decision.treatment.choose(treatment)
    dialog.decision.treatment.activated.emit(dialog.decision.treatment.currentIndex())


def become(dialog: RevisionDialog, old: int, new: int | None) -> None:
    dialog.decision.steps[old].choose(new)
    dialog.decision.steps[old].activated.emit(0)


def trigger(window: MainWindow) -> None:
    """As a person does in the menu."""
    assert window._assessments is not None
    window._assessments.revise.trigger()


def accepting(act: Callable[[RevisionDialog], object] = lambda _: None) -> Callable[[QDialog], bool]:
    def run(dialog: QDialog) -> bool:
        assert isinstance(dialog, RevisionDialog)
        act(dialog)
        dialog.accept()
        return dialog.result() == QDialog.DialogCode.Accepted

    return run


def test_questions_that_differ_are_listed_with_what_becomes_of_their_answers(revising: RevisionDialog) -> None:
    found = cells(revising.questions)
    assert list(found) == ["A1.1", "A1.2", "A1.3", "A1.9"]
    assert found["A1.1"][1:] == ["andere Stufen", "1 von 1", "Behalten"]
    assert found["A1.2"][1:] == ["ohne Gegenstück", "0 von 1", "entfällt"]
    assert found["A1.3"][1:] == ["ohne Gegenstück", "–", "entfällt"]
    assert found["A1.9"][1:] == ["neue Frage", "–", "offen"]


def test_figures_follow_every_choice(revising: RevisionDialog) -> None:
    def dimension() -> list[str]:
        return next(each for name, each in cells(revising.figures.table).items() if name.startswith("A1 "))

    session, id = revising._bench.session, revising._id
    organisation = session.subjects(id)[0].id
    for question in session.survey(id).dimensions[0].questions[2:]:
        session.rate(organisation, question.id, 1)
    revising._show_preview()
    seen = [dimension()]
    choose(revising, Treatment.MAP)
    become(revising, 2, 4)
    seen.append(dimension())
    choose(revising, Treatment.LEAVE_OPEN)
    seen.append(dimension())
    assert len({each[0] for each in seen}) == 1
    assert len({each[1] for each in seen}) == 3
    assert cells(revising.questions)["A1.1"][2:] == ["0 von 1", "Offen lassen"]


def test_mapping_begins_with_what_is_alike_and_can_leave_a_step_open(revising: RevisionDialog) -> None:
    assert not any(each.isEnabled() for each in revising.decision.steps.values())
    choose(revising, Treatment.MAP)
    assert {old: each.chosen for old, each in revising.decision.steps.items()} == {each: each for each in range(5)}
    assert all(each.isEnabled() for each in revising.decision.steps.values())
    become(revising, 2, None)
    assert cells(revising.questions)["A1.1"][2:] == ["0 von 1", "Übertragen"]
    assert revising.decision.steps[2].currentText() == "offen"


def test_where_there_is_nothing_to_choose_nothing_is_offered(revising: RevisionDialog) -> None:
    for question in ("A1.2", "A1.9"):
        revising.questions.choose(question)
        assert not revising.decision.treatment.isVisible()
        assert revising.decision.steps == {}
    revising.questions.choose("A1.1")
    assert revising.decision.treatment.isVisible()


def test_only_levels_that_change_are_named(revising: RevisionDialog) -> None:
    assert "Wohnsitz anmelden" not in cells(revising.figures.table)
    assert "2" in revising.figures._note.text()


def test_applying_is_one_step_that_is_chosen_and_can_be_undone(window: MainWindow, asked: Dialogs, newer: Path) -> None:
    session, bench = session_of(window), frame_of(window).bench
    session.add_survey(load_survey(newer))
    old = bench.assessment_id
    before = (session.assessment(old), dict(session.answers(old)))
    asked.on_run = accepting(lambda dialog: choose(dialog, Treatment.LEAVE_OPEN))
    trigger(window)
    made = session.assessment(bench.assessment_id)
    assert made.id != old
    assert (made.title, made.survey_version) == ("Erhebung 2026 (Fassung 1.1)", "1.1")
    assert "A1.1" not in {key.question_id for key in session.answers(made.id)}
    assert (session.assessment(old), dict(session.answers(old))) == before
    window.undo()
    assert len(session.assessments) == 2
    assert bench.assessment_id == old


def test_the_toast_takes_it_back(window: MainWindow, asked: Dialogs, newer: Path) -> None:
    session_of(window).add_survey(load_survey(newer))
    toasts = []
    frame_of(window).bench.toast_requested.connect(toasts.append)
    asked.on_run = accepting()
    trigger(window)
    assert "Erhebung 2026 bleibt" in toasts[-1].text
    toasts[-1].action()
    assert len(session_of(window).assessments) == 2


def test_cancelling_changes_nothing(window: MainWindow, asked: Dialogs, newer: Path) -> None:
    session_of(window).add_survey(load_survey(newer))
    step = session_of(window).last_step
    asked.on_run = lambda dialog: choose(dialog, Treatment.LEAVE_OPEN) is not None  # type: ignore[arg-type]
    trigger(window)
    assert session_of(window).last_step is step


def test_a_title_of_ones_own_stays_and_an_empty_one_is_asked_for(revising: RevisionDialog) -> None:
    revising.title.setText("")
    revising.accept()
    assert revising.made == ""
    assert revising.problem.isVisible()
    revising.title.setText("Neu bewertet")
    revising.version.activated.emit(0)
    revising.accept()
    assert revising._bench.session.assessment(revising.made).title == "Neu bewertet"


def test_without_another_version_at_hand_a_file_can_be_chosen(window: MainWindow, asked: Dialogs, newer: Path) -> None:
    dialog = RevisionDialog(frame_of(window).bench, window)
    dialog.show()
    assert dialog.survey is None
    assert "YAML" in dialog._none.text()
    assert not dialog._verb.isEnabled()
    dialog.accept()
    assert dialog.made == ""
    asked.file = newer
    dialog.from_file.click()
    assert dialog.version.currentText() == "1.1 – ozg-efa-1.1.yaml"
    assert dialog.title.text() == "Erhebung 2026 (Fassung 1.1)"
    assert dialog._verb.isEnabled()
    assert "A1.9" in cells(dialog.questions)


def test_a_file_that_cannot_be_read_is_refused_with_its_faults(
    revising: RevisionDialog, asked: Dialogs, tmp_path: Path
) -> None:
    asked.file = tmp_path / "kaputt.yaml"
    asked.file.write_text('id: "ozg-efa"\nversion: [', encoding="utf-8")
    revising.from_file.click()
    ((_, title, _, rows, _),) = [each for each in asked.shown if each[0] == "table"]
    assert title == "Dieser Fragenkatalog lässt sich nicht verwenden"
    assert {row[1] for row in rows} == {"kaputt.yaml"}
    assert revising.version.count() == 1


def test_another_survey_is_no_version_of_this_one(revising: RevisionDialog, asked: Dialogs) -> None:
    asked.file = paths.surveys() / "akzeptanz-1.0.yaml"
    revising.from_file.click()
    assert asked.shown[-1] == ("problem", "InvalidInput", "de")
    assert revising.survey is not None
    assert revising.survey.id == "ozg-efa"


def test_a_closed_assessment_can_be_moved_and_its_successor_is_open(
    window: MainWindow, asked: Dialogs, newer: Path
) -> None:
    session, bench = session_of(window), frame_of(window).bench
    session.add_survey(load_survey(newer))
    session.close_assessment(bench.assessment_id)
    asked.on_run = accepting()
    trigger(window)
    assert not session.assessment(bench.assessment_id).closed
    assert len(session.assessments) == 3


def test_tab_leads_from_the_version_to_the_verb(revising: RevisionDialog, qtbot: QtBot) -> None:
    choose(revising, Treatment.MAP)
    revising.activateWindow()
    qtbot.waitUntil(revising.isActiveWindow)
    revising.version.setFocus()
    steps = [revising.decision.steps[each] for each in sorted(revising.decision.steps)]
    expected = [revising.from_file, revising.title, revising.questions, revising.decision.treatment, *steps]
    for each in [*expected, revising.figures.table, revising._verb]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is each


def test_enter_on_a_question_leads_to_its_choice_and_makes_nothing(revising: RevisionDialog, qtbot: QtBot) -> None:
    revising.activateWindow()
    qtbot.waitUntil(revising.isActiveWindow)
    for each in (revising.questions, revising.figures.table, revising.decision.treatment):
        each.setFocus()
        qtbot.keyClick(each, Qt.Key.Key_Return)
        assert revising.made == ""
        assert revising.isVisible()
        if each is revising.questions:
            assert QApplication.focusWidget() is revising.decision.treatment
    revising.title.setFocus()
    qtbot.keyClick(revising.title, Qt.Key.Key_Return)
    assert revising.made != ""


def test_the_first_figure_is_always_in_view_and_announced(
    revising: RevisionDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(announce, "say", lambda _widget, text: said.append(text))
    choose(revising, Treatment.LEAVE_OPEN)
    assert revising.outcome.isVisible()
    assert said == [revising.outcome.text()]
    assert said[0].startswith("Gesamtindex: ")


def test_answers_of_people_stay_with_their_version(sample_window: MainWindow, asked: Dialogs) -> None:
    session, bench = session_of(sample_window), frame_of(sample_window).bench
    bench.choose_assessment(next(each.id for each in session.assessments if each.survey_id == "akzeptanz"))
    trigger(sample_window)
    assert asked.shown[-1][:2] == ("inform", "Antworten bleiben bei der Fassung, die beantwortet wurde.")


def test_other_weights_are_told(revising: RevisionDialog, asked: Dialogs, tmp_path: Path) -> None:
    text = (paths.surveys() / "ozg-efa-1.0.yaml").read_text(encoding="utf-8").replace('"1.0"', '"1.2"', 1)
    asked.file = tmp_path / "ozg-efa-1.2.yaml"
    asked.file.write_text(text, encoding="utf-8")
    revising.choose_file()
    assert not revising._scoring.isVisible()
    assert revising._same.isVisible()
    assert not revising.questions.isVisible()
    first = text.index('- id: "A1.4"')
    at = text.index("target: ", first)
    asked.file.write_text(text[:at] + "target: 1" + text[text.index("\n", at) :], encoding="utf-8")
    revising.choose_file()
    assert revising._scoring.isVisible()


def test_a_file_for_reading_only_offers_no_other_version(
    app: App, sample_template: Path, asked: Dialogs, qtbot: QtBot
) -> None:
    asked.choices = [0]
    with Session.open(sample_template):
        window = app.open_window(str(sample_template))
        assert window._assessments is not None
        assert not window._assessments.revise.isEnabled()
