"""What every section of a report needs: the inputs, the wording and the language."""

from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property

from reifegrad.domain.answer import Answer
from reifegrad.domain.score import Absence, Figure, Status
from reifegrad.domain.survey import Dimension, Question, SubjectKind
from reifegrad.domain.text import Language, Text
from reifegrad.report import format
from reifegrad.report.explain import absence_reason, absence_word, explain
from reifegrad.report.inputs import Previous, ReportInputs, ReportOptions
from reifegrad.report.told import Told
from reifegrad.report.words import Words
from reifegrad.scoring.trend import is_comparable

Rows = MutableMapping[tuple[Language, str], tuple[tuple[object, ...], object]]
"""Rows on single services, processes and measures, and the section on people, by language and id, each with what it
rests on; see `kept`.
"""


@dataclass(frozen=True)
class Context:
    inputs: ReportInputs
    words: Words
    options: ReportOptions
    rows: Rows = field(default_factory=dict)

    @property
    def language(self) -> Language:
        return self.words.language

    def local(self, text: Text | None) -> str:
        return text.in_language(self.language) if text else ""

    def say(self, key: str, **values: object) -> str:
        return self.words.report(key, **values)

    def plural(self, key: str, count: int, **values: object) -> str:
        return self.words.report.plural(key, count, **values)

    def term(self, key: str) -> str:
        return self.words.terms(key)

    def explained(self, figure: Figure) -> str:
        return explain(figure, self.words)

    def number(self, value: Fraction | int, places: int = 0) -> str:
        return format.number(value, self.language, places)

    def percent(self, share: Fraction | None) -> str:
        return self.say("none") if share is None else format.percent(share, self.language)

    def paragraph(self, key: str, **values: object) -> tuple[str, str]:
        """Return heading and text of a paragraph on the method."""
        return self.say(f"method.{key}.title"), self.say(f"method.{key}.text", **values)

    def percent_of(self, percent: int) -> str:
        """A bound that the survey gives in percent: "80 %"."""
        return self.percent(Fraction(percent, 100))

    def hundredths(self, percent: int) -> str:
        """A bound that the survey gives in percent, as it stands beside figures between 0 and 1: "0,70"."""
        return self.number(Fraction(percent, 100), 2)

    def listed(self, parts: list[str]) -> str:
        return format.listed(parts, self.say("and"))

    def figure_note(self, figure: Figure, status: Status, answered: int, open: int) -> str:
        """Return the word beside an index: why there is none, that it is provisional, or nothing.

        `answered` questions are not open, be it that they are unknown or not applicable; `open` ones are.
        """
        if figure.absence is not None:
            return absence_word(figure.absence, self.words, answered=answered, open=open)
        return self.term(f"status.{status}") if status is Status.PROVISIONAL else ""

    def answered(self, question: Question, answer: Answer) -> str:
        """Return the name of the step that was answered, else the kind of the answer in a word.

        A step that the question does not describe is told by the names of the steps around it.
        """
        if answer.value is None:
            return self.term(f"answer_kind.{answer.kind}")
        option = question.option(answer.value)
        if option:
            return self.local(option.name)
        below, above = (self.local(each.name) for each in question.around(answer.value))
        return self.words.terms("between", below=below, above=above)

    def rating(self, kind: SubjectKind) -> "Context | None":
        """The context of the assessment that rates `kind`: the chosen one, else a companion; None if there is none."""
        if self.inputs.survey.rates(kind):
            return self
        found = next((each for each in self.inputs.companions if each.survey.rates(kind)), None)
        return Context(self.inputs.beside(found), self.words, self.options, self.rows) if found else None

    def reason(self, figure: Figure) -> str:
        """Why a figure is not there, in words; empty if it is."""
        return absence_reason(figure, self.words)

    def short_absence(self, absence: Absence) -> str:
        return self.term(f"absence_short.{absence}")

    def told(self, figure: Figure, places: int = 0) -> Told:
        """The figure as a number, such as an index or a mean."""
        return self._told(figure, lambda value: self.number(value, places))

    def told_signed(self, figure: Figure) -> Told:
        """The figure as a number with its sign, such as a balance."""
        return self._told(figure, lambda value: format.signed(value, self.language))

    def told_share(self, figure: Figure) -> Told:
        """The figure, a share between 0 and 1, as percent."""
        return self._told(figure, self.percent)

    def told_percent(self, figure: Figure) -> Told:
        """The figure, 0 to 100, with the sign for percent."""
        return self._told(figure, lambda value: self.percent(value / 100))

    def _told(self, figure: Figure, write: Callable[[Fraction], str]) -> Told:
        explanation = self.explained(figure)
        if figure.value is not None:
            return Told(figure.value, write(figure.value), "", explanation)
        absence = figure.absence or Absence.NO_ANSWERS
        return Told(None, self.short_absence(absence), self.reason(figure), explanation, absence)

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        """The questions of all surveys in the report by id, asked or not; of two that share an id the chosen one's."""
        rated = (*reversed(self.inputs.companions), self.inputs.rated)
        return {id: each for one in rated for id, each in one.survey.whole.questions.items()}

    @cached_property
    def dimensions(self) -> Mapping[str, Dimension]:
        """The dimensions of all surveys in the report, by their own id and by those of their questions."""
        rated = (*reversed(self.inputs.companions), self.inputs.rated)
        found = {each.id: each for one in rated for each in one.survey.whole.dimensions}
        return found | {id: each for one in rated for id, each in one.survey.whole.dimension_of.items()}

    @property
    def previous(self) -> Previous | None:
        """The assessment before, if it asked the same; figures of another version, form or weighting are no trend."""
        found = self.inputs.previous
        return found if found and is_comparable(found.assessment, self.inputs.assessment) else None

    @cached_property
    def asked(self) -> Mapping[SubjectKind, tuple[Question, ...]]:
        """The questions that this assessment asks, per kind of subject."""
        survey = self.inputs.survey
        return {each.kind: tuple(survey.questions_for(each.kind)) for each in survey.subject_types}
