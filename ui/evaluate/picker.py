"""A captioned list to choose what a tab shows: a dimension, a trait, a process."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui import theme
from ui.widgets.choice import Choice
from ui.widgets.text import body


class Picker(QWidget):
    """Signals: picked, after a person chose."""

    picked = Signal()

    def __init__(self, caption: str, parent: QWidget | None = None, *, is_low: bool = False) -> None:
        """`is_low`: large text leaves the caption out and others have room beside the list; else it stands above."""
        super().__init__(parent)
        self.box = Choice()
        self.box.setAccessibleName(caption)
        self.box.setMinimumContentsLength(19)
        self.box.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.activated.connect(self.picked)
        label = body(caption)
        label.setWordWrap(False)
        label.setBuddy(self.box)
        if is_low and theme.is_large():
            label.hide()
        row = QBoxLayout(theme.direction(), self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(theme.GAP_RELATED))
        row.addWidget(label)
        row.addWidget(self.box, 1)
        if not theme.is_large():
            row.addStretch(1)

    @property
    def value(self) -> str:
        """The id that is chosen; empty if there is nothing to choose from."""
        return self.box.chosen or ""

    def offer(self, items: Sequence[tuple[str, str]]) -> None:
        """Offer (id, name); the one chosen before stays if it is among them."""
        chosen = self.value
        self.box.offer(items)
        self.box.choose(chosen)

    def choose(self, id: str) -> None:
        self.box.choose(id)
