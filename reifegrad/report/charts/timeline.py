"""When which measure is at work: bars over quarters."""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date

from reifegrad.domain.plan import PriorityClass, Quarter
from reifegrad.report import format
from reifegrad.report.charts.frame import Frame
from reifegrad.report.model import MeasureRow, Planned
from reifegrad.report.primitives import Anchor, Chart, Field, Label, Line, Mark, Polygon, Primitive, Rect

_NAMES = 0.36
"""Share of the width for numbers and titles."""
_WAITING = 4
"""So many quarters lie between today and the plan at most for a line for today."""
_GAP = 5.0


def plan_timeline(model: Planned, frame: Frame, today: date) -> Chart:
    """Return one row per open measure, in the order in which they begin, with a line for `today` if it is near.

    Duties are solid, benefits hatched; a small square marks the day that a measure is due, a star a quarter that a
    person chose. Measures without quarters stand last, with words in place of a bar. The fields of the chart are the
    quarters, from their heads to the last row.
    """
    rows = sorted(
        (each for each in model.measures if not each.status.is_closed),
        key=lambda each: (each.quarters[:1] or (Quarter(9999, 4),), each.number),
    )
    scale = _Scale(frame, rows, today)
    primitives: list[Primitive] = []
    marks: list[Mark] = []
    top = _head(primitives, frame, scale)
    height = frame.line + 2 * _GAP
    primitives += [Rect(0, top + at * height, frame.width, height, "panel") for at in range(1, len(rows), 2)]
    bottom = top + len(rows) * height
    shapes: list[Primitive] = []
    words: list[Rect] = []
    for at, row in enumerate(rows):
        y = top + at * height
        for shape in _row(frame, scale, row, y, height):
            shapes.append(shape)
            if isinstance(shape, Label) and shape.x >= scale.left:
                words.append(Rect(shape.x - 3, y, frame.text_width(shape.text) + 6, height, None))
        marks.append(Mark(0, y, frame.width, height, row.id, _spoken(row, frame), row.explanation))
    primitives += [*_grid(scale, top - 4, bottom, words), *shapes]
    if (now := scale.x_of(today)) is not None:
        primitives.append(Line(now, top - 4, now, bottom, "bullet_target", 1.6, dashed=True))
        word = frame.texts("charts.timeline.today")
        half = frame.text_width(word, bold=True) / 2
        x = min(max(now, scale.left + half), frame.width - half)
        primitives.append(frame.label(x, frame.size, word, anchor=Anchor.MIDDLE, bold=True))
    fields = [Field(scale.at(each), top, scale.column, bottom - top, str(each)) for each in scale.quarters]
    return frame.chart("timeline", bottom + _GAP, primitives, _finding(rows, frame), _table(rows, frame), marks, fields)


class _Scale:
    """Quarters from left to right."""

    def __init__(self, frame: Frame, rows: Sequence[MeasureRow], today: date) -> None:
        used = [quarter for each in rows for quarter in each.quarters]
        first, last = min(used, default=Quarter.of(today)), max(used, default=Quarter.of(today))
        now = Quarter.of(today)
        if now < first <= now.plus(_WAITING):
            first = now
        count = (last.year - first.year) * 4 + last.number - first.number + 1
        self.quarters = tuple(first.plus(at) for at in range(count))
        self.left = frame.width * _NAMES
        self.column = (frame.width - self.left) / count

    def at(self, quarter: Quarter) -> float:
        """The left edge of a quarter."""
        first = self.quarters[0]
        return self.left + self.column * ((quarter.year - first.year) * 4 + quarter.number - first.number)

    def x_of(self, day: date) -> float | None:
        """Where a day lies; None outside of the picture."""
        quarter = Quarter.of(day)
        if not self.quarters[0] <= quarter <= self.quarters[-1]:
            return None
        return self.at(quarter) + self.column * passed(day)


def passed(day: date) -> float:
    """Share of its quarter, from 0 to below 1, that has passed when a day begins; every month counts a third."""
    return ((day.month - 1) % 3 + (day.day - 1) / monthrange(day.year, day.month)[1]) / 3


def _grid(scale: _Scale, top: float, bottom: float, words: Sequence[Rect]) -> Iterator[Primitive]:
    """A line between quarters, broken where it would cross words; those between years are darker."""
    for at in range(len(scale.quarters) + 1):
        year = at == len(scale.quarters) or scale.quarters[at].number == 1
        x, y = scale.left + at * scale.column, top
        for each in words:
            if each.x < x < each.x + each.width:
                yield Line(x, y, x, each.y, "border" if year else "divider", 0.8)
                y = each.y + each.height
        yield Line(x, y, x, bottom, "border" if year else "divider", 0.8)


def _head(out: list[Primitive], frame: Frame, scale: _Scale) -> float:
    """Years above quarters, if there is room for these, below the line for "today"; returns where the rows begin."""
    years, names = frame.size * 2 + 5, frame.size * 3 + 10
    short = [frame.texts("charts.quarters.short", number=each.number) for each in scale.quarters]
    has_names = frame.widest(short) + 4 <= max(1, int(scale.column))
    free = scale.left  # where the next year may stand; some are left out where they are narrower than their number
    for at, quarter in enumerate(scale.quarters):
        x = scale.left + scale.column * at
        year = str(quarter.year)
        right = x + 3 + frame.text_width(year, bold=True)
        end = x + (5 - quarter.number) * scale.column
        if at == 0 and right > end:  # the rest of a year may be narrower than its number, which then begins before it
            out.append(frame.label(end - 3, years, year, anchor=Anchor.END, bold=True))
            free = end
        elif (at == 0 or quarter.number == 1) and x >= free and right <= frame.width:
            out.append(frame.label(x + 3, years, year, bold=True))
            free = right
        if has_names:
            out.append(frame.label(x + scale.column / 2, names, short[at], "text_secondary", Anchor.MIDDLE))
    return (names if has_names else years) + 6


def _row(frame: Frame, scale: _Scale, row: MeasureRow, y: float, height: float) -> Iterator[Primitive]:
    base = y + height / 2 + frame.size * 0.36
    name = f"{row.id}  "
    indent = frame.text_width(name, bold=True)
    yield frame.label(2, base, row.id, bold=True)
    yield frame.label(2 + indent, base, frame.fit(row.title, scale.left - indent - 10), "text")
    if not row.quarters:
        words = frame.fit(frame.texts("charts.timeline.unplanned"), frame.width - scale.left - 8)
        yield frame.label(scale.left + 6, base, words, "text_secondary")
        return
    x, right = scale.at(row.quarters[0]) + 1, scale.at(row.quarters[-1]) + scale.column - 1
    bar = frame.line
    if row.priority_class is PriorityClass.DUTY:
        yield Rect(x, y + _GAP, right - x, bar, "bullet_bar")
    else:
        yield Rect(x, y + _GAP, right - x, bar, "ramp_2", "ramp_4", 0.8, hatched=True)
    due, half = scale.x_of(row.due) if row.due else None, frame.size * 0.38
    if due is not None:
        middle = y + height / 2
        corners = ((due, middle - half), (due + half, middle), (due, middle + half), (due - half, middle))
        yield Polygon(corners, "background", "bullet_target", 1.4)
    yield from _words(frame, scale, row, base, (x, right), None if due is None else (due - half, due + half))


def _words(
    frame: Frame,
    scale: _Scale,
    row: MeasureRow,
    base: float,
    bar: tuple[float, float],
    due: tuple[float, float] | None,
) -> Iterator[Primitive]:
    """Days and who is responsible, where there is room: behind the bar, else before it; clear of the due date."""
    days = frame.texts("charts.timeline.days", days=row.person_days) + (" *" if row.is_moved else "")
    for text in (" · ".join(filter(None, (days, row.responsible))), days):
        width = frame.text_width(text)
        after, before = bar[1] + 6, bar[0] - 6 - width
        if due and due[0] < after + width and due[1] > after - 6:
            after = due[1] + 6
        if due and due[0] < before + width + 6 and due[1] > before:
            before = due[0] - 6 - width
        for x in (after, before):
            if scale.left <= x <= frame.width - width:
                yield frame.label(x, base, text, "text_secondary")
                return


def _spoken(row: MeasureRow, frame: Frame) -> str:
    key = "spoken" if row.quarters else "spoken_unplanned"
    return frame.texts(
        f"charts.timeline.{key}",
        id=row.id,
        title=row.title,
        first=format.quarter(row.quarters[0], frame.language) if row.quarters else "",
        last=format.quarter(row.quarters[-1], frame.language) if row.quarters else "",
        days=row.person_days,
    )


def _finding(rows: Sequence[MeasureRow], frame: Frame) -> str:
    planned = [each for each in rows if each.quarters]
    if not planned:
        return frame.texts("charts.quarters.none")
    return frame.texts.plural(
        "charts.timeline.finding",
        len(planned),
        first=format.quarter(min(each.quarters[0] for each in planned), frame.language),
        last=format.quarter(max(each.quarters[-1] for each in planned), frame.language),
    )


def _table(rows: Sequence[MeasureRow], frame: Frame) -> tuple[tuple[str, ...], ...]:
    texts, language = frame.texts, frame.language

    def ends(row: MeasureRow) -> tuple[str, str]:
        if not row.quarters:
            return texts("none"), texts("none")
        return format.quarter(row.quarters[0], language), format.quarter(row.quarters[-1], language)

    return (
        tuple(texts(f"charts.timeline.{each}") for each in ("number", "measure", "first", "last", "days_head", "who")),
        *((each.id, each.title, *ends(each), str(each.person_days), each.responsible) for each in rows),
    )
