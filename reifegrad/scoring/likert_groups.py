"""Who is told together: small groups are merged, and a second trait is told only where it meets the first in many."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar
from unicodedata import normalize

from reifegrad.domain.rules import clean_line
from reifegrad.domain.score import Absence
from reifegrad.domain.survey import Attribute, AttributeType, Likert, SubjectKind, Survey
from reifegrad.domain.workspace import Assessment, Subject

_Part = TypeVar("_Part")

FLOOR = 5
"""No minimum is ever lower, whatever a survey says. Setting of this tool."""

TRAITS = (AttributeType.TEXT, AttributeType.CHOICE, AttributeType.BOOLEAN)
"""Types of attributes that make groups."""


@dataclass(frozen=True, slots=True)
class Minima:
    """Fewest people in total, in a group, for single questions, and where two traits meet."""

    total: int
    group: int
    item: int
    crossing: int

    @classmethod
    def of(cls, model: Likert, assessment: Assessment) -> "Minima":
        """Those of the survey, raised where the assessment asks for more. The finer a figure, the more it needs."""
        total = max(FLOOR, model.minimum_total, assessment.minimum_total or 0)
        group = max(FLOOR, model.minimum_group, assessment.minimum_group or 0)
        return cls(total, group, max(model.minimum_item, total, group), max(model.minimum_crossing, group))


def tells_people(survey: Survey, assessment: Assessment, people: int) -> bool:
    """Whether figures about so many people are told: the assessment is closed, and enough of them have answered.

    From then on it is fixed who they are.
    """
    model = survey.model(SubjectKind.RESPONSE, Likert)
    return model is not None and assessment.closed and people >= Minima.of(model, assessment).total


@dataclass(frozen=True, slots=True)
class Trait:
    """A trait and its groups, each the values that were merged into it; `absence` tells why there are none."""

    attribute_id: str
    groups: tuple[tuple[str, ...], ...]
    absence: Absence | None = None


@dataclass(frozen=True, slots=True)
class Arrangement:
    """People side by side by cell. A cell is where groups of all the traits meet that are told."""

    ids: tuple[str, ...]
    bounds: tuple[tuple[int, int], ...]
    cells: tuple[tuple[int, ...], ...]
    """For each cell the position of its group in each trait that is told."""
    traits: tuple[Trait, ...]

    def grouped(self, parts: Sequence[_Part]) -> Iterator[tuple[str, list[list[_Part]]]]:
        """For each trait that is told its attribute id and, by group, the parts that belong to its cells."""
        for depth, trait in enumerate(each for each in self.traits if each.absence is None):
            yield (
                trait.attribute_id,
                [
                    [part for cell, part in zip(self.cells, parts, strict=True) if cell[depth] == place]
                    for place in range(len(trait.groups))
                ],
            )

    def sizes(self, attribute_id: str) -> list[int]:
        """Number of people in each group of a trait that is told. Raises KeyError for another one."""
        sizes = [end - start for start, end in self.bounds]
        return [sum(each) for each in dict(self.grouped(sizes))[attribute_id]]


def arrange(people: Sequence[Subject], attributes: Sequence[Attribute], minima: Minima) -> Arrangement:
    """Put people into groups by every trait, and tell which traits may be told."""
    traits: list[Trait] = []
    cells: list[tuple[int, ...]] = [()] * len(people)
    for attribute in (each for each in attributes if each.type in TRAITS):
        values = [_value(each, attribute) for each in people]
        if attribute.type is AttributeType.TEXT:
            values = _spelt_alike(values)
        trait = _trait(attribute.id, values, minima)
        if trait.absence is None:
            place = {value: position for position, group in enumerate(trait.groups) for value in group}
            crossed = [(*cell, place[value]) for cell, value in zip(cells, values, strict=True)]
            if any(cells) and min(Counter(crossed).values()) < minima.crossing:
                trait = Trait(attribute.id, (), Absence.SUPPRESSED)
            else:
                cells = crossed
        traits.append(trait)
    order = sorted(range(len(people)), key=cells.__getitem__)
    sizes = sorted(Counter(cells).items())
    ends = [0]
    for _, size in sizes:
        ends.append(ends[-1] + size)
    return Arrangement(
        ids=tuple(people[position].id for position in order),
        bounds=tuple(pairwise(ends)),
        cells=tuple(cell for cell, _ in sizes),
        traits=tuple(traits),
    )


def merge(sizes: Mapping[str, int], minimum: int) -> list[tuple[str, ...]]:
    """Merge the smallest group with the next smallest until every group has the minimum; ties go by name.

    Sizes 12, 9, 7, 4 with a minimum of 7 give 12, 9 and 7 + 4. The result is in the order of names, the people
    without one last.
    """
    groups: list[tuple[int, tuple[str, ...]]] = [(size, (name,)) for name, size in sizes.items()]
    while len(groups) > 1 and min(groups)[0] < minimum:
        (small, names), (next_small, others), *rest = sorted(groups)
        groups = [(small + next_small, _by_name((*names, *others))), *rest]
    return sorted((names for _, names in groups), key=lambda names: [_nameless_last(each) for each in names])


def _trait(attribute_id: str, values: Sequence[str], minima: Minima) -> Trait:
    if not any(values):
        return Trait(attribute_id, (), Absence.NO_ANSWERS)
    groups = merge(Counter(values), minima.group)
    if len(groups) == 1:
        return Trait(attribute_id, (), Absence.SUPPRESSED)
    return Trait(attribute_id, tuple(groups))


def _value(person: Subject, attribute: Attribute) -> str:
    """The group by this trait: "true" and "false" for a yes or no, empty for a person without one."""
    value = person.attributes.get(attribute.id)
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value).strip()


def key_of(name: str) -> str:
    """What all spellings of the name of a group have in common: "Bauamt" and "bauamt " are one unit."""
    return normalize("NFC", clean_line(name)).casefold()


def _spelt_alike(names: Sequence[str]) -> list[str]:
    """The names in the spelling that most people use, among equally frequent ones the first in order.

    It happens before anybody is counted, so no figure is about the people of one spelling.
    """
    frequent = sorted(Counter(names).items(), key=lambda each: (-each[1], each[0]))
    shown: dict[str, str] = {}
    for name, _ in frequent:
        shown.setdefault(key_of(name), clean_line(name))
    spelt = {name: shown[key_of(name)] for name, _ in frequent}
    return [spelt[each] for each in names]


def _by_name(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted(names, key=_nameless_last))


def _nameless_last(name: str) -> tuple[bool, str]:
    return not name, name
