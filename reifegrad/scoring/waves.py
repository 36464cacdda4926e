"""Whether two assessments of people may be compared without telling about the few who make the difference."""

from reifegrad.domain.score import Absence, Figure


def comparison_absence(
    now: Figure, before: Figure, people: int | None, people_before: int | None, minimum: int
) -> Absence | None:
    """Return why the change of a figure may not be told, or None if it may.

    `people` and `people_before` are those behind each figure. If either figure is absent, so is the change. If their
    numbers differ by fewer than `minimum`, the change could tell what the few who joined or left had answered.
    Setting of this tool.
    """
    absence = now.absence or before.absence
    if absence is not None:
        return absence
    if people is None or people_before is None or abs(people - people_before) < minimum:
        return Absence.SUPPRESSED
    return None
