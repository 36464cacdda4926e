"""Fields about an assessment: title and day, and what matters where people answer."""

from datetime import date

from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from reifegrad.domain import rules
from reifegrad.domain.text import Language
from ui import theme
from ui.widgets.entry import DayEntry, NumberEntry
from ui.widgets.number import Number
from ui.widgets.text import flowing, secondary

_MOST_PEOPLE = 1_000


class TitleFields(QWidget):
    """Title and day."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLineEdit()
        expected = self.tr("A day such as 31.12.2026 is expected.")
        self.day = DayEntry(language, expected, self.tr("Choose a day"))
        form = _form(self)
        _row(form, self.tr("&Title"), self.title)
        _row(form, self.tr("&Day"), self.day)

    def show_details(self, title: str, day: date) -> None:
        self.title.setText(title)
        self.day.show_value(day)

    def flush(self) -> bool:
        """Whether everything that was typed can be read."""
        return self.day.flush()


class PeopleFields(QWidget):
    """Who is asked, about what, since when the staff council knows, and the smallest groups that are told."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.invited = NumberEntry(language, 1, rules.MOST_PEOPLE)
        self.system_name = QLineEdit()
        self.system_name.setPlaceholderText(self.tr("empty: digital procedures in general"))
        expected = self.tr("A day such as 31.12.2026 is expected, or nothing.")
        self.council_day = DayEntry(language, expected, self.tr("Choose a day"))
        self.council_day.settled.connect(self._on_council_day)
        self._council_note = flowing(
            secondary(
                self.tr("Not entered yet. Clarify with the staff council before you start whether it has to agree.")
            )
        )
        self.minimum_total, self.minimum_group = Number(1, _MOST_PEOPLE), Number(1, _MOST_PEOPLE)
        form = _form(self)
        _row(form, self.tr("People &invited"), self.invited)
        _row(form, self.tr("One &system only"), self.system_name)
        self._form = form
        _row(form, self.tr("Staff &council involved on"), self.council_day)
        form.addRow("", self._council_note)
        _row(form, self.tr("Results from … &responses"), self.minimum_total)
        _row(form, self.tr("&Groups from … responses"), self.minimum_group)
        form.addRow(
            flowing(
                secondary(
                    self.tr(
                        "Both can be raised until the first response comes in. The people who are asked are told them."
                    )
                )
            )
        )

    @property
    def minima(self) -> tuple[int, int]:
        """Fewest people in total and per group."""
        return self.minimum_total.value(), self.minimum_group.value()

    def show_details(self, invited: int | None, system_name: str, council_day: date | None) -> None:
        self.invited.show_value(invited)
        self.system_name.setText(system_name)
        self.council_day.show_value(council_day)
        self._on_council_day()

    def show_minima(self, now: tuple[int, int], least: tuple[int, int] | None) -> None:
        """Show the minima. They cannot go below `least`; None: they stay as they are."""
        for at, field in enumerate((self.minimum_total, self.minimum_group)):
            field.setRange(least[at] if least else now[at], _MOST_PEOPLE)
            field.setValue(now[at])
            field.setEnabled(least is not None)

    def flush(self) -> bool:
        """Whether everything that was typed can be read."""
        fields = (self.invited, self.council_day, self.minimum_total, self.minimum_group)
        outcomes = [each.flush() for each in fields]  # every one is tried
        return all(outcomes)

    def _on_council_day(self) -> None:
        self._form.setRowVisible(self._council_note, self.council_day.value is None)


def _form(widget: QWidget) -> QFormLayout:
    form = QFormLayout(widget)
    form.setContentsMargins(0, 0, 0, 0)
    form.setSpacing(theme.px(theme.GAP_RELATED))
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _row(form: QFormLayout, text: str, field: QWidget) -> None:
    caption = QLabel(text)
    caption.setBuddy(field)
    field.setAccessibleName(text.replace("&", ""))
    form.addRow(caption, field)
