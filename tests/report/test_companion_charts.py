"""Charts on people, processes and the three surveys: nothing overlaps, and nothing protected is drawn."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest

from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.report import ReportModel
from reifegrad.report.charts import (
    Frame,
    answer_spread,
    attribute_matrix,
    continuity_bars,
    group_dots,
    process_levels,
    traffic_table,
)
from reifegrad.report.primitives import Chart, Circle, Label, Polygon, Rect
from tests.report.companions import (
    full_report,
    inputs_of,
    make_process,
    make_responses,
    organisation_rated,
    process_answers,
    rate_processes,
    rate_staff,
    staff_answers,
)
from tests.report.factories import frame, make_report
from tests.report.test_charts import assert_tidy


def spread(report: ReportModel, space: Frame) -> Chart:
    assert report.staff
    return answer_spread(report.staff, space)


def item_spread(report: ReportModel, space: Frame) -> Chart:
    assert report.staff
    return answer_spread(report.staff, space, dimension_id="B1")


def dots(report: ReportModel, space: Frame) -> Chart:
    assert report.staff
    return group_dots(report.staff, report.staff.groupings[0], space)


def levels(report: ReportModel, space: Frame) -> Chart:
    assert report.processes
    return process_levels(report.processes, space)


def ratings(report: ReportModel, space: Frame) -> Chart:
    assert report.processes
    return attribute_matrix(report.processes, space)


def continuity(report: ReportModel, space: Frame) -> Chart:
    assert report.processes
    return continuity_bars(report.processes, space)


def traffic(report: ReportModel, space: Frame) -> Chart:
    assert report.combined
    return traffic_table(report.combined, space)


CHARTS = (spread, item_spread, dots, levels, ratings, continuity, traffic)


def crowded(language: Language) -> ReportModel:
    """Many groups and processes with long names, answers on one side."""
    people = make_responses({f"Fachbereich {number} mit langem Namen": 10 for number in range(9)})
    staff = rate_staff(people, staff_answers(people, B1_1=[4, 5], B2=[5, 4], B2_4=[1, 2]))
    subjects = [make_process(f"Sehr langer Prozessname Nummer {at}", 10**at, at) for at in range(12)]
    answers = {}
    for at, subject in enumerate(subjects):
        answers |= process_answers(subject, "NPLF"[at % 4])
    return make_report(inputs_of(organisation_rated(), staff, rate_processes(subjects, answers)), language)


def few(language: Language) -> ReportModel:
    process = make_process("Wohngeld")
    staff = rate_staff(make_responses({"Bauamt": 8}))
    return make_report(inputs_of(organisation_rated(), staff, rate_processes([process], {})), language)


def hidden(language: Language) -> ReportModel:
    staff = rate_staff(make_responses({"Bauamt": 3}))
    return make_report(inputs_of(organisation_rated(), staff, rate_processes([], {})), language)


REPORTS: dict[str, Callable[[Language], ReportModel]] = {
    "full": full_report,
    "crowded": crowded,
    "few": few,
    "hidden": hidden,
}


@pytest.mark.parametrize("width", [300.0, 468.0, 757.0])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", REPORTS)
def test_texts_never_overlap_and_nothing_leaves_the_picture(kind: str, language: Language, width: float) -> None:
    report = REPORTS[kind](language)
    for draw in CHARTS:
        assert_tidy(draw(report, frame(width, language)), frame(width, language), draw.__name__)


@pytest.mark.parametrize("draw", CHARTS)
@pytest.mark.parametrize("kind", REPORTS)
def test_every_chart_has_a_finding_and_a_table(kind: str, draw: Callable[[ReportModel, Frame], Chart]) -> None:
    chart = draw(REPORTS[kind]("de"), frame())
    assert chart.sentence.endswith(".")
    assert len({len(row) for row in chart.table}) == 1
    assert all(each.sentence for each in chart.marks)


@pytest.mark.parametrize("draw", [spread, item_spread])
def test_a_protected_spread_has_words_in_place_of_bars(draw: Callable[[ReportModel, Frame], Chart]) -> None:
    chart = draw(hidden("de"), frame())
    bars = [each for each in chart.primitives if isinstance(each, Rect) and each.height > 10]
    words = [each.text for each in chart.primitives if isinstance(each, Label)]
    assert bars == []
    assert any("zum Schutz der Anonymität nicht gezeigt" in each for each in words)
    assert all("geschützt" in row for row in chart.table[1:])


def test_where_only_the_favourable_answers_are_told_they_stand_as_words() -> None:
    report = few("de")
    assert report.staff
    words = [each.text for each in spread(report, frame()).primitives if isinstance(each, Label)]
    share = report.staff.dimensions[0].answered.favourable.text
    assert f"{share} günstig, das Übrige geschützt" in words


def test_thousands_of_people_are_written_in_the_form_of_the_language() -> None:
    section = full_report().staff
    assert section
    many = replace(section, dimensions=tuple(replace(each, n=2000) for each in section.dimensions))
    chart = answer_spread(many, frame())
    assert "n = 2\u202f000" in [each.text for each in chart.primitives if isinstance(each, Label)]
    assert {row[1] for row in chart.table[1:]} == {"2\u202f000"}


def test_groups_that_are_not_told_have_no_sign() -> None:
    chart = dots(hidden("de"), frame())
    assert not any(isinstance(each, Circle | Polygon) for each in chart.primitives[3:])


def test_the_matrix_has_one_letter_for_every_rating() -> None:
    report = full_report()
    assert report.processes
    letters = [each.text for each in ratings(report, frame()).primitives if isinstance(each, Label) and each.bold]
    rated = [each.rating_text for row in report.processes.processes for each in row.ratings if each.rating]
    assert sorted(each for each in letters if each in "NPLF") == sorted(rated)


def test_a_page_can_show_some_of_the_processes() -> None:
    report = crowded("de")
    assert report.processes
    whole = attribute_matrix(report.processes, frame())
    first, rest = (
        attribute_matrix(report.processes, frame(), start=0, most=5),
        attribute_matrix(report.processes, frame(), start=5),
    )
    assert [each.id for each in (*first.marks, *rest.marks)] == [each.id for each in whole.marks]
    assert first.sentence == rest.sentence == whole.sentence


def test_bars_of_continuity_are_as_long_as_their_figure() -> None:
    report = full_report()
    chart = continuity(report, frame())
    tracks = [each for each in chart.primitives if isinstance(each, Rect) and each.fill == "bullet_high"]
    bars = [each for each in chart.primitives if isinstance(each, Rect) and each.fill == "bullet_bar"]
    assert [round(bar.width / track.width, 3) for bar, track in zip(bars, tracks, strict=False)] == [0.833, 1.0]


def test_each_survey_stands_in_its_field_with_sign_and_figure() -> None:
    chart = traffic(full_report(), frame())
    here = [each for each in chart.primitives if isinstance(each, Rect) and each.fill == "selection"]
    assert len(here) == 3
    assert chart.table[1] == ("Reife der Organisation", "unter 40", "mittel: 51 (40 bis unter 60)", "ab 60")


def test_bars_of_equal_length_fill_the_width_and_show_the_same_shares() -> None:
    section = full_report().staff
    assert section
    parts = {}
    for stacked in (False, True):
        chart = answer_spread(section, frame(), stacked=stacked)
        bars = [each for each in chart.primitives if isinstance(each, Rect) and each.height == 16]
        rows: dict[float, list[Rect]] = {}
        for each in bars:
            rows.setdefault(each.y, []).append(each)
        parts[stacked] = [[each.width / sum(one.width for one in row) for each in row] for row in rows.values()]
        if stacked:
            assert len({round(row[0].x, 3) for row in rows.values()}) == 1
            assert len({round(row[-1].x + row[-1].width, 3) for row in rows.values()}) == 1
    assert parts[True]
    for one, other in zip(parts[False], parts[True], strict=True):
        assert one == pytest.approx(other)


def test_where_approval_reads_alike_nobody_is_said_to_have_the_most() -> None:
    report = full_report()
    assert report.staff
    first, *others = report.staff.dimensions
    share = replace(first.answered.favourable, value=Fraction(401, 1000))
    alike = [replace(each, answered=replace(first.answered, favourable=share)) for each in others]
    section = replace(report.staff, dimensions=(first, *alike))
    assert answer_spread(section, frame()).sentence.startswith("Überall ist die Zustimmung etwa gleich groß")
