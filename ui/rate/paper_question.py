"""One question as it stands on the sheet, with the key of every answer before it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.survey import Question, QuestionKind
from reifegrad.domain.text import Language
from ui import focus, theme
from ui.rate.paper_sheet import waits
from ui.widgets.flow import clear
from ui.widgets.text import Heading, secondary

_IN_ONE_COLUMN = 6


class PaperQuestion(QWidget):
    """Signals: ticked (answer), by the mouse or the arrow keys."""

    ticked = Signal(object)

    def __init__(self, language: Language, system_name: str, unknown_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._system_name = system_name
        self._unknown_key = unknown_key
        self._heading = Heading()
        self._heading.setFont(theme.font(theme.QUESTION, bold=True))
        self._hint = secondary()
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(theme.GAP_WITHIN))
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(self._heading)
        layout.addLayout(self._grid)
        layout.addWidget(self._hint)

    @property
    def text(self) -> str:
        return self._heading.text()

    @property
    def buttons(self) -> list[QRadioButton]:
        """The answers on offer, "cannot judge" last."""
        return [each for each in self._group.buttons() if isinstance(each, QRadioButton)]

    def show_question(self, question: Question, answer: Answer) -> None:
        """Show the question as it is asked in this assessment, with its answer."""
        text = question.asked(self._system_name, self._language)
        self._heading.setText(f"{question.id}  {text}")
        for each in self._group.buttons():
            self._group.removeButton(each)
        clear(self._grid)
        is_comment = question.kind is QuestionKind.COMMENT
        self._hint.setVisible(is_comment or waits(question))
        if is_comment:
            self._hint.setText(
                self.tr("Enter goes on, Shift+Enter begins a new line. Leave out what would tell who wrote it.")
            )
            return
        self._hint.setText(self.tr("Type the number, then Enter."))
        for option in question.options:
            name = option.name.in_language(self._language)
            sign = str(option.value)
            shown = name if name.startswith(sign) else f"{sign}   {name}"
            self._add(shown, option.value == answer.value).setProperty("value", option.value)
        key = self._unknown_key if question.option(0) else f"0 {self._unknown_key}"
        unknown = self._add(self.tr("{0}   Cannot judge").format(key), answer.kind is AnswerKind.UNKNOWN)
        unknown.setProperty("value", None)
        self._place()

    def take_focus(self) -> None:
        """Put the focus on the chosen answer, else on the first one."""
        chosen = self._group.checkedButton()
        (chosen or self.buttons[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, text: str, is_chosen: bool) -> QRadioButton:
        made = QRadioButton(text)
        made.setChecked(is_chosen)
        made.clicked.connect(self._on_clicked)
        self._group.addButton(made)
        return made

    def _place(self) -> None:
        buttons = self.buttons
        rows = len(buttons) if len(buttons) <= _IN_ONE_COLUMN else (len(buttons) + 1) // 2
        for number, each in enumerate(buttons):
            self._grid.addWidget(each, number % rows, number // rows)
        focus.one_stop(buttons, self._group.checkedButton() or buttons[0])

    def _on_clicked(self) -> None:
        value = self.sender().property("value")
        self.ticked.emit(Answer.unknown() if value is None else Answer.of(value))
