"""The assessment of people before, as far as both of them and the difference between them may be told."""

from reifegrad.domain.score import Absence, Figure, PeopleDimension, PeopleScore, StaffScore
from reifegrad.report import format
from reifegrad.report.context import Context
from reifegrad.report.told import Told
from reifegrad.scoring.waves import comparable_groups, comparison_absence

Compared = tuple[Told | None, Told | None]
"""The figure before and its change; None without an assessment to compare with."""


class Waves:
    def __init__(self, context: Context, score: StaffScore) -> None:
        previous = context.previous
        before = previous.score.staff if previous else None
        self._context = context
        self._before = before
        self._score = score
        pairs = comparable_groups(score, before) if before else []
        self._pairs = {id(now): then for now, then in pairs}
        self.title = previous.assessment.title if previous and before else ""

    def index(self, group: PeopleScore) -> Compared:
        """The overall index of everybody or of one group; not where it would tell a dimension that is not compared."""
        if self._before is None:
            return None, None
        then = self._pairs.get(id(group))
        if then is None:
            return (None, None) if group.names else self._hidden(group.index)
        for score in group.dimensions:
            before = then.dimension(score.id)
            if before and self._absence(group, score.index, before.index, score.n, before.n) is Absence.SUPPRESSED:
                return self._hidden(group.index, before=self._context.told(then.index))
        return self._compared(group, group.index, then.index, group.n, then.n)

    def dimension(self, group: PeopleScore, score: PeopleDimension) -> Compared:
        then = self._pairs.get(id(group))
        before = then.dimension(score.id) if then else None
        if before is None:
            return (None, None) if self._before is None else self._hidden(score.index)
        return self._compared(group, score.index, before.index, score.n, before.n)

    def _absence(
        self, group: PeopleScore, now: Figure, before: Figure, people: int | None, people_before: int | None
    ) -> Absence | None:
        minimum = self._score.minimum_group if group.names else self._score.minimum_total
        return comparison_absence(now, before, people, people_before, minimum)

    def _compared(
        self, group: PeopleScore, now: Figure, before: Figure, people: int | None, people_before: int | None
    ) -> Compared:
        absence = self._absence(group, now, before, people, people_before)
        if absence is None and now.value is not None and before.value is not None:
            change = now.value - before.value
            text = format.signed(change, self._context.language)
            return self._context.told(before), Told(change, text, "", "")
        return self._hidden(now, absence or Absence.NO_ANSWERS, self._context.told(before))

    def _hidden(self, now: Figure, absence: Absence = Absence.SUPPRESSED, before: Told | None = None) -> Compared:
        """No change; with both indices at hand anyone could subtract, so the one before goes with it."""
        context = self._context
        few = absence is Absence.SUPPRESSED
        reason = context.say("staff.few_changed") if few else context.term(f"absence.{absence}")
        told = Told(None, context.short_absence(absence), reason, "", absence)
        return (before if before and now.value is None else told), told
