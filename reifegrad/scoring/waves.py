"""Whether two assessments of people may be compared without telling about the few who make the difference.

Both have to rest on the same version of the survey in the same form, which the scores do not tell: callers see to it.
"""

from reifegrad.domain.score import Absence, Figure, PeopleScore, StaffScore


def comparable_groups(now: StaffScore, before: StaffScore) -> list[tuple[PeopleScore, PeopleScore]]:
    """Pair what is about the same people: all of them first, then groups of one trait that were merged alike.

    There are none if the minima differ, because one of the two tells what the other hides.
    """
    if _minima(now) != _minima(before):
        return []
    earlier = {
        (grouping.attribute_id, group.names): group for grouping in before.groupings for group in grouping.groups
    }
    pairs = [
        (group, earlier[grouping.attribute_id, group.names])
        for grouping in now.groupings
        for group in grouping.groups
        if (grouping.attribute_id, group.names) in earlier
    ]
    return [(now.total, before.total), *pairs]


def comparison_absence(
    now: Figure, before: Figure, people: int | None, people_before: int | None, minimum: int
) -> Absence | None:
    """Return why the change of a figure may not be told, or None if it may.

    `people` and `people_before` are those behind each figure. If either figure is absent, so is the change. If there
    are 1 to `minimum` - 1 more or fewer, the change could tell what the few who joined or left had answered. Setting of
    this tool.
    """
    absence = now.absence or before.absence
    if absence is not None:
        return absence
    if people is None or people_before is None or 0 < abs(people - people_before) < minimum:
        return Absence.SUPPRESSED
    return None


def _minima(score: StaffScore) -> tuple[int, int, int]:
    return score.minimum_total, score.minimum_group, score.minimum_item
