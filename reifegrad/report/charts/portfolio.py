"""Distribution of the services over the levels, by number and by cases."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from reifegrad.report import format, tokens
from reifegrad.report.charts.frame import Frame
from reifegrad.report.model import PortfolioSection, ReportModel
from reifegrad.report.primitives import Anchor, Chart, Mark, Primitive, Rect

_BAR = 22.0
_RAMPS = (3, 4, 5)


def portfolio_bars(model: ReportModel, frame: Frame) -> Chart:
    """Return one bar for the number of services and, where cases are known, one for the cases; darker is higher.

    Every part is named with its figures in the legend, so that narrow parts lose nothing. Raises ValueError if the
    model has no services.
    """
    section = model.portfolio
    if section is None:
        raise ValueError("no services were rated")
    counts = {value: count for value, _, count in section.levels}
    cases = {value: sum(each.cases or 0 for each in model.services if each.level == value) for value in counts}
    names = [frame.texts("charts.portfolio.by_number"), frame.texts("charts.portfolio.by_cases")]
    left = frame.widest(names) + 10
    primitives: list[Primitive] = []
    marks: list[Mark] = []
    top = 0.0
    explained = (section.share_explanation, section.share_weighted_explanation)
    for name, figures, explanation in zip(names, (counts, cases), explained, strict=True):
        if sum(figures.values()):
            _bar(primitives, frame, name, figures, left, top)
            marks.append(Mark(0, top, frame.width, _BAR, name, _spoken(name, figures, frame), explanation))
            top += _BAR + 8
    bottom = _legend(primitives, frame, section, left, top)
    table = _table(section, counts, cases, frame)
    return frame.chart("services", bottom, primitives, section.sentence, table, marks)


def _bar(out: list[Primitive], frame: Frame, name: str, figures: Mapping[int, int], left: float, top: float) -> None:
    total = sum(figures.values())
    base = top + _BAR / 2 + frame.size * 0.36
    out.append(frame.label(0, base, name))
    x = left
    for at, count in enumerate(figures.values()):
        width = (frame.width - left) * count / total
        if not count:
            continue
        fill, ink = _ramp(at, len(figures))
        out.append(Rect(x, top, width, _BAR, fill, "border", 0.8))
        text = format.number(count, frame.language)
        if frame.text_width(text, bold=True) + 6 <= width:
            out.append(frame.label(x + width / 2, base, text, ink, Anchor.MIDDLE, bold=True))
        x += width


def _legend(out: list[Primitive], frame: Frame, section: PortfolioSection, left: float, top: float) -> float:
    x, base = left, top + frame.size + 4
    chip = frame.size
    for at, (value, name, count) in enumerate(section.levels):
        text = frame.fit(
            frame.texts("charts.portfolio.item", level=value, name=name, count=count), frame.width - left - chip - 6
        )
        width = chip + 5 + frame.text_width(text) + 16
        if x > left and x + width - 16 > frame.width:
            x, base = left, base + frame.line + 4
        fill, _ = _ramp(at, len(section.levels))
        out.append(Rect(x, base - chip * 0.84, chip, chip, fill, "border", 0.8))
        out.append(frame.label(x + chip + 5, base, text, "text_secondary"))
        x += width
    return base + frame.size * 0.4


def _ramp(at: int, levels: int) -> tuple[str, str]:
    """Fill and ink of a level; surveys with another number of levels use the nearest step of the longest ramp."""
    if levels in _RAMPS:
        return tokens.ramp(at, levels)
    return tokens.ramp(at * (_RAMPS[-1] - 1) // max(1, levels - 1), _RAMPS[-1])


def _spoken(name: str, figures: Mapping[int, int], frame: Frame) -> str:
    parts = ", ".join(
        frame.texts("charts.portfolio.part", level=value, count=format.number(count, frame.language))
        for value, count in figures.items()
    )
    return f"{name}: {parts}"


def _table(
    section: PortfolioSection, counts: Mapping[int, int], cases: Mapping[int, int], frame: Frame
) -> tuple[tuple[str, ...], ...]:
    texts = frame.texts

    def share(figures: Mapping[int, int], value: int) -> str:
        total = sum(figures.values())
        return format.percent(Fraction(figures[value], total), frame.language) if total else texts("none")

    head: Sequence[str] = ("level", "name", "services", "services_share", "cases", "cases_share")
    return (
        tuple(texts(f"charts.portfolio.{each}") for each in head),
        *(
            (
                str(value),
                name,
                str(count),
                share(counts, value),
                format.number(cases[value], frame.language),
                share(cases, value),
            )
            for value, name, count in section.levels
        ),
    )
