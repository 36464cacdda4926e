"""Files that are made to break a reader, or that are simply something else: told, never with a traceback."""

from pathlib import Path
from time import perf_counter

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from reifegrad.survey import yaml_source
from tests.survey.conftest import TINY, Check


def codes(data: bytes | str) -> list[tuple[str, int | None]]:
    document = yaml_source.parse(data if isinstance(data, bytes) else data.encode("utf-8"))
    return [(each.code, each.line) for each in document.faults]


def test_plain_yaml_reads_as_every_reader_of_yaml_reads_it() -> None:
    data = TINY.read_bytes()
    document = yaml_source.parse(data)
    assert document.content == yaml.safe_load(data)
    assert document.faults == ()


def test_every_key_and_entry_knows_its_line() -> None:
    document = yaml_source.parse(b'a: 1\nb:\n  - "x"\n  - c: "y"\n    d: >\n      long\n      text\n')
    assert document.lines == {("a",): 1, ("b",): 2, ("b", 0): 3, ("b", 1): 4, ("b", 1, "c"): 4, ("b", 1, "d"): 5}
    assert document.content == {"a": 1, "b": ["x", {"c": "y", "d": "long text\n"}]}


def test_a_mark_at_the_beginning_and_windows_line_ends_do_no_harm() -> None:
    document = yaml_source.parse("\ufeffa: 1\r\nb: 2\r\n".encode())
    assert document.content == {"a": 1, "b": 2}
    assert document.lines[("b",)] == 2


@pytest.mark.parametrize("data", [b"", b"  \n\n", "\ufeff".encode()])
def test_an_empty_file_is_told(data: bytes) -> None:
    assert codes(data) == [("empty", None)]


def test_a_file_of_comments_holds_no_survey(check: Check) -> None:
    assert [each.code for each in check("# nothing yet\n")] == ["lint.not_a_mapping"]


def test_text_that_is_not_utf8_is_told_with_its_line() -> None:
    assert codes("a: 1\nb: Gebühr\n".encode("latin-1")) == [("not_utf8", 2)]
    assert codes("a: 1\n".encode("utf-16")) == [("not_utf8", 1)]


def test_binary_content_is_told() -> None:
    assert codes(b"PK\x03\x04\x14\x00\x06\x00\x08\x00") == [("control_character", 1)]
    assert codes(b"a: 1\nb: \x00\n") == [("control_character", 2)]
    assert codes(b"\x89PNG\r\n\x1a\n\x00") == [("not_utf8", 1)]


def test_a_huge_file_is_not_read() -> None:
    start = perf_counter()
    assert codes(b"a: 1\n" * 1_100_000) == [("too_large", None)]
    assert perf_counter() - start < 0.5


def test_an_alias_bomb_is_refused_at_its_first_anchor() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    assert codes("\n".join(lines)) == [("alias", 1)]


@pytest.mark.parametrize("data", ["a: &x 1\n", "a: *x\n", "a: &x {b: 1}\n", "? &x a\n: 1\n"])
def test_anchors_and_aliases_are_refused(data: str) -> None:
    assert codes(data) == [("alias", 1)]


@pytest.mark.parametrize("opening", ["[", '{"a":', "- "])
def test_deep_nesting_is_refused_before_it_costs_anything(opening: str) -> None:
    start = perf_counter()
    assert [code for code, _ in codes(opening * 200_000)] == ["too_deep"]
    assert perf_counter() - start < 2


@pytest.mark.parametrize(
    "data", ["a: !!python/object/apply:os.system [x]\n", "a: !!str 1\n", "a: !thing\n", "!x a: 1\n"]
)
def test_tags_are_refused_and_never_run(data: str) -> None:
    assert codes(data) == [("tag", 1)]


def test_a_second_document_is_refused() -> None:
    assert codes("a: 1\n---\nb: 2\n") == [("several_documents", 2)]


@pytest.mark.parametrize("data", ["? [a]\n: 1\n", "? {a: 1}\n: 1\n", "[a]: 1\n"])
def test_a_key_that_is_no_text_is_refused(data: str) -> None:
    assert codes(data) == [("key_not_text", 1)]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        ("a: 1\nb: [1, 2\n", 3),
        ('a: "x\n', 2),
        ("a: 1\n b: 2\n", 2),
        ("a: b: c\n", 1),
        ("a: %\n", 1),
    ],
)
def test_broken_yaml_is_told_with_the_line_where_reading_stopped(data: str, line: int) -> None:
    assert codes(data) == [("syntax", line)]


def test_a_tab_that_indents_is_named_as_one() -> None:
    assert codes("a: 1\n\tb: 2\n") == [("tab", 2)]


def test_what_was_found_before_reading_stopped_is_told_as_well() -> None:
    assert codes("a: no\na: 1\nb: [1\n") == [("trap_switch", 1), ("duplicate_key", 2), ("syntax", 4)]


def test_of_two_equal_keys_the_first_one_counts() -> None:
    document = yaml_source.parse(b"a: 1\nb: 2\na: 3\n")
    assert document.content == {"a": 1, "b": 2}
    assert [(each.line, each.values["first"]) for each in document.faults] == [(3, 1)]


TRAPS = {
    "trap_switch": ["no", "No", "yes", "YES", "on", "off", "y", "N", "True", "FALSE", "Null"],
    "trap_clock": ["1:30", "12:30:45", "190:20:30.15"],
    "trap_date": ["2026-08-19", "2026-8-9", "2026-08-19T10:00:00", "2026-08-19 10:00:00"],
    "trap_number": ["010", "007", "08", "0o7", "0x1F", "0b11", "1_000", "+5", "-0", ".inf", ".NaN"],
    "trap_number (decimal)": ["1.0", "1.", ".5", "1e3", "1.5e-3"],
}


@pytest.mark.parametrize(("code", "written"), [(code, each) for code, those in TRAPS.items() for each in those])
def test_a_value_that_yaml_bends_is_told_and_kept_as_written(code: str, written: str) -> None:
    document = yaml_source.parse(f"a: {written}\n".encode())
    assert [each.code for each in document.faults] == [code.split()[0]]
    assert document.content == {"a": written}


@pytest.mark.parametrize("written", [each for those in TRAPS.values() for each in those])
@pytest.mark.parametrize("quote", ['"', "'"])
def test_quotes_make_every_value_a_text(written: str, quote: str) -> None:
    document = yaml_source.parse(f"a: {quote}{written}{quote}\n".encode())
    assert (document.content, document.faults) == ({"a": written}, ())


@given(st.text(max_size=12))
def test_what_is_not_told_is_read_as_yaml_reads_it(written: str) -> None:
    """No form slips through: without a fault our reading and that of YAML are the same value of the same type."""
    document = yaml_source.parse(f"a: {written}\n".encode("utf-8", "replace"))
    if not document.faults:
        expected = yaml.safe_load(f"a: {written}\n")
        assert document.content == expected
        assert not isinstance(expected, dict) or type(document.content["a"]) is type(expected["a"])


@given(st.from_regex(r"[-+]?[0-9ox._:eETZ]{1,10}", fullmatch=True))
def test_no_number_or_time_slips_through(written: str) -> None:
    document = yaml_source.parse(f"a: {written}\n".encode())
    if not document.faults:
        assert document.content == yaml.safe_load(f"a: {written}\n")


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_told(data: bytes) -> None:
    document = yaml_source.parse(data)
    assert document.faults or isinstance(document.content, dict | list | str | int | bool | None)


def test_the_file_is_never_changed(tmp_path: Path, check: Check) -> None:
    check("a: no\n")
    assert (tmp_path / "tiny-1.0.yaml").read_bytes() == b"a: no\n"
