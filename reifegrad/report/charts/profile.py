"""Figures side by side on one scale, whatever they are about: what a net and the bars beside it are drawn from."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from reifegrad.report import format
from reifegrad.report.model import ReportModel
from reifegrad.report.process_model import ProcessRow
from reifegrad.report.staff_model import StaffSection
from reifegrad.report.told import Told
from reifegrad.report.words import Texts

_QUARTERS = (0, 25, 50, 75, 100)


@dataclass(frozen=True, slots=True)
class Axis:
    """One row, or one axis of a net, with one figure or two.

    `note` stands in place of a figure that is not there, or says of one that it is provisional; `reason` says in full
    why there is none, and is empty where there is one.
    """

    id: str
    title: str
    value: Fraction | None
    text: str
    other: Fraction | None
    other_text: str
    note: str
    reason: str
    explanation: str

    @property
    def name(self) -> str:
        return f"{self.id}\u00a0{self.title}"


@dataclass(frozen=True, slots=True)
class Profile:
    """`id` is the one of the net; `ticks` go from the lowest to the highest value that there can be.

    `column` says what the figures are, `actual` and `other` whose they are, `beside` is short for the latter; both are
    empty for one series alone.
    `told` names the wording of an axis. `sentence` is what the bars say; the net says what is highest and lowest.
    """

    id: str
    axes: tuple[Axis, ...]
    ticks: tuple[int, ...]
    column: str
    actual: str
    other: str
    beside: str
    told: str
    sentence: str

    def share(self, value: Fraction | int) -> float:
        """Where a figure lies on the scale, from 0 to 1."""
        lowest, highest = self.ticks[0], self.ticks[-1]
        return float((value - lowest) / (highest - lowest))


def dimension_profile(model: ReportModel, texts: Texts, *, against_previous: bool) -> Profile:
    """Return the index of each dimension of the organisation with its target, or with last time's index."""
    language, none = texts.language, texts("none")

    def written(value: Fraction | None) -> str:
        return none if value is None else format.number(value, language)

    axes = []
    for each in model.dimensions:
        other = each.previous_index if against_previous else each.target_index
        figures = (each.index, written(each.index), other, written(other))
        reason = each.index_note if each.index is None else ""
        axes.append(Axis(each.id, each.title, *figures, each.index_note, reason, each.explanation))
    word = texts("charts.previous" if against_previous else "charts.target")
    actual, column = texts("charts.actual"), texts("charts.index")
    return Profile("radar", tuple(axes), _QUARTERS, column, actual, word, word, "charts.radar.row", "")


def people_profile(section: StaffSection, texts: Texts) -> Profile:
    """Return the mean of each dimension of a survey of people, on the scale of its answers, with the target there.

    The target is an index; the index is 100 x (mean - lowest step) / (highest - lowest step), so it has a place on
    the scale. What may not be told about few people has no figure.
    """
    lowest, highest = section.scale
    axes = []
    for each in section.dimensions:
        target = lowest + Fraction(each.target * (highest - lowest), 100)
        second = target, format.number(target, texts.language, 1)
        axes.append(Axis(each.id, each.title, each.mean.value, each.mean.text, *second, *_absent(each.mean)))
    reached = sum(each.value is not None and each.value >= (each.other or 0) for each in axes)
    total = sum(each.value is not None for each in axes)
    target_text = axes[0].other_text if axes else ""
    sentence = texts("charts.radar.none")
    if total and not reached:
        sentence = texts("charts.radar.people_none", target=target_text)
    elif total:
        sentence = texts.plural("charts.radar.people", reached, total=total, target=target_text)
    return Profile(
        "people_net",
        tuple(axes),
        tuple(range(lowest, highest + 1)),
        texts("charts.radar.mean"),
        texts("charts.actual"),
        texts("charts.target"),
        texts("charts.target"),
        "charts.radar.mean_row",
        sentence,
    )


def process_profile(row: ProcessRow, other: ProcessRow | None, texts: Texts) -> Profile:
    """Return the index of each theme of a process, beside the one of another process if there is one."""
    beside = {each.id: each.index for each in other.themes} if other else {}
    axes = []
    for each in row.themes:
        second = (beside[each.id].value, beside[each.id].text) if each.id in beside else (None, "")
        axes.append(Axis(each.id, each.title, each.index.value, each.index.text, *second, *_absent(each.index)))
    sentence = texts("charts.radar.none")
    if row.profile.value is not None:
        sentence = texts("charts.radar.process", name=row.name, index=row.profile.text)
    return Profile(
        "process_net",
        tuple(axes),
        _QUARTERS,
        texts("charts.index"),
        row.name,
        other.name if other else "",
        texts("charts.radar.beside") if other else "",
        "charts.radar.row",
        sentence,
    )


def lowest_and_highest(axes: Sequence[Axis]) -> tuple[Axis, Axis] | None:
    """Return the ends of the figures that are told; None if there are fewer than two."""
    told = sorted((each for each in axes if each.value is not None), key=lambda each: each.value or 0)
    return (told[0], told[-1]) if len(told) > 1 else None


def spoken(profile: Profile, axis: Axis, texts: Texts) -> str:
    """One axis in words, with the second figure if there is one."""
    if axis.value is None:
        return texts("charts.row_absent", name=axis.name, reason=axis.reason)
    said = texts(profile.told, name=axis.name, index=axis.text)
    beside = "" if axis.other is None else f"{profile.other} {axis.other_text}"
    return ", ".join(filter(None, (said, beside, axis.note)))


def table_of(profile: Profile, texts: Texts) -> tuple[tuple[str, ...], ...]:
    """The figures of all axes."""
    columns = 3 if profile.other else 2
    head = (texts("charts.dimension"), profile.column, profile.other)[:columns]
    return (head, *((each.name, each.text, each.other_text)[:columns] for each in profile.axes))


def _absent(told: Told) -> tuple[str, str, str]:
    """(word, reason, explanation) of a figure; the first two are empty where there is one."""
    return ("", "", told.explanation) if told.value is not None else (told.text, told.reason, told.explanation)
