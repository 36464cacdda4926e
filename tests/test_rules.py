"""What may be entered, and what is told otherwise."""

import errno
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reifegrad.domain import rules
from reifegrad.domain.survey import Attribute, AttributeType, Choice, QuestionKind
from reifegrad.errors import (
    CannotRead,
    FileIsFolder,
    FileMissing,
    NoPermission,
    PathTooLong,
    ReifegradError,
    TargetBusy,
)
from reifegrad.os_errors import read_condition
from tests.factories import make_question, make_survey, make_text
from tests.scoring.people import make_likert, make_people_survey


def attribute(type: AttributeType) -> Attribute:
    choices = tuple(Choice(id, make_text(id)) for id in ("citizen", "business"))
    return Attribute("a", make_text("Merkmal"), type, choices if type is AttributeType.CHOICE else ())


@pytest.mark.parametrize(
    ("type", "given", "expected"),
    [
        (AttributeType.INTEGER, 0, None),
        (AttributeType.INTEGER, -1, "at_least"),
        (AttributeType.INTEGER, 10**16, "at_least"),
        (AttributeType.INTEGER, True, "whole_number"),
        (AttributeType.BOOLEAN, False, None),
        (AttributeType.BOOLEAN, 0, "yes_or_no"),
        (AttributeType.BOOLEAN, "true", "yes_or_no"),
        (AttributeType.CHOICE, "citizen", None),
        (AttributeType.CHOICE, "Citizen", "choice"),
        (AttributeType.CHOICE, ["citizen"], "choice"),
        (AttributeType.TEXT, "Bürgerbüro", None),
        (AttributeType.TEXT, " ", "text"),
        (AttributeType.TEXT, 3, "text"),
        (AttributeType.URL, "https://example.org", None),
        (AttributeType.URL, None, "text"),
    ],
)
def test_an_attribute_takes_values_of_its_type_only(type: AttributeType, given: object, expected: str | None) -> None:
    fault = rules.attribute_fault(attribute(type), given)
    assert (fault and fault.expected) == expected


@pytest.mark.parametrize("code", ["", "03459001", "GM0010"])
def test_official_codes_of_both_countries_and_none_are_accepted(code: str) -> None:
    assert rules.code_fault(code) is None


@pytest.mark.parametrize("code", ["3459001", "034590012", "GM010", "0345900l", "٠٣٤٥٩٠٠١"])
def test_other_codes_are_not(code: str) -> None:
    assert rules.code_fault(code) == rules.Fault("municipality_code")


@pytest.mark.parametrize(
    ("code", "expected", "hint"),
    [
        ("gm0010", "code_written_as", "GM0010"),
        ("03 459 001", "code_written_as", "03459001"),
        ("034590102001", "code_of_ars", "03459001"),
        ("00000000", "code_of_land", None),
        ("17459001", "code_of_land", None),
    ],
)
def test_what_is_nearly_a_code_gets_a_hint(code: str, expected: str, hint: str | None) -> None:
    fault = rules.code_fault(code)
    assert fault
    assert (fault.expected, fault.values.get("code")) == (expected, hint)


@pytest.mark.parametrize(
    ("day", "is_right"),
    [(date(1989, 12, 31), False), (date(1990, 1, 1), True), (date(2100, 12, 31), True), (date(9999, 12, 31), False)],
)
def test_a_year_far_from_now_is_a_slip(day: date, is_right: bool) -> None:
    assert (rules.day_fault(day) is None) == is_right


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    cleaned, line = rules.clean_text(text), rules.clean_line(text)
    assert rules.clean_text(cleaned) == cleaned
    assert rules.clean_line(line) == line
    assert "\n" not in line
    cleaned.encode("utf-8")


def test_lengths_are_counted_after_cleaning() -> None:
    url = attribute(AttributeType.URL)
    assert rules.attribute_fault(url, "  " + "x" * rules.LONGEST_LINE) is None
    assert rules.attribute_fault(url, "x" * 2_001) == rules.Fault("shorter", {"longest": 2_000, "length": 2_001})
    assert rules.length_fault("x" * 200, rules.LONGEST_NAME) is None


def test_what_no_document_can_show_is_taken_out_of_a_text() -> None:
    assert rules.clean_text("a\x00b\ud800c\r\nd\te\x85 ") == "abc\nd\te"


def test_what_turns_writing_round_or_takes_no_room_is_taken_out_and_joiners_stay() -> None:
    assert rules.clean_line("Befragung \u202e2027\u2066 x\u200b\u2069\ufeff") == "Befragung 2027 x"
    assert rules.clean_text("eins\u2028zwei\u2029drei") == "eins\nzwei\ndrei"
    assert rules.clean_line("नमस्‍ते می\u200cخواهم") == "नमस्‍ते می\u200cخواهم"


@pytest.mark.parametrize(
    ("error", "condition"),
    [
        (OSError(errno.ENOENT, "x"), FileMissing),
        (OSError(errno.ENOTDIR, "x"), FileMissing),
        (OSError(errno.EISDIR, "x"), FileIsFolder),
        (OSError(errno.EACCES, "x"), NoPermission),
        (OSError(errno.ENAMETOOLONG, "x"), PathTooLong),
        (OSError(errno.EIO, "x"), CannotRead),
    ],
)
def test_what_the_system_says_about_reading_becomes_a_condition(
    tmp_path: Path, error: OSError, condition: type[ReifegradError]
) -> None:
    assert type(read_condition(error, tmp_path / "a")) is condition


def test_a_folder_without_access_is_a_lack_of_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_: Path) -> bool:
        raise PermissionError(errno.EACCES, "x")

    monkeypatch.setattr(Path, "is_dir", refused)
    assert type(read_condition(OSError(errno.EACCES, "x"), tmp_path / "a")) is NoPermission


def test_windows_answers_for_a_folder_and_for_a_file_in_use_are_understood(tmp_path: Path) -> None:
    denied, shared = OSError(errno.EACCES, "x"), OSError(errno.EACCES, "x")
    shared.winerror = 32
    assert type(read_condition(denied, tmp_path)) is FileIsFolder
    assert type(read_condition(shared, tmp_path / "a")) is TargetBusy


def test_the_smallest_group_has_a_floor_whatever_a_survey_says() -> None:
    careless = make_people_survey([], make_likert(minimum_total=1, minimum_group=3))
    assert rules.minima_of(careless) == (5, 5)
    assert rules.minima_of(make_people_survey([])) == (5, 7)
    assert rules.minima_of(make_survey()) is None


@pytest.mark.parametrize("given", [3, "3", True, None])
def test_a_comment_has_no_value(given: object) -> None:
    comment = make_question("B9.4", kind=QuestionKind.COMMENT, options=())
    assert rules.value_fault(comment, given) == rules.Fault("comment")
    assert rules.unknown_fault(comment) == rules.Fault("comment")


def test_a_choice_is_taken_and_never_aimed_at() -> None:
    question = make_question("B9.3", kind=QuestionKind.CHOICE)
    assert rules.value_fault(question, 4) is None
    assert rules.value_fault(question, 5) == rules.Fault("step", {"steps": "0, 1, 2, 3, 4"})
    assert rules.target_fault(question, 4) == rules.Fault("scale")
