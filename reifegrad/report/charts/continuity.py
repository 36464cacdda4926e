"""Bars: how far each process runs digitally from end to end, with the median of all."""

from collections.abc import Sequence

from reifegrad.report.charts.frame import Frame
from reifegrad.report.primitives import Anchor, Chart, Line, Mark, Primitive, Rect
from reifegrad.report.process_model import ProcessRow, ProcessSection

_GAP = 10.0
_NAME_SHARE = 0.4
_LINES = 2
_BAR = 10.0


def continuity_bars(section: ProcessSection, frame: Frame, *, start: int = 0, most: int | None = None) -> Chart:
    """Return one bar per process from 0 to 100 percent, the lowest first, those without a figure last.

    A line over all bars stands at the median. `start` and `most` choose some of the rows, for pages.
    """
    rows = sorted(section.processes, key=lambda each: (each.continuity.value is None, each.continuity.value or 0))
    shown = rows[start:][:most]
    names = min(frame.width * _NAME_SHARE, frame.widest(each.name for each in shown) + 1)
    left = names + _GAP
    right = frame.width - frame.widest([each.continuity.text for each in shown], bold=True) - _GAP
    primitives: list[Primitive] = []
    marks: list[Mark] = []
    top = _legend(primitives, frame, section) + 6
    start_of_bars = top
    for row in shown:
        lines = frame.wrap(row.name, names, _LINES)
        height = frame.line * len(lines) + 8
        centre = top + height / 2
        base = centre + frame.size * 0.36
        first = base - frame.line / 2 * (len(lines) - 1)
        primitives.extend(frame.label(0, first + frame.line * at, line) for at, line in enumerate(lines))
        primitives.append(Rect(left, centre - _BAR / 2, right - left, _BAR, "bullet_high"))
        if row.continuity.value is not None:
            width = (right - left) * float(row.continuity.value) / 100
            primitives.append(Rect(left, centre - _BAR / 2, width, _BAR, "bullet_bar"))
        word = row.continuity.text
        primitives.append(
            frame.label(frame.width, base, word, anchor=Anchor.END, bold=row.continuity.value is not None)
        )
        spoken = f"{row.name}: {row.continuity.full}"
        marks.append(Mark(0, top, frame.width, height, row.id, spoken, row.continuity.explanation))
        top += height
    if section.continuity.value is not None:
        x = left + (right - left) * float(section.continuity.value) / 100
        primitives.append(Line(x, start_of_bars, x, top, "bullet_target", 2, dashed=True))
    return frame.chart("continuity", top + 2, primitives, _finding(section, frame), _table(rows, frame), marks)


def _legend(out: list[Primitive], frame: Frame, section: ProcessSection) -> float:
    if section.continuity.value is None:
        return 0.0
    base = frame.size
    out.append(Line(0, base - frame.size * 0.36, 16, base - frame.size * 0.36, "bullet_target", 2, dashed=True))
    text = frame.texts("charts.continuity.median", value=section.continuity.text)
    out.append(frame.label(21, base, frame.fit(text, frame.width - 21), "text_secondary"))
    return base


def _finding(section: ProcessSection, frame: Frame) -> str:
    if section.continuity.value is None:
        return frame.texts("charts.continuity.none")
    return frame.texts("charts.continuity.finding", value=section.continuity.text)


def _table(rows: Sequence[ProcessRow], frame: Frame) -> tuple[tuple[str, ...], ...]:
    head = (frame.texts("charts.attributes.process"), frame.texts("charts.continuity.column"))
    return (head, *((each.name, each.continuity.full) for each in rows))
