"""Restore points in the window: kept after opening, listed, made, shown before going back, taken back."""

import re
from pathlib import Path

from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reifegrad import paths, preferences
from reifegrad.backup import Reason
from reifegrad.domain.workspace import Municipality
from reifegrad.session import Op, Session
from tests.ui.conftest import Dialogs
from ui.backups.dialog import BackupsDialog
from ui.backups.preview import PreviewDialog
from ui.backups.table import BackupTable, Column
from ui.main_window import MainWindow


def dialog_of(window: MainWindow, qtbot: QtBot) -> BackupsDialog:
    assert window.bench is not None
    dialog = BackupsDialog(window.bench, window.settings, window)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def session_of(window: MainWindow) -> Session:
    assert window.session is not None
    return window.session


def texts(dialog: BackupsDialog) -> list[list[str]]:
    model = dialog.table.model()
    return [[model.index(row, column).data() for column in Column] for row in range(model.rowCount())]


def test_the_list_of_restore_points_is_a_sound_model(window: MainWindow, qtmodeltester: ModelTester) -> None:
    backups, model = session_of(window).backups, BackupTable("de")
    qtmodeltester.check(model)
    for name in ("Vor dem Umbau", "Nach dem Umbau"):
        backups.make(Reason.NAMED, name)
    model.show_backups(backups.known())
    qtmodeltester.check(model)
    assert [model.row_of(each) for each in backups.known()] == [0, 1]


def test_a_file_is_kept_a_moment_after_it_was_shown(window: MainWindow, qtbot: QtBot) -> None:
    assert session_of(window).backups.known() == ()
    qtbot.waitUntil(lambda: len(session_of(window).backups.known()) == 1, timeout=4000)
    assert session_of(window).backups.known()[0].reason is Reason.CHANGED


def test_nothing_is_kept_while_another_thread_may_be_at_the_file(window: MainWindow, qtbot: QtBot) -> None:
    assert window.make_way()  # its content is gone, as before a long step is stored
    window.backups.keep_opened()
    assert session_of(window).backups.known() == ()
    window.build()
    qtbot.waitUntil(lambda: len(session_of(window).backups.known()) == 1, timeout=4000)


def test_saving_makes_a_restore_point_of_what_has_changed_and_one_only(window: MainWindow) -> None:
    session = session_of(window)
    window.backups.keep_opened()
    window.saving.write_now()
    assert [each.reason for each in session.backups.known()] == [Reason.CHANGED], "nothing has changed since"
    session.edit_municipality(Municipality("Neustadt"))
    for _ in range(2):
        window.saving.write_now()
    assert [each.reason for each in session.backups.known()] == [Reason.SAVED, Reason.CHANGED]
    with Session.open(session.backups.known()[0].path, read_only=True) as kept:
        assert kept.municipality.name == "Neustadt"


def test_saving_says_so_where_no_restore_point_can_be_made(window: MainWindow, asked: Dialogs) -> None:
    toasts: list[str] = []
    assert window.bench is not None
    window.bench.toast_requested.connect(lambda toast: toasts.append(toast.text))
    folder = session_of(window).backups.folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("eine Datei statt eines Ordners", encoding="utf-8")
    window.saving.write_now()
    assert asked.shown == []
    assert toasts[0].startswith("Alles ist gespeichert, nur ohne Sicherungspunkt: ")


def test_the_list_says_when_why_and_of_which_file(window: MainWindow, qtbot: QtBot, asked: Dialogs) -> None:
    window.backups.keep_opened()
    dialog = dialog_of(window, qtbot)
    asked.text = "Vor dem Rat"
    dialog.to_make.click()
    named, opened = texts(dialog)
    assert named[1:3] == ["Auf Wunsch", "Vor dem Rat"]
    assert opened[1:3] == ["Beim Öffnen", ""]
    assert named[4] == opened[4] == "Musterstadt.reifegrad"
    assert named[3].endswith(" MB")
    assert "Uhr" in named[0]
    assert dialog.chosen is not None
    assert dialog.chosen.name == "Vor dem Rat"


def test_every_column_is_in_view_with_large_text(window: MainWindow, qtbot: QtBot) -> None:
    session_of(window).backups.make(Reason.NAMED, "Vor der Sitzung des Rates am 3. Dezember, mit allen Zahlen")
    window.settings.change(text_size=200)
    dialog = dialog_of(window, qtbot)
    dialog.resize(1284, 690)
    qtbot.waitUntil(lambda: dialog.table.viewport().width() > 1000)
    assert dialog.table.horizontalScrollBar().maximum() == 0
    assert max(dialog.table.columnWidth(each) for each in Column) < 400
    window.settings.change(text_size=100)


def test_an_empty_list_says_so_and_offers_only_what_is_possible(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    assert dialog.empty.isVisible()
    assert not dialog.table.isVisible()
    assert dialog.to_make.isEnabled()
    assert not any(each.isEnabled() for each in (dialog.to_restore, dialog.to_save, dialog.to_delete))


def test_going_back_is_shown_before_and_undone_by_the_toast(window: MainWindow, qtbot: QtBot, asked: Dialogs) -> None:
    session = session_of(window)
    session.backups.make(Reason.NAMED, "Stand")
    session.edit_municipality(Municipality("Neustadt"))
    seen: list[str] = []

    def answer(dialog: QDialog) -> bool:
        if isinstance(dialog, PreviewDialog):
            seen.extend(dialog.lines)
            assert dialog.cancel.isDefault()
            return True
        assert isinstance(dialog, BackupsDialog)
        dialog.table.selectRow(0)
        dialog.restore()
        return True

    asked.on_run = answer
    window.backups.show()
    assert seen == ["Die Angaben zur Kommune werden wie früher."]
    assert session.municipality.name == "Musterstadt"
    assert session.undo_status.undo is Op.RESTORE
    assert window.frame is not None
    window.undo()
    assert session.municipality.name == "Neustadt"


def test_cancelling_the_preview_changes_nothing(window: MainWindow, qtbot: QtBot, asked: Dialogs) -> None:
    session = session_of(window)
    session.backups.make(Reason.NAMED, "Stand")
    session.edit_municipality(Municipality("Neustadt"))
    dialog = dialog_of(window, qtbot)
    asked.on_run = lambda shown: False
    before = len(session.backups.known())
    dialog.to_restore.click()
    assert session.municipality.name == "Neustadt"
    assert len(session.backups.known()) == before
    assert dialog.isVisible()


def test_the_present_state_needs_no_question(window: MainWindow, qtbot: QtBot, asked: Dialogs) -> None:
    session_of(window).backups.make(Reason.NAMED, "Stand")
    dialog = dialog_of(window, qtbot)
    dialog.to_restore.click()
    assert "dasselbe" in dialog.said.text()
    assert asked.shown == []


def test_only_named_ones_can_be_deleted_and_only_after_a_question(
    window: MainWindow, qtbot: QtBot, asked: Dialogs
) -> None:
    window.backups.keep_opened()
    session_of(window).backups.make(Reason.NAMED, "Stand")
    dialog = dialog_of(window, qtbot)
    dialog.table.selectRow(1)
    assert not dialog.to_delete.isEnabled()
    dialog.table.selectRow(0)
    asked.agrees = False
    dialog.to_delete.click()
    assert len(texts(dialog)) == 2
    asked.agrees = True
    dialog.to_delete.click()
    assert [row[1] for row in texts(dialog)] == ["Beim Öffnen"]
    assert asked.kinds() == ["confirm", "confirm"]


def test_a_restore_point_is_saved_as_a_file_of_its_own(
    window: MainWindow, qtbot: QtBot, asked: Dialogs, tmp_path: Path
) -> None:
    session_of(window).backups.make(Reason.NAMED, "Stand")
    session_of(window).edit_municipality(Municipality("Neustadt"))
    dialog = dialog_of(window, qtbot)
    asked.file = tmp_path / "Stand.reifegrad"
    dialog.to_save.click()
    with Session.open(asked.file) as saved:
        assert saved.municipality.name == "Musterstadt"
    dialog.to_save.click()
    assert ("problem", "FileExists", "de") in asked.shown


def test_a_file_open_for_reading_can_be_looked_at_but_not_turned_back(
    window: MainWindow, qtbot: QtBot, file: Path
) -> None:
    session_of(window).backups.make(Reason.NAMED, "Stand")
    window.close_file()
    with Session.open(file, read_only=True) as reader:
        from ui.workbench import Workbench

        dialog = BackupsDialog(Workbench(reader, "de", window), window.settings, window)
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.reading.isVisible()
        assert not dialog.to_restore.isEnabled()
        assert dialog.to_save.isEnabled()


def test_another_folder_takes_new_ones_and_old_ones_stay_in_the_list(
    window: MainWindow, qtbot: QtBot, asked: Dialogs, tmp_path: Path
) -> None:
    session_of(window).backups.make(Reason.NAMED, "hier")
    dialog = dialog_of(window, qtbot)
    usual = dialog.place.folder.path
    assert not dialog.place.usual.isVisible()
    asked.file = tmp_path / "Stick"
    dialog.place.choose.click()
    assert str(dialog.place.folder.path) == str(asked.file) == preferences.load().backups_folder
    asked.text = "dort"
    dialog.to_make.click()
    assert [row[2] for row in texts(dialog)] == ["dort", "hier"]
    assert list(asked.file.rglob("*.reifegrad"))
    dialog.place.usual.click()
    assert dialog.place.folder.path == usual
    assert [row[2] for row in texts(dialog)] == ["dort", "hier"]


def test_large_documents_in_the_file_are_told_where_the_room_is_chosen(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    session = session_of(window)
    document = tmp_path / "Beschluss.pdf"
    document.write_bytes(bytes(3_000_000))
    subject = session.subjects(session.assessments[0].id)[0].id
    session.attach_copy(subject, "A1.1", "Beschluss", document)
    place = dialog_of(window, qtbot).place
    assert place.weight.isHidden(), "more than 20 of them fit into 500 MB"
    for limit, fits in ((30, "10"), (1, "1")):
        place.limit.setValue(limit)
        place.limit.editingFinished.emit()
        assert not place.weight.isHidden()
        assert re.findall(r"\d+", place.weight.text()) == ["3", fits]


def test_the_room_is_kept_for_the_next_time(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    dialog.place.limit.setValue(120)
    dialog.place.limit.editingFinished.emit()
    assert preferences.load() == window.settings.values._replace(backups_limit=120)


def test_the_folder_opens_also_before_anything_lies_in_it(
    window: MainWindow, qtbot: QtBot, opened_paths: list[str]
) -> None:
    dialog = dialog_of(window, qtbot)
    dialog.to_open.click()
    session_of(window).backups.make(Reason.NAMED, "Stand")
    dialog = dialog_of(window, qtbot)
    dialog.to_open.click()
    assert Path(opened_paths[0]).is_dir()
    assert Path(opened_paths[1]) == session_of(window).backups.known()[0].path.parent


def test_a_damaged_restore_point_is_told_and_changes_nothing(window: MainWindow, qtbot: QtBot, asked: Dialogs) -> None:
    made = session_of(window).backups.make(Reason.NAMED, "Stand")
    made.path.write_bytes(made.path.read_bytes()[:5000])
    dialog = dialog_of(window, qtbot)
    dialog.to_restore.click()
    assert asked.kinds() == ["problem"]


def test_that_no_backup_can_be_made_is_said_once_above_the_content(
    window: MainWindow, qtbot: QtBot, asked: Dialogs
) -> None:
    paths.data_folder().mkdir(parents=True, exist_ok=True)
    (paths.data_folder() / "backups").write_text("im Weg")
    window.backups.keep_opened()
    banner = window.backups.banner()
    assert banner is not None
    assert "Vom Stand beim Öffnen gibt es keinen Sicherungspunkt" in banner.text
    assert banner.action is not None
    banner.action()
    assert ("run", "BackupsDialog") in asked.shown
    assert window.backups.banner() is None
    session_of(window).edit_municipality(Municipality("Neustadt"))
    assert window.backups.banner() is None


def test_deleting_an_assessment_leaves_a_restore_point(window: MainWindow, asked: Dialogs) -> None:
    assert window._assessments is not None
    window._assessments.delete.trigger()
    newest, *_ = session_of(window).backups.known()
    assert newest.reason is Reason.DELETE


def test_the_menu_leads_there(window: MainWindow, asked: Dialogs) -> None:
    (menu,) = (
        each for each in window.menuBar().actions()[0].menu().findChildren(QMenu) if each.title() == "Diese Da&tei"
    )
    (action,) = (each for each in menu.actions() if each.text().replace("&", "") == "Sicherungspunkte …")
    action.trigger()
    assert asked.shown == [("run", "BackupsDialog")]
