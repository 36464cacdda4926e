"""A survey goes out as a workbook and comes back as a file, or every fault is told with its cell."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from reifegrad.domain.text import LANGUAGES
from tests.cli.conftest import Run
from tests.survey.conftest import TINY


@pytest.fixture
def workbook(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "mappe.xlsx"
    assert run("survey", "export", TINY, path).code == 0
    return path


def test_a_shipped_survey_goes_out_and_comes_back(run: Run, tmp_path: Path) -> None:
    out = run("survey", "export", "ozg-rgm2", tmp_path / "mappe.xlsx")
    assert (out.code, out.out.strip()) == (0, str(tmp_path / "mappe.xlsx"))
    back = run("survey", "import", tmp_path / "mappe.xlsx", tmp_path / "ozg-rgm2-0.1.yaml")
    assert (back.code, back.out.strip()) == (0, str(tmp_path / "ozg-rgm2-0.1.yaml"))
    assert run("check", tmp_path / "ozg-rgm2-0.1.yaml").code == 0


def test_the_target_may_have_any_name(run: Run, workbook: Path, tmp_path: Path) -> None:
    assert run("survey", "import", workbook, tmp_path / "mein Katalog.yaml").code == 0
    assert run("check", tmp_path / "mein Katalog.yaml").code == 0


def test_headings_are_in_the_language_that_was_asked_for(run: Run, tmp_path: Path) -> None:
    assert run("survey", "export", TINY, tmp_path / "book.xlsx", "--language", "nl").code == 0
    assert "Vragen" in load_workbook(tmp_path / "book.xlsx").sheetnames


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_is_told_with_sheet_row_and_column_and_nothing_is_written(
    run: Run, workbook: Path, tmp_path: Path, language: str
) -> None:
    book = load_workbook(workbook)
    book["Fragen"]["C2"] = 9
    book["Maßnahmen"]["C2"] = "A1.1<"
    book["Quellen"]["D2"] = "Mond"
    book.save(workbook)
    before = sorted(tmp_path.iterdir())
    result = run("survey", "import", workbook, tmp_path / "tiny-1.0.yaml", "--language", language)
    assert (result.code, result.out) == (1, "")
    for place in ("Fragen!C2 (Gewicht)", "Maßnahmen!C2 (Auslöser)", "Quellen!D2 (Verbindlich durch)"):
        assert place in result.err
    assert sorted(tmp_path.iterdir()) == before


def test_an_existing_file_stays_unless_replacing_is_wanted(run: Run, workbook: Path, tmp_path: Path) -> None:
    target = tmp_path / "tiny-1.0.yaml"
    target.write_text("# meine Arbeit\n", encoding="utf-8")
    result = run("survey", "import", workbook, target)
    assert result.code == 1
    assert "gibt es schon" in result.err
    assert target.read_text(encoding="utf-8") == "# meine Arbeit\n"
    assert run("survey", "export", "ozg-rgm2", workbook).code == 1
    assert run("survey", "import", workbook, target, "--replace").code == 0
    assert run("survey", "export", TINY, workbook, "--replace").code == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["export", "nix", "x.xlsx"], "„nix“"),
        (["export", "nix.yaml", "x.xlsx"], "nix.yaml"),
        (["export", "ozg-rgm2", "x.txt"], ".xlsx"),
        (["import", "nix.xlsx", "x.yaml"], "nix.xlsx"),
        (["import", str(TINY), "x.yaml"], "keine lesbare Excel-Mappe"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("survey", *arguments)
    assert result.code == 1
    assert said in result.err
    assert list(tmp_path.iterdir()) == []


def test_a_workbook_is_no_place_for_a_survey_file(run: Run, workbook: Path, tmp_path: Path) -> None:
    result = run("survey", "import", workbook, tmp_path / "x.json")
    assert result.code == 1
    assert ".yaml" in result.err


def test_a_faulty_survey_file_is_told_and_not_exported(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "tiny-1.0.yaml"
    path.write_text(TINY.read_text(encoding="utf-8").replace("weight: 40", "weight: 30"), encoding="utf-8")
    result = run("survey", "export", path, tmp_path / "x.xlsx")
    assert result.code == 1
    assert "Zeile" in result.err
    assert not (tmp_path / "x.xlsx").exists()


def test_the_list_marks_drafts(run: Run) -> None:
    assert "Entwurf, vor Gebrauch ergänzen" in run("survey", "list").out
    found = {each["id"]: each["draft"] for each in run("survey", "list", "--json").document["surveys"]}
    assert found["ozg-rgm2"] is True
    assert found["ozg-efa"] is False
