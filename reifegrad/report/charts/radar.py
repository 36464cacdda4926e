"""Net: the dimensions as axes around one point. A second picture beside the bars, never the only one.

Form and size of the area depend on the order of the axes and grow with the square of the figures; so the order is the
one of the survey, nothing is filled, there are two series at most, and the figures stand at the axes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import cos, pi, sin

from reifegrad.report import format
from reifegrad.report.charts.frame import Frame
from reifegrad.report.model import ReportModel
from reifegrad.report.primitives import Anchor, Chart, Circle, Line, Mark, Polygon, Primitive, Rect

LEAST_AXES = 3
"""With fewer axes there is no net."""
_RINGS = (25, 50, 75, 100)
_LINES = 3
_RADIUS_SHARE = 0.24
_MOST_RADIUS = 150.0
_AWAY = 11.0
"""Points between the outer ring and what is written at an axis."""


@dataclass(frozen=True, slots=True)
class _Axis:
    """`note` stands in place of a figure that is not there."""

    id: str
    title: str
    value: Fraction | None
    other: Fraction | None
    note: str
    explanation: str


def dimension_radar(model: ReportModel, frame: Frame, *, against_previous: bool = False) -> Chart:
    """Return the index of each dimension of the organisation against its target, or against last time's index.

    Raises ValueError with fewer than three dimensions.
    """
    axes = [
        _Axis(
            each.id,
            each.title,
            each.index,
            each.previous_index if against_previous else each.target_index,
            each.index_note,
            each.explanation,
        )
        for each in model.dimensions
    ]
    return _net(axes, "radar", "previous" if against_previous else "target", frame)


def _net(axes: Sequence[_Axis], id: str, other: str, frame: Frame) -> Chart:
    if len(axes) < LEAST_AXES:
        raise ValueError("a net needs three axes")
    radius = min(frame.width * _RADIUS_SHARE, _MOST_RADIUS)
    primitives: list[Primitive] = []
    head = _legend(primitives, frame, frame.texts(f"charts.{other}"))
    x, y = frame.width / 2, head + (_LINES + 2) * frame.line + _AWAY + radius
    corners = [(sin(2 * pi * at / len(axes)), -cos(2 * pi * at / len(axes))) for at in range(len(axes))]
    for ring in _RINGS:
        points = [(x + dx * radius * ring / 100, y + dy * radius * ring / 100) for dx, dy in corners]
        primitives.append(Polygon(tuple(points), None, "divider", 0.8))
    primitives.extend(Line(x, y, x + dx * radius, y + dy * radius, "divider", 0.8) for dx, dy in corners)
    primitives.extend(
        frame.label(x + 3, y - radius * ring / 100 + frame.size + 1, str(ring), "text_secondary") for ring in _RINGS
    )
    for number, values in enumerate(([each.other for each in axes], [each.value for each in axes])):
        found = [
            None if value is None else (x + dx * radius * float(value) / 100, y + dy * radius * float(value) / 100)
            for value, (dx, dy) in zip(values, corners, strict=True)
        ]
        primitives.extend(_series(found, is_other=number == 0))
    marks = []
    for axis, (dx, dy) in zip(axes, corners, strict=True):
        labels, box = _label(axis, frame, (x, y, radius), (dx, dy), frame.texts(f"charts.{other}"))
        primitives.extend(labels)
        marks.append(Mark(*box, axis.id, _spoken(axis, frame, other), axis.explanation))
    bottom = max(y + radius, *(each.y + each.height for each in marks)) + 4
    table = (
        (frame.texts("charts.dimension"), frame.texts("charts.index"), frame.texts(f"charts.{other}")),
        *((f"{each.id}\u00a0{each.title}", _whole(each.value, frame), _whole(each.other, frame)) for each in axes),
    )
    return frame.chart(id, bottom, primitives, _finding(axes, frame), table, marks)


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
    axis: _Axis, frame: Frame, centre: tuple[float, float, float], way: tuple[float, float], other: str
) -> tuple[list[Primitive], tuple[float, float, float, float]]:
    """The name of an axis with its figures, outside of the net, and the box around both."""
    (x, y, radius), (dx, dy) = centre, way
    px, py = x + dx * (radius + _AWAY), y + dy * (radius + _AWAY)
    is_middle = abs(dx) < 0.2
    room = radius * 1.3 if is_middle else (frame.width - px if dx > 0 else px)
    lines = [(text, False) for text in frame.wrap(f"{axis.id}\u00a0{axis.title}", room, _LINES)]
    figures = axis.note if axis.value is None else f"{_whole(axis.value, frame)}"
    if axis.value is not None and axis.other is not None:
        figures = f"{figures} · {other} {_whole(axis.other, frame)}"
    lines.append((frame.fit(figures, room, bold=True), True))
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


def _legend(out: list[Primitive], frame: Frame, other: str) -> float:
    base = frame.size
    middle = base - frame.size * 0.36
    out.append(Line(0, middle, 18, middle, "series_1", 2))
    out.append(Circle(9, middle, 3.6, "series_1", "background", 0.6))
    word = frame.texts("charts.actual")
    out.append(frame.label(24, base, word, "text_secondary"))
    x = 24 + frame.text_width(word) + 18
    out.append(Line(x, middle, x + 18, middle, "bullet_target", 1.2, dashed=True))
    out.append(Rect(x + 6.4, middle - 2.6, 5.2, 5.2, "background", "bullet_target", 1.2))
    out.append(frame.label(x + 24, base, other, "text_secondary"))
    return base + 4


def _whole(value: Fraction | None, frame: Frame) -> str:
    return frame.texts("none") if value is None else format.number(value, frame.language)


def _spoken(axis: _Axis, frame: Frame, other: str) -> str:
    name = f"{axis.id}\u00a0{axis.title}"
    if axis.value is None:
        return frame.texts("charts.row_absent", name=name, reason=axis.note)
    said = frame.texts("charts.radar.row", name=name, index=_whole(axis.value, frame))
    return said if axis.other is None else f"{said}, {frame.texts(f'charts.{other}')} {_whole(axis.other, frame)}"


def _finding(axes: Sequence[_Axis], frame: Frame) -> str:
    told = sorted((each for each in axes if each.value is not None), key=lambda each: each.value or 0)
    if len(told) < 2:
        return frame.texts("charts.bullets.none")
    low, high = ((f"{each.id}\u00a0{each.title}", _whole(each.value, frame)) for each in (told[0], told[-1]))
    return frame.texts("charts.radar.finding", low=low[0], least=low[1], high=high[0], most=high[1])
