"""Files that are dropped on a window: what would happen to them is said first, and what does not fit is told."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QDropEvent

from reifegrad.domain.shown import visible
from reifegrad.errors import Cancelled
from ui import dialogs, files

if TYPE_CHECKING:
    from ui.area import Offer
    from ui.main_window import MainWindow

_SPREADSHEETS = (".xlsx", ".xlsm", ".xls", ".ods")
_NAMED = 8
"""Files that are listed by name; of more, the rest is counted."""


def accept_files(event: QDropEvent) -> bool:
    """Take the files that an event brings as copies, or as links where no copy is offered. Returns whether it may be.

    Never as a move, whatever the other program proposes: it would delete them as soon as they are dropped.
    """
    offered = event.possibleActions()
    for action in (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction):
        if event.mimeData().hasUrls() and action in offered:
            event.setDropAction(action)
            event.accept()
            return True
    event.ignore()
    return False


class Dropping(QObject):
    """Opens files of the program; for all others it asks the area in view."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def take(self, paths: Sequence[Path]) -> None:
        """Do what fits these files, after a question where something would change."""
        workspaces = [each for each in paths if each.suffix.casefold() == files.ENDING]
        others = [each for each in paths if each not in workspaces]
        for each in workspaces:
            self._window.open_path(str(each))
        if not others:
            return
        try:
            offer = self._offer(others)
        except Cancelled:
            return
        if offer:
            self._ask(offer, _names(others))
        elif not self._window.importing.take_answers(others):
            self._refuse(others)

    def _ask(self, offer: "Offer", names: str) -> None:
        if offer.otherwise:
            verb, act = offer.otherwise
            chosen = dialogs.decide(offer.text, names, (offer.verb, verb))
            if chosen >= 0:
                (offer.act, act)[chosen]()
        elif dialogs.confirm(offer.text, names, offer.verb):
            offer.act()

    def _offer(self, paths: Sequence[Path]) -> "Offer | None":
        area = self._window.frame.area if self._window.frame else None
        if area and len(paths) == 1 and (offer := self._window.survey_offer(paths[0])):
            return offer
        return area.drop_offer(paths) if area and self._window.settle() else None

    def _refuse(self, paths: Sequence[Path]) -> None:
        area = self._window.frame.area if self._window.frame else None
        possible = [self.tr("files of this program (*.reifegrad)")]
        if area:
            possible += [self.tr("answers (CSV, JSON)"), self.tr("surveys of your own (YAML, Excel)")]
            possible += filter(None, [area.droppable()])
        text = self.tr("Possible are: {0}.").format(", ".join(possible))
        if any(each.suffix.casefold() in _SPREADSHEETS for each in paths):
            text += "\n" + self.tr("Spreadsheets with answers or actions cannot be read. Answers come as CSV or JSON.")
        dialogs.inform(self.tr("This format cannot be used here."), f"{text}\n\n{_names(paths)}")


def _names(paths: Sequence[Path]) -> str:
    shown = [visible(each.name) for each in paths[:_NAMED]]
    return "\n".join([*shown, "…"] if len(paths) > _NAMED else shown)
