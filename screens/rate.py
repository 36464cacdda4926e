"""Bewerten: questions, lists, services, processes and people, and what is asked there."""

from functools import partial

from PySide6.QtWidgets import QLabel

from reifegrad.domain.survey import SubjectKind
from screens import files
from screens.places import at
from screens.screen import Screen
from screens.stage import Stage
from ui.main_window import MainWindow
from ui.rate.area import RateArea
from ui.rate.evidence_dialog import EvidenceDialog
from ui.rate.paper_dialog import PaperDialog
from ui.rate.subject_panel import SubjectPanel


def _view(stage: Stage, view: int, place: str, survey: str = "", file: str = files.SAMPLE) -> None:
    """Another view of the same answers; single ones are in view again afterwards."""
    window = stage.go("rate", place, survey=survey, file=file)
    area = stage.area(window, RateArea)
    area.show_view(view)
    stage.see(window)
    area.show_view(0)


def _closed(stage: Stage) -> None:
    """Last year's assessment, which is closed."""
    window = stage.go("rate", "A1.1")
    assert window.bench is not None
    closed = next(each for each in stage.session().assessments if each.closed)
    window.bench.choose_assessment(closed.id)
    stage.frame(window).go("rate", "A1.1")
    stage.see(window)


def _evidence(stage: Stage) -> None:
    stage.go("rate", "A1.1")
    stage.in_dialog(lambda: stage.do("rate.evidence"))


def _elsewhere(stage: Stage) -> None:
    """Evidence on another computer is not opened; it is taken away again."""
    window = stage.go("rate", "A1.1", file=files.OWN)
    area, session = stage.area(window, RateArea), stage.session(files.OWN)
    assert area.spot is not None
    session.add_evidence_item(area.spot.subject_id, area.spot.question_id, "Beschluss", "//server/beschluss.pdf")
    stage.settle()
    stage.in_dialog(lambda: stage.press_named(window, "Beschluss"))
    session.undo()


def _refused(stage: Stage) -> None:
    """A note that is too long stays in its field, with a sentence below; it is given up again."""
    window = stage.go("rate", "A1.1", file=files.OWN)
    area = stage.area(window, RateArea)
    area.page.note.setFocus()
    area.page.note.setPlainText("Die Aufgabe liegt bei der Leitung. " * 700)
    area.page.note.flush()
    _wait_for_problem(stage, area)
    stage.see(window)
    area.discard()


def _wait_for_problem(stage: Stage, area: RateArea) -> None:
    """The page scrolls to what is told as a problem a moment after it came."""
    labels = area.page.findChildren(QLabel)
    told = next(each for each in labels if each.isVisible() and each.property("kind") == "problem")
    stage.wait(lambda: told.visibleRegion().boundingRect() == told.rect())


def _lost(stage: Stage) -> None:
    """Evidence that is not where it was; it is taken away again."""
    window = stage.go("rate", "A1.3", file=files.OWN)
    area, session = stage.area(window, RateArea), stage.session(files.OWN)
    assert area.spot is not None
    lost = str(stage.folder / "Archiv" / "Beschluss 2024.pdf")
    session.add_evidence_item(area.spot.subject_id, area.spot.question_id, "Beschluss 2024", lost)
    stage.settle()
    stage.press_named(window, "Beschluss 2024")
    _wait_for_problem(stage, area)
    stage.see(window)
    session.undo()


def _unreadable_copy(stage: Stage) -> None:
    """A document that is to be copied and is not there any more."""

    def fill(dialog: EvidenceDialog) -> None:
        dialog.title.setText("Beschluss 2024")
        dialog.location.setText(str(stage.folder / "Beschluss 2024.pdf"))
        dialog.copy.click()
        dialog.accept()

    stage.go("rate", "A1.1")
    stage.in_dialog(lambda: stage.do("rate.evidence"), fill)


def _subject(stage: Stage, act: str, place: str, survey: str = "") -> None:
    panel = _panel(stage, stage.go("rate", place, survey=survey))
    stage.in_dialog(panel.add if act == "add" else panel.edit)


def _panel(stage: Stage, window: MainWindow) -> SubjectPanel:
    area = stage.area(window, RateArea)
    return next(each for each in area.findChildren(SubjectPanel) if each.isVisible())


def _paper(stage: Stage, questions: int) -> None:
    area = stage.area(stage.go("rate", file=files.RUNNING), RateArea)

    def turn(dialog: PaperDialog) -> None:
        for _ in range(questions):
            dialog.go_on()

    stage.in_dialog(area.people.enter_paper, turn)


def _comments(stage: Stage) -> None:
    area = stage.area(stage.go("rate", survey=files.PEOPLE), RateArea)
    stage.in_dialog(area.people.show_comments)


def _unreadable(stage: Stage) -> None:
    """A table of answers with faults."""
    area = stage.area(stage.go("rate", file=files.RUNNING), RateArea)
    bad = stage.folder / "antworten.csv"
    bad.write_text("survey;version;title;date;B1.1\nakzeptanz;1.0;Befragung;2026-10-23;9\n;;;;Q\n", encoding="utf-8")

    def read() -> None:
        area.people.read()
        stage.wait_for_work()

    with stage.answers({"open_files": [bad]}):
        stage.in_dialog(read)


SCREENS = (
    Screen("rate-question", "Bewerten, eine Frage", at("rate", "A1.1")),
    Screen("rate-open", "Bewerten, offene Frage", at("rate", "A1.1", file=files.NEW)),
    Screen("rate-list", "Bewerten, Liste", partial(_view, view=1, place="A1.1")),
    Screen("rate-service", "Bewerten, Leistung", at("rate", "K1")),
    Screen("rate-services", "Bewerten, Liste einer Leistung", partial(_view, view=1, place="K1")),
    Screen("rate-table", "Bewerten, Tabelle der Leistungen", partial(_view, view=2, place="K1")),
    Screen("rate-table-processes", "Tabelle der Prozesse", partial(_view, view=2, place="", survey=files.PROCESSES)),
    Screen("rate-review", "Bewerten, Prüfen", partial(_view, view=3, place="A1.1")),
    Screen("rate-review-none", "Prüfen, noch nichts beantwortet", partial(_view, view=3, place="A1.1", file=files.NEW)),
    Screen("rate-process-none", "Noch kein Prozess", at("rate", survey=files.PROCESSES, file=files.NEW)),
    Screen("rate-service-none", "Bewerten, noch keine Leistung", at("rate", SubjectKind.SERVICE, file=files.NEW)),
    Screen("rate-process", "Bewerten, Prozess", at("rate", survey=files.PROCESSES)),
    Screen("rate-people", "Bewerten, ausgewertete Befragung", at("rate", survey=files.PEOPLE)),
    Screen("rate-running", "Bewerten, laufende Befragung", at("rate", file=files.RUNNING)),
    Screen("rate-nobody", "Bewerten, noch niemand hat geantwortet", at("rate", survey=files.PEOPLE, file=files.NEW)),
    Screen("rate-closed", "Bewerten, abgeschlossene Erhebung", _closed),
    Screen("rate-reading", "Bewerten, schreibgeschützt", at("rate", "A1.1", file=files.READING)),
    Screen("rate-evidence", "Nachweis hinzufügen", _evidence),
    Screen("rate-evidence-unread", "Nachweis als Kopie, Datei nicht da", _unreadable_copy),
    Screen("rate-lost", "Nachweis nicht gefunden", _lost),
    Screen("rate-refused", "Anmerkung ist zu lang", _refused),
    Screen("rate-elsewhere", "Nachweis auf einem anderen Rechner", _elsewhere),
    Screen("rate-subject-add", "Leistung hinzufügen", partial(_subject, act="add", place="K1")),
    Screen("rate-subject-edit", "Leistung ändern", partial(_subject, act="edit", place="K1")),
    Screen("rate-paper", "Bogen eingeben, Angaben", partial(_paper, questions=0)),
    Screen("rate-paper-question", "Bogen eingeben, Frage", partial(_paper, questions=1)),
    Screen("rate-paper-end", "Bogen eingeben, Ende", partial(_paper, questions=60)),
    Screen("rate-comments", "Freitexte durchlesen", _comments),
    Screen("rate-unreadable", "Antworten lassen sich nicht einlesen", _unreadable),
)
