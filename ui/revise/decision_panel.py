"""What becomes of the answers to one question: the choice, and each step with what it turns into."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reifegrad.domain.revision import Decision, Fate, QuestionChange, Treatment
from reifegrad.domain.survey import Option
from reifegrad.domain.text import Language
from ui import theme
from ui.revise import words
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout, clear
from ui.widgets.text import Heading, body, flowing, secondary


class DecisionPanel(QFrame):
    """Signals: decided (question id, `Decision`), by a person."""

    decided = Signal(str, object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._language: Language = language
        self._change: QuestionChange | None = None
        self._heading = Heading(level=2)
        self._caption = QLabel(self.tr("What becomes of the answers"))
        self.treatment = Choice()
        self.treatment.activated.connect(self._on_treatment)
        self._caption.setBuddy(self.treatment)
        self._consequence = flowing(secondary())
        self.steps: dict[int, Choice] = {}
        """By earlier step; each holds the new one, None for open."""
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(theme.GAP_RELATED))
        self._grid.setVerticalSpacing(theme.px(theme.GAP_WITHIN))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(theme.GAP_RELATED)] * 4)
        column.setSpacing(theme.px(theme.GAP_RELATED))
        column.addWidget(self._heading)
        row = FlowLayout()
        row.addWidget(self._caption)
        row.addWidget(self.treatment)
        column.addLayout(row)
        column.addWidget(self._consequence)
        column.addLayout(self._grid)
        column.addStretch()

    def show_fate(self, fate: Fate) -> None:
        """Show a question, or what was decided about it just now."""
        change = fate.change
        question = change.before or change.after
        assert question is not None  # a change has at least one side
        if change != self._change:
            self._change = change
            self._heading.setText(f"{question.id}  {question.topic.in_language(self._language)}")
            self.treatment.offer([(each, words.treatment(each)) for each in change.allowed])
            self.treatment.setAccessibleName(self.tr("What becomes of the answers to {0}").format(question.id))
            for each in (self._caption, self.treatment):
                each.setVisible(bool(change.allowed))
            self._build_steps(change)
        self.treatment.choose(fate.decision.treatment)
        self._consequence.setText(words.consequence(fate))
        for value, choice in self.steps.items():
            choice.choose(_becomes(change, fate.decision, value))
            choice.setEnabled(fate.decision.treatment is Treatment.MAP)

    # what the person does

    def _on_treatment(self) -> None:
        change, treatment = self._change, self.treatment.chosen
        assert change is not None
        steps = {}
        if treatment is Treatment.MAP:
            named, kept = change.proposal.steps, Decision(Treatment.KEEP)
            found = {value: named[value] if value in named else _becomes(change, kept, value) for value in self.steps}
            steps = {old: new for old, new in found.items() if new is not None}
        self.decided.emit(change.question_id, Decision(treatment, steps))

    def _on_step(self) -> None:
        assert self._change is not None
        steps = {old: choice.chosen for old, choice in self.steps.items() if choice.chosen is not None}
        self.decided.emit(self._change.question_id, Decision(Treatment.MAP, steps))

    # building

    def _build_steps(self, change: QuestionChange) -> None:
        clear(self._grid)
        self.steps = {}
        if not (change.allowed and change.before and change.after):
            return
        offered: list[tuple[int | None, str]] = [(None, words.becomes_open())]
        offered += [(each.value, words.step(each, self._language)) for each in change.after.options]
        before: QWidget = self.treatment
        for row, option in enumerate(change.before.options):
            choice = self._step_choice(option, offered)
            self._grid.addWidget(flowing(body(words.step(option, self._language))), row, 0)
            self._grid.addWidget(QLabel("→"), row, 1)
            self._grid.addWidget(choice, row, 2)
            self.steps[option.value] = choice
            QWidget.setTabOrder(before, choice)
            before = choice

    def _step_choice(self, option: Option, offered: list[tuple[int | None, str]]) -> Choice:
        choice = Choice(offered)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        choice.setMinimumContentsLength(12)
        choice.setAccessibleName(self.tr("{0} becomes").format(words.step(option, self._language)))
        choice.activated.connect(self._on_step)
        return choice


def _becomes(change: QuestionChange, decision: Decision, value: int) -> int | None:
    """The new step of an earlier one; None if the answer becomes open."""
    match decision.treatment:
        case Treatment.MAP:
            return decision.steps.get(value)
        case Treatment.KEEP:
            return value if change.after and change.after.option(value) else None
        case Treatment.LEAVE_OPEN:
            return None
