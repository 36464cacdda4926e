"""Nets of people and processes with their bars, and charts of one dimension: the same figures, nothing protected."""

from collections.abc import Callable
from fractions import Fraction
from functools import partial

import pytest

from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.report import ReportModel
from reifegrad.report.charts import (
    Frame,
    answer_spread,
    dimension_bullets,
    group_dots,
    has_people_net,
    is_in_reports,
    level_distribution,
    narrowed,
    net,
    people_profile,
    process_profile,
    profile_bars,
)
from reifegrad.report.primitives import Chart, Circle, Label, Polygon, Rect
from tests.report.companions import full_report
from tests.report.factories import frame, rich_report
from tests.report.test_charts import assert_tidy
from tests.report.test_companion_charts import crowded, few, hidden

REPORTS: dict[str, Callable[[Language], ReportModel]] = {"full": full_report, "crowded": crowded, "few": few}


def people(report: ReportModel, space: Frame) -> list[Chart]:
    assert report.staff
    profile = people_profile(report.staff, space.texts)
    return [net(profile, space), profile_bars(profile, space)]


def processes(report: ReportModel, space: Frame) -> list[Chart]:
    """The first process alone, and beside the last one if there are two."""
    assert report.processes
    first, *others = report.processes.processes
    profiles = [process_profile(first, other, space.texts) for other in (None, *others[-1:])]
    return [draw(each, space) for each in profiles for draw in (net, profile_bars)]


def parts(report: ReportModel, space: Frame) -> list[Chart]:
    """Charts of one dimension alone."""
    assert report.staff
    id = report.staff.dimensions[1].id
    made = [partial(answer_spread, report.staff, dimension_id=id, whole=whole) for whole in (True, False)]
    tables = [each for each in report.staff.groupings if each.groups]
    made += [partial(group_dots, report.staff, each, dimension_id=id) for each in tables]
    return [narrowed(each, f"{id}  {report.staff.dimensions[1].title}", 8, space) for each in made]


@pytest.mark.parametrize("width", [300.0, 468.0, 757.0])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", REPORTS)
def test_texts_never_overlap_and_nothing_leaves_the_picture(kind: str, language: Language, width: float) -> None:
    space, report = frame(width, language), REPORTS[kind](language)
    for chart in (*people(report, space), *processes(report, space), *parts(report, space)):
        assert_tidy(chart, space, chart.id)
        assert chart.sentence.endswith(".")
        assert len({len(row) for row in chart.table}) == 1


def test_means_stand_on_the_scale_of_the_index_and_not_on_that_of_other_questions() -> None:
    section = full_report().staff
    assert section
    assert section.scale == (1, 5)  # the recommendation goes from 0 to 10
    profile = people_profile(section, frame().texts)
    assert [each.value for each in profile.axes] == [each.mean.value for each in section.dimensions]
    assert [each.id for each in profile.axes] == [each.id for each in section.dimensions]
    for axis, row in zip(profile.axes, section.dimensions, strict=True):
        assert axis.other == 1 + Fraction(row.target, 25)
        if row.index.value is not None and axis.value is not None:  # both lie on the same place of their scales
            assert profile.share(axis.value) == pytest.approx(float(row.index.value) / 100)


def test_a_mean_that_is_not_told_has_no_point_and_is_named() -> None:
    chart, bars = people(hidden("de"), frame())
    assert not [each for each in chart.primitives if isinstance(each, Circle)][1:]
    assert not [each for each in bars.primitives if isinstance(each, Rect) and each.fill == "bullet_bar"][1:]
    for each in (chart, bars):
        assert all(row[1] == "geschützt" for row in each.table[1:])
        assert all("zum Schutz der Anonymität" in mark.sentence for mark in each.marks)
        assert [label.text for label in each.primitives if isinstance(label, Label)].count("geschützt") == 8
    assert not has_people_net(hidden("de").staff)
    assert has_people_net(full_report().staff)
    assert not has_people_net(None)


@pytest.mark.parametrize("draw", [people, processes])
def test_a_net_and_its_bars_tell_the_same_in_the_order_of_the_survey_and_nothing_is_filled(
    draw: Callable[[ReportModel, Frame], list[Chart]],
) -> None:
    made = draw(full_report(), frame())
    for chart, bars in zip(made[::2], made[1::2], strict=True):
        assert chart.table == bars.table
        assert [each.id for each in chart.marks] == [each.id for each in bars.marks]
        assert [each.sentence for each in chart.marks] == [each.sentence for each in bars.marks]
        assert all(each.fill is None for each in chart.primitives if isinstance(each, Polygon))


def test_a_process_stands_beside_another_one() -> None:
    section = full_report().processes
    assert section
    one, other = section.processes[0], section.processes[-1]
    chart = net(process_profile(one, other, frame().texts), frame())
    assert chart.table[0][2] == other.name
    assert [row[1] for row in chart.table[1:]] == [each.index.text for each in one.themes]
    assert [row[2] for row in chart.table[1:]] == [each.index.text for each in other.themes]
    assert all(len(row) == 2 for row in net(process_profile(one, None, frame().texts), frame()).table)


def test_a_part_of_a_chart_says_so_moves_down_whole_and_keeps_the_sentence_of_the_whole_out() -> None:
    space = Frame(468.0, frame().measure, frame().texts, conclusions={"dimensions": "Satz über alle."})
    make = partial(dimension_bullets, rich_report(), dimension_id="A2")
    whole, part = make(space), narrowed(make, "A2  Portfolio", 8, space)
    assert whole.sentence == "Satz über alle."
    assert part.sentence == whole.computed
    assert part.subtitle == "Gezeigt: nur „A2 Portfolio“, eines von 8 Handlungsfeldern"
    assert isinstance(part.primitives[0], Label)
    assert part.primitives[0].text == part.subtitle
    assert part.marks[0].y - whole.marks[0].y == pytest.approx(part.height - whole.height)
    assert len(part.primitives) == len(whole.primitives) + 1
    assert is_in_reports(whole)
    assert not is_in_reports(part)
    assert_tidy(part, space, "part")


def test_one_dimension_of_the_distribution_keeps_its_counts() -> None:
    report = rich_report()
    rows = {row[0][:2]: row for row in level_distribution(report, frame()).table[1:]}
    for id, row in rows.items():
        assert level_distribution(report, frame(), dimension_id=id).table[1:] == (row,)
