"""What a measure is about: what to do, what it is for, what called for it, and what comes first."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reifegrad.domain.plan import PlannedMeasure
from reifegrad.report.model import MeasureRow
from ui import theme
from ui.plan.links import Links
from ui.widgets.text import body, secondary, strong


class ContentBox(QWidget):
    """Signals: question_chosen (id), measure_chosen (id)."""

    question_chosen = Signal(str)
    measure_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(2))
        self._text = self._part(layout, self.tr("What to do"))
        self._goal = self._part(layout, self.tr("Goal"))
        self._indicator = self._part(layout, self.tr("Indicator"))
        self._trigger = self._part(layout, self.tr("Prompted by"))
        self.questions = Links()
        self.questions.chosen.connect(self.question_chosen)
        layout.addWidget(self.questions)
        self._basis = self._part(layout, self.tr("Class and basis"))
        self._requires = self._part(layout, self.tr("Comes after"))
        self.requires = Links()
        self.requires.chosen.connect(self.measure_chosen)
        layout.addWidget(self.requires)
        self._dropped = secondary()
        layout.addWidget(self._dropped)

    def show_measure(self, row: MeasureRow, measure: PlannedMeasure, rows: Mapping[str, MeasureRow]) -> None:
        """`rows` holds all measures of the plan by id, for names of what comes first."""
        for part, text in (
            (self._text, row.text),
            (self._goal, row.goal),
            (self._indicator, row.indicator),
            (self._trigger, row.trigger),
            (self._basis, f"{row.class_word} – {row.basis}" if row.basis else row.class_word),
        ):
            caption, shown = part
            shown.setText(text)
            caption.setVisible(bool(text))
            shown.setVisible(bool(text))
        self.questions.show_links([(id, self.tr("Go to {0}").format(id)) for id in row.questions])
        known = [rows[id] for id in measure.requires if id in rows]
        self.requires.show_links([(each.id, f"{each.number}  {_short(each.title)}") for each in known])
        caption, shown = self._requires
        caption.setVisible(True)
        shown.setVisible(not known)
        shown.setText(self.tr("Nothing else is needed first."))
        self._dropped.setVisible(bool(measure.dropped))
        self._dropped.setText(
            self.tr("Fulfilled already, or not part of this plan: {0}").format(", ".join(measure.dropped))
        )

    def _part(self, layout: QVBoxLayout, title: str) -> tuple[QWidget, QLabel]:
        caption, shown = strong(title), body()
        if layout.count():
            layout.addSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(caption)
        layout.addWidget(shown)
        return caption, shown


def _short(title: str) -> str:
    return title if len(title) <= 48 else f"{title[:46].rstrip()}…"
