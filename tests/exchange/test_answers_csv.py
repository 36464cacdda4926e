"""The table form of answers, as a spreadsheet saves it."""

from pathlib import Path

import pytest

from reifegrad.domain.answer import Answer, AnswerKind, Evidence
from reifegrad.domain.imported import AssessmentImport
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.text import LANGUAGES
from reifegrad.errors import DataInvalid, Problem
from reifegrad.exchange import read_answers
from reifegrad.messages import describe
from tests.exchange.test_answers_json import known

TABLE = """\
survey,version,title,date,subject_kind,subject,question,value,evidence,note,reason
ozg-efa,1.0,Erhebung 2026,2026-11-21,organisation,,A1.1,3,documented,"Beschluss, vom 12.05.",
,,,,organisation,,A1.2,?,,,
,,,,organisation,,A5.5,n/a,,,keine eigenen Register
,,,,service,Wohnsitz anmelden,K1,4,,"zwei
Zeilen",

,,,,service,Wohnsitz anmelden,K8,,plausible,Rückfrage läuft,
"""


def read(folder: Path, table: str, encoding: str = "utf-8") -> AssessmentImport:
    path = folder / "Antworten.csv"
    path.write_bytes(table.encode(encoding))
    return read_answers(path, known)


def problems(folder: Path, table: str) -> list[Problem]:
    with pytest.raises(DataInvalid) as caught:
        read(folder, table)
    assert all(describe(caught.value, each).details for each in LANGUAGES)
    return list(caught.value.problems)


def places(folder: Path, table: str) -> list[tuple[str, str, int | None]]:
    return [(each.code.removeprefix("import."), each.place, each.line) for each in problems(folder, table)]


def test_a_table_says_the_same_as_the_json(tmp_path: Path) -> None:
    found = read(tmp_path, TABLE)
    organisation, service = found.subjects
    assert (found.survey.id, found.title, found.day.isoformat()) == ("ozg-efa", "Erhebung 2026", "2026-11-21")
    assert (organisation.kind, organisation.answers) == (
        SubjectKind.ORGANISATION,
        {
            "A1.1": Answer.of(3, Evidence.DOCUMENTED, "Beschluss, vom 12.05."),
            "A1.2": Answer.unknown(),
            "A5.5": Answer.not_applicable("keine eigenen Register"),
        },
    )
    assert (service.name, service.answers) == (
        "Wohnsitz anmelden",
        {
            "K1": Answer.of(4, note="zwei\nZeilen"),
            "K8": Answer(AnswerKind.OPEN, evidence=Evidence.PLAUSIBLE, note="Rückfrage läuft"),
        },
    )


@pytest.mark.parametrize("separator", [";", "\t"])
def test_other_separators_and_the_mark_that_excel_writes_are_understood(tmp_path: Path, separator: str) -> None:
    table = (
        "survey,version,title,date,subject_kind,subject,question,value\r\n"
        "ozg-efa,1.0,Erhebung,2026-11-21,service,Ausweis,K1,2\r\n"
    ).replace(",", separator)
    assert read(tmp_path, table, "utf-8-sig").subjects[0].answers == {"K1": Answer.of(2)}


@pytest.mark.parametrize("token", ["not_applicable", "N/A", "n. a."])
def test_not_applicable_can_be_written_in_several_ways(tmp_path: Path, token: str) -> None:
    assert read(tmp_path, TABLE.replace("n/a", token)) == read(tmp_path, TABLE)


def test_every_fault_is_listed_with_column_and_line(tmp_path: Path) -> None:
    table = (
        TABLE.replace("A1.1,3,documented", "A1.1,7,sure")
        .replace("A1.2,?,,,", "A9.9,?,,,")
        .replace("keine eigenen Register", "")
        .replace("K1,4", 'K1,"3,0"')
    )
    assert places(tmp_path, table) == [
        ("evidence", "evidence", 2),
        ("step", "value", 2),
        ("question", "question", 3),
        ("reason", "reason", 4),
        ("step_number", "value", 6),
    ]


def test_headings_that_differ_from_row_to_row_are_refused(tmp_path: Path) -> None:
    table = TABLE.replace(",,,,organisation,,A1.2", ",,Andere,,organisation,,A1.2")
    assert places(tmp_path, table) == [("differs", "title", 3)]


def test_a_question_twice_is_refused_on_its_second_line(tmp_path: Path) -> None:
    assert places(tmp_path, TABLE.replace("A1.2", "A1.1")) == [("repeated_key", "question", 3)]


@pytest.mark.parametrize(
    ("header", "code", "column"),
    [
        ("survey,version,title,date,subject_kind,subject,value", "column_missing", "question"),
        ("survey,version,title,date,subject_kind,subject,question,value,colour", "column_unknown", "colour"),
        ("survey,version,title,date,subject_kind,subject,question,value,value", "column_twice", "value"),
    ],
)
def test_a_header_that_does_not_fit_is_refused(tmp_path: Path, header: str, code: str, column: str) -> None:
    (problem,) = problems(tmp_path, f"{header}\n")
    assert (problem.code, problem.line, problem.values["column"]) == (f"import.{code}", 1, column)


def test_a_row_with_more_cells_than_columns_is_refused(tmp_path: Path) -> None:
    assert places(tmp_path, TABLE.replace('"Beschluss, vom 12.05."', "Beschluss, vom, 12.05.")) == [("cells", "", 2)]


@pytest.mark.parametrize("table", [TABLE.replace('Zeilen"', "Zeilen"), TABLE.replace('"zwei', '"zwei" Worte')])
def test_quotation_marks_that_do_not_match_are_refused(tmp_path: Path, table: str) -> None:
    (problem,) = problems(tmp_path, table)
    assert problem.code == "import.table"
    assert problem.line


def test_a_table_of_more_rows_than_anyone_has_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reifegrad.exchange.answers_csv.MOST_ROWS", 1)
    assert places(tmp_path, TABLE) == [("too_many_rows", "", 3)]


def test_a_header_without_rows_holds_no_answers(tmp_path: Path) -> None:
    header = TABLE.partition("\n")[0]
    assert "no_subjects" in [code for code, _, _ in places(tmp_path, header)]


def test_a_text_that_is_no_table_is_refused(tmp_path: Path) -> None:
    assert {code for code, _, _ in places(tmp_path, "Sehr geehrte Damen und Herren,\n")} == {
        "column_missing",
        "column_unknown",
    }


def test_a_header_of_hundreds_of_thousands_of_columns_is_refused_in_the_time_that_reading_it_takes(
    tmp_path: Path,
) -> None:
    """The work grows with the number of columns; with its square this would take half an hour."""
    path = tmp_path / "a.csv"
    columns = [
        "survey",
        "version",
        "title",
        "date",
        "subject_kind",
        "A1.1",
        *(f"x{number // 2}" for number in range(400_000)),
    ]
    path.write_text(",".join(columns) + "\nozg-efa,1.0,Erhebung,2026-10-05,organisation,4\n", encoding="utf-8")
    with pytest.raises(DataInvalid) as caught:
        read_answers(path, known)
    faults = len(caught.value.problems) + caught.value.more
    assert faults == 400_000 + 200_000, "every one is unknown, and every name stands twice"
