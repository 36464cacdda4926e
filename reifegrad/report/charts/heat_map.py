"""Heat map: every question with the level it stands on, its target and last time's level, each as a digit."""

from collections.abc import Iterator, Sequence

from reifegrad.domain.answer import AnswerKind
from reifegrad.report import tokens
from reifegrad.report.charts.distribution import levels_of
from reifegrad.report.charts.frame import Frame
from reifegrad.report.charts.symbols import dashed_frame
from reifegrad.report.model import DimensionRow, QuestionRow, ReportModel
from reifegrad.report.primitives import Anchor, Chart, Mark, Primitive, Rect

_LINES = 2
_PAD = 6.0
_BETWEEN = 3.0
_SIGNS = {AnswerKind.NOT_APPLICABLE: "not_applicable_short", AnswerKind.UNKNOWN: "unknown_short"}


def heat_map(model: ReportModel, frame: Frame, *, dimension_id: str = "") -> Chart:
    """Return one row per question, of one dimension or of all, in the order of the survey; darker is higher.

    What is not applicable is hatched, what is open has a dashed border. Without an earlier assessment that can be
    compared there is no column for it.
    """
    rows = [each for each in model.dimensions if dimension_id in ("", each.id)]
    grid = _Grid(frame, model)
    primitives: list[Primitive] = []
    marks: list[Mark] = []
    top = grid.head(primitives)
    for dimension in rows:
        if not dimension_id:
            top += frame.line + 5
            title = frame.fit(f"{dimension.id}\u00a0{dimension.title}", frame.width, bold=True)
            primitives.append(frame.label(0, top, title, bold=True))
            top += 5
        for row in dimension.questions:
            lines = frame.wrap(f"{row.id}\u00a0 {row.text}", grid.left - _PAD * 2, _LINES)
            height = max(frame.line * len(lines), frame.size * 1.6) + _PAD
            base = top + height / 2 + frame.size * 0.36
            first = base - frame.line / 2 * (len(lines) - 1)
            primitives.extend(frame.label(0, first + frame.line * at, text) for at, text in enumerate(lines))
            primitives.extend(grid.cells(row, top, height))
            marks.append(Mark(0, top, frame.width, height, row.id, _spoken(row, grid), _explained(row, frame)))
            top += height
    id = f"heatmap/{dimension_id}" if dimension_id else "heatmap"
    return frame.chart(id, top + 2, primitives, _finding(rows, frame, grid), _table(rows, grid), marks)


class _Grid:
    """Where the columns stand, and what is in them."""

    def __init__(self, frame: Frame, model: ReportModel) -> None:
        self.frame = frame
        self.levels = levels_of(model)
        self.previous = model.previous_title
        keys = ("actual", "target", *(("previous",) if self.previous else ()))
        self.heads = [frame.texts(f"charts.{each}") for each in keys]
        signs = [frame.texts(f"charts.heatmap.{each}") for each in _SIGNS.values()]
        self.column = max(frame.widest(self.heads), frame.widest(signs, bold=True) + _PAD, frame.size * 4) + _PAD
        self.left = frame.width - self.column * len(self.heads)

    def head(self, out: list[Primitive]) -> float:
        """What the shades mean, and the names of the columns; returns where the rows begin."""
        frame, x = self.frame, 0.0
        chip, base = frame.size * 1.5, frame.size * 1.2
        for at, level in enumerate(self.levels):
            fill, ink = tokens.ramp(at, max(2, len(self.levels)))
            out.append(Rect(x, base - chip * 0.78, chip, chip, fill, "border", 0.8))
            middle = x + chip / 2
            out.append(frame.label(middle, base, str(level), ink, Anchor.MIDDLE, bold=True))
            x += chip + 2
        low_to_high = frame.texts("charts.heatmap.legend")
        if x + 6 + frame.text_width(low_to_high) <= frame.width:
            out.append(frame.label(x + 6, base, low_to_high, "text_secondary"))
        base += frame.line + 6
        for at, word in enumerate(self.heads):
            out.append(frame.label(self.middle(at), base, word, "text_secondary", Anchor.MIDDLE))
        return base + 5

    def middle(self, at: int) -> float:
        return self.left + self.column * (at + 0.5)

    def cells(self, row: QuestionRow, top: float, height: float) -> Iterator[Primitive]:
        values = (row.value, row.target, row.previous)[: len(self.heads)]
        for at, value in enumerate(values):
            x, y = self.left + self.column * at + _BETWEEN, top + _BETWEEN / 2
            width, tall = self.column - _BETWEEN, height - _BETWEEN
            base = top + height / 2 + self.frame.size * 0.36
            if value is not None:
                fill, ink = tokens.ramp(self.levels.index(value), max(2, len(self.levels)))
                yield Rect(x, y, width, tall, fill, "border", 0.8)
                yield self.frame.label(x + width / 2, base, str(value), ink, Anchor.MIDDLE, bold=True)
            elif at == 0:
                yield from self._without(row, x, y, width, tall, base)
            else:
                none = self.frame.texts("none")
                yield self.frame.label(x + width / 2, base, none, "text_secondary", Anchor.MIDDLE)

    def _without(
        self, row: QuestionRow, x: float, y: float, width: float, height: float, base: float
    ) -> Iterator[Primitive]:
        """A cell without a level: hatched where the question does not apply, dashed where it is open."""
        text, middle = self.sign(row), x + width / 2
        room = self.frame.text_width(text, bold=True) + 6
        if row.answer_kind is AnswerKind.NOT_APPLICABLE:
            yield Rect(x, y, width, height, "not_applicable", "not_applicable_hatch", 0.8, hatched=True)
            yield Rect(middle - room / 2, y + 2, room, height - 4, "not_applicable")
            yield self.frame.label(middle, base, text, "on_ramp_light", Anchor.MIDDLE, bold=True)
            return
        yield from dashed_frame(x, y, width, height)
        yield self.frame.label(middle, base, text, "text_secondary", Anchor.MIDDLE)

    def sign(self, row: QuestionRow) -> str:
        """What the cell of the answer says."""
        if row.value is not None:
            return str(row.value)
        key = _SIGNS.get(row.answer_kind)
        return self.frame.texts(f"charts.heatmap.{key}") if key else self.frame.texts("none")


def _spoken(row: QuestionRow, grid: _Grid) -> str:
    texts = grid.frame.texts
    actual = row.option_name if row.value is None else f"{row.value} {row.option_name}"
    said = texts("charts.heatmap.row", id=row.id, topic=row.topic, actual=actual, target=row.target)
    if grid.previous and row.previous is not None:
        said = f"{said}, {texts('charts.heatmap.before', previous=row.previous)}"
    return said


def _explained(row: QuestionRow, frame: Frame) -> str:
    if row.value is None:
        return ""
    return frame.texts("charts.heatmap.explained", name=row.option_name, text=row.descriptor).strip()


def _finding(rows: Sequence[DimensionRow], frame: Frame, grid: _Grid) -> str:
    questions = [each for row in rows for each in row.questions]
    valued = [each for each in questions if each.value is not None]
    if not valued:
        return frame.texts("charts.distribution.none")
    below = sum(bool(each.gap) for each in valued)
    said = frame.texts.plural("charts.heatmap.finding", below, total=len(valued))
    if not below:
        said = frame.texts("charts.distribution.all", total=len(valued))
    if not grid.previous:
        return said
    both = [(each.previous, each.value or 0) for each in valued if each.previous is not None]
    up, down = sum(now > before for before, now in both), sum(now < before for before, now in both)
    return f"{said} {frame.texts('charts.heatmap.change', up=up, down=down, title=grid.previous)}"


def _table(rows: Sequence[DimensionRow], grid: _Grid) -> tuple[tuple[str, ...], ...]:
    none = grid.frame.texts("none")

    def cells(row: QuestionRow) -> Iterator[str]:
        yield f"{row.id}\u00a0 {row.text}"
        yield grid.sign(row)
        yield str(row.target)
        if grid.previous:
            yield none if row.previous is None else str(row.previous)

    head = (grid.frame.texts("charts.gaps.question"), *grid.heads)
    return (head, *(tuple(cells(each)) for row in rows for each in row.questions))
