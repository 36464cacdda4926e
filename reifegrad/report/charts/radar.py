"""Net: the dimensions as axes around one point. A second picture beside the bars, never the only one.

Form and size of the area depend on the order of the axes and grow with the square of the figures; so the order is the
one of the survey, nothing is filled, there are two series at most, and the figures stand at the axes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import cos, pi, sin

from reifegrad.report.charts.frame import Frame
from reifegrad.report.charts.profile import Axis, Profile, dimension_profile, lowest_and_highest, spoken, table_of
from reifegrad.report.model import ReportModel, StaffSection
from reifegrad.report.primitives import Anchor, Chart, Circle, Line, Mark, Polygon, Primitive, Rect

LEAST_AXES = 3
"""With fewer axes there is no net."""
_LINES = 3
"""So many lines a name may take, one more where neighbours leave the room."""
_RADIUS_SHARE = 0.22
_SMALL = 0.9
"""Size of what is written at an axis; names are long, and there is little room at the sides."""
_MOST_RADIUS = 150.0
_BESIDE_AXIS = 6.0
"""Points between the first axis with its marks and the values of the rings."""
_AWAY = 11.0
"""Points between the outer ring and what is written at an axis."""


def has_people_net(section: StaffSection | None) -> bool:
    """Whether enough means are told for a net of the dimensions of a survey of people."""
    return section is not None and sum(each.mean.value is not None for each in section.dimensions) >= LEAST_AXES


def dimension_radar(model: ReportModel, frame: Frame, *, against_previous: bool = False) -> Chart:
    """Return the index of each dimension of the organisation against its target, or against last time's index.

    Raises ValueError with fewer than three dimensions.
    """
    return net(dimension_profile(model, frame.texts, against_previous=against_previous), frame)


def net(profile: Profile, frame: Frame) -> Chart:
    """Return one axis per row of the profile, from the lowest value in the middle to the highest at the outer ring.

    Raises ValueError with fewer than three axes.
    """
    axes = profile.axes
    if len(axes) < LEAST_AXES:
        raise ValueError("a net needs three axes")
    radius = min(frame.width * _RADIUS_SHARE, _MOST_RADIUS)
    primitives: list[Primitive] = []
    head = _legend(primitives, frame, profile)
    lines = _LINES + ((radius + _AWAY) * sin(2 * pi / len(axes)) >= (_LINES + 2) * frame.line + 2)
    x, y = frame.width / 2, head + (lines + 2) * frame.line + _AWAY + radius
    corners = [(sin(2 * pi * at / len(axes)), -cos(2 * pi * at / len(axes))) for at in range(len(axes))]
    rings = [(tick, radius * at / (len(profile.ticks) - 1)) for at, tick in enumerate(profile.ticks)][1:]
    for _, out in rings:
        primitives.append(Polygon(tuple((x + dx * out, y + dy * out) for dx, dy in corners), None, "divider", 0.8))
    primitives.extend(Line(x, y, x + dx * radius, y + dy * radius, "divider", 0.8) for dx, dy in corners)
    for number, values in enumerate(([each.other for each in axes], [each.value for each in axes])):
        reached = [None if value is None else radius * profile.share(value) for value in values]
        found = [
            None if out is None else (x + dx * out, y + dy * out)
            for out, (dx, dy) in zip(reached, corners, strict=True)
        ]
        primitives.extend(_series(found, is_other=number == 0))
    for tick, out in rings:
        primitives.extend(_tick(str(tick), x + _BESIDE_AXIS, y - out + frame.size + 1, frame))
    marks = []
    for axis, (dx, dy) in zip(axes, corners, strict=True):
        labels, box = _label(profile, axis, frame, (x, y, radius), (dx, dy), lines)
        primitives.extend(labels)
        marks.append(Mark(*box, axis.id, spoken(profile, axis, frame.texts), axis.explanation))
    bottom = max(y + radius, *(each.y + each.height for each in marks)) + 4
    return frame.chart(profile.id, bottom, primitives, _finding(axes, frame), table_of(profile, frame.texts), marks)


def _tick(text: str, x: float, base: float, frame: Frame) -> tuple[Primitive, ...]:
    """The value of a ring, on a ground of its own: the series go by there."""
    size = frame.size * _SMALL
    ground = Rect(x - 1, base - size * 0.82, frame.text_width(text) * _SMALL + 2, size, "background", "background", 0.2)
    return ground, replace(frame.label(x, base, text, "text_secondary"), size=size)


def _series(points: Sequence[tuple[float, float] | None], *, is_other: bool) -> Iterator[Primitive]:
    """Strokes between neighbours that both have a figure, and a mark at each; the second series is dashed."""
    for at, point in enumerate(points):
        before = points[at - 1]
        if point and before:
            stroke = ("bullet_target", 1.2) if is_other else ("series_1", 2.0)
            yield Line(*before, *point, *stroke, dashed=is_other)
    for point in filter(None, points):
        px, py = point
        if is_other:
            yield Rect(px - 2.6, py - 2.6, 5.2, 5.2, "background", "bullet_target", 1.2)
        else:
            yield Circle(px, py, 3.6, "series_1", "background", 0.6)


def _label(
    profile: Profile,
    axis: Axis,
    frame: Frame,
    centre: tuple[float, float, float],
    way: tuple[float, float],
    most: int,
) -> tuple[list[Primitive], tuple[float, float, float, float]]:
    """The name of an axis in `most` lines with its figures, outside of the net, and the box around both."""
    (x, y, radius), (dx, dy) = centre, way
    frame = replace(frame, size=frame.size * _SMALL)
    px, py = x + dx * (radius + _AWAY), y + dy * (radius + _AWAY)
    is_middle = abs(dx) < 0.2
    beside = (radius + _AWAY) * sin(2 * pi / len(profile.axes))  # where the labels of the neighbours begin
    room = 2 * beside - _AWAY if is_middle else (frame.width - px if dx > 0 else px)
    lines = [(text, False) for text in frame.wrap(axis.name, room, most)]
    figures = [axis.text if axis.value is not None else axis.note]
    if axis.value is not None and axis.other is not None:
        figures.append(f"{profile.beside} {axis.other_text}")
    one_line = " · ".join(figures)
    if frame.text_width(one_line, bold=True) <= room:
        figures = [one_line]
    lines += [(frame.fit(each, room, bold=True), True) for each in figures]
    if axis.value is not None and axis.note:
        lines.append((frame.fit(axis.note, room), False))
    height = frame.line * len(lines)
    top = py - height / 2
    if is_middle:
        top = py - height if dy < 0 else py
    anchor = Anchor.MIDDLE if is_middle else Anchor.START if dx > 0 else Anchor.END
    labels: list[Primitive] = [
        frame.label(px, top + frame.size + frame.line * at, text, anchor=anchor, bold=bold)
        for at, (text, bold) in enumerate(lines)
    ]
    width = max(frame.text_width(text, bold=bold) for text, bold in lines)
    left = px - {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[anchor]
    return labels, (max(left, 0.0), top, width, height)


def _legend(out: list[Primitive], frame: Frame, profile: Profile) -> float:
    """Say whose figures the strokes are, below each other where the names are long; returns where it ends."""
    base = frame.size
    actual = frame.fit(profile.actual, frame.width - 24)
    middle = base - frame.size * 0.36
    out.append(Line(0, middle, 18, middle, "series_1", 2))
    out.append(Circle(9, middle, 3.6, "series_1", "background", 0.6))
    out.append(frame.label(24, base, actual, "text_secondary"))
    if not profile.other:
        return base + 4
    x = 24 + frame.text_width(actual) + 18
    if x + 24 + frame.text_width(profile.other) > frame.width:
        x, base = 0.0, base + frame.line + 2
    middle = base - frame.size * 0.36
    out.append(Line(x, middle, x + 18, middle, "bullet_target", 1.2, dashed=True))
    out.append(Rect(x + 6.4, middle - 2.6, 5.2, 5.2, "background", "bullet_target", 1.2))
    out.append(frame.label(x + 24, base, frame.fit(profile.other, frame.width - x - 24), "text_secondary"))
    return base + 4


def _finding(axes: Sequence[Axis], frame: Frame) -> str:
    ends = lowest_and_highest(axes)
    if ends is None:
        return frame.texts("charts.radar.none")
    low, high = ends
    if low.text == high.text:
        return frame.texts("charts.radar.alike", figure=high.text)
    return frame.texts("charts.radar.finding", low=low.name, least=low.text, high=high.name, most=high.text)
