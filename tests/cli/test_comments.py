"""`comments`: free texts of the staff survey for reading through."""

from pathlib import Path

from tests.cli.conftest import Run


def test_texts_of_the_newest_staff_survey_are_shown_in_alphabetical_order(run: Run, sample_file: Path) -> None:
    shown = run("comments", sample_file, "--json").document
    texts = shown["comments"]
    assert set(texts) == {"B9.4", "B9.5"}
    assert all(each == sorted(each, key=str.casefold) for each in texts.values())
    assert sum(len(each) for each in texts.values()) > 0
    told = run("comments", sample_file)
    assert all(text.splitlines()[0] in told.out for each in texts.values() for text in each)
    assert "erkennen" in told.err


def test_assessment_without_people_has_none(run: Run, workspace: Path, tmp_path: Path) -> None:
    from tests.cli.conftest import answers, write_json

    run("import", workspace, write_json(tmp_path / "a.json", answers()))
    assert "enthält keine Befragung" in run("comments", workspace).out
    (only,) = run("score", workspace, "--json").document["assessments"]
    assert "keine freien Texte" in run("comments", workspace, "--assessment", only["id"]).out
