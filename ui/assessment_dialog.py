"""An assessment: which survey, its title and day, and what is to be known where people answer."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget

from reifegrad.domain.rules import minima_of
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.domain.text import Language
from reifegrad.domain.workspace import Assessment
from reifegrad.errors import ReifegradError
from ui import dialogs, files, theme
from ui.assessment_fields import PeopleFields, TitleFields
from ui.entered import Entered
from ui.survey_list import SurveyList, extent
from ui.widgets.room import give_room
from ui.widgets.text import body, flowing, secondary

if TYPE_CHECKING:
    from ui.workbench import Workbench

Store = Callable[["Details"], object]
"""May raise a ReifegradError, which is shown below the fields."""


@dataclass(frozen=True, slots=True)
class Details:
    """What was entered. `survey` is the one of the assessment; the minima are those of the survey or higher."""

    survey: Survey
    title: str
    day: date
    short_form: bool
    invited: int | None
    system_name: str
    council_day: date | None
    minima: tuple[int, int] | None


class AssessmentDialog(QDialog):
    """Closes when `store` has taken what was entered; until then everything stays in the fields."""

    def __init__(
        self,
        language: Language,
        store: Store,
        parent: QWidget | None = None,
        *,
        surveys: SurveyList | None = None,
        assessment: Assessment | None = None,
        survey: Survey | None = None,
        least: tuple[int, int] | None = None,
    ) -> None:
        """Either `surveys` to choose from, or an `assessment` with its `survey`.

        `least` are the minima that it may have, None where they are fixed.
        """
        super().__init__(parent)
        Entered(self)
        self._language: Language = language
        self._store = store
        self.surveys, self._assessment, self._survey = surveys, assessment, survey
        self.setWindowTitle(self.tr("Details of the assessment") if assessment else self.tr("New assessment"))
        self.titles = TitleFields(language)
        self.short_form = QCheckBox(self.tr("Short check"))
        self.short_extent = flowing(secondary())
        self.short_extent.setContentsMargins(theme.px(28), 0, 0, 0)
        self._short = QWidget()
        self.extent = flowing(body())
        self.people = PeopleFields(language)
        self.problem = body()
        self.problem.setProperty("kind", "problem")
        self.problem.hide()
        self._build()
        if surveys:
            self.titles.show_details(self._proposed, date.today())
            surveys.chosen.connect(self._on_survey)
            self.titles.day.settled.connect(self._propose)
        if assessment:
            self.titles.show_details(assessment.title, assessment.day)
            self._short.hide()
            self.extent.hide()
        self._show_survey()
        if assessment and survey:
            now = minima_of(survey)
            if now:
                now = (assessment.minimum_total or now[0], assessment.minimum_group or now[1])
                self.people.show_minima(now, least)
            self.people.show_details(assessment.invited, assessment.system_name, assessment.council_day)

    @property
    def _proposed(self) -> str:
        """The title that the chosen survey gets unless another one is written."""
        survey, year = self.survey, (self.titles.day.value or date.today()).year
        if survey.rates(SubjectKind.RESPONSE):
            return self.tr("Staff survey {0}").format(year)
        if survey.rates(SubjectKind.PROCESS):
            return self.tr("Processes {0}").format(year)
        if survey.id == files.FIRST_SURVEY:
            return self.tr("OZG/EfA {0}").format(year)
        return f"{survey.title.in_language(self._language)} {year}"

    @property
    def survey(self) -> Survey:
        """The survey that is started or was started with."""
        survey = self.surveys.survey if self.surveys else self._survey
        assert survey is not None
        return survey

    def accept(self) -> None:
        from reifegrad.messages import describe

        if not all([self.titles.flush(), self.people.flush()]):
            return
        try:
            self._store(self._details())
        except ReifegradError as error:
            self.problem.setText(str(describe(error, self._language)))
            self.problem.show()
            return
        super().accept()

    def _details(self) -> Details:
        asks_people = self.survey.rates(SubjectKind.RESPONSE)
        day = self.titles.day.value
        return Details(
            survey=self.survey,
            title=self.titles.title.text(),
            day=day if day is not None else date.today(),
            short_form=self.short_form.isChecked() and not self._short.isHidden(),
            invited=self.people.invited.value if asks_people else None,
            system_name=self.people.system_name.text() if asks_people else "",
            council_day=self.people.council_day.value if asks_people else None,
            minima=self.people.minima if asks_people else None,
        )

    def _on_survey(self) -> None:
        self._propose()
        self._show_survey()

    def _propose(self) -> None:
        """Let the title agree with survey and day, unless one was written."""
        if not self.titles.title.isModified():
            self.titles.title.setText(self._proposed)

    def _show_survey(self) -> None:
        """Show only what the survey asks for."""
        survey = self.survey
        self.people.setVisible(survey.rates(SubjectKind.RESPONSE))
        minima = minima_of(survey)
        if minima:
            self.people.show_minima(minima, minima)
        if self._assessment is None:
            whole, short = extent(survey, short_form=False), extent(survey, short_form=True)
            self.extent.setText(self.tr("All questions: {0}").format(whole))
            self.short_extent.setText(short)
            self.short_form.setAccessibleDescription(short)
            self._short.setVisible(bool(short) and short != whole)

    def _build(self) -> None:
        asks_much = self.surveys is not None or self.survey.rates(SubjectKind.RESPONSE)
        give_room(self, 680, 740 if asks_much else 240)
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.px(theme.GAP_RELATED), 0)
        column.setSpacing(theme.px(theme.GAP_GROUP))
        short = QVBoxLayout(self._short)
        short.setContentsMargins(0, 0, 0, 0)
        short.setSpacing(0)
        short.addWidget(self.short_form)
        short.addWidget(self.short_extent)
        for each in (self.surveys, self.titles, self.extent, self._short, self.people):
            if each:
                column.addWidget(each)
        if self.surveys:
            text = self.tr("Earlier assessments stay as they are and are shown for comparison.")
            column.addWidget(flowing(secondary(text)))
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        buttons = QDialogButtonBox()
        verb = self.tr("Save") if self._assessment else self.tr("Begin")
        begin = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        begin.setProperty("kind", "primary")
        begin.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(scroll, 1)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)


def begin(bench: "Workbench", parent: QWidget | None) -> str | None:
    """Ask for what is needed and start an assessment. Returns its id."""
    session = bench.session
    chosen = session.assessment(bench.assessment_id).survey_id if bench.assessment_id else files.FIRST_SURVEY
    begun: list[str] = []

    def start(details: Details) -> None:
        id = session.start_assessment(
            details.survey,
            details.title,
            details.day,
            short_form=details.short_form,
            invited=details.invited,
            system_name=details.system_name,
            council_day=details.council_day,
            minima=details.minima,
        )
        begun.append(id)

    surveys = SurveyList(session.surveys(), session.survey_at_hand, bench.language, chosen)
    dialog = AssessmentDialog(bench.language, start, parent, surveys=surveys)
    return begun[0] if dialogs.run(dialog) and begun else None


def edit(bench: "Workbench", parent: QWidget | None) -> None:
    """Change what was entered about the chosen assessment."""
    if not bench.may_describe:
        return
    session, id = bench.session, bench.assessment_id
    assessment, survey = session.assessment(id), session.survey(id)
    least = None if session.responses(id) else minima_of(survey)

    def store(details: Details) -> None:
        edited = partial(session.edit_assessment, id, title=details.title, day=details.day)
        if survey.rates(SubjectKind.RESPONSE):
            edited(invited=details.invited, system_name=details.system_name, council_day=details.council_day)
        else:
            edited()
        if details.minima and least:
            total, group = details.minima
            session.set_minimum(id, total=total, group=group)

    dialogs.run(AssessmentDialog(bench.language, store, parent, assessment=assessment, survey=survey, least=least))
