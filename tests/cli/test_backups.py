"""`backups`, `backup` and `restore`: listed, made, shown before, brought back."""

import json
from pathlib import Path

import pytest

from reifegrad import paths
from tests.cli.conftest import Run, answers


@pytest.fixture
def file(run: Run, workspace: Path, tmp_path: Path) -> Path:
    """A workspace with one assessment; what was there before it is its first backup."""
    given = tmp_path / "antworten.json"
    given.write_text(json.dumps(answers()), encoding="utf-8")
    assert run("import", workspace, given).code == 0
    return workspace


def test_the_list_names_number_time_size_reason_and_file(run: Run, file: Path) -> None:
    run("backup", file, "--name", "Vor dem Rat")
    shown = run("backups", file)
    assert (shown.code, shown.err) == (0, "")
    newest, oldest = shown.out.splitlines()
    assert newest.startswith("2  ")
    assert newest.endswith("0,4 MB  „Vor dem Rat“, Musterstadt.reifegrad")
    assert oldest.startswith("1  ")
    assert oldest.endswith("0,1 MB  beim Öffnen, Musterstadt.reifegrad")
    assert "\u00a0Uhr  " in oldest


def test_the_list_is_a_document_on_request(run: Run, file: Path) -> None:
    (entry,) = run("backups", file, "--json").document["backups"]
    assert (entry["number"], entry["reason"], entry["name"], entry["encrypted"]) == (1, "changed", "", False)
    assert entry["source"] == str(file)
    assert Path(entry["path"]).stat().st_size == entry["size"]


def test_a_name_is_one_line_of_a_bounded_length(run: Run, file: Path) -> None:
    refused = run("backup", file, "--name", "x" * 201)
    assert refused.code == 2
    assert "Name des Sicherungspunkts" in refused.err
    assert "höchstens 200 Zeichen" in refused.err
    assert len(run("backups", file).out.splitlines()) == 1
    assert run("backup", file, "--name", "zwei\nZeilen").code == 0
    assert run("backup", file, "--name", "x" * 200).code == 0
    longest, joined, _ = run("backups", file, "--json").document["backups"]
    assert (longest["name"], joined["name"]) == ("x" * 200, "zwei Zeilen")


def test_a_file_without_any_says_so(run: Run, workspace: Path) -> None:
    shown = run("backups", workspace)
    assert (shown.code, shown.out) == (0, "")
    assert "noch keinen Sicherungspunkt" in shown.err
    assert run("backups", workspace, "--json").document["backups"] == []


def test_a_preview_says_what_changes_and_stores_nothing(run: Run, file: Path) -> None:
    before = file.read_bytes()
    shown = run("restore", file, "1", "--preview")
    assert shown.code == 0
    assert shown.out.splitlines() == [
        "„Erhebung 2026“ (21.11.2026) fällt weg: eine Antwort fällt weg, eine Leistung oder ein Prozess fällt weg."
    ]
    assert "Gespeichert wurde nichts." in shown.err
    assert file.read_bytes() == before


def test_going_back_and_forth_again(run: Run, file: Path) -> None:
    scores = run("score", file, "--json").out
    done = run("restore", file, "1")
    assert done.code == 0, done.err
    assert done.out.splitlines()[-1] == (
        "Musterstadt.reifegrad hat jetzt diesen Stand. Der Stand davor ist Sicherungspunkt 2."
    )
    assert run("score", file, "--json").document["assessments"] == []
    assert run("restore", file, "2").code == 0
    assert run("score", file, "--json").out == scores


def test_a_backup_can_be_named_by_its_path(run: Run, file: Path, tmp_path: Path) -> None:
    (entry,) = run("backups", file, "--json").document["backups"]
    elsewhere = tmp_path / "Stand.reifegrad"
    elsewhere.write_bytes(Path(entry["path"]).read_bytes())
    assert "fällt weg" in run("restore", file, elsewhere, "--preview").out


def test_another_folder_takes_a_backup_and_lists_its_own_only(run: Run, file: Path, tmp_path: Path) -> None:
    place = tmp_path / "Stick"
    made = run("backup", file, "--folder", place)
    assert made.code == 0, made.err
    assert str(place) in made.out
    assert len(run("backups", file, "--folder", place).out.splitlines()) == 1
    assert len(run("backups", file).out.splitlines()) == 1
    assert "fällt weg" not in run("restore", file, "1", "--preview", "--folder", place).out


def test_backups_of_a_file_that_is_damaged_or_gone_are_still_listed(run: Run, file: Path) -> None:
    file.write_bytes(b"\0" * 9000)
    assert run("backups", file).out.startswith("1  ")
    file.unlink()
    assert run("backups", file).out.startswith("1  ")


def test_what_is_no_backup_of_this_file_is_refused(run: Run, file: Path, tmp_path: Path) -> None:
    other = tmp_path / "andere.reifegrad"
    assert run("new", other, "--name", "Andere").code == 0
    before = file.read_bytes()
    refused = run("restore", file, other)
    assert refused.code == 1
    assert "gehört zu einer anderen" in refused.err
    missing = run("restore", file, tmp_path / "fort.reifegrad")
    assert missing.code == 1
    wrong = run("restore", file, "77")
    assert wrong.code == 2
    assert "Vorhanden sind: " in wrong.err
    assert run("restore", file).code == 2
    assert run("backups", tmp_path / "fort.reifegrad").code == 1
    assert file.read_bytes() == before


def test_a_file_that_is_open_elsewhere_is_backed_up_but_not_restored(run: Run, file: Path) -> None:
    from reifegrad.session import Session

    with Session.open(file):
        assert run("backup", file).code == 0
        assert run("restore", file, "1", "--preview").code == 0
        assert run("restore", file, "1").code == 3


def test_where_no_backup_can_be_made_the_verb_does_its_work_and_says_so(
    run: Run, workspace: Path, tmp_path: Path
) -> None:
    paths.data_folder().mkdir(parents=True, exist_ok=True)
    (paths.data_folder() / "backups").write_text("im Weg")
    given = tmp_path / "antworten.json"
    given.write_text(json.dumps(answers()), encoding="utf-8")
    done = run("import", workspace, given)
    assert done.code == 0
    assert "Vom Stand beim Öffnen gibt es keinen Sicherungspunkt" in done.err
    assert "Vom Stand beim Öffnen" not in run("--quiet", "import", workspace, given).err
    assert run("backup", workspace).code == 1
