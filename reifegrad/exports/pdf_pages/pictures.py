"""Pictures that a person took over from the evaluation: how answers are spread, every question, the net."""

from typing import Any

from reportlab.platypus import CondPageBreak, Spacer

from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_pages.parts import Chapter, Heading, paragraph, section
from reifegrad.report.charts import (
    dimension_bullets,
    dimension_radar,
    heat_map,
    level_distribution,
    net,
    people_profile,
    profile_bars,
)
from reifegrad.report.model import StaffSection
from reifegrad.report.primitives import Chart

_TALLEST = 560.0
"""Points that a picture may be tall beside its heading and sentence."""
_BESIDE = 300.0
"""The same for a picture that stands on the page of another one."""


def distribution(chapter: Chapter) -> list[Any]:
    """The answers of each dimension by level, and by their distance to the target."""
    title = Heading(chapter.texts("sections.distribution"), 0, "distribution")
    charts = [level_distribution(chapter.model, chapter.frame(), around_target=each) for each in (False, True)]
    return [title, *(part for each in charts for part in (*_picture(chapter, each), Spacer(0, 14)))]


def heat_maps(chapter: Chapter) -> list[Any]:
    """Every question with its level, its target and last time's level, a picture for each dimension."""
    model = chapter.model
    story: list[Any] = [
        Heading(chapter.texts("sections.heatmap"), 0, "heatmap"),
        paragraph(heat_map(model, chapter.frame()).sentence, style.FINDING),
    ]
    for row in model.dimensions:
        chart = heat_map(model, chapter.frame(), dimension_id=row.id)
        title = f"{row.id}\u00a0{row.title}"
        story += section(title, f"heatmap-{row.id}", *_picture(chapter, chart), room=min(chart.height, _TALLEST) + 70)
    return story


def dimension_net(chapter: Chapter) -> list[Any]:
    """The net with the bars that show the same figures, and what to keep in mind about it."""
    model = chapter.model
    return [
        Heading(chapter.texts("sections.net"), 0, "net"),
        *_picture(chapter, dimension_bullets(model, chapter.frame(), by_gap=False)),
        *_picture(chapter, dimension_radar(model, chapter.frame()), _BESIDE),
        paragraph(chapter.texts("charts.radar.note"), style.SMALL),
    ]


def people_net(chapter: Chapter, people: StaffSection) -> list[Any]:
    """The same for the means of a survey of people."""
    profile = people_profile(people, chapter.texts)
    lowest, highest = people.scale
    scale = chapter.texts("charts.radar.scale", lowest=lowest, highest=highest, target=profile.axes[0].other_text)
    return [
        Heading(chapter.texts("charts.radar.people_title"), 0, "net-people"),
        paragraph(scale),
        *_picture(chapter, profile_bars(profile, chapter.frame())),
        *_picture(chapter, net(profile, chapter.frame()), _BESIDE),
        paragraph(chapter.texts("charts.radar.note"), style.SMALL),
    ]


def _picture(chapter: Chapter, chart: Chart, tallest: float = _TALLEST) -> list[Any]:
    made = chapter.picture(chart, tallest)
    return [CondPageBreak(made.height + 60), paragraph(chart.sentence, style.FINDING), made, Spacer(0, 6)]
