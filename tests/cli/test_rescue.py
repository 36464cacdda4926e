"""The verbs for files that are damaged or were changed: check, rescue, and what a refusal says."""

import json
import sqlite3
from pathlib import Path

from durability.damage import kinds_of_pages
from tests.cli.conftest import Run


def damaged(path: Path) -> bytes:
    """Overwrite two pages with rows, from the middle of a file."""
    data = bytearray(path.read_bytes())
    rows = [number for number, kind in kinds_of_pages(bytes(data)).items() if kind == "leaf table"]
    for number in rows[len(rows) // 2 :][:2]:
        data[(number - 1) * 4096 : number * 4096] = b"\xff" * 4096
    path.write_bytes(data)
    return bytes(data)


def copied(sample_file: Path, folder: Path) -> Path:
    path = folder / "Moorwieden.reifegrad"
    path.write_bytes(sample_file.read_bytes())
    return path


def test_a_refusal_names_the_last_state_that_can_be_read(run: Run, sample_file: Path, tmp_path: Path) -> None:
    path = copied(sample_file, tmp_path)
    assert run("backup", path, "--name", "Vor dem Rat").code == 0
    damaged(path)
    refused = run("score", path)
    assert refused.code == 1
    assert "beschädigt" in refused.err
    assert "Der letzte lesbare Stand ist von" in refused.err
    assert "Uhr" in refused.err


def test_rescue_writes_a_new_file_and_says_what_is_missing(run: Run, sample_file: Path, tmp_path: Path) -> None:
    path, target = copied(sample_file, tmp_path), tmp_path / "Gerettet.reifegrad"
    before = damaged(path)
    result = run("rescue", path, target)
    assert result.code == 1
    first, *missing = result.out.splitlines()
    assert "gerettet wurden 4 Erhebungen" in first
    assert "Verlorene Seiten der Datei: " in missing[0]
    assert "Gefunden wurden: 4 Erhebungen" in missing[0]
    assert path.read_bytes() == before
    assert run("check", target).code == 0
    again = run("rescue", path, target)
    assert (again.code, "gibt es schon" in again.err) == (1, True)


def test_a_sound_file_is_rescued_whole(run: Run, sample_file: Path, tmp_path: Path) -> None:
    result = run("rescue", sample_file, tmp_path / "b.reifegrad")
    assert (result.code, "Es fehlt nichts" in result.out) == (0, True)


def test_a_change_of_another_program_is_named_and_can_be_accepted(run: Run, sample_file: Path, tmp_path: Path) -> None:
    path = copied(sample_file, tmp_path)
    with sqlite3.connect(path) as other:
        other.execute("UPDATE municipality SET name = 'Neustadt'")
    other.close()
    assert "reifegrad check --accept" in run("score", path).err
    assert run("check", path).code == 1
    assert run("check", "--accept", path).code == 0
    assert run("score", path).code == 0


def test_findings_come_as_json(run: Run, sample_file: Path, tmp_path: Path) -> None:
    path, stranger = copied(sample_file, tmp_path), tmp_path / "x.reifegrad"
    stranger.write_bytes(b"PK\x03\x04")
    with sqlite3.connect(path) as other:
        other.execute("UPDATE municipality SET code = 'XY'")
    other.close()
    result = run("check", "--json", sample_file, path, stranger)
    document = json.loads(result.out)
    assert (result.code, document["format"]) == (1, 1)
    assert [[each["code"] for each in file["findings"]] for file in document["files"]] == [
        [],
        ["errors.value_changed", "errors.content_idle"],
        [],
    ]
    assert document["files"][2]["code"] == "not_a_workspace"
    assert all(each["problem"] and each["remedy"] for each in document["files"][1]["findings"])
