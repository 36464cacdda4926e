"""The chart of the gaps: which questions, in which order, and where their marks stand."""

from datetime import date

import pytest

from reifegrad.domain.plan import Plan
from reifegrad.domain.workspace import Municipality
from reifegrad.report import ReportInputs, ReportModel, ReportOptions, Words, build_report
from reifegrad.report.charts import Frame, gap_dumbbells, questions_below_target
from reifegrad.report.primitives import Circle, Polygon
from reifegrad.scoring import score_assessment
from reifegrad.texts import texts
from tests.factories import (
    make_assessment,
    make_dimension,
    make_question,
    make_subject,
    make_survey,
    organisation_answers,
)

FRAME = Frame(500, lambda text, size, _bold: len(text) * size / 2, texts("report", "de"))


def model(**values: int) -> ReportModel:
    """Four questions with target 3 in two dimensions, answered as given."""
    first = (make_question("A1.1", weight=2), make_question("A1.2"))
    second = (make_question("A2.1", weight=3), make_question("A2.2", weight=2, knock_out=True))
    survey = make_survey((make_dimension("A1", first, weight=50), make_dimension("A2", second, weight=50)))
    assessment, subjects, answers = make_assessment(), [make_subject()], organisation_answers(**values)
    score = score_assessment(survey, assessment, subjects, answers, {})
    inputs = ReportInputs(
        Municipality("Musterstadt"), survey, assessment, subjects, answers, {}, (), score, Plan((), ())
    )
    words = Words(texts("report", "de"), texts("terms", "de"))
    return build_report(inputs, "de", words, ReportOptions(date(2026, 11, 21)))


def ids(found: ReportModel, dimension_id: str = "") -> list[str]:
    return [each.id for each in questions_below_target(found, dimension_id)]


def test_the_heaviest_gap_comes_first_and_knock_out_before_others() -> None:
    assert ids(model(A1_1=1, A1_2=0, A2_1=2, A2_2=1)) == ["A2.2", "A1.1", "A1.2", "A2.1"]


def test_questions_on_target_and_without_a_value_are_no_gaps() -> None:
    assert ids(model(A1_1=3, A1_2=4, A2_1=2)) == ["A2.1"]


def test_one_dimension_can_be_looked_at_alone() -> None:
    assert ids(model(A1_1=1, A2_1=1), "A1") == ["A1.1"]


def test_every_row_leads_to_its_question_and_speaks_its_figures() -> None:
    chart = gap_dumbbells(model(A1_1=1, A2_1=2), FRAME)
    assert [each.id for each in chart.marks] == ["A1.1", "A2.1"]
    assert chart.marks[0].sentence == "A1.1, Frage A1.1 Stufe 1, Ziel 3, Lücke 2"
    assert chart.table[1:] == (
        ("A1.1\u00a0 Frage A1.1", "1", "3", "2", "2"),
        ("A2.1\u00a0 Frage A2.1", "2", "3", "1", "3"),
    )


def test_dots_stand_left_of_their_targets_in_proportion() -> None:
    chart = gap_dumbbells(model(A1_1=0, A2_1=2), FRAME)
    dots = [each.x for each in chart.primitives if isinstance(each, Circle)][1:]  # the first is the legend
    targets = [each.points[0][0] for each in chart.primitives if isinstance(each, Polygon)][1:]
    step = targets[1] - dots[1]
    assert targets[0] == targets[1]
    assert targets[0] - dots[0] == pytest.approx(3 * step)
    assert all(0 < each < chart.width for each in (*dots, *targets))


def test_rows_do_not_overlap_and_stay_inside() -> None:
    chart = gap_dumbbells(model(A1_1=1, A1_2=0, A2_1=2, A2_2=1), FRAME)
    for above, below in zip(chart.marks, chart.marks[1:], strict=False):
        assert above.y + above.height <= below.y
    assert chart.marks[-1].y + chart.marks[-1].height <= chart.height


def test_the_sentence_counts_all_even_if_few_are_drawn() -> None:
    chart = gap_dumbbells(model(A1_1=1, A1_2=0, A2_1=2), FRAME, most=1)
    assert len(chart.marks) == 1
    assert chart.sentence == "3 Fragen liegen unter ihrem Ziel, am schwersten wiegt A1.1."


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        (model(A1_1=1), "Eine Frage liegt unter ihrem Ziel: A1.1."),
        (model(A1_1=3), "Keine beantwortete Frage liegt unter ihrem Ziel."),
        (model(), "Keine beantwortete Frage liegt unter ihrem Ziel."),
    ],
)
def test_the_sentence_fits_one_and_none(found: ReportModel, sentence: str) -> None:
    assert gap_dumbbells(found, FRAME).sentence == sentence
