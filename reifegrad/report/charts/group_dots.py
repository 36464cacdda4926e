"""Dot plot: where the groups stand in each dimension, on one axis from 0 to 100."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import compress

from reifegrad.report.charts.frame import Frame
from reifegrad.report.primitives import Anchor, Chart, Circle, Line, Mark, Polygon, Primitive, Rect
from reifegrad.report.staff_model import GroupingTable, StaffSection
from reifegrad.report.told import Told

_SERIES = 5
"""So many groups have a mark of their own; more are drawn alike, and the ends of each row are named."""
_GAP = 10.0
_LINES = 2
_RADIUS = 3.8
_STEP = 2.6
"""Points by which the marks of one row are set off from each other, so that equal figures stay visible."""
_TICKS = (0, 25, 50, 75, 100)


_Figure = tuple[int, str, Told]
"""(place of the group, its name, figure) of one that is told."""


@dataclass(frozen=True, slots=True)
class _Row:
    id: str
    title: str
    total: Fraction | None
    figures: tuple[_Figure, ...]
    ends: tuple[_Figure, _Figure] | None
    """The lowest figure and the highest one; None without any."""
    spread: Fraction
    """How far the ends lie apart; -1 if there are none to compare."""


def group_dots(section: StaffSection, table: GroupingTable, frame: Frame, *, dimension_id: str = "") -> Chart:
    """Return one row for the index and one per dimension, the widest spread first; a stroke shows the index of all.

    `dimension_id` leaves only this one below the index.

    Figures that are not told have no mark; the table says so.
    """
    overall, *dimensions = _rows(section, table, frame)
    rows = [overall, *(each for each in dimensions if dimension_id in ("", each.id))]
    many = len(table.groups) > _SERIES
    name_width = min(frame.width * 0.34, frame.widest([each.title for each in rows]) + 1)
    track = _Track(name_width + _GAP + _RADIUS, frame.width - _RADIUS - 2)
    primitives: list[Primitive] = []
    marks: list[Mark] = []
    top = _legend(primitives, frame, () if many else [each.name for each in table.groups])
    names = [frame.wrap(each.title, name_width, _LINES) for each in rows]
    marked = 2 * _RADIUS if many else frame.size + _STEP * len(table.groups)
    height = max(frame.line * max(map(len, names)), marked) + (8 if many else 4)
    for row, lines in zip(rows, names, strict=True):
        centre = top + height / 2
        base = centre + frame.size * 0.36
        start = base - frame.line / 2 * (len(lines) - 1)
        primitives.extend(frame.label(0, start + frame.line * at, line) for at, line in enumerate(lines))
        if not many:
            primitives.append(Line(track.left, centre, track.right, centre, "divider", 1))
        elif row.ends:
            start, end = (track.x(each[2].value or 0) for each in row.ends)
            primitives.append(Line(start, centre, end, centre, "border", 1.2))
        primitives.extend(Line(track.x(at), top, track.x(at), top + height, "divider", 0.6) for at in _TICKS)
        if row.total is not None:
            primitives.append(
                Line(track.x(row.total), top + 2, track.x(row.total), top + height - 2, "bullet_target", 2)
            )
        for place, _, told in row.figures:
            offset = 0.0 if many else (place - (len(table.groups) - 1) / 2) * _STEP
            primitives.append(_mark(0 if many else place, track.x(told.value or 0), centre + offset, many=many))
        if many and row.ends and row.spread > 0:
            primitives.extend(_ends(row.ends, frame, track, base))
        marks.append(Mark(0, top, frame.width, height, row.id, _spoken(row, frame), _explained(row)))
        top += height
    for tick in _TICKS:
        anchor = Anchor.START if tick == 0 else Anchor.END if tick == _TICKS[-1] else Anchor.MIDDLE
        primitives.append(frame.label(track.x(tick), top + frame.size + 2, str(tick), "text_secondary", anchor))
    bottom = top + frame.size * 1.5 + 2
    id = f"groups/{table.attribute_id}"
    shown = _table(section, table, frame, dimension_id)
    return frame.chart(id, bottom, primitives, _finding(rows, frame), shown, marks)


@dataclass(frozen=True, slots=True)
class _Track:
    left: float
    right: float

    def x(self, value: Fraction | int) -> float:
        return self.left + (self.right - self.left) * float(value) / 100


def _rows(section: StaffSection, table: GroupingTable, frame: Frame) -> list[_Row]:
    def row(id: str, title: str, total: Fraction | None, figures: Iterable[Told]) -> _Row:
        pairs = enumerate(zip(table.groups, figures, strict=True))
        told = tuple((at, group.name, each) for at, (group, each) in pairs if each.value is not None)
        return _row(id, title, total, told)

    all_groups = (each.index for each in table.groups)
    overall = row("", frame.texts("charts.dots.all"), section.index.value, all_groups)
    rows = [
        row(each.id, f"{each.id} {each.title}", each.index.value, (group.figures[at].index for group in table.groups))
        for at, each in enumerate(section.dimensions)
    ]
    return [overall, *sorted(rows, key=lambda each: -each.spread)]


def _row(id: str, title: str, total: Fraction | None, figures: tuple[_Figure, ...]) -> _Row:
    if not figures:
        return _Row(id, title, total, figures, None, Fraction(-1))
    ordered = sorted(figures, key=lambda each: (each[2].value or 0, each[0]))
    low, high = ordered[0], ordered[-1]
    spread = (high[2].value or Fraction(0)) - (low[2].value or Fraction(0))
    return _Row(id, title, total, figures, (low, high), spread if len(figures) > 1 else Fraction(-1))


def _mark(series: int, x: float, y: float, *, many: bool) -> Primitive:
    """The mark of a series; each has its own shape, so that colour is not needed to tell them apart."""
    if many:
        return Circle(x, y, _RADIUS, "bullet_high", "text_secondary", 1.1)
    fill, r = f"series_{series + 1}", _RADIUS
    match series:
        case 0:
            return Circle(x, y, r, fill, "background", 0.6)
        case 1:
            return Rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8, fill, "background", 0.6)
        case 2:
            return Polygon(((x, y - r * 1.1), (x + r * 1.1, y + r * 0.9), (x - r * 1.1, y + r * 0.9)), fill)
        case 3:
            return Polygon(((x, y - r * 1.25), (x + r * 1.25, y), (x, y + r * 1.25), (x - r * 1.25, y)), fill)
        case _:
            arm = r * 0.42
            points = (
                (x - arm, y - r), (x + arm, y - r), (x + arm, y - arm), (x + r, y - arm), (x + r, y + arm),
                (x + arm, y + arm), (x + arm, y + r), (x - arm, y + r), (x - arm, y + arm), (x - r, y + arm),
                (x - r, y - arm), (x - arm, y - arm),
            )  # fmt: skip
            return Polygon(points, fill)


def _legend(out: list[Primitive], frame: Frame, names: Sequence[str]) -> float:
    """What the stroke and the marks mean, in as many lines as needed; returns where the rows begin."""
    base = frame.size
    middle = base - frame.size * 0.36
    out.append(Line(3, middle - 6, 3, middle + 6, "bullet_target", 2))
    entries = [
        (-1, frame.texts("charts.dots.total")),
        *(list(enumerate(names)) or [(0, frame.texts("charts.dots.group"))]),
    ]
    x = 0.0
    for series, name in entries:
        text = frame.fit(name, frame.width - 14)
        width = 12 + frame.text_width(text)
        if x and x + width > frame.width:
            x, base = 0.0, base + frame.line + 2
        if series >= 0:
            out.append(_mark(series, x + 4, base - frame.size * 0.36, many=not names))
        out.append(frame.label(x + 12, base, text, "text_secondary"))
        x += width + 16
    return base + frame.size * 0.3 + 7


def _ends(ends: tuple[_Figure, _Figure], frame: Frame, track: "_Track", base: float) -> Iterator[Primitive]:
    """The names of the lowest and of the highest group beside their marks, as far as there is room."""
    (_, low, least), (_, high, most) = ends
    start, end = (track.x(each.value or Fraction(0)) for each in (least, most))
    gap = _RADIUS + 4
    if text := frame.fit(low, start - gap - track.left + _RADIUS):
        yield frame.label(start - gap, base, text, "text_secondary", Anchor.END)
    if text := frame.fit(high, track.right - end - gap + _RADIUS):
        yield frame.label(end + gap, base, text, "text_secondary")


def _spoken(row: _Row, frame: Frame) -> str:
    if not row.figures:
        return frame.texts("charts.row_absent", name=row.title, reason=frame.texts("charts.dots.none"))
    figures = ", ".join(f"{name} {told.text}" for _, name, told in row.figures)
    return frame.texts("charts.dots.row", name=row.title, figures=figures)


def _explained(row: _Row) -> str:
    return "\n".join(f"{name}: {told.explanation}" for _, name, told in row.figures if told.explanation)


def _finding(rows: Sequence[_Row], frame: Frame) -> str:
    for row in rows[1:]:
        if row.ends and row.spread >= 0:
            (_, low, least), (_, high, most) = row.ends
            names = {"name": row.title, "low": low, "high": high}
            return frame.texts("charts.dots.finding", least=least.text, most=most.text, **names)
    return frame.texts("charts.dots.none")


def _table(section: StaffSection, table: GroupingTable, frame: Frame, dimension_id: str) -> tuple[tuple[str, ...], ...]:
    is_shown = [dimension_id in ("", each.id) for each in section.dimensions]
    none = frame.texts("none")
    head = (table.label, frame.texts("charts.spread.n"), frame.texts("charts.index"))
    return (
        (*head, *compress((each.id for each in section.dimensions), is_shown)),
        *(
            (
                each.name,
                none if each.n is None else str(each.n),
                each.index.text,
                *compress((one.index.text for one in each.figures), is_shown),
            )
            for each in table.groups
        ),
    )
