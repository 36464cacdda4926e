"""What narrows a tab on the organisation: one dimension, and whether those out of scope are named."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QVBoxLayout, QWidget

from ui import theme
from ui.evaluate.picker import Picker
from ui.widgets.text import secondary
from ui.workbench import Workbench


class FilterBar(QWidget):
    """Signals: changed, after a person chose."""

    changed = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.picker = Picker(self.tr("Dimension"))
        self.picker.picked.connect(self.changed)
        self.in_scope = QCheckBox(self.tr("In scope only"))
        self.in_scope.setChecked(True)
        self.in_scope.toggled.connect(self._show_left_out)
        self.left_out = secondary()
        row = QBoxLayout(theme.direction())
        row.setSpacing(theme.px(theme.GAP_GROUP))
        row.addWidget(self.picker, 1)
        row.addWidget(self.in_scope)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addLayout(row)
        layout.addWidget(self.left_out)

    @property
    def dimension_id(self) -> str:
        """The dimension that is chosen; empty for all."""
        return self.picker.value

    def refresh(self) -> None:
        """Offer the dimensions in scope; the one chosen before stays if it is among them."""
        rows = self._bench.report().dimensions
        self.picker.offer([("", self.tr("All dimensions")), *((each.id, f"{each.id}  {each.title}") for each in rows)])
        self.in_scope.setVisible(bool(self._left_out()))
        self._show_left_out()

    def choose(self, dimension_id: str) -> None:
        self.picker.choose(dimension_id)

    def _left_out(self) -> list[str]:
        """A line for each dimension out of scope, with the reason."""
        bench = self._bench
        reasons = bench.session.assessment(bench.assessment_id).left_out
        whole = bench.session.survey(bench.assessment_id).dimensions
        said = self.tr("{0} is out of scope: {1}")
        unsaid = self.tr("{0} is out of scope.")
        names = {each.id: f"{each.id}  {each.title.in_language(bench.language)}" for each in whole}
        return [
            said.format(name, reasons[id]) if reasons[id] else unsaid.format(name)
            for id, name in names.items()
            if id in reasons
        ]

    def _show_left_out(self) -> None:
        lines = self._left_out()
        self.left_out.setText("\n".join(lines))
        self.left_out.setVisible(bool(lines) and not self.in_scope.isChecked())
