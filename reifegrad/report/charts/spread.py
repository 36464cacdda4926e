"""Diverging bars: how people answered, unfavourable to the left, favourable to the right of one common middle."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from reifegrad.report import format
from reifegrad.report.charts.frame import Frame
from reifegrad.report.primitives import Anchor, Chart, Line, Mark, Primitive, Rect
from reifegrad.report.staff_model import Answered, StaffSection
from reifegrad.report.told import Told

_BAR = 16.0
_GAP = 10.0
_LINES = 2
_SIDES = ("unfavourable", "neutral", "favourable")
"""From left to right; also the names of the colours and of the wording."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A dimension or a question."""

    id: str
    title: str
    n: int | None
    answered: Answered
    note: str


def answer_spread(
    section: StaffSection, frame: Frame, *, dimension_id: str = "", whole: bool = False, stacked: bool = False
) -> Chart:
    """Return one bar per dimension, or per question of one, in the order of the survey.

    `whole` has one bar for the dimension that is named instead of one per question.
    Neutral answers lie half on either side of the middle. The bars share one scale (Heiberger and Robbins 2014:
    diverging stacked bars). What is not told says so. `stacked` has all bars begin at the left and reach to the right.
    """
    rows = _rows(section, dimension_id, whole=whole)
    names = [f"{each.id} {each.title}" for each in rows]
    name_width = min(frame.width * 0.36, frame.widest(names) + 1)
    left = name_width + _GAP
    right = frame.width - frame.widest([_people(each, frame) for each in rows]) - _GAP
    told = [each for each in rows if _is_told(each)]
    reach = [max((_reach(each, side) for each in told), default=Fraction(0)) for side in (0, 1)]
    if stacked:
        reach = [Fraction(0), Fraction(1)]
    scale = (right - left) / float(sum(reach) or 1)
    middle = left + float(reach[0]) * scale
    primitives: list[Primitive] = []
    marks: list[Mark] = []
    top = _legend(primitives, frame, left)
    for row, name in zip(rows, names, strict=True):
        lines = frame.wrap(name, name_width, _LINES)
        height = max(frame.line * len(lines), _BAR) + 7
        centre = top + height / 2
        base = centre + frame.size * 0.36
        start = base - frame.line / 2 * (len(lines) - 1)
        primitives.extend(frame.label(0, start + frame.line * at, line) for at, line in enumerate(lines))
        if _is_told(row) and not stacked:
            primitives.append(Line(middle, top, middle, top + height, "outline", 1))
        begin = left if stacked else middle - float(_reach(row, 0)) * scale
        _bar(primitives, frame, row, (left, begin, right), centre, scale)
        primitives.append(frame.label(frame.width, base, _people(row, frame), "text_secondary", Anchor.END))
        marks.append(Mark(0, top, frame.width, height, row.id, _spoken(row, frame), _explained(row)))
        top += height
    id = f"answers/{dimension_id}" if dimension_id and not whole else "answers"
    return frame.chart(id, top + 2, primitives, _finding(rows, frame), _table(rows, frame), marks)


def _rows(section: StaffSection, dimension_id: str, *, whole: bool) -> list[_Row]:
    found = [each for each in section.dimensions if dimension_id in ("", each.id)]
    if whole or not dimension_id:
        return [_Row(each.id, each.title, each.n, each.answered, each.note) for each in found]
    items = (item for each in found for item in each.items)
    return [_Row(each.question_id, each.topic, each.n, each.answered, each.note) for each in items]


def _is_told(row: _Row) -> bool:
    """Whether the whole spread is, and not the favourable answers alone."""
    return all(_part(row, each).value is not None for each in _SIDES)


def _reach(row: _Row, side: int) -> Fraction:
    """The share to the left or right of the middle."""
    parts = [_part(row, each).value or Fraction(0) for each in _SIDES]
    return parts[side * 2] + parts[1] / 2


def _part(row: _Row, side: str) -> Told:
    part: Told = getattr(row.answered, side)
    return part


def _bar(
    out: list[Primitive],
    frame: Frame,
    row: _Row,
    bounds: tuple[float, float, float],
    centre: float,
    scale: float,
) -> None:
    left, begin, right = bounds
    base = centre + frame.size * 0.36
    parts = [_part(row, each) for each in _SIDES]
    if not _is_told(row):
        out.append(frame.label(left, base, frame.fit(_note(row, frame), right - left), "text_secondary"))
        return
    x = begin
    for side, part in zip(_SIDES, parts, strict=True):
        width = float(part.value or 0) * scale
        if not width:
            continue
        out.append(Rect(x, centre - _BAR / 2, width, _BAR, side, "background", 0.8))
        if frame.text_width(part.text, bold=True) + 4 <= width:
            out.append(frame.label(x + width / 2, base, part.text, f"on_{side}", Anchor.MIDDLE, bold=True))
        x += width


def _note(row: _Row, frame: Frame) -> str:
    """What stands in place of a bar: the favourable answers where only these are told, else why nothing is."""
    favourable = row.answered.favourable
    if favourable.value is not None:
        return frame.texts("charts.spread.only", favourable=favourable.text)
    return row.note or favourable.full


def _legend(out: list[Primitive], frame: Frame, left: float) -> float:
    words = [frame.texts(f"charts.spread.{each}") for each in _SIDES]
    chip = frame.size
    total = sum(chip + 5 + frame.text_width(each) for each in words) + 16 * (len(words) - 1)
    x = left if left + total <= frame.width else 0.0
    for side, word in zip(_SIDES, words, strict=True):
        out.append(Rect(x, 0, chip, chip, side, "border", 0.8))
        out.append(frame.label(x + chip + 5, chip * 0.86, word, "text_secondary"))
        x += chip + 5 + frame.text_width(word) + 16
    return chip + 8


def _people(row: _Row, frame: Frame) -> str:
    return frame.texts("none") if row.n is None else frame.texts("charts.spread.people", count=_count(row.n, frame))


def _count(people: int, frame: Frame) -> str:
    return format.number(people, frame.language)


def _spoken(row: _Row, frame: Frame) -> str:
    if row.answered.favourable.value is None:
        return frame.texts("charts.row_absent", name=row.title, reason=row.note or row.answered.favourable.full)
    parts = {each: _part(row, each).text for each in _SIDES}
    return frame.texts("charts.spread.row", name=row.title, **parts)


def _explained(row: _Row) -> str:
    return "\n".join(filter(None, (_part(row, each).explanation for each in reversed(_SIDES) if _is_told(row))))


def _finding(rows: Sequence[_Row], frame: Frame) -> str:
    told = [(each.answered.favourable.value, each) for each in rows if each.answered.favourable.value is not None]
    if not told:
        return frame.texts("charts.spread.none")
    low, high = (pick(told, key=lambda each: each[0])[1] for pick in (min, max))
    most, least = high.answered.favourable.text, low.answered.favourable.text
    if len(told) == 1:
        return frame.texts("charts.spread.one", name=high.title, favourable=most)
    if most == least:
        return frame.texts("charts.spread.alike", favourable=most)
    return frame.texts("charts.spread.finding", high=high.title, most=most, low=low.title, least=least)


def _table(rows: Sequence[_Row], frame: Frame) -> tuple[tuple[str, ...], ...]:
    head = ("dimension", "spread.n", *(f"spread.{each}" for each in _SIDES))
    return (
        tuple(frame.texts(f"charts.{each}") for each in head),
        *(
            (
                f"{each.id} {each.title}",
                frame.texts("none") if each.n is None else _count(each.n, frame),
                *(_part(each, side).text for side in _SIDES),
            )
            for each in rows
        ),
    )
