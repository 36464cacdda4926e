"""Markup in what others wrote is shown as it stands: in every area, tab, tooltip and dialog of the window.

Qt takes a label or a tooltip that looks like markup for markup. That could hide words, or fetch a file.
"""

import hashlib
import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLabel, QMessageBox, QTabBar, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reifegrad import messages
from reifegrad.domain.survey import SubjectKind
from reifegrad.errors import FileMissing
from reifegrad.storage import digest
from tests.ui.conftest import Dialogs
from tests.ui.looks import frame_of, rate, session_of
from ui.app import App
from ui.areas import AREAS
from ui.dialog_windows import Box, TableDialog, TextDialog
from ui.evaluate.area import AnalysisArea
from ui.main_window import MainWindow
from ui.widgets.text import plain_tip
from ui.workbench import Toast

MARK = "<b>ROT</b><img src='file:///x'>"
"""Stands in front of every text of the file."""

_TEXTS = {
    "municipality": ("name",),
    "assessment": ("title", "system_name"),
    "subject": ("name",),
    "answer": ("note", "reason"),
    "evidence_item": ("title", "location"),
    "measure": ("responsible", "participants", "funding", "remark", "own_title", "own_text", "own_goal"),
    "override": ("reason",),
}


def spoil(path: Path) -> None:
    """Put the mark in front of every text that people write, and of every text of the surveys."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for table, columns in _TEXTS.items():
            for column in columns:
                connection.execute(f"UPDATE {table} SET {column} = ? || {column} WHERE {column} <> ''", (MARK,))
        connection.execute("PRAGMA foreign_keys = OFF")
        for before, content in connection.execute("SELECT content_hash, content FROM survey_snapshot").fetchall():
            spoilt = json.dumps(_spoilt(json.loads(content)), ensure_ascii=False, separators=(",", ":"))
            after = hashlib.sha256(spoilt.encode()).hexdigest()
            connection.execute(
                "UPDATE survey_snapshot SET content_hash = ?, content = ? WHERE content_hash = ?",
                (after, spoilt, before),
            )
            connection.execute("UPDATE assessment SET survey_hash = ? WHERE survey_hash = ?", (after, before))
        digest.seal(connection)


def _spoilt(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: MARK + each if key in ("de", "nl", "en") else _spoilt(each) for key, each in value.items()}
    return [_spoilt(each) for each in value] if isinstance(value, list) else value


@pytest.fixture
def window(app: App, sample_template: Path, tmp_path: Path) -> MainWindow:
    path = Path(shutil.copy(sample_template, tmp_path / "Moorwieden.reifegrad"))
    spoil(path)
    return app.open_window(str(path))


def rendered(root: QWidget) -> Iterator[str]:
    """Everything of a widget and its children that Qt would show as markup."""
    for each in (root, *root.findChildren(QWidget)):
        if isinstance(each, QLabel) and MARK in each.text() and each.textFormat() is not Qt.TextFormat.PlainText:
            yield f"{type(each.parent()).__name__}: {each.text()[:80]}"
        if isinstance(each, QTextEdit) and MARK not in each.toPlainText() and "ROT" in each.toPlainText():
            yield f"{type(each).__name__}: {each.toPlainText()[:80]}"
        tips = [each.toolTip(), each.whatsThis(), each.statusTip()]
        if isinstance(each, QAbstractItemView) and each.isVisible() and each.model():
            tips += _tips(each.model(), QModelIndex())
        if isinstance(each, QTabBar):
            tips += [each.tabToolTip(number) for number in range(each.count())]
        yield from (f"{type(each).__name__}: tip {tip[:80]}" for tip in tips if MARK in tip)


def _tips(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        yield from _tips(model, model.index(row, 0, parent))


def walk(window: MainWindow) -> Iterator[QWidget]:
    """The window in every area and tab, and in the analysis of every survey."""
    frame = frame_of(window)
    latest = {each.survey_id: each.id for each in session_of(window).assessments}
    for number, assessment in enumerate(latest.values()):
        frame.bench.choose_assessment(assessment)
        for area in AREAS if number == 0 else (AnalysisArea,):
            frame.go(area.id)
            assert frame.area is not None
            for bar in frame.area.findChildren(QTabBar):
                for number in range(bar.count()):
                    bar.setCurrentIndex(number)
                    QApplication.processEvents()
                    yield window
            QApplication.processEvents()
            yield window


def test_every_area_shows_markup_as_it_stands(window: MainWindow, qtbot: QtBot) -> None:
    texts: list[str] = []
    for each in walk(window):
        assert list(rendered(each)) == []
        texts += [label.text() for label in each.findChildren(QLabel)]
    assert sum(MARK in each for each in texts) > 50


def test_questions_of_every_kind_show_markup_as_it_stands(window: MainWindow) -> None:
    session = session_of(window)
    for assessment in session.assessments:
        frame_of(window).bench.choose_assessment(assessment.id)
        for subject in session.subjects(assessment.id)[:3]:
            if subject.kind is not SubjectKind.RESPONSE:
                survey = session.survey(assessment.id)
                for question in list(survey.questions_for(subject.kind))[:2]:
                    rate(window, question.id)
                    QApplication.processEvents()
                    assert list(rendered(window)) == []


def test_dialogs_show_markup_as_it_stands(window: MainWindow, asked: Dialogs) -> None:
    shown: list[str] = []

    def look(dialog: QDialog) -> bool:
        shown.append(type(dialog).__name__)
        assert list(rendered(dialog)) == []
        return False

    asked.on_run = look
    for area in AREAS:
        frame_of(window).go(area.id)
        for action in frame_of(window).area.menu_actions() if frame_of(window).area else ():
            if action is not None and action.isEnabled() and not action.menu() and not action.isCheckable():
                action.trigger()
                QApplication.processEvents()
    assert shown
    problem = messages.describe(FileMissing(Path(f"/{MARK.replace('/', '')}")), "de")
    for dialog in (
        Box(QMessageBox.Icon.Information, MARK, MARK, None),
        TextDialog(MARK, MARK, MARK, MARK, MARK, None),
        TableDialog(MARK, [MARK], [[MARK]], MARK, None),
        Box(QMessageBox.Icon.Warning, problem.problem, MARK, None),
    ):
        dialog.show()
        assert list(rendered(dialog)) == []
        dialog.close()


def test_messages_of_the_frame_show_markup_as_it_stands(window: MainWindow) -> None:
    bench = frame_of(window).bench
    bench.toast(MARK, MARK, lambda: None)
    bench.toast_requested.emit(Toast(MARK))
    assert any(MARK in each.text() for each in window.findChildren(QLabel))
    assert list(rendered(window)) == []


def test_a_tooltip_writes_markup_out() -> None:
    assert plain_tip("<h1>Titel</h1>") == "<qt>&lt;h1&gt;Titel&lt;/h1&gt;</qt>"
    assert plain_tip("Bau & Umwelt") == "Bau & Umwelt"
