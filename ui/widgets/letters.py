"""Letters for Alt in a dialog: every button and every caption of a field gets one of its own."""

from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QPushButton, QRadioButton, QWidget

from ui.commands.mnemonics import distinct

_Marked = QPushButton | QCheckBox | QRadioButton | QLabel
_BUTTONS: tuple[type[QPushButton] | type[QCheckBox] | type[QRadioButton], ...] = (QPushButton, QCheckBox, QRadioButton)


def give_letters(dialog: QDialog) -> None:
    """Mark a letter in each text that has none, or one that another text has, as far as there are letters.

    What is in view comes first. Letters that the words of a language bring along stay, so that hands find them again.
    """
    marked = _marked(dialog)
    for each, text in zip(marked, distinct([each.text() for each in marked]), strict=True):
        if text != each.text():
            each.setText(text)


def marked_texts(dialog: QDialog) -> list[str]:
    """The texts of which a letter leads somewhere with Alt, those in view first."""
    return [each.text() for each in _marked(dialog)]


def _marked(dialog: QDialog) -> list[_Marked]:
    captions = [each for each in dialog.findChildren(QLabel) if each.buddy() is not None]
    buttons = [each for kind in _BUTTONS for each in dialog.findChildren(kind)]
    return sorted((each for each in (*captions, *buttons) if each.text()), key=QWidget.isHidden)
