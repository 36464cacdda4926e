"""A service or a process: its name and what is known about it. The fields come from the survey."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reifegrad.domain.survey import Attribute, AttributeType, SubjectType
from reifegrad.domain.text import Language
from reifegrad.domain.workspace import AttributeValue
from reifegrad.errors import InvalidInput, ReifegradError
from reifegrad.planning.findings import PROCESS_TYPE
from reifegrad.report import format
from ui import announce, theme
from ui.entered import Entered
from ui.widgets.choice import Choice
from ui.widgets.room import give_room
from ui.widgets.text import body

Store = Callable[[str, dict[str, AttributeValue]], object]
"""Takes name and attributes; may raise a ReifegradError, which is shown and marks the field that it is about."""


class SubjectDialog(QDialog):
    """Closes when `store` has taken what was entered; until then everything stays in the fields."""

    def __init__(
        self,
        title: str,
        kind: SubjectType,
        language: Language,
        store: Store,
        name: str = "",
        values: Mapping[str, AttributeValue] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        Entered(self)
        self.setWindowTitle(title)
        give_room(self, 720, 600)
        self._language: Language = language
        self._store = store
        self._kind = kind
        self._proposed = ""
        self.name = QLineEdit(name)
        self.name.textChanged.connect(self._on_name)
        form_widget = QWidget()
        form_widget.setObjectName("scrolled")
        form = QFormLayout(form_widget)
        form.setSpacing(theme.px(theme.GAP_RELATED))
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.fields: dict[str, QLineEdit | Choice] = {}
        for each in kind.attributes:
            if each.id == PROCESS_TYPE:
                form.addRow(each.label.in_language(language), self._type_field(each, (values or {}).get(each.id)))
        form.addRow(self.tr("&Name"), self.name)
        for each in kind.attributes:
            if each.id in self.fields:
                continue
            field = self._field(each, (values or {}).get(each.id))
            self.fields[each.id] = field
            form.addRow(each.label.in_language(language), field)
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(form_widget)
        self.problem = body()
        self.problem.setProperty("kind", "problem")
        self.problem.hide()
        buttons = QDialogButtonBox()
        self._save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setProperty("kind", "primary")
        self._save.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(scroll)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)
        self._on_name(name)

    def accept(self) -> None:
        from reifegrad.messages import describe

        try:
            self._store(self.name.text(), self.values())
        except ReifegradError as error:
            self._tell(str(describe(self._named(error), self._language)), str(error.values.get("field", "")))
            return
        super().accept()

    def values(self) -> dict[str, AttributeValue]:
        """What was entered; a number that is none stays text, so that the check can name it."""
        entered: dict[str, AttributeValue] = {}
        for each in self._kind.attributes:
            field = self.fields[each.id]
            value = field.chosen if isinstance(field, Choice) else field.text().strip()
            if value is None or value == "":
                continue
            if each.type is AttributeType.INTEGER:
                value = _number(value, self._language)
            entered[each.id] = value
        return entered

    def _named(self, error: ReifegradError) -> ReifegradError:
        """The error with the label of the field as the dialog shows it."""
        for each in self._kind.attributes:
            if isinstance(error, InvalidInput) and error.values.get("field") == each.id:
                return InvalidInput(error.path, **{**error.values, "field": each.label.in_language(self._language)})
        return error

    def _tell(self, text: str, field_id: str) -> None:
        """Say what is the matter, and mark the field that it is about."""
        self.problem.setText(text)
        self.problem.show()
        announce.say(self.problem, text)
        for id, field in {"name": self.name, **self.fields}.items():
            is_meant = id == field_id
            field.setProperty("tone", "problem" if is_meant else "")
            field.setAccessibleDescription(text if is_meant else "")
            field.style().unpolish(field)
            field.style().polish(field)
            if is_meant:
                field.setFocus()
                self._scroll.ensureWidgetVisible(field)

    def _field(self, attribute: Attribute, value: AttributeValue | None) -> QLineEdit | Choice:
        choices: list[tuple[AttributeValue, str]] = []
        if attribute.type is AttributeType.BOOLEAN:
            choices = [(True, self.tr("yes")), (False, self.tr("no"))]
        elif attribute.type is AttributeType.CHOICE:
            choices = [(each.id, each.label.in_language(self._language)) for each in attribute.choices]
        if not choices:
            field = QLineEdit("" if value is None else str(value))
            field.setCursorPosition(0)  # of a long text one sees the beginning
            return field
        box = Choice([(None, self.tr("not known")), *choices])
        box.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.choose(value)
        return box

    def _type_field(self, attribute: Attribute, value: AttributeValue | None) -> Choice:
        """The type of a process stands before its name and proposes it."""
        field = self._field(attribute, value)
        assert isinstance(field, Choice)
        self.fields[attribute.id] = field
        self._proposed = field.currentText() if value is not None else ""
        field.activated.connect(self._on_type)
        return field

    def _on_type(self) -> None:
        field = self.fields[PROCESS_TYPE]
        assert isinstance(field, Choice)
        if self.name.text().strip() in ("", self._proposed):
            self._proposed = "" if field.chosen is None else field.currentText()
            self.name.setText(self._proposed)

    def _on_name(self, text: str) -> None:
        self._save.setEnabled(bool(text.strip()))


def _number(text: str, language: Language) -> AttributeValue:
    """The whole number that was typed, else the text."""
    try:
        return format.read_number(text, language)
    except ValueError:
        return text
