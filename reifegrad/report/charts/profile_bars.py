"""Bars of a profile: the figures of a net on one scale, where they can be compared."""

from collections.abc import Sequence

from reifegrad.report.charts.frame import Frame
from reifegrad.report.charts.profile import Axis, Profile, spoken, table_of
from reifegrad.report.primitives import Anchor, Chart, Line, Mark, Primitive, Rect

_GAP = 10.0
_NAME_SHARE = 0.36
_LINES = 4
_BAR = 8.0
_HIGH = 16.0


def profile_bars(profile: Profile, frame: Frame) -> Chart:
    """Return one row per axis in its order: a bar for the figure, a stroke for the second one.

    Bars begin at the lowest value that there can be. What is not told says so in place of a bar.
    """
    names = min(frame.width * _NAME_SHARE, frame.widest(each.name for each in profile.axes) + 1)
    actual = max(frame.text_width(profile.column), frame.widest((each.text for each in profile.axes), bold=True))
    second = frame.widest([profile.beside, *(each.other_text for each in profile.axes)])
    end = frame.width - (second + _GAP if second else 0.0)
    left, right = names + _GAP, end - actual - _GAP
    primitives: list[Primitive] = []
    marks: list[Mark] = []
    top = _legend(primitives, frame, profile)
    primitives.append(frame.label(end, top + frame.size, profile.column, "text_secondary", Anchor.END))
    primitives.append(frame.label(frame.width, top + frame.size, profile.beside, "text_secondary", Anchor.END))
    top += frame.line + 4
    for axis in profile.axes:
        lines = frame.wrap(axis.name, names, _LINES)
        height = max(frame.line * len(lines), _HIGH) + 8
        middle = top + height / 2
        base = middle + frame.size * 0.36
        first = base - frame.line / 2 * (len(lines) - 1)
        primitives.extend(frame.label(0, first + frame.line * at, line) for at, line in enumerate(lines))
        primitives.extend(_track(profile, axis, frame, (left, right), middle))
        primitives.append(frame.label(end, base, axis.text, anchor=Anchor.END, bold=axis.value is not None))
        if axis.value is not None and axis.other is not None:
            primitives.append(frame.label(frame.width, base, axis.other_text, anchor=Anchor.END))
        sentence = spoken(profile, axis, frame.texts)
        marks.append(Mark(0, top, frame.width, height, axis.id, sentence, axis.explanation))
        top += height
    base = top + frame.size + 2
    for tick in _ticks(profile, frame, right - left):
        anchor = Anchor.MIDDLE
        if tick in (profile.ticks[0], profile.ticks[-1]):
            anchor = Anchor.START if tick == profile.ticks[0] else Anchor.END
        x = left + (right - left) * profile.share(tick)
        primitives.append(frame.label(x, base, str(tick), "text_secondary", anchor))
    table = table_of(profile, frame.texts)
    return frame.chart(f"{profile.id}/bars", base + frame.size * 0.4, primitives, profile.sentence, table, marks)


def _ticks(profile: Profile, frame: Frame, room: float) -> Sequence[int]:
    """As many as have room beside each other, always with both ends."""
    widest, steps = frame.widest(map(str, profile.ticks)), len(profile.ticks) - 1
    every = (each for each in range(1, steps) if steps % each == 0 and room * each / steps > 1.6 * widest)
    return profile.ticks[:: next(every, steps)]


def _track(
    profile: Profile, axis: Axis, frame: Frame, room: tuple[float, float], middle: float
) -> tuple[Primitive, ...]:
    left, right = room
    ground = Rect(left, middle - _HIGH / 2, right - left, _HIGH, "bullet_high")
    if axis.value is None:
        note = frame.fit(axis.reason, right - left - 12)
        return ground, frame.label(left + 6, middle + frame.size * 0.36, note)
    width = (right - left) * profile.share(axis.value)
    bar = Rect(left, middle - _BAR / 2, width, _BAR, "bullet_bar")
    if axis.other is None:
        return ground, bar
    x = left + (right - left) * profile.share(axis.other)
    return ground, bar, Line(x, middle - _HIGH / 2, x, middle + _HIGH / 2, "bullet_target", 3)


def _legend(out: list[Primitive], frame: Frame, profile: Profile) -> float:
    """Say whose figures bar and stroke are; returns where the rows can begin."""
    base = frame.size
    middle = base - frame.size * 0.36
    actual = frame.fit(profile.actual, frame.width - 20)
    out.append(Rect(0, middle - 3, 16, 6, "bullet_bar"))
    out.append(frame.label(20, base, actual, "text_secondary"))
    if profile.other:
        x = 20 + frame.text_width(actual) + 16
        if x + 8 + frame.text_width(profile.other) > frame.width:
            x, base = 0.0, base + frame.line + 2
        middle = base - frame.size * 0.36
        out.append(Line(x + 2, middle - 6, x + 2, middle + 6, "bullet_target", 3))
        out.append(frame.label(x + 8, base, frame.fit(profile.other, frame.width - x - 8), "text_secondary"))
    return base + frame.size * 0.5
