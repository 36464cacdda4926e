"""A key figure with its unit, a note and the way to its calculation."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reifegrad.report.model import KeyFigure
from ui import theme
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.text import secondary, strong


class FigureCard(QFrame):
    """Signals: explanation_requested (label, explanation)."""

    explanation_requested = Signal(str, str)

    def __init__(self, figure: KeyFigure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._figure = figure
        value = strong(figure.value, factor=theme.KEY_FIGURE)
        ask = button(self.tr("How calculated?"), kind="quiet")
        ask.setAccessibleName(self.tr("How is {0} calculated?").format(figure.label))
        ask.clicked.connect(self._on_ask)
        ask.setStyleSheet("padding-left: 0; padding-right: 0;")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(12)] * 4)
        layout.setSpacing(theme.px(2))
        unit = secondary(figure.unit)
        if not figure.unit:
            unit.hide()
        row = FlowLayout()
        for each in (value, unit):  # short by nature; wrapped labels reserve lines that they do not need
            each.setWordWrap(False)
            row.addWidget(each)
        layout.addWidget(secondary(figure.label))
        layout.addLayout(row)
        layout.addWidget(secondary(figure.note or "\u00a0"))
        layout.addStretch()
        layout.addWidget(ask, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_ask(self) -> None:
        self.explanation_requested.emit(self._figure.label, self._figure.explanation)
