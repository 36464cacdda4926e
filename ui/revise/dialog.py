"""An assessment under another version of its survey: choose what becomes of answers, see the figures, then make it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reifegrad.domain.revision import Decision
from reifegrad.domain.survey import Survey
from reifegrad.errors import InvalidInput, ReifegradError
from ui import announce, dialogs, faults, theme
from ui.entered import Entered
from ui.files import folder_to_look_in
from ui.revise.decision_panel import DecisionPanel
from ui.revise.figures import Figures
from ui.revise.questions import QuestionTable
from ui.widgets.buttons import button
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.room import give_room
from ui.widgets.text import body, flowing, strong
from ui.workbench import Workbench

Offered = tuple[Survey, str]
"""A version and how it is called."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RevisionDialog(QDialog):
    """Every choice shows in the figures at once; nothing is stored before the verb. `made` is the new id then."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        Entered(self, self._entered)
        self._bench = bench
        self._id = bench.assessment_id
        self._before = bench.session.survey(self._id)
        title = self.tr("New version of the survey")
        self.setWindowTitle(f"{title} – {self._before.title.in_language(bench.language)} {self._before.version}")
        self._decisions: dict[str, Decision] = {}
        self._proposed_title = ""
        self.made = ""
        self.version = Choice()
        self.version.activated.connect(self._on_version)
        self.from_file = button(self.tr("Choose a survey file …"), icon="open")
        self.from_file.clicked.connect(self.choose_file)
        self._none = flowing(body())
        self.questions = QuestionTable(bench.language)
        self.questions.chosen.connect(self._show_decision)
        self.decision = DecisionPanel(bench.language)
        self.decision.decided.connect(self._decide)
        self._same = flowing(body(self.tr("Every question has a counterpart with the same steps.")))
        self._scoring = flowing(
            body(self.tr("Scoring differs: weights, thresholds, targets or knock-out criteria are others."))
        )
        self.figures = Figures(bench.language)
        self.outcome = strong()
        self.title = QLineEdit()
        self.problem = body()
        self.problem.setProperty("kind", "problem")
        self.problem.hide()
        self._build()
        self._offer(self._at_hand())

    @property
    def survey(self) -> Survey | None:
        """The chosen version; None while there is none to choose."""
        chosen: Survey | None = self.version.chosen
        return chosen

    def choose_file(self) -> None:
        """Take a version from a file, unless it has faults or is no version of this survey."""
        from reifegrad.survey import load_survey  # late: reads YAML

        bench = self._bench
        filters = [self.tr("Surveys (*.yaml *.yml)")]
        path = dialogs.open_file(self.tr("Choose a survey file"), filters, folder_to_look_in(bench.session.path))
        if path is None:
            return
        try:
            survey = load_survey(path)
            bench.session.preview_revision(self._id, survey)
        except InvalidInput as error:
            dialogs.problem(error, bench.language)
        except ReifegradError as error:
            faults.show(self.tr("This survey cannot be used"), [error], bench.language)
        else:
            others = [each for each in self._offered if each[0].content_hash != survey.content_hash]
            self._offer([(survey, f"{survey.version} – {path.name}"), *others])
            self.questions.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        from reifegrad.messages import describe

        if self.survey is None:
            return
        session = self._bench.session
        try:
            self.made = session.revise_assessment(self._id, self.survey, self.title.text(), self._decisions)
        except ReifegradError as error:
            self.problem.setText(str(describe(error, self._bench.language)))
            self.problem.show()
            return
        super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads from a question to its choice, and makes the assessment only where that is meant."""
        focused = self.focusWidget()
        if event.key() in _ENTER and not isinstance(focused, QLineEdit | QPushButton):
            if focused is self.questions and self.decision.treatment.isVisible():
                self.decision.treatment.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def _entered(self) -> object:
        """What is decided and how it is called; which questions were only looked at does not count."""
        is_own_title = self.title.text() != self._proposed_title
        return self.title.text() if is_own_title else "", dict(self._decisions)

    # what is shown

    def _at_hand(self) -> list[Offered]:
        """The other versions, the newest first."""
        session, id = self._bench.session, self._before.id
        found = [session.survey_at_hand(id, each.version) for each in session.surveys() if each.id == id]
        return [(each, each.version) for each in reversed(found) if each.content_hash != self._before.content_hash]

    def _offer(self, offered: list[Offered]) -> None:
        """Offer versions and show the first one."""
        self._offered = offered
        self.version.offer(offered)
        self._on_version()

    def _on_version(self) -> None:
        survey = self.survey
        self._decisions = {}
        for each in (self._version_row, self._title_row, self._content):
            each.setVisible(survey is not None)
        self._none.setVisible(survey is None)
        self._verb.setEnabled(survey is not None)
        if survey is None:
            return
        proposed = self.tr("{0} (version {1})").format(self._bench.session.assessment(self._id).title, survey.version)
        if self.title.text() == self._proposed_title:
            self.title.setText(proposed)
        self._proposed_title = proposed
        self._show_preview()

    def _decide(self, question_id: str, decision: Decision) -> None:
        self._decisions[question_id] = decision
        self._show_preview()
        announce.say(self, self.outcome.text())

    def _show_preview(self) -> None:
        survey = self.survey
        assert survey is not None
        preview = self._bench.session.preview_revision(self._id, survey, self._decisions)
        self.questions.show_fates(preview.fates)
        for each in (self.questions, self.decision):
            each.setVisible(bool(preview.fates))
        self._same.setVisible(not preview.fates)
        self._scoring.setVisible(preview.scoring_differs)
        self._show_decision()
        self.figures.show_preview(preview)
        self.outcome.setText(self.figures.sentence(preview))

    def _show_decision(self) -> None:
        fate = self.questions.fate
        if fate:
            self.decision.show_fate(fate)

    # building

    def _build(self) -> None:
        give_room(self, 1160, 760)
        title = self._bench.session.assessment(self._id).title
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.px(theme.GAP_WITHIN), 0)
        column.setSpacing(theme.px(theme.GAP_RELATED))
        text = self.tr("{0} stays as it is. A second assessment is made under the version that you choose.")
        column.addWidget(flowing(body(text.format(title))))
        self._none.setText(
            self.tr("No other version of this survey is at hand. Choose the file that holds one (YAML).")
        )
        column.addWidget(self._none)
        column.addLayout(self._head())
        column.addWidget(self._main(), 1)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        buttons = QDialogButtonBox()
        self._verb = buttons.addButton(self.tr("Create assessment"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._verb.setProperty("kind", "primary")
        self._verb.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(scroll, 1)
        layout.addWidget(self.problem)
        line = QHBoxLayout()
        line.addWidget(self.outcome, 1)
        line.addWidget(buttons)
        layout.addLayout(line)

    def _head(self) -> FlowLayout:
        """Which version, and how the new assessment is called."""
        self._version_row, self._title_row = (
            _row(self.tr("&Version"), self.version),
            _row(self.tr("&Title"), self.title),
        )
        self._title_row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.title.setAccessibleName(self.tr("Title of the new assessment"))
        self.title.setMinimumWidth(theme.px(280))
        line = FlowLayout()
        for each in (self._version_row, self.from_file, self._title_row):
            line.addWidget(each)
        return line

    def _main(self) -> QWidget:
        """Questions with their choices, and the figures beside them or below."""
        left = QVBoxLayout()
        left.setSpacing(theme.px(theme.GAP_RELATED))
        for each, stretch in ((self._same, 0), (self._scoring, 0), (self.questions, 1), (self.decision, 0)):
            left.addWidget(each, stretch)
        self._content = QWidget()
        sides = QBoxLayout(theme.direction(), self._content)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(theme.px(theme.GAP_GROUP))
        sides.addLayout(left, 3)
        sides.addWidget(self.figures, 2)
        return self._content


def _row(text: str, field: QWidget) -> QWidget:
    """A field behind its name, with the key that leads there."""
    caption = QLabel(text)
    caption.setBuddy(field)
    field.setAccessibleName(text.replace("&", ""))
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(theme.GAP_RELATED))
    row.addWidget(caption)
    row.addWidget(field, 1)
    return made


def revise(bench: Workbench, parent: QWidget | None) -> str:
    """Let a person move the chosen assessment to another version; returns the id of the new one, empty for none."""
    dialog = RevisionDialog(bench, parent)
    return dialog.made if dialogs.run(dialog) else ""
