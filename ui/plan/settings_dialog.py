"""Capacity, reserve and start of the plan, with what they lead to."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from reifegrad.domain import rules
from reifegrad.domain.plan import Plan, Quarter
from reifegrad.domain.workspace import PlanSettings
from reifegrad.report import format
from reifegrad.report.words import Words
from ui.plan.form_dialog import FormDialog
from ui.plan.limits import Limits
from ui.widgets.choice import Choice
from ui.widgets.number import Number
from ui.widgets.text import body

_AHEAD = 16
_TYPED_DAYS = 999_999
_TYPED_PERCENT = 999

Try = Callable[[PlanSettings], Plan]


class SettingsDialog(FormDialog):
    """Every change shows at once when the plan would end; nothing is stored before the verb."""

    def __init__(
        self, settings: PlanSettings, first: Quarter, attempt: Try, words: Words, parent: QWidget | None = None
    ) -> None:
        """`first`: the quarter after the assessment; `attempt` computes the plan under other settings."""
        super().__init__(
            self.tr("Plan settings"),
            self.tr("The plan fills each quarter up to the capacity, in the order of the list."),
            parent,
        )
        self._attempt, self._words = attempt, words
        # Fields that hold more than may be entered: what is typed stays, and the line below says what is possible.
        self.capacity = Number(0, _TYPED_DAYS, suffix=self.tr(" person-days per quarter"))
        self.capacity.setValue(settings.capacity)
        self.reserve = Number(0, _TYPED_PERCENT, step=5, suffix=self.tr(" % stay free for actions with benefits"))
        self.reserve.setValue(settings.reserve)
        self.limits = {
            self.capacity: Limits(self.capacity, 1, rules.MOST_DAYS, words.language),
            self.reserve: Limits(self.reserve, 0, rules.MOST_RESERVE, words.language),
        }
        start = min(first, settings.start) if settings.start else first
        quarters = [start.plus(number) for number in range(_AHEAD)]
        automatic = self.tr("Quarter after the assessment ({0})").format(format.quarter(first, words.language))
        self.start = Choice([(None, automatic), *((each, format.quarter(each, words.language)) for each in quarters)])
        self.start.choose(settings.start)
        self.outcome = body()
        for text, field in ((self.tr("Capacity"), self.capacity), (self.tr("Reserve"), self.reserve)):
            self.add_row(text, field)
            self.add_note(self.limits[field])
        self.add_row(self.tr("Start"), self.start)
        self.add_note(self.outcome)
        self.capacity.valueChanged.connect(self._show_outcome)
        self.reserve.valueChanged.connect(self._show_outcome)
        self.start.activated.connect(self._show_outcome)
        self.finish(self.tr("Apply"), 580, 420)
        self._show_outcome()

    @property
    def settings(self) -> PlanSettings:
        """What was entered."""
        return PlanSettings(self.capacity.value(), self.reserve.value(), self.start.chosen)

    def _show_outcome(self) -> None:
        checked = [each.check() for each in self.limits.values()]  # every one shows what it found
        is_possible = all(checked)
        self.verb.setEnabled(is_possible)
        if not is_possible:
            self.outcome.clear()
            return
        plan = self._attempt(self.settings)
        days = sum(each.days for each in plan.load)
        if not plan.load:
            self.outcome.setText(self.tr("Nothing is scheduled yet."))
            return
        language, settings = self._words.language, self.settings
        last = format.quarter(plan.load[-1].quarter, language)
        duty_days = settings.capacity * (100 - settings.reserve) // 100
        sentences = [
            self.tr("Duties take up to {0} of {1} person-days of a quarter while actions with benefits wait.").format(
                format.number(duty_days, language), format.number(settings.capacity, language)
            ),
            self.tr("{0} person-days then take %n quarter(s), until {1}.", "", len(plan.load)).format(
                format.number(days, language), last
            ),
        ]
        sentences += [self._words.terms(f"plan_problem.{code}", ids=", ".join(ids)) for code, ids in plan.problems]
        self.outcome.setText(" ".join(sentences))
