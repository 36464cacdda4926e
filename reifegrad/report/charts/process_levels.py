"""Bars: how many processes stand on each level."""

from reifegrad.report import format, tokens
from reifegrad.report.charts.frame import Frame
from reifegrad.report.primitives import Anchor, Chart, Line, Mark, Primitive, Rect
from reifegrad.report.process_model import ProcessSection

_BAR = 15.0
_ROW = 22.0
_GAP = 10.0


def process_levels(section: ProcessSection, frame: Frame) -> Chart:
    """Return one bar per level, the highest on top, and one for processes without a level; a line marks the target.

    No mean is shown: levels are steps, not amounts.
    """
    texts = frame.texts
    rows = [
        (str(value), texts("charts.process_levels.row", level=value, name=name), count)
        for value, name, _, count in reversed(section.levels)
    ]
    if section.not_rated:
        rows.append(("", texts("charts.process_levels.not_rated"), section.not_rated))
    counts = [format.number(count, frame.language) for *_, count in rows]
    left = min(frame.widest([name for _, name, _ in rows]) + _GAP, frame.width * 0.4)
    room = frame.width - left - frame.widest(counts, bold=True) - 6
    most = max((count for *_, count in rows), default=0) or 1
    primitives: list[Primitive] = []
    marks: list[Mark] = []
    top = 2.0
    for at, ((id, name, count), text) in enumerate(zip(rows, counts, strict=True)):
        base = top + _ROW / 2 + frame.size * 0.36
        primitives.append(frame.label(0, base, frame.fit(name, left - _GAP)))
        bar = top + (_ROW - _BAR) / 2
        if count:
            fill = tokens.ramp(len(section.levels) - 1 - at, len(section.levels))[0] if id else "background"
            primitives.append(Rect(left, bar, room * count / most, _BAR, fill, "border", 0.8, hatched=not id))
        primitives.append(frame.label(left + room * count / most + 6, base, text, bold=True))
        spoken = texts("charts.process_levels.spoken", name=name, count=text)
        why = texts("charts.process_levels.explained", count=text, total=len(section.processes))
        marks.append(Mark(0, top, frame.width, _ROW, id, spoken, why))
        top += _ROW
        if id == str(section.target):
            primitives.append(Line(0, top, frame.width, top, "outline", 1, dashed=True))
            word = texts("charts.process_levels.target")
            primitives.append(frame.label(frame.width, top - 4, word, "text_secondary", Anchor.END))
    primitives.append(Line(left, 2, left, top, "border", 1))
    return frame.chart("processes", top + 2, primitives, _finding(section, frame), _table(section, frame), marks)


def _finding(section: ProcessSection, frame: Frame) -> str:
    counts = {value: count for value, _, _, count in section.levels if count}
    rated = sum(counts.values())
    if not rated:
        return frame.texts("charts.process_levels.none")
    most = max(counts.values())
    if rated > 1 and sum(count == most for count in counts.values()) > 1:
        levels = format.listed(map(str, counts), frame.texts("and"))
        return frame.texts("charts.process_levels.even", count=rated, levels=levels)
    level = next(value for value, count in counts.items() if count == most)
    return frame.texts.plural("charts.process_levels.finding", rated, level=level, most=most)


def _table(section: ProcessSection, frame: Frame) -> tuple[tuple[str, ...], ...]:
    texts = frame.texts
    rows = [(f"{value} {name}", str(count)) for value, name, _, count in section.levels]
    if section.not_rated:
        rows.append((texts("charts.process_levels.not_rated"), str(section.not_rated)))
    return ((texts("charts.process_levels.level"), texts("charts.process_levels.processes")), *rows)
