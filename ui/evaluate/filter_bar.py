"""What narrows the tabs of the evaluation: one dimension, and whether those out of scope are named."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ui import theme
from ui.evaluate.picker import Picker
from ui.widgets.buttons import button
from ui.widgets.text import plain_tip


class FilterBar(QWidget):
    """Stands beside the heading of the area, so that it looks the same on each tab.

    Signals: picked, after a person chose a dimension or all of them; scope_toggled.
    """

    picked = Signal()
    scope_toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picker = Picker(self.tr("Dimension"), is_low=True)
        self.picker.picked.connect(self._on_picked)
        self.all = button(self.tr("Show all"), kind="quiet")
        self.all.clicked.connect(self.show_all)
        self.in_scope = QCheckBox(self.tr("In scope only"))
        self.in_scope.setChecked(True)
        self.in_scope.toggled.connect(self.scope_toggled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(theme.GAP_RELATED))
        for each in (self.picker, self.all, self.in_scope):
            row.addWidget(each)

    @property
    def dimension_id(self) -> str:
        """The dimension that is chosen; empty for all."""
        return self.picker.value

    def offer(self, dimensions: Sequence[tuple[str, str]], chosen: str, whole: str) -> None:
        """Offer (id, name) and show the one that is chosen; `whole` says why nothing can be chosen, or is empty."""
        self.picker.box.setToolTip("")
        self.picker.offer([("", self.tr("All dimensions")), *dimensions])
        self.picker.choose(chosen if chosen in dict(dimensions) else "")
        self.picker.setDisabled(bool(whole))
        if whole:  # else the list itself tells a text that is cut
            self.picker.box.setToolTip(plain_tip(whole))
        self.picker.box.setAccessibleDescription(whole)
        self._show_way_back()

    def show_all(self) -> None:
        """Choose all dimensions again, as a person does."""
        self.picker.choose("")
        self.picker.box.setFocus()  # the button that had it goes
        self._on_picked()

    def _on_picked(self) -> None:
        self._show_way_back()
        self.picked.emit()

    def _show_way_back(self) -> None:
        """With large text the list alone leads back, and the status bar."""
        self.all.setVisible(bool(self.dimension_id) and not theme.is_large())
