"""The services or processes of an assessment: choose one, add, change, delete."""

from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import AttributeValue, Subject
from reifegrad.session import Changed
from ui import dialogs, theme
from ui.rate.answer_box import is_sign
from ui.rate.pasting import Pasting
from ui.rate.route import Route
from ui.rate.standing import Standing, standings
from ui.rate.subject_dialog import Store, SubjectDialog
from ui.widgets.buttons import button
from ui.widgets.choice import CountedChoice
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Heading, body
from ui.workbench import Workbench

_PADDING = 16
"""Pixels at 100 % beside an item, see the style sheet."""
_ID = Qt.ItemDataRole.UserRole
_WRAP = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere

WIDTH = 264
"""Of the list at 100 % text."""


class SubjectPanel(QWidget):
    """A list beside the questions; with large text one line above them.

    Letters and digits are answers to the question in view, so neither searches for a name.

    Signals:
        subject_chosen (id), subject_added (id).
    """

    subject_chosen = Signal(str)
    subject_added = Signal(str)

    def __init__(self, bench: Workbench, kind: SubjectKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._kind = bench, kind
        self._pasting = Pasting(bench, self)
        self._type = bench.session.survey(bench.assessment_id).subject_type(kind)
        self._heading = Heading(self._type.plural.in_language(bench.language), level=2, parent=self)
        self.list = SubjectList(self)
        self.list.setAccessibleName(self._heading.text())
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(theme.px(1))
        self.list.currentItemChanged.connect(self._on_current)
        self.list.removal_requested.connect(self.remove)
        self.list.itemDoubleClicked.connect(self.edit)
        self._empty = body(
            self.tr(
                "Nothing is rated here yet. Add what your municipality works on, the most frequent first. Names from a "
                "spreadsheet can be pasted with Ctrl+V."
            )
        )
        self.add_button = button(self.tr("Add …"), self, icon="add")
        self.add_button.clicked.connect(self.add)
        self.edit_button = button(self.tr("Change …"), self)
        self.edit_button.clicked.connect(self.edit)
        self.remove_button = button(self.tr("Delete"), self)
        self.remove_button.clicked.connect(self.remove)
        self._choice = CountedChoice(self)
        self._choice.setAccessibleName(self._heading.text())
        self._choice.setSizeAdjustPolicy(CountedChoice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.setMinimumContentsLength(16)
        self._choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._choice.activated.connect(self._on_listed)
        for each in (self.list, self._choice):
            each.installEventFilter(self)
        self.tools = button(self.tr("Add, change"), self)
        """Stands for the three buttons in the line, which would be two lines with them."""
        self.is_line = theme.is_large()
        self._heading.setVisible(not self.is_line)
        if self.is_line:
            self._build_line()
        else:
            self._build_list()

    def _build_list(self) -> None:
        self.setFixedWidth(theme.px(WIDTH))
        row = QHBoxLayout()
        row.addWidget(self.edit_button)
        row.addWidget(self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        for widget in (self._heading, self._empty):
            widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.add_button)
        layout.addLayout(row)
        layout.addStretch()
        self.tools.hide()

    def _build_line(self) -> None:
        self.tools.setProperty("menu", "true")
        self.tools.setMenu(QMenu(self.tools))
        for each in (self.add_button, self.edit_button, self.remove_button):
            self.tools.menu().addAction(each.text(), each.click)
            each.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._empty)
        line = FlowLayout()
        for widget in (self._choice, self.add_button, self.tools):
            line.addWidget(widget)
        layout.addLayout(line)

    def refresh(self, current_id: str, changed: Changed | None = None) -> None:
        """Show all subjects with level and progress, and mark the one in view; `changed` None: all are different."""
        subjects = Route(self._bench.session, self._bench.assessment_id).subjects(self._kind)
        scores = standings(self._bench.session.score(self._bench.assessment_id))
        concerned = changed.subject_id if changed else None
        self.list.blockSignals(True)
        if [self.list.item(i).data(_ID) for i in range(self.list.count())] != [each.id for each in subjects]:
            concerned = None
            self.list.clear()
            for each in subjects:
                item = QListWidgetItem()
                item.setData(_ID, each.id)
                self.list.addItem(item)
        for number, each in enumerate(subjects):
            if concerned in (None, each.id):
                self.list.show_text(number, self._text(each, scores.get(each.id)))
            if each.id == current_id:
                self.list.setCurrentRow(number)
        self.list.blockSignals(False)
        self._empty.setVisible(not subjects)
        if self.is_line:
            self._choice.show_items([(each.id, *self._line(each, scores.get(each.id))) for each in subjects])
            self._choice.setCurrentIndex(self.list.currentRow())
        self._choice.setVisible(self.is_line and bool(subjects))
        self.list.setVisible(not self.is_line and bool(subjects))
        self.tools.setVisible(self.is_line and bool(subjects))
        self.add_button.setVisible(not self.is_line or not subjects)
        writable = not self._bench.is_read_only
        self.add_button.setEnabled(writable)
        self.tools.setEnabled(writable)
        for each_button in (self.edit_button, self.remove_button):
            each_button.setEnabled(writable and bool(subjects))

    def arrive(self) -> None:
        """Take the focus where there is nothing to rate yet: the way to the first subject, if it can be added."""
        (self.add_button if self.add_button.isEnabled() else self._empty).setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and is_sign(event):
            event.ignore()  # on to whoever surrounds this panel
            return True
        return super().eventFilter(watched, event)

    def add(self) -> None:
        """Ask for a new subject and go to it."""
        title = self.tr("Add: {0}").format(self._type.label.in_language(self._bench.language))
        added: list[str] = []
        dialog = self._dialog(title, partial(self._store_new, added))
        if dialogs.run(dialog) and added:
            self.subject_added.emit(added[0])

    def paste(self) -> None:
        """Add names from a spreadsheet, with levels if there are any. The menu "Edit" looks for this name."""
        if first := self._pasting.paste(self._kind):
            self.subject_added.emit(first)

    def edit(self) -> None:
        subject = self._current()
        if subject is None or self._bench.is_read_only:
            return
        title = self.tr("Change: {0}").format(subject.name)
        dialogs.run(self._dialog(title, partial(self._store_changes, subject.id), subject))

    def remove(self) -> None:
        """Delete the current subject with its answers; the toast offers to bring it back."""
        if self._bench.is_read_only:
            return
        subject = self._current()
        if subject and self._bench.attempt(partial(self._bench.session.remove_subject, subject.id)):
            self._bench.offer_undo(self.tr("{0} was deleted with all its answers.").format(subject.name))

    def _dialog(self, title: str, store: Store, subject: Subject | None = None) -> SubjectDialog:
        return SubjectDialog(
            title,
            self._type,
            self._bench.language,
            store,
            subject.name if subject else "",
            subject.attributes if subject else None,
            self.window(),
        )

    def _store_new(self, added: list[str], name: str, attributes: dict[str, AttributeValue]) -> None:
        session = self._bench.session
        added.append(session.add_subject(self._bench.assessment_id, self._kind, name, attributes))

    def _store_changes(self, id: str, name: str, attributes: dict[str, AttributeValue]) -> None:
        self._bench.session.edit_subject(id, name=name, attributes=attributes)

    def _current(self) -> Subject | None:
        item = self.list.currentItem()
        return self._bench.session.subject(item.data(_ID)) if item else None

    def _on_current(self, item: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        if item:
            self.list.blockSignals(True)
            self.list.setCurrentRow(self.list.row(before) if before else -1)  # until the other one is in view
            self.list.blockSignals(False)
            self.subject_chosen.emit(item.data(_ID))

    def _on_listed(self, row: int) -> None:
        self._choice.setCurrentIndex(self.list.currentRow())  # until the other one is in view
        self.list.setCurrentRow(row)

    def _text(self, subject: Subject, standing: Standing | None) -> str:
        return "\n".join((subject.name, *(standing.lines if standing else ())))

    def _line(self, subject: Subject, standing: Standing | None) -> tuple[str, str]:
        """Name and state, the state as short as can be."""
        return subject.name, f"{standing.counts.answered}/{standing.counts.total}" if standing else ""


class SubjectList(QListWidget):
    """Items as high as their wrapped text, so that what stands below a long name is never cut.

    Each is measured when it gets its text or the list its width: Qt asks for all of them after every change.

    Signals: removal_requested when the delete key is pressed.
    """

    removal_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)

    def show_text(self, row: int, text: str) -> None:
        item = self.item(row)
        item.setText(text)
        item.setSizeHint(self._size(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)

    def setSelection(self, _rect: QRect, _command: QItemSelectionModel.SelectionFlag) -> None:
        """Qt would select what was clicked or reached by a key, also where another item stays the current one."""
        self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def _measure(self) -> None:
        for item in map(self.item, range(self.count())):
            item.setSizeHint(self._size(item.text()))

    def _size(self, text: str) -> QSize:
        beside = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        margin = self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1  # so Qt paints the text
        room = max(self.width() - beside - theme.px(_PADDING) - 2 * margin, 1)
        lines = self.fontMetrics().boundingRect(QRect(0, 0, room, 0), _WRAP, text)
        return QSize(room, lines.height() + theme.px(10))
