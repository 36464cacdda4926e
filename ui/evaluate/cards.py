"""Key figures side by side, each with the way to its calculation."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from reifegrad.domain.score import Figure
from reifegrad.report.model import KeyFigure
from ui import theme
from ui.overview.figures import FigureCard
from ui.widgets.flow import clear


class FigureCards(QWidget):
    """Signals: asked (label, Figure)."""

    asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: dict[str, Figure] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)  # as high as the cards need
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(theme.GAP_GROUP))

    def show_figures(self, figures: Sequence[tuple[KeyFigure, Figure]]) -> None:
        """Show these in place of the ones there are; one below the other with large text."""
        clear(self._grid)
        self._figures = {shown.label: figure for shown, figure in figures}
        columns = 1 if theme.is_large() else 3
        for at, (shown, _) in enumerate(figures):
            card = FigureCard(shown)
            card.explanation_requested.connect(self._on_ask)
            self._grid.addWidget(card, at // columns, at % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def _on_ask(self, label: str, _explanation: str) -> None:
        self.asked.emit(label, self._figures[label])
