"""What is no file, or too large, is refused by every reader at once: it neither waits nor fills the memory."""

import os
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reifegrad import preferences
from reifegrad.domain.text import LANGUAGES
from reifegrad.errors import (
    Cancelled,
    DataInvalid,
    FileChanging,
    FileIsFolder,
    FileMissing,
    FileTooLarge,
    NotAFile,
    ReifegradError,
)
from reifegrad.exchange import read_answers
from reifegrad.foreign_file import read_at_most
from reifegrad.messages import describe
from reifegrad.pictures import read_logo
from reifegrad.session import Session
from reifegrad.survey import check_file, shipped_survey
from reifegrad.survey.authoring import import_workbook

READERS: dict[str, Callable[[Path], Any]] = {
    ".yaml": check_file,
    ".xlsx": lambda path: import_workbook(path, path.with_suffix(".yaml")),
    ".json": lambda path: read_answers(path, shipped_survey),
    ".csv": lambda path: read_answers(path, shipped_survey),
    ".png": read_logo,
    ".reifegrad": lambda path: Session.open(path),
}


def pipe(path: Path) -> None:
    os.mkfifo(path)


def endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def unix_socket(path: Path) -> None:
    here = Path.cwd()
    os.chdir(path.parent)  # its name may have 108 bytes at most
    try:
        socket.socket(socket.AF_UNIX).bind(path.name)
    finally:
        os.chdir(here)


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.parametrize("make", [pipe, endless, unix_socket])
@pytest.mark.parametrize("ending", READERS)
def test_what_is_no_file_is_refused_and_never_waited_for(
    ending: str, make: Callable[[Path], None], tmp_path: Path
) -> None:
    path = tmp_path / f"a{ending}"
    make(path)
    with pytest.raises(NotAFile) as caught:
        READERS[ending](path)
    assert caught.value.path in (path, path.resolve())  # a workspace is looked for where a link leads
    assert all(path.resolve().name in describe(NotAFile(path.resolve()), each).problem for each in LANGUAGES)


@pytest.mark.parametrize("ending", READERS)
def test_two_gigabytes_are_not_read(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"a{ending}"
    with path.open("wb") as file:
        file.write(b"SQLite format 3\x00" if ending == ".reifegrad" else b"[")
        file.truncate(2_000_000_000)  # takes no room on the drive
    codes = {".yaml": ["lint.too_large"], ".xlsx": ["lint.workbook_too_large"]}
    if ending in codes:
        found = READERS[ending](path)
        assert [each.code for each in (found.problems if ending == ".xlsx" else found)] == codes[ending]
        return
    with pytest.raises(ReifegradError) as caught:
        READERS[ending](path)
    assert type(caught.value) in (DataInvalid, FileTooLarge)


def test_no_more_is_read_than_asked_for_and_one_byte_tells_that_there_is_more(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"12345")
    assert read_at_most(path, 3) == b"1234"
    assert read_at_most(path, 5) == b"12345"


def test_reading_is_told_in_portions_and_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 1_200_000)
    heard: list[tuple[int, int]] = []
    assert len(read_at_most(path, 2_000_000, lambda *told: heard.append(told))) == 1_200_000
    assert heard == [(500_000, 1_200_000), (1_000_000, 1_200_000), (1_200_000, 1_200_000)]

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_at_most(path, 2_000_000, stop)


def test_what_another_program_writes_meanwhile_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 600_000)

    def write(done: int, _total: int) -> None:
        if done == 500_000:
            with path.open("ab") as file:
                file.write(b"more")

    with pytest.raises(FileChanging):
        read_at_most(path, 2_000_000, write)


def test_missing_folder_and_impossible_names_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_at_most(tmp_path / "a", 1)
    with pytest.raises(FileIsFolder):
        read_at_most(tmp_path, 1)
    with pytest.raises(FileMissing):
        read_at_most(tmp_path / "a\0b", 1)


@pytest.mark.parametrize("content", [b"[" * 100_000, b'{"text_size": 1e999}', b'{"recent": "\\ud800"}', b"\xff\xfe{"])
def test_preferences_that_others_wrote_fall_back_to_the_defaults(content: bytes) -> None:
    path = preferences.location()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    assert preferences.load().recent == ()
