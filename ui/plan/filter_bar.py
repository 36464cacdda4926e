"""The line of filters above the plan."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from reifegrad.domain.plan import MeasureStatus, PriorityClass
from reifegrad.report.words import Texts
from ui import theme
from ui.plan.filter import PLANNED, Criteria
from ui.widgets.choice import Choice
from ui.widgets.fields import LineEdit
from ui.widgets.flow import FlowLayout


class FilterBar(QWidget):
    """Signals: changed with the new `Criteria`."""

    changed = Signal(object)

    def __init__(self, terms: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = LineEdit()
        self.text.setPlaceholderText(self.tr("Search actions"))
        self.text.setAccessibleName(self.tr("Search actions"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(theme.px(160))
        self.text.textChanged.connect(self._tell)
        open_ones = frozenset(each for each in MeasureStatus if not each.is_closed)
        self.status = Choice(
            [
                (frozenset(), self.tr("Every status")),
                (frozenset(PLANNED), self.tr("In the plan")),
                (open_ones, self.tr("Not finished")),
                *((frozenset({each}), terms(f"measure_status.{each}")) for each in MeasureStatus),
            ]
        )
        self.status.setAccessibleName(self.tr("Status"))
        self.field = Choice([("", self.tr("All fields of action"))])
        self.field.setAccessibleName(self.tr("Field of action"))
        self.field.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.field.setMinimumContentsLength(13)
        self.survey = Choice([("", self.tr("All surveys"))])
        self.survey.setAccessibleName(self.tr("Survey"))
        self.kind = Choice(
            [
                (None, self.tr("Duty and benefit")),
                *((each, terms(f"priority_class.{each}")) for each in PriorityClass),
            ]
        )
        self.kind.setAccessibleName(self.tr("Class"))
        self.quick_wins = QCheckBox(terms("label.quick_win"))
        self.unowned = QCheckBox(self.tr("Nobody responsible"))
        layout = FlowLayout(self)
        for choice in (self.status, self.survey, self.field, self.kind):
            choice.currentIndexChanged.connect(self._tell)
        for tick in (self.quick_wins, self.unowned):
            tick.toggled.connect(self._tell)
        for each in (self.text, self.status, self.survey, self.field, self.kind, self.quick_wins, self.unowned):
            layout.addWidget(each)

    def show_fields(self, fields: Sequence[str]) -> None:
        """Offer the fields that the plan has; the chosen one stays if it is among them."""
        _offer(self.field, self.tr("All fields of action"), fields)

    def show_surveys(self, surveys: Sequence[str]) -> None:
        """Offer the surveys that the plan rests on; of one alone there is nothing to choose."""
        _offer(self.survey, self.tr("All surveys"), surveys)
        self.survey.setVisible(len(surveys) > 1)
        if len(surveys) < 2 and self.survey.chosen:
            self.survey.choose("")

    def criteria(self) -> Criteria:
        return Criteria(
            self.text.text(),
            self.status.chosen,
            self.field.chosen,
            self.kind.chosen,
            self.quick_wins.isChecked(),
            self.unowned.isChecked(),
            self.survey.chosen,
        )

    def show_unowned(self) -> None:
        """Show only what nobody is responsible for."""
        self.reset()
        self.unowned.setChecked(True)

    def reset(self) -> None:
        """Show everything."""
        self.text.clear()
        for each in (self.status, self.survey, self.field, self.kind):
            each.setCurrentIndex(0)
        for tick in (self.quick_wins, self.unowned):
            tick.setChecked(False)

    def _tell(self) -> None:
        self.changed.emit(self.criteria())


def _offer(choice: Choice, everything: str, names: Sequence[str]) -> None:
    """Offer names behind the choice of all of them; the chosen one stays if it is among them."""
    chosen = choice.chosen
    choice.blockSignals(True)
    choice.offer([("", everything), *((each, each) for each in names)])
    choice.choose(chosen)
    choice.blockSignals(False)
