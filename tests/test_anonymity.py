"""What scoring hides about people reaches no document: no JSON of scores, plan or report, no workbook, no PDF.

The answers are made so that hidden figures are numbers that nothing else comes out at.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.imported import AssessmentImport, SubjectImport
from reifegrad.domain.score import Explanation, Figure, PeopleScore, StaffScore
from reifegrad.domain.survey import Question, QuestionKind, SubjectKind
from reifegrad.exports import write
from reifegrad.exports.contracts import plan_document, scores_document
from reifegrad.report import ReportModel, ReportOptions, Words, build_report
from reifegrad.session import Session
from reifegrad.survey import shipped_survey
from reifegrad.texts import texts
from tests.stores import MemoryStore

SURVEY = shipped_survey("akzeptanz")
UNITS = {"Bauamt": 23, "Ordnungsamt": 17, "Kämmerei": 9, "Hafenamt": 13, "Archiv": 4, "Bücherei": 3}
SECRET = "Geheimnisvoller Satz"
"""Written as free text by one person."""

Row = dict[str, int]


def answered(question: Question) -> bool:
    return question.kind is QuestionKind.SCALE and question.maximum == 5


ASKED = {
    dimension.id: [each for each in dimension.questions if answered(each)]
    for dimension in SURVEY.dimensions
    if dimension.weight
}


def people() -> dict[str, list[Row]]:
    """By unit the answers of each person, as given; the harbour likes everything about the first dimension."""
    random = Random(11)
    made: dict[str, list[Row]] = {}
    for unit, size in UNITS.items():
        made[unit] = []
        for _ in range(size):
            row = {
                each.id: random.choice(each.options).value
                for dimension in SURVEY.dimensions
                for each in dimension.questions
                if each.kind is not QuestionKind.COMMENT and random.random() > 0.04
            }
            if unit == "Hafenamt":
                row |= {
                    each.id: random.randint(1, 2) if each.reversed else random.randint(4, 5) for each in ASKED["B1"]
                }
            made[unit].append(row)
    return made


PEOPLE = people()


def imported() -> AssessmentImport:
    given = tuple(
        SubjectImport(
            SubjectKind.RESPONSE,
            attributes={"group": unit, "leadership": number % 4 == 0},
            answers={id: Answer.of(value) for id, value in row.items()}
            | ({"B9.4": Answer.unknown(SECRET)} if number == 0 else {}),
        )
        for unit, rows in PEOPLE.items()
        for number, row in enumerate(rows)
    )
    return AssessmentImport(SURVEY, "Befragung 2026", date(2026, 10, 5), given, invited=150)


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    numbers = iter(range(10_000))
    with Session(MemoryStore(), new_id=lambda: f"{next(numbers) * 7919 % 10007:05}") as opened:
        opened.import_assessment(imported(), close=True)
        yield opened


@pytest.fixture(scope="module")
def staff(session: Session) -> StaffScore:
    found = session.score(session.assessments[0].id).staff
    assert found is not None
    return found


@pytest.fixture(scope="module")
def report(session: Session) -> ReportModel:
    words = Words(texts("report", "de"), texts("terms", "de"))
    inputs = session.report_inputs(session.assessments[0].id)
    return build_report(inputs, "de", words, ReportOptions(made_on=date(2026, 11, 21)))


def turned(question: Question, value: int) -> int:
    return question.minimum + question.maximum - value if question.reversed else value


def figures_about(rows: Sequence[Row]) -> Iterator[Fraction]:
    """Means, indices, shares and sums of these people, for every question and dimension."""
    for questions in ASKED.values():
        scores = []
        for row in rows:
            values = [turned(each, row[each.id]) for each in questions if each.id in row]
            if 2 * len(values) >= len(questions):
                scores.append(Fraction(sum(values), len(values)))
        if scores:
            mean = sum(scores, Fraction(0)) / len(scores)
            yield from (mean, (mean - 1) * 25, sum(scores, Fraction(0)))
        for each in questions:
            given = [turned(each, row[each.id]) for row in rows if each.id in row]
            if given:
                yield from (Fraction(sum(given), len(given)), Fraction(sum(value >= 4 for value in given), len(given)))


def numbers_in(staff: StaffScore) -> set[float]:
    """Every number that scoring tells."""
    found: set[float] = set()

    def take(value: Any) -> None:
        match value:
            case Figure():
                take(value.value)
                take(value.explanation)
            case Explanation():
                for each in (value.numerator, value.denominator, *value.terms):
                    take(each)
            case bool() | str() | None:
                pass
            case int() | Fraction():
                found.update({round(float(value), 9), round(100 * float(value), 9)})
            case dict():
                for each in value.values():
                    take(each)
            case tuple():
                for each in value:
                    take(each)
            case _:
                for name in getattr(value, "__dataclass_fields__", ()):
                    take(getattr(value, name))

    take(staff)
    return found


def hidden_populations(staff: StaffScore) -> Iterator[list[Row]]:
    """Units that were merged, by themselves and each with the rest of its merged group taken away."""
    for group in staff.groupings[0].groups:
        if len(group.names) > 1:
            yield from (PEOPLE[name] for name in group.names)


def hidden_figures(staff: StaffScore) -> set[float]:
    """Numbers that nobody may learn and that nothing told comes out at."""
    made = {figure for rows in hidden_populations(staff) for figure in figures_about(rows)}
    for group in staff.groupings[0].groups:
        rows = [row for name in group.names for row in PEOPLE[name]]
        for each in group.dimensions:
            for item, question in zip(each.items, ASKED[each.id], strict=True):
                if item.mean.value is None:
                    given = [turned(question, row[question.id]) for row in rows if question.id in row]
                    made.add(Fraction(sum(given), len(given)))
            if each.mean.value is None:
                made |= set(list(figures_about(rows))[:3])
    told = numbers_in(staff)
    return {value for each in made if each.denominator > 3 and (value := round(float(each), 9)) not in told}


def leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        for each in value.values():
            yield from leaves(each)
    elif isinstance(value, list):
        for each in value:
            yield from leaves(each)
    else:
        yield value


def numbers_of(values: Iterable[Any]) -> set[float]:
    return {round(float(each), 9) for each in values if isinstance(each, (int, float)) and not isinstance(each, bool)}


def test_the_case_hides_something_of_every_kind(staff: StaffScore) -> None:
    groups: dict[str, PeopleScore] = {"+".join(each.names): each for each in staff.groupings[0].groups}
    assert list(groups) == ["Archiv+Bücherei", "Bauamt", "Hafenamt", "Kämmerei", "Ordnungsamt"]
    assert groups["Hafenamt"].dimensions[0].extreme is not None
    assert staff.groupings[1].absence is not None
    assert len(hidden_figures(staff)) > 50


def test_json_documents_hold_no_hidden_figure(session: Session, staff: StaffScore, report: ReportModel) -> None:
    assessment = session.assessments[0]
    score = session.score(assessment.id)
    documents = [
        scores_document([(assessment, SURVEY, score)], "de"),
        plan_document(assessment, [], session.plan(assessment.id), "de"),
    ]
    found = numbers_of(leaf for each in documents for leaf in leaves(each))
    assert len(found & numbers_in(staff)) > 100
    assert found & hidden_figures(staff) == set()
    assert SECRET not in json.dumps(documents, ensure_ascii=False)


@pytest.mark.parametrize("format", ["json", "xlsx", "pdf"])
def test_reports_hold_no_hidden_figure_and_no_free_text(
    staff: StaffScore, report: ReportModel, format: str, tmp_path: Path
) -> None:
    path = tmp_path / f"report.{format}"
    write(report, format, path)
    hidden = hidden_figures(staff)
    match format:
        case "json":
            content = path.read_text(encoding="utf-8")
            found = numbers_of(leaves(json.loads(content)))
        case "xlsx":
            book = load_workbook(path)
            found = numbers_of(cell.value for sheet in book for row in sheet.iter_rows() for cell in row)
            with ZipFile(path) as parts:
                content = "".join(parts.read(each).decode("utf-8", "ignore") for each in parts.namelist())
        case _:
            content = "".join(page.extract_text() for page in PdfReader(path).pages)
            found = set()  # rounded numbers of a text mean many things
    assert found & hidden == set()
    assert SECRET not in content
    assert "Süderbrück" in content


@pytest.fixture(scope="module")
def running(session: Session) -> Session:
    """The same answers in an assessment that is still open."""
    numbers = iter(range(10_000))
    with_answers = Session(MemoryStore(), new_id=lambda: f"{next(numbers) * 7919 % 10007:05}")
    with_answers.import_assessment(imported())
    return with_answers


def test_while_people_answer_no_document_differs_but_in_their_number(running: Session, tmp_path: Path) -> None:
    """Whatever the last person answered: scores, plan and reports are the same, and no free text can be read."""

    def documents() -> list[str]:
        assessment = running.assessments[0]
        words = Words(texts("report", "de"), texts("terms", "de"))
        options = ReportOptions(made_on=date(2026, 11, 21))
        model = build_report(running.report_inputs(assessment.id), "de", words, options)
        write(model, "json", path := tmp_path / "report.json")
        write(model, "xlsx", book := tmp_path / "report.xlsx")
        told = [
            scores_document([(assessment, SURVEY, running.score(assessment.id))], "de"),
            plan_document(assessment, [], running.plan(assessment.id), "de"),
            running.comments(assessment.id),
            [[cell.value for cell in row] for sheet in load_workbook(book) for row in sheet.iter_rows()],
        ]
        for each in (path, book):
            each.unlink()
        return [repr(each) for each in told] + [repr(model)]

    id, seen = running.assessments[0].id, []
    for value, unit in ((1, "Archiv"), (5, "Hafenamt"), (3, "Bauhof")):
        answers = {each.id: Answer.of(value) for questions in ASKED.values() for each in questions[value // 2 :]}
        note = {"B9.4": Answer(AnswerKind.OPEN, note=SECRET)} if value == 5 else {}
        running.add_response(id, {"group": unit}, answers | note)
        seen.append(documents())
        running.undo()
    assert seen[0] == seen[1] == seen[2]
    assert SECRET not in "".join(seen[0])
    assert "Die Befragung läuft noch" in seen[0][-1]


def test_what_reports_and_plans_are_made_from_holds_no_response(session: Session) -> None:
    inputs = session.report_inputs(session.assessments[0].id)
    for each in (inputs, *inputs.companions):
        assert not [one for one in each.subjects if one.kind is SubjectKind.RESPONSE]
        assert not [key for key in each.answers if key.question_id in SURVEY.questions]
