"""The log: one line for each event, kept small, and never in the way."""

import os
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reifegrad import log, paths
from reifegrad.errors import DiskFull
from reifegrad.log import Event


def text() -> str:
    return log.path().read_text(encoding="utf-8")


def test_nothing_is_made_before_the_first_event() -> None:
    assert not paths.log_folder().exists()
    log.note(Event.STARTED)
    assert [each.name for each in paths.log_folder().iterdir()] == ["reifegrad.log"]


def test_a_line_tells_when_how_grave_what_and_the_values() -> None:
    log.note(Event.OPENED, schema=3, count=412, ms=25, read_only=False)
    (line,) = text().splitlines()
    found = re.fullmatch(
        r"(\S+)Z \(\d\d:\d\d:\d\d[+-]\d{4}\) info opened schema=3 count=412 ms=25 read_only=False", line
    )
    assert found, line
    told = datetime.fromisoformat(found[1]).replace(tzinfo=UTC)
    assert abs((datetime.now(UTC) - told).total_seconds()) < 60


def test_a_value_cannot_carry_a_sentence_or_a_line_of_its_own() -> None:
    log.note(Event.STARTED, system="Frau Özdemir,\nAmt 10", verb="x" * 500)
    (line,) = text().splitlines()
    assert line.endswith("system=Frau_zdemir_Amt_10 verb=" + "x" * 60)


def test_what_fails_is_told_by_its_code_and_never_by_its_words() -> None:
    with pytest.raises(DiskFull), log.telling(Event.EXPORTED, Event.EXPORT_FAILED, format="pdf"):
        raise DiskFull(log.path().with_name("Geheim.pdf"), reason="Geheim")
    with pytest.raises(ValueError, match="Geheim"), log.telling(Event.EXPORTED, Event.EXPORT_FAILED, format="pdf"):
        raise ValueError("Geheim")
    with log.telling(Event.EXPORTED, Event.EXPORT_FAILED, format="pdf") as values:
        values["count"] = 7
    first, second, third = text().splitlines()
    assert re.search(r" warning export_failed format=pdf ms=\d+ code=disk_full$", first)
    assert re.search(r" warning export_failed format=pdf ms=\d+ kind=ValueError$", second)
    assert re.search(r" info exported format=pdf count=7 ms=\d+$", third)


def test_the_log_stays_small_and_keeps_the_newest_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "MOST_BYTES", 1000)
    for number in range(200):
        log.note(Event.CLOSED, count=number)
    names = sorted(each.name for each in paths.log_folder().iterdir())
    assert names == ["reifegrad.log", "reifegrad.log.1", "reifegrad.log.2"]
    assert all(each.stat().st_size < 1100 for each in paths.log_folder().iterdir())
    lines = log.last_lines(20)
    assert [line.split("count=")[1] for line in lines] == [str(number) for number in range(180, 200)]


def test_without_a_log_there_are_no_lines() -> None:
    assert log.last_lines(50) == []


def test_a_log_that_cannot_be_written_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    paths.log_folder().parent.mkdir(parents=True, exist_ok=True)
    paths.log_folder().write_text("eine Datei statt eines Ordners")
    log.note(Event.STARTED)
    assert log.last_lines(1) == []

    def no_home() -> None:
        raise RuntimeError("no home folder")

    monkeypatch.setattr(paths, "log_folder", no_home)
    log.note(Event.STARTED)
    assert log.last_lines(1) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no drive that is always full")
def test_a_full_drive_stops_nothing() -> None:
    paths.log_folder().mkdir(parents=True)
    log.path().symlink_to("/dev/full")
    log.note(Event.STARTED)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system knows no pipes with a name")
def test_a_pipe_in_place_of_the_log_keeps_nobody_waiting() -> None:
    paths.log_folder().mkdir(parents=True)
    os.mkfifo(log.path())
    log.note(Event.STARTED)
    assert log.last_lines(1) == []
