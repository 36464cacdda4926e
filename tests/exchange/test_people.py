"""Answers of people: what is taken over, and what is refused because it is no answer or tells too much."""

from pathlib import Path
from typing import Any

import pytest

from reifegrad.domain.answer import OPEN, Answer
from reifegrad.domain.imported import AssessmentImport
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.domain.text import LANGUAGES
from reifegrad.errors import DataInvalid, Problem, UnknownSurvey
from reifegrad.exchange import read_answers
from reifegrad.messages import describe
from reifegrad.survey import shipped_survey
from tests.cli.conftest import write_json
from tests.test_session_people import SURVEY


def known(id: str, version: str) -> Survey:
    if (id, version) != ("stimmung", "1.0"):
        raise UnknownSurvey(survey=id, version=version, known="stimmung 1.0")
    return SURVEY


def document(*subjects: Any, **changes: Any) -> dict[str, Any]:
    top = {"format": 1, "survey": "stimmung", "version": "1.0", "title": "Befragung 2026", "date": "2026-10-05"}
    return top | {"subjects": list(subjects)} | changes


def response(group: str = "Bauamt", **answers: Any) -> dict[str, Any]:
    given = {id.replace("_", "."): each for id, each in answers.items()} or {"B1.1": {"value": 4}}
    return {"kind": "response", "attributes": {"group": group}, "answers": given}


def read(folder: Path, content: dict[str, Any] | str) -> AssessmentImport:
    if isinstance(content, str):
        path = folder / "Bögen.csv"
        path.write_text(content, encoding="utf-8")
    else:
        path = write_json(folder / "Bögen.json", content)
    return read_answers(path, known)


def problems(folder: Path, content: dict[str, Any] | str) -> list[Problem]:
    with pytest.raises(DataInvalid) as caught:
        read(folder, content)
    assert all(describe(caught.value, each).details for each in LANGUAGES)
    return list(caught.value.problems)


def places(folder: Path, content: dict[str, Any] | str) -> list[tuple[str, str, int | None]]:
    return [(each.code.removeprefix("import."), each.place, each.line) for each in problems(folder, content)]


# JSON


def test_responses_are_read_as_the_contract_describes_them(tmp_path: Path) -> None:
    full = response(
        B1_1={"value": 5}, B1_2={"unknown": True}, B9_2={"value": 0}, B9_3={"value": 4}, B9_4={"note": " Mehr Zeit "}
    )
    full["attributes"]["leadership"] = False
    found = read(tmp_path, document(full, response("Bürgerbüro"), invited=180))
    first, second = found.subjects
    assert (found.invited, found.responses) == (180, 2)
    assert (first.kind, first.name, first.attributes) == (
        SubjectKind.RESPONSE,
        "",
        {"group": "Bauamt", "leadership": False},
    )
    assert first.answers == {
        "B1.1": Answer.of(5),
        "B1.2": Answer.unknown(),
        "B9.2": Answer.of(0),
        "B9.3": Answer.of(4),
        "B9.4": OPEN.with_note("Mehr Zeit"),
    }
    assert second.answers == {"B1.1": Answer.of(4)}


def test_the_same_answers_share_one_object(tmp_path: Path) -> None:
    first, second = read(tmp_path, document(response(), response())).subjects
    assert first.answers["B1.1"] is second.answers["B1.1"]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ({"B1.1": {"value": 0}}, "step"),
        ({"B1.1": {"value": 6}}, "step"),
        ({"B1.1": {"value": "stimme zu"}}, "step_number"),
        ({"B1.1": {"value": "4"}}, "step_number"),
        ({"B9.2": {"value": 11}}, "step"),
        ({"B9.3": {"value": "Zeit"}}, "step_number"),
        ({"B1.1": {"not_applicable": "betrifft mich nicht"}}, "applicable"),
        ({"B1.1": {"value": 4, "evidence": "documented"}}, "no_evidence"),
        ({"B1.1": {"value": 4, "note": "Ich, Erika"}}, "no_note"),
        ({"B1.1": {"note": "Ich, Erika"}}, "no_note"),
        ({"B9.4": {"value": 1}}, "comment"),
        ({"B9.4": {"unknown": True}}, "comment"),
        ({"B9.4": {"text": "Mehr Zeit"}}, "unknown_key"),
        ({"B5.5": {"value": 3}}, "question"),
        ({}, "response_with_answers"),
    ],
)
def test_an_answer_that_is_none_is_a_problem_and_never_nought(tmp_path: Path, answer: Any, code: str) -> None:
    given = {"kind": "response", "answers": answer}
    assert code in [each.code.removeprefix("import.") for each in problems(tmp_path, document(given))]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": "Erika Mustermann"}, "name_not_expected"),
        ({"attributes": {"age": 44}}, "attribute"),
        ({"attributes": {"leadership": "ja"}}, "yes_or_no"),
        ({"attributes": {"group": " "}}, "empty_text"),
        ({"time": "2026-10-05T10:12"}, "unknown_key"),
        ({"kind": "organisation"}, "kind"),
    ],
)
def test_a_response_tells_nothing_but_its_traits_and_answers(tmp_path: Path, changes: Any, code: str) -> None:
    assert code in [each.code.removeprefix("import.") for each in problems(tmp_path, document(response() | changes))]


@pytest.mark.parametrize(("invited", "code"), [(1, "invited_below"), (0, "at_least"), ("9", "whole_number")])
def test_the_number_of_people_invited_must_be_possible(tmp_path: Path, invited: Any, code: str) -> None:
    assert places(tmp_path, document(response(), response(), invited=invited)) == [(code, "invited", 1)]


# A table of one row per response

WIDE = """\
survey;version;title;date;invited;group;leadership;B1.1;B1.2;B9.2;B9.3;B9.4
stimmung;1.0;Befragung 2026;2026-10-05;180;Bauamt;ja;5;?;10;;"Mehr Zeit; und Ruhe"
;;;;;Bürgerbüro;Nein;1;2;;4;
;;;;;;;3;;;;
"""


def test_a_row_is_a_response_and_an_empty_cell_is_open(tmp_path: Path) -> None:
    found = read(tmp_path, WIDE)
    assert (found.survey, found.title, found.invited) == (SURVEY, "Befragung 2026", 180)
    assert [each.attributes for each in found.subjects] == [
        {"group": "Bauamt", "leadership": True},
        {"group": "Bürgerbüro", "leadership": False},
        {},
    ]
    assert [dict(each.answers) for each in found.subjects] == [
        {
            "B1.1": Answer.of(5),
            "B1.2": Answer.unknown(),
            "B9.2": Answer.of(10),
            "B9.4": OPEN.with_note("Mehr Zeit; und Ruhe"),
        },
        {"B1.1": Answer.of(1), "B1.2": Answer.of(2), "B9.3": Answer.of(4)},
        {"B1.1": Answer.of(3)},
    ]


def test_every_fault_of_a_row_is_listed_with_column_and_line(tmp_path: Path) -> None:
    table = (
        WIDE.replace("ja;5", "vielleicht;6")
        .replace("Nein;1;2", "Nein;stimme zu;n/a")
        .replace("\n;;;;;;;3", "\n;;Andere;;;;;")
    )
    assert places(tmp_path, table) == [
        ("yes_or_no", "leadership", 2),
        ("step", "B1.1", 2),
        ("step_number", "B1.1", 3),
        ("applicable", "B1.2", 3),
        ("differs", "title", 4),
        ("response_with_answers", "", 4),
    ]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("B1.2;B9.2", "B1.2;B9.9", ("column_unknown", "B9.9")),
        ("leadership", "submitdate", ("column_unknown", "submitdate")),
        ("B1.2;B9.2", "B1.1;B9.2", ("column_twice", "B1.1")),
        ("title;date", "heading;date", ("column_missing", "title")),
    ],
)
def test_a_column_that_nobody_asked_for_is_refused(tmp_path: Path, old: str, new: str, fault: tuple[str, str]) -> None:
    found = [
        (each.code.removeprefix("import."), each.values["column"])
        for each in problems(tmp_path, WIDE.replace(old, new))
    ]
    assert fault in found


def test_a_survey_that_is_not_at_hand_is_named_and_nothing_else(tmp_path: Path) -> None:
    assert places(tmp_path, WIDE.replace("stimmung", "laune")) == [("unknown_survey", "survey", 2)]


def test_more_responses_than_people_invited_are_a_problem(tmp_path: Path) -> None:
    assert places(tmp_path, WIDE.replace(";180;", ";2;")) == [("invited_below", "invited", 2)]


def test_a_row_with_more_cells_than_columns_is_refused(tmp_path: Path) -> None:
    assert places(tmp_path, WIDE.replace(";;;;;;;3;;;;", ";;;;;;;3;;;;;;1")) == [("cells", "", 4)]


# A table of one row per answer

LONG = """\
survey,version,title,date,subject_kind,subject,group,leadership,question,value,note
stimmung,1.0,Befragung 2026,2026-10-05,response,Bogen 1,Bauamt,true,B1.1,5,
,,,,response,Bogen 2,,,B1.1,?,
,,,,response,Bogen 1,,,B9.4,,Mehr Zeit
,,,,response,Bogen 2,Bürgerbüro,,B9.3,1,
"""


def test_names_tell_responses_apart_and_are_dropped(tmp_path: Path) -> None:
    first, second = read(tmp_path, LONG).subjects
    assert (first.name, second.name) == ("", "")
    assert first.attributes == {"group": "Bauamt", "leadership": True}
    assert first.answers == {"B1.1": Answer.of(5), "B9.4": OPEN.with_note("Mehr Zeit")}
    assert second.attributes == {"group": "Bürgerbüro"}
    assert second.answers == {"B1.1": Answer.unknown(), "B9.3": Answer.of(1)}


def test_a_trait_that_differs_between_rows_of_a_response_is_refused(tmp_path: Path) -> None:
    table = LONG.replace("Bogen 1,,,B9.4", "Bogen 1,Bürgerbüro,,B9.4")
    assert places(tmp_path, table) == [("trait_differs", "group", 4)]


def test_rows_of_responses_without_a_name_are_refused_because_they_would_melt_into_one(tmp_path: Path) -> None:
    table = LONG.replace("Bogen 1", "").replace("Bogen 2,,,B1.1", ",,,B1.1")
    assert places(tmp_path, table) == [("missing", "subject", line) for line in (2, 3, 4)]


@pytest.mark.parametrize("words", ["weiß nicht", "Weet niet", "don't know", "k. A.", "kann ich nicht beurteilen"])
def test_words_for_unknown_are_told_how_unknown_is_written(tmp_path: Path, words: str) -> None:
    table = WIDE.replace("ja;5", f"ja;{words}")
    assert places(tmp_path, table) == [("says_unknown", "B1.1", 2)]
    assert places(tmp_path, document(response(B1_1={"value": words})))[0][0] == "says_unknown"


def test_columns_that_are_empty_throughout_do_not_count(tmp_path: Path) -> None:
    trailing = "\n".join(f"{line};;" for line in WIDE.splitlines())
    assert read(tmp_path, trailing).subjects == read(tmp_path, WIDE).subjects


def test_a_cell_under_no_heading_is_told_with_the_letter_of_its_column(tmp_path: Path) -> None:
    head, *lines = WIDE.splitlines()
    (problem,) = problems(tmp_path, "\n".join([f"{head};;", *(f"{line};;" for line in lines[:-1]), f"{lines[-1]};;5"]))
    assert (problem.code, problem.line, problem.values["column"]) == ("import.column_unnamed", 4, "N")


def test_a_trait_of_the_wrong_type_is_told_with_its_column(tmp_path: Path) -> None:
    assert places(tmp_path, LONG.replace("true,B1.1", "oben,B1.1")) == [("yes_or_no", "leadership", 2)]


def test_columns_are_those_of_the_survey_in_the_long_form_as_well(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, LONG.replace("leadership", "age"))
    assert (problem.code, problem.values["column"]) == ("import.column_unknown", "age")
    assert places(tmp_path, LONG.replace("stimmung", "laune")) == [("unknown_survey", "survey", 2)]


# The wide form serves every kind of subject

PROCESSES = """\
survey,version,title,date,subject,cases_per_year,C1.1,C1.2,C3.4
prozesse,1.0,Prozesse 2026,2026-10-05,Rechnungseingang,5200,3,2,?
,,,,Posteingang,,0,,
"""


def test_a_row_can_be_a_process_with_its_name(tmp_path: Path) -> None:
    path = tmp_path / "Prozesse.csv"
    path.write_text(PROCESSES, encoding="utf-8")
    invoices, post = read_answers(path, shipped_survey).subjects
    assert (invoices.kind, invoices.name, invoices.attributes) == (
        SubjectKind.PROCESS,
        "Rechnungseingang",
        {"cases_per_year": 5200},
    )
    assert invoices.answers == {"C1.1": Answer.of(3), "C1.2": Answer.of(2), "C3.4": Answer.unknown()}
    assert (post.name, post.answers) == ("Posteingang", {"C1.1": Answer.of(0)})


def test_a_process_without_a_name_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "Prozesse.csv"
    path.write_text(PROCESSES.replace("Posteingang", ""), encoding="utf-8")
    with pytest.raises(DataInvalid) as caught:
        read_answers(path, shipped_survey)
    assert [(each.code, each.place, each.line) for each in caught.value.problems] == [("import.missing", "subject", 3)]


MIXED = """\
survey,version,title,date,subject_kind,subject,A1.1,K1
ozg-efa,1.0,Erhebung,2026-10-05,organisation,,3,
,,,,service,Wohnsitz anmelden,,4
"""


def test_a_survey_of_several_kinds_needs_the_column_of_the_kind(tmp_path: Path) -> None:
    path = tmp_path / "Erhebung.csv"
    path.write_text(MIXED, encoding="utf-8")
    assert [(each.kind, each.name) for each in read_answers(path, shipped_survey).subjects] == [
        (SubjectKind.ORGANISATION, ""),
        (SubjectKind.SERVICE, "Wohnsitz anmelden"),
    ]
    path.write_text(MIXED.replace("subject_kind,", "").replace("organisation,", "").replace("service,", ""), "utf-8")
    with pytest.raises(DataInvalid) as caught:
        read_answers(path, shipped_survey)
    assert [each.code for each in caught.value.problems] == ["import.ambiguous_kind"]
