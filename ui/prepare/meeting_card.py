"""One appointment: its fields, what is answered there, and its course."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import time
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFormLayout, QFrame, QLabel, QVBoxLayout, QWidget

from reifegrad import agenda
from reifegrad.agenda import ItemKind
from reifegrad.domain import rules
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.domain.workspace import Meeting
from reifegrad.texts import texts
from ui import theme
from ui.widgets.buttons import button
from ui.widgets.entry import DayEntry, Entry, refusing
from ui.widgets.flow import FlowLayout, clear
from ui.widgets.number import Number
from ui.widgets.table import ReadTable
from ui.widgets.text import folded, secondary
from ui.workbench import Workbench

_BESIDE = 800
"""Pixels at 100 %: a card that is as wide has the course beside the fields, else below."""


class MeetingCard(QFrame):
    """Signals: remove_requested with the meeting."""

    remove_requested = Signal(object)

    def __init__(self, meeting: Meeting, bench: Workbench, survey: Survey, *, may_change: bool) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.meeting = meeting
        self._bench, self._survey, self._may_change = bench, survey, may_change
        self._words = texts("prepare", bench.language)
        self.title = Entry(str, str, "", needed=self.tr("A meeting needs a title. “{0}” stays."))
        expected = self.tr("A day such as 31.12.2026 is expected, or nothing.")
        self.day = DayEntry(bench.language, expected, self.tr("Choose a day"))
        self.begins = Entry(
            _time_of_day,
            str,
            self.tr("A time such as 09:00 is expected."),
            needed=self.tr("A meeting needs a time. {0} stays."),
        )
        self.place = Entry(str, str, "")
        self.minutes = Number(1, rules.MOST_MINUTES, suffix=self.tr(" min"))
        self.pause = Number(0, rules.MOST_MINUTES, step=5, suffix=self.tr(" min"))
        self.ticks: dict[str, QCheckBox] = {}
        self._length = secondary()
        self._course = QVBoxLayout()
        self.copy = button(self.tr("Copy the course"))
        self.copy.clicked.connect(self.copy_course)
        self.remove = button(self.tr("Remove meeting"), kind="quiet", icon="remove")
        self.remove.clicked.connect(self._on_remove)
        self._lay_out()
        self.remove.setVisible(may_change)  # not before it has its place: it would be a window of its own
        for field in (self.title, self.day, self.begins, self.place):
            field.setReadOnly(not may_change)
            field.settled.connect(self._store)
        for number in (self.minutes, self.pause):
            number.setEnabled(may_change)
            number.editingFinished.connect(self._store)

    def fits(self, survey: Survey, *, may_change: bool) -> bool:
        """Whether the card was built for these questions and rights."""
        return survey.dimensions == self._survey.dimensions and may_change is self._may_change

    def show_meeting(self, meeting: Meeting) -> None:
        self.meeting = meeting
        for entry, value in (
            (self.title, meeting.title),
            (self.day, meeting.day),
            (self.begins, meeting.begins),
            (self.place, meeting.place or None),
        ):
            entry.show_value(value, keep_typed=True)
        for number, minutes in ((self.minutes, meeting.minutes_per_question), (self.pause, meeting.break_minutes)):
            if number.value() != minutes:
                number.setValue(minutes)
        for id, tick in self.ticks.items():
            tick.blockSignals(True)
            tick.setChecked(id in meeting.dimensions)
            tick.blockSignals(False)
        self._show_course()

    def flush(self) -> bool:
        fields = (self.title, self.day, self.begins, self.place, self.minutes, self.pause)
        outcomes = [each.flush() for each in fields]  # every one is tried
        return self._store() and all(outcomes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Outside the fields the delete key removes the meeting, and F2 leads to its title."""
        if event.key() == Qt.Key.Key_Delete and self._may_change:
            self._on_remove()
        elif event.key() == Qt.Key.Key_F2:
            self.title.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def copy_course(self) -> None:
        """Put the course into the clipboard, one item a line."""
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in self._rows()))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(theme.px(theme.GAP_RELATED))
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, field in (
            (self.tr("Meeting"), self.title),
            (self.tr("Day"), self.day),
            (self.tr("Begins"), self.begins),
            (self.tr("Place"), self.place),
            (self.tr("Per question"), self.minutes),
            (self.tr("Length of a break"), self.pause),
        ):
            target = field.line if isinstance(field, Entry) else field
            target.setAccessibleName(self.tr("{0}, {1}").format(label, self.meeting.title))
            caption = QLabel(label)
            caption.setBuddy(target)
            form.addRow(caption, field)
        ticks = QWidget()
        flow = FlowLayout(ticks)
        kinds = (SubjectKind.ORGANISATION, SubjectKind.PROCESS)
        for each in (one for kind in kinds for one in self._survey.dimensions_for(kind)):
            title = each.title.in_language(self._bench.language)
            tick = QCheckBox(folded(title))
            tick.setAccessibleName(title)
            tick.setEnabled(self._may_change)
            tick.toggled.connect(self._store)
            self.ticks[each.id] = tick
            flow.addWidget(tick)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addWidget(QLabel(self.tr("What is rated")))
        left.addWidget(ticks)
        left.addStretch()
        right = QVBoxLayout()
        right.addWidget(self._length)
        right.addLayout(self._course)
        tools = FlowLayout()
        tools.addWidget(self.copy)
        tools.addWidget(self.remove)
        right.addLayout(tools)
        right.addStretch()
        layout = self._halves = QBoxLayout(theme.direction(), self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_SECTION))
        layout.addLayout(left, 1)
        layout.addLayout(right, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < theme.px(_BESIDE)
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else theme.direction())

    def _show_course(self) -> None:
        timed = agenda.items(self.meeting, self._survey)
        clear(self._course)
        table = ReadTable((self.tr("Time"), self.tr("What"), self.tr("Minutes")), self._rows(), stretch=1)
        table.setAccessibleName(self.tr("Course of {0}").format(self.meeting.title))
        table.setMinimumHeight(theme.px(36) * (len(timed) + 3))
        self._course.addWidget(table)
        minutes = agenda.minutes(timed)
        self._length.setText(
            self.tr("{0} to {1}, {2} h {3} min").format(
                self.meeting.begins, f"{agenda.ends(timed):%H:%M}", minutes // 60, f"{minutes % 60:02}"
            )
        )

    def _rows(self) -> Sequence[tuple[str, str, str]]:
        timed = agenda.items(self.meeting, self._survey)
        rows = [(f"{each.begins:%H:%M}", self._name(each), str(each.minutes)) for each in timed]
        return [*rows, (f"{agenda.ends(timed):%H:%M}", self._words("agenda.ends"), "")]

    def _name(self, item: agenda.Item) -> str:
        if item.kind is not ItemKind.QUESTIONS:
            return self._words(f"agenda.{item.kind}")
        titles = {each.id: each.title.in_language(self._bench.language) for each in self._survey.dimensions}
        entry = "agenda.one" if item.questions == 1 else "agenda.part"
        return self._words(entry, title=titles[item.dimension_id], questions=item.questions)

    def _store(self) -> bool:
        """Write what the fields hold. Returns whether it is stored."""
        kept = tuple(id for id in self.meeting.dimensions if id not in self.ticks)
        chosen = tuple(id for id, tick in self.ticks.items() if tick.isChecked())
        typed = replace(
            self.meeting,
            title=self.title.value or self.meeting.title,
            day=self.day.value,
            begins=self.begins.value or self.meeting.begins,
            place=self.place.value or "",
            minutes_per_question=self.minutes.value(),
            break_minutes=self.pause.value(),
            dimensions=(*chosen, *kept),
        )
        edit = partial(self._bench.session.edit_meeting, typed)
        at_field = refusing((self.title, self.day, self.begins, self.place))
        if typed == self.meeting or self._bench.attempt(edit, stays=True, at_field=at_field):
            return True
        self.show_meeting(self.meeting)
        return False

    def _on_remove(self) -> None:
        self.remove_requested.emit(self.meeting)


def _time_of_day(text: str) -> str:
    """Read "9:00", "9.30" or "0930" as "09:00". Raises ValueError for anything else."""
    plain = text.replace(".", ":").replace("Uhr", "").strip()
    if plain.isdecimal() and len(plain) in (3, 4):
        plain = f"{plain[:-2]}:{plain[-2:]}"
    hour, _, minute = plain.partition(":")
    return f"{time(int(hour), int(minute or 0)):%H:%M}"
