"""The contract of the tabs of the area Vorbereiten."""

from PySide6.QtWidgets import QWidget

from ui.widgets.entry import Entry
from ui.widgets.number import Number
from ui.widgets.page import Page
from ui.workbench import Workbench


class PrepareTab(Page):
    """One tab: a scrolled column about the chosen assessment."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench

    @classmethod
    def title(cls) -> str:
        """Name on the tab, translated."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what the session holds now."""
        raise NotImplementedError

    def flush(self) -> bool:
        """Write what was typed and is not written yet. Returns whether all of it is stored."""
        return True

    def discard(self) -> None:
        """Forget what was typed and is not stored."""
        for entry in self.findChildren(Entry):
            entry.discard()
        for number in self.findChildren(Number):
            number.discard()
        self.refresh()
