"""The surveys that an assessment can be started with, each with a line on what it is about."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from reifegrad.at_hand import Origin, SurveyAtHand
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.domain.text import Language
from reifegrad.domain.workspace import MINUTES_PER_QUESTION
from ui import durations, theme
from ui.widgets.text import flowing, plain_tip, secondary

Lookup = Callable[[str, str], Survey]

_MINUTES: dict[SubjectKind, float] = {
    SubjectKind.ORGANISATION: MINUTES_PER_QUESTION,
    SubjectKind.SERVICE: 2,
    SubjectKind.PROCESS: 2,
    SubjectKind.RESPONSE: 0.2,
}
"""Per question; settings of this tool: in a workshop, at a desk, and for a person alone with a sheet."""


class SurveyList(QWidget):
    """Signals: chosen, when another survey is chosen."""

    chosen = Signal()

    def __init__(
        self,
        surveys: Sequence[SurveyAtHand],
        lookup: Lookup,
        language: Language,
        chosen: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Of each survey the newest version is offered. `chosen` is the id of the one to begin with."""
        super().__init__(parent)
        self._lookup = lookup
        self._offered = list({each.id: each for each in surveys}.values())
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(theme.GAP_WITHIN))
        caption = QLabel(self.tr("What is rated"))
        column.addWidget(caption)
        for number, each in enumerate(self._offered):
            survey = lookup(each.id, each.version)
            summary = f"{self._marks(each)} – {first_sentence(survey.summary.in_language(language))}"
            title = each.title.in_language(language)
            option = QRadioButton(title)
            option.setToolTip(plain_tip(title))
            option.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # its text cannot wrap
            option.setAccessibleDescription(summary)
            self._group.addButton(option, number)
            option.setChecked(each.id == chosen)
            line = flowing(secondary(summary))
            line.setContentsMargins(theme.px(28), 0, 0, theme.px(theme.GAP_WITHIN))
            column.addWidget(option)
            column.addWidget(line)
        if self._group.checkedId() < 0 and self._offered:
            self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._on_toggled)

    @property
    def survey(self) -> Survey:
        """The chosen one."""
        chosen = self._offered[self._group.checkedId()]
        return self._lookup(chosen.id, chosen.version)

    def choose(self, id: str) -> None:
        """Choose a survey by its id; raises StopIteration if it is not on offer."""
        self._group.button(next(at for at, each in enumerate(self._offered) if each.id == id)).setChecked(True)

    def _marks(self, survey: SurveyAtHand) -> str:
        """Version, origin, and whether it is a draft."""
        marks = [survey.version]
        if survey.origin is Origin.OWN:
            marks.append(self.tr("own survey"))
        if survey.draft:
            marks.append(self.tr("draft"))
        return " · ".join(marks)

    def _on_toggled(self, _id: int, checked: bool) -> None:
        if checked:
            self.chosen.emit()


def extent(survey: Survey, *, short_form: bool) -> str:
    """How many questions there are and how long they take, as "44 questions, about 2 h 56 min"; empty for none."""
    parts = []
    for each in survey.subject_types:
        count = sum(question.short_form or not short_form for question in survey.questions_for(each.kind))
        if count:
            minutes = round(count * _MINUTES[each.kind])
            parts.append(_extent_of(each.kind).format(count, durations.in_words(minutes)))
    return "; ".join(parts)


def _extent_of(kind: SubjectKind) -> str:
    match kind:
        case SubjectKind.ORGANISATION:
            return QCoreApplication.translate("survey_list", "{0} questions, about {1}")
        case SubjectKind.SERVICE:
            return QCoreApplication.translate("survey_list", "{0} criteria per service, about {1} each")
        case SubjectKind.PROCESS:
            return QCoreApplication.translate("survey_list", "{0} questions per process, about {1} each")
        case SubjectKind.RESPONSE:
            return QCoreApplication.translate("survey_list", "{0} statements, about {1} per person")


def first_sentence(text: str) -> str:
    """Up to the first full stop that ends a sentence."""
    end = text.find(". ")
    return text if end < 0 else text[: end + 1]
