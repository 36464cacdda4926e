"""What the workbook says about processes: levels, letters and percents of the report, and the way to compute them."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from reifegrad.domain.answer import Answer
from reifegrad.domain.workspace import AnswerKey
from reifegrad.exports import write
from reifegrad.exports.workbook.layout import Sheet, Table, unique
from reifegrad.report.model import ProcessSection, ReportModel
from tests.exports.test_workbook_people import rows, sheets, shown
from tests.report.companions import (
    full_report,
    inputs_of,
    make_process,
    process_answers,
    process_report,
    rate_processes,
)
from tests.report.factories import make_report


def section(model: ReportModel) -> ProcessSection:
    assert model.processes is not None
    return model.processes


def named(*names: str) -> ReportModel:
    subjects = [make_process(name, 100 * position, position) for position, name in enumerate(names, 1)]
    answers = {key: value for each in subjects for key, value in process_answers(each, "F").items()}
    answers[AnswerKey(subjects[0].id, "C1.1")] = Answer.of(2, note="=1+1")
    return make_report(inputs_of(rate_processes(subjects, answers)))


def written(model: ReportModel, folder: Path, title: str) -> Worksheet:
    path = folder / "bericht.xlsx"
    write(model, "xlsx", path)
    return load_workbook(path)[title]


def second(sheet: Sheet) -> Table:
    return [block for block in sheet.blocks if isinstance(block, Table)][1]


@pytest.mark.parametrize("report", [full_report, process_report])
def test_a_process_has_one_row_with_all_that_the_report_tells(report: Any) -> None:
    model = report()
    for row, told in zip(rows(sheets(model)["processes"]), section(model).processes, strict=True):
        assert (row["name"], row["level"], row["level_name"] or "") == (told.name, told.level, told.level_name)
        assert (row["state"], row["target"], row["cases"]) == (told.state_word, told.target, told.cases)
        assert row["sentence"] == told.sentence
        assert row["red_flags"] == ("\n".join(told.red_flags) or None)
        assert row["automation"] == told.automation
        assert row["automation_ready"] == {True: "ja", False: "nein", None: None}[told.automation_ready]
        assert row["continuity"] == shown(told.continuity)
        assert row["ways"] == ("\n".join(told.ways) or None)
        for each in told.ratings:
            assert row[f"rating_{each.id}"] == each.rating_text
            assert row[f"percent_{each.id}"] == shown(each.percent)
        for theme in told.themes:
            assert row[f"theme_{theme.id}"] == shown(theme.index)


def test_what_is_not_rated_has_a_word_and_no_number() -> None:
    row = rows(sheets(process_report())["processes"])[3]
    assert (row["level"], row["note"], row["rating_PA1.1"]) == (None, "nicht bewertet", "–")
    assert (row["percent_PA1.1"], row["continuity"]) == ("ohne Antwort", "ohne Antwort")


def test_the_record_of_a_process_stands_in_its_row_with_the_cases_once() -> None:
    table = sheets(process_report())["processes"].table
    headings = [each.heading for each in table.columns]
    assert headings.count("Fälle pro Jahr") == 1
    assert "Art des Prozesses" in headings
    place = headings.index("Art des Prozesses")
    assert table.rows[1][place] == "Rechnungseingang"


def test_levels_are_counted_under_the_processes_and_drawn(tmp_path: Path) -> None:
    model = process_report()
    sheet = sheets(model)["processes"]
    counted = rows(sheet, second(sheet))
    assert [each["processes"] for each in counted] == [*(each[3] for each in section(model).levels), 2]
    found = written(model, tmp_path, "Prozesse")
    (chart,) = found._charts
    top = next(row for row in range(1, found.max_row + 1) if found.cell(row, 1).value == "Stufe und Name")
    assert chart.series[0].val.numRef.f == f"'Prozesse'!$B${top + 1}:$B${top + 7}"


def test_letters_stand_question_by_process() -> None:
    model = process_report()
    found = {each["id"]: each for each in rows(sheets(model)["process_answers"])}
    assert list(found) == [id for id, _, _ in section(model).questions]
    for number, process in enumerate(section(model).processes):
        for answer in process.answers:
            assert found[answer.question_id][f"process_{number}"] == answer.letter


def test_notes_and_answers_that_cap_a_level_have_a_sheet() -> None:
    found = rows(sheets(named("Wohngeld"))["process_notes"])
    assert [(each["process"], each["id"], each["letter"], each["note"]) for each in found] == [
        ("Wohngeld", "C1.1", "L", "=1+1")
    ]
    capped = rows(sheets(full_report())["process_notes"])
    flagged = [each for process in section(full_report()).processes for each in process.answers if each.is_flagged]
    assert [each["id"] for each in capped if each["knock_out"] == "ja"] == [each.question_id for each in flagged]


def test_names_of_processes_become_headings_that_differ_and_never_formulas(tmp_path: Path) -> None:
    model = named("=1+1", "Wohngeld", "wohngeld", "Nr", "Zeile\nzwei", "Lang " * 60)
    sheet = written(model, tmp_path, "Prozessfragen")
    headings = [cell.value for cell in sheet[1]][4:]
    assert headings[:5] == ["=1+1", "Wohngeld", "wohngeld (2)", "Nr (2)", "Zeile zwei"]
    assert len(headings[5]) <= 80
    assert sheet.cell(1, 5).data_type == "s"
    assert [each.name for each in next(iter(sheet.tables.values())).tableColumns][4:] == headings


def test_unique_headings_do_not_meet_those_that_are_counted_already() -> None:
    assert unique(["A", "a", "A (2)", "a"]) == ["A", "a (2)", "A (2) (2)", "a (3)"]


def test_many_processes_take_several_pages_side_by_side() -> None:
    few, many = (sheets(named(*(f"Prozess {n}" for n in range(count))))["process_answers"] for count in (10, 11))
    assert (few.pages_wide, many.pages_wide) == (1, 2)


def test_the_check_computes_percents_and_shares_again() -> None:
    model = process_report()
    found = sheets(model)
    checked = {(row["subject"], row["figure"]): row for row in rows(found["check"])}
    rated = section(model)
    assert checked[("Prozesse", "Prozesse im Ziel")]["exported"] == shown(rated.share)
    assert checked[("Prozesse", "Prozesse im Ziel, nach Fällen")]["exported"] == shown(rated.share_weighted)
    assert checked[("Prozesse", "Digital durchgängig (Median)")]["exported"] == shown(rated.continuity)
    letters = rows(found["process_answers"])
    steps = {"N": 0, "P": 1, "L": 2, "F": 3}
    for number, process in enumerate(rated.processes):
        for rating in process.ratings:
            given = [
                (each["weight"], steps[each[f"process_{number}"]])
                for each in letters
                if each["attribute"] == rating.id and each[f"process_{number}"] in steps
            ]
            key = (process.name, f"{rating.id} in %")
            if rating.percent.value is None:
                assert key not in checked
            else:
                percent = 100 * sum(weight * step for weight, step in given) / 3 / sum(weight for weight, _ in given)
                assert checked[key]["exported"] == pytest.approx(percent)
                assert found["process_answers"].range_of(f"process_{number}") in checked[key]["recomputed"].text


def test_a_report_on_processes_without_one_has_a_summary_and_no_sheet_of_them() -> None:
    found = sheets(make_report(inputs_of(rate_processes([], {}))))
    assert not {"processes", "process_answers", "process_notes", "dimensions"} & set(found)
    row = next(each for each in rows(found["summary"]) if each["figure"] == "Prozesse ab Stufe 2")
    assert isinstance(row["value"], str)
