"""The fields of all thresholds in sections, each with the value of the survey or what is possible beside it."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from reifegrad.domain.survey import Survey
from reifegrad.report import format
from reifegrad.report.tailoring import threshold_meaning, written_value
from reifegrad.report.words import Words
from reifegrad.thresholds import Threshold, ThresholdFault, Unit, thresholds, written
from ui import i18n, theme
from ui.widgets.number import Decimals, Number
from ui.widgets.text import Heading, secondary

_TYPED = 999
"""Fields hold more than may be entered, so that what is typed stays and its line says what is possible."""


class ThresholdFields(QScrollArea):
    """Signals: changed, whenever a field has another value."""

    changed = Signal()

    def __init__(self, survey: Survey, own: Mapping[str, str], words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._survey, self._words = survey, words
        self._known = {each.name: each for each in thresholds(survey)}
        self.fields: dict[str, Number | Decimals] = {}
        self.notes: dict[str, QLabel] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setObjectName("scrolled")
        column = self._column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, theme.px(theme.GAP_RELATED), 0)
        column.setSpacing(theme.px(theme.GAP_RELATED))
        for title, section in groupby(self._known.values(), _section):
            if self.fields:
                column.addSpacing(theme.px(theme.GAP_RELATED))
            column.addWidget(Heading(title, level=2))
            for each in section:
                column.addLayout(self._row(each, own))
        column.addStretch()
        self.setWidget(content)

    @property
    def own(self) -> dict[str, str]:
        """What differs from the survey, as decimal texts by name; not all of it may be possible."""
        values = {name: _value(field) for name, field in self.fields.items()}
        return {name: written(value) for name, value in values.items() if value != self._known[name].value}

    def flush(self) -> bool:
        """Whether everything that was typed can be read."""
        outcomes = [each.flush() for each in self.fields.values() if isinstance(each, Number)]  # every one is tried
        return all(outcomes)

    def reset(self) -> None:
        """Go back to the values of the survey."""
        for name, field in self.fields.items():
            field.blockSignals(True)
            _show(field, self._known[name].value)
            field.blockSignals(False)
        self.changed.emit()

    def show_faults(self, faults: Iterable[ThresholdFault]) -> None:
        """Say beside each field what is wrong with it, or else what the survey says."""
        found = {each.name: each for each in faults}
        for name, note in self.notes.items():
            text = self._expected(found[name]) if name in found else self._of_survey(self._known[name])
            kind = "problem" if name in found else "secondary"
            if (text, kind) != (note.text(), note.property("kind")):
                note.setText(text)
                note.setProperty("kind", kind)
                note.style().unpolish(note)
                note.style().polish(note)
                self.fields[name].setAccessibleDescription(text)

    def add_above(self, widget: QWidget) -> None:
        """Put a widget above the fields, to scroll with them."""
        self._column.insertWidget(0, widget)

    def focus_first(self) -> None:
        next(iter(self.fields.values())).setFocus()

    def _row(self, threshold: Threshold, own: Mapping[str, str]) -> QHBoxLayout:
        name = threshold.name
        field: Number | Decimals = (
            Decimals(0, _TYPED, threshold.places)
            if threshold.places
            else Number(0, _TYPED, suffix=i18n.percent("") if threshold.unit is Unit.PERCENT else "")
        )
        _show(field, Fraction(own[name]) if name in own else threshold.value)
        caption = QLabel(threshold_meaning(self._survey, threshold, self._words))
        caption.setWordWrap(True)
        caption.setTextFormat(Qt.TextFormat.PlainText)
        caption.setBuddy(field)
        field.setAccessibleName(caption.text())
        field.setFixedWidth(theme.px(96))
        field.valueChanged.connect(self.changed)
        note = secondary(self._of_survey(threshold))
        field.setAccessibleDescription(note.text())
        self.fields[name], self.notes[name] = field, note
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(caption)
        texts.addWidget(note)
        row = QHBoxLayout()
        row.setSpacing(theme.px(theme.GAP_RELATED))
        row.addLayout(texts, 1)
        row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _expected(self, fault: ThresholdFault) -> str:
        threshold = self._known[fault.name]
        bound = str(fault.fault.values.get("bound", ""))
        match fault.fault.expected:
            case "threshold_below":
                return self.tr("It has to be below {0}.").format(self._written(threshold, Fraction(bound)))
            case "threshold_above":
                return self.tr("It has to be above {0}.").format(self._written(threshold, Fraction(bound)))
            case _:
                least, most = (
                    format.shortest(each, self._words.language) for each in (threshold.least, threshold.most)
                )
                return self.tr("Possible: {0} to {1}.").format(least, most)

    def _of_survey(self, threshold: Threshold) -> str:
        return self.tr("Survey: {0}").format(self._written(threshold, threshold.value))

    def _written(self, threshold: Threshold, value: Fraction) -> str:
        return written_value(threshold.unit, value, self._words)


def _section(threshold: Threshold) -> str:
    """The heading under which a threshold stands."""
    match threshold.meaning:
        case "level" | "band":
            return QCoreApplication.translate("ThresholdFields", "Levels")
        case "gate":
            return QCoreApplication.translate("ThresholdFields", "Knock-out criteria")
        case "light_gap" | "light_answered":
            return QCoreApplication.translate("ThresholdFields", "Traffic light")
        case "target":
            return QCoreApplication.translate("ThresholdFields", "Target")
        case "partly" | "largely" | "fully":
            return QCoreApplication.translate("ThresholdFields", "Ratings of attributes")
        case "agreement_high" | "agreement_low" | "alpha_low" | "stage_barrier" | "brake_below":
            return QCoreApplication.translate("ThresholdFields", "Answers of people")
        case _:
            return QCoreApplication.translate("ThresholdFields", "Reliability")


def _value(field: Number | Decimals) -> Fraction:
    """What stands in a field; the number nearest to a decimal prints as that decimal."""
    return Fraction(str(field.value()))


def _show(field: Number | Decimals, value: Fraction) -> None:
    if isinstance(field, QDoubleSpinBox):
        field.setValue(float(value))
    else:
        field.setValue(int(value))
