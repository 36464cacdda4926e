"""Bullet list: where each dimension stands against its target and against last time."""

from collections.abc import Sequence
from fractions import Fraction

from reifegrad.report import format
from reifegrad.report.charts.frame import Frame
from reifegrad.report.charts.symbols import state_symbol
from reifegrad.report.model import DimensionRow, ReportModel, State
from reifegrad.report.primitives import Anchor, Chart, Circle, Line, Mark, Primitive, Rect

_GAP = 10.0
_LEAST_TRACK = 0.22
"""Share of the width that the track keeps."""
_LINES = 4
"""So many lines a name may take."""
_TICKS = (0, 25, 50, 75, 100)


def dimension_bullets(model: ReportModel, frame: Frame, *, by_gap: bool = True, dimension_id: str = "") -> Chart:
    """Return one row per dimension: bar for the index, line for the target, ring for the previous index.

    `dimension_id` leaves only this one. `by_gap` puts the largest gap first, dimensions without data last; else the
    order of the survey is kept. The axis always runs from 0 to 100.
    """
    rows = [each for each in model.dimensions if dimension_id in ("", each.id)]
    if by_gap:
        rows.sort(key=_gap_order)
    columns = _Columns(frame, rows)
    primitives: list[Primitive] = []
    marks: list[Mark] = []
    top = _head(primitives, frame, columns, rows)
    for row in rows:
        height = max(frame.line * len(columns.names[row.id]), frame.size * 1.9) + 8
        _row(primitives, frame, columns, row, top, height)
        marks.append(Mark(0, top, frame.width, height, row.id, _spoken(row, frame), row.explanation))
        top += height
    bottom = _axis(primitives, frame, columns, top)
    return frame.chart(
        "dimensions", bottom, primitives, _finding(rows, model.light_gap, frame), _table(rows, frame), marks
    )


def _gap_order(row: DimensionRow) -> tuple[bool, Fraction, Fraction, str]:
    return row.state is State.NO_DATA, -(row.gap or Fraction(0)), row.index or Fraction(0), row.id


class _Columns:
    """Where the columns stand: name, track, index, target, state."""

    def __init__(self, frame: Frame, rows: Sequence[DimensionRow]) -> None:
        texts = frame.texts
        self.symbol = frame.size * 1.25
        state = self.symbol + 5 + max(frame.widest(each.state_word for each in rows), frame.size)
        numbers = [_whole(each.index, frame) for each in rows], [_whole(each.target_index, frame) for each in rows]
        index = max(frame.widest(numbers[0], bold=True), frame.text_width(texts("charts.index")))
        target = max(frame.widest(numbers[1]), frame.text_width(texts("charts.target")))
        self.state = frame.width - state
        self.target_end = self.state - _GAP * 1.4
        self.index_end = self.target_end - target - _GAP
        self.track_end = self.index_end - index - _GAP * 1.4
        room = max(self.track_end - _GAP - frame.width * _LEAST_TRACK, 0.0)
        self.name_width = min(frame.width * 0.36, frame.widest([_name(each) for each in rows]) + 1, room)
        self.names = {each.id: self._lines(frame, each) for each in rows}
        self.track = self.name_width + _GAP

    def _lines(self, frame: Frame, row: DimensionRow) -> list[str]:
        """The name, and on a line of its own the word that the figure is provisional."""
        note = [frame.fit(row.index_note, self.name_width)] if _is_provisional(row) else []
        return [*frame.wrap(_name(row), self.name_width, _LINES), *note]

    def x(self, index: Fraction | int) -> float:
        return self.track + (self.track_end - self.track) * float(index) / 100


def _head(out: list[Primitive], frame: Frame, columns: _Columns, rows: Sequence[DimensionRow]) -> float:
    """Legend over the track and headings over the figures, on two lines where they would meet; returns the height."""
    texts = frame.texts
    base = frame.size
    legend: list[Primitive] = []
    previous = any(each.previous_index is not None for each in rows)
    end = _legend(legend, frame, columns.track, base, previous=previous)
    index_start = columns.index_end - frame.text_width(texts("charts.index"))
    if end > index_start - _GAP:
        legend.clear()
        _legend(legend, frame, 0, base, previous=previous)
        base += frame.line
    secondary = "text_secondary"
    out += legend
    out.append(frame.label(columns.index_end, base, texts("charts.index"), secondary, Anchor.END))
    out.append(frame.label(columns.target_end, base, texts("charts.target"), secondary, Anchor.END))
    return base + frame.size * 0.3 + 6


def _legend(out: list[Primitive], frame: Frame, x: float, base: float, *, previous: bool) -> float:
    """Say what bar, line and ring mean; returns where the legend ends."""
    middle = base - frame.size * 0.36
    out.append(Rect(x, middle - 3, 16, 6, "bullet_bar"))
    x = _said(out, frame, x + 20, base, frame.texts("charts.actual"))
    out.append(Line(x + 16, middle - 6, x + 16, middle + 6, "bullet_target", 3))
    x = _said(out, frame, x + 22, base, frame.texts("charts.target"))
    if previous:
        out.append(Circle(x + 18, middle, 3.5, "background", "bullet_target", 1.2))
        x = _said(out, frame, x + 26, base, frame.texts("charts.previous"))
    return x


def _said(out: list[Primitive], frame: Frame, x: float, base: float, text: str) -> float:
    out.append(frame.label(x, base, text, "text_secondary"))
    return x + frame.text_width(text)


def _row(out: list[Primitive], frame: Frame, columns: _Columns, row: DimensionRow, top: float, height: float) -> None:
    middle = top + height / 2
    base = middle + frame.size * 0.36
    lines = columns.names[row.id]
    first = base - frame.line / 2 * (len(lines) - 1)
    last = len(lines) - 1 if _is_provisional(row) else len(lines)
    for number, text in enumerate(lines):
        out.append(frame.label(0, first + frame.line * number, text, "text" if number < last else "text_secondary"))
    out.append(Rect(columns.track, middle - 8, columns.track_end - columns.track, 16, "bullet_high"))
    out.extend(Line(columns.x(tick), middle - 8, columns.x(tick), middle + 8, "background", 1) for tick in _TICKS[1:-1])
    if row.index is None:
        note = frame.fit(row.index_note, columns.track_end - columns.track - 12)
        out.append(frame.label(columns.track + 6, base, note, "text"))
    else:
        hatched = _is_provisional(row)
        out.append(
            Rect(columns.track, middle - 4, columns.x(row.index) - columns.track, 8, "bullet_bar", hatched=hatched)
        )
        if row.target_index is not None:
            x = columns.x(row.target_index)
            out.append(Line(x, middle - 8, x, middle + 8, "bullet_target", 3))
        if row.previous_index is not None:
            out.append(Circle(columns.x(row.previous_index), middle, 3.5, "background", "bullet_target", 1.2))
    out.append(frame.label(columns.index_end, base, _whole(row.index, frame), anchor=Anchor.END, bold=True))
    out.append(frame.label(columns.target_end, base, _whole(row.target_index, frame), anchor=Anchor.END))
    out.extend(state_symbol(row.state, columns.state, middle - columns.symbol / 2, columns.symbol))
    out.append(frame.label(columns.state + columns.symbol + 5, base, row.state_word))


def _axis(out: list[Primitive], frame: Frame, columns: _Columns, top: float) -> float:
    base = top + frame.size + 3
    room = columns.track_end - columns.track
    every = next(each for each in (1, 2, 4) if each == 4 or room * each / 4 > 1.6 * frame.text_width("100"))
    for tick in _TICKS[::every]:
        anchor = Anchor.START if tick == 0 else Anchor.END if tick == 100 else Anchor.MIDDLE
        out.append(frame.label(columns.x(tick), base, str(tick), "text_secondary", anchor))
    return base + frame.size * 0.4


def _is_provisional(row: DimensionRow) -> bool:
    """Whether there is a figure that rests on too few answers; the word for it stands beside it."""
    return row.index is not None and bool(row.index_note)


def _name(row: DimensionRow) -> str:
    return f"{row.id}\u00a0{row.title}"


def _whole(value: Fraction | None, frame: Frame) -> str:
    return frame.texts("none") if value is None else format.number(value, frame.language)


def _spoken(row: DimensionRow, frame: Frame) -> str:
    if row.index is None:
        return frame.texts("charts.row_absent", name=_name(row), reason=row.index_note)
    said = frame.texts(
        "charts.row",
        name=_name(row),
        index=_whole(row.index, frame),
        target=_whole(row.target_index, frame),
        state=row.state_word,
    )
    return f"{said}, {row.index_note}" if _is_provisional(row) else said


def _finding(rows: Sequence[DimensionRow], gap: str, frame: Frame) -> str:
    if len(rows) == 1:
        return f"{_spoken(rows[0], frame)}."
    rated = [each for each in rows if each.state is not State.NO_DATA]
    if not rated:
        return frame.texts("charts.bullets.none")
    act = sum(each.state is State.ACT for each in rated)
    on_target = sum(each.state is State.ON_TARGET for each in rated)
    if act:
        widest = max(rated, key=lambda each: each.gap or 0)
        return frame.texts.plural("charts.bullets.act", act, total=len(rows), name=_name(widest), gap=gap)
    if on_target == len(rows):
        return frame.texts("charts.bullets.all", total=len(rows))
    return frame.texts.plural("charts.bullets.on_target", on_target, total=len(rows), gap=gap)


def _table(rows: Sequence[DimensionRow], frame: Frame) -> tuple[tuple[str, ...], ...]:
    texts = frame.texts
    head = ("dimension", "index", "target", "previous", "gap", "state")
    return (
        tuple(texts(f"charts.{each}") for each in head),
        *(
            (
                _name(row),
                _whole(row.index, frame),
                _whole(row.target_index, frame),
                _whole(row.previous_index, frame),
                texts("none") if row.gap is None else format.number(row.gap, frame.language, 1),
                row.state_word,
            )
            for row in rows
        ),
    )
