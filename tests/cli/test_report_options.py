"""The verb that writes a report: its kind, colour, file number and version."""

import json
from pathlib import Path
from typing import Any

import page
import pytest
from pypdf import PdfReader

from reifegrad.session import Session
from tests.cli.conftest import Run


def written(run: Run, file: Path, folder: Path, *options: str) -> dict[str, Any]:
    output = folder / "bericht.json"
    assert run("report", file, "--format", "json", "--output", output, *options).code == 0
    document: dict[str, Any] = json.loads(output.read_text(encoding="utf-8"))
    return document


@pytest.fixture
def closed(sample_file: Path) -> str:
    """The id of a closed assessment of the sample."""
    with Session.open(sample_file) as session:
        main = session.main_assessment
        assert main is not None
        if not main.closed:
            session.close_assessment(main.id)
        return main.id


def test_report_is_a_draft_unless_it_is_final(run: Run, sample_file: Path, closed: str, tmp_path: Path) -> None:
    draft = written(run, sample_file, tmp_path)
    final = written(run, sample_file, tmp_path, "--final", "--reference", "10-15-02")
    assert (draft["draft"], final["draft"], final["reference"]) == (True, False, "10-15-02")
    assert final["draft_word"] == "Endfassung"


def test_there_is_no_final_report_on_an_open_assessment(run: Run, sample_file: Path, tmp_path: Path) -> None:
    with Session.open(sample_file) as session:
        main = session.main_assessment
        assert main is not None
        if main.closed:
            session.reopen_assessment(main.id)
    output = tmp_path / "bericht.pdf"
    result = run("report", sample_file, "--format", "pdf", "--output", output, "--final")
    assert result.code == 1
    assert "ist noch offen" in result.err
    assert not output.exists()


@pytest.mark.parametrize(
    ("template", "title", "first"),
    [
        ("summary", "Kurzfassung", []),
        ("departments", "Arbeitsbericht", ["Ergebnisse nach Handlungsfeldern", "Stufe der Organisation"]),
        ("development", "Entwicklungsbericht", ["Entwicklung seit der vorigen Erhebung", "Maßnahmenplan"]),
    ],
)
def test_each_kind_of_report_has_its_name_and_parts(
    run: Run, sample_file: Path, tmp_path: Path, template: str, title: str, first: list[str]
) -> None:
    output = tmp_path / "bericht.pdf"
    options = ("--template", template, "--colour", "#FFC21A", "--reference", "10-15-02")
    assert run("report", sample_file, "--format", "pdf", "--output", output, *options).code == 0
    reader = PdfReader(output)
    chapters = [each["/Title"] for each in reader.outline if not isinstance(each, list)]
    assert reader.metadata is not None
    assert str(reader.metadata.title).startswith(f"{title} – ")
    assert chapters[:1] == ["Management-Zusammenfassung"]
    assert chapters[2 : 2 + len(first)] == first
    assert "10-15-02" in reader.pages[0].extract_text()
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        found = page.validate_pdf(str(output), profile=profile)
        assert found.is_compliant, [(each.rule_id, each.message) for each in found.failures]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--colour", "blau"), "„blau“ ist keine Farbe"),
        (("--template", "rat"), "Möglich sind: leadership, summary, departments, development"),
    ],
)
def test_what_is_no_colour_and_no_kind_of_report_is_wrong_usage(
    run: Run, sample_file: Path, tmp_path: Path, options: tuple[str, str], told: str
) -> None:
    result = run("report", sample_file, "--format", "json", "--output", tmp_path / "x.json", *options)
    assert result.code == 2
    assert told in result.err
