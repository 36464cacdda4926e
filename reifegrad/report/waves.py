"""The assessment of people before, as far as both of them and the difference between them may be told."""

from reifegrad.domain.score import Absence, Figure, PeopleDimension, PeopleScore, StaffScore
from reifegrad.report import format
from reifegrad.report.context import Context
from reifegrad.report.told import Told
from reifegrad.scoring.waves import changes

Compared = tuple[Told | None, Told | None]
"""The figure before and its change; None without an assessment to compare with."""


class Waves:
    def __init__(self, context: Context, score: StaffScore) -> None:
        previous = context.previous
        before = previous.score.staff if previous else None
        self._context = context
        self._before = before
        self._changes = {id(each.now): each for each in changes(score, before)} if before else {}
        self.title = previous.assessment.title if previous and before else ""

    def index(self, group: PeopleScore) -> Compared:
        """The overall index of everybody or of one group; not where it would tell a dimension that is not compared."""
        if self._before is None:
            return None, None
        change = self._changes.get(id(group))
        if change is None:
            return (None, None) if group.names else self._hidden(group.index)
        return self._compared(group.index, change.before.index, change.overall)

    def dimension(self, group: PeopleScore, score: PeopleDimension) -> Compared:
        change = self._changes.get(id(group))
        before = change.before.dimension(score.id) if change else None
        if change is None or before is None:
            return (None, None) if self._before is None else self._hidden(score.index)
        return self._compared(score.index, before.index, change.dimensions[score.id])

    def _compared(self, now: Figure, before: Figure, absence: Absence | None) -> Compared:
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
