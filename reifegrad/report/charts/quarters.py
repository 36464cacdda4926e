"""Person-days per quarter against the capacity."""

from collections.abc import Sequence

from reifegrad.report import format
from reifegrad.report.charts.frame import Frame
from reifegrad.report.model import Planned, QuarterRow
from reifegrad.report.primitives import Anchor, Chart, Line, Mark, Primitive, Rect


def quarter_load(model: Planned, frame: Frame, *, plot: float = 110.0) -> Chart:
    """Return one bar per quarter, duties solid at the bottom and benefits hatched above, under a line for the capacity.

    `plot` is the height of the tallest bar in points. The scale begins at 0 and ends at the highest load or capacity.
    """
    rows = model.quarters
    primitives: list[Primitive] = []
    marks: list[Mark] = []
    base = frame.size
    _legend(primitives, frame, base)
    head = base + frame.line + 10
    floor = head + plot
    highest = max((max(each.days, each.capacity) for each in rows), default=0) or 1
    left = frame.text_width(str(highest)) + 10
    column = (frame.width - left) / max(1, len(rows))
    bar = min(column * 0.62, 46.0)

    def y(days: int) -> float:
        return floor - plot * days / highest

    for days in sorted({0, highest}):
        primitives.append(frame.label(left - 6, y(days) + frame.size * 0.36, str(days), "text_secondary", Anchor.END))
    primitives.append(Line(left, floor, frame.width, floor, "border", 1))
    every = _every(frame, rows, column)
    for at, row in enumerate(rows):
        x = left + column * (at + 0.5)
        if row.duty_days:
            primitives.append(Rect(x - bar / 2, y(row.duty_days), bar, floor - y(row.duty_days), "bullet_bar"))
        if row.days > row.duty_days:
            top = y(row.days)
            primitives.append(
                Rect(x - bar / 2, top, bar, y(row.duty_days) - top, "ramp_2", "ramp_4", 0.8, hatched=True)
            )
        edge = column / 2
        primitives.append(Line(x - edge, y(row.capacity), x + edge, y(row.capacity), "bullet_target", 1.4, dashed=True))
        if at % every == 0:
            clear = y(row.days) - 4
            if abs(y(row.capacity) - y(row.days)) < frame.size + 4 and row.days <= row.capacity:
                clear = y(row.capacity) - 4
            primitives.append(frame.label(x, clear, str(row.days), anchor=Anchor.MIDDLE, bold=True))
            name = frame.texts("charts.quarters.short", number=row.quarter.number)
            primitives.append(frame.label(x, floor + frame.size + 4, name, "text_secondary", Anchor.MIDDLE))
        if at == 0 or row.quarter.number == 1:
            year_base = floor + frame.size + 4 + frame.line
            room = frame.text_width(str(row.quarter.year))
            if at == 0 and len(rows) > 1 and rows[1].quarter.number == 1 and room > column - 6:
                continue
            primitives.append(frame.label(x, year_base, str(row.quarter.year), "text", Anchor.MIDDLE, bold=True))
        marks.append(Mark(x - column / 2, head, column, plot, str(row.quarter), _spoken(row, frame)))
    bottom = floor + frame.size + 4 + frame.line + frame.size * 0.5
    return frame.chart("quarters", bottom, primitives, _finding(rows, frame), _table(rows, frame), marks)


def _every(frame: Frame, rows: Sequence[QuarterRow], column: float) -> int:
    """Label every n-th quarter, so that labels keep a distance."""
    texts = [str(each.days) for each in rows] + [frame.texts("charts.quarters.short", number=4)]
    return max(1, -(-int(frame.widest(texts, bold=True) + 5) // max(1, int(column))))


def _legend(out: list[Primitive], frame: Frame, base: float) -> None:
    chip, x = frame.size, 0.0
    for key in ("duty", "benefit", "capacity"):
        if key == "capacity":
            out.append(
                Line(x, base - chip * 0.35, x + chip * 1.6, base - chip * 0.35, "bullet_target", 1.4, dashed=True)
            )
            width = chip * 1.6
        else:
            solid = key == "duty"
            out.append(
                Rect(x, base - chip * 0.84, chip, chip, "bullet_bar")
                if solid
                else Rect(x, base - chip * 0.84, chip, chip, "ramp_2", "ramp_4", 0.8, hatched=True)
            )
            width = chip
        text = frame.texts(f"charts.quarters.{key}")
        out.append(frame.label(x + width + 5, base, text, "text_secondary"))
        x += width + 5 + frame.text_width(text) + 18


def _spoken(row: QuarterRow, frame: Frame) -> str:
    return frame.texts(
        "charts.quarters.spoken",
        quarter=format.quarter(row.quarter, frame.language),
        days=row.days,
        duty=row.duty_days,
        capacity=row.capacity,
    )


def _finding(rows: Sequence[QuarterRow], frame: Frame) -> str:
    if not rows:
        return frame.texts("charts.quarters.none")
    over = sum(each.days > each.capacity for each in rows)
    if over:
        return frame.texts.plural("charts.quarters.over", over)
    last = format.quarter(rows[-1].quarter, frame.language)
    return frame.texts("charts.quarters.within", days=sum(each.days for each in rows), last=last)


def _table(rows: Sequence[QuarterRow], frame: Frame) -> tuple[tuple[str, ...], ...]:
    head = ("quarter", "days", "duty_days", "capacity")
    return (
        tuple(frame.texts(f"charts.quarters.{each}") for each in head),
        *(
            (format.quarter(each.quarter, frame.language), str(each.days), str(each.duty_days), str(each.capacity))
            for each in rows
        ),
    )
