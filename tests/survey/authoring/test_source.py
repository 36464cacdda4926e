"""Workbooks that are none, that are damaged, or that are made to fill memory and time."""

from collections.abc import Callable
from pathlib import Path
from time import process_time
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook

from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.errors import DataInvalid, FileIsFolder, FileMissing
from reifegrad.survey import load_survey
from reifegrad.survey.authoring import import_workbook, is_survey_workbook, load_workbook_survey
from tests.survey.conftest import TINY

ENTITIES = (
    b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + at, b"&%c;" % (97 + at) * 10) for at in range(12))
    + b"]><worksheet><sheetData><row><c><v>&m;</v></c></row></sheetData></worksheet>"
)


def codes(path: Path) -> list[str]:
    return [each.code for each in import_workbook(path, path.with_suffix(".yaml")).problems]


def with_part(source: Path, target: Path, part: str, content: bytes) -> Path:
    """Copy a workbook with the content of one part replaced."""
    with ZipFile(source) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for each in old.infolist():
            new.writestr(each.filename, content if each.filename == part else old.read(each))
    return target


@pytest.mark.parametrize(
    "content",
    [b"", b"Text", b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), b"\x00" * 5000],
    ids=["empty", "text", "damaged archive", "old or with a password", "zeros"],
)
def test_a_file_that_is_no_workbook_is_told(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "survey.xlsx"
    path.write_bytes(content)
    assert codes(path) == ["lint.not_a_workbook"]


def test_an_archive_without_a_workbook_is_told(tmp_path: Path) -> None:
    path = tmp_path / "survey.xlsx"
    with ZipFile(path, "w") as archive:
        archive.writestr("notes.txt", "Text")
    assert codes(path) == ["lint.not_a_workbook"]


def test_a_workbook_that_ends_early_is_told(exported: Callable[..., Path], tmp_path: Path) -> None:
    path = tmp_path / "survey.xlsx"
    content = exported("tiny").read_bytes()
    for length in (100, len(content) // 2, len(content) - 30):
        path.write_bytes(content[:length])
        assert codes(path) == ["lint.not_a_workbook"]


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet2.xml", "xl/styles.xml"])
@pytest.mark.parametrize("content", [b"", b"<", ENTITIES, b"\xff\xfe"], ids=["empty", "cut", "entities", "bytes"])
def test_damaged_parts_and_entities_are_refused(
    part: str, content: bytes, exported: Callable[..., Path], tmp_path: Path
) -> None:
    start = process_time()
    assert codes(with_part(exported("tiny"), tmp_path / "survey.xlsx", part, content)) == ["lint.not_a_workbook"]
    assert process_time() - start < 5


def test_an_archive_that_unpacks_to_very_much_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "survey.xlsx"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", bytes(60_000_000))
    assert path.stat().st_size < 100_000
    start = process_time()
    assert codes(path) == ["lint.workbook_too_large"]
    assert process_time() - start < 1


def test_an_archive_of_very_many_parts_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "survey.xlsx"
    with ZipFile(path, "w") as archive:
        for number in range(1_100):
            archive.writestr(f"xl/{number}.xml", "")
    assert codes(path) == ["lint.workbook_too_large"]


def sheet(rows: bytes) -> bytes:
    space = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return b'<worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>' % (space, rows)


def test_very_many_empty_rows_are_read_in_bounded_time(exported: Callable[..., Path], tmp_path: Path) -> None:
    rows = b"".join(b'<row r="%d"/>' % number for number in range(1, 150_000))
    path = with_part(exported("tiny"), tmp_path / "survey.xlsx", "xl/worksheets/sheet14.xml", sheet(rows))
    start = process_time()
    assert codes(path) == ["lint.headings_missing"]
    assert process_time() - start < 10


def test_a_row_far_below_the_end_of_a_sheet_is_no_reason_to_wait(exported: Callable[..., Path], tmp_path: Path) -> None:
    rows = b'<row r="9999999999"><c r="A9999999999" t="inlineStr"><is><t>x</t></is></c></row>'
    path = with_part(exported("tiny"), tmp_path / "survey.xlsx", "xl/worksheets/sheet14.xml", sheet(rows))
    start = process_time()
    assert codes(path)[0] in ("lint.headings_missing", "lint.not_a_workbook")
    assert process_time() - start < 5


def test_very_many_rows_with_content_are_refused(exported: Callable[..., Path], tmp_path: Path) -> None:
    rows = b"".join(b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (number, number) for number in range(1, 20_100))
    path = with_part(exported("tiny"), tmp_path / "survey.xlsx", "xl/worksheets/sheet14.xml", sheet(rows))
    assert codes(path) == ["lint.workbook_too_many_rows"]


@pytest.mark.parametrize(
    "rows",
    [
        b'<row r="1048576"><c r="A1048576"><v>1</v></c></row>',
        b'<row><c r="XFD1"><v>1</v></c></row>' * 10,
    ],
    ids=["far down", "far to the right"],
)
def test_very_many_sheets_share_the_bounds(rows: bytes, tmp_path: Path) -> None:
    path = tmp_path / "survey.xlsx"
    book = Workbook()
    for _ in range(300):
        book.create_sheet()
    book.save(path)
    with ZipFile(path) as old, ZipFile(tmp_path / "bomb.xlsx", "w", ZIP_DEFLATED) as new:
        for each in old.infolist():
            is_sheet = each.filename.startswith("xl/worksheets/")
            new.writestr(each.filename, sheet(rows) if is_sheet else old.read(each))
    start = process_time()
    assert codes(tmp_path / "bomb.xlsx") == ["lint.workbook_too_many_rows"]
    assert process_time() - start < 10


def test_a_file_that_cannot_be_read_is_a_condition(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        import_workbook(tmp_path / "missing.xlsx", tmp_path / "out.yaml")
    with pytest.raises(FileIsFolder):
        import_workbook(tmp_path, tmp_path / "out.yaml")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_workbook_of_a_survey_is_known_by_its_sheets(exported: Callable[..., Path], language: Language) -> None:
    path = exported("tiny", language)
    assert is_survey_workbook(path)
    assert load_workbook_survey(path) == load_survey(TINY)


def test_other_files_are_no_survey(exported: Callable[..., Path], tmp_path: Path) -> None:
    other, text, broken = (tmp_path / name for name in ("Maßnahmen.xlsx", "Text.xlsx", "Halb.xlsx"))
    Workbook().save(other)
    text.write_text("Fragen", encoding="utf-8")
    broken.write_bytes(exported().read_bytes()[:2000])
    assert not any(is_survey_workbook(each) for each in (other, text, broken))
    with pytest.raises(DataInvalid) as refused:
        load_workbook_survey(other)
    assert refused.value.path == other
    assert {each.code for each in refused.value.problems} == {"lint.sheet_missing"}


def test_a_workbook_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        is_survey_workbook(tmp_path / "weg.xlsx")
