"""Capacity, reserve and start of the plan, with what they lead to."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from reifegrad.domain.plan import Plan, Quarter
from reifegrad.domain.workspace import PlanSettings
from reifegrad.report import format
from reifegrad.report.words import Words
from ui.plan.form_dialog import FormDialog
from ui.widgets.choice import Choice, Number
from ui.widgets.text import body

_MOST_DAYS = 99_999
_AHEAD = 16

Try = Callable[[PlanSettings], Plan]


class SettingsDialog(FormDialog):
    """Every change shows at once when the plan would end; nothing is stored before the verb."""

    def __init__(
        self, settings: PlanSettings, first: Quarter, attempt: Try, words: Words, parent: QWidget | None = None
    ) -> None:
        """`first`: the quarter after the assessment; `attempt` computes the plan under other settings."""
        super().__init__(
            self.tr("Plan settings"),
            self.tr("The plan fills each quarter up to the capacity, duties first."),
            parent,
        )
        self._attempt, self._words = attempt, words
        self.capacity = Number(1, _MOST_DAYS, suffix=self.tr(" person-days per quarter"))
        self.capacity.setValue(settings.capacity)
        self.reserve = Number(0, 100, step=5, suffix=self.tr(" % stay free for benefits"))
        self.reserve.setValue(settings.reserve)
        start = min(first, settings.start) if settings.start else first
        quarters = [start.plus(number) for number in range(_AHEAD)]
        automatic = self.tr("Quarter after the assessment ({0})").format(format.quarter(first, words.language))
        self.start = Choice([(None, automatic), *((each, format.quarter(each, words.language)) for each in quarters)])
        self.start.choose(settings.start)
        self.outcome = body()
        self.add_row(self.tr("Capacity"), self.capacity)
        self.add_row(self.tr("Reserve"), self.reserve)
        self.add_row(self.tr("Start"), self.start)
        self.add_note(self.outcome)
        self.capacity.valueChanged.connect(self._show_outcome)
        self.reserve.valueChanged.connect(self._show_outcome)
        self.start.activated.connect(self._show_outcome)
        self._show_outcome()
        self.finish(self.tr("Apply"), 560, 310)

    @property
    def settings(self) -> PlanSettings:
        """What was entered."""
        return PlanSettings(self.capacity.value(), self.reserve.value(), self.start.chosen)

    def _show_outcome(self) -> None:
        plan = self._attempt(self.settings)
        days = sum(each.days for each in plan.load)
        if not plan.load:
            self.outcome.setText(self.tr("Nothing is scheduled yet."))
            return
        last = format.quarter(plan.load[-1].quarter, self._words.language)
        self.outcome.setText(
            self.tr("{0} person-days then take %n quarter(s), until {1}.", "", len(plan.load)).format(days, last)
        )
