"""What a person tells about themselves on a sheet, such as the unit. Every field may stay empty."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QFormLayout

from reifegrad.domain.survey import Attribute, AttributeType
from reifegrad.domain.text import Language
from reifegrad.domain.workspace import AttributeValue
from ui import theme
from ui.widgets.choice import Choice


class TraitFields:
    """A choice for each trait; one of free text can be typed or taken from those that were entered before."""

    def __init__(self, attributes: Sequence[Attribute], language: Language) -> None:
        self._attributes, self._language = attributes, language
        self.fields: dict[str, Choice] = {}

    def add_to(self, form: QFormLayout) -> None:
        """Build the fields; `begin` fills them."""
        for each in self._attributes:
            field = Choice()
            if each.type not in (AttributeType.BOOLEAN, AttributeType.CHOICE):
                field.setEditable(True)
                field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            field.setMinimumWidth(theme.px(280))
            field.setAccessibleName(each.label.in_language(self._language))
            self.fields[each.id] = field
            form.addRow(each.label.in_language(self._language), field)

    def begin(self, known: Callable[[str], Sequence[str]]) -> None:
        """Empty every field. `known` gives the texts that were entered for an attribute before."""
        for each in self._attributes:
            field = self.fields[each.id]
            field.offer(self._choices(each, known))
            field.setCurrentIndex(0)

    def values(self) -> dict[str, AttributeValue]:
        """What was entered; empty fields are left out."""
        entered = {}
        for id, field in self.fields.items():
            value = field.currentText().strip() if field.isEditable() else field.chosen
            if value not in (None, ""):
                entered[id] = value
        return entered

    def setFocus(self) -> None:
        """Go to the first field. Named as the call of Qt's own widgets."""
        for field in self.fields.values():
            field.setFocus()
            return

    def _choices(self, attribute: Attribute, known: Callable[[str], Sequence[str]]) -> list[tuple[object, str]]:
        from PySide6.QtCore import QCoreApplication

        none = (None, QCoreApplication.translate("TraitFields", "not stated"))
        match attribute.type:
            case AttributeType.BOOLEAN:
                yes, no = (
                    QCoreApplication.translate("TraitFields", "yes"),
                    QCoreApplication.translate("TraitFields", "no"),
                )
                return [none, (True, yes), (False, no)]
            case AttributeType.CHOICE:
                return [none, *((each.id, each.label.in_language(self._language)) for each in attribute.choices)]
            case _:
                return [("", ""), *((each, each) for each in known(attribute.id))]
