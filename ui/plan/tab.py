"""What the views of the plan have in common: each shows the same measures, and one of them is the current one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.workbench import Workbench


class PlanTab(QWidget):
    """Signals: chosen (another measure is current), opened (show its details), removal_asked."""

    chosen = Signal(str)
    opened = Signal(str)
    removal_asked = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench

    def refresh(self) -> None:
        """Show the plan as it is now; the model of the measures does by then."""
        raise NotImplementedError

    def choose(self, measure_id: str) -> None:
        """Make this measure the current one, if the view has it."""
        raise NotImplementedError

    def selected_ids(self) -> list[str]:
        """What is selected, from top to bottom."""
        raise NotImplementedError

    def arrive(self) -> None:
        """Take the focus."""
        raise NotImplementedError

    def flush(self) -> bool:
        """Hand over what is being typed. Returns whether all of it is stored."""
        return True

    @property
    def has_waiting(self) -> bool:
        """Whether something was typed that waits for a deed of the person, such as a button."""
        return False

    def discard(self) -> None:
        """Let go of what is being typed."""
