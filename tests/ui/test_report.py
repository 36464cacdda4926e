"""Bericht: what is chosen is kept in the file, and what is worth knowing before the report goes out."""

from datetime import date
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reifegrad.domain.workspace import ReportSettings
from reifegrad.report import ReportOptions
from reifegrad.report.templates import Section, Template
from reifegrad.session import Session
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, focus, frame_of, session_of
from tests.ui.reports import report, settled, tick
from ui.app import App
from ui.main_window import MainWindow
from ui.plan.area import MeasuresArea
from ui.report.naming import report_name
from ui.report.warnings import Review


def kept(window: MainWindow) -> ReportSettings:
    return session_of(window).report_settings


def test_the_file_name_says_day_municipality_kind_and_version() -> None:
    day = date(2026, 11, 21)
    assert report_name("Musterstadt", ReportOptions(day), "de") == "2026-11-21_Musterstadt_Leitungsbericht_Entwurf"
    final = ReportOptions(day, draft=False, template=Template.SUMMARY)
    assert report_name("Gemeente 't Zandt / Oost", final, "nl") == (
        "2026-11-21_Gemeente-t-Zandt-Oost_Korte-versie_Definitief"
    )


# what is chosen


def test_every_choice_is_kept_in_the_file_and_one_step_of_undo(window: MainWindow, qtbot: QtBot) -> None:
    options = report(window).options
    options.template.choose(Template.DEPARTMENTS)
    options.template.activated.emit(0)
    assert kept(window) == ReportSettings(template="departments")
    options.language.choose("nl")
    options.language.activated.emit(0)
    assert kept(window).language == "nl"
    options.reference.setText("10-45")
    options.reference.editingFinished.emit()
    options.colour.field.setText("#9B1C1C")
    options.colour.field.editingFinished.emit()
    assert (kept(window).reference, kept(window).colour) == ("10-45", "#9b1c1c")
    for _ in range(3):
        window.editing.undo()
    assert kept(window) == ReportSettings(template="departments")
    assert (options.reference.text(), options.colour.field.text()) == ("", "")
    assert options.language.chosen == "de"
    settled(report(window), qtbot)


def test_what_is_being_typed_is_kept_before_the_area_is_left(window: MainWindow) -> None:
    report(window).options.reference.setText("10-45")
    frame_of(window).go("overview")
    assert kept(window).reference == "10-45"


def test_a_file_for_reading_only_still_gives_every_kind_of_report(
    app: App, file: Path, asked: Dialogs, qtbot: QtBot
) -> None:
    asked.choices = [0]
    with Session.open(file):
        window = app.open_window(str(file))
        assert session_of(window).read_only
        area = report(window)
        area.options.template.choose(Template.SUMMARY)
        area.options.template.activated.emit(1)
        assert area._order().options.template is Template.SUMMARY
        assert kept(window) == ReportSettings()
        assert not area.options.version.close_assessment.isVisible()
        settled(area, qtbot)


def test_the_report_follows_the_language_of_the_window_until_one_is_chosen(
    window: MainWindow, app: App, qtbot: QtBot
) -> None:
    assert report(window).options.language.chosen == "de"
    app.settings.change(language="nl")
    area = report(window)
    assert area.options.language.chosen == "nl"
    area.options.language.choose("en")
    area.options.language.activated.emit(area.options.language.currentIndex())
    app.settings.change(language="de")
    area = report(window)
    assert area.options.language.chosen == "en"
    settled(area, qtbot)


# parts


def test_parts_are_left_out_and_taken_in(window: MainWindow) -> None:
    area = report(window)
    tick(area, Section.METHOD, False)
    tick(area, Section.QUESTIONS, True)
    assert kept(window).sections[-1] == "questions"
    assert "method" not in kept(window).sections
    tick(area, Section.METHOD, True)
    tick(area, Section.QUESTIONS, False)
    assert kept(window) == ReportSettings(), "as the kind of report proposes"


def test_parts_move_by_keys_and_buttons_and_the_focus_goes_along(window: MainWindow, qtbot: QtBot) -> None:
    area = report(window)
    items = area.options.sections.list
    items.setCurrentRow(0)
    items.setFocus()
    while items.item(items.currentRow() - 1 if items.currentRow() else 0).text() != "Leistungen":
        qtbot.keyClick(items, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert kept(window).sections.index("services") < kept(window).sections.index("results")
    assert items.currentItem().text() == "Ergebnisse nach Handlungsfeldern"
    while area.options.sections.up.isEnabled():
        area.options.sections.up.click()
    assert kept(window).sections == (), "as the kind of report proposes"
    assert items.currentRow() == 0
    items.setCurrentRow(items.count() - 1)
    assert not area.options.sections.down.isEnabled()


def test_a_report_without_any_part_is_the_short_one(window: MainWindow) -> None:
    area = report(window)
    for each in (Section.RESULTS, Section.SERVICES, Section.PLAN, Section.DEVELOPMENT, Section.METHOD):
        tick(area, each, False)
    assert kept(window) == ReportSettings(template="summary")
    assert area.options.template.currentText() == "Kurzfassung"


def test_only_the_parts_that_the_report_has_are_offered(sample_window: MainWindow, window: MainWindow) -> None:
    def offered(shown: MainWindow) -> list[str]:
        items = report(shown).options.sections.list
        return [items.item(at).text() for at in range(items.count())]

    for name in ("Akzeptanz der Beschäftigten", "Reife der Prozesse", "Die Erhebungen im Zusammenhang"):
        assert name in offered(sample_window)
        assert name not in offered(window)


# version, colour, logo


def test_a_final_version_needs_a_closed_assessment_and_the_way_to_close_it_is_beside(
    window: MainWindow, asked: Dialogs, qtbot: QtBot
) -> None:
    area = report(window)
    version = area.options.version
    item = version.choice.model().index(1, 0)
    assert not item.flags() & Qt.ItemFlag.ItemIsEnabled
    assert version.choice.accessibleDescription().startswith("Eine Endfassung gibt es")
    click(area.options, "Erhebung abschließen")
    assert session_of(window).assessment(area.bench.assessment_id).closed
    assert item.flags() & Qt.ItemFlag.ItemIsEnabled
    assert not version.close_assessment.isVisible()
    version.choice.choose(True)
    version.choice.activated.emit(1)
    assert kept(window).final
    assert not area._order().options.draft
    session_of(window).reopen_assessment(area.bench.assessment_id)
    assert area._order().options.draft, "what is open again is a draft again"
    settled(area, qtbot)


def test_a_pale_colour_is_taken_for_lines_and_no_colour_is_told(window: MainWindow, asked: Dialogs) -> None:
    colour = report(window).options.colour
    colour.field.setText("#FFC21A")
    colour.field.editingFinished.emit()
    assert kept(window).colour == "#ffc21a"
    assert "nur für Linien" in colour.note
    colour.field.setText("blau")
    colour.field.editingFinished.emit()
    assert kept(window).colour == "#ffc21a"
    assert "sechs Stellen" in colour.note
    asked.text = "#0b5cad"
    colour.pick.click()
    assert kept(window).colour == "#0b5cad"
    assert colour.note == ""
    colour.remove.click()
    assert kept(window).colour == ""


def test_a_colour_that_cannot_be_read_keeps_the_report_in_view_until_it_is_given_up(
    window: MainWindow, asked: Dialogs
) -> None:
    area = report(window)
    colour = area.options.colour
    colour.field.setText("#12")
    area.refresh(None)
    assert colour.field.text() == "#12"
    asked.agrees = False
    window.show_area(0)
    assert area.isVisible()
    assert asked.kinds() == ["confirm"]
    assert "sechs Stellen" in colour.field.accessibleDescription()
    asked.agrees = True
    window.show_area(0)
    assert not area.isVisible()
    assert (kept(window).colour, colour.field.text(), colour.note) == ("", "", "")


def test_a_logo_is_kept_small_in_the_file(window: MainWindow, asked: Dialogs, tmp_path: Path) -> None:
    asked.file = tmp_path / "Wappen.png"
    Image.new("RGB", (3000, 1500), "navy").save(asked.file)
    logo = report(window).options.logo
    logo.choose.click()
    assert 0 < len(kept(window).logo) < 50_000
    logo.remove.click()
    assert kept(window).logo == b""


# warnings


def warnings_of(window: MainWindow, sections: tuple[Section, ...] = ()) -> list[str]:
    return [each.text for each in Review(frame_of(window).bench).warnings(sections)]


def test_warnings_name_what_is_open(sample_window: MainWindow) -> None:
    assert warnings_of(sample_window) == ["Noch offen: 2 Fragen und 2 Kriterien."]


def test_sentences_that_a_person_wrote_are_to_be_looked_at_before_the_export(window: MainWindow) -> None:
    area = report(window)

    def told() -> list[str]:
        return [each.area for each in area._review.warnings(()) if each.area == "analysis"]

    assert told() == []
    area.bench.session.set_conclusion(area.bench.assessment_id, "gaps", "Zuerst der Datenschutz.")
    assert told() == ["analysis"]


def test_the_number_of_remarks_stands_below_the_buttons_and_leads_to_them(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    session_of(sample_window).adopt_measure(frame_of(sample_window).bench.assessment_id, "MA15")
    area = report(sample_window)
    assert area.options.remarks.text() == "2 Hinweise vor dem Export"
    assert not area.options.remarks.visibleRegion().isEmpty()
    area.options.remarks.click()
    assert focus().accessibleDescription() == "Noch offen: 2 Fragen und 2 Kriterien."
    qtbot.waitUntil(lambda: not focus().visibleRegion().isEmpty())
    area.options.show_warnings([])
    assert not area.options.remarks.isVisible()
    settled(area, qtbot)


def test_a_measure_that_nobody_owns_is_named_and_shown(sample_window: MainWindow, qtbot: QtBot) -> None:
    session = session_of(sample_window)
    session.adopt_measure(frame_of(sample_window).bench.assessment_id, "MA15")
    area = report(sample_window)
    assert "1 Maßnahme im Plan hat keine Verantwortlichen." in warnings_of(sample_window)
    warning = Review(area.bench).warnings(())[-1]
    area.options.remedy_asked.emit(warning)
    measures = frame_of(sample_window).area
    assert isinstance(measures, MeasuresArea)
    assert [each.id for each in measures.list.view.filter.shown()] == ["MA15"]
    settled(area, qtbot)


def test_few_answers_make_a_provisional_report(window: MainWindow) -> None:
    assert warnings_of(window)[0] == "Das Ergebnis ist vorläufig, weil zu wenige Fragen beantwortet sind."


# saving


def test_notes_in_the_appendix_are_to_be_read_for_names(window: MainWindow) -> None:
    session, id = session_of(window), frame_of(window).bench.assessment_id
    session.write_note(session.subjects(id)[0].id, "A1.1", "Frau Muster hat es gesagt.")
    told = "Der Anhang zeigt 1 Anmerkung. Sehen Sie nach, ob sie Namen enthält."
    assert told in warnings_of(window, (Section.QUESTIONS,))
    assert told not in warnings_of(window, (Section.PLAN,))
