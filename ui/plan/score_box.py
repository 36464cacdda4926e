"""The priority as arithmetic: every component with its value, who set it and why, and the way to change it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from reifegrad.domain.plan import PlannedMeasure
from reifegrad.domain.workspace import Component
from reifegrad.report.explain import explain_priority
from reifegrad.report.words import Words
from ui import theme
from ui.plan.components import SHOWN, value_of, value_text
from ui.widgets.buttons import button
from ui.widgets.text import body, secondary


class ScoreBox(QWidget):
    """Signals: change_asked (Component), reset_asked (Component)."""

    change_asked = Signal(object)
    reset_asked = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None, *, read_only: bool = False) -> None:
        super().__init__(parent)
        self._words, self._read_only = words, read_only
        self.formula = body()
        self._least = 0
        """Height of a line, so that names stand beside the first line of their value."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(theme.GAP_GROUP))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        self.lines = {component: self._line(grid, at, component) for at, component in enumerate(SHOWN)}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(self.formula)
        layout.addLayout(grid)

    def show_measure(self, measure: PlannedMeasure) -> None:
        self.formula.setText(explain_priority(measure, self._words))
        for component, line in self.lines.items():
            line.show_value(component, measure, self._words)

    def _line(self, grid: QGridLayout, at: int, component: Component) -> "ComponentLine":
        name = self._words.terms(f"component.{component}")
        line = ComponentLine(name, self, read_only=self._read_only)
        line.change.clicked.connect(partial(self.change_asked.emit, component))
        line.reset.clicked.connect(partial(self.reset_asked.emit, component))
        self._least = self._least or line.change.sizeHint().height()
        caption = body(name)
        caption.setMinimumHeight(self._least)
        grid.addWidget(caption, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(line, at, 1)
        return line


class ComponentLine(QWidget):
    """Value, mark and reason of one component, with its two buttons."""

    def __init__(self, name: str, parent: QWidget | None = None, *, read_only: bool = False) -> None:
        super().__init__(parent)
        self._read_only = read_only
        self.value = body()
        self.why = secondary()
        self.change = button(self.tr("Change …"), kind="quiet")
        self.change.setAccessibleName(self.tr("Change {0}").format(name))
        if read_only:
            self.change.hide()
        self.reset = button(self.tr("Reset"), kind="quiet", icon="undo")
        self.reset.setAccessibleName(self.tr("Reset {0} to the computed value").format(name))
        first = QHBoxLayout()
        first.setSpacing(0)
        first.addWidget(self.value, 1)
        first.addWidget(self.reset)
        first.addWidget(self.change)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(first)
        layout.addWidget(self.why)

    def show_value(self, component: Component, measure: PlannedMeasure, words: Words) -> None:
        """Show the value that counts; one that a person set is marked and bold, with its reason below."""
        changed = measure.overrides.get(component.value)
        value = value_text(component, value_of(measure, component), words)
        self.value.setText(f"{value} *" if changed else value)
        self.value.setFont(theme.font(bold=changed is not None))
        self.why.setVisible(changed is not None)
        self.reset.setVisible(changed is not None and not self._read_only)
        if changed:
            computed = value_text(component, changed.computed, words)
            self.why.setText(self.tr("computed: {0}. Reason: {1}").format(computed, changed.reason))
