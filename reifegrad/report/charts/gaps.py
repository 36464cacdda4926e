"""Dumbbells: how far each question lies below its target, the widest gap first."""

from collections.abc import Iterator, Sequence

from reifegrad.report.charts.frame import Frame
from reifegrad.report.model import QuestionRow, ReportModel
from reifegrad.report.primitives import Anchor, Chart, Circle, Line, Mark, Polygon, Primitive
from reifegrad.report.words import Texts

_DOT = 4.5
_PAD = 9.0
_TEXT_SHARE = 0.52
"""Share of the width for the questions."""


def questions_below_target(model: ReportModel, dimension_id: str = "") -> tuple[QuestionRow, ...]:
    """Return the questions with a gap, of one dimension or of all.

    The heaviest gap (gap x weight) first, knock-out questions before others, then in the order of the survey.
    """
    questions = [each for row in model.dimensions if dimension_id in ("", row.id) for each in row.questions if each.gap]
    return tuple(sorted(questions, key=lambda each: (-(each.gap or 0) * each.weight, not each.knock_out)))


def gap_explained(row: QuestionRow, texts: Texts) -> str:
    """Return the gap of an answered question as arithmetic, and its rank."""
    gap = row.gap or 0
    values = {"value": row.value, "target": row.target, "gap": gap, "weight": row.weight, "rank": gap * row.weight}
    return texts("charts.gaps.explained", **values)


def gap_dumbbells(model: ReportModel, frame: Frame, *, dimension_id: str = "", most: int | None = None) -> Chart:
    """Return one row per question below its target: a dot where it stands, a diamond at the target.

    The axis runs over all steps that the questions offer. `most` limits the rows; the sentence counts all of them.
    """
    everything = questions_below_target(model, dimension_id)
    rows = everything[:most]
    values = [value for each in rows for value, _ in each.options]
    lowest, highest = min(values, default=0), max(values, default=1)
    names = frame.width * _TEXT_SHARE
    gaps = max(frame.text_width(frame.texts("charts.gap")), frame.text_width("−8", bold=True))
    left, right = names + _PAD * 2, frame.width - gaps - _PAD * 2

    def x(value: int) -> float:
        return left + (right - left) * (value - lowest) / (highest - lowest)

    primitives: list[Primitive] = list(_legend(frame)) if rows else []
    marks: list[Mark] = []
    top = frame.line + 6
    if rows:
        primitives.append(frame.label(frame.width, frame.size, frame.texts("charts.gap"), "text_secondary", Anchor.END))
        for value in range(lowest, highest + 1):
            primitives.append(frame.label(x(value), top + frame.size, str(value), "text_secondary", Anchor.MIDDLE))
        top += frame.line + 4
    for row in rows:
        lines = frame.wrap(f"{row.id}\u00a0 {row.text}", names, 3)
        height = max(len(lines) * frame.line + 10, 3 * _DOT + 6)
        middle = top + height / 2
        primitives.append(Line(0, top, frame.width, top, "divider", 0.8))
        first = middle + frame.size * 0.36 - frame.line / 2 * (len(lines) - 1)
        primitives.extend(frame.label(0, first + frame.line * at, text) for at, text in enumerate(lines))
        primitives.extend(
            Line(x(value), top + 3, x(value), top + height - 3, "divider", 0.8) for value in range(lowest, highest + 1)
        )
        primitives.extend(_dumbbell(x(row.value or 0), x(row.target), middle))
        base = middle + frame.size * 0.36
        primitives.append(frame.label(frame.width, base, f"−{row.gap}", anchor=Anchor.END, bold=True))
        marks.append(Mark(0, top, frame.width, height, row.id, _spoken(row, frame), gap_explained(row, frame.texts)))
        top += height
    return frame.chart("gaps", top, primitives, _finding(everything, frame), _table(rows, frame), marks)


def _legend(frame: Frame) -> Iterator[Primitive]:
    base, middle = frame.size, frame.size * 0.64
    yield Circle(_DOT, middle, _DOT, "bullet_bar")
    actual = frame.texts("charts.actual")
    yield frame.label(_DOT * 2 + 5, base, actual, "text_secondary")
    x = _DOT * 3 + 20 + frame.text_width(actual)
    yield _diamond(x, middle)
    yield frame.label(x + _DOT + 5, base, frame.texts("charts.target"), "text_secondary")


def _dumbbell(actual: float, target: float, y: float) -> Iterator[Primitive]:
    yield Line(actual, y, target, y, "bullet_bar", 2)
    yield Circle(actual, y, _DOT, "bullet_bar")
    yield _diamond(target, y)


def _diamond(x: float, y: float) -> Polygon:
    side = _DOT * 1.25
    corners = ((x, y - side), (x + side, y), (x, y + side), (x - side, y))
    return Polygon(corners, "background", "bullet_target", 1.5)


def _spoken(row: QuestionRow, frame: Frame) -> str:
    return frame.texts("charts.gaps.row", id=row.id, text=row.text, value=row.value, target=row.target, gap=row.gap)


def _finding(rows: Sequence[QuestionRow], frame: Frame) -> str:
    if not rows:
        return frame.texts("charts.gaps.none")
    return frame.texts.plural("charts.gaps.finding", len(rows), id=rows[0].id)


def _table(rows: Sequence[QuestionRow], frame: Frame) -> tuple[tuple[str, ...], ...]:
    head = ("gaps.question", "actual", "target", "gap", "gaps.weight")
    return (
        tuple(frame.texts(f"charts.{each}") for each in head),
        *(
            (f"{each.id}\u00a0 {each.text}", str(each.value), str(each.target), str(each.gap), str(each.weight))
            for each in rows
        ),
    )
