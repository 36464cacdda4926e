"""What the workbook says about people: what the report tells, a word for what it does not, the minima beside both."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook

from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.exports import write
from reifegrad.exports.workbook.book import sheets_of
from reifegrad.exports.workbook.layout import Sheet, Table
from reifegrad.exports.workbook.values import Formula, plain
from reifegrad.exports.workbook.wording import Wording
from reifegrad.report.model import ReportModel, Section, StaffSection
from reifegrad.report.told import Told
from tests.report.companions import (
    full_report,
    inputs_of,
    make_responses,
    process_report,
    rate_staff,
    staff_answers,
    staff_report,
)
from tests.report.factories import make_report

pytestmark = pytest.mark.xdist_group("workbooks about people")  # one process, which makes each file once

STAFF_SHEETS = ["staff", "staff_items", "staff_groups", "staff_more"]
ABOUT_PEOPLE = ["guide", "summary", *STAFF_SHEETS, "combined", "measures", "check"]


def sheets(model: ReportModel) -> dict[str, Sheet]:
    return sheets_of(model, Wording.of(model.language))


def rows(sheet: Sheet, table: Table | None = None) -> list[dict[str, Any]]:
    """The rows of a table, the first one if none is named, as plain values by column id."""
    shown = table or sheet.table
    ids = [each.id for each in shown.columns]
    return [dict(zip(ids, map(plain, row), strict=True)) for row in shown.rows]


def shown(figure: Told | None) -> Any:
    if figure is None:
        return None
    return figure.text if figure.value is None else pytest.approx(float(figure.value))


def people_of(model: ReportModel) -> StaffSection:
    assert model.staff is not None
    return model.staff


def few(people: int) -> ReportModel:
    return make_report(inputs_of(rate_staff(make_responses({"Bauamt": people}))))


def one_sided() -> ReportModel:
    """20 people who like all of B1, in two units of which one is small."""
    people = make_responses({"Bauamt": 12, "Archiv": 3, "Bürgerbüro": 9})
    answers = staff_answers(people, B1=[4, 5, 4], B1_3=[1, 2, 1], B2_1=[4, 5])
    return make_report(inputs_of(rate_staff(people, answers)))


@pytest.fixture(scope="module")
def load(tmp_path_factory: pytest.TempPathFactory) -> Callable[[ReportModel], tuple[Workbook, Path]]:
    def written(model: ReportModel) -> tuple[Workbook, Path]:
        path = tmp_path_factory.mktemp("book") / "bericht.xlsx"
        write(model, "xlsx", path)
        return load_workbook(path), path

    return written


# Contents


def test_people_have_their_sheets_after_those_of_the_organisation() -> None:
    assert [each.title for each in sheets(full_report()).values()] == [
        "Lesehilfe",
        "Zusammenfassung",
        "Handlungsfelder",
        "Fragen",
        "Leistungen",
        "Umfrage",
        "Umfrage Fragen",
        "Umfrage Gruppen",
        "Umfrage Weiteres",
        "Prozesse",
        "Prozessfragen",
        "Prozessanmerkungen",
        "Gesamtbild",
        "Maßnahmen",
        "Zeitplan",
        "Prüfung",
        "Listen",
        "Metadaten",
    ]


@pytest.mark.parametrize("report", [full_report, staff_report, process_report])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_report_is_written_and_read_back_in_every_language(
    language: Language,
    report: Callable[[Language], ReportModel],
    load: Callable[[ReportModel], tuple[Workbook, Path]],
) -> None:
    model = report(language)
    book, _ = load(model)
    assert book.sheetnames == [each.title for each in sheets(model).values()]
    for sheet in sheets(model).values():
        assert len(sheet.title) <= 31
        for block in sheet.blocks:
            if isinstance(block, Table):
                headings = [each.heading.casefold() for each in block.columns]
                assert len(headings) == len(set(headings)), sheet.title


@pytest.mark.parametrize(
    ("section", "keys"),
    [
        (Section.STAFF, STAFF_SHEETS),
        (Section.PROCESSES, ["processes", "process_answers", "process_notes"]),
        (Section.COMBINED, ["combined"]),
    ],
)
def test_a_section_that_is_left_out_has_no_sheets_and_no_figures_to_check(section: Section, keys: list[str]) -> None:
    found = sheets(replace(full_report(), sections=tuple(set(Section) - {section})))
    assert set(sheets(full_report())) - set(found) == set(keys)
    formulas = [value.text for row in found["check"].table.rows for value in map(plain, row) if _is_formula(value)]
    gone = [sheet.title for key, sheet in sheets(full_report()).items() if key in keys]
    assert not [each for each in formulas for title in gone if f"'{title}'!" in each]


def _is_formula(value: Any) -> bool:
    return isinstance(value, Formula)


@pytest.mark.parametrize("report", [full_report, few, one_sided])
def test_dimensions_hold_what_the_report_tells_and_its_words_for_the_rest(report: Callable[..., ReportModel]) -> None:
    model = report(8) if report is few else report()
    for row, told in zip(rows(sheets(model)["staff"]), people_of(model).dimensions, strict=True):
        assert (row["id"], row["title"], row["weight"], row["target"]) == (told.id, told.title, told.weight, 70)
        assert row["mean"] == shown(told.mean)
        assert row["index"] == shown(told.index)
        assert row["favourable"] == shown(told.answered.favourable)
        assert row["neutral"] == shown(told.answered.neutral)
        assert row["unfavourable"] == shown(told.answered.unfavourable)
        assert row["agreement"] == shown(told.agreement)
        assert row["alpha"] == shown(told.alpha)
        assert (row["state"], row["agreement_word"] or "") == (told.state_word, told.agreement_word)
        assert told.alpha_note in (row["note"] or "")


def test_two_waves_stand_beside_each_other() -> None:
    people = make_responses({"Bauamt": 30})
    before = rate_staff(people, id="staff-0", title="Befragung 2025")
    model = make_report(inputs_of(rate_staff(people, staff_answers(people, B1=[3, 4, 5])), previous=before))
    row, told = rows(sheets(model)["staff"])[0], people_of(model).dimensions[0]
    assert told.change is not None
    assert told.change.value is not None
    assert (row["previous"], row["change"]) == (shown(told.previous), shown(told.change))


@pytest.mark.parametrize("report", [full_report, few, one_sided])
def test_questions_hold_their_distribution_or_a_word_in_every_cell(report: Callable[..., ReportModel]) -> None:
    model = report(8) if report is few else report()
    people = people_of(model)
    items = [each for row in people.dimensions for each in row.items] + list(people.outcomes)
    for row, told in zip(rows(sheets(model)["staff_items"]), items, strict=True):
        assert row["id"] == told.question_id
        assert row["mean"] == shown(told.mean)
        assert row["favourable"] == shown(told.answered.favourable)
        steps = {key: value for key, value in row.items() if key.startswith("step_")}
        if told.distribution:
            assert steps == {f"step_{step}": count for step, _, count in told.distribution}
            assert sum(steps.values()) == row["n"] == told.n
        else:
            assert set(steps.values()) <= {"geschützt"}


def test_groups_hold_one_index_per_dimension_and_say_what_was_merged() -> None:
    model = full_report()
    table = people_of(model).groupings[0]
    found = rows(sheets(model)["staff_groups"])
    for row, group in zip(found, table.groups, strict=False):
        assert (row["trait"], row["group"], row["n"]) == ("Einheit", group.name, group.n)
        assert row["index"] == shown(group.index)
        for figure in group.figures:
            assert row[f"index_{figure.dimension_id}"] == shown(figure.index)
            assert row[f"favourable_{figure.dimension_id}"] == shown(figure.favourable)
    assert any("Zusammengefasst" in (each["remark"] or "") for each in found)
    assert found[-1]["remark"] == "Zu „Führungsaufgabe“ liegen keine Angaben vor."


def test_everything_else_about_people_has_a_row() -> None:
    model = full_report()
    people, found = people_of(model), rows(sheets(model)["staff_more"])

    def value(area: str, item: str) -> Any:
        return next(each["value"] for each in found if (each["area"], each["item"]) == (area, item))

    assert value("Beteiligung", "Antworten") == 32
    assert value("Beteiligung", "Eingeladene") == 60
    assert value("Beteiligung", "Rücklauf") == pytest.approx(32 / 60)
    assert value("Gesamtergebnis", "Akzeptanzindex (0–100)") == shown(people.index)
    assert value("Weiterempfehlung", "Empfehlende") == 5
    for stage in people.stages:
        assert value("Etappen der Veränderung", stage.title) == shown(stage.mean)
    for label, count in people.choices[0].counts:
        assert value("Wünsche", label) == count
    notes = [each["note"] for each in found]
    assert people.barrier in notes
    assert people.participation.sentence in notes


def test_what_is_hidden_is_said_in_sentences() -> None:
    model = one_sided()
    notes = [each["note"] for each in rows(sheets(model)["staff_more"]) if each["area"] == "Nicht gezeigt"]
    assert tuple(notes) == people_of(model).hidden
    assert notes


# Nobody is recognised


def test_with_too_few_people_no_sheet_holds_a_figure_about_them() -> None:
    found = sheets(few(4))
    allowed = {"weight", "target"}
    for key in ("staff", "staff_items", "staff_groups"):
        for row in rows(found[key]):
            numbers = {column for column, value in row.items() if isinstance(value, int | float)}
            assert numbers <= allowed, (key, numbers)
    more = [each["value"] for each in rows(found["staff_more"]) if isinstance(each["value"], int | float)]
    assert more == [4, 100, pytest.approx(0.04), 70]
    assert "check" not in found or not [row for row in rows(found["check"]) if row["subject"] == "Mitarbeiterakzeptanz"]


def test_what_would_be_computed_from_hidden_figures_is_not_checked_and_not_drawn(
    load: Callable[[ReportModel], tuple[Workbook, Path]],
) -> None:
    model = one_sided()
    checked = {row["subject"] for row in rows(sheets(model)["check"])}
    assert "Mitarbeiterakzeptanz" not in checked
    hidden = {item.question_id for row in people_of(model).dimensions for item in row.items if item.n is None}
    assert not checked & (hidden | {"B1.1"})
    book, _ = load(model)
    assert not book["Umfrage"]._charts


def test_charts_hold_no_copies_of_figures_and_nothing_lies_hidden(
    load: Callable[[ReportModel], tuple[Workbook, Path]],
) -> None:
    book, path = load(full_report())
    with ZipFile(path) as archive:
        charts = [archive.read(name).decode() for name in archive.namelist() if "charts/chart" in name]
        names = set(re.findall(r'definedName name="([^"]*)"', archive.read("xl/workbook.xml").decode()))
    assert len(charts) == 4
    assert not [each for each in charts if "Cache" in each]
    assert names <= {"_xlnm.Print_Titles", "_xlnm.Print_Area", "_xlnm._FilterDatabase"}
    for sheet in book.worksheets:
        assert sheet.sheet_state == "visible"
        assert not [each for each in sheet.column_dimensions.values() if each.hidden]
        assert not [each for each in sheet.row_dimensions.values() if each.hidden]


@pytest.mark.parametrize("report", [full_report, staff_report])
def test_every_sheet_about_people_carries_the_minima_also_on_paper(
    report: Callable[[], ReportModel], load: Callable[[ReportModel], tuple[Workbook, Path]]
) -> None:
    model = report()
    minima = people_of(model).minima
    book, _ = load(model)
    for key, sheet in sheets(model).items():
        written = book[sheet.title]
        texts = [cell.value for row in written.iter_rows() for cell in row]
        assert (minima in texts) == (key in ABOUT_PEOPLE), key
        assert (written.oddHeader.left.text == minima) == (key in ABOUT_PEOPLE), key


def test_the_minima_stand_nowhere_without_people() -> None:
    assert not [sheet.title for sheet in sheets(process_report()).values() if sheet.header]


# A report on people alone


def test_a_report_on_people_has_its_dimensions_on_the_first_page_with_a_chart(
    load: Callable[[ReportModel], tuple[Workbook, Path]],
) -> None:
    model = staff_report()
    found = sheets(model)
    assert not {"dimensions", "questions", "services", "processes", "combined"} & set(found)
    summary = rows(found["summary"])
    told = {f"{each.id} {each.title}": each for each in people_of(model).dimensions}
    by_figure = {each["figure"]: each for each in summary}
    for name, each in told.items():
        assert by_figure[name]["value"] == shown(each.index)
        assert by_figure[name]["state"] == each.state_word
    assert by_figure["Akzeptanzindex der Beschäftigten"]["value"] == shown(people_of(model).index)
    book, path = load(model)
    (chart,) = book["Zusammenfassung"]._charts
    first = [each["figure"] for each in summary].index(next(iter(told))) + 2
    assert chart.series[0].val.numRef.f == f"'Zusammenfassung'!$B${first}:$B${first + 7}"
    with ZipFile(path) as archive:
        drawn = archive.read("xl/drawings/drawing1.xml").decode()
    assert "B1 Nutzen im Arbeitsalltag: Ist 51, Ziel 70" in drawn


def test_without_a_figure_to_draw_there_is_no_chart(load: Callable[[ReportModel], tuple[Workbook, Path]]) -> None:
    book, _ = load(few(4))
    assert not [each.title for each in book.worksheets if each._charts and each.title != "Zeitplan"]


def test_the_guide_explains_the_bands_and_only_what_the_workbook_holds() -> None:
    texts = _texts(sheets(staff_report())["guide"])
    assert "Einordnung der Umfrage" in texts
    assert not {"Stufen der Verwaltung", "Stufen eines Prozesses", "Kriterien einer Leistung"} & texts


def _texts(sheet: Sheet) -> set[Any]:
    return {value for _, row in sheet.grid() for value in row}


# Together


def test_the_surveys_stand_side_by_side_without_a_total() -> None:
    model = full_report()
    combined = model.combined
    assert combined is not None
    sheet = sheets(model)["combined"]
    found = rows(sheet)
    assert [each["value"] for each in found] == [each.value for each in combined.results]
    assert [each["figure"] for each in found] == [shown(each.figure) for each in combined.results]
    assert [each["state"] for each in found] == [each.state_word for each in combined.results]
    for row, traffic in zip(found, combined.traffic, strict=True):
        for (state, _), cell in zip(combined.columns, traffic.cells, strict=True):
            text = row[f"traffic_{state}"]
            assert cell.span in text
            assert (cell.figure in text) if cell.is_here else text == cell.span
    assert {*combined.sentences, combined.note} <= _texts(sheet)


@pytest.mark.parametrize(("language", "heading"), [("de", "Einordnung"), ("nl", "Indeling"), ("en", "Band")])
def test_low_medium_and_high_are_no_traffic_light(language: Language, heading: str) -> None:
    shown = sheets(full_report(language))["combined"].table
    assert next(each.heading for each in shown.columns if each.id == "state") == heading


def test_the_summary_tells_every_survey_and_what_they_mean_together() -> None:
    model = replace(full_report(), summary=replace(full_report().summary, together=("Erst die Prozesse.",)))
    found = {each["figure"]: each for each in rows(sheets(model)["summary"])}
    assert model.processes is not None
    assert found["Akzeptanzindex der Beschäftigten"]["note"] == people_of(model).result
    assert found["Prozesse ab Stufe 2"]["value"] == shown(model.processes.share)
    assert found["Prozesse ab Stufe 2"]["note"] == model.processes.result
    assert found["Zusammen betrachtet"]["note"] == "Erst die Prozesse."
    assert model.level is not None
    assert found["Weg zur nächsten Stufe"]["note"] == "\n".join(model.level.ways)


def test_measures_name_the_survey_that_called_for_them() -> None:
    model = full_report()
    found = rows(sheets(model)["measures"])
    assert [each["survey"] for each in found] == [each.survey for each in model.measures]
    assert len({each["survey"] for each in found}) == 3


def test_services_say_what_would_raise_them() -> None:
    model = full_report()
    assert [each["ways"] or "" for each in rows(sheets(model)["services"])] == [
        "\n".join(each.ways) for each in model.services
    ]
    assert any(each.ways for each in model.services)


def test_metadata_name_the_assessments_of_all_surveys() -> None:
    facts = {each["key"]: each["value"] for each in rows(sheets(full_report())["metadata"])}
    assert (facts["staff_assessment_id"], facts["processes_assessment_id"]) == ("staff-1", "process-1")
    alone = {each["key"] for each in rows(sheets(staff_report())["metadata"])}
    assert not [each for each in alone if each.startswith(("staff_", "processes_"))]


# The check


def test_the_check_computes_the_index_of_people_and_the_means_of_their_questions_again() -> None:
    model = full_report()
    found = sheets(model)
    checked = {(row["subject"], row["figure"]): row for row in rows(found["check"])}
    index = checked[("Mitarbeiterakzeptanz", "Index")]
    staff = rows(found["staff"])
    weight = sum(each["weight"] for each in staff)
    assert index["exported"] == pytest.approx(sum(each["weight"] * each["index"] for each in staff) / weight)
    assert found["staff"].range_of("index") in index["recomputed"].text
    for row in rows(found["staff_items"]):
        steps = _steps(row)
        mean = sum(step * count for step, count in steps.items()) / row["n"]
        assert checked[(row["id"], "Mittelwert")]["exported"] == pytest.approx(mean)


def _steps(row: Mapping[str, Any]) -> dict[int, Any]:
    return {int(key.partition("_")[2]): value for key, value in row.items() if key.startswith("step_")}


def test_no_formula_is_longer_than_the_format_allows() -> None:
    formulas: Sequence[str] = [
        value.text
        for row in sheets(full_report())["check"].table.rows
        for value in map(plain, row)
        if _is_formula(value)
    ]
    assert formulas
    assert max(map(len, formulas)) <= 8192


def test_a_unit_with_a_name_like_a_formula_stays_text(load: Callable[[ReportModel], tuple[Workbook, Path]]) -> None:
    name = '=HYPERLINK("http://x")'
    model = make_report(inputs_of(rate_staff(make_responses({name: 12, "Bauamt": 12}))))
    book, _ = load(model)
    found = [cell for row in book["Umfrage Gruppen"].iter_rows() for cell in row if cell.value == name]
    assert [(cell.data_type, bool(cell.quotePrefix)) for cell in found] == [("s", True)]
