"""The assessment of people before, as far as both of them and the difference between them may be told."""

from reifegrad.domain.score import Absence, Figure, PeopleDimension, StaffScore
from reifegrad.report import format
from reifegrad.report.context import Context
from reifegrad.report.told import Told
from reifegrad.scoring.waves import comparison_absence

Compared = tuple[Told | None, Told | None]
"""The figure before and its change; None without an assessment to compare with."""


class Waves:
    def __init__(self, context: Context, score: StaffScore) -> None:
        previous = context.inputs.previous
        self._context = context
        self._now = score
        self._before = previous.score.staff if previous else None
        self.title = previous.assessment.title if previous and self._before else ""

    def overall(self) -> Compared:
        if self._before is None:
            return None, None
        now, before = self._now.total, self._before.total
        return self._compared(now.index, before.index, now.n, before.n)

    def dimension(self, score: PeopleDimension) -> Compared:
        before = self._before.total.dimension(score.id) if self._before else None
        if before is None:
            return None, None
        return self._compared(score.index, before.index, score.n, before.n)

    def _compared(self, now: Figure, before: Figure, people: int | None, people_before: int | None) -> Compared:
        minimum = max(each.minimum_total for each in (self._now, self._before) if each)
        absence = comparison_absence(now, before, people, people_before, minimum)
        told = self._context.told(before)
        if absence is None and now.value is not None and before.value is not None:
            change = now.value - before.value
            text = format.signed(change, self._context.language)
            return told, Told(change, text, "", "")
        hidden = self._absent(absence or Absence.NO_ANSWERS)
        # With both indices at hand anyone could subtract, so the one before goes with the change.
        return (hidden if now.value is not None else told), hidden

    def _absent(self, absence: Absence) -> Told:
        context = self._context
        reason = (
            context.say("staff.few_changed") if absence is Absence.SUPPRESSED else context.term(f"absence.{absence}")
        )
        return Told(None, context.short_absence(absence), reason, "", absence)
