"""Matrix of processes and process attributes, with the letter in every field."""

from collections import Counter
from collections.abc import Sequence

from reifegrad.report import tokens
from reifegrad.report.charts.frame import Frame
from reifegrad.report.primitives import Anchor, Chart, Mark, Primitive, Rect
from reifegrad.report.process_model import AttributeRow, ProcessRow, ProcessSection

_PREFIX = "PA"
_NAME_SHARE = 0.36
_LINES = 2
_PAD = 6.0


def attribute_matrix(section: ProcessSection, frame: Frame, *, start: int = 0, most: int | None = None) -> Chart:
    """Return one row per process and one column per attribute, darker for better, and the level at the end of the row.

    `start` and `most` choose some of the processes, for pages.
    """
    shown = section.processes[start:][:most]
    level = max(
        frame.widest((each.level_text for each in shown if each.level is not None), bold=True),
        frame.text_width(frame.texts("charts.portfolio.level")),
    )
    names = min(frame.width * _NAME_SHARE, frame.widest([_PREFIX, *(each.name for each in shown)]) + 1)
    left, right = names + _PAD, frame.width - level - _PAD
    column = (right - left) / max(1, len(section.attributes))
    primitives: list[Primitive] = []
    marks: list[Mark] = []
    top = _head(primitives, frame, section, left, column)
    for row in shown:
        lines = frame.wrap(row.name, names, _LINES)
        height = max(frame.line * len(lines) + 4, frame.size * 2)
        base = top + height / 2 + frame.size * 0.36
        first = base - frame.line / 2 * (len(lines) - 1)
        primitives.extend(frame.label(0, first + frame.line * at, line) for at, line in enumerate(lines))
        rated = {each.id: each for each in row.ratings}
        for at, (id, _, _) in enumerate(section.attributes):
            primitives.extend(_field(frame, rated.get(id), left + column * at, top, column, height))
        word = row.level_text if row.level is not None else frame.texts("none")
        primitives.append(frame.label(frame.width, base, word, anchor=Anchor.END, bold=True))
        marks.append(Mark(0, top, frame.width, height, row.id, _spoken(row), row.explanation))
        top += height
    table = _table(section, shown, frame)
    return frame.chart("attributes", top + 2, primitives, _finding(section, frame), table, marks)


def _head(out: list[Primitive], frame: Frame, section: ProcessSection, left: float, column: float) -> float:
    """The letters and what they mean, then the attributes without the prefix that they share."""
    x, base = 0.0, frame.size
    for letter, word in section.letters:
        text = f"{letter} {word}"
        if x and x + frame.text_width(text) > frame.width:
            x, base = 0.0, base + frame.line
        out.append(frame.label(x, base, text, "text_secondary"))
        x += frame.text_width(text) + 14
    base += frame.line + 4
    ids = [id for id, _, _ in section.attributes]
    is_shared = all(each.startswith(_PREFIX) for each in ids)
    if is_shared and ids:
        out.append(frame.label(0, base, _PREFIX, "text_secondary"))
    for at, id in enumerate(ids):
        text = frame.fit(id.removeprefix(_PREFIX) if is_shared else id, column - 2)
        out.append(frame.label(left + column * (at + 0.5), base, text, "text_secondary", Anchor.MIDDLE))
    out.append(frame.label(frame.width, base, frame.texts("charts.portfolio.level"), "text_secondary", Anchor.END))
    return base + frame.size * 0.3 + 4


def _field(
    frame: Frame, rating: AttributeRow | None, x: float, y: float, width: float, height: float
) -> tuple[Primitive, ...]:
    base = y + height / 2 + frame.size * 0.36
    if rating is None or rating.rating is None:
        sign = frame.texts("none")
        return (
            Rect(x, y, width, height, "background", "border", 0.8),
            frame.label(x + width / 2, base, sign, "text_secondary", Anchor.MIDDLE),
        )
    fill, ink = tokens.ramp(rating.rating.step, 4)
    return (
        Rect(x, y, width, height, fill, "border", 0.8),
        frame.label(x + width / 2, base, rating.rating_text, ink, Anchor.MIDDLE, bold=True),
    )


def _spoken(row: ProcessRow) -> str:
    rated = ", ".join(f"{each.id} {each.rating_text}" for each in row.ratings)
    return f"{row.name}: {row.sentence} {rated}".strip()


def _finding(section: ProcessSection, frame: Frame) -> str:
    low = Counter(each.id for row in section.processes for each in row.ratings if each.rating and each.rating.step < 2)
    weak = {id: low[id] for id, _, _ in section.attributes}
    if not any(each.rating for row in section.processes for each in row.ratings):
        return frame.texts("charts.attributes.none")
    worst = max(weak, key=lambda id: weak[id])
    if not weak[worst]:
        return frame.texts("charts.attributes.all")
    title = next(title for id, title, _ in section.attributes if id == worst)
    return frame.texts.plural("charts.attributes.finding", weak[worst], id=worst, title=title)


def _table(section: ProcessSection, shown: Sequence[ProcessRow], frame: Frame) -> tuple[tuple[str, ...], ...]:
    ids = [id for id, _, _ in section.attributes]
    head = (frame.texts("charts.attributes.process"), *ids, frame.texts("charts.portfolio.level"))
    rows = []
    for row in shown:
        rated = {each.id: f"{each.rating_text} ({each.percent.text})" for each in row.ratings if each.rating}
        rows.append((row.name, *(rated.get(id, frame.texts("none")) for id in ids), row.level_text))
    return (head, *rows)
