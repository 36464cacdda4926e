"""Beteiligte: which groups take part, with how many people; names are optional."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from reifegrad.domain import rules
from reifegrad.domain.workspace import Group
from reifegrad.report import format
from reifegrad.texts import texts
from ui import theme
from ui.prepare.tab import PrepareTab
from ui.widgets.buttons import button
from ui.widgets.entry import Entry, NumberEntry, refusing
from ui.widgets.flow import clear
from ui.widgets.text import Heading, body, secondary
from ui.workbench import Workbench


class PeopleTab(PrepareTab):
    """A row of fields per group, and a row of buttons below them."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.rows: list[GroupRow] = []
        self._total = secondary()
        self._groups = QVBoxLayout()
        self._groups.setSpacing(theme.px(theme.GAP_RELATED))
        self.add = button(self.tr("New group"), icon="add")
        self.add.clicked.connect(self.add_group)
        self.usual = button(self.tr("Add the usual groups"))
        self.usual.clicked.connect(self.add_usual)
        tools = QBoxLayout(theme.direction())
        tools.addWidget(self.add)
        tools.addWidget(self.usual)
        tools.addStretch()
        self.nothing = body(self.tr("No group was entered."))
        self.column.addWidget(Heading(self.tr("Who takes part?"), level=2))
        self.column.addWidget(
            body(
                self.tr(
                    "Groups help to see who views things differently. Names are optional; they stay in the file and "
                    "appear in no report."
                )
            )
        )
        self.column.addWidget(self.nothing)
        self.column.addLayout(self._groups)
        self.column.addWidget(self._total)
        self.column.addLayout(tools)
        self.column.addStretch()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("PeopleTab", "Participants")

    def refresh(self) -> None:
        groups = self.bench.session.groups(self.bench.assessment_id)
        may_change = self.bench.may_describe
        if [each.id for each in groups] != [row.group.id for row in self.rows] or any(
            row.may_change is not may_change for row in self.rows
        ):
            self._build_rows(groups, may_change=may_change)
        for row, group in zip(self.rows, groups, strict=True):
            row.show_group(group)
        self.nothing.setVisible(not may_change and not groups)
        self.add.setVisible(may_change)
        self.usual.setVisible(may_change and not groups)
        known = [each.people for each in groups if each.people is not None]
        self._total.setVisible(bool(known))
        self._total.setText(self.tr("People in all: {0}").format(format.number(sum(known), self.bench.language)))

    def flush(self) -> bool:
        outcomes = [row.flush() for row in self.rows]  # every one is tried
        return all(outcomes)

    def add_group(self) -> None:
        """Add an empty group and put the focus into its name."""
        session, assessment = self.bench.session, self.bench.assessment_id
        name = self.tr("Group {0}").format(len(self.rows) + 1)
        if self.flush() and self.bench.attempt(partial(session.add_group, assessment, name, None)):
            self.rows[-1].name.line.setFocus()
            self.rows[-1].name.line.selectAll()

    def add_usual(self) -> None:
        """Add the groups that most municipalities have."""
        words = texts("prepare", self.bench.language)
        names = [words(f"groups.{each}") for each in words.below("groups")]
        if self.bench.attempt(partial(self.bench.session.add_groups, self.bench.assessment_id, names)):
            self.bench.offer_undo(self.tr("%n group(s) added", "", len(names)))
            self.rows[0].people.line.setFocus()

    def remove(self, row: "GroupRow") -> None:
        """Remove a group; the toast offers to take that back."""
        name, at = row.group.name, self.rows.index(row)
        if self.bench.attempt(partial(self.bench.session.remove_group, row.group.id)):
            self.bench.offer_undo(self.tr("Group “{0}” removed.").format(name))
            left = self.rows[min(at, len(self.rows) - 1)].name.line if self.rows else self.add
            left.setFocus()

    def is_taken(self, name: str, group: Group) -> bool:
        """Whether another group than this one has the name."""
        groups = self.bench.session.groups(group.assessment_id)
        return any(each.id != group.id and each.name.casefold() == name.casefold() for each in groups)

    def edit(self, group: Group, at_field: Callable[[str], None] | None) -> bool:
        """`at_field` says beside a field what is expected there. Returns whether the group is stored."""
        edit = partial(self.bench.session.edit_group, group)
        return self.bench.attempt(edit, stays=True, at_field=at_field)

    def _build_rows(self, groups: tuple[Group, ...], *, may_change: bool) -> None:
        clear(self._groups)
        self.rows = [GroupRow(each, self, may_change=may_change) for each in groups]
        for row in self.rows:
            self._groups.addWidget(row)
            row.show()  # at once, because what is hidden takes no focus


class GroupRow(QWidget):
    """Name, number of people, names, and a button that removes the group."""

    def __init__(self, group: Group, tab: PeopleTab, *, may_change: bool) -> None:
        super().__init__(tab)
        self.group = group
        self.may_change = may_change
        self._tab = tab
        self.name = Entry(
            self._read_name,
            str,
            self.tr("A name is expected that no other group has."),
            needed=self.tr("A group needs a name. “{0}” stays."),
        )
        self.people = NumberEntry(tab.bench.language, 1, rules.MOST_PEOPLE)
        self.names = Entry(str, str, "")
        layout = QBoxLayout(theme.direction(), self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        for label, field, stretch in (
            (self.tr("Group"), self.name, 3),
            (self.tr("People"), self.people, 1),
            (self.tr("Names (optional)"), self.names, 4),
        ):
            layout.addLayout(self._labelled(label, field), stretch)
            field.setReadOnly(not may_change)
            field.settled.connect(self._on_settled)
        remove = self.remove = button("", kind="quiet", icon="remove", is_alone=True)
        remove.setAccessibleName(self.tr("Remove group “{0}”").format(group.name))
        remove.setToolTip(self.tr("Remove this group"))
        remove.clicked.connect(self._on_remove)
        beside = QVBoxLayout()  # at the height of the fields, whatever is said below one of them
        if theme.direction() is QBoxLayout.Direction.LeftToRight:
            beside.addSpacing(self.fontMetrics().height() + theme.px(2))
        beside.addWidget(remove)
        beside.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addLayout(beside)
        remove.setVisible(may_change)  # not before it has its place: it would be a window of its own

    def show_group(self, group: Group) -> None:
        self.group = group
        for field, value in ((self.name, group.name), (self.people, group.people), (self.names, group.names or None)):
            field.show_value(value, keep_typed=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Outside the fields the delete key removes the group, and F2 leads to its name."""
        if event.key() == Qt.Key.Key_Delete and self.may_change:
            self._on_remove()
        elif event.key() == Qt.Key.Key_F2:
            self.name.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def flush(self) -> bool:
        outcomes = [each.flush() for each in (self.name, self.people, self.names)]  # every one is tried
        return all(outcomes)

    def _labelled(self, label: str, field: Entry) -> QVBoxLayout:
        caption = QLabel(label)
        caption.setBuddy(field.line)
        field.line.setAccessibleName(self.tr("{0}, {1}").format(label, self.group.name))
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        column.addWidget(caption)
        column.addWidget(field)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        return column

    def _on_settled(self) -> None:
        typed = replace(
            self.group, name=self.name.value or self.group.name, people=self.people.value, names=self.names.value or ""
        )
        at_field = refusing((self.name, self.people, self.names))
        if typed != self.group and not self._tab.edit(typed, at_field):
            self.show_group(self.group)

    def _on_remove(self) -> None:
        self._tab.remove(self)

    def _read_name(self, text: str) -> str:
        """Read a name, also the beginning of one. Raises ValueError for one that another group has."""
        if self._tab.is_taken(text.strip(), self.group):
            raise ValueError(text)
        return text.strip()
