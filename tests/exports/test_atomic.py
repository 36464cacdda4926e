"""A file is there in full or as it was before, and refusals of the system become conditions with a place."""

import errno
import os
import stat
from pathlib import Path

import pytest

from reifegrad.errors import (
    CannotWrite,
    DiskFull,
    FileIsFolder,
    FolderMissing,
    NameUnusable,
    NoPermission,
    PathTooLong,
    ReifegradError,
    TargetBusy,
)
from reifegrad.exports.atomic import new_folder, replacing
from reifegrad.os_errors import write_condition


def test_the_draft_lies_beside_the_target_and_takes_its_name_at_the_end(tmp_path: Path) -> None:
    target = tmp_path / "Bericht für Ämter.pdf"
    with replacing(target) as draft:
        assert draft.parent == tmp_path
        assert draft.suffix == ".pdf"
        assert not target.exists()
        draft.write_bytes(b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_failure_leaves_the_old_file_and_no_draft(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    with pytest.raises(ValueError, match="half way"), replacing(target):
        raise ValueError("half way")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("name", ["a\0b.pdf", "halb \ud83d.pdf", "fort\0/a.pdf"])
def test_a_name_that_no_system_takes_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(NameUnusable), replacing(tmp_path / name):
        raise AssertionError("there is nothing to write to")
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_keeps_its_access_rights(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    target.chmod(0o640)
    with replacing(target) as draft:
        draft.write_bytes(b"new")
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_new_file_gets_the_rights_that_any_new_file_gets(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    with replacing(tmp_path / "report.pdf") as draft:
        draft.write_bytes(b"new")
    assert (tmp_path / "report.pdf").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.pdf", tmp_path / "link.pdf"
    real.write_bytes(b"old")
    link.symlink_to(real)
    with replacing(link) as draft:
        draft.write_bytes(b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(FileIsFolder) as caught, replacing(tmp_path):
        pass
    assert caught.value.path == tmp_path


@pytest.mark.parametrize("place", ["missing/report.pdf", "file/report.pdf"])
def test_a_missing_folder_is_named(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FolderMissing) as caught, replacing(tmp_path / place):
        pass
    assert caught.value.values["folder"] == str((tmp_path / place).parent)


def test_a_name_that_is_too_long_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(PathTooLong), replacing(tmp_path / f"{'ä' * 300}.pdf"):
        pass
    assert not list(tmp_path.iterdir())


def test_a_full_disk_while_writing_is_told_with_the_final_name(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    with pytest.raises(DiskFull) as caught, replacing(target):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    assert caught.value.path == target
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("number", "condition"),
    [
        (errno.EACCES, NoPermission),
        (errno.EROFS, NoPermission),
        (errno.EDQUOT, DiskFull),
        (errno.ENAMETOOLONG, PathTooLong),
        (errno.EISDIR, FileIsFolder),
        (errno.EBUSY, TargetBusy),
        (errno.EIO, CannotWrite),
    ],
)
def test_error_numbers_become_conditions(tmp_path: Path, number: int, condition: type[ReifegradError]) -> None:
    assert type(write_condition(OSError(number, os.strerror(number)), tmp_path / "x")) is condition


@pytest.mark.parametrize(
    ("winerror", "condition"),
    [(32, TargetBusy), (33, TargetBusy), (112, DiskFull), (206, PathTooLong), (5, TargetBusy)],
)
def test_windows_error_numbers_become_conditions(
    tmp_path: Path, winerror: int, condition: type[ReifegradError]
) -> None:
    target = tmp_path / "open elsewhere.xlsx"
    target.touch()
    error = PermissionError(errno.EACCES, "")
    error.winerror = winerror
    assert type(write_condition(error, target)) is condition


def test_access_denied_on_windows_without_a_file_is_a_lack_of_permission(tmp_path: Path) -> None:
    error = PermissionError(errno.EACCES, "")
    error.winerror = 5
    assert type(write_condition(error, tmp_path / "new.xlsx")) is NoPermission


def test_a_folder_gets_its_name_with_all_its_files_and_replaces_none(tmp_path: Path) -> None:
    def fill(folder: Path) -> None:
        assert folder.parent == tmp_path
        assert not (tmp_path / "Bilder-2").exists()
        for each in ("a", "b"):
            (folder / each).write_text(each)

    (tmp_path / "Bilder").mkdir()
    assert new_folder(tmp_path, "Bilder", fill) == tmp_path / "Bilder-2"
    assert sorted(each.name for each in (tmp_path / "Bilder-2").iterdir()) == ["a", "b"]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["Bilder", "Bilder-2"]


def test_a_drive_that_is_full_half_way_leaves_no_folder(tmp_path: Path) -> None:
    def fill(folder: Path) -> None:
        (folder / "a").write_text("a")
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(DiskFull) as caught:
        new_folder(tmp_path, "Bilder", fill)
    assert caught.value.path == tmp_path / "Bilder"
    assert list(tmp_path.iterdir()) == []
