"""The traffic table of the three surveys: a sign, a word and the figure in the field where each one stands."""

from reifegrad.report.charts.frame import Frame
from reifegrad.report.charts.symbols import state_symbol
from reifegrad.report.combined_model import CombinedSection, TrafficCell, TrafficRow
from reifegrad.report.primitives import Anchor, Chart, Mark, Primitive, Rect

_PAD = 6.0
_NAME_SHARE = 0.34


def traffic_table(section: CombinedSection, frame: Frame) -> Chart:
    """Return three rows of three fields."""
    names = min(frame.width * _NAME_SHARE, frame.widest(each.name for each in section.traffic) + 1)
    left = names + _PAD
    column = (frame.width - left) / len(section.columns)
    symbol = frame.size * 1.25
    primitives: list[Primitive] = []
    marks: list[Mark] = []
    for at, (state, word) in enumerate(section.columns):
        x = left + column * at
        primitives.extend(state_symbol(state, x + _PAD, 2, symbol))
        text = frame.fit(word, column - symbol - 2 * _PAD - 3, bold=True)
        primitives.append(frame.label(x + _PAD + symbol + 4, 2 + symbol / 2 + frame.size * 0.36, text, bold=True))
    top = symbol + 8
    height = 2 * frame.line + 2 * _PAD
    for row in section.traffic:
        lines = frame.wrap(row.name, names, 3)
        first = top + height / 2 + frame.size * 0.36 - frame.line / 2 * (len(lines) - 1)
        primitives.extend(frame.label(0, first + frame.line * number, line) for number, line in enumerate(lines))
        for at, cell in enumerate(row.cells):
            primitives.extend(_cell(frame, cell, left + column * at, top, column, height))
        marks.append(Mark(0, top, frame.width, height, row.part.value, row.sentence, _explained(section, row)))
        top += height + 3
    return frame.chart("combined", top, primitives, _finding(section), _table(section, frame), marks)


def _cell(frame: Frame, cell: TrafficCell, x: float, y: float, width: float, height: float) -> list[Primitive]:
    fill, stroke, thick = ("selection", "outline", 1.6) if cell.is_here else (None, "divider", 0.8)
    found: list[Primitive] = [Rect(x, y, width - 3, height, fill, stroke, thick)]
    span = frame.fit(cell.span, width - 2 * _PAD - 3)
    if not cell.is_here:
        base = y + height / 2 + frame.size * 0.36
        return [*found, frame.label(x + _PAD, base, span, "text_secondary")]
    symbol = frame.size * 1.25
    base = y + _PAD + frame.size
    figure = frame.fit(cell.figure, width - symbol - 2 * _PAD - 7, bold=True)
    found.extend(state_symbol(cell.state, x + _PAD, base - frame.size * 0.36 - symbol / 2, symbol))
    found.append(frame.label(x + _PAD + symbol + 4, base, figure, anchor=Anchor.START, bold=True))
    found.append(frame.label(x + _PAD, base + frame.line, span, "text_secondary"))
    return found


def _explained(section: CombinedSection, row: TrafficRow) -> str:
    result = next(each for each in section.results if each.part is row.part)
    return result.figure.explanation if result.figure else ""


def _finding(section: CombinedSection) -> str:
    return f"{'; '.join(each.sentence for each in section.traffic)}."


def _table(section: CombinedSection, frame: Frame) -> tuple[tuple[str, ...], ...]:
    return (
        (frame.texts("charts.traffic.survey"), *(word for _, word in section.columns)),
        *((row.name, *(_words(row, cell, frame) for cell in row.cells)) for row in section.traffic),
    )


def _words(row: TrafficRow, cell: TrafficCell, frame: Frame) -> str:
    if not cell.is_here:
        return cell.span
    return frame.texts("charts.traffic.here", span=cell.span, state=row.state_word, figure=cell.figure)
