"""The JSON contract: what is taken over, and that every fault is named with its place at once."""

import json
import tracemalloc
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reifegrad.domain.answer import Answer, AnswerKind, Evidence
from reifegrad.domain.imported import AssessmentImport, SubjectImport
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.domain.text import LANGUAGES
from reifegrad.errors import (
    DataInvalid,
    FileEmpty,
    FileIsFolder,
    FileMissing,
    Problem,
    UnknownFileType,
    UnknownSurvey,
)
from reifegrad.exchange import json_text, read_answers
from reifegrad.exchange.check import check
from reifegrad.messages import describe
from reifegrad.session import Session
from reifegrad.survey import shipped_survey
from tests.factories import make_dimension, make_question, make_survey
from tests.stores import MemoryStore

SURVEY = make_survey(
    [
        make_dimension(
            "A1",
            [make_question("A1.1"), make_question("A1.2", not_applicable=False, skipped=(2,)), make_question("A5.5")],
        ),
        make_dimension("K", [make_question("K1"), make_question("K8")], kind=SubjectKind.SERVICE, weight=0),
    ],
    id="ozg-efa",
)


def known(id: str, version: str) -> Survey:
    if (id, version) != ("ozg-efa", "1.0"):
        raise UnknownSurvey(survey=id, version=version, known="ozg-efa 1.0")
    return SURVEY


def document(*subjects: Any, **changes: Any) -> dict[str, Any]:
    top = {"format": 1, "survey": "ozg-efa", "version": "1.0", "title": "Erhebung 2026", "date": "2026-11-21"}
    return top | {"subjects": list(subjects)} | changes


def organisation(**answers: Any) -> dict[str, Any]:
    return {"kind": "organisation", "answers": {id.replace("_", "."): each for id, each in answers.items()}}


def read(folder: Path, content: Any) -> AssessmentImport:
    path = folder / "Antworten für Süderbrück.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return read_answers(path, known)


def problems(folder: Path, content: Any) -> list[Problem]:
    with pytest.raises(DataInvalid) as caught:
        read(folder, content)
    assert all(describe(caught.value, each).details for each in LANGUAGES)
    return list(caught.value.problems)


def codes(folder: Path, content: Any) -> list[str]:
    return [each.code.removeprefix("import.") for each in problems(folder, content)]


# What is taken over

CONTRACT = """
{"format": 1, "survey": "ozg-efa", "version": "1.0", "title": "Erhebung 2026", "date": "2026-11-21",
 "subjects": [
  {"kind": "organisation", "answers": {
    "A1.1": {"value": 3, "evidence": "documented", "note": "Beschluss vom 12.05."},
    "A1.2": {"unknown": true},
    "A5.5": {"not_applicable": "keine eigenen Register"}}},
  {"kind": "service", "name": "Wohnsitz anmelden", "attributes": {"cases_per_year": 4200},
    "answers": {"K1": {"value": 4}, "K8": {"not_applicable": "nicht erforderlich"}}}]}
"""

EXPECTED = AssessmentImport(
    SURVEY,
    "Erhebung 2026",
    date(2026, 11, 21),
    (
        SubjectImport(
            SubjectKind.ORGANISATION,
            answers={
                "A1.1": Answer.of(3, Evidence.DOCUMENTED, "Beschluss vom 12.05."),
                "A1.2": Answer.unknown(),
                "A5.5": Answer.not_applicable("keine eigenen Register"),
            },
        ),
        SubjectImport(
            SubjectKind.SERVICE,
            "Wohnsitz anmelden",
            {"cases_per_year": 4200},
            {"K1": Answer.of(4), "K8": Answer.not_applicable("nicht erforderlich")},
        ),
    ),
)


def test_the_contract_is_read_as_it_is_described(tmp_path: Path) -> None:
    assert read(tmp_path, CONTRACT) == EXPECTED


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "bom.JSON"
    path.write_bytes(b"\xef\xbb\xbf" + CONTRACT.replace("\n", "\r\n").encode())
    assert read_answers(path, known) == EXPECTED


def test_a_note_can_stand_beside_an_open_question(tmp_path: Path) -> None:
    found = read(tmp_path, document(organisation(A1_1={"note": " Rückfrage\nläuft ", "evidence": "plausible"})))
    assert found.subjects[0].answers == {
        "A1.1": Answer(AnswerKind.OPEN, note="Rückfrage\nläuft", evidence=Evidence.PLAUSIBLE)
    }


def test_what_is_read_can_be_stored(tmp_path: Path) -> None:
    session = Session(MemoryStore())
    id = session.import_assessment(read(tmp_path, CONTRACT))
    assert session.assessment(id).title == "Erhebung 2026"
    assert session.score(id).counts.value == 2
    assert [each.name for each in session.subjects(id)] == ["", "Wohnsitz anmelden"]


# What is refused


def test_every_fault_is_listed_at_once_with_place_and_line(tmp_path: Path) -> None:
    content = """{
  "format": 1, "survey": "ozg-efa", "version": "1.0", "title": "x", "date": "2026-02-30",
  "subjects": [
    {"kind": "organisation", "answers": {
      "A1.1": {"value": 9},
      "A9.9": {"value": 1}}},
    {"kind": "service",
     "name": "Personalausweis", "attributes": {"colour": "red"}}
  ]
}"""
    assert [(each.code, each.place, each.line) for each in problems(tmp_path, content)] == [
        ("import.date", "date", 2),
        ("import.step", 'subjects[0].answers["A1.1"].value', 5),
        ("import.question", 'subjects[0].answers["A9.9"]', 6),
        ("import.attribute", "subjects[1].attributes.colour", 8),
    ]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ({"value": 5}, "step"),
        ({"value": -1}, "step"),
        ({"value": True}, "step_number"),
        ({"value": 3.0}, "step_number"),
        ({"value": "3"}, "step_number"),
        ({"value": None}, "step_number"),
        ({"value": [3]}, "step_number"),
        ({"value": 10**30}, "number_too_large"),
        ({"value": float("nan")}, "no_number"),
        ({"value": float("inf")}, "no_number"),
        ({"unknown": False}, "true"),
        ({"unknown": 1}, "true"),
        ({"unknown": "true"}, "true"),
        ({"not_applicable": "gibt es nicht"}, "applicable"),
        ({"value": 3, "unknown": True}, "several_answers"),
        ({"value": 3, "evidence": "strong"}, "evidence"),
        ({"value": 3, "evidence": None}, "evidence"),
        ({"value": 3, "note": 5}, "text"),
        ({"value": 3, "remark": "x"}, "unknown_key"),
        ({}, "no_answer"),
        ({"note": "  "}, "no_answer"),
        (3, "object"),
        (None, "object"),
        ([], "object"),
    ],
)
def test_an_answer_that_is_not_as_described_is_refused(tmp_path: Path, answer: Any, code: str) -> None:
    assert codes(tmp_path, document(organisation(A1_2=answer))) == [code]


@pytest.mark.parametrize("reason", ["", "  ", None, True, 3, ["x"]])
def test_not_applicable_needs_a_reason_in_words(tmp_path: Path, reason: Any) -> None:
    assert codes(tmp_path, document(organisation(A1_1={"not_applicable": reason}))) == ["reason"]


@pytest.mark.parametrize(
    ("subject", "code"),
    [
        ({"kind": "service", "answers": {}}, "missing"),
        ({"kind": "service", "name": "  "}, "empty_text"),
        ({"kind": "service", "name": 3}, "text"),
        ({"kind": "process", "name": "x"}, "kind"),
        ({"name": "x"}, "kind"),
        ({"kind": ["service"], "name": "x"}, "kind"),
        ({"kind": "organisation", "name": "Rathaus"}, "name_not_expected"),
        ({"kind": "service", "name": "x", "level": 3}, "unknown_key"),
        ({"kind": "service", "name": "x", "answers": []}, "object"),
        ({"kind": "service", "name": "x", "attributes": 3}, "object"),
        ({"kind": "service", "name": "x", "attributes": {"cases_per_year": "4200"}}, "whole_number"),
        ({"kind": "service", "name": "x", "attributes": {"cases_per_year": True}}, "whole_number"),
        ({"kind": "service", "name": "x", "attributes": {"cases_per_year": -1}}, "at_least"),
        ({"kind": "service", "name": "x", "answers": {"A1.1": {"value": 1}}}, "question_of_kind"),
        ("Personalausweis", "object"),
    ],
)
def test_a_subject_that_is_not_as_described_is_refused(tmp_path: Path, subject: Any, code: str) -> None:
    assert codes(tmp_path, document(subject)) == [code]


def test_the_same_subject_twice_is_refused(tmp_path: Path) -> None:
    twice = [{"kind": "service", "name": "Ausweis"}, {"kind": "service", "name": " AUSWEIS "}]
    assert codes(tmp_path, document(*twice)) == ["subject_twice"]
    assert codes(tmp_path, document(organisation(), organisation())) == ["organisation_twice"]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"format": 2}, "newer_format"),
        ({"format": 0}, "format"),
        ({"format": True}, "format"),
        ({"format": "1"}, "format"),
        ({"format": None}, "format"),
        ({"survey": "prozesse"}, "unknown_survey"),
        ({"version": "0.9"}, "unknown_survey"),
        ({"version": 1.0}, "text"),
        ({"title": ""}, "empty_text"),
        ({"date": "21.11.2026"}, "date"),
        ({"date": "20261121"}, "date"),
        ({"date": "2026-13-01"}, "date"),
        ({"date": 20261121}, "text"),
        ({"subjects": []}, "no_subjects"),
        ({"subjects": {}}, "no_subjects"),
        ({"invited": 180}, "of_people"),
    ],
)
def test_a_heading_that_is_not_as_described_is_refused(tmp_path: Path, changes: Any, code: str) -> None:
    assert codes(tmp_path, document(organisation(), **changes)) == [code]


@pytest.mark.parametrize("key", ["survey", "version", "title", "date"])
def test_a_missing_heading_is_named(tmp_path: Path, key: str) -> None:
    content = document(organisation())
    del content[key]
    (problem,) = problems(tmp_path, content)
    assert (problem.code, problem.place) == ("import.missing", key)


@pytest.mark.parametrize("content", ["[]", "3", "null", '"x"', "true"])
def test_json_that_is_no_object_is_refused(tmp_path: Path, content: str) -> None:
    assert codes(tmp_path, content) == ["object_at_top"]


def test_keys_given_twice_are_named_where_they_stand(tmp_path: Path) -> None:
    content = CONTRACT.replace('"A1.2": {"unknown": true}', '"A1.1": {"value": 1, "value": 2}')
    found = problems(tmp_path, content)
    assert [(each.code, each.place, each.line) for each in found] == [
        ("import.repeated_key", 'subjects[0].answers["A1.1"]', 6),
        ("import.repeated_key", 'subjects[0].answers["A1.1"].value', 6),
    ]


@pytest.mark.parametrize(
    ("content", "line"),
    [('{"format": 1,', 1), ('{"format": 1\n "survey": 3}', 2), ("{'format': 1}", 1), ("{} {}", 1), ('{"a": 01}', 1)],
)
def test_broken_json_names_the_line(tmp_path: Path, content: str, line: int) -> None:
    (problem,) = problems(tmp_path, content)
    assert (problem.code, problem.line) == ("import.syntax", line)


@pytest.mark.parametrize("depth", [11, 500, 100_000])
def test_endless_nesting_is_refused(tmp_path: Path, depth: int) -> None:
    nested = "[" * depth + "]" * depth
    assert "too_deep" in codes(tmp_path, f'{{"format": 1, "subjects": {nested}}}')


def test_a_very_long_number_is_refused_quickly(tmp_path: Path) -> None:
    content = json.dumps(document(organisation(A1_1={"value": 1}))).replace('"value": 1', f'"value": {"9" * 100_000}')
    assert codes(tmp_path, content) == ["number_too_large"]


def test_bytes_that_are_no_utf_8_are_named_with_their_line(tmp_path: Path) -> None:
    path = tmp_path / "latin.json"
    path.write_bytes('{"format": 1,\n "title": "Süderbrück"}'.encode("cp1252"))
    with pytest.raises(DataInvalid) as caught:
        read_answers(path, known)
    assert caught.value.problems == (Problem("import.not_utf8_json", line=2),)


def test_a_spreadsheet_in_disguise_is_no_json(tmp_path: Path) -> None:
    path = tmp_path / "Tabelle.json"
    path.write_bytes(b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00\xbd\xf1")
    with pytest.raises(DataInvalid):
        read_answers(path, known)


def test_beyond_a_thousand_faults_the_others_are_counted(tmp_path: Path) -> None:
    answers = {f"X{number}": {"value": 1} for number in range(1_500)}
    with pytest.raises(DataInvalid) as caught:
        read(tmp_path, document({"kind": "organisation", "answers": answers}))
    assert (len(caught.value.problems), caught.value.more) == (1_000, 500)
    for language, said in (("de", "genannt: 500."), ("nl", "genoemd: 500."), ("en", "one by one: 500.")):
        message = describe(caught.value, language)  # type: ignore[arg-type]
        assert "1500" in message.problem
        assert len(message.details) == 1_001
        assert message.details[-1].line.endswith(said)


def test_memory_does_not_grow_with_the_number_of_faults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reifegrad.exchange.MOST_BYTES", 1_000_000)  # as much is set aside before reading
    answers = {f"X{number}": 1 for number in range(20_000)}
    text = json.dumps(document({"kind": "organisation", "answers": answers}))
    with pytest.raises(DataInvalid):
        read(tmp_path, text)  # loads the survey
    tracemalloc.start()
    try:
        with pytest.raises(DataInvalid):
            read(tmp_path, text)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 20 * len(text)


def test_a_file_of_more_values_than_anyone_has_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_text, "MOST_VALUES", 20)
    assert codes(tmp_path, CONTRACT) == ["too_many"]


def test_a_message_stays_short_whatever_the_file_says(tmp_path: Path) -> None:
    long = "x" * 100_000
    with pytest.raises(DataInvalid) as caught:
        read(tmp_path, document(organisation(A1_1={"value": 1})) | {long: 1, "date": long})
    assert len(str(describe(caught.value, "de"))) < 4_000


@pytest.mark.parametrize(
    ("changed", "place"),
    [
        ({"title": "x" * 201}, "title"),
        ({"subjects": [{"kind": "service", "name": "x" * 201}]}, "subjects[0].name"),
        (
            {"subjects": [{"kind": "organisation", "answers": {"A1.1": {"note": "x" * 20_001}}}]},
            'subjects[0].answers["A1.1"].note',
        ),
        (
            {"subjects": [{"kind": "organisation", "answers": {"A5.5": {"not_applicable": "x" * 20_001}}}]},
            'subjects[0].answers["A5.5"].not_applicable',
        ),
    ],
)
def test_texts_that_are_too_long_are_refused_with_the_length_that_fits(
    tmp_path: Path, changed: dict[str, Any], place: str
) -> None:
    (problem,) = problems(tmp_path, document(organisation(A1_1={"value": 1})) | changed)
    assert (problem.code, problem.place) == ("import.shorter", place)
    assert problem.values["longest"] in (200, 20_000)


def test_texts_of_the_longest_length_come_in_as_they_are(tmp_path: Path) -> None:
    found = read(tmp_path, document(organisation(A1_1={"value": 1, "note": "n" * 20_000})) | {"title": "t" * 200})
    assert len(found.title) == 200
    assert len(found.subjects[0].answers["A1.1"].note) == 20_000


def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reifegrad.exchange.MOST_BYTES", 100)
    assert codes(tmp_path, CONTRACT) == ["too_large"]


def test_other_file_types_name_the_possible_ones(tmp_path: Path) -> None:
    path = tmp_path / "Fragebogen.xlsx"
    path.write_bytes(b"PK\x03\x04")
    with pytest.raises(UnknownFileType) as caught:
        read_answers(path, known)
    assert caught.value.values == {"possible": ".json, .csv"}


def test_missing_empty_and_folder_are_told_apart(tmp_path: Path) -> None:
    empty = tmp_path / "leer.json"
    empty.write_text(" \n")
    for path, condition in (
        (empty, FileEmpty),
        (tmp_path, FileIsFolder),
        (tmp_path / "fehlt.json", FileMissing),
        (tmp_path / "fehlt.xlsx", FileMissing),
    ):
        with pytest.raises(condition):
            read_answers(path, known)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 9) | st.floats() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["kind", "name", "value", "unknown", "A1.1", "answers", "x"]), inner, max_size=3
        )
    ),
    max_leaves=8,
)


@given(JSON, JSON)
def test_whatever_the_file_says_it_is_read_or_refused_with_places(subject: Any, answer: Any) -> None:
    text = json.dumps(document(organisation(A1_1=answer), subject, organisation(A1_2={"value": answer})))
    document_read = json_text.read(text)
    found = check(document_read.content, known, document_read.faults)
    assert (found is None) == bool(document_read.faults)
    for problem in document_read.problems():
        assert problem.place.startswith("subjects[")
        assert problem.line == 1


@given(st.recursive(st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_every_value_is_found_on_its_line(content: Any) -> None:
    text = json.dumps(content, indent=1)
    lines = text.split("\n")

    def walk(value: Any, path: tuple[str | int, ...]) -> None:
        if path:
            _, line = json_text.read(text).locate([path])[path]
            assert line
            shown = json.dumps(path[-1]) if isinstance(path[-1], str) else json.dumps(value)[:1]
            assert lines[line - 1].strip().startswith(shown)
        if isinstance(value, dict | list):
            for key, each in value.items() if isinstance(value, dict) else enumerate(value):
                walk(each, (*path, key))

    walk(content, ())


def test_the_worked_example_of_a_service_comes_in_as_written(tmp_path: Path) -> None:
    """K5 describes no step 2, but the example of the method rates a service so: 9 criteria, lowest 2, limited by K5."""
    given = {"K1": 4, "K2": 3, "K3": 3, "K4": 3, "K5": 2, "K6": 3, "K7": 3, "K9": 3, "K10": 3}
    answers: dict[str, Any] = {id: {"value": value} for id, value in given.items()}
    answers["K8"] = {"not_applicable": "nicht erforderlich"}
    path = tmp_path / "answers.json"
    path.write_text(json.dumps(document({"kind": "service", "name": "Wohnsitz anmelden", "answers": answers})), "utf-8")
    with Session(MemoryStore()) as session:
        id = session.import_assessment(read_answers(path, shipped_survey))
        (service,) = session.score(id).subjects
    assert (service.level.value, service.at_most, service.limited_by) == (2, False, ("K5",))
    assert sum(each.value for each in service.level.explanation.terms) == 27
