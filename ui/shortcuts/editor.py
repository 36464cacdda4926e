"""Giving commands other keys. Every change applies at once; a key that is taken is never taken away unasked."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLabel, QLineEdit, QTableView, QVBoxLayout, QWidget

from ui import announce, theme
from ui.commands.command import in_words
from ui.settings import Settings
from ui.shortcuts.keys import Assignments, Keyed, Refusal, refusal
from ui.shortcuts.table import COMMAND, KeysModel
from ui.widgets.buttons import button
from ui.widgets.fields import LineEdit
from ui.widgets.flow import FlowLayout
from ui.widgets.table import prepare
from ui.widgets.text import body, flowing

_PORTABLE = QKeySequence.SequenceFormat.PortableText


class ShortcutEditor(QWidget):
    """A list of commands, and below it the keys of the chosen one. It can stand in any dialog."""

    def __init__(self, commands: Sequence[Keyed], settings: Settings, parent: QWidget | None = None) -> None:
        """`commands` with the keys that they have now."""
        super().__init__(parent)
        self._settings = settings
        self._assignments = Assignments(commands)
        self.search = LineEdit()
        self.search.setClearButtonEnabled(True)
        self.model = KeysModel(self)
        self.model.show(self._assignments.commands)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Commands and their keys"))
        prepare(self.table, stretch=COMMAND)
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        line = self.keys.findChild(QLineEdit)
        if line:  # Qt's hint has room in every language
            line.setMinimumWidth(line.fontMetrics().horizontalAdvance(line.placeholderText()) + theme.px(32))
        self.assign = button(self.tr("&Assign"))
        self.exchange = button(self.tr("E&xchange"))
        self.none = button(self.tr("&No key"))
        self.usual = button(self.tr("&Usual key"))
        self.all_usual = button(self.tr("A&ll usual keys"), kind="quiet")
        self._caption = QLabel(self.tr("New &key"))
        self._caption.setBuddy(self.keys)
        self.said = flowing(body())
        self._lay_out()
        self.search.textChanged.connect(self._on_search)
        self.table.verticalScrollBar().rangeChanged.connect(self._keep_in_view)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.keys.keySequenceChanged.connect(self._on_keys)
        self.assign.clicked.connect(self._on_assign)
        self.exchange.clicked.connect(self._on_exchange)
        self.none.clicked.connect(self._on_none)
        self.usual.clicked.connect(self._on_usual)
        self.all_usual.clicked.connect(self._on_all_usual)
        self._choose(self._assignments.commands[0].id if self._assignments.commands else "")

    @property
    def chosen(self) -> Keyed | None:
        """The command whose keys can be changed."""
        return self.model.keyed(self.table.currentIndex().row())

    def _lay_out(self) -> None:
        caption = QLabel(self.tr("&Search"))
        caption.setBuddy(self.search)
        top = QHBoxLayout()
        top.setSpacing(theme.px(theme.GAP_RELATED))
        top.addWidget(caption)
        top.addWidget(self.search, 1)
        row = FlowLayout()
        for each in (self._caption, self.keys, self.assign, self.exchange, self.none, self.usual, self.all_usual):
            row.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        layout.addWidget(self.said)

    # what the person does

    def _on_search(self, text: str) -> None:
        before = self.chosen
        self.model.look_for(text)
        self._choose(before.id if before else "")

    def _on_row(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self.keys.clear()
        self._judge()

    def _on_keys(self, sequence: QKeySequence) -> None:
        self._judge()

    def _on_assign(self) -> None:
        if self.chosen:
            self._store(self._assignments.given(self.chosen.id, (self._typed,)))

    def _on_exchange(self) -> None:
        if self.chosen:
            self._store(self._assignments.exchanged(self.chosen.id, self._typed))

    def _on_none(self) -> None:
        if self.chosen:
            self._store(self._assignments.given(self.chosen.id, ()))

    def _on_usual(self) -> None:
        if self.chosen:
            self._store(self._assignments.usual(self.chosen.id))

    def _on_all_usual(self) -> None:
        self._store(self._assignments.all_usual())

    # showing

    @property
    def _typed(self) -> str:
        return self.keys.keySequence().toString(_PORTABLE)

    def _store(self, assignments: Assignments) -> None:
        chosen = self.chosen
        self._assignments = assignments
        self._settings.use_shortcuts(assignments.changes())
        self.model.show(assignments.commands)
        self.keys.clear()
        self._choose(chosen.id if chosen else "")
        if self.chosen:
            keys = in_words(self.chosen.keys) or self.tr("none")
            self._say(self.tr("{0}: {1}").format(self.chosen.name, keys))

    def _choose(self, id: str) -> None:
        row = max(self.model.row_of(id), 0)
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(row, COMMAND))
        self._judge()

    def _keep_in_view(self) -> None:
        self.table.scrollTo(self.table.currentIndex())

    def _judge(self) -> None:
        """Offer what can be done with the keys that were pressed, and say what stands against them."""
        chosen, typed = self.chosen, self._typed
        holder = self._assignments.holder(typed, chosen.id) if chosen and typed else None
        refused = refusal(typed) if typed else None
        self.assign.setEnabled(bool(chosen and typed and not holder and not refused))
        self.exchange.setVisible(bool(holder and not refused))
        self.none.setEnabled(bool(chosen and chosen.keys))
        self.usual.setEnabled(bool(chosen and chosen.keys != chosen.usual))
        self.all_usual.setEnabled(bool(self._assignments.changes()))
        self.keys.setEnabled(chosen is not None)
        if refused:
            self._say(self._reason(refused))
        elif holder and chosen:
            text = self.tr("{0} belongs to “{1}”. An exchange gives “{1}” the key of “{2}”.")
            self._say(text.format(in_words([typed]), holder.name, chosen.name))
        elif chosen is None:
            self._say(self.tr("No results. Search for a part of the word."))
        else:
            self.said.hide()

    def _reason(self, refused: Refusal) -> str:
        if refused is Refusal.ALT_GR:
            return self.tr("Ctrl with Alt is the same as AltGr. Signs such as @ and € need it.")
        return self.tr("This key writes text. Hold Ctrl or Alt with it.")

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()
        announce.say(self, text)
