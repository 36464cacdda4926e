"""Areas that show what the report on the chosen assessment says. With much in the file it is there in a later turn."""

from PySide6.QtWidgets import QWidget

from reifegrad.session import Changed
from ui.area import Area
from ui.workbench import Workbench


class ReportedArea(Area):
    """Override `show_report` in place of `refresh`, and `show_waiting`.

    Figures of another assessment go out of view at once. Where those of the chosen one take a while, the area waits
    for them and shows what is chosen by then, so that nothing late comes to the wrong place.
    """

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._shown_assessment = ""
        self.is_waiting = False
        bench.report_made.connect(self._on_report_made)

    def show_report(self) -> None:
        """Show the report as it is now."""
        raise NotImplementedError

    def show_waiting(self) -> None:
        """Say that the figures are being worked out, in place of all others."""
        raise NotImplementedError

    def refresh(self, changed: Changed | None) -> None:
        if self._shown_assessment == self.bench.assessment_id or not self.bench.report_takes_long:
            self.complete()
            return
        self.is_waiting = True
        self.show_waiting()
        self.bench.prepare_report()

    def complete(self) -> None:
        """Show the report now, however long it takes."""
        self.is_waiting = False
        self._shown_assessment = self.bench.assessment_id
        self.show_report()

    def leave(self) -> None:
        super().leave()
        if self.is_waiting:
            self.is_waiting, self._is_stale = False, True

    def _on_report_made(self) -> None:
        if self.is_waiting:
            self.complete()
