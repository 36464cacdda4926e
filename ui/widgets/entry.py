"""Lines that hold something with a form, such as a day or an amount, and say below what is expected."""

import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from reifegrad.domain.text import Language
from reifegrad.report import format
from ui import theme
from ui.widgets.buttons import button
from ui.widgets.fields import LineEdit
from ui.widgets.problem import Problem

_MOST_EUROS = 999_999_999
"""Setting of this tool, to catch slips."""


class Entry(QWidget):
    """One line with a reader: what cannot be read stays in the field, with a sentence about what is expected.

    Signals:
        settled: with the value (None for an empty field), after a pause, on Enter, on leaving the field and by `flush`.
    """

    settled = Signal(object)

    def __init__(
        self,
        read: Callable[[str], Any],
        write: Callable[[Any], str],
        expected: str,
        parent: QWidget | None = None,
        *,
        needed: str = "",
    ) -> None:
        """`needed` says of a field that cannot be empty that "{0}" stays, which is its value."""
        super().__init__(parent)
        self._read, self._write, self._expected, self._needed = read, write, expected, needed
        self._value: Any = None
        self._is_handing_over = False
        self._refusal = ""
        self.line = LineEdit()
        self.line.editingFinished.connect(self.flush)
        self.line.textEdited.connect(self._on_edited)
        self.line.paused.connect(self._on_pause)
        self.problem = Problem(self.line)
        self.setFocusProxy(self.line)
        self.row = QHBoxLayout()
        self.row.setSpacing(theme.px(theme.GAP_WITHIN))
        self.row.addWidget(self.line, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(2))
        layout.addLayout(self.row)
        layout.addWidget(self.problem)

    @property
    def value(self) -> Any:
        """What was read last, None for an empty field."""
        return self._value

    def show_value(self, value: Any, *, keep_typed: bool = False) -> None:
        """Show what is stored. `keep_typed`: what was typed and is not handed over yet stays."""
        self._value = value
        if keep_typed and self.line.isModified():
            return
        self.problem.tell("")
        text = "" if value is None else self._write(value)
        if text != self.line.text():
            self.line.setText(text)

    def discard(self) -> None:
        """Show what is stored in place of what was typed."""
        self.line.setModified(False)
        self.show_value(self._value)

    def setAccessibleName(self, name: str) -> None:
        """Name the line, which is what people come to. Named as the call of Qt's own fields."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def setReadOnly(self, read_only: bool) -> None:
        """Let the text be read and copied only. Named as the call of Qt's own fields."""
        self.line.setReadOnly(read_only)

    def flush(self) -> bool:
        """Hand over what was typed, if it can be read and is another value. Returns whether it is stored."""
        text = self.line.text().strip()
        if self._lacks(text):
            self.discard()
            self.problem.tell(self._needed.format(self.line.text()))
            return True
        try:
            value = self._read(text) if text else None
        except ValueError:
            self.problem.tell(self._expected)
            return False
        self.problem.tell("")
        if not self._hand_over(value):
            self.line.setText(text)
            self.line.setModified(True)
            return False
        self.line.setText("" if self._value is None else self._write(self._value))
        return True

    @property
    def is_handing_over(self) -> bool:
        """Whether `settled` is under way."""
        return self._is_handing_over

    def refuse(self, why: str) -> None:
        """To be called by whoever does not store the value that is being handed over: say why beside it."""
        self._refusal = why

    def _hand_over(self, value: Any) -> bool:
        """Returns whether it is stored: whoever could not store it has shown the old value."""
        if value != self._value:
            self._value, self._refusal = value, ""
            self._is_handing_over = True
            try:
                self.settled.emit(value)
            finally:
                self._is_handing_over = False
        if self._value != value:
            waits = self.tr("This is not saved yet. It is tried again when you leave the field.")
            self.problem.tell(self._refusal or waits)
            return False
        return True

    def _on_pause(self) -> None:
        """Hand over what can be read so far. The text stays as it is typed, its end may still be to come."""
        text = self.line.text().strip()
        if self._lacks(text):
            return
        with suppress(ValueError):
            self._hand_over(self._read(text) if text else None)

    def _lacks(self, text: str) -> bool:
        """Whether the field is empty where its value has to stay."""
        return not text and bool(self._needed) and self._value is not None

    def _on_edited(self) -> None:
        self.problem.tell("")


def refusing(entries: Iterable[Entry]) -> Callable[[str], None] | None:
    """The way to say why a value is not stored beside the field that hands it over; None if none of them does."""
    return next((each.refuse for each in entries if each.is_handing_over), None)


class DayEntry(Entry):
    """A day in the form of the language, typed or chosen from a calendar."""

    def __init__(self, language: Language, expected: str, choose: str, parent: QWidget | None = None) -> None:
        self._locale = QLocale(language)
        super().__init__(read_day, partial(write_day, language=language), expected, parent)
        self.line.setPlaceholderText(write_day(date(date.today().year, 12, 31), language))
        self.open_button = button("", icon="calendar", is_alone=True)
        self.open_button.setAccessibleName(choose)
        self.open_button.setToolTip(choose)
        self.open_button.clicked.connect(self.open_calendar)
        self.row.addWidget(self.open_button)

    def setReadOnly(self, read_only: bool) -> None:
        super().setReadOnly(read_only)
        self.open_button.setHidden(read_only)

    def open_calendar(self) -> None:
        """Show a calendar below the field; Enter or a click takes a day, Esc leaves it."""
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setObjectName("panel")
        calendar = QCalendarWidget()
        calendar.setLocale(self._locale)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        shown = self.value or date.today()
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.activated.connect(self._take)
        calendar.clicked.connect(self._take)
        _dress(calendar)
        layout = QVBoxLayout(popup)
        layout.setContentsMargins(*[theme.px(theme.GAP_WITHIN)] * 4)
        layout.addWidget(calendar)
        room, size = self.screen().availableGeometry(), popup.sizeHint()
        below = self.mapToGlobal(QPoint(0, self.line.height()))
        if below.y() + size.height() > room.bottom():
            below = self.mapToGlobal(QPoint(0, -size.height()))
        popup.move(max(room.left(), min(below.x(), room.right() - size.width())), max(room.top(), below.y()))
        popup.show()
        calendar.setFocus()

    def _take(self, day: QDate) -> None:
        calendar = self.sender()
        if isinstance(calendar, QCalendarWidget):
            calendar.window().close()
        self.line.setText(self._write(date(day.year(), day.month(), day.day())))
        self.flush()
        self.line.setFocus()


def read_day(text: str) -> date:
    """Read "31.12.2026", "31-12-26", "31/12/2026" or "2026-12-31". Raises ValueError for anything else."""
    found = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text)
    if found:
        return date(*map(int, found.groups()))
    found = re.fullmatch(r"(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4}|\d{2})", text)
    if not found:
        raise ValueError(text)
    day, month, year = map(int, found.groups())
    return date(year if year > 99 else 2000 + year, month, day)


def write_day(day: date, language: Language) -> str:
    """The day in digits, as it is typed in this language."""
    sign = {"de": ".", "nl": "-", "en": "/"}[language]
    return f"{day.day:02}{sign}{day.month:02}{sign}{day.year}"


def _dress(calendar: QCalendarWidget) -> None:
    """Colours and sizes of the window: arrows that show in the dark, days that fit, weekends like other days."""
    calendar.setMinimumSize(theme.px(320), theme.px(250))
    for name, icon in (("qt_calendar_prevmonth", "back"), ("qt_calendar_nextmonth", "forward")):
        arrow = calendar.findChild(QToolButton, name)
        if arrow:
            arrow.setIcon(theme.icon(icon))
    plain = QTextCharFormat()
    plain.setForeground(theme.colour("text"))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, plain)
    head = QTextCharFormat()
    head.setForeground(theme.colour("text_secondary"))
    calendar.setHeaderTextFormat(head)


class NumberEntry(Entry):
    """A whole number from `low` to `high`, in the form of the language."""

    def __init__(self, language: Language, low: int, high: int, parent: QWidget | None = None) -> None:
        expected = self.tr("A whole number from {0} to {1} is expected.").format(
            *(format.number(each, language) for each in (low, high))
        )
        super().__init__(partial(read_number, language=language, low=low, high=high), str, expected, parent)


def read_number(text: str, language: Language, low: int, high: int) -> int:
    """Read a whole number. Raises ValueError for anything else, and for one that is not between `low` and `high`."""
    number = format.read_number(text, language)
    if not low <= number <= high:
        raise ValueError(text)
    return number


class MoneyEntry(Entry):
    """An amount in whole euros; thousands may be parted, and a currency sign or ",00" may follow."""

    def __init__(self, language: Language, expected: str, parent: QWidget | None = None) -> None:
        read = partial(read_money, language=language)
        super().__init__(read, lambda euros: format.money(euros, language, 0), expected, parent)
        self.line.setPlaceholderText(self.tr("whole euros"))
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)


def read_money(text: str, language: Language) -> int:
    """Read whole euros: "45000", "45.000", "45.000,00 €", "45,–". Raises ValueError for anything else."""
    plain = re.sub(r"[.,][-–]$", "", text.strip().strip("€").strip())
    return read_number(plain, language, 0, _MOST_EUROS)
