"""How the answers of the organisation are spread: per dimension over the levels, or around the target."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reifegrad.domain.answer import AnswerKind
from reifegrad.report import tokens
from reifegrad.report.charts.frame import Frame
from reifegrad.report.charts.symbols import dashed_frame
from reifegrad.report.model import DimensionRow, QuestionRow, ReportModel
from reifegrad.report.primitives import Anchor, Chart, Line, Mark, Primitive, Rect

_BAR = 16.0
_GAP = 10.0
_LINES = 2
_NAME_SHARE = 0.34
_MOST = 2
"""From so many levels away from the target on all answers count as one step of the scale."""
_STEPS = ("below_2", "below_1", "at_target", "above_1", "above_2")
"""Names of the colours and of the wording, from far below to far above the target."""
_WITHOUT = (AnswerKind.NOT_APPLICABLE, AnswerKind.UNKNOWN, AnswerKind.OPEN)
"""Answers without a level, in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class _Part:
    """One kind of answer: its word in the legend, its fill and what is written on it.

    What has no level looks like no level in any print: hatched, dashed, or with a `sign` before its number.
    """

    word: str
    fill: str | None
    ink: str
    hatched: bool = False
    dashed: bool = False
    sign: str = ""

    def box(self, x: float, y: float, width: float, height: float) -> Iterable[Primitive]:
        yield Rect(x, y, width, height, self.fill, None if self.dashed else "border", 0.8, hatched=self.hatched)
        if self.dashed:
            yield from dashed_frame(x, y, width, height)


def level_distribution(
    model: ReportModel, frame: Frame, *, around_target: bool = False, dimension_id: str = ""
) -> Chart:
    """Return one bar per dimension, as long as it has questions, in the order of the survey; counts stand in the parts.

    `dimension_id` leaves only this one.

    Its parts are the levels, darker for higher, then what has no level. `around_target` shows the questions with a
    level by their distance to the target instead: those at the target lie half on either side of one common middle.
    """
    rows = [each for each in model.dimensions if dimension_id in ("", each.id)]
    counts = [_distances(each) if around_target else _levels(model, each) for each in rows]
    parts = _target_parts(frame) if around_target else _level_parts(model, frame)
    names = [f"{each.id}\u00a0{each.title}" for each in rows]
    name_width = min(frame.width * _NAME_SHARE, frame.widest(names) + 1)
    people = [_answered(each, frame) for each in rows]
    left = name_width + _GAP
    right = frame.width - frame.widest(people) - _GAP
    before = [_before(each) if around_target else 0.0 for each in counts]
    reach = max((sum(each.values()) - each_before for each, each_before in zip(counts, before, strict=True)), default=0)
    scale = (right - left) / ((reach + max(before, default=0.0)) or 1)
    middle = left + max(before, default=0.0) * scale
    primitives: list[Primitive] = []
    marks: list[Mark] = []
    top = _legend(primitives, frame, [part for key, part in parts.items() if any(each[key] for each in counts)])
    for row, name, found, shift, said in zip(rows, names, counts, before, people, strict=True):
        lines = frame.wrap(name, name_width, _LINES)
        height = max(frame.line * len(lines), _BAR) + 7
        centre = top + height / 2
        base = centre + frame.size * 0.36
        start = base - frame.line / 2 * (len(lines) - 1)
        primitives.extend(frame.label(0, start + frame.line * at, line) for at, line in enumerate(lines))
        if around_target:
            primitives.append(Line(middle, top, middle, top + height, "outline", 1))
        primitives.extend(_bar(frame, found, parts, middle - shift * scale, centre, scale))
        primitives.append(frame.label(frame.width, base, said, "text_secondary", Anchor.END))
        spoken = frame.texts("charts.row_absent", name=name, reason=_spoken(found, parts))
        marks.append(Mark(0, top, frame.width, height, row.id, spoken, _explained(row, frame)))
        top += height
    finding = _target_finding(counts, frame) if around_target else _level_finding(model, counts, frame)
    id = "distribution/target" if around_target else "distribution"
    return frame.chart(id, top + 2, primitives, finding, _table(names, counts, parts, frame), marks)


def levels_of(model: ReportModel) -> tuple[int, ...]:
    """All levels that the questions offer, from low to high."""
    questions = (each for row in model.dimensions for each in row.questions)
    return tuple(sorted({value for each in questions for value, _ in each.options}))


def _levels(model: ReportModel, row: DimensionRow) -> dict[int | str, int]:
    found: dict[int | str, int] = dict.fromkeys((*levels_of(model), *_WITHOUT), 0)
    for each in row.questions:
        found[each.answer_kind if each.value is None else each.value] += 1
    return found


def _distances(row: DimensionRow) -> dict[int | str, int]:
    found: dict[int | str, int] = dict.fromkeys(_STEPS, 0)
    for each in row.questions:
        if each.value is not None:
            found[_step(each, each.value)] += 1
    return found


def _step(row: QuestionRow, value: int) -> str:
    return _STEPS[_MOST + max(-_MOST, min(_MOST, value - row.target))]


def _before(counts: Mapping[int | str, int]) -> float:
    """How much of the bar lies to the left of the middle."""
    return counts["below_2"] + counts["below_1"] + counts["at_target"] / 2


def _level_parts(model: ReportModel, frame: Frame) -> dict[int | str, _Part]:
    levels = levels_of(model)
    found: dict[int | str, _Part] = {}
    for at, value in enumerate(levels):
        fill, ink = tokens.ramp(at, max(2, len(levels)))
        found[value] = _Part(frame.texts("charts.stairs.step", level=value), fill, ink)
    say = frame.texts
    found[AnswerKind.NOT_APPLICABLE] = _Part(
        say("charts.distribution.not_applicable"), "not_applicable", "on_ramp_light", hatched=True
    )
    found[AnswerKind.UNKNOWN] = _Part(
        say("charts.distribution.unknown"), "not_applicable", "on_ramp_light", sign=say("unknown_short")
    )
    found[AnswerKind.OPEN] = _Part(say("charts.distribution.open"), None, "text", dashed=True)
    return found


def _target_parts(frame: Frame) -> dict[int | str, _Part]:
    return {each: _Part(frame.texts(f"charts.distribution.{each}"), each, f"on_{each}") for each in _STEPS}


def _bar(
    frame: Frame,
    counts: Mapping[int | str, int],
    parts: Mapping[int | str, _Part],
    x: float,
    centre: float,
    scale: float,
) -> Iterable[Primitive]:
    for key, count in counts.items():
        if not count:
            continue
        part, width = parts[key], count * scale
        text = f"{part.sign} {count}".strip()
        room = frame.text_width(text, bold=True) + 6
        yield from part.box(x, centre - _BAR / 2, width, _BAR)
        if room <= width:
            if part.hatched:  # the digit needs a quiet ground
                yield Rect(x + (width - room) / 2, centre - _BAR / 2 + 2, room, _BAR - 4, part.fill)
            base = centre + frame.size * 0.36
            yield frame.label(x + width / 2, base, text, part.ink, Anchor.MIDDLE, bold=True)
        x += width


def _legend(out: list[Primitive], frame: Frame, parts: Sequence[_Part]) -> float:
    chip, x, base = frame.size, 0.0, frame.size
    for each in parts:
        width = chip + 5 + frame.text_width(each.word)
        if x and x + width > frame.width:
            x, base = 0.0, base + frame.line + 3
        out.extend(each.box(x, base - chip * 0.86, chip, chip))
        if each.sign:
            out.append(frame.label(x + chip / 2, base, each.sign, each.ink, Anchor.MIDDLE, bold=True))
        out.append(frame.label(x + chip + 5, base, each.word, "text_secondary"))
        x += width + 16
    return base + 8


def _answered(row: DimensionRow, frame: Frame) -> str:
    valued = sum(each.value is not None for each in row.questions)
    return frame.texts("charts.distribution.answered", count=valued, total=len(row.questions))


def _spoken(counts: Mapping[int | str, int], parts: Mapping[int | str, _Part]) -> str:
    return ", ".join(f"{parts[key].word}: {count}" for key, count in counts.items() if count)


def _explained(row: DimensionRow, frame: Frame) -> str:
    return frame.texts("charts.distribution.explained", total=len(row.questions))


def _level_finding(model: ReportModel, counts: Sequence[Mapping[int | str, int]], frame: Frame) -> str:
    sums = {value: sum(each[value] for each in counts) for value in levels_of(model)}
    total = sum(sums.values())
    if not total:
        return frame.texts("charts.distribution.none")
    most = max(sums, key=lambda value: sums[value])
    return frame.texts("charts.distribution.finding", level=most, count=sums[most], total=total)


def _target_finding(counts: Sequence[Mapping[int | str, int]], frame: Frame) -> str:
    sums = {step: sum(each[step] for each in counts) for step in _STEPS}
    total, far = sum(sums.values()), sums["below_2"]
    below = far + sums["below_1"]
    if not total:
        return frame.texts("charts.distribution.none")
    if not below:
        return frame.texts("charts.distribution.all", total=total)
    return frame.texts.plural("charts.distribution.below", below, total=total, far=far)


def _table(
    names: Sequence[str], counts: Sequence[Mapping[int | str, int]], parts: Mapping[int | str, _Part], frame: Frame
) -> tuple[tuple[str, ...], ...]:
    return (
        (frame.texts("charts.dimension"), *(each.word for each in parts.values())),
        *((name, *(str(found[key]) for key in parts)) for name, found in zip(names, counts, strict=True)),
    )
