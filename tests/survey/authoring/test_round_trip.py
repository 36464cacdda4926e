"""A survey that goes into a workbook and comes back is the same survey."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from reifegrad import paths
from reifegrad.domain.text import LANGUAGES, Language, Text
from reifegrad.errors import ExportFaulty, FileExists, FileIsFolder, FolderMissing, WrongEnding
from reifegrad.survey import check_file, load_survey
from reifegrad.survey.authoring import export_workbook, import_workbook, write_survey
from reifegrad.survey.codec import decode
from tests.factories import make_dimension, make_measure, make_question, make_survey, make_text
from tests.survey.authoring.conftest import EditAndImport, Grid, column, put
from tests.survey.conftest import MIXED, TINY

SHIPPED = sorted(paths.surveys().iterdir())


@pytest.mark.parametrize("path", SHIPPED, ids=[each.name for each in SHIPPED])
def test_a_shipped_survey_comes_back_from_workbook_and_file_as_it_was(path: Path, tmp_path: Path) -> None:
    survey = load_survey(path)
    export_workbook(survey, tmp_path / "survey.xlsx", "de")
    found = import_workbook(tmp_path / "survey.xlsx", tmp_path / path.name)
    assert found.problems == ()
    assert decode(found.content) == replace(survey, content_hash="")
    write_survey(decode(found.content), tmp_path / path.name)
    assert check_file(tmp_path / path.name) == []
    assert load_survey(tmp_path / path.name) == survey


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", [TINY, MIXED], ids=["tiny", "mixed"])
def test_headings_in_any_language_are_understood(path: Path, language: Language, tmp_path: Path) -> None:
    survey = load_survey(path)
    export_workbook(survey, tmp_path / "survey.xlsx", language)
    found = import_workbook(tmp_path / "survey.xlsx", tmp_path / path.name)
    assert decode(found.content) == replace(survey, content_hash="")


def test_texts_stay_texts_whatever_they_look_like(tmp_path: Path) -> None:
    looks = [
        "007",
        "1.0",
        "1e3",
        "=1+1",
        "+49 30",
        "-",
        "@home",
        "'a'",
        "TRUE",
        "19.08.2026",
        "a\nb",
        " x ",
        "5;6",
        "🏛",
    ]
    questions = [
        make_question(f"A1.{at}", help=make_text(each), topic=make_text(each)) for at, each in enumerate(looks)
    ]
    survey = make_survey([make_dimension("A1", questions)])
    export_workbook(survey, tmp_path / "survey.xlsx", "de")
    book = load_workbook(tmp_path / "survey.xlsx")
    cells = [cell for row in book["Fragen"].iter_rows(min_row=2) for cell in row if cell.value in looks]
    assert [cell.value for cell in cells] == [each for each in looks for _ in range(2)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix for cell in cells if cell.value in ("=1+1", "+49 30", "-", "@home"))
    found = import_workbook(tmp_path / "survey.xlsx", tmp_path / "test-1.0.yaml")
    assert decode(found.content) == survey


def test_a_survey_in_one_language_has_columns_for_that_only(tmp_path: Path) -> None:
    survey = replace(load_survey(TINY), languages=("de",))
    german = decode({**_plain(survey), "languages": ["de"]})
    export_workbook(german, tmp_path / "survey.xlsx", "en")
    headings = [cell.value for cell in load_workbook(tmp_path / "survey.xlsx")["Questions"][1]]
    assert "Question (de)" in headings
    assert "Question (nl)" not in headings


def _plain(survey: object) -> dict[str, object]:
    """The plain content with German texts only."""
    from reifegrad.survey.codec import encode

    def only_german(value: object) -> object:
        if isinstance(value, dict):
            return {"de": value["de"]} if "de" in value else {key: only_german(each) for key, each in value.items()}
        return [only_german(each) for each in value] if isinstance(value, list) else value

    found = only_german(encode(survey))  # type: ignore[arg-type]
    assert isinstance(found, dict)
    return found


def test_columns_may_stand_in_another_order(edited: EditAndImport) -> None:
    def turn_round(grid: Grid) -> None:
        for sheet, rows in grid.items():
            most = max(rows[1])
            grid[sheet] = {row: {most + 1 - at: cell for at, cell in cells.items()} for row, cells in rows.items()}

    found = edited(turn_round)
    assert found.problems == ()
    assert decode(found.content) == replace(load_survey(TINY), content_hash="")


def test_empty_rows_extra_sheets_and_spaces_around_ids_do_not_matter(
    exported: Callable[..., Path], tmp_path: Path
) -> None:
    book = load_workbook(exported("tiny"))
    book["Fragen"].insert_rows(3)
    book["Fragen"]["A2"] = " A1.1 "
    book["Maßnahmen"].cell(900, 2).value = "  "
    book.create_sheet("Meine Notizen")["A1"] = "=NOW()"
    book.save(tmp_path / "edited.xlsx")
    found = import_workbook(tmp_path / "edited.xlsx", tmp_path / "tiny-1.0.yaml")
    assert found.problems == ()
    assert decode(found.content) == replace(load_survey(TINY), content_hash="")


def test_allowed_values_are_understood_in_any_language_and_as_they_stand_in_a_file(edited: EditAndImport) -> None:
    def mix(grid: Grid) -> None:
        put("Handlungsfelder", "A1", "Gegenstand", "organisation")(grid)
        put("Fragen", "A1.1", "K.-o.-Frage", "YES")(grid)
        put("Fragen", "A1.1", "Kurzform", True)(grid)
        put("Maßnahmen", "M1", "Aufwand", "S")(grid)
        put("Maßnahmen", "M1", "Federführung", "BM – Bestuur en directie")(grid)
        put("Fragen", "A1.1", "Gewicht", "3")(grid)
        put("Fragen", "A1.1", "Ziel", 2.0)(grid)
        put("Quellen", "A1.1", "Stand", "19.8.2026")(grid)

    found = edited(mix)
    assert found.problems == ()
    assert decode(found.content) == replace(load_survey(TINY), content_hash="")


def test_a_new_row_becomes_a_new_question(edited: EditAndImport) -> None:
    def add(grid: Grid) -> None:
        grid["Fragen"][9] = grid["Fragen"][2] | {1: "A1.2", column(grid, "Fragen", "K.-o.-Frage"): "nein"}

    found = edited(add)
    assert found.problems == ()
    assert [each.id for each in decode(found.content).dimensions[0].questions] == ["A1.1", "A1.2"]


def test_what_does_not_fit_a_cell_is_no_silent_loss(tmp_path: Path) -> None:
    survey = make_survey(measures=[make_measure(text=make_text("x" * 40_000))])
    with pytest.raises(ExportFaulty) as caught:
        export_workbook(survey, tmp_path / "survey.xlsx", "de")
    assert caught.value.values["reason"] == "measures[1].text.de"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("write", ["workbook", "file"])
def test_nothing_that_exists_is_replaced_unless_it_is_wanted(write: str, tmp_path: Path) -> None:
    path = tmp_path / ("survey.xlsx" if write == "workbook" else "survey.yaml")
    path.write_text("Arbeit einer Woche", encoding="utf-8")
    survey = load_survey(TINY)

    def save(*, overwrite: bool) -> None:
        if write == "workbook":
            export_workbook(survey, path, "de", overwrite=overwrite)
        else:
            write_survey(survey, path, overwrite=overwrite)

    with pytest.raises(FileExists):
        save(overwrite=False)
    assert path.read_text(encoding="utf-8") == "Arbeit einer Woche"
    save(overwrite=True)
    assert path.read_bytes()[:4] != b"Arbe"
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_names_of_other_kinds_of_files_are_refused(tmp_path: Path) -> None:
    survey = load_survey(TINY)
    with pytest.raises(WrongEnding):
        export_workbook(survey, tmp_path / "survey.yaml", "de")
    with pytest.raises(WrongEnding):
        write_survey(survey, tmp_path / "survey.xlsx")
    with pytest.raises(FileIsFolder):
        write_survey(survey, tmp_path)
    with pytest.raises(FolderMissing):
        export_workbook(survey, tmp_path / "missing" / "survey.xlsx", "de")


def test_the_written_file_can_be_read_by_a_person(tmp_path: Path) -> None:
    survey = replace(load_survey(MIXED), title=Text({"de": 'Der "Test"', "nl": "b", "en": "c"}))
    write_survey(survey, tmp_path / "mixed-1.0.yaml")
    text = (tmp_path / "mixed-1.0.yaml").read_text(encoding="utf-8")
    assert text.startswith("# The keys are explained in docs/survey-format.md")
    assert text.index("draft: true") < text.index("title:") < text.index("scoring:") < text.index("dimensions:")
    assert '  de: "Der \\"Test\\""\n' in text
    assert "    coverage: {full: 80, provisional: 60}\n" in text
