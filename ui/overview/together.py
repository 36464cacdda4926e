"""The surveys of a municipality side by side in short: a line for each, and what they say together."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reifegrad.report.combined_model import CombinedSection, PartResult
from ui import theme
from ui.widgets.buttons import LinkRow
from ui.widgets.flow import clear
from ui.widgets.text import Heading, body, flowing, secondary


class Together(QWidget):
    """Signals: assessment_chosen (id)."""

    assessment_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(theme.GAP_WITHIN))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(Heading(self.tr("All surveys together"), level=2))
        layout.addLayout(self._rows)

    @property
    def results(self) -> list[LinkRow]:
        """The surveys that have an assessment, as buttons."""
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        return [row for each in items if each and isinstance(row := each.widget(), LinkRow)]

    def show_section(self, section: CombinedSection | None) -> None:
        """Show the section; nothing with one survey alone."""
        clear(self._rows)
        self.setVisible(section is not None)
        if section is None:
            return
        for each in section.results:
            self._rows.addWidget(self._row(each))
        for sentence in section.sentences:
            self._rows.addWidget(flowing(body(sentence)))
        self._rows.addWidget(flowing(secondary(section.note)))

    def _row(self, result: PartResult) -> QWidget:
        """One survey; without an assessment it leads nowhere."""
        text = f"{result.name}: {result.value}"
        if not result.assessment_id:
            return flowing(secondary(text))
        state = " · ".join(filter(None, (result.assessment_title, result.note)))
        row = LinkRow(text, "forward", state)
        row.setProperty("assessment", result.assessment_id)
        row.clicked.connect(self._on_row)
        return row

    def _on_row(self) -> None:
        self.assessment_chosen.emit(self.sender().property("assessment"))
