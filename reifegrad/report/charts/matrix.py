"""Impact against effort: one field per pair of classes, so that measures never cover each other."""

import math
from collections.abc import Iterator, Mapping, Sequence

from reifegrad.domain.plan import PriorityClass
from reifegrad.domain.survey import Effort
from reifegrad.report.charts.frame import Frame
from reifegrad.report.model import MeasureRow, Planned
from reifegrad.report.primitives import Anchor, Chart, Circle, Field, Mark, Primitive, Rect

_IMPACTS = (5, 4, 3, 2, 1)
_PAD = 3.0


def value_effort_matrix(model: Planned, frame: Frame, *, by_id: bool = False, tallest: float = math.inf) -> Chart:
    """Return the open measures in a grid, impact upwards, effort to the right; solid ones are duties.

    They stand by their number in the plan, or `by_id`. Rows grow with their fullest field, so that all stay
    readable; a field that had to be cut for the chart to be `tallest` at most says how many more it has. The ids of the
    fields are impact and effort, such as "4 M".
    """
    primitives: list[Primitive] = []
    marks: list[Mark] = []
    ground: list[Field] = []
    shown = [each for each in model.measures if not each.status.is_closed]
    left = frame.widest(str(each) for each in _IMPACTS) + 14
    column = (frame.width - left) / len(Effort)
    names = {each.id: each.id if by_id else str(each.number) for each in shown}
    chip = frame.widest(["88", *(() if by_id else names.values())], bold=True) + 8
    width = frame.widest(names.values(), bold=True) + 4 if by_id else chip
    per_line = max(1, int((column - 2 * _PAD) // (width + 3)))
    base = frame.size
    primitives.extend(_legend(frame, left, base, is_round=not by_id))
    top = base + 12
    foot = frame.size * 1.4 + 4 + frame.line
    room = tallest - top - foot - len(_IMPACTS) * (2 * _PAD - 3)
    grid = {
        impact: {
            effort: [each for each in shown if (each.impact, each.effort) == (impact, effort)] for effort in Effort
        }
        for impact in _IMPACTS
    }
    lines = _lines(grid, per_line, room / (chip + 3))
    for impact, fields in grid.items():
        height = lines[impact] * (chip + 3) + 2 * _PAD - 3
        places = lines[impact] * per_line
        middle = top + height / 2 + frame.size * 0.36
        primitives.append(frame.label(left - 10, middle, str(impact), "text_secondary", Anchor.END))
        for at, (effort, measures) in enumerate(fields.items()):
            x = left + column * at
            favourable = impact >= 4 and effort in (Effort.XS, Effort.S, Effort.M)
            primitives.append(Rect(x, top, column, height, "info_background" if favourable else None, "divider", 0.8))
            ground.append(Field(x, top, column, height, f"{impact} {effort}"))
            fitting = len(measures) if len(measures) <= places else places - 1
            for number, measure in enumerate(measures[: fitting + 1]):
                cx = x + _PAD + (number % per_line) * (width + 3)
                cy = top + _PAD + (number // per_line) * (chip + 3)
                if number == fitting:
                    more = f"+{len(measures) - fitting}"
                    primitives.append(frame.label(cx, cy + chip / 2 + frame.size * 0.36, more, "text_secondary"))
                    break
                box = Rect(cx, cy, width, chip, None)
                primitives.extend(_chip(frame, measure, names[measure.id], box, is_round=not by_id))
                marks.append(Mark(cx, cy, width, chip, measure.id, _spoken(measure, frame), measure.explanation))
        top += height
    base = top + frame.size + 4
    for at, effort in enumerate(Effort):
        middle = left + column * (at + 0.5)
        primitives.append(frame.label(middle, base, effort.value, "text_secondary", Anchor.MIDDLE))
    base += frame.line
    primitives.append(frame.label(frame.width, base, frame.texts("charts.matrix.effort_axis"), "text", Anchor.END))
    bottom = base + frame.size * 0.4
    return frame.chart("matrix", bottom, primitives, _finding(shown, frame), _table(shown, frame), marks, ground)


def _lines(grid: Mapping[int, Mapping[Effort, Sequence[MeasureRow]]], per_line: int, most: float) -> Mapping[int, int]:
    """Return the lines of each row: what its fullest field needs; the tallest rows give way down to `most` in all."""
    lines = {
        impact: max(1, *(-(-len(each) // per_line) for each in fields.values())) for impact, fields in grid.items()
    }
    while sum(lines.values()) > max(most, len(lines)):
        lines[max(lines, key=lambda impact: lines[impact])] -= 1
    return lines


def _legend(frame: Frame, left: float, base: float, *, is_round: bool) -> Iterator[Primitive]:
    yield frame.label(0, base, frame.texts("charts.matrix.axis"))
    x = max(left, frame.text_width(frame.texts("charts.matrix.axis")) + 20)
    half = frame.size * 0.5
    yield Rect(x, base - half * 1.7, half * 2, half * 2, "accent")
    x += half * 2 + 5
    duty = frame.texts("charts.matrix.duty")
    yield frame.label(x, base, duty, "text_secondary")
    x += frame.text_width(duty) + 16
    if is_round:
        yield Circle(x + half, base - half * 0.7, half, "background", "accent", 1.2)
    else:
        yield Rect(x, base - half * 1.7, half * 2, half * 2, "background", "accent", 1.2)
    yield frame.label(x + half * 2 + 5, base, frame.texts("charts.matrix.benefit"), "text_secondary")


def _chip(frame: Frame, measure: MeasureRow, name: str, box: Rect, *, is_round: bool) -> Iterator[Primitive]:
    duty = measure.priority_class is PriorityClass.DUTY
    middle, base = box.x + box.width / 2, box.y + box.height / 2 + frame.size * 0.36
    if duty:
        yield Rect(box.x, box.y, box.width, box.height, "accent")
    elif is_round:
        yield Circle(middle, box.y + box.height / 2, box.height / 2 - 0.6, "background", "accent", 1.2)
    else:
        yield Rect(box.x + 0.6, box.y + 0.6, box.width - 1.2, box.height - 1.2, "background", "accent", 1.2)
    yield frame.label(middle, base, name, "on_accent" if duty else "text", Anchor.MIDDLE, bold=True)


def _spoken(measure: MeasureRow, frame: Frame) -> str:
    return frame.texts(
        "charts.matrix.spoken",
        number=measure.number,
        title=measure.title,
        impact=measure.impact_word,
        effort=measure.effort_word,
        kind=measure.class_word,
    )


def _finding(measures: Sequence[MeasureRow], frame: Frame) -> str:
    if not measures:
        return frame.texts("charts.matrix.none")
    light = [each for each in measures if each.impact >= 4 and each.effort in (Effort.XS, Effort.S, Effort.M)]
    return frame.texts.plural("charts.matrix.finding", len(light), total=len(measures))


def _table(measures: Sequence[MeasureRow], frame: Frame) -> tuple[tuple[str, ...], ...]:
    texts = frame.texts
    return (
        tuple(texts(f"charts.matrix.{each}") for each in ("number", "measure", "impact", "effort", "kind")),
        *((str(each.number), each.title, each.impact_word, each.effort_word, each.class_word) for each in measures),
    )
