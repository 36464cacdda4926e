"""A chart of which a part is in view: it says so itself, wherever it goes, on screen, as a picture or on paper."""

from collections.abc import Callable
from dataclasses import replace

from reifegrad.report.charts.frame import Frame
from reifegrad.report.primitives import Chart, Circle, Label, Line, Polygon, Primitive, Rect

_LINES = 3
_GAP = 6.0
_OF_ONE_DIMENSION = "heatmap"
"""The picture that a report has of single dimensions too, each with a sentence of its own."""


def narrowed(make: Callable[[Frame], Chart], name: str, total: int, frame: Frame) -> Chart:
    """Return the chart below a line that names the dimension which alone is in view, of `total` ones.

    A sentence that a person wrote about the whole picture does not head a part of it.
    """
    made = make(frame)
    text = frame.texts("charts.narrowed", name=" ".join(name.split()), total=total)
    lines = frame.wrap(text, frame.width, _LINES)
    down = frame.line * len(lines) + _GAP
    part = replace(
        made,
        height=made.height + down,
        primitives=(
            *(frame.label(0, frame.size + frame.line * at, line, "text_secondary") for at, line in enumerate(lines)),
            *(_moved(each, down) for each in made.primitives),
        ),
        marks=tuple(replace(each, y=each.y + down) for each in made.marks),
        fields=tuple(replace(each, y=each.y + down) for each in made.fields),
        subtitle=text,
    )
    return part if is_in_reports(part) else replace(part, sentence=part.computed)


def is_in_reports(made: Chart) -> bool:
    """Whether a report can have just this picture: the whole one, or one that it has of each dimension."""
    return made.id.startswith(f"{_OF_ONE_DIMENSION}/") or not made.subtitle


def _moved(part: Primitive, down: float) -> Primitive:
    match part:
        case Line():
            return replace(part, y1=part.y1 + down, y2=part.y2 + down)
        case Polygon():
            return replace(part, points=tuple((x, y + down) for x, y in part.points))
        case Rect() | Circle() | Label():
            return replace(part, y=part.y + down)
