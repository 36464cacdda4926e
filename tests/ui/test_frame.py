"""What surrounds the areas: sidebar, title, status bar, banner, toast, menus, text size, colours."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QMenu, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reifegrad.domain.workspace import Municipality
from reifegrad.errors import NoPermission, WorkspaceLocked
from reifegrad.preferences import Scheme
from reifegrad.session import Session
from tests.ui.conftest import Dialogs
from tests.ui.looks import beginning, click, focus, frame_of, rate, session_of
from ui import dialogs, theme
from ui.app import App
from ui.areas import AREAS
from ui.empty_page import EmptyPage
from ui.main_window import MainWindow
from ui.messages import ToastBar
from ui.rate.help_panel import HelpPanel
from ui.sidebar import Sidebar
from ui.workbench import Banner


def test_the_first_view_of_a_file_is_the_overview(window: MainWindow) -> None:
    assert window.windowTitle() == "Musterstadt – Übersicht"


def test_each_area_has_its_digit(window: MainWindow, qtbot: QtBot) -> None:
    for number, area in enumerate(AREAS):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_1 + number), Qt.KeyboardModifier.ControlModifier)
        assert isinstance(frame_of(window).area, area)


def test_the_sidebar_counts_what_is_answered(window: MainWindow, qtbot: QtBot) -> None:
    sidebar = window.findChild(Sidebar)
    assert sidebar is not None
    entry = next(each for each in sidebar.findChildren(QPushButton) if each.text() == "Bewerten")
    before = session_of(window).score(frame_of(window).bench.assessment_id).counts
    assert entry.accessibleName() == f"Bewerten, {before.answered}/{before.total}"
    rate(window, "A1.3").page.answer.cards[2].click()
    qtbot.waitUntil(lambda: entry.accessibleName() == f"Bewerten, {before.answered + 1}/{before.total}")


def test_undo_and_redo_are_named_in_the_menu(window: MainWindow) -> None:
    rate(window, "A1.3").page.answer.cards[2].click()
    texts = [each.text() for each in window.findChildren(QAction)]
    assert "&Rückgängig: Stufe setzen (A1.3)" in texts
    window.undo()
    texts = [each.text() for each in window.findChildren(QAction)]
    assert "&Wiederholen: Stufe setzen (A1.3)" in texts
    assert "&Rückgängig" in texts


def test_menu_toast_and_messages_name_a_service_in_the_same_words(window: MainWindow) -> None:
    area, session = rate(window, "K1"), session_of(window)
    assert area.spot is not None
    session.edit_subject(area.spot.subject_id, name="Hund & Katze <b>anmelden")
    undo = window.menus.undo
    assert undo.text() == "&Rückgängig: Leistung ändern (Hund && Katze <b>anmelden: Name)"
    assert "&lt;b&gt;" in undo.toolTip(), "what people typed is no markup"
    window.show_area(0)
    window.undo()
    told = "Rückgängig gemacht: Leistung ändern (Hund & Katze <b>anmelden: Name)"
    toast = window.findChild(ToastBar)
    assert toast is not None
    assert toast.accessibleName() == told


def test_choosing_another_assessment_shows_its_figures(window: MainWindow) -> None:
    frame = frame_of(window)
    older, newer = session_of(window).assessments
    assert frame.bench.assessment_id == newer.id
    box = next(each for each in frame.findChildren(QComboBox) if each.accessibleName() == "Erhebung")
    box.setCurrentIndex(box.findData(older.id))
    box.activated.emit(box.currentIndex())
    assert frame.bench.report().assessment_title == "Erhebung 2025"


def test_undoing_the_start_of_an_assessment_chooses_one_that_is_there(window: MainWindow, asked: Dialogs) -> None:
    frame = frame_of(window)
    asked.on_run = beginning("Nachmessung")
    action = next(each for each in window.findChildren(QAction) if each.text() == "Neue Er&hebung …")
    action.trigger()
    assert frame.bench.report().assessment_title == "Nachmessung"
    window.undo()
    assert frame.bench.assessment_id in [each.id for each in session_of(window).assessments]


def test_a_file_without_an_assessment_offers_to_begin_one(app: App, tmp_path: Path, asked: Dialogs) -> None:
    path = tmp_path / "leer.reifegrad"
    Session.create(path, Municipality("Leer")).close()
    window = app.open_window(str(path))
    page = window.findChild(EmptyPage)
    assert page is not None
    QApplication.processEvents()
    assert page.isVisible()
    asked.on_run = beginning("Erhebung 2026")
    click(window, "Erhebung beginnen …")
    assert not page.isVisible()
    assert frame_of(window).area is not None
    window.undo()
    assert page.isVisible()


def test_a_toast_offers_one_action_and_goes_away(window: MainWindow, qtbot: QtBot) -> None:
    toast = window.findChild(ToastBar)
    assert toast is not None
    done: list[int] = []
    frame_of(window).bench.toast("Exportiert.", "Öffnen", lambda: done.append(1))
    assert toast.isVisible()
    click(toast, "Öffnen")
    assert done == [1]
    assert not toast.isVisible()


def test_a_toast_of_one_line_is_as_high_as_its_button_needs(window: MainWindow) -> None:
    toast = window.findChild(ToastBar)
    assert toast is not None
    frame_of(window).bench.toast("Exportiert.", "Öffnen", lambda: None)
    margins = toast.layout().contentsMargins()
    button = next(each for each in toast.findChildren(QPushButton) if each.text() == "Öffnen")
    assert toast.height() <= button.sizeHint().height() + margins.top() + margins.bottom() + 2
    frame_of(window).bench.toast("Die Datei liegt nun an einem anderen Ort. " * 6, "Öffnen", lambda: None)
    label = next(each for each in toast.findChildren(QLabel) if each.text().startswith("Die Datei"))
    QApplication.processEvents()
    assert label.height() >= label.heightForWidth(label.width())


@pytest.mark.parametrize("size", [100, 200])
def test_a_banner_has_room_for_its_lines_and_leaves_the_window_on_the_screen(
    window: MainWindow, app: App, size: int
) -> None:
    app.settings.change(text_size=size)
    window.resize(1366, 760)
    frame = frame_of(window)
    text = "Nicht gespeichert: Die Datei nimmt Ihre letzten Änderungen nicht an. Lassen Sie dieses Fenster offen."
    frame.set_standing_banner(Banner(text, "problem", "Erneut versuchen", None, "Kopie speichern …"))
    QApplication.processEvents()
    assert window.minimumSizeHint().height() <= 768
    assert window.minimumSizeHint().width() <= 1366
    label = next(each for each in frame.findChildren(QLabel) if each.text() == text)
    assert label.height() >= label.heightForWidth(label.width())


def test_a_banner_of_an_area_gives_way_to_the_one_of_the_file(window: MainWindow) -> None:
    frame = frame_of(window)
    frame.set_standing_banner(Banner("Nur lesen.", "notice"))
    assert frame.area is not None
    frame.area.set_banner(Banner("Filter aktiv."))
    assert frame.banner_text == "Filter aktiv."
    frame.area.set_banner(None)
    assert frame.banner_text == "Nur lesen."


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_colours_switch_at_run_time(window: MainWindow, app: App, scheme: Scheme) -> None:
    app.settings.change(scheme=Scheme.DARK if scheme is Scheme.LIGHT else Scheme.LIGHT)
    app.settings.change(scheme=scheme)
    assert theme.is_dark() is (scheme is Scheme.DARK)


def test_text_size_goes_in_steps_from_100_to_200_percent(app: App) -> None:
    window = app.open_window()
    normal = QApplication.font().pointSizeF()
    for _ in range(9):
        window.appearance.larger()
    assert QApplication.font().pointSizeF() == pytest.approx(2 * normal)
    window.appearance.smaller()
    assert app.settings.values.text_size == 175
    window.appearance.normal()
    assert QApplication.font().pointSizeF() == pytest.approx(normal)


def test_switching_language_keeps_place_and_text(window: MainWindow, app: App, qtbot: QtBot) -> None:
    area = rate(window, "A4.2")
    qtbot.keyClicks(area.page.note, "angefangen")
    app.settings.change(language="nl")
    assert window.windowTitle() == "Musterstadt – Beoordelen"
    again = rate(window)
    assert again.spot is not None
    assert again.spot.question_id == "A4.2"
    assert again.page.note.toPlainText() == "angefangen"


def test_the_place_is_remembered_for_the_next_time(window: MainWindow, app: App, file: Path) -> None:
    rate(window, "A6.3")
    older = session_of(window).assessments[0]
    frame_of(window).bench.choose_assessment(older.id)
    window.close()
    again = app.open_window(str(file))
    assert again.windowTitle() == "Musterstadt – Bewerten"
    assert frame_of(again).bench.assessment_id == older.id


def test_f6_goes_round_the_panes(window: MainWindow, qtbot: QtBot) -> None:
    rate(window, "A1.1")
    sidebar = window.findChild(Sidebar)
    assert sidebar is not None
    seen = []
    for _ in range(3):
        window.places.next_pane()
        seen.append(sidebar.isAncestorOf(focus()))
    assert seen.count(True) == 1


def test_a_toast_never_covers_the_field_with_the_focus(window: MainWindow, app: App) -> None:
    app.settings.change(text_size=200)
    area = rate(window, "A1.1")
    frame = frame_of(window)
    toast = frame.findChild(ToastBar)
    assert toast is not None
    frame.bench.toast("Gespeichert.", "Öffnen", lambda: None)
    places = set()
    for field in area.findChildren(QWidget):
        if not field.isVisible() or not field.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        field.setFocus()
        QApplication.processEvents()
        rect = field.rect().translated(field.mapTo(toast.parentWidget(), QPoint()))
        if isinstance(field, HelpPanel):  # higher than the room beside a toast: its text is what must be seen
            rect = rect.marginsRemoved(QMargins(*[theme.px(theme.GAP_GROUP)] * 4))
        is_small = 2 * rect.height() < toast.parentWidget().height()
        assert not (is_small and toast.geometry().intersects(rect)), field
        places.add(toast.y())
    assert len(places) == 2


def test_save_answers_that_everything_is_stored(window: MainWindow, qtbot: QtBot) -> None:
    area = rate(window, "A1.1")
    qtbot.keyClicks(area.page.note, "sofort")
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert area.spot is not None
    assert session_of(window).answer(area.spot.subject_id, "A1.1").note == "sofort"
    toast = window.findChild(ToastBar)
    assert toast is not None
    assert toast.accessibleName().startswith("Gespeichert ")


def test_a_copy_is_saved_beside_and_the_open_file_stays_open(
    window: MainWindow, asked: Dialogs, tmp_path: Path
) -> None:
    asked.file = tmp_path / "Kopie.reifegrad"
    window.files.save_copy()
    with Session.open(tmp_path / "Kopie.reifegrad") as copy:
        assert copy.municipality.name == "Musterstadt"
    assert window.path is not None
    assert window.path.name == "Musterstadt.reifegrad"


def test_a_narrow_window_lists_the_areas_in_the_tool_bar(window: MainWindow, qtbot: QtBot) -> None:
    sidebar = window.findChild(Sidebar)
    assert sidebar is not None
    assert sidebar.isVisible()
    window.resize(860, 640)
    qtbot.waitUntil(lambda: not sidebar.isVisible())
    box = next(each for each in frame_of(window).findChildren(QComboBox) if each.accessibleName() == "Bereich")
    assert box.isVisible()
    assert box.count() == len(AREAS)


@pytest.mark.parametrize("size", [100, 150, 200])
def test_every_area_fits_a_laptop_screen(window: MainWindow, app: App, size: int) -> None:
    app.settings.change(text_size=size)
    for index in range(len(AREAS)):
        window.show_area(index)
        assert window.minimumSizeHint().width() <= 1366, AREAS[index].id
        assert window.minimumSizeHint().height() <= 768, AREAS[index].id


def test_nothing_but_windows_is_ever_shown_as_a_window(sample_window: MainWindow) -> None:
    class Watch(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.seen: list[str] = []

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                self.seen.append(type(watched).__name__)
            return False

    watch = Watch()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    for index in range(len(AREAS)):
        sample_window.show_area(index)
        area = frame_of(sample_window).area
        assert area is not None
        area.refresh(None)
        QApplication.processEvents()
    rate(sample_window, "K1").show_view(1)
    QApplication.processEvents()
    application.removeEventFilter(watch)
    assert watch.seen == []


def test_a_problem_is_shown_with_cause_and_way_out(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()  # the dialog itself is meant here
    shown: list[tuple[str, str]] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append((box.text(), box.informativeText())))
    dialogs.problem(NoPermission(Path("/geheim/Datei.reifegrad")), "de")
    ((problem, rest),) = shown
    assert "Datei.reifegrad" in (problem + rest).replace("\u200b", "")  # where long names go on in another line
    assert rest.splitlines()[-1].endswith(".")


def test_what_is_technical_about_a_lock_is_told_only_on_demand(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()  # the dialog itself is meant here
    shown: list[tuple[str, str]] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append((box.informativeText(), box.detailedText())))
    since = datetime(2026, 11, 21, 21, 47)
    error = WorkspaceLocked(Path("/G/a.reifegrad"), computer="BAUAMT-07", since=since, process=7, lock=".~lock.a#")
    dialogs.choose(error, "de", ["Lesen"])
    dialogs.problem(NoPermission(Path("/geheim/Datei.reifegrad")), "de")
    (plain, details), (_, none) = shown
    assert ".~lock.a#" not in plain
    assert ".~lock.a#" in details
    assert none == ""


def test_file_dialogs_begin_in_a_folder_that_is_there(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()  # the dialog itself is meant here
    asked_for: list[str] = []
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *args, **_: (asked_for.append(args[2]), ("", ""))[1])
    dialogs.save_file("Bericht speichern", [], tmp_path / "Dokumente" / "Bericht.pdf")
    dialogs.open_file("Datei öffnen", [], tmp_path / "Dokumente")
    dialogs.save_file("Bericht speichern", [], tmp_path / "Bericht.pdf")
    assert asked_for == [str(Path.home() / "Bericht.pdf"), str(Path.home()), str(tmp_path / "Bericht.pdf")]


def test_the_first_window_fits_the_screen_with_its_title_bar(app: App) -> None:
    window = app.open_window()
    room = window.screen().availableGeometry()
    assert window.height() <= room.height() - 32
    assert window.width() <= room.width()


@pytest.fixture
def named(app: App, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names that a person types one after the other into the system's dialog."""
    monkeypatch.undo()  # the dialog itself is meant here
    names: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (names.pop(0) if names else "", ""))
    return names


def test_a_file_is_not_replaced_under_a_completed_name_unasked(
    named: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "Bericht.json").write_text("da")
    questions: list[str] = []
    answers = [False, True]
    monkeypatch.setattr(dialogs, "confirm", lambda question, *_: (questions.append(question), answers.pop(0))[1])
    named += [str(tmp_path / "Bericht"), str(tmp_path / "Neu"), str(tmp_path / "Bericht")]
    proposal = tmp_path / "Vorschlag.json"
    assert dialogs.save_file("Speichern", [], proposal) == tmp_path / "Neu.json"
    assert dialogs.save_file("Speichern", [], proposal) == tmp_path / "Bericht.json"
    assert questions == ["„Bericht.json“ gibt es schon."] * 2


def test_dots_in_a_name_stay(named: list[str], tmp_path: Path) -> None:
    named += [str(tmp_path / "Stand 12.05.2025")]
    chosen = dialogs.save_file("Speichern", [], tmp_path / "Kopie.reifegrad", replaces=False)
    assert chosen == tmp_path / "Stand 12.05.2025.reifegrad"


def test_a_copy_never_replaces_a_file_and_asks_for_another_name(
    window: MainWindow, asked: Dialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [tmp_path / "da.reifegrad", tmp_path / "neu.reifegrad"]
    names[0].write_text("ALT")
    monkeypatch.setattr(dialogs, "save_file", lambda *_, **__: names.pop(0))
    toasts: list[str] = []
    assert window.frame is not None
    window.frame.bench.toast_requested.connect(lambda toast: toasts.append(toast.text))
    window.files.save_copy()
    assert asked.kinds() == ["problem"]
    assert (tmp_path / "da.reifegrad").read_text() == "ALT"
    assert (tmp_path / "neu.reifegrad").stat().st_size > 0
    assert "neu.reifegrad" in toasts[-1]


def test_what_is_undone_out_of_sight_is_named_and_can_be_shown(window: MainWindow) -> None:
    area = rate(window, "A1.3")
    area.page.note.setPlainText("Satzung liegt vor")
    window.show_area(0)
    toast = window.findChild(ToastBar)
    assert toast is not None
    window.undo()
    assert toast.accessibleName() == "Rückgängig gemacht: Anmerkung schreiben (A1.3)"
    click(toast, "Zeigen")
    shown = rate(window).spot
    assert shown is not None
    assert shown.question_id == "A1.3"
    window.show_area(0)
    window.redo()
    assert toast.accessibleName() == "Wiederholt: Anmerkung schreiben (A1.3)"


def test_what_is_undone_in_sight_needs_no_words(window: MainWindow) -> None:
    rate(window, "A1.3").page.answer.cards[2].click()
    toast = window.findChild(ToastBar)
    assert toast is not None
    window.undo()
    assert not toast.isVisible()


def test_questions_and_criteria_are_counted_apart(window: MainWindow) -> None:
    shown = [each.text() for each in window.statusBar().findChildren(QPushButton)]
    assert "2 von 44 Fragen, 2 von 20 Kriterien beantwortet" in shown
    sidebar = window.findChild(Sidebar)
    assert sidebar is not None
    entry = next(each for each in sidebar.findChildren(QPushButton) if each.text() == "Bewerten")
    assert entry.toolTip() == "2 von 44 Fragen, 2 von 20 Kriterien beantwortet"


def test_every_menu_is_one_column_with_large_text(window: MainWindow) -> None:
    window.settings.change(text_size=200)
    for action in window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        lefts = {menu.actionGeometry(each).x() for each in menu.actions() if each.isVisible()}
        assert (len(lefts), menu.sizeHint().height() <= 768) == (1, True), action.text()
    window.settings.change(text_size=100)
