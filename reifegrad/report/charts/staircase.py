"""Staircase: the level reached, the threshold of each level, and where the index stands."""

from fractions import Fraction

from reifegrad.report import format
from reifegrad.report.charts.frame import Frame
from reifegrad.report.model import LevelSection, ReportModel
from reifegrad.report.primitives import Anchor, Chart, Line, Mark, Polygon, Primitive, Rect

_STEP = 17.0
_FOOT = 26.0


def level_staircase(model: ReportModel, frame: Frame) -> Chart:
    """Return the levels as stairs over the index axis from 0 to 100; the level reached is filled, the others are light.

    A marker under the stairs shows the index, so that one sees when a knock-out criterion holds the level back. Raises
    ValueError if the model has no levels.
    """
    section = model.level
    if section is None:
        raise ValueError("the survey has no levels")
    index = model.overall.index if model.overall else None
    primitives: list[Primitive] = []
    marks: list[Mark] = []
    bounds = [each[3] for each in section.levels] + [100]
    labels = [
        frame.wrap(name, frame.width * (bounds[at + 1] - bounds[at]) / 100 - 10, 2)
        for at, (_, name, _, _) in enumerate(section.levels)
    ]
    head = frame.line * (1 + max(len(each) for each in labels)) + 4
    floor = head + _FOOT + _STEP * (len(section.levels) - 1)
    for at, (value, _, _, threshold) in enumerate(section.levels):
        left, right = (frame.width * bound / 100 for bound in bounds[at : at + 2])
        top = floor - _FOOT - _STEP * at
        reached = value == section.value
        primitives.append(Rect(left, top, right - left - 2, floor - top, "bullet_bar" if reached else "bullet_high"))
        if right - left > 24:
            word = frame.fit(frame.texts("charts.stairs.step", level=value), right - left - 8, bold=True)
            base = top - 5 - frame.line * len(labels[at])
            primitives.append(frame.label(left, base, word, "accent" if reached else "text", bold=True))
            primitives.extend(
                frame.label(left, base + frame.line * (number + 1), line, "text" if reached else "text_secondary")
                for number, line in enumerate(labels[at])
            )
            ink = "on_accent" if reached else "text_secondary"
            limit = frame.fit(frame.texts("charts.stairs.from", index=threshold), right - left - 12)
            primitives.append(frame.label(left + 6, floor - 8, limit, ink))
        spoken, why = _spoken(section, frame, at), frame.texts("charts.stairs.explained", sentence=section.sentence)
        marks.append(Mark(left, head - frame.line, right - left, floor - head, str(value), spoken, why))
    primitives.append(Line(0, floor, frame.width, floor, "border", 1))
    bottom = _marker(primitives, frame, index, floor)
    return frame.chart("level", bottom, primitives, section.sentence, _table(section, frame), marks)


def _marker(out: list[Primitive], frame: Frame, index: Fraction | None, floor: float) -> float:
    """A triangle and the figure under the axis; the figure stays inside the chart."""
    base = floor + 9 + frame.size
    text = (
        frame.texts("charts.stairs.no_index")
        if index is None
        else frame.texts("charts.stairs.index", index=format.number(index, frame.language))
    )
    if index is None:
        out.append(frame.label(0, base, text, "text_secondary"))
        return base + frame.size * 0.4
    x = frame.width * float(index) / 100
    foot = floor + 10
    out.append(Polygon(((x, floor + 2), (min(x + 5, frame.width), foot), (max(x - 5, 0.0), foot)), "text"))
    half = frame.text_width(text, bold=True) / 2
    out.append(frame.label(min(max(x, half), frame.width - half), base + 4, text, anchor=Anchor.MIDDLE, bold=True))
    return base + 4 + frame.size * 0.4


def _spoken(section: LevelSection, frame: Frame, at: int) -> str:
    value, name, _, threshold = section.levels[at]
    key = "charts.stairs.reached" if value == section.value else "charts.stairs.other"
    return frame.texts(key, level=value, name=name, index=threshold)


def _table(section: LevelSection, frame: Frame) -> tuple[tuple[str, ...], ...]:
    texts = frame.texts
    yes, no = texts("yes_word"), texts("no_word")
    return (
        tuple(texts(f"charts.stairs.{each}") for each in ("level", "name", "threshold", "is_reached")),
        *(
            (str(value), name, str(threshold), yes if section.value is not None and value <= section.value else no)
            for value, name, _, threshold in section.levels
        ),
    )
