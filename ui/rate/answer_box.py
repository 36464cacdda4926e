"""The answer to one question: its levels, not applicable with a reason, or unknown."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.survey import Question
from ui import announce, focus, theme
from ui.rate.level_card import LevelCard
from ui.rate.steps import sign
from ui.widgets.buttons import button
from ui.widgets.fields import LineEdit
from ui.widgets.flow import FlowLayout
from ui.widgets.page import reveal
from ui.widgets.problem import Problem
from ui.widgets.text import secondary


def is_sign(event: QKeyEvent) -> bool:
    """Whether a key is a single letter or digit, with nothing held beside it but Shift."""
    beside = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    return len(event.text()) == 1 and event.text().isalnum() and not event.modifiers() & ~beside


class AnswerBox(QWidget):
    """Shows an answer and asks for another one; it stores nothing itself.

    The sign of a level or its digit chooses it, and the letters of the two other answers choose those, while no text is
    being written. A letter that is the sign of a level is none of another answer. Enter on the chosen answer goes on.

    Signals:
        rated (level), not_applicable_given (reason), unknown_given, cleared.
        left: Enter on the answer that is chosen already.
    """

    rated = Signal(int)
    not_applicable_given = Signal(str)
    unknown_given = Signal()
    cleared = Signal()
    left = Signal()

    def __init__(self, not_applicable_word: str, unknown_word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question: Question | None = None
        self._answer: Answer | None = None
        self._read_only = False
        self._takes_keys = True
        self._cards: list[LevelCard] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._not_applicable = QRadioButton(not_applicable_word)
        self._unknown = QRadioButton(unknown_word)
        self._words = {self._not_applicable: not_applicable_word, self._unknown: unknown_word}
        self._keys = {self.tr("N", "key for: not applicable"): self._not_applicable}
        self._keys[self.tr("A", "key for: not applicable, where N is the sign of a level")] = self._not_applicable
        self._keys[self.tr("U", "key for: not known")] = self._unknown
        self._reason = LineEdit()
        self._reason.setPlaceholderText(self.tr("Reason"))
        self._reason.setAccessibleName(self.tr("Reason why the question does not apply"))
        self._reason.editingFinished.connect(self._on_reason)
        self._reason.paused.connect(self._on_reason)
        self._reason.textEdited.connect(self._on_reason_edited)
        self._problem = Problem(self._reason)
        self._hint = secondary()
        self._clear = button(self.tr("Take back answer"), kind="quiet")
        self._clear.clicked.connect(self.cleared)
        self._group.addButton(self._not_applicable)
        self._group.addButton(self._unknown)
        self._group.buttonClicked.connect(self._on_clicked)
        self._build()

    def _build(self) -> None:
        self._levels = QVBoxLayout()
        self._levels.setSpacing(theme.px(6))
        others = FlowLayout()
        for each in (self._not_applicable, self._reason, self._unknown, self._clear):
            others.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(theme.GAP_RELATED))
        column.addLayout(self._levels)
        column.addLayout(others)
        column.addWidget(self._problem)
        column.addWidget(self._hint)

    @property
    def cards(self) -> list[LevelCard]:
        """The cards of the levels on offer, from low to high."""
        return [each for each in self._cards if not each.isHidden()]

    @property
    def chosen_in_words(self) -> str:
        """The answer as it is read out; empty for none."""
        chosen = self._group.checkedButton()
        return ", ".join(filter(None, (chosen.accessibleName() or chosen.text(), self._shown_reason))) if chosen else ""

    def show_answer(
        self,
        question: Question,
        answer: Answer,
        language: str,
        *,
        previous: int | None,
        target: int,
        read_only: bool,
        compare: bool = False,
        takes_keys: bool = True,
    ) -> None:
        """Show a question's levels and its answer.

        Previous value and target appear once a level is set, or at once with `compare`. `takes_keys`: digits and
        letters answer the question.
        """
        waits = self._is_pending and self._question is question  # a reason that could not be stored yet stays
        if self._question is not question:
            for card in self._cards:
                card.forget_mouse()
        self._question, self._answer, self._read_only = question, answer, read_only
        self._takes_keys = takes_keys
        shows_beside = compare or answer.value is not None  # else neither may sway the choice
        self._show_levels(question, language, (previous, target) if shows_beside else (None, None))
        chosen = self._button_of(answer)
        for each in (self._not_applicable, self._unknown):
            word = self._words[each]
            each.setText(self.tr("{0} – chosen").format(word) if read_only and each is chosen else word)
        self._not_applicable.setVisible(question.not_applicable and (not read_only or chosen is self._not_applicable))
        self._unknown.setVisible(not read_only or chosen is self._unknown)
        if not waits:
            self._choose(chosen)
            if self._reason.text().strip() != answer.reason:  # else it is being typed, perhaps with a blank at its end
                self._reason.setText(answer.reason)
            self._show_reason(answer.kind is AnswerKind.NOT_APPLICABLE)
            self.refuse("")
        self._hint.hide()
        self._clear.setVisible((waits or answer.kind is not AnswerKind.OPEN) and not read_only)
        for each in (*self._cards, self._not_applicable, self._unknown):
            each.setEnabled(not read_only)
        self._reason.setReadOnly(read_only)

    def focus_answer(self) -> None:
        """Put the focus on the chosen answer, else on the first level."""
        chosen = self._group.checkedButton()
        (chosen or self.cards[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> bool:
        """Hand over a reason that was written and not left yet. Returns whether it is stored."""
        self._on_reason()
        if self._is_pending and not self._reason.text().strip():
            self._hint.hide()
            self.refuse(self._needs_reason)
        return not self._is_pending

    def refuse(self, why: str) -> None:
        """Say below the reason why it is not stored; nothing for a reason that is."""
        if why == self._problem.text():
            return
        self._problem.tell(why)
        if why:
            reveal(self._problem)

    @property
    def _shown_reason(self) -> str:
        return "" if self._reason.isHidden() else self._reason.text()

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether a key that reached nothing else is about the answer; one that stands for none is told so."""
        if not is_sign(event) or self._read_only or self._reason.hasFocus() or not self.isVisible():
            return False
        if not self._takes_keys:
            return False
        typed = event.text().upper()
        card = next((each for each in self.cards if typed in (each.sign, str(each.value))), None)
        chosen = card or self._keys.get(typed)
        if chosen and chosen.isVisible() and chosen.isEnabled():
            chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)
            chosen.click()
        else:
            self._say(self.tr("{0} is no answer here. These keys are: {1}.").format(typed, ", ".join(self._signs())))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(focused, QRadioButton) and focused.hasFocus() and focused.isChecked():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self.update()

    # helpers

    def _signs(self) -> list[str]:
        """Every key that answers the question; of two for the same answer the one that is no level."""
        levels = [each.sign for each in self.cards]
        keys: dict[QRadioButton, str] = {}
        for key, each in self._keys.items():
            if key not in levels and each.isVisible():
                keys.setdefault(each, key)
        return [*levels, *keys.values()]

    def _say(self, text: str) -> None:
        self._hint.setText(text)
        self._hint.show()
        announce.say(self._hint, text)

    def _show_levels(self, question: Question, language: str, beside: tuple[int | None, int | None]) -> None:
        """`beside`: previous value and target, None where they are not to be seen."""
        previous, target = beside
        while len(self._cards) < len(question.options):
            card = LevelCard()
            self._cards.append(card)
            self._group.addButton(card)
            self._levels.addWidget(card)
        for card, option in zip(self._cards, question.options, strict=False):
            tags = []
            if self._read_only and self._answer and option.value == self._answer.value:
                tags.append(self.tr("✓ Chosen"))
            if option.value == previous:
                tags.append(self.tr("◁ Previously"))
            if option.value == target:
                tags.append(self.tr("◆ Target"))
            card.show_option(option, sign(question, option.value), question.maximum + 1, language, tags)
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(question.options))

    def _button_of(self, answer: Answer) -> QRadioButton | None:
        match answer.kind:
            case AnswerKind.VALUE:
                return next((each for each in self.cards if each.value == answer.value), None)
            case AnswerKind.NOT_APPLICABLE:
                return self._not_applicable
            case AnswerKind.UNKNOWN:
                return self._unknown
            case _:
                return None

    def _choose(self, chosen: QRadioButton | None) -> None:
        focus.one_stop(self._group.buttons(), chosen or self.cards[0])
        if chosen:
            chosen.setChecked(True)
            return
        self._group.setExclusive(False)
        for each in self._group.buttons():
            each.setChecked(False)
        self._group.setExclusive(True)

    def _show_reason(self, visible: bool) -> None:
        self._reason.setVisible(visible)

    def _on_clicked(self, clicked: QWidget) -> None:
        assert self._answer is not None
        if isinstance(clicked, LevelCard):
            self.rated.emit(clicked.value)
        elif clicked is self._unknown:
            self.unknown_given.emit()
        else:
            self._show_reason(True)
            self._hint.hide()
            self._clear.show()  # the way back from an answer that waits for its reason
            if not self._reason.text().strip():
                self._say(self._needs_reason)
            self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Let go of a reason that is not stored."""
        self._answer = None
        self.refuse("")

    def _on_reason_edited(self) -> None:
        self.refuse("")

    @property
    def _needs_reason(self) -> str:
        return self.tr("A short reason is needed for this answer.")

    @property
    def _is_pending(self) -> bool:
        """Whether there is a reason that is not stored, or none yet for an answer that needs one."""
        if self._answer is None or self._read_only or not self._not_applicable.isChecked():
            return False
        return self._answer.kind is not AnswerKind.NOT_APPLICABLE or self._answer.reason != self._reason.text().strip()

    def _on_reason(self) -> None:
        if self._is_pending and self._reason.text().strip():
            self._hint.hide()
            self.not_applicable_given.emit(self._reason.text().strip())
