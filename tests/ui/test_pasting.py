"""Rows of a spreadsheet in the fast entry: names become services, levels are set, and what does not fit is said."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reifegrad.domain.survey import SubjectKind
from reifegrad.undo import Op
from tests.factories import make_question
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, fast_entry, first_cell, session_of
from ui.main_window import MainWindow
from ui.rate.area import RateArea
from ui.rate.grid import Grid
from ui.rate.pasted import Reason, cells, read
from ui.workbench import Toast

SERVICE = SubjectKind.SERVICE
QUESTIONS = [make_question(f"K{at}") for at in (1, 2, 3)]
NAMES = ["Wohnsitz anmelden", "Bauantrag"]


@pytest.fixture
def area(window: MainWindow) -> RateArea:
    return fast_entry(window)


@pytest.fixture
def grid(area: RateArea) -> Grid:
    return first_cell(area)


@pytest.fixture
def toasts(area: RateArea) -> list[Toast]:
    heard: list[Toast] = []
    area.bench.toast_requested.connect(heard.append)
    return heard


def copy(*rows: Sequence[object]) -> None:
    QGuiApplication.clipboard().setText("".join("\t".join(map(str, row)) + "\r\n" for row in rows))


def names(grid: Grid) -> list[str]:
    model = grid.model
    return [model.headerData(row, Qt.Orientation.Vertical) for row in range(model.rowCount())]


def signs(grid: Grid, row: int, count: int = 4) -> list[str]:
    return [grid.model.data(grid.model.index(row, at)) for at in range(count)]


# what is read


def test_cells_of_several_lines_are_one_cell() -> None:
    text = 'Name\tK1\r\n"Hund\nanmelden"\t3\r\n"Haus" bauen\t\r\n\r\n'
    assert cells(text) == [["Name", "K1"], ["Hund anmelden", "3"], ['"Haus" bauen', ""]]


def test_names_keep_their_levels_and_empty_cells_change_nothing() -> None:
    found = read([["Hund anmelden", "3", "", "?"], ["Bauantrag"], ["bauantrag"], ["", "2"]], QUESTIONS, NAMES)
    assert found.rows == {"Hund anmelden": {"K1": 3, "K3": None}}
    assert found.left_out == ["Bauantrag", "Bauantrag"]
    assert [(each.line, each.reason) for each in found.refused] == [(4, Reason.NO_NAME)]


def test_a_block_begins_at_the_cell_and_says_what_does_not_fit() -> None:
    found = read([["1", "9"], ["2", "3"], ["4", ""]], QUESTIONS, NAMES, row=0, column=2)
    assert found.rows == {"Wohnsitz anmelden": {"K3": 1}, "Bauantrag": {"K3": 2}}
    assert [(each.line, each.given, each.reason) for each in found.refused] == [
        (1, "9", Reason.NO_QUESTION),
        (2, "3", Reason.NO_QUESTION),
        (3, "4", Reason.NO_ROW),
    ]


def test_an_empty_line_above_keeps_its_row() -> None:
    assert read([["", ""], ["2", "3"]], QUESTIONS, NAMES).rows == {"Bauantrag": {"K1": 2, "K2": 3}}


def test_ids_in_the_first_line_say_which_column_is_which() -> None:
    found = read([["Leistung", "K3", "Amt", "K1"], ["Hund anmelden", "2", "", "4"]], QUESTIONS, NAMES)
    assert found.rows == {"Hund anmelden": {"K3": 2, "K1": 4}}
    assert read([["K3", "K2"], ["2", "4"]], QUESTIONS, NAMES, column=1).rows == {NAMES[0]: {"K3": 2, "K2": 4}}


# what is entered


def test_thirty_names_become_services_in_one_step(
    grid: Grid, window: MainWindow, asked: Dialogs, toasts: list[Toast]
) -> None:
    before = names(grid)
    copy(*([f"Leistung {each}"] for each in range(30)), [before[0]])
    window.editing.paste()
    assert names(grid) == [*before, *(f"Leistung {each}" for each in range(30))]
    assert names(grid)[grid.table.currentIndex().row()] == "Leistung 0"
    assert asked.shown == []
    assert "30" in toasts[-1].text
    assert before[0] in toasts[-1].text, "what is left out is named"
    assert toasts[-1].action
    toasts[-1].action()
    assert names(grid) == before


def test_levels_are_set_after_a_question_that_names_what_stays_out(
    grid: Grid, window: MainWindow, asked: Dialogs, toasts: list[Toast]
) -> None:
    before = signs(grid, 0)
    grid.table.setCurrentIndex(grid.model.index(0, 1))
    copy([4, "x"], [3, "?"])
    asked.agrees = False
    window.editing.paste()
    assert signs(grid, 0) == before, "nothing happens without a yes"
    asked.agrees = True
    window.editing.paste()
    assert signs(grid, 0)[1:3] == ["4", before[2]]
    assert signs(grid, 1)[1:3] == ["3", "?"]
    (_, _, _, rows, note, _) = asked.shown[-1]
    assert rows[0][0] == "1"
    assert rows[0][1] == names(grid)[0]
    assert rows[0][2] == grid.model.question(grid.model.index(0, 2)).id
    assert "„x“" in rows[0][3]
    assert "0, 1, 2, 3, 4 " in rows[0][3]
    assert "3" in note
    assert window.session
    assert window.session.last_step
    assert window.session.last_step.op is Op.ENTER_ROWS
    window.undo()
    assert signs(grid, 0) == before


def test_many_rows_are_entered_beside_the_window(
    grid: Grid, window: MainWindow, asked: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.workbench._LONG", 10)
    asked.agrees = True
    copy(*([f"Leistung {each}", 1, 2, 3] for each in range(10)))
    window.editing.paste()
    QApplication.processEvents()
    session = session_of(window)
    id = session.assessments[-1].id
    kept = [each.name for each in session.subjects(id)]
    assert kept[-10:] == [f"Leistung {each}" for each in range(10)]
    click(window, "Rückgängig")
    QApplication.processEvents()
    assert [each.name for each in session.subjects(id)] == kept[:-10]


def test_what_does_not_fit_at_all_is_said_and_changes_nothing(grid: Grid, window: MainWindow, asked: Dialogs) -> None:
    copy([9, 9])
    window.editing.paste()
    assert asked.kinds() == ["table"]
    assert len(asked.shown[-1][3]) == 2


def test_nothing_to_paste_is_said(grid: Grid, window: MainWindow, asked: Dialogs, toasts: list[Toast]) -> None:
    QGuiApplication.clipboard().clear()
    window.editing.paste()
    assert len(toasts) == 1
    assert asked.shown == []


def test_names_can_be_pasted_where_there_is_no_service_yet(area: RateArea, window: MainWindow) -> None:
    session = window.session
    assert session
    for each in [each for each in session.subjects(area.bench.assessment_id) if each.kind is SERVICE]:
        session.remove_subject(each.id)
    copy(["Hund anmelden", 3])
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setFocus()  # anywhere around the empty list
    window.editing.paste()
    (only,) = [each for each in session.subjects(area.bench.assessment_id) if each.kind is SERVICE]
    assert only.name == "Hund anmelden"
    assert area.spot
    assert area.spot.subject_id == only.id


def test_a_closed_assessment_takes_nothing(grid: Grid, window: MainWindow, area: RateArea, asked: Dialogs) -> None:
    assert window.session
    window.session.close_assessment(area.bench.assessment_id)
    before = names(grid)
    copy(["Hund anmelden"])
    window.editing.paste()
    assert names(grid) == before
