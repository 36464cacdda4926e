"""Whatever is wrong with a file: exit code 1, a message with file, place and remedy, and nothing has changed."""

import errno
import json
import os
import shutil
import signal
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reifegrad import paths
from reifegrad.errors import DiskFull
from tests.cli.conftest import Run, answers, write_json

VERBS = (["score"], ["plan"], ["import", "ANSWERS"], ["report", "--format", "pdf", "--output", "OUTPUT"], ["check"])


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(each.relative_to(folder)): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


# Answers


@pytest.mark.parametrize(
    ("name", "content", "place", "said"),
    [
        ("a.json", answers(A9_9={"value": 3}), "A9.9", "A9.9"),
        ("a.json", answers(A1_1={"value": 5}), "A1.1", "5"),
        ("a.json", answers(A1_1={"value": -1}), "A1.1", "-1"),
        ("a.json", answers(A1_1={"value": "3"}), "A1.1", '"3"'),
        ("a.json", answers(A1_1={"value": 2.5}), "A1.1", "2.5"),
        ("a.json", answers(A1_1={"value": True}), "A1.1", "true"),
        ("a.json", answers(A1_1={"not_applicable": "egal"}), "A1.1", ""),
        ("a.json", answers(A1_1={"value": 3, "note": "gut", "unbekannt": 1}), "A1.1", "unbekannt"),
        ("a.json", answers() | {"survey": "anderes"}, "survey", "anderes"),
        ("a.json", answers() | {"date": "gestern"}, "date", "gestern"),
        ("a.json", '{"format": 1, "format": 1}', "format", ""),
        ("a.json", '{"format": 1,', "", ""),
        ("a.json", "[1, 2]", "", "„subjects“"),
        ("a.json", "{}", "format", "„format“ fehlt"),
        ("a.json", answers() | {"date": "0001-01-01"}, "date", "von 1990 bis 2100"),
        ("a.json", answers() | {"title": ""}, "title", "ohne Inhalt"),
        ("a.json", answers(**{" A1_1": {"value": 3}}), "A1.1", "Leerzeichen"),
        ("a.json", json.dumps(answers()).replace(": 3", ": NaN"), "A1.1", "NaN ist keine Zahl"),
        ("a.json", json.dumps(answers()).replace(": 3", ": 1" + "0" * 24), "A1.1", "ist zu groß"),
        ("a.json", "", "", "leer"),
        ("a.csv", "ganz,andere,Spalten\n1,2,3\n", "", ""),
        ("a.xlsx", "kein Excel", "", "a.xlsx"),
        ("a.txt", "irgendwas", "", "a.txt"),
    ],
)
def test_answers_with_faults_are_refused_as_a_whole(
    run: Run, workspace: Path, tmp_path: Path, name: str, content: Any, place: str, said: str
) -> None:
    path = tmp_path / name
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    before = snapshot(tmp_path)
    result = run("import", workspace, path)
    assert (result.code, result.out) == (1, "")
    assert str(path) in result.err
    assert place in result.err
    assert said in result.err
    assert len(result.err.splitlines()) >= 3, "problem, file and remedy"
    assert snapshot(tmp_path) == before


def test_every_fault_of_a_file_is_listed(run: Run, workspace: Path, tmp_path: Path) -> None:
    document = answers(A9_9={"value": 3}, A1_1={"value": 9}, A1_2={"value": "x"})
    result = run("import", workspace, write_json(tmp_path / "a.json", document))
    assert all(each in result.err for each in ("A9.9", "A1.1", "A1.2"))


def test_one_file_with_faults_keeps_the_others_out_too(run: Run, workspace: Path, tmp_path: Path) -> None:
    good, bad = write_json(tmp_path / "gut.json", answers()), write_json(tmp_path / "schlecht.json", {"format": 2})
    before = workspace.read_bytes()
    result = run("import", workspace, good, bad)
    assert result.code == 1
    assert "schlecht.json" in result.err
    assert workspace.read_bytes() == before


def test_several_files_are_saved_together_or_not_at_all(
    run: Run, workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reifegrad.storage import WorkspaceFile

    saved = WorkspaceFile.write
    calls: list[object] = []

    def full_the_second_time(file: WorkspaceFile, changes: Any, *progress: Any) -> None:
        calls.append(changes)
        if len(calls) > 1:
            raise DiskFull(file.path)
        saved(file, changes, *progress)

    monkeypatch.setattr(WorkspaceFile, "write", full_the_second_time)
    first, second = write_json(tmp_path / "a.json", answers()), write_json(tmp_path / "b.json", answers())
    result = run("import", workspace, first, second)
    assert (result.code, len(calls), len(result.out.splitlines())) == (0, 1, 2)
    assert run("import", workspace, first, second).code == 1
    assert len(run("score", workspace, "--json").document["assessments"]) == 2


def test_a_duplicate_key_in_the_answers_is_named_with_its_line(run: Run, workspace: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    text = json.dumps(answers(), indent=1).replace('"A1.1": {', '"A1.1": {"value": 1},\n     "A1.1": {')
    path.write_text(text, encoding="utf-8")
    result = run("import", workspace, path)
    assert result.code == 1
    assert "A1.1" in result.err
    assert f"Zeile {text[: text.rindex('A1.1')].count(chr(10)) + 1}" in result.err


# Workspaces


def _foreign_database(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE t (a)")
    database.close()


def _cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb[0])
@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(Path.unlink, id="missing"),
        pytest.param(lambda path: path.write_bytes(b""), id="empty"),
        pytest.param(lambda path: path.write_text("Guten Tag"), id="text"),
        pytest.param(lambda path: (path.unlink(), _foreign_database(path)), id="foreign"),
        pytest.param(_cut_off, id="cut off"),
        pytest.param(lambda path: (path.unlink(), path.mkdir()), id="folder"),
    ],
)
def test_a_file_that_is_no_workspace_is_refused_and_stays(
    run: Run, workspace: Path, tmp_path: Path, verb: list[str], spoil: Callable[[Path], Any]
) -> None:
    spoil(workspace)
    given = write_json(tmp_path / "answers.json", answers())
    names = {"ANSWERS": str(given), "OUTPUT": str(tmp_path / "bericht.pdf")}
    before = snapshot(tmp_path)
    result = run(verb[0], workspace, *(names.get(each, each) for each in verb[1:]))
    assert (result.code, result.out) == (1, "")
    assert str(workspace) in result.err
    assert len(result.err.splitlines()) >= 3
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb[0])
def test_a_very_long_name_is_refused(run: Run, tmp_path: Path, verb: list[str]) -> None:
    given = write_json(tmp_path / "answers.json", answers())
    names = {"ANSWERS": str(given), "OUTPUT": str(tmp_path / "bericht.pdf")}
    result = run(verb[0], tmp_path / ("ü" * 300), *(names.get(each, each) for each in verb[1:]))
    assert result.code == 1
    assert "üüü" in result.err
    assert "unerwartet" not in result.err.lower()


def test_a_newer_workspace_is_refused(run: Run, workspace: Path) -> None:
    with sqlite3.connect(workspace) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    before = workspace.read_bytes()
    assert run("score", workspace).code == 1
    assert workspace.read_bytes() == before


def test_a_workspace_that_another_program_writes_gives_three(run: Run, workspace: Path, tmp_path: Path) -> None:
    from reifegrad.session import Session

    given = write_json(tmp_path / "a.json", answers())
    with Session.open(workspace):
        result = run("import", workspace, given)
        assert result.code == 3
        assert str(workspace) in result.err
        assert run("score", workspace, "--json").code == 0, "reading stays possible"


def test_a_workspace_that_another_program_holds_through_sqlite_gives_three(
    run: Run, workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reifegrad.storage import sqlite

    monkeypatch.setattr(sqlite, "_PATIENCE", 0)
    given = write_json(tmp_path / "a.json", answers())
    other = sqlite3.connect(workspace, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    for arguments in (("score", workspace), ("check", workspace), ("import", workspace, given)):
        result = run(*arguments)
        assert (result.code, result.out) == (3, "")
        assert str(workspace) in result.err
        assert "anderes Programm" in result.err
    other.execute("ROLLBACK")
    other.close()
    assert run("score", workspace).code == 0


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb[0])
def test_a_file_that_nobody_may_read_is_no_wrong_usage(
    run: Run, workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, verb: list[str]
) -> None:
    given = write_json(tmp_path / "answers.json", answers())
    names = {"ANSWERS": str(given), "OUTPUT": str(tmp_path / "bericht.pdf")}
    opened = os.open

    def refused(path: Any, *given: Any, **named: Any) -> int:
        if Path(path).name == workspace.name:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return opened(path, *given, **named)

    monkeypatch.setattr(os, "open", refused)
    monkeypatch.setattr(os, "access", lambda path, mode, **named: Path(path).name != workspace.name)
    result = run(verb[0], workspace, *(names.get(each, each) for each in verb[1:]))
    assert (result.code, result.out) == (1, "")
    assert "fehlt Ihnen die Berechtigung" in result.err


def test_a_text_that_is_no_text_any_more_is_damage(run: Run, workspace: Path) -> None:
    content = workspace.read_bytes()
    workspace.write_bytes(content.replace(b"Musterstadt", b"Muster\xff\xfe\xfdadt"))
    result = run("score", workspace)
    assert result.code == 1
    assert "beschädigt" in result.err


def test_new_keeps_a_file_that_is_there(run: Run, workspace: Path) -> None:
    before = workspace.read_bytes()
    result = run("new", workspace, "--name", "Andere")
    assert result.code == 1
    assert workspace.read_bytes() == before


@pytest.mark.parametrize(
    "options", [["--code", "123"], ["--code", "GM12345"], ["--name", ""], ["--name", "  "]], ids=" ".join
)
def test_new_refuses_what_a_municipality_cannot_have(run: Run, tmp_path: Path, options: list[str]) -> None:
    result = run("new", tmp_path / "a.reifegrad", "--name", "Ort", *options)
    assert result.code == 2
    assert list(tmp_path.iterdir()) == []


def test_new_refuses_a_name_that_no_report_could_show(run: Run, tmp_path: Path) -> None:
    result = run("new", tmp_path / "a.reifegrad", "--name", "x" * 201)
    assert result.code == 2
    assert "höchstens 200 Zeichen" in result.err
    assert len(result.err) < 500
    assert list(tmp_path.iterdir()) == []


def test_new_in_a_folder_that_is_not_there(run: Run, tmp_path: Path) -> None:
    result = run("new", tmp_path / "nicht da" / "a.reifegrad", "--name", "Ort")
    assert result.code == 1
    assert "nicht da" in result.err


def test_an_assessment_that_is_not_there_is_named_with_those_that_are(run: Run, small_file: Path) -> None:
    ids = [each["id"] for each in run("score", small_file, "--json").document["assessments"]]
    for verb in ("score", "plan"):
        result = run(verb, small_file, "--assessment", "x-1")
        assert result.code == 1
        assert "x-1" in result.err
        assert all(each in result.err for each in ids)


# Targets


def report(run: Run, file: Path, output: Path) -> Any:
    return run("report", file, "--format", "json", "--output", output)


def test_a_report_never_replaces_the_workspace_itself(run: Run, small_file: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(small_file, tmp_path / "kopie.reifegrad"))
    before = copy.read_bytes()
    assert report(run, copy, copy).code == 1
    assert copy.read_bytes() == before


@pytest.mark.parametrize("name", ["Andere.reifegrad", "Andere.json"])
def test_a_report_never_replaces_another_workspace_whatever_its_name(
    run: Run, small_file: Path, tmp_path: Path, name: str
) -> None:
    other = tmp_path / name
    run("new", other, "--name", "Andere")
    before = snapshot(tmp_path)
    result = report(run, small_file, other)
    assert (result.code, result.out) == (1, "")
    assert str(other) in result.err
    assert snapshot(tmp_path) == before


def test_a_report_never_replaces_the_lock_of_an_open_workspace(run: Run, small_file: Path, workspace: Path) -> None:
    from reifegrad.session import Session

    with Session.open(workspace):
        before = snapshot(workspace.parent)
        for lock in workspace.parent.glob(".~lock*"):
            assert report(run, small_file, lock).code == 1
        assert len(before) == 2
        assert snapshot(workspace.parent) == before


def test_a_report_follows_no_link_to_another_kind_of_file(run: Run, small_file: Path, tmp_path: Path) -> None:
    survey, link = tmp_path / "katalog.yaml", tmp_path / "bericht.json"
    survey.write_text("id: test")
    link.symlink_to(survey)
    assert report(run, small_file, link).code == 1
    assert survey.read_text() == "id: test"


@pytest.mark.parametrize("format", ["pdf", "xlsx", "json"])
@pytest.mark.parametrize("name", ["bericht", "bericht.yaml", "bericht.pdf.txt", ".pdf"])
def test_a_name_that_promises_another_format_is_refused_with_the_ending_that_fits(
    run: Run, small_file: Path, tmp_path: Path, format: str, name: str
) -> None:
    output = tmp_path / name
    result = run("report", small_file, "--format", format, "--output", output)
    assert (result.code, result.out) == (1, "")
    assert str(output) in result.err
    assert f"auf .{format} endet" in result.err
    assert list(tmp_path.iterdir()) == []


def test_a_report_never_takes_the_place_of_a_device(
    run: Run, small_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = tmp_path / "device.json"
    device.touch()
    is_file = Path.is_file
    monkeypatch.setattr(Path, "is_file", lambda path: path.name != device.name and is_file(path))
    result = report(run, small_file, device)
    assert (result.code, result.out) == (1, "")
    assert "keine gewöhnliche Datei" in result.err
    assert [each.name for each in tmp_path.iterdir()] == [device.name]


def test_capitals_in_the_ending_are_no_problem(run: Run, small_file: Path, tmp_path: Path) -> None:
    for format in ("pdf", "xlsx", "json"):
        output = tmp_path / f"BERICHT.{format.upper()}"
        assert run("report", small_file, "--format", format, "--output", output).code == 0
        assert run("report", small_file, "--format", format, "--output", output).code == 0, "and replaces it"


def test_a_report_into_a_folder_that_is_not_there_or_onto_a_folder(run: Run, small_file: Path, tmp_path: Path) -> None:
    for output in (tmp_path / "nicht da" / "b.json", tmp_path):
        result = report(run, small_file, output)
        assert (result.code, result.out) == (1, "")
        assert str(output) in result.err
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_too_long(run: Run, small_file: Path, tmp_path: Path) -> None:
    result = report(run, small_file, tmp_path / ("ü" * 300 + ".json"))
    assert result.code == 1
    assert "zu lang" in result.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.ENOSPC, "kein Platz"), (errno.EACCES, "Berechtigung"), (errno.EBUSY, "anderen Programm")],
)
def test_a_target_that_cannot_be_written_keeps_what_it_was(
    run: Run, small_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    output = tmp_path / "Bericht mit Leerzeichen.json"
    output.write_bytes(b"old")

    def refused(*given: Any, **named: Any) -> Any:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "replace", refused)
    result = report(run, small_file, output)
    assert (result.code, result.out) == (1, "")
    assert str(output) in result.err
    assert said in result.err
    assert snapshot(tmp_path) == {output.name: b"old"}


def test_umlauts_spaces_and_dots_in_names_are_no_problem(run: Run, small_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Größe & Maß (Entwurf)"
    folder.mkdir()
    output = folder / "Übersicht Nr. 1 – Ämter.json"
    assert report(run, small_file, output).out.strip() == str(output)


# Surveys


def test_check_names_every_fault_with_its_line(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "ozg-efa-1.0.yaml"
    lines = (paths.surveys() / path.name).read_text(encoding="utf-8").splitlines()
    weight = next(number for number, line in enumerate(lines) if line.strip().startswith("weight: 3"))
    lines[weight] = lines[weight].replace("weight: 3", "weight: 010")
    lines.insert(1, "farbe: blau")
    path.write_text("\n".join(lines), encoding="utf-8")
    result = run("check", path)
    assert result.code == 1
    assert f"{path}: Zeile 2" in result.out
    assert f"{path}: Zeile {weight + 2}" in result.out
    assert "farbe" in result.out


@pytest.mark.parametrize(
    "content",
    [b"", b"a: [1", b"- a\n- b\n", b"\xff\xfe\x00", b"a: no\nb: 1:30\n"],
    ids=["empty", "open", "list", "bytes", "traps"],
)
def test_check_of_a_file_that_is_no_survey(run: Run, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "kaputt-1.0.yaml"
    path.write_bytes(content)
    result = run("check", path)
    assert result.code == 1
    assert str(path) in result.out + result.err


def test_check_goes_on_after_a_file_with_faults(run: Run, small_file: Path, tmp_path: Path) -> None:
    result = run("check", tmp_path / "fehlt.yaml", small_file)
    assert result.code == 1
    assert "fehlt.yaml" in result.err
    assert f"{small_file}: keine Befunde" in result.out


def test_a_lock_that_says_nothing_is_told_without_blanks(run: Run, workspace: Path, tmp_path: Path) -> None:
    lock = workspace.with_name(f".~lock.{workspace.name}#")
    lock.write_text("", encoding="utf-8")
    result = run("import", workspace, write_json(tmp_path / "a.json", answers()))
    assert result.code == 3
    assert "?" not in result.err
    assert str(lock) in result.err


def test_a_drive_without_space_is_told_of_the_file_that_was_wanted(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(draft: Path, **_: object) -> None:
        raise DiskFull(draft)

    monkeypatch.setattr("reifegrad.storage.sqlite.make", full)
    result = run("new", tmp_path / "a.reifegrad", "--name", "Ort")
    assert (result.code, list(tmp_path.iterdir())) == (1, [])
    assert "„a.reifegrad“" in result.err


def test_the_wish_to_end_leaves_nothing_half_written(
    run: Run, small_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ended(*_: object) -> None:
        signal.raise_signal(signal.SIGTERM)

    before = signal.getsignal(signal.SIGTERM)
    monkeypatch.setattr("reifegrad.exports.json_report.write_file", ended)
    result = run("report", small_file, "--format", "json", "--output", tmp_path / "a.json")
    assert (result.code, list(tmp_path.iterdir())) == (130, [])
    assert "Abgebrochen" in result.err
    assert signal.getsignal(signal.SIGTERM) == before


def test_check_says_who_checks_answers(run: Run, tmp_path: Path) -> None:
    result = run("check", write_json(tmp_path / "a.json", answers()))
    assert (result.code, result.out) == (1, "")
    assert "reifegrad import" in result.err


def test_new_says_that_a_file_has_an_unusual_ending(run: Run, tmp_path: Path) -> None:
    assert ".reifegrad" in run("new", tmp_path / "ohne", "--name", "Ort").err
    assert run("new", tmp_path / "mit.reifegrad", "--name", "Ort").err == ""
