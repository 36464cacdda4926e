"""Every message box and every file dialog of the window: one place decides how they look, and tests replace them.

The functions find their parent themselves: the active window. What they show is imported when it is needed, and freed
when it was answered and the window has its turn again.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from reifegrad import paths
from reifegrad.domain.text import Language
from reifegrad.errors import ReifegradError
from reifegrad.os_errors import is_there

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QDialog

    from ui.dialog_windows import Box


def problem(error: ReifegradError, language: Language) -> None:
    """Say what a person can mend: problem, cause and way out."""
    box = _problem_box(error, language)
    box.addButton(_close(), box.ButtonRole.AcceptRole)
    _show(box)


def offer(error: ReifegradError, language: Language, verb: str) -> bool:
    """Say what a person can mend, and offer one way to go on without. Returns whether it was chosen."""
    box = _problem_box(error, language)
    do = box.offer(verb, _close())
    _show(box)
    return box.clickedButton() is do


def choose(error: ReifegradError, language: Language, verbs: Sequence[str]) -> int:
    """Say what a person can mend, and offer several ways to go on. Returns the index of the one chosen, -1 for none."""
    box = _problem_box(error, language)
    buttons = [box.addButton(each, box.ButtonRole.ActionRole) for each in verbs]
    box.setEscapeButton(box.addButton(QCoreApplication.translate("dialogs", "Cancel"), box.ButtonRole.RejectRole))
    box.setDefaultButton(buttons[0])
    _show(box)
    return next((at for at, each in enumerate(buttons) if each is box.clickedButton()), -1)


def inform(title: str, text: str) -> None:
    from ui.dialog_windows import Box

    box = Box(Box.Icon.Information, title, text, parent())
    box.addButton(_close(), Box.ButtonRole.AcceptRole)
    _show(box)


def confirm(question: str, consequence: str, verb: str) -> bool:
    """Ask before something that undo cannot bring back. The safe answer is the default."""
    from ui.dialog_windows import Box

    box = Box(Box.Icon.Question, question, consequence, parent())
    do = box.offer(verb, QCoreApplication.translate("dialogs", "Cancel"))
    _show(box)
    return box.clickedButton() is do


def decide(question: str, consequence: str, verbs: Sequence[str], keep: str = "") -> int:
    """As `confirm`, with several ways to go on. Returns the index of the one chosen, -1 for none.

    `keep`: what the safe answer says instead of "Cancel".
    """
    from ui.dialog_windows import Box

    box = Box(Box.Icon.Question, question, consequence, parent())
    ways = [box.addButton(each, Box.ButtonRole.ActionRole) for each in verbs[:-1]]
    ways.append(box.offer(verbs[-1], keep or QCoreApplication.translate("dialogs", "Cancel")))
    _show(box)
    return next((at for at, each in enumerate(ways) if each is box.clickedButton()), -1)


def confirm_with(question: str, consequence: str, verb: str, choice: str) -> bool | None:
    """As `confirm`, with a box to tick beside it if `choice` names one. Returns None, or whether it was ticked."""
    from PySide6.QtWidgets import QCheckBox

    from ui.dialog_windows import Box

    box = Box(Box.Icon.Question, question, consequence, parent())
    tick = QCheckBox(choice, box) if choice else None  # a child, because a message box does not own its check box
    if tick:
        box.setCheckBox(tick)
    do = box.offer(verb, QCoreApplication.translate("dialogs", "Cancel"))
    _show(box)
    return (tick is not None and tick.isChecked()) if box.clickedButton() is do else None


def ask_text(
    title: str, label: str, verb: str, text: str = "", hint: str = "", *, is_sentence: bool = False
) -> str | None:
    """Ask for one line, or for a sentence with room for it. Returns it without surrounding blanks, or None."""
    from ui.dialog_windows import TextDialog

    dialog = TextDialog(title, label, verb, text, hint, parent(), is_sentence=is_sentence)
    return dialog.text() if _show(dialog) else None


def table(
    title: str,
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    note: str = "",
    *,
    save: Callable[[str], Path | None] | None = None,
) -> None:
    """Show rows that can be read and copied, with a sentence above them.

    `save`: what writes all of it into a file that a person chooses, and returns the file.
    """
    from ui.dialog_windows import TableDialog

    _show(TableDialog(title, header, rows, note, parent(), save=save))


def confirm_table(title: str, header: Sequence[str], rows: Sequence[Sequence[str]], note: str, verb: str) -> bool:
    """As `confirm`, with rows that say what would happen."""
    from ui.dialog_windows import TableDialog

    return _show(TableDialog(title, header, rows, note, parent(), verb=verb))


def open_file(title: str, filters: Sequence[str], folder: Path) -> Path | None:
    """`filters` in the form of Qt: "Reifegrad file (*.reifegrad)"."""
    from PySide6.QtWidgets import QFileDialog

    name, _ = QFileDialog.getOpenFileName(parent(), title, str(_existing(folder)), ";;".join(filters))
    return Path(name) if name else None


def open_files(title: str, filters: Sequence[str], folder: Path) -> list[Path]:
    """As `open_file`, for one file or several."""
    from PySide6.QtWidgets import QFileDialog

    names, _ = QFileDialog.getOpenFileNames(parent(), title, str(_existing(folder)), ";;".join(filters))
    return [Path(each) for each in names]


def choose_folder(title: str, folder: Path) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    name = QFileDialog.getExistingDirectory(parent(), title, str(_existing(folder)))
    return Path(name) if name else None


def save_file(title: str, filters: Sequence[str], proposal: Path, *, replaces: bool = True) -> Path | None:
    """Ask where to save. `proposal` names folder and file; its ending is added to a name that has another one.

    `replaces`: a file of that name may be replaced, after a question: the system asks about the name that was chosen,
    this function about the one that the ending makes of it. Otherwise nobody asks, and the caller refuses.
    """
    from PySide6.QtWidgets import QFileDialog

    place = _existing(proposal.parent) / proposal.name
    silent = QFileDialog.Option.DontConfirmOverwrite
    options = QFileDialog.Option(0) if replaces else silent
    while True:
        name, _ = QFileDialog.getSaveFileName(parent(), title, str(place), ";;".join(filters), options=options)
        if not name:
            return None
        chosen = Path(name)
        place = with_ending(chosen, proposal.suffix)
        if place == chosen or not replaces or not is_there(place) or _may_replace(place):
            return place


def with_ending(path: Path, ending: str) -> Path:
    """The path with this ending, added behind whatever is there: dots belong to the name."""
    return path if path.suffix.casefold() == ending.casefold() else path.with_name(path.name + ending)


def _may_replace(path: Path) -> bool:
    question = QCoreApplication.translate("dialogs", "“{0}” exists already.").format(path.name)
    consequence = QCoreApplication.translate("dialogs", "If you replace it, what it holds now is gone.")
    return confirm(question, consequence, QCoreApplication.translate("dialogs", "Replace"))


def choose_colour(title: str, colour: str) -> str | None:
    """Ask for a colour, beginning at this one, "#rrggbb" or empty. Returns the same form, or None."""
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QColorDialog

    chosen = QColorDialog.getColor(QColor(colour or "#FFFFFF"), parent(), title)
    return chosen.name() if chosen.isValid() else None


def choose_printer(title: str) -> "QPrinter | None":
    """Ask where to print, in the system's own dialog. `title` names the work in the queue of the printer."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent())
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setWindowTitle(title)
    return printer if _show(dialog) else None


def run(dialog: "QDialog") -> bool:
    """Show a dialog of an area and wait. Returns whether it was accepted; what it holds is to be read at once."""
    return _show(dialog)


def crash(title: str, text: str) -> bool:
    """Say that something unexpected happened and what is safe. Returns whether the report is to be shown."""
    from ui.dialog_windows import Box

    box = Box(Box.Icon.Warning, title, text, parent())
    view = box.offer(
        QCoreApplication.translate("dialogs", "View the report"),
        QCoreApplication.translate("dialogs", "Continue working"),
    )
    _show(box)
    return box.clickedButton() is view


def texts(title: str, note: str, entries: Sequence[tuple[str, str, Path]], language: Language) -> None:
    """Show texts that can be copied and saved: each with its name, what it says and the file that holds it."""
    from ui.texts_dialog import TextsDialog

    _show(TextsDialog(title, note, entries, language, parent()))


def parent() -> QWidget | None:
    """The window that a dialog stands before: never one that was just closed, which would take the dialog with it."""
    window = QApplication.activeWindow()
    while window and not window.isVisible():
        window = window.parentWidget()
    return window


def _show(dialog: "QDialog") -> bool:
    """Wait for an answer. The dialog has a window for its parent, which would keep it as long as it is open."""
    from ui.widgets.letters import give_letters  # late: the start needs none of it

    give_letters(dialog)
    is_accepted = bool(dialog.exec())
    dialog.deleteLater()
    return is_accepted


def _existing(folder: Path) -> Path:
    """The folder, or the home folder if it is not there: the system would show the one the program runs in."""
    return folder if is_there(folder) else paths.home_folder()


def _close() -> str:
    return QCoreApplication.translate("dialogs", "Close")


def _problem_box(error: ReifegradError, language: Language) -> "Box":
    from dataclasses import replace  # late, all: the start needs none of it

    from reifegrad.messages import describe
    from ui.dialog_windows import Box

    message = describe(error, language)
    told = str(replace(message, background=""))
    box = Box(Box.Icon.Warning, message.problem, "\n".join(told.splitlines()[1:]), parent())
    box.setDetailedText(message.background)  # behind a button, which is there only if there is a text
    return box
