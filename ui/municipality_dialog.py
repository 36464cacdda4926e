"""Properties of the file: whose it is, under which official code, with how many inhabitants, and where it lies."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reifegrad.domain.rules import LARGEST_NUMBER, clean_line
from reifegrad.domain.text import Language
from reifegrad.domain.workspace import Municipality
from reifegrad.errors import ReifegradError
from ui import announce, theme
from ui.entered import Entered
from ui.widgets.entry import NumberEntry
from ui.widgets.path_line import PathLine
from ui.widgets.room import give_room
from ui.widgets.text import body, flowing, secondary

if TYPE_CHECKING:
    from reifegrad.session import Session


class MunicipalityDialog(QDialog):
    """Closes when the session has taken what was entered; until then everything stays in the fields."""

    def __init__(self, session: "Session", path: Path, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        Entered(self)
        self.setWindowTitle(self.tr("Properties"))
        give_room(self, 640, 320)
        self._session = session
        self._language: Language = language
        known = session.municipality
        self.name, self.code = QLineEdit(known.name), QLineEdit(known.code)
        self.population = NumberEntry(language, 1, LARGEST_NUMBER)
        self.population.show_value(known.population)
        self.place = PathLine()
        self.place.show_path(path)
        for each in (self.name, self.code, self.population):
            each.setReadOnly(session.read_only)
        self.problem = flowing(body())
        self.problem.setProperty("kind", "problem")
        self.problem.hide()
        self._build()

    def accept(self) -> None:
        from reifegrad.messages import describe

        if not self.population.flush():
            return
        entered = Municipality(clean_line(self.name.text()), clean_line(self.code.text()), self.population.value)
        try:
            if entered != self._session.municipality:
                self._session.edit_municipality(entered)
        except ReifegradError as error:
            text = str(describe(error, self._language))
            self.problem.setText(text)
            self.problem.show()
            announce.say(self.problem, text)
            (self.code if error.values.get("field") == "code" else self.name).setFocus()
            return
        super().accept()

    def _build(self) -> None:
        hint = self.tr("The code is optional: AGS with eight digits, or CBS with GM and four digits.")
        form = QFormLayout()
        form.setSpacing(theme.px(theme.GAP_RELATED))
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (self.tr("&Name of the municipality"), self.name),
            (self.tr("&Official code"), self.code),
            (self.tr("&Inhabitants"), self.population),
            (self.tr("&File"), self.place),
        ):
            caption = QLabel(text)
            caption.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(caption, field)
        self.code.setAccessibleDescription(hint)
        buttons = QDialogButtonBox()
        if not self._session.read_only:
            save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
            save.setProperty("kind", "primary")
            save.setDefault(True)
        given_up = self.tr("Close") if self._session.read_only else self.tr("Cancel")
        buttons.addButton(given_up, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addLayout(form)
        layout.addWidget(flowing(secondary(hint)))
        layout.addWidget(self.problem)
        layout.addStretch()
        layout.addWidget(buttons)
