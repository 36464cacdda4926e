"""Entering answers from paper, sheet after sheet, with the number keys alone."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reifegrad.domain.answer import OPEN, Answer, AnswerKind
from reifegrad.domain.survey import QuestionKind, SubjectKind
from ui import announce, dialogs, theme
from ui.rate.answer_box import is_sign
from ui.rate.paper_question import PaperQuestion
from ui.rate.paper_sheet import Sheet, value_of, waits
from ui.rate.trait_fields import TraitFields
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.page import Page
from ui.widgets.room import give_room
from ui.widgets.text import Heading, body, secondary, strong
from ui.workbench import Workbench

_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_PageUp)
_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown)
_TRAITS, _QUESTION, _END = range(3)


class PaperDialog(QDialog):
    """Number keys answer and go on, Enter skips, Backspace goes back. A sheet is stored as a whole, at its end."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Enter a sheet"))
        self._bench = bench
        self.stored = 0
        """Sheets that were stored since the dialog opened; each is a step of undo."""
        session, id = bench.session, bench.assessment_id
        self._assessment = session.assessment(id)
        survey = session.asked(id)
        self._questions = list(survey.questions_for(SubjectKind.RESPONSE))
        self.sheet = Sheet(self._questions)
        self._unknown_key = self.tr("C", "key for: I cannot judge this")
        self._place = secondary()
        self.traits = TraitFields(survey.subject_type(SubjectKind.RESPONSE).attributes, bench.language)
        self.question = PaperQuestion(bench.language, self._assessment.system_name, self._unknown_key)
        self.question.ticked.connect(self._enter)
        self.comment = QPlainTextEdit()
        self.comment.setAccessibleName(self.tr("What is written there"))
        self.comment.installEventFilter(self)
        self._end, self._summary = strong(factor=theme.HEADING_2), body()
        self._notice, self._keys = body(), secondary()
        self._build()
        self._show()

    # what the person does

    def go_on(self) -> None:
        """Keep what is written and go to the next question; one without an answer is skipped."""
        self._keep_comment()
        if self.sheet.is_at_end:
            self.store()
            return
        self.sheet.go(1)
        self._show()

    def go_back(self) -> None:
        self._keep_comment()
        self.sheet.go(-1)
        self._show()

    def store(self) -> None:
        """Store the sheet and begin the next one, about whose person nothing is known yet."""
        if self._store():
            self.sheet = Sheet(self._questions)
            self.traits.begin(self._known_values)
            self._show()

    def store_and_close(self) -> None:
        if self._store():
            self.sheet = Sheet(self._questions)
            self.accept()

    def reject(self) -> None:
        self._keep_comment()
        if self.sheet.answers and not dialogs.confirm(
            self.tr("Discard the sheet that you have begun?"),
            self.tr("It is stored only when it is complete. Sheets that were stored before stay."),
            self.tr("Discard"),
        ):
            return
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if isinstance(focused, QPushButton) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused.click()
        elif event.key() in _ON:
            self.go_on()
        elif event.key() in _BACK:
            self.go_back()
        elif self.sheet.question is None or not self._on_sign(event.text().upper()):
            if self.sheet.question and is_sign(event):
                self._say_no_answer(event.text().upper())
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In a written answer Enter goes on as everywhere; Shift+Enter begins a new line."""
        if watched is self.comment and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _ON and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.go_on()
                return True
            if event.key() == Qt.Key.Key_PageUp:
                self.go_back()
                return True
        return super().eventFilter(watched, event)

    def _on_sign(self, typed: str) -> bool:
        """Whether a key stands for an answer to the question in view, which it then is."""
        question = self.sheet.question
        if question is None or question.kind is QuestionKind.COMMENT or not typed:
            return False
        value = value_of(question, typed, self.sheet.answer if waits(question) else OPEN)
        if value is not None:
            self._enter(Answer.of(value), goes_on=not waits(question))
        elif typed == self._unknown_key or (typed == "0" and question.option(0) is None):
            self._enter(Answer.unknown(), goes_on=True)
        else:
            return False
        return True

    def _enter(self, answer: Answer, *, goes_on: bool = False) -> None:
        """Put an answer; a number key goes on at once, the mouse and the arrow keys do not."""
        question = self.sheet.question
        assert question is not None
        self.sheet.enter(answer)
        read = self._unknown_key if answer.value is None else str(answer.value)
        announce.say(self, self.tr("Question {0}: {1}").format(question.id, read))
        if goes_on:
            self.sheet.go(1)
        self._show()

    # helpers

    def _say_no_answer(self, typed: str) -> None:
        """A key that answers nothing is told so, with those that do."""
        question = self.sheet.question
        assert question is not None
        unknown = [self._unknown_key] if question.option(0) else ["0", self._unknown_key]
        signs = [*(str(each.value) for each in question.options), *unknown]
        text = self.tr("{0} is no answer here. These keys are: {1}.").format(typed, ", ".join(signs))
        self._notice.setText(text)
        announce.say(self, text)

    def _keep_comment(self) -> None:
        question = self.sheet.question
        if question and question.kind is QuestionKind.COMMENT:
            self.sheet.enter(Answer(AnswerKind.OPEN, note=self.comment.toPlainText().strip()))

    def _store(self) -> bool:
        operation = partial(
            self._bench.session.add_response, self._bench.assessment_id, self.traits.values(), self.sheet.answers
        )
        if not self.sheet.answers or not self._bench.attempt(operation):
            return False
        self.stored += 1
        return True

    def _show(self) -> None:
        sheet = self.sheet
        number = self.tr("Sheet {0}").format(self.stored + 1)
        self._notice.setText("")
        self._show_keys()
        self._back.setEnabled(sheet.place > 0)
        self._on.setVisible(not sheet.is_at_end)
        self._next_sheet.setVisible(sheet.is_at_end)
        self._close_after.setVisible(sheet.is_at_end)
        if sheet.question:
            self._place.setText(self.tr("{0} · question {1} of {2}").format(number, sheet.place, sheet.total))
            self._show_question()
        elif sheet.is_at_end:
            self._place.setText(self.tr("{0} · end").format(number))
            self._show_end()
        else:
            self._place.setText(number)
            self._pages.setCurrentIndex(_TRAITS)
            self.traits.setFocus()

    def _show_keys(self) -> None:
        """Which keys do what on the page in view; a written answer says it itself."""
        question = self.sheet.question
        if self.sheet.is_at_end:
            text = self.tr("Enter saves and begins the next sheet. Backspace goes back.")
        elif question and question.option(0):  # there 0 is an answer of its own
            text = self.tr("Number keys answer. {0}: cannot judge. Enter skips. Backspace goes back.")
        else:
            text = self.tr("Number keys answer and go on. 0 or {0}: cannot judge. Enter skips. Backspace goes back.")
        self._keys.setText(text.format(self._unknown_key))
        self._keys.setVisible(question is None or question.kind is not QuestionKind.COMMENT)

    def _show_question(self) -> None:
        question, answer = self.sheet.question, self.sheet.answer
        assert question is not None
        is_comment = question.kind is QuestionKind.COMMENT
        self.question.show_question(question, answer)
        self.comment.setVisible(is_comment)
        self.comment.setPlainText(answer.note)
        self._on.setText(self.tr("Continue") if answer.is_answered or answer.note else self.tr("Skip"))
        self._pages.setCurrentIndex(_QUESTION)
        if is_comment:
            self.comment.setFocus()
        else:
            self.question.take_focus()
        announce.say(self, self.question.text)

    def _show_end(self) -> None:
        answered = len(self.sheet.answers)
        whole = answered == self.sheet.total
        self._end.setText(self.tr("The sheet is complete") if whole else self.tr("End of the sheet"))
        text = self.tr("{0} of {1} questions have an answer.").format(answered, self.sheet.total)
        if not answered:
            text += " " + self.tr("A sheet without any answer cannot be stored.")
        self._summary.setText(text)
        for each in (self._next_sheet, self._close_after):
            each.setEnabled(bool(answered))
        self._pages.setCurrentIndex(_END)
        (self._next_sheet if answered else self._back).setFocus()

    # building

    def _build(self) -> None:
        give_room(self, 720, 560)
        self._pages = QStackedWidget()
        for page in (self._traits_page(), self._question_page(), self._end_page()):
            self._pages.addWidget(page)
        self._back = button(self.tr("Back"), icon="back")
        self._back.clicked.connect(self.go_back)
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self._on = button(self.tr("Continue"), kind="primary", icon="forward")
        self._on.clicked.connect(self.go_on)
        self._close_after = button(self.tr("Save and close"))
        self._close_after.clicked.connect(self.store_and_close)
        self._next_sheet = button(self.tr("Save and next sheet"), kind="primary", icon="forward")
        self._next_sheet.clicked.connect(self.store)
        between = QWidget()
        between.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if theme.is_large():  # the buttons take two lines
            between.hide()
        row = FlowLayout()
        for each in (self._back, close, between, self._on, self._close_after, self._next_sheet):
            row.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(self._place)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._notice)
        layout.addWidget(self._keys)
        layout.addLayout(row)

    def _traits_page(self) -> QWidget:
        page = _page()
        page.column.addWidget(Heading(self.tr("Who answers"), level=2))
        page.column.addWidget(
            body(self.tr("Enter what is ticked on the sheet; leave empty what is not. No names, no times."))
        )
        form = QFormLayout()
        form.setSpacing(theme.px(theme.GAP_RELATED))
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.traits.add_to(form)
        self.traits.begin(self._known_values)
        page.column.addLayout(form)
        page.column.addStretch()
        return page

    def _question_page(self) -> QWidget:
        page = _page()
        page.column.addWidget(self.question)
        page.column.addWidget(self.comment, 1)
        page.column.addStretch()
        return page

    def _end_page(self) -> QWidget:
        page = _page()
        page.column.addWidget(self._end)
        page.column.addWidget(self._summary)
        page.column.addStretch()
        return page

    def _known_values(self, attribute_id: str) -> list[str]:
        """Values that were entered before, so that a group keeps one name."""
        subjects = self._bench.session.subjects(self._assessment.id)
        found = {str(value) for each in subjects if (value := each.attributes.get(attribute_id)) not in (None, "")}
        return sorted(found, key=str.casefold)


def _page() -> Page:
    page = Page(margin=theme.GAP_WITHIN)
    page.column.setSpacing(theme.px(theme.GAP_RELATED))
    return page
