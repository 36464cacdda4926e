"""Whether two assessments of people may be compared without telling about the few who make the difference.

Both have to rest on the same version of the survey in the same form, which the scores do not tell: callers see to it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reifegrad.domain.score import Absence, Figure, PeopleScore, StaffScore
from reifegrad.scoring.likert_groups import key_of


@dataclass(frozen=True, slots=True)
class Change:
    """All people or a group in both assessments, and why changes may not be told; None where they may."""

    now: PeopleScore
    before: PeopleScore
    overall: Absence | None
    """Of the overall index. It is not told where it would tell a dimension that is not."""
    dimensions: Mapping[str, Absence | None]
    """Of the index of each dimension that both asked for, by id."""


def changes(now: StaffScore, before: StaffScore) -> list[Change]:
    """What changed between two assessments, for all people first, then by group.

    If all people and all groups but one were compared, the change of the one would follow. So where the people without
    a comparison are some, and 1 to minimum - 1 more or fewer than before, the smallest group that has one goes with
    them, until this is not so.
    """
    pairs = comparable_groups(now, before)
    own = {id(group): _own_absences(group, then, _minimum(now, group)) for group, then in pairs}
    for grouping in now.groupings:
        compared = [(group, then) for group, then in pairs if any(group is each for each in grouping.groups)]
        for dimension_id, absence in own[id(now.total)].items() if pairs else ():
            if absence is None:
                for group in _besides(now, before, dimension_id, compared, own):
                    own[id(group)][dimension_id] = Absence.SUPPRESSED
    return [
        Change(group, then, _overall(group, then, _minimum(now, group), own[id(group)]), own[id(group)])
        for group, then in pairs
    ]


def comparable_groups(now: StaffScore, before: StaffScore) -> list[tuple[PeopleScore, PeopleScore]]:
    """Pair what is about the same people: all of them first, then groups of one trait that were merged alike.

    There are none if the minima differ, because one of the two tells what the other hides.
    """
    if _minima(now) != _minima(before):
        return []
    earlier = {
        (grouping.attribute_id, _keys(group)): group for grouping in before.groupings for group in grouping.groups
    }
    pairs = [
        (group, earlier[grouping.attribute_id, _keys(group)])
        for grouping in now.groupings
        for group in grouping.groups
        if (grouping.attribute_id, _keys(group)) in earlier
    ]
    return [(now.total, before.total), *pairs]


def comparison_absence(
    now: Figure, before: Figure, people: int | None, people_before: int | None, minimum: int
) -> Absence | None:
    """Return why the change of a figure may not be told by itself, or None if it may.

    `people` and `people_before` are those behind each figure. If either figure is absent, so is the change. If there
    are 1 to `minimum` - 1 more or fewer, the change could tell what the few who joined or left had answered. Setting of
    this tool.
    """
    absence = now.absence or before.absence
    if absence is not None:
        return absence
    if people is None or people_before is None or _few_changed(people, people_before, minimum):
        return Absence.SUPPRESSED
    return None


def _own_absences(now: PeopleScore, before: PeopleScore, minimum: int) -> dict[str, Absence | None]:
    return {
        each.id: comparison_absence(each.index, then.index, each.n, then.n, minimum)
        for each in now.dimensions
        if (then := before.dimension(each.id))
    }


def _overall(
    now: PeopleScore, before: PeopleScore, minimum: int, dimensions: Mapping[str, Absence | None]
) -> Absence | None:
    if Absence.SUPPRESSED in dimensions.values():
        return Absence.SUPPRESSED
    return comparison_absence(now.index, before.index, now.n, before.n, minimum)


def _besides(
    now: StaffScore,
    before: StaffScore,
    dimension_id: str,
    compared: Sequence[tuple[PeopleScore, PeopleScore]],
    absences: Mapping[int, Mapping[str, Absence | None]],
) -> list[PeopleScore]:
    """The groups of one trait that have to go with those that have no comparison, so that these do not follow."""
    told = [
        (_people(group, dimension_id), _people(then, dimension_id), group)
        for group, then in compared
        if dimension_id in absences[id(group)] and absences[id(group)][dimension_id] is None
    ]
    told.sort(key=lambda each: (each[0], each[2].names))
    rest = _people(now.total, dimension_id) - sum(people for people, _, _ in told)
    rest_before = _people(before.total, dimension_id) - sum(people for _, people, _ in told)
    hidden = []
    while told and _few_changed(rest, rest_before, now.minimum_group):
        people, people_before, group = told.pop(0)
        hidden.append(group)
        rest, rest_before = rest + people, rest_before + people_before
    return hidden


def _people(group: PeopleScore, dimension_id: str) -> int:
    found = group.dimension(dimension_id)
    return found.n or 0 if found else 0


def _few_changed(people: int, people_before: int, minimum: int) -> bool:
    return 0 < abs(people - people_before) < minimum


def _minimum(score: StaffScore, group: PeopleScore) -> int:
    return score.minimum_group if group.names else score.minimum_total


def _keys(group: PeopleScore) -> frozenset[str]:
    """The values merged into a group, however they are spelt."""
    return frozenset(map(key_of, group.names))


def _minima(score: StaffScore) -> tuple[int, int, int]:
    return score.minimum_total, score.minimum_group, score.minimum_item
