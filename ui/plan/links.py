"""Links inside running text: questions and measures that one can go to."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout, clear


class Links(QWidget):
    """Quiet buttons that go on in the next line. Signals: chosen with the id of a link."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = FlowLayout(self)

    def show_links(self, links: Sequence[tuple[str, str]]) -> None:
        """`links` as (id, text)."""
        clear(self._layout)
        for id, text in links:
            link = button(text, kind="quiet", icon="forward")
            link.clicked.connect(partial(self.chosen.emit, id))
            self._layout.addWidget(link)
        self.setVisible(bool(links))
