"""What is wrong with files that were read, as a list: file, place, what is the matter, and what to do."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from reifegrad.domain.text import Language
from reifegrad.errors import ReifegradError
from ui import dialogs


def show(title: str, errors: Iterable[ReifegradError], language: Language) -> None:
    """Show every fault; nothing was taken over, and the list says so."""
    header = (
        QCoreApplication.translate("faults", "What is the matter"),
        QCoreApplication.translate("faults", "File"),
        QCoreApplication.translate("faults", "Place"),
        QCoreApplication.translate("faults", "What helps"),
    )
    rows = [row for each in errors for row in _rows(each, language)]
    note = QCoreApplication.translate("faults", "Nothing was taken over. Change the file and read it again.")
    dialogs.table(title, header, rows, note)


def _rows(error: ReifegradError, language: Language) -> Iterator[tuple[str, str, str, str]]:
    from reifegrad.messages import describe  # reads YAML

    message = describe(error, language)
    name = error.path.name if error.path else ""
    if not message.details:
        yield message.problem, name, "", message.remedy
    for each in message.details:
        yield each.problem, name, each.place, each.remedy
